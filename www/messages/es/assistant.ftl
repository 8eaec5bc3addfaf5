# Lo que se dice a un asistente sobre las herramientas que puede usar: las de la página y las del servidor del paquete npm.

server =
    Calcula lo que ganaría un partner de nube según las reglas publicadas de programas de partners con nombre. Los importes y las tasas son decimales exactos escritos como texto: "199.99", "0.06" por 6 %.
    Empiece por `catalogue` y siga con `estimate`. Cada cifra indica en qué se apoya (published, reported, illustrative u own) y las tablas que la respaldan, con sus fuentes. Avise al lector cuando una cifra se apoye en tasas ilustrativas: son valores de ejemplo en lugar de lo que el proveedor no publica.

catalogue =
    .title = Programas disponibles
    .about = Enumera los programas de partners: roles, niveles, familias de productos, categorías de cuenta y los días en que cambian las condiciones. Con el nombre de un programa, ese programa completo, con sus fuentes y lo que el modelo deja fuera.
estimate =
    .title = Lo que ganaría un partner
    .about = Calcula un plan: ganancia, ingresos, caja, recuperación, incentivos y el estado de resultados, cada cifra con su base y sus fuentes. Acepta un plan breve de pocas cifras o una solicitud completa. La solicitud respondida vuelve, para cambiarla y preguntar de nuevo.
explain =
    .title = Cómo se llega a una cifra
    .about = Abre una cifra de una respuesta: el paso que la produce, en palabras y números, sus partes y la cláusula del programa con su fuente.
whatIf =
    .title = Qué pasa si
    .about = Mueve cifras de un plan y liquida cada punto con exactitud: un recorrido de una cifra, una cuadrícula de dos, la cifra que alcanza una meta o un tornado de todas. Los campos son rutas como plan.cohorts[0].spend.
guide =
    .title = Tablas de un programa
    .about = Da las tablas de un programa vigentes en un día, cada una con su cláusula y su fuente, y el lugar de cada valor que un contrato puede reemplazar.
checkProgramme =
    .title = Revisar un borrador de programa
    .about = Juzga un programa completo escrito como texto JSON, en la forma en que se guarda el `guide` del mismo nombre; sin texto, da un programa del catálogo como punto de partida. Señala cada fallo con su línea, o lo que parece un descuido.
checkContract =
    .title = Revisar valores de un contrato
    .about = Juzga valores del contrato de un partner que reemplazan los de un programa. Cada uno es una tabla, un lugar en ella tal como lo nombra `guide`, y el valor. Señala cada fallo en su campo; si no hay ninguno, lo que los valores hacen al resultado.

proposePlan =
    .title = Proponer un plan
    .about = Pone un plan en la calculadora de esta página, a la vista del lector. Acepta unas pocas cifras; las que no se indican quedan como están.
readAnswer =
    .title = Leer la respuesta
    .about = Lee el plan y la respuesta que muestra la calculadora de esta página, cada cifra con su base y las tablas que la respaldan.
explainFigure =
    .title = Explicar una cifra
    .about = Muestra cómo se calcula una cifra de la respuesta que está a la vista.
compare =
    .title = Comparar planes
    .about = Calcula el plan de esta página tal como está y con otras cifras, lado a lado, sin cambiar lo que ve el lector.

arguments =
    .programme = Nombre de un programa, tal como lo enumera `catalogue`.
    .role = Nombre de un rol del programa; el primero si se omite.
    .tier = Nombre del nivel que se tiene al inicio; el primero del rol si se omite.
    .country = El país del partner, dos letras de ISO 3166.
    .asOf = El día cuyas condiciones se usan, como 2027-01-31; hoy si se omite.
    .currency = Código ISO 4217 de los importes del plan; el del programa si se omite.
    .customers = Clientes hoy.
    .new = Clientes ganados cada mes.
    .spend = Consumo de un cliente en un mes, a precio de lista.
    .discount = Descuento dado a los clientes: 0.06 o 6%.
    .churn = Parte de los clientes que se pierde cada mes: 0.01 o 1%.
    .sellers = Vendedores empleados.
    .months = Meses del plan, de 1 a 60.
    .plan = Un plan breve. Todo lo que no nombra queda en cero o en un valor sencillo, que el resultado indica.
    .plans = Cada uno, unas pocas cifras distintas de las del plan de la página.
    .request = Una solicitud completa, tal como la devuelve una estimación. En lugar de un plan breve.
    .figure = La cifra que se abre: una cifra del titular, una línea del estado de resultados en algunos meses (contados desde 0) o un paso de otro cálculo.
    .headline = Una cifra del titular.
    .line = Nombre de una línea del estado de resultados.
    .from = Primer mes, contado desde 0.
    .to = Último mes, contado desde 0.
    .node = Número de un paso de otro cálculo.
    .question = La pregunta, con lo que lee de la respuesta.
    .terms = Un programa completo como texto JSON.
    .own = Valores del contrato.
    .table = Nombre de una tabla, tal como lo enumera `guide`.
    .at = Lugar del valor en su tabla, tal como lo nombra `guide`.
    .value = El valor: un decimal como texto.

rateOfReturn = Tasa de retorno
customers = Clientes

tooLong = Los argumentos superan los { $most } caracteres. No se leyó nada.
unknownProgramme = plan.programme: no existe el programa “{ $given }”. Elija uno de { $known }.
unreadable = plan.{ $field }: “{ $given }” no es una cifra. Escríbala con punto y sin separadores, como 24000 o 0.06.
unknownArgument = No existe el argumento “{ $given }”. Elija entre { $known }.
unknownFigure = No existe la cifra “{ $given }”. Elija una de { $known }.
noObject = Los argumentos deben ser un objeto.
plansMissing = plans: indique de un plan a { $most } planes.
noCalculator = La calculadora de esta página aún no está lista.
shown = El plan está en la página.
eitherPlan = Indique un plan o una solicitud, no ambos.
refused = { $count ->
    [one] Esto todavía no se puede calcular. Hay que corregir una cosa:
   *[other] Esto todavía no se puede calcular. Hay que corregir { $count } cosas:
}
problem = { $field }: { $message }
atLine = línea { $line }, columna { $column }: { $finding }
trapped = El cálculo se detuvo con esta solicitud. La siguiente se responde; no se pierde nada.
accepted = { $count ->
    [0] “{ $title }” es un programa con el que se puede trabajar.
    [one] “{ $title }” es un programa con el que se puede trabajar. Una cosa parece un descuido:
   *[other] “{ $title }” es un programa con el que se puede trabajar. { $count } cosas parecen descuidos:
}
contract = Con estos valores la ganancia es { $after } en lugar de { $before }.
started = El programa “{ $title }” como texto JSON, para cambiarlo y revisarlo.
lists = { $count ->
    [one] Un programa.
   *[other] { $count } programas.
}
tables = { $count ->
    [one] Una tabla de “{ $title }” está vigente el { DAY($day) }.
   *[other] { $count } tablas de “{ $title }” están vigentes el { DAY($day) }.
}
goal = { $way ->
    [reached] { $measure } alcanza la meta cuando { $figure } es { $value }.
   *[missed] Mover solo { $figure } no lleva { $measure } a la meta; lo más cercano es { $value }.
}
points = { $count ->
    [one] Se liquidó un punto.
   *[other] Se liquidaron { $count } puntos.
}
bars = { $count ->
    [one] Una cifra mueve el resultado.
   *[other] { $count } cifras mueven el resultado, primero la que más.
}
