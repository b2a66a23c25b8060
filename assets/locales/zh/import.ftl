# `yinxin import`，以及草稿里写给作者的话。

import-made =
    { $path } 是一份草稿，取自原故事的场面 { $scenes } 个、选项 { $choices } 个。
    { $file } 里凡是写着 TODO 的地方，都要由您来定。接下来：yinxin check { $path }
import-too-large = { $path } 有 { $bytes } 字节，最多只读 { $limit } 字节。请只导出故事的一部分。
import-not-text = { $path } 第 { $line } 行：这不是 UTF-8 文本。请把故事另存为 UTF-8，或重新导出。
import-unknown = { $path } 不是能读的故事。可以用 Twee 文件、Twine 发布的 HTML，或 ink 编译出的 JSON。
import-ink-source = { $path } 是 ink 源文件，请先编译：inklecate -o story.ink.json story.ink，或在 Inky 里选 “Export to JSON”。
import-bad-json = { $path } 第 { $line } 行第 { $column } 列：JSON 在这里断了或损坏了。请重新编译故事。
import-not-ink = { $path } 是 JSON，但不是编译好的 ink：里面没有 “inkVersion” 和 “root”。
import-empty = { $path } 里没有任何段落。Twee 的每个段落都以 “:: Start” 这样的一行开头。
import-exists = { $path } 已经存在，不会覆盖任何东西。请用 --out 另指定一个文件夹。
import-bad-name = “{ $name }” 不能用作场景的名字。请用 --out 指定文件夹，只用 a-z、0-9 和连字符，最多 40 个字符。
import-unsound = 草稿没有通过检查，这本不该发生。请连同故事一起报告给我们：
import-scenes-left-out = 有 { $count } 个段落没有收进来，第一个是“{ $first }”：没有保留下来的链接通向那里，或场面超过了 { $limit } 个。它们作为注释放在文件末尾。
import-choices-left-out = 有 { $count } 个链接没有收进来，第一个是“{ $first }”：同时最多开放九个选项，总共最多 128 个。它们作为注释留在各自的场面里。
import-dangling = 第 { $line } 行：“{ $from }” 链接到 “{ $to }”，但没有这个段落；这个选项会停留在原来的场面。
import-twice = 第 { $line } 行：又出现了一个叫 “{ $name }” 的段落，以第一个为准。
import-logic = 有 { $count } 处宏或条件作为注释保留：这种格式里没有它们。
import-shortened = 有 { $count } 段文字太长，已经截短；全文在注释里。
import-no-start = 故事把 “{ $name }” 定为开头，但没有这个段落；改从第一个段落开始。

draft-top =
    这是由一个故事转成的草稿。凡是 TODO 都要由您来定；写在文字里的那些，`yinxin check` 会列出来。
    `//` 后面是没能转过来的内容，保留故事的原文。
draft-title = TODO 标题
draft-summary = TODO 课程地图上的一句介绍
draft-product = TODO 卖的是什么
draft-price = TODO 多少钱，以元计
draft-briefing = TODO 销售在哪里，面前是谁
draft-goal = TODO 销售要达到什么目的
draft-facts = TODO 关于产品有哪些可讲，每条一项；选项里用 Tell("what-it-is") 来讲
draft-fact = TODO 这是什么，有什么用
draft-needs = TODO 这位客户可能需要什么；问到这个话题才会知道
draft-topic = TODO 要问的话题
draft-need = TODO 客户的需求
draft-customer = TODO 客户的姓名
draft-frame = TODO 故事里没有谈成生意这一步：下面四个选项是草稿加的，请改成您自己的
draft-ask = TODO 一个能问出需求的问题
draft-tell = TODO 产品能帮上什么忙
draft-order = TODO 请客户下单
draft-goodbye = TODO 客气地道别
draft-which-act = TODO 这算哪种动作（Ask、Tell、Prove、Acknowledge……），为什么？
draft-says = TODO 销售在这里说什么
draft-logic = TODO 没能转过来：
draft-leads-nowhere = TODO 回到本场面，或通向没有收进来的段落
draft-ends-here = TODO 故事到此结束
draft-no-room = TODO 这个链接放不下
draft-too-long = TODO 请缩短
draft-left-out = 没有收进场面的内容：
draft-no-more-comments = TODO 其余请看原来的故事：注释已经放不下了
