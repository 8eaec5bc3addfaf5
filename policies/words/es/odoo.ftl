# Palabras del programa: policies/odoo.toml.

programme = Odoo Partnership
    .summary = Del 10 al 20 % de Odoo Enterprise según el nivel, renovaciones incluidas; la mitad de Odoo.sh hasta 150 euros al mes por suscripción; y el 82 % del mantenimiento de módulos adicionales. Todo está en el contrato de partner, con sus versiones anteriores.

leaves-out-1 = La cuota anual de partner: se acuerda por escrito con cada partner.
leaves-out-2 = Los topes en dólares: 180 al mes y 1 728 al año por cada suscripción a Odoo.sh.
leaves-out-3 = El ascenso entre dos revisiones trimestrales, que el contrato permite en cuanto se cumplen los requisitos.
leaves-out-4 = Los usuarios netos nuevos y la tasa de retención resultan de los clientes del partner por reglas propias: indíquelos usted.

role-partner = Partner
    .summary = Vende e implementa Odoo, que le factura al cliente y le paga al partner una comisión.

tier-learning = Learning partner
    .summary = No pide nada; no se muestra en odoo.com.
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = Mantenimiento de módulos adicionales

tag-paid-yearly = Suscripción a Odoo.sh pagada por año

credential-net-new-users = Usuarios netos nuevos de Odoo Enterprise en los últimos 12 meses
credential-certified-people = Personas certificadas en una de las tres últimas versiones
credential-retention-rate = Tasa de retención, en por ciento de los clientes de tres años

table-enterprise-commission = Comisión por Odoo Enterprise
    .summary = Sobre lo que los clientes pagan por Odoo Enterprise, renovaciones incluidas, mientras el partner conserve el contrato con ellos.
table-odoo-sh-commission = Comisión por Odoo.sh, pagado por mes
    .summary = Como máximo 150 euros al mes por suscripción.
table-odoo-sh-yearly-commission = Comisión por Odoo.sh, pagado por año
    .summary = Como máximo 1 440 euros al año por suscripción.
table-maintenance-commission = Comisión por el mantenimiento de módulos adicionales
    .summary = Para partners que mantienen los módulos ellos mismos, hasta que el cliente diga que ya no trabaja con ellos.

note-payment = Una orden de compra cada mes
    .text = Odoo envía una orden de compra por la comisión del mes anterior; el partner la factura y cobra en 15 días.
note-enterprise-only = Los servicios van con una suscripción
    .text = Un partner no puede vender servicios sobre Odoo Enterprise a clientes sin suscripción, ni siquiera durante la puesta en marcha.
