# 计划的词句：policies/oracle-referral.toml。

programme = Oracle Cloud 推荐（可能已取消）
    .summary = 被推荐的云订阅首个期限的 10%，最多 50,000 美元，随客户开票支付。

leaves-out-1 = Oracle Cloud 的转售，以及现行伙伴级别以现金或伙伴抵扣额支付的部分。
leaves-out-2 = 某些地区较低的上限。
leaves-out-3 = 该计划是否仍在提供：其页面属于采用现行编号级别之前的伙伴网络，在现行页面上找不到。
leaves-out-4 = 协议规定每年支付一次的情形：这里读作按季度。

role-referral = 推荐伙伴
    .summary = 登记新商机，之后由 Oracle 销售并收费。

family-cloud-services = Oracle Cloud 服务

table-referral-fee = 推荐费
    .summary = 依据采用现行级别之前的伙伴网络页面。在协议的整个首个期限内，每次向客户开票时支付；续订和延期不产生推荐费。上限读作按每个客户计。

note-registration = 先登记
    .text = 商机必须在伙伴商店中登记，并作为新业务获批；任何协议有效的伙伴都可以推荐。
