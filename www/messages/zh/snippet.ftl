# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = 放到您的网页上
lead = 选择访客看到的内容，当场查看效果，再把代码带走。一切都在访客的浏览器中运行，不会向我们发送任何内容。
loading = 正在打开伙伴计划列表…
failed = 伙伴计划列表未送达。请检查网络连接后重试。

## What is shown.

layout = 显示内容
layouts =
    .card = 卡片
    .calculator = 完整计算器
start = 起始规划
preset = 示例
# In place of an example’s programme, role, tier or country.
usual = 与示例相同
figures = 替换示例中的数字
look = 语言与颜色
language = 语言
ofPage = 跟随您的网页
theme = 浅色或深色
themes =
    .auto = 跟随访客的设备
    .light = 浅色
    .dark = 深色
colours =
    .accent = 强调色
    .paper = 背景
    .ink = 文字
usualColour = 恢复
# Beside a colour that was not chosen.
asItIs = 未更改
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] 在浅色主题下难以辨读
    [dark] 在深色主题下难以辨读
   *[own] 在此背景上难以辨读
}：对比度为 { $ratio }:1，文字至少需要 { $least }:1。

## What readers may do.

readers = 访客可以做什么
# $most – how many
knobs = 可更改的数字，最多 { $most } 个
whole = 可在这些页面上打开完整规划
link = 可复制链接，链接在这些页面上打开
action = 您的下一步的网址
label = 按钮文字
noAddress = 请填写以 https:// 开头的完整网址。
lock = 不可更改的栏目
programmes = 可选择的伙伴计划
fields = 访客可见的表单分组
panels = 答案的组成部分
all = 一个都不选时，全部提供。

## How it looks, and the lines.

preview = 预览
width = 宽度
full = 占满可用宽度
# $width – of a column of the host’s page
pixels = { $width } 像素
lines = 放入网页的代码
way = 放在哪里
ways =
    .script = HTML 网页
    .package = npm 包
    .react = React 组件
    .vue = Vue 组件
    .wordpress = WordPress 页面
    .webflow = Webflow 页面
    .frame = 框架
pinned = 用哈希值锁定脚本
pinnedHint = 有了哈希值，被改动的脚本不会运行。这些页面更新后，脚本同样不会运行，直到您重新复制代码。
install = 首先：
copy = 复制代码
copied = 已复制
copyFailed = 请手动复制选中的代码。
policy = 如果您的网页有内容安全策略，必须允许：
frameHint = 哪些网页可以嵌入这些页面，由这些页面的服务器决定。第二行让框架获得合适的高度；不允许脚本的地方请将其删去。
wordpressHint = 请将这几行粘贴到“自定义 HTML”区块中。WordPress 只为有权发布未过滤 HTML 的用户保留脚本；其他用户粘贴时只留下链接，点击后在这些页面上打开计算器。
webflowHint = 在要放置的位置加入一个“Embed”元素，再把这几行粘贴进去。
vueHint = 在 vite.config.js 中告诉 Vue，这些标签不是它自己的组件：

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = 打开伙伴收益计算器
frameTitle = 伙伴收益计算器
