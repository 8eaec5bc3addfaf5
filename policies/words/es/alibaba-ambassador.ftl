# Títulos del programa: policies/alibaba-ambassador.toml.

programme = Alibaba Cloud Ambassador

role-ambassador = Embajador

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = Productos de nube

kind-product-first = Primer pedido de un producto por un cliente existente
kind-product-later = Mejora o renovación de un producto pedido por primera vez a través del embajador

tag-login-linked = Asociado al iniciar sesión, no al registrarse
tag-june-2022-first-order = Primer pedido que trajo un embajador, en la campaña de junio de 2022

table-new-customer-reward = Recompensa por cliente nuevo
    .from-2025-04-01 = Recompensa por cliente nuevo, tasa más baja
table-level-reward = Recompensa por cliente nuevo, puntos sobre la tasa más baja
table-existing-customer-reward = Recompensa por cliente existente
table-first-order-campaign = Campaña de primer pedido, junio de 2022
