# Valores típicos de cifras que un lector puede no conocer, ofrecidos junto al campo. Nada se rellena antes de elegirlo.

range = { $same ->
    [yes] típico: { $low }
   *[no] típico: { $low } a { $high }
}
ask = usted lo sabe mejor: qué dicen otros
use = Usar { $value }
used = En uso
source = Fuente
from = { $publisher }, { $year }
undated = { $publisher }, sin año
read = leído el { DAY($day) }
leaves = se abre en otra pestaña
proxy = No se encontró ninguna cifra para la reventa de nube: esto es de otro negocio, el más cercano que hay.
solidity =
    .official = Una estadística oficial, o una tasa fijada por ley o por un banco central.
    .survey = Una encuesta o índice amplio, de cientos de empresas.
    .study = Un estudio pequeño, de menos de cien empresas: un ejemplo y no un promedio.
    .vendor = La cifra o regla propia de un proveedor: un ejemplo y no un promedio.
    .opinion = La opinión de una sola empresa: solo como orientación.
    .dated = Antiguo o limitado: un ejemplo. Compruebe lo que se paga hoy.
    .floor = Lo mínimo que puede ser: el suyo es mayor.
says =
    .churn = Las empresas de software no cotizadas conservan de 90 a 93 de cada 100 de ingresos de un año al siguiente, así que cada mes se va entre 0,6 y 0,9 %.
    .expansion = Las empresas de software conservan 101 de cada 100 de ingresos contando el crecimiento, y unos 91 sin contarlo, así que lo que queda crece cerca de un 10 % al año. Los grandes usuarios de nube prevén un 28 % más.
    .price-change = Los precios de lista apenas se movieron durante años. En 2026 algunos subieron por primera vez: la transferencia de datos en Asia, 42 %; la capacidad reservada de aprendizaje automático, 15 %.
    .ramp = Llevar a la nube una empresa de 50 a 250 personas tarda de dos a seis meses si es sencillo, y hasta doce si no lo es.
    .new = Lo que AWS exige a sus tres niveles de partner en un año equivale a 0,25, 1,7 y 4,2 oportunidades puestas en marcha al mes.
    .spend = Lo que AWS exige a sus niveles de partner equivale a entre 500 y 1.000 dólares estadounidenses al mes por oportunidad. Las grandes empresas gastan mucho más.
    .discount = Se estima que los partners que revenden la nube de Microsoft tienen de 3 a 15 puntos para repartir entre ellos y sus clientes.
    .managed-margin = Los servicios administrados dejan 46 % después de sus costos directos en la mitad del índice; el peor cuarto de las empresas, 38 %; el mejor, cerca de 50 %; otros informan hasta 60 %.
    .project-margin = Los proyectos dejan 36 % después de sus costos directos en una encuesta de 400 empresas de servicios, y de 19 a 25 % en un índice de empresas de servicios administrados.
    .attach = Seis de cada diez empresas encargan a alguien que administre su nube pública. Cuántos de sus clientes se lo encargarán a usted, solo usted lo sabe.
    .managed-price = El plan de soporte de la propia Huawei Cloud cuesta 10 % de las facturas de nube pequeñas y 3 % de las grandes. Es soporte, no un servicio administrado.
    .pay = Lo que se paga aquí al mes a quienes trabajan en tecnología de la información. Ninguna fuente distingue vendedores, preventa e ingenieros, y las cargas del empleador se suman aparte, salvo que la fuente las incluya.
    .labour-cost = El costo total mensual de un empleado en información y comunicación, con las cargas del empleador incluidas. Si la inflación es alta, actualícelo a hoy.
    .training = Un negocio de nube pequeño gasta en capacitación de 800 a 1.000 dólares estadounidenses al año, probablemente por persona. Un examen de Huawei cuesta unos 200 a 300 dólares; uno de experto, 1.500.
    .marketing = Un negocio de nube pequeño gasta en marketing de 8.000 a 12.000 dólares estadounidenses al año.
    .acquisition = Se dice que ganar un cliente de servicios administrados cuesta 32.000 dólares estadounidenses.
    .customer-days = Cuánto esperan aquí las empresas a que sus clientes paguen. Los que pagan tarde tardan más o menos el doble.
    .vendor-days = Lo dice su contrato. Las empresas del mundo pagan a sus proveedores a los 35 días en promedio; 30 es habitual.
    .bad-debt = De las facturas entre empresas, 1,3 % no se pagó nunca en Europa occidental; las encuestas de Asia informan de 4 a 5 %. Con un margen de reventa delgado, eso es mucho.
    .capital = La tasa del banco central, o la de Estados Unidos a la que sigue. Una empresa paga encima el margen de su banco.
    .lending = Lo que los bancos piden aquí a las empresas.
    .tax = La tasa general del impuesto sobre las ganancias de las empresas. No se incluyen las rebajas para empresas pequeñas.
