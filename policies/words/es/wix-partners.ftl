# Palabras del programa: policies/wix-partners.toml.

programme = Wix Partner Program
    .summary = La quinta parte de lo que los clientes pagan por sitios Studio nuevos, el 30 % en el nivel más alto, y la mitad, después la cuarta parte, de los contratos Enterprise. Lo que genera un sitio depende del año en que se hizo.

leaves-out-1 = Las participaciones por complementos como la aplicación de marca y el marketing por correo, y por los pagos que procesan los sitios.
leaves-out-2 = Los planes mensuales, que no generan nada.
leaves-out-3 = Los sitios de otros años que los de la edición: elija la edición por el año en que se hace el sitio.
leaves-out-4 = Los puntos siguen a los sitios publicados: indique los suyos.

role-partner = Partner
    .summary = Construye sitios para clientes, a los que Wix factura.

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Sitios Wix Studio, planes anuales
family-wix-sites = Otros sitios Wix, planes anuales
family-enterprise = Contratos Enterprise

credential-points = Puntos de partner: 300 por un sitio Studio publicado, 100 por otro o por un certificado

table-site-share = Participación en ingresos de sitios
    .summary = Sobre los planes anuales de sitios que hizo el partner, sus renovaciones incluidas, sin IVA.
    .summary-2024-01-10 = Sobre los planes anuales de sitios Studio que hizo el partner, sus renovaciones incluidas, sin IVA.
table-other-site-share = Participación en ingresos de otros sitios
    .summary = Sobre los planes anuales de sitios hechos con el editor de Wix.
table-enterprise-share = Participación en ingresos de contratos Enterprise
    .summary = Sobre los contratos firmados en 2023 o 2024, sus renovaciones incluidas.
    .summary-2025-02-01 = Una vez, sobre el primer año del contrato; las renovaciones no generan nada. Como máximo 30 000 por contrato. Lo que paga 2026 no está en la página.

note-points-follow-sites = Los puntos siguen a los sitios publicados
    .text = 300 puntos por un sitio Studio que amplía quien lo hizo, 100 como colaborador o por otro sitio, 100 por un certificado. Cuando un plan vence, sus puntos se van.
