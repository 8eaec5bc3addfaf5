# El plan en otras circunstancias, lado a lado.

title = Comparar
lead = El plan junto a las respuestas que usted fijó, y junto a sí mismo en otras circunstancias; hasta cuatro.
mine = Este plan
variant = Variante { $number }
add = Agregar una columna
nameOf = Nombre de la columna { $number }
open = Abrir en el plan
device = Conservar estas columnas en este dispositivo
denied = Este navegador no conserva nada de esta página: las columnas quedan en el enlace y en el archivo.
remove = Quitar { $name }
gone = { $name } no se muestra: su programa no está en esta página.
edition = Condiciones vigentes al
planDay = { DAY-SHORT($day) } (plan)
from = desde { DAY-SHORT($day) }
noTier = sin niveles
profit = Ganancia
earnings = Del proveedor
cash = Caja al final
funding = Mayor necesidad de caja
sure = Ganancia, qué tan segura
sureHint = 8 casos de cada 10, con los rangos y la semilla del plan
half = la mitad supera { $amount }
without = allí es seguro: { $names }
payback = Se recupera
share = Reglas publicadas
shareHint = de la parte del proveedor
never = no en este plan
none = ninguno
same = igual
sooner = { $months ->
    [one] un mes antes
   *[other] { $months } meses antes
}
later = { $months ->
    [one] un mes después
   *[other] { $months } meses después
}
otherCurrency = en { $currency }: no se compara
refused = Rechazado
failed = El motor se detuvo con esta variante.
inputs = Qué difiere
inputsNone = Todavía no difiere nada: cambie una columna arriba.

mapped = Qué se cambió para que encajara
change = { $what ->
    [role] { $from } → { $to }: allí no se conoce ese rol
    [tier] { $from } → { $to }: ese nivel no está abierto a ese rol
    [tier-none] { $from } → ninguno: ese nivel no está abierto a ese rol
    [account] categoría de cuenta { $from } → { $to }
    [account-none] categoría de cuenta { $from } → ninguna
    [family] producto { $from } → { $to }
    [mix] qué compran: { $from } se reemplaza por el ejemplo del programa ({ $to })
    [lost] qué compran: { $from } no se vende allí y cuenta como { $to }
    [usage] se deja fuera la lista de precios { $from }
    [credentials] { $from } no cuenta allí
    [currency] los importes escritos en { $from } se leen como { $to }, sin convertir
    [kept] los importes siguen en { $from }; los del programa están en { $to } y se convierten con el tipo de cambio que se muestra
   *[other] { $from } → { $to }
}
changedValues = { $count ->
    [one] 1 valor de su contrato no se aplica allí
   *[other] { $count } valores de su contrato no se aplican allí
}
