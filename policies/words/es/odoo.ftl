# Títulos del programa: policies/odoo.toml.

programme = Odoo Partnership

role-partner = Partner

tier-learning = Learning partner
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
table-odoo-sh-commission = Comisión por Odoo.sh, pagado por mes
table-odoo-sh-yearly-commission = Comisión por Odoo.sh, pagado por año
table-maintenance-commission = Comisión por el mantenimiento de módulos adicionales
