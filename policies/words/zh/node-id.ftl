# 计划的词句：policies/node-id.toml。

programme = Node 经销商折扣计划
    .summary = 按月度税前账单的金额优惠 5% 至 20%，任何有至少一台服务器并转售的人都适用。

leaves-out-1 = 页面公布 15% 适用到 10,999,999 印尼盾，20% 自 10,000,000 起：两者之间采用较低的比率。
leaves-out-2 = 账单到服务器被删除之日（第十四天）仍未付清的，永久封禁。

role-reseller = 经销商
    .summary = 自行采购服务器，并以自己的品牌销售。

family-servers = 服务器

table-invoice-discount = 月度账单折扣
    .summary = 整张账单按其达到的金额所对应的比率计算。

note-conditions = 有哪些要求
    .text = 一台非试用的服务器，从未有账单拖欠到服务器被删除，并且在创建新服务器前余额足够本月使用。经销商自行为客户提供支持。
