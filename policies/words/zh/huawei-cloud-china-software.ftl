# 计划的词句：policies/huawei-cloud-china-software.toml。

programme = 华为云软件伙伴计划（中国）
    .summary = 面向基于昇腾与盘古、鲲鹏、GaussDB 或 HarmonyOS 构建的软件：首个商用项目六个月的云消费，华为云新客户最高 300,000 元，其他客户最高 50,000 元；此后每个项目两个月的消费，最高 150,000 元。

leaves-out-1 = 非新客户的后续项目的上限：在我们能读到的副本中被截断，因此这里不产生激励。
leaves-out-2 = 同名的国际计划，其金额无法读取。
leaves-out-3 = 哪些软件和哪种证书使伙伴符合条件。

role-software-partner = 软件伙伴
    .summary = 在华为云上交付自己的软件，云消费由华为云向客户收费。

family-cloud = 项目的云消费

tag-known-customer = 此前已是华为云客户
tag-further-project = 伙伴首个商用项目之后的项目

table-first-project = 首个商用项目，新客户
    .summary = 项目六个月的消费。月份从客户的首笔销售算起，因此请让首笔销售与项目同时开始。
table-first-project-known-customer = 首个商用项目，老客户
    .summary = 项目六个月的消费，最高 50,000。
table-further-project = 后续项目，新客户
    .summary = 项目两个月的消费。

note-new-customer = 谁是新客户
    .text = 在商机确认之前，该公司所有账户合计以现金支付不超过 1,000 元。项目的年度规模不含流量类产品和云商店。
