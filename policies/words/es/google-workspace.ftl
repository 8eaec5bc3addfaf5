# Títulos del programa: policies/google-workspace.toml.

programme = Reventa y referencia de Google Workspace

role-reseller = Revendedor
role-referral = Partner de referencia

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = Precio especial según la antigüedad del cliente

table-margin = Margen del revendedor
table-special-pricing-example = Precio especial por antigüedad (ejemplo de Google)
table-referral-bounty = Prima por referencia
table-seat-pricing-example = Precio especial por usuario (ejemplo de Google)

unit-seat = usuario
