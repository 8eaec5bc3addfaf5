# Palabras del programa: policies/microsoft-csp.toml.

programme = Microsoft Cloud Solution Provider
    .summary = Reventa de la nube de Microsoft: un margen o crédito inicial, e incentivos que se suman sobre los mismos ingresos, pagados el 60 % en dinero y el 40 % como fondo de cooperación. El reparto, el umbral y el crédito de Azure los publica Microsoft; las tasas de los incentivos son las que reportan terceros, con poco respaldo desde julio de 2026.

leaves-out-1 = Lo que paga el año fiscal 2027, desde julio de 2026, por llamadas, y en qué crecimiento Azure pasa del 7 al 10 y al 12 %: nadie lo reporta. Sus demás tasas se apoyan en notas que citan a mayoristas.
leaves-out-2 = Los márgenes por crecimiento desde octubre de 2026, iniciales, para partners directos y mayoristas: Microsoft publica qué ventas califican y guarda las tasas tras el acceso de partner.
leaves-out-3 = Unos cinco puntos menos de margen en planes antiguos (E1, E3 de Office 365, Exchange, SharePoint, OneDrive, aplicaciones), que las notas reportan desde octubre de 2026.
leaves-out-4 = Lo que un mayorista (proveedor indirecto) gana en incentivos, y lo que cede a sus revendedores: nada de ello es público.
leaves-out-5 = En qué partes del mundo se aplican las tasas «scale»: se reporta que allí el incentivo estratégico es un punto más alto.
leaves-out-6 = Los incentivos para organizaciones sin fines de lucro, Surface, hosting y talleres, y las campañas de pocos meses.
leaves-out-7 = La prueba del control operativo: se supone que toda venta de planes de Azure genera el crédito.
leaves-out-8 = Los puntos de capacidad se tienen por área de solución; aquí una cifra vale por todas las áreas.

role-direct-bill = Partner de facturación directa
    .summary = Le compra a Microsoft y factura a los clientes; se reporta como mínimo 1 000 000 de ingresos en doce meses.
role-indirect-reseller = Revendedor indirecto
    .summary = Le compra a un mayorista y factura a los clientes; Microsoft paga sus incentivos directamente.
role-indirect-provider = Proveedor indirecto (mayorista)
    .summary = Le compra a Microsoft y abastece a revendedores indirectos. Las tasas de sus incentivos no son públicas.

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
    .summary = Por debajo del precio de lista en licencias y compromisos; redondeado para una licencia y luego por la cantidad, como factura Microsoft.
    .reason-2024-10-01 = Microsoft no publica ningún margen sobre licencias. El 20 % para un partner directo es la cifra con que Work 365 ilustra la cuenta de la facturación directa frente a la indirecta.
table-margin-from-provider = Margen del mayorista
    .summary = Por debajo del precio de lista; pregúntele a su mayorista y escriba el suyo.
    .reason-2024-10-01 = Lo fija el mayorista y ninguno es público. El 10 % es la mitad del 8 a 12 que las notas de 2026 reportan para planificar; en Azure, un mayorista cede parte del crédito que recibe.
table-partner-earned-credit = Crédito obtenido del partner
    .summary = El 15 %, la tasa del ejemplo de cálculo de Microsoft, sobre los precios de pago por uso de Azure para partners con control operativo, descontado en la factura. La tasa vigente está en la lista de precios de Partner Center. No incluye reservas, planes de ahorro, Spot ni productos de otros editores.
table-core-modern-work = Incentivo básico, Microsoft 365
    .summary = Sobre los ingresos facturados.
table-core-azure = Incentivo básico, Azure
    .summary = Sobre los ingresos facturados.
    .summary-2025-10-01 = Sobre los ingresos facturados. La cifra es del año fiscal 2025; para 2026 no se reporta ninguna.
    .summary-2026-07-01 = Sobre los ingresos facturados. Reportado con poco respaldo: las notas citan a mayoristas cuyas páginas no pudimos leer.
table-core-business-applications = Incentivo básico, aplicaciones de negocio
    .summary = Sobre los ingresos facturados, para partners con una designación.
    .summary-2025-10-01 = Sobre los ingresos facturados, para partners con una designación: aquí no está abierta la vía de los 25 puntos. La cifra es del año fiscal 2025; para 2026 no se reporta ninguna.
table-strategic-accelerator = Acelerador de productos estratégicos
    .summary = Además del incentivo básico: Business Premium y E3, E5 y Copilot, llamadas.
    .summary-2025-07-01 = Además del incentivo básico: Business Premium y E3, E5 y Copilot, llamadas.
    .summary-2025-10-01 = Además del incentivo básico: Business Premium y E3, E5 y Copilot, llamadas.
    .summary-2026-07-01 = Business Premium y E3; E5, E7, Agent 365, Copilot y Copilot Studio. Reportado con poco respaldo: las notas citan a mayoristas cuyas páginas no pudimos leer.
