# Textos de nuestras páginas alrededor de los elementos.

calculatorTitle = Partner Calculator: lo que de verdad gana un partner de nube, al centavo
calculatorAbout = ¿Cuánto ganaría de verdad un partner de nube? Descuentos, incentivos, servicios y costos, mes a mes, con la cláusula detrás de cada cifra. Se calcula en su navegador; no se envía nada a ninguna parte.
presetsTitle = Ocho partners, lado a lado · Partner Calculator
presetsAbout = Lo que ocho tipos de partner de nube ganarían en tres años, lado a lado: ganancia, recuperación, necesidad de caja y en qué se apoya cada cifra. Se calcula en su navegador.
policiesTitle = Tablas de los programas · Partner Calculator
policiesAbout = Las tablas detrás de la calculadora: cada programa de partners de nube tal como lo imprime su guía, con la base, la fuente y la fecha de cada tabla.
verifyTitle = Ejemplos resueltos · Partner Calculator
verifyAbout = ¿Calcula bien la calculadora? Todos los ejemplos resueltos que otros han publicado, ejecutados en su propio navegador y comparados con su fuente, hasta la última cifra.
snippetTitle = Ponga la calculadora en su página · Partner Calculator
snippetAbout = Una tarjeta o la calculadora completa en una página suya: elija programa, idioma y colores, véala al instante y copie las líneas.

name = Partner Calculator
skipToCalculator = Ir a la calculadora
skipToTables = Ir a las tablas
skipToExamples = Ir a los ejemplos
skipToSnippet = Ir a las opciones
pages = Páginas
calculator = Calculadora
presets = Ocho partners
policies = Tablas de los programas
verify = Ejemplos resueltos
snippet = Póngala en su página
foot = Una calculadora independiente. Las reglas marcadas como publicadas se citan de quien las publica, con lugar y fecha; las tasas marcadas como ilustrativas son nuestras hasta que usted ponga en su lugar las de su contrato. Todo se calcula en su navegador: sin cookies, sin rastreo, sin enviar nada a ninguna parte.

calculatorLate = La calculadora no ha llegado: puede que se hayan perdido archivos de esta página por el camino.
presetsLate = Los planes no han llegado: puede que se hayan perdido archivos de esta página por el camino.
policiesLate = Las tablas no han llegado: puede que se hayan perdido archivos de esta página por el camino.
verifyLate = Los ejemplos no han llegado: puede que se hayan perdido archivos de esta página por el camino.
snippetLate = Las opciones no han llegado: puede que se hayan perdido archivos de esta página por el camino.
retry = Intentar de nuevo
reload = Recargue la página para intentarlo de nuevo.

exampleTitle = Un vendedor del marketplace de Huawei Cloud vende por USD 1,000.00 y recibe USD 560.00
exampleLead = Entre el precio que paga un cliente y el dinero que recibe un partner hay reglas: lo que se resta primero, la parte que retiene la plataforma, los impuestos que vienen después. Esta calculadora las aplica una por una y muestra la cláusula detrás de cada una.
exampleCaption = Una liquidación en KooGallery, tal como la resuelve la propia guía de Huawei Cloud
exampleSale = Venta
exampleOff = Se resta antes de la comisión
exampleFee = Comisión de la plataforma, 15 % de 800.00
exampleTaxes = Impuestos a cargo del vendedor
examplePaid = Pagado al vendedor, USD
exampleSource = (1,000 − 150 − 50) × (1 − 15 %) − 100 − 20 = 560. Publicado por Huawei Cloud,
exampleLink = guía del vendedor, liquidación

presetsLead = Una migradora de bancos, una casa de IA para operadores, un proveedor de servicios públicos, dos revendedores de tokens de IA, un vendedor de la tienda, un mayorista con diez revendedores y un recién llegado: lo que cada uno ganaría en tres años, cuándo recupera su caja y por qué.
presetsHeading = Ocho partners, lado a lado
policiesHeading = Lo que dice cada programa, y dónde se leyó
policiesLead = Cada cifra de la calculadora se apoya en una tabla de un programa de partners. Una tabla marcada como publicada se cita de quien la publica, con lugar y fecha; según terceros, de otra fuente; ilustrativa, nuestro valor de ejemplo donde no hay nada impreso, con el motivo del número.
verifyHeading = ¿Calcula bien? Compruébelo usted
verifyLead = Fabricantes de software de bonificaciones, proveedores de nube y guías de programas publican ejemplos resueltos: estas condiciones, estas ventas, tanto ganado. Cada uno se plantea al mismo motor que responde a su plan, aquí en su navegador, y cada cifra se compara con su fuente, hasta la última cifra.
snippetHeading = Una tarjeta o la calculadora completa en su página
snippetLead = Elija lo que verán sus visitantes, véalo y llévese las líneas.
question = ¿Cuánto ganaría de verdad como partner de nube?
