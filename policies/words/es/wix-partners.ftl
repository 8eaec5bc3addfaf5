# Títulos del programa: policies/wix-partners.toml.

programme = Wix Partner Program

role-partner = Partner

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Sitios Wix Studio, planes anuales
family-wix-sites = Otros sitios Wix, planes anuales
family-enterprise = Contratos Enterprise

credential-points = Puntos de partner: 300 por un sitio Studio publicado, 100 por otro o por un certificado

table-site-share = Participación en ingresos de sitios
table-other-site-share = Participación en ingresos de otros sitios
table-enterprise-share = Participación en ingresos de contratos Enterprise
