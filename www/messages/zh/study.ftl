# What every study says while it has no answer.

busy = 正在计算…
refused = 无法按此要求计算：
failed = 计算已停止。您输入的内容都没有丢失。
again = 重试
progress = 已完成的试算
cancel = 停止
# Between the ends of a range, as a person types it.
to = 至
# Between two things that are told one after the other.
apart = ；
