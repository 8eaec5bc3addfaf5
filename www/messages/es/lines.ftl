# Las líneas del estado de resultados y los términos del ramo. Los envía el motor: cada mensaje es uno de sus códigos.

other = Otra línea ({ $code })

## Del precio de lista a lo que queda de él

list-price = Ventas a precio de lista
referred-sales = Lo que sus clientes compran a { $vendor }, a precio de lista
referred-revenue = Lo que { $vendor } les cobra
customer-discount = Descuento que usted da
passed-discount = Descuento que usted cede a los revendedores
revenue = Lo que los clientes le pagan
vendor-list = Lo mismo a precio de lista
partner-discount = Descuento que usted recibe
vendor-bill = Lo que { $vendor } le factura
resale-margin = Lo que deja la reventa
withheld = Retenido en el país del cliente
seller-taxes = Sus impuestos sobre la venta
coupons = Consumo pagado con cupones, a precio de lista: no mueve dinero

## Lo que vuelve

table = { $table }
clawback = Recuperado por el proveedor por ventas devueltas
lost = Perdido por reclamarse demasiado tarde
incentives = Lo que vuelve
passed-incentives = Incentivos que usted cede a los revendedores

## Servicios

service =
    { $billed ->
        [once] { $name } (una vez)
       *[monthly] { $name } (cada mes)
    }
service-number =
    { $billed ->
        [once] Servicio { $number } (una vez)
       *[monthly] Servicio { $number } (cada mes)
    }
delivery = Prestación: { $name }
delivery-number = Prestación: servicio { $number }
services = Lo que dejan sus servicios

## Costos

cost-sales = Vendedores
cost-presales = Preventa
cost-engineers = Ingenieros
cost-training = Capacitación y certificación
cost-certificates = Certificaciones que exige su nivel
cost-marketing = Marketing
cost-rent = Alquiler de oficina
cost-software = Software y herramientas
cost-fees = Cuotas del programa y de la plataforma
cost-acquisition = Ganar clientes
bad-debt = Clientes que no pagan
costs = Lo que cuesta operar

## Ganancia

operating-profit = Ganancia operativa
financing = Costo del dinero inmovilizado
tax = Impuesto sobre la ganancia
profit = Ganancia

## Caja

cash-customers = De los clientes
cash-vendor = A { $vendor }
cash-charges = Retenido por { $vendor }
cash-incentives = Incentivos, en dinero
cash-credit = Incentivos, como crédito en la cuenta que paga facturas del proveedor
cash-invoice-credit = Incentivos, descontados de la factura del proveedor
cash-coupons = Incentivos, como cupones que pagan productos del proveedor
cash-co-op = Incentivos, como fondos de cooperación contra reclamaciones
cash-mdf = Incentivos, como fondos de marketing contra reclamaciones
cash-passed = A los revendedores, de los incentivos
cash-services = De los clientes, por servicios
cash-costs = Prestación de servicios y costos de operación
net-cash = Caja del mes
cumulative-cash = Caja acumulada
receivable = Incentivos obtenidos y aún no recibidos

## Los términos del ramo, junto a los títulos

term-customer-discount = descuento al cliente
term-pass-through = cesión al canal
term-net-revenue = ingresos netos
term-partner-discount = descuento al partner
term-front-end-margin = margen inicial (front-end)
term-clawback = clawback
term-incentives = incentivos
term-rebate = bonificación (rebate)
term-commission = comisión
term-bounty = prima por alta
term-mdf = MDF
term-spif = SPIF
term-funding = financiación
term-credit = nota de crédito
term-revenue-share = participación en ingresos
term-fee = cuota
