# 计划的词句：policies/automattic.toml。

programme = Automattic for Agencies
    .summary = 客户经代理公司推荐购买的托管费的 20%，续费也计入；另加客户的店铺通过 WooPayments 收款额的万分之 5。

leaves-out-1 = Jetpack 和 WooCommerce 扩展的分成：该表在我们能读到的副本中被截断。
leaves-out-2 = 代理公司自购的批量折扣，自购不产生分成。
leaves-out-3 = 迁移奖金。
leaves-out-4 = 已在使用 WooPayments 的店铺满足什么条件才算高价值店铺。

role-agency = 代理公司
    .summary = 推荐客户（由 Automattic 向其收费），并接入他们的网站。

family-hosting = WordPress.com 与 Pressable 托管
family-payments-volume = WooPayments 收款额

table-hosting-share = 托管收入分成
    .summary = 按经推荐购物车为新网站购买的托管计算。以 60 天为一个支付周期，扣除退款。
table-payments-share = WooPayments 收入分成
    .summary = 客户店铺收款额的万分之 5。

note-tiers = 等级带来权益，不带来比率
    .text = 一个等级要求一年内影响的收入达到 1,200 美元及以上。达到后保留到下一个日历年末，之后按上一年带来的收入审视。一年至少有一次推荐或购买，代理公司才保持有效。
note-tracking = 哪些会被追踪
    .text = 通过推荐购物车购买，或网站上装有插件时，该次购买计入，最迟在迁移后 30 天。
