# 计划的名称：policies/automattic.toml。

programme = Automattic for Agencies

role-agency = 代理公司

family-hosting = WordPress.com 与 Pressable 托管
family-payments-volume = WooPayments 收款额

table-hosting-share = 托管收入分成
table-payments-share = WooPayments 收入分成
