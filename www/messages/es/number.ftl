# Un número que no se puede leer, dicho en su campo.

refusal = { $reason ->
    [empty] está vacío: escriba un número, o 0 si no hay
    [decimal] no se puede leer como número: “{ $given }”. Aquí uno y medio se escribe { $one } y mil se escribe { $thousand }
    [group] puede significar dos cosas: “{ $given }”. Aquí uno y medio se escribe { $one } y mil se escribe { $thousand }
    [long] es demasiado largo para una cifra: “{ $given }”. Se leen hasta 24 dígitos
    [large] es más de lo que aquí se cuenta: “{ $given }”. Use hasta nueve dígitos
    [fine] es más fino de lo que se calcula: “{ $given }”. Indique hasta seis decimales de un porcentaje
    [whole] no es entero: “{ $given }”. Escriba un número sin decimales
    [currency] está en otra moneda: “{ $given }”. Escriba el importe en la moneda del plan
    [fineRange] es demasiado fino para un rango: “{ $given }”. Indique hasta seis decimales, o cuatro de un porcentaje
    [range] es un rango, “{ $given }”, donde hace falta un solo número
   *[other] no es un número: “{ $given }”. Use cifras, como { $thousand }, 20 mil o 3 M
}
