# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = 已保存在本设备上：没有网络也能打开这些页面。
offer = 此页面有新版本。
# Follows the offer: all that was typed is in the address of the page
stays = 重新加载后，您的规划会保留。
# Follows the offer in place of that: something is not
loses = 重新加载会丢失尚未进入规划的内容：销售文件、正在编写的计划、被标出的字段。
reload = 重新加载
later = 稍后
