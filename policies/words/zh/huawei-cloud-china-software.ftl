# 计划的名称：policies/huawei-cloud-china-software.toml。

programme = 华为云软件伙伴计划（中国）

role-software-partner = 软件伙伴

family-cloud = 项目的云消费

tag-known-customer = 此前已是华为云客户
tag-further-project = 伙伴首个商用项目之后的项目

table-first-project = 首个商用项目，新客户
table-first-project-known-customer = 首个商用项目，老客户
table-further-project = 后续项目，新客户
