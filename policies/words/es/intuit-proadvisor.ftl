# Títulos del programa: policies/intuit-proadvisor.toml.

programme = Participación en ingresos de QuickBooks ProAdvisor

role-proadvisor = ProAdvisor con participación en ingresos

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll, cuota base
family-payroll-employees = Payroll, cuota por empleado
family-payments-net-revenue = Payments, ingresos netos de Intuit por procesamiento

table-subscription-share = Participación en ingresos de suscripciones
table-payments-share = Participación en ingresos de Payments
