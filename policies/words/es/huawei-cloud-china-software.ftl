# Títulos del programa: policies/huawei-cloud-china-software.toml.

programme = Partners de software de Huawei Cloud (China)

role-software-partner = Partner de software

family-cloud = Consumo de nube del proyecto

tag-known-customer = Cliente que ya estaba con Huawei Cloud
tag-further-project = Proyecto posterior al primero comercial del partner

table-first-project = Primer proyecto comercial, cliente nuevo
table-first-project-known-customer = Primer proyecto comercial, cliente conocido
table-further-project = Proyectos posteriores, cliente nuevo
