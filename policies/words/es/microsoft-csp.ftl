# Títulos del programa: policies/microsoft-csp.toml.

programme = Microsoft Cloud Solution Provider

role-direct-bill = Partner de facturación directa
role-indirect-reseller = Revendedor indirecto
role-indirect-provider = Proveedor indirecto (mayorista)

family-azure = Plan de Azure, pago por uso
family-azure-commitments = Reservas, planes de ahorro y Spot de Azure
family-modern-work = Microsoft 365, otros planes
family-modern-work-tier-1 = Microsoft 365 Business Premium y E3
family-modern-work-tier-2 = Microsoft 365 E5 y Copilot
family-calling = Llamadas y conferencias de Teams
family-business-applications = Dynamics 365 y aplicaciones de negocio
family-marketplace = Marketplace y otros editores

credential-capability-points = Puntos de capacidad del partner en el área vendida, de 100 (70 dan una designación)

table-front-margin = Margen sobre licencias
table-margin-from-provider = Margen del mayorista
table-partner-earned-credit = Crédito obtenido del partner
table-core-modern-work = Incentivo básico, Microsoft 365
table-core-azure = Incentivo básico, Azure
table-core-business-applications = Incentivo básico, aplicaciones de negocio
table-strategic-accelerator = Acelerador de productos estratégicos
table-customer-add = Alta de clientes
table-growth-accelerator = Acelerador de crecimiento
