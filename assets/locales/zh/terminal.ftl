severity-error = 错误
severity-warning = 警告
severity-note = 备忘
problem-hint = 提示

check-summary = 检查了 { $things }：{ $errors ->
    [0] 没有错误
   *[other] { $errors } 处错误
}，{ $warnings ->
    [0] 没有警告
   *[other] { $warnings } 处警告
}
check-scenarios = { $count } 个场景
check-campaigns = { $count } 个营销计划
check-accounts = { $count } 个大客户
check-courses = { $count } 门课程
check-and = 和 {""}
check-repeated = { $file } 里还有 { $count } 处 { $code }。

play-you = 你
play-found = 记入笔记：{ $need }
play-not-playable = 这个场景要先改好错误才能玩。
play-unknown-variant = 没有“{ $variant }”这位客户。可选：{ $known }
play-unknown-choice = 第 { $turn } 轮：没有“{ $choice }”这个选项。
play-closed-choice = 第 { $turn } 轮：“{ $choice }”现在不能选。
play-not-offered = 第 { $turn } 轮：现在没有“{ $choice }”这个选项。
play-open-choices = 现在可以选：
play-talk-is-over = 谈话已经结束，没有可选的了。
play-rewound = 已退回一步。这次谈话记为练习。
play-nothing-to-rewind = 没有可以退回的。
play-keys = 1–9 选择 · h 教练提示 · n 笔记本 · g 四道关 · z 退回一步 · l 切换语言 · q 结束

gate-open = 已打开
gate-closed = 未打开
notebook-needs = 需求
notebook-no-needs = 还没有发现。多问一句，或者留心听。
notebook-claims = 说法
notebook-evidence = 证据
notebook-promises = 承诺
evidence-shown = 已出示
evidence-not-shown = 未出示
promise-kept = 已兑现
promise-open = 待兑现

debrief-score = { $verdict }。得分 { $score }，等级 { $grade }
debrief-who = 你遇到的是：{ $who }
debrief-ledger = 四个要素是怎么变的
debrief-needs-missed = 没有发现的需求
share-mean = 计分要素平均值的一半
share-weakest = 最弱一关的一半：{ $factor }
share-no-order = 没有成交，最多 59 分
share-sum = 总分

check-nothing-here = { $path }：这里和下面的文件夹里都没有 scenario.ron，也没有营销计划、大客户或课程。
play-seed = 种子 { $seed }：用同一个数，会再遇到同一位客户。
