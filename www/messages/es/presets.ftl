# La página de los ocho partners, lado a lado.

title = Ocho partners, lado a lado
lead = Una empresa inventada por cada cosa que la política de partners de enero de 2026 pide a los partners, y un recién llegado. Cada una es un plan completo: ábralo y cambie lo que no se parezca a usted.
when = Condiciones vigentes al { DAY($day) }; { MONTHS($first, $last) }. Calculado ahora mismo, en su navegador.
who = Partner
earned = Ganado en tres años
margin = Margen
payback = Se recupera
funding = Mayor necesidad de caja
rests = La parte del proveedor se apoya en
rules = Reglas publicadas
rulesOf = { $printed } de { $used }
caution = Huawei Cloud reserva sus tasas de descuento e incentivos a sus contratos, así que estas sumas se apoyan en nuestros valores de ejemplo, mientras que la mecánica es la que publica. Lea las diferencias entre los ocho y ponga las tasas de su contrato.
open = Abrir este plan

setting = { $example ->
    [core-banking] Hoy { NUMBER($today) } bancos y aseguradoras, { NUMBER($won) } más al mes; cada uno consume { $spend } al mes a precio de lista una vez migrados sus sistemas, lo que tarda medio año. Reciben un { RATE($discount) } de descuento, y un núcleo contable se migra como proyecto.
    [operator-ai] Hoy { NUMBER($today) } operadores de telecomunicaciones y { NUMBER($won) } más al mes; cada uno consume { $spend } al mes a precio de lista, más de un tercio en IA. Negocian un { RATE($discount) } de descuento. Los atienden diez personas.
    [public-services] Hoy { NUMBER($today) } ministerios y ciudades, { NUMBER($won) } más al mes, { $spend } al mes cada uno. No se da ningún descuento sobre lista.
    [token-reseller] Hoy { NUMBER($today) } creadores de aplicaciones y { NUMBER($won) } más al mes, pequeños: { $spend } al mes cada uno, cuatro quintos en tokens de IA cuyo precio baja cada año. Lo llevan dos personas.
    [token-lists] Hoy { NUMBER($today) } creadores de aplicaciones y { NUMBER($won) } más al mes. Cada uno usa dos modelos por millones de tokens, a los precios de lista de 2026, además de { $spend } al mes de otra nube. Reciben un { RATE($discount) } de descuento, y lo llevan dos personas.
    [store-seller] Hoy { NUMBER($today) } empresas usan su software y { NUMBER($won) } más al mes, cada una por { $spend } al mes a través de la tienda. Lo hacen y lo venden tres personas.
    [distributor] { NUMBER($today) } clientes a través de diez revendedores, { NUMBER($won) } más al mes, { $spend } al mes cada uno. Un { RATE($discount) } del descuento del mayorista pasa a los revendedores, y parte de sus incentivos.
   *[newcomer] Todavía nadie; luego { NUMBER($won) } clientes al mes, { $spend } al mes cada uno. Tres personas, una de las cuales vende.
}
lessons =
    .core-banking = La rampa lenta la paga el partner: las personas llegan antes que el consumo que atienden. La migración se vende una vez; lo que migra se paga cada mes.
    .operator-ai = Pocos clientes, largos de ganar y lentos para pagar. La cuestión no es el margen sino quién presta el dinero hasta que el operador paga; un operador más o menos cambia el año.
    .public-services = El dinero público llega tarde y el crédito es caro. Antes que regatear una bonificación, este partner debería negociar el plazo de pago.
    .token-reseller = Muchos clientes pequeños y dos personas: se inmoviliza poca caja. El uso crece más de lo que baja el precio de los tokens, hasta que deja de hacerlo.
    .token-lists = Los precios se publican hasta el token, así que el plan es cuestión de volumen; lo que el partner conserva está en su contrato.
    .store-seller = La tienda retiene la parte de su propio ejemplo publicado; puede acordarse otra. El costo son las personas, y un comprador más casi no cuesta nada.
    .distributor = Los revendedores hacen la venta, así que el personal y otros costos se llevan la menor parte de lo vendido. Lo primero que hay que acordar es lo que se cede a los revendedores.
    .newcomer = Los sueldos del primer año son la necesidad de caja, y la puesta en marcha que se vende con la nube paga una parte. Es el tercer año el que paga el primero.
from = De { $list } vendidos a precio de lista, { LIST($parts) }; operar cuesta { $costs }.
part = { $line ->
    [resale] la reventa deja { $amount }
    [store] la tienda retiene { $amount }
    [incentives] los incentivos aportan { $amount }
   *[services] los servicios dejan { $amount }
}
moves = Según las reglas del programa: { LIST($steps) }.
deepest = En el punto más bajo, en { MONTH($month) }, hay que poner { $amount }.
cashBack = La caja se recupera definitivamente desde { MONTH($month) }.
cashOut = En { MONTH($month) } todavía no se ha recuperado definitivamente: hay ganancia, y aún no está en el banco.
cashNever = La caja nunca baja de donde empezó.
waits = Los clientes pagan a los { $customers } días y el proveedor quiere su dinero a los { $vendor }, así que el propio crecimiento hay que financiarlo.
missed = Lo que se deja de ganar: { $title }. { $sentence }

ifs =
    .core-banking = Si un banco migrara en tres meses en lugar de seis
    .operator-ai = Si los operadores pagaran a los 30 días en lugar de 75
    .public-services = Si los ministerios pagaran a los 60 días en lugar de 90
    .token-reseller = Si el uso creciera la mitad de rápido
    .token-lists = Si el uso creciera la mitad de rápido
    .store-seller = Con cinco compradores nuevos al mes en lugar de cuatro
    .distributor = Con un punto más cedido a los revendedores
    .newcomer = Con dos clientes nuevos al mes en lugar de uno y medio
change = { $way ->
    [less] { $what }, ganaría { $amount } menos.
   *[more] { $what }, ganaría { $amount } más.
}
changeBack = { $way ->
    [less] { $what }, ganaría { $amount } menos y recuperaría su caja definitivamente desde { MONTH($month) }.
   *[more] { $what }, ganaría { $amount } más y recuperaría su caja definitivamente desde { MONTH($month) }.
}
