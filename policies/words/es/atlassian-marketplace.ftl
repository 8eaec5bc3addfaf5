# Títulos del programa: policies/atlassian-marketplace.toml.

programme = Atlassian Marketplace

role-app-partner = Partner del Marketplace

family-forge = Aplicaciones Forge que califican para el incentivo (solo módulos, autenticación e interfaz de Forge)
family-forge-other = Otras aplicaciones Forge
family-connect = Aplicaciones Connect
family-data-center = Aplicaciones Data Center

tag-first-year = Aplicación en su primer año en el Marketplace

table-forge-share = Parte de la tienda, aplicaciones Forge que califican
table-forge-other-share = Parte de la tienda, otras aplicaciones Forge
table-connect-share = Parte de la tienda, aplicaciones Connect
table-data-center-share = Parte de la tienda, aplicaciones Data Center
