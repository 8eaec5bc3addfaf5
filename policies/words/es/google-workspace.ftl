# Palabras del programa: policies/google-workspace.toml.

programme = Reventa y referencia de Google Workspace
    .summary = Una prima de referencia por cada usuario nuevo, publicada por Google, y el margen del revendedor según la prensa: 20 %, reducido al 12 % en renovaciones en abril de 2024.

leaves-out-1 = La reventa de Google Cloud Platform: su tarifario no es público.
leaves-out-2 = Los niveles de Google Cloud Partner Network y sus beneficios.
leaves-out-3 = Algunos países limitan las primas de referencia a 200 usuarios por año calendario.
leaves-out-4 = Las primas de otros países, publicadas como máximos: 29 dólares canadienses, 29 australianos, 31 neozelandeses y 28 de Singapur, 162 de Hong Kong, 2 550 yenes.
leaves-out-5 = La prima cuenta el menor número de usuarios entre el día 15 y el día 90; aquí cuenta los usuarios del primer mes.

role-reseller = Revendedor
    .summary = Le compra Workspace a Google con un margen y le factura al cliente.
role-referral = Partner de referencia
    .summary = Trae un cliente nuevo; Google le factura y paga una prima por cada usuario.

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = Precio especial según la antigüedad del cliente

table-margin = Margen del revendedor
    .summary = Por debajo del precio de lista.
table-special-pricing-example = Precio especial por antigüedad (ejemplo de Google)
    .summary = Toma el lugar del margen en los clientes marcados con precio especial.
table-referral-bounty = Prima por referencia
    .summary = 8, 15 o 23 dólares por cada usuario con que empieza un cliente nuevo, contando los primeros 100, cuando ha pagado 90 días.
table-seat-pricing-example = Precio especial por usuario (ejemplo de Google)

unit-seat = usuario

note-bounties-by-country = Las primas cambian según el país
    .text = Google publica la prima más alta de cada país: 23 dólares estadounidenses, 29 canadienses o australianos, 31 neozelandeses y 28 de Singapur, 162 de Hong Kong, 2 550 yenes. La tabla de aquí es la de Estados Unidos.
note-yearly-cap = 200 usuarios al año en algunos países
    .text = En algunos países la prima se paga por hasta 200 usuarios en un año calendario; por encima, quien refiere puede solicitar el programa de afiliados.
note-partner-network = Select, Premier, Diamond
    .text = Se reporta que Google Cloud Partner Network reemplaza a Partner Advantage a comienzos de 2026, con tres niveles que siguen los resultados.
