# Títulos del programa: policies/oracle-referral.toml.

programme = Referencias de Oracle Cloud (puede estar retirado)

role-referral = Partner de referencia

family-cloud-services = Servicios de Oracle Cloud

table-referral-fee = Comisión por referencia
