# Palabras del programa: policies/huawei-cloud-china-software.toml.

programme = Partners de software de Huawei Cloud (China)
    .summary = Para software construido sobre Ascend y Pangu, Kunpeng, GaussDB o HarmonyOS: seis meses de lo que el primer proyecto comercial consume en la nube, hasta 300 000 yuanes por un cliente nuevo en Huawei Cloud y 50 000 por otro; dos meses de cada proyecto posterior, hasta 150 000.

leaves-out-1 = El tope de los proyectos posteriores de clientes que no son nuevos: está cortado en la copia que pudimos leer, así que aquí no generan nada.
leaves-out-2 = El programa internacional del mismo nombre, cuyas sumas no se pueden leer.
leaves-out-3 = Qué software y qué certificado habilitan a un partner.

role-software-partner = Partner de software
    .summary = Entrega su software sobre Huawei Cloud, que le factura al cliente el consumo de nube.

family-cloud = Consumo de nube del proyecto

tag-known-customer = Cliente que ya estaba con Huawei Cloud
tag-further-project = Proyecto posterior al primero comercial del partner

table-first-project = Primer proyecto comercial, cliente nuevo
    .summary = Seis meses del consumo del proyecto. Los meses se cuentan desde la primera venta al cliente, así que iníciela con el proyecto.
table-first-project-known-customer = Primer proyecto comercial, cliente conocido
    .summary = Seis meses del consumo del proyecto, 50 000 como máximo.
table-further-project = Proyectos posteriores, cliente nuevo
    .summary = Dos meses del consumo del proyecto.

note-new-customer = Quién es cliente nuevo
    .text = Todas las cuentas de la empresa juntas han pagado como máximo 1 000 yuanes en dinero antes de que se confirmara la oportunidad. La escala anual de un proyecto no incluye los productos de tráfico ni la tienda.
