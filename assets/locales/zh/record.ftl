shelf-missing = 找不到 { $name }。
shelf-exists = { $name } 已经存在。
shelf-held = { $name } 正被另一个程序写入。
shelf-shortened = { $name } 变短了：有人动过它。
shelf-failed = { $name }：{ $reason }

journal-no-place = 这台机器没有存放数据的文件夹，请用 --journal DIR 指定一个。
journal-no-name = “{ $name }”不能用作档案名。
journal-behind = 你的选择暂时存不下来（{ $why }）。可以接着谈，一能写入就会补存。
journal-caught-up = 已全部补存。
journal-lost = { $missing ->
    [0] 你的选择都已存好，只是场景的副本没存下来：{ $why }
   *[other] 这次谈话的最后 { $missing } 条记录没有存下来：{ $why }
}
journal-go-on = 已保存。以后接着谈：{ $call }
journal-damaged = 这份记录有损坏。第 { $turn } 轮以前的都读得出来；其余部分原样留存，不会丢弃。
journal-unreadable = { $file } 不是谈话记录，或者从第一行起就损坏了。文件没有改动。
journal-newer = { $file } 是用更新版本的“印信”写的。文件没有改动。

resume-card = { $title } · 第 { $turn } 轮 · { $when } UTC
resume-at = 已谈到第 { $turn } 轮。
resume-nothing = 没有谈到一半的谈话。
resume-held = 这次谈话正在另一个窗口里进行。请在那边谈完，或先关掉它。
resume-unknown = 没有叫“{ $wanted }”的未完谈话。用 yinxin play --resume 查看有哪些。
resume-several = 名字里有“{ $wanted }”的未完谈话不止一次。用 yinxin play --resume 查看有哪些。
resume-finished = { $attempt } 已经谈完。用 yinxin replay 回看。
resume-on-the-copy = 场景后来改过。这次谈话按当时留存的副本谈完。

replay-played = { $when } UTC · 种子 { $seed } · 版本 { $engine }
replay-rewound = 退回到第 { $turn } 轮。
replay-comment = 点评：{ $text }
replay-as-recorded = 重演一遍，每一分都与当时的记录一致。
replay-differs = 重演一遍，分数与版本 { $engine } 当时的记录不一致：那时的规则不同。
replay-unfinished = 这次谈话还没有谈完。
replay-no-scenario = 这里没有当时所用的场景“{ $scenario }”。请指明它的文件夹，或者要一份自带场景的文件。
replay-other-edition = 当时用的是这个场景的另一个版本。
replay-cannot-choose = 第 { $turn } 轮：那时不能选“{ $choice }”。规则后来变了，或者文件是手工拼成的。
replay-cannot-rewind = 记录要退回到第 { $turn } 轮，可是从来没有谈到过。
replay-no-turn = 没有第 { $turn } 轮，最后一轮是第 { $last } 轮。
replay-not-a-turn = “{ $turn }”不是轮次的数字。

# 一次谈话的报告，可以打印。
report-title = { $title }：谈话报告
report-when = { $when } UTC · 种子 { $seed } · 版本 { $engine }
report-graph = “{ $factor }”逐轮变化：开始 { $from } 分，最后 { $to } 分，关口在 { $gate } 分。
report-graph-uncounted = 这次谈话里，“{ $factor }”不计分。
report-gate = 关口 { $gate }
report-factors = 四个要素的逐轮变化
report-turn = 轮次
report-said = 说了什么
report-moved = 牵动了什么，为什么
report-comment = 点评
report-points = 分
report-from = 由来
report-found = 发现的需求
report-check = 谈话编号 { $attempt }。同样的选择得同样的分，可用 { $hash } 核对。
report-unfinished = 谈完了才有报告，否则会泄露还没发现的东西。
report-unknown-ending = 报告的文件名以 .html、.json 或 .csv 结尾，重演文件以 .yinxin 结尾；{ $file } 都不是。
