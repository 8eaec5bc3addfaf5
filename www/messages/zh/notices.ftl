# Notices above the answer about where a plan came from.

damaged = 此链接在传送途中被截断或更改，其中的规划无法打开。请重新完整复制。
later =
    { $source ->
        [file] 此文件由更新版本的计算器生成。请重新加载页面，或在生成它的地方打开。
       *[other] 此链接由更新版本的计算器生成。请重新加载页面，或在生成它的地方打开。
    }
unreadable =
    { $source ->
        [link] 无法读取此链接中的规划。
        [file] 无法读取此文件中的规划：文件已损坏，或不是在这里生成的。
       *[request] 无法读取此计算器所在页面提供的规划。
    }
# $why – the limit it breaks
long =
    { $source ->
        [link] 此链接中的规划太大：{ $why }。
        [file] 此文件中的规划太大。
       *[request] 此计算器所在页面提供的规划太大：{ $why }。
    }
# $id – the programme’s name in the plan, as it came
unknown =
    { $source ->
        [file] 此文件中的规划属于伙伴计划“{ $id }”，这里没有该计划。
        [link] 此链接中的规划属于伙伴计划“{ $id }”，这里没有该计划。
       *[request] 此计算器所在页面提供的规划属于伙伴计划“{ $id }”，这里没有该计划。
    }
# Follow one of the above.
example = 改为显示一个示例。
before = 仍显示先前的规划。
ranges = 与此规划一同带来的内容（例如区间）未完整送达，已略去；规划本身完好无缺。
# $list – one or more of `replacement`
replaced =
    { $source ->
        [file] 此文件中的规划用到了其伙伴计划不认识的名称。已替换：{ LIST($list) }。
        [link] 此链接中的规划用到了其伙伴计划不认识的名称。已替换：{ LIST($list) }。
       *[request] 此计算器所在页面提供的规划用到了其伙伴计划不认识的名称。已替换：{ LIST($list) }。
    }
replacement = “{ $given }”换为“{ $taken }”
# $said – the day as the device has it; $taken – the day taken instead
clock = 此设备的时钟显示 { $said }。该日没有已知条款，因此规划按 { DAY($taken) }的条款制定。
# After a click that took a plan or an entry of it away. $name – as the reader typed it
gonePlan = 您的规划已被示例替换。
gone = 已删除“{ $name }”。
goneEntry = 已删除一项。
undo = 撤销
close = 关闭

## A plan taken to a programme of another currency. $plan, $programme – codes of currencies

moved = 您的数字仍为 { $plan }。此伙伴计划使用 { $programme }：按规划旁显示的汇率折算。
movedUndo = 撤销更换伙伴计划
movedRename = 改为按 { $programme } 读取我的数字
