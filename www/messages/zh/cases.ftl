# Three cases of a plan: every range at its worse end, the plan itself, and every range at its better end.

title = 低、中、高三种情形
# $count – figures that are ranges
lead = { $count ->
    [1] 低情形让该数字取区间中所得较少的一端，高情形取所得较多的一端；中情形即规划本身。
   *[other] 低情形让每个数字都取区间中单独来看所得较少的一端，高情形取所得较多的一端，全部同时取值；中情形即规划本身。
}
low = 低
base = 中
high = 高
