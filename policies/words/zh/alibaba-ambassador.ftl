# 计划的词句：policies/alibaba-ambassador.toml。

programme = 阿里云推广大使（Alibaba Cloud Ambassador）
    .summary = 推荐计划：新关联客户所付金额的 25% 至 45%，老客户首次订购某一产品及其后续订单最高 15%。范围是公布的；哪笔订单适用哪个比率，取决于每月变动的清单。

leaves-out-1 = 比率每月按产品和活动变动；这里采用公布的最低比率，高出的部分是示例值。
leaves-out-2 = 超过每个用户的某一金额后，奖励分三笔等额支付；该金额无法读取，因此全部按 30 天后支付计算。
leaves-out-3 = 大使以客户折扣形式让出的那部分奖励。
leaves-out-4 = 第二个 90 天：首次购买后，关联再受保护 90 天，因此订单可计入的时间可能比这里读作的三个月更长。
leaves-out-5 = 阿里云的经销商计划，其比率未公开。

role-ambassador = 推广大使
    .summary = 分享链接；由阿里云向客户收费并支付奖励。

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = 云产品

kind-product-first = 老客户首次订购某一产品
kind-product-later = 首次经由大使订购的产品的升级或续费

tag-login-linked = 通过登录而非注册关联
tag-june-2022-first-order = 大使带来的首个订单（2022 年 6 月活动）

table-new-customer-reward = 新客户奖励
    .summary = 按新客户首个订单所付金额计算。
    .from-2025-04-01 = 新客户奖励，最低比率
    .summary-2025-04-01 = 按新客户或沉睡客户在关联后 90 天内为订阅所付金额计算：首单、后续订单、升级和续费。
table-level-reward = 新客户奖励，超出最低比率的百分点
    .summary = 按等级另加的百分点。
    .reason-2025-04-01 = 25% 至 45% 的范围是公布的，各等级的比率无法读取；这里让最高等级占去余地的一半，等级之间的差距按 2022 年的报道。
table-existing-customer-reward = 老客户奖励
    .summary = 老客户首次订购某一产品，以及此后对它的升级和续费，最高 15%。最高比率由阿里云公布；上限据报道。
table-first-order-campaign = 首单活动，2022 年 6 月
    .summary = 整笔订单按其金额所在档的比率计算，订单越大比率越低：1,000 以内 50%，3,000 以内 45%，超过则 40%。

tier-rule-incense-master =
    .reason-2022-05-01 = 等级由上月新客户数决定，这是公布的，具体数字无法读取；每月三个，兼职大使也够得着。
tier-rule-helmsman =
    .reason-2022-05-01 = 等级由上月新客户数决定，这是公布的，具体数字无法读取；每月十个，约为低一级的三倍。
tier-rule-head =
    .reason-2022-05-01 = 等级由上月新客户数决定，这是公布的，具体数字无法读取；每月三十个，是低一级的三倍。

note-dormant-users = 沉睡客户按新客户计
    .text = 没有在用产品且最近 12 个月没有购买的客户按新客户计。新客户最高 45%，老客户首次订购某一产品最高 15%。
note-three-parts = 大额奖励分三笔支付
    .text = 自 2022 年 5 月起，超过每个用户某一金额的奖励分三笔等额支付；否则在 30 天后一次付清。