table-customer-add = Alta de clientes
    .summary = Sobre los productos estratégicos del primer año de un cliente. No se reporta qué productos contaban; se suponen los estratégicos.
table-growth-accelerator = Acelerador de crecimiento
    .summary = Sobre lo que crecieron los productos estratégicos de un cliente frente al mismo mes del año anterior. Reportado: crecimiento interanual de los ingresos mensuales, por cliente; la fórmula exacta no se puede leer.
    .summary-2025-10-01 = Sobre lo que crecieron los productos estratégicos de un cliente frente al mismo mes del año anterior. Reportado: crecimiento interanual de los ingresos mensuales, por cliente; la fórmula exacta no se puede leer.
    .summary-2026-07-01 = Sobre lo que crecieron los productos estratégicos de un cliente frente al mismo mes del año anterior. Reportado: crecimiento interanual de los ingresos mensuales, por cliente; la fórmula exacta no se puede leer. Reportado con poco respaldo: las notas citan a mayoristas cuyas páginas no pudimos leer.

note-fiscal-2027 = Año fiscal 2027: de la base al crecimiento
    .text = Desde julio de 2026 la guía son tres, por área de solución, y las recompensas son menos y apuntan a IA, seguridad y crecimiento. Las notas que citan a mayoristas reportan que ya no hay base en Microsoft 365 y Dynamics 365, un 12,5 % por crecimiento y hasta 7 en productos estratégicos, unos 19,5 en conjunto; los 25 puntos se miran en el mes y los cinco anteriores.
note-growth-margins = Márgenes por crecimiento desde octubre de 2026
    .text = Un margen inicial mayor por productos nuevos para un cliente, más puestos, pruebas que pasan a pagarse y ampliaciones, para partners directos y mayoristas. Primero se toma el margen y después la promoción; las ofertas especializadas y los traslados desde un acuerdo empresarial quedan fuera. Las tasas están tras el acceso de partner.
note-credit-rate = Dónde está la tasa del crédito de Azure
    .text = Las respuestas de Microsoft dicen que la tasa del crédito obtenido por el partner está en la lista de precios de Partner Center; el 15 % es la tasa de su ejemplo de cálculo. Ninguna página que pudimos leer dice si sigue en el año fiscal 2027.
note-split = 60 % en dinero, 40 % en fondo de cooperación
    .text = Los incentivos se pagan el 60 % como bonificación y el 40 % como fondo de cooperación, que reembolsa marketing y capacitación aprobados.
note-co-op-threshold = El fondo de cooperación pequeño pasa a dinero
    .text = Un fondo de cooperación de menos de 10 000 dólares en un semestre se paga como bonificación a su fin; 1 500 en algunos otros programas.
note-least-payment = Nada por debajo de 200 dólares
    .text = Las sumas se acumulan por programa y tipo de ingreso hasta que se deben 200 dólares. La falta de datos bancarios o de impuestos retiene un pago hasta 180 días.
note-half-year-dates = Unos 45 días, en un programa anterior
    .text = El programa de revendedores administrados de 2016 pagaba bonificaciones unos 45 días después del semestre. Ninguna página actual da los días de CSP.
note-credit-needs-control = Quién gana el crédito de Azure
    .text = Solo los partners a quienes factura Microsoft; el recurso debe estar administrado por el partner o su revendedor, con un rol válido, durante todo el día.
note-credit-exclusions = Qué deja fuera el crédito de Azure
    .text = Reservas, planes de ahorro, máquinas Spot, productos de otros editores y del Marketplace.
note-proration = Puestos por día
    .text = Un cambio en el número de puestos se cobra por día; el importe de una licencia se redondea al centavo y luego se multiplica.
note-designation = Qué abre los incentivos en el año fiscal 2026
    .text = Los partners directos necesitan una designación Solutions Partner en el área; los revendedores indirectos, una designación o 25 puntos de capacidad, lo segundo no en aplicaciones de negocio.
note-indirect-minimum = 25 000 dólares en doce meses
    .text = Un revendedor indirecto necesita 25 000 dólares de ingresos en los últimos doce meses, que se revisan cada semana; una vez dentro, no se le quita por caer por debajo.
note-applied-backwards = Una regla aplicada hacia atrás
    .text = Se reportó que las reglas del año fiscal 2026 se aplican desde el 1 de julio de 2025, con recálculo y recuperación en febrero de 2026.
