# Lo que la respuesta supone, las fuentes leídas y lo que se deja fuera.

title = Supuestos, fuentes y lo que se deja fuera
plan = El plan
sources = Fuentes leídas
all = { $count ->
    [one] La única fuente de este programa
   *[other] Las { $count } fuentes de este programa
}
listed = { $count ->
    [one] La única fuente de este programa, con el día en que se leyó, está junto a sus tablas en la página.
   *[other] Las { $count } fuentes de este programa, cada una con el día en que se leyó, están junto a sus tablas en la página.
}
out = Lo que esto deja fuera
terms = { $editions ->
    [in-force] { $programme }, cada mes según lo vigente a su comienzo
   *[as-of] { $programme }, vigente al { DAY($day) }
}
tier = { $path ->
    [evolving] { $tier } al principio; después, según las reglas
   *[fixed] { $tier }, durante todo el plan
}
none = Sin valor: { LIST($fields) }
without = suprimido
privacy = Calculado en su navegador. Nada de lo que escribió ha salido de él.
engine = Motor { $version }
