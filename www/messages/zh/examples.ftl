# The examples a plan may start from (www/presets.js).

title =
    .core-banking = 银行核心系统迁移
    .operator-ai = 运营商 AI
    .public-services = 公共服务
    .token-reseller = AI Token 转售
    .distributor = 总经销商，十家经销商
    .newcomer = 新加入者
company =
    .core-banking = Mekong Systems（示例），曼谷
    .operator-ai = Bosphorus Telecom Services（示例），伊斯坦布尔
    .public-services = Río Claro Digital（示例），布宜诺斯艾利斯
    .token-reseller = Harbour Tokens（示例），香港
    .distributor = Straits Distribution（示例），新加坡
    .newcomer = First Light Cloud（示例），马尼拉
about =
    .core-banking = 把银行和保险公司的核心金融系统迁移上云
    .operator-ai = 把 AI 引入电信运营商的网络和客服中心
    .public-services = 用 AI 帮助部委和城市提高公共服务效率
    .token-reseller = 向应用开发商转售开源模型的 AI Token
    .distributor = 通过十家经销商销售并向其开票
    .newcomer = 三人团队，尚无客户
