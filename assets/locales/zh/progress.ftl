progress-title = 学习进展
progress-open = 学习进展
progress-computing = 正在整理你的谈话记录……
progress-empty = 还没有谈完的谈话
progress-empty-practice = 还没有谈完的练习。谈话中退回过，就算练习。
progress-empty-graded = 到目前为止都是练习：中途退回过。一次也不退回的谈话才计入这里。
progress-empty-note = 谈完一次，这里就能看到四个要素的变化、常常漏掉的需求，以及哪个场景谈得最好。
progress-empty-terminal = 还没有谈完的谈话。先谈一次：yinxin play scenarios/imperial-seal
progress-failed = 读不出你的谈话记录：{ $why }
progress-unreadable = 有 { $count } 份记录读不出来，文件没有改动。

progress-kind = 看哪一类谈话
progress-graded = 正式
progress-practice = 练习
progress-side = { $name }：{ $count } 次，共 { $minutes } 分钟

progress-scenario = 场景
progress-talks = 次数
progress-passed = 通过
progress-best = 最高分
progress-grade = 等级
progress-score = 得分
progress-last = 最近的谈话（UTC）

progress-chart = “{ $factor }”最近 { $count } 次：{ $points }。关口在 60 分。
progress-chart-none = 还没有计分
progress-change-up = 比上一次 +{ $by }
progress-change-down = 比上一次 –{ $by }
progress-change-none = 与上一次持平
progress-first = 第一次

progress-figure-talks = 谈话
progress-figure-time = 用时
progress-figure-passed = 通过的场景
progress-figure-streak = 不施压
progress-streak-in-a-row = 连续 { $now } 次
progress-streak-longest = 最长 { $longest } 次（含练习）
progress-streak-line = 不施压：目前连续 { $now } 次，最长 { $longest } 次。
progress-hours = { $hours } 小时 { $minutes } 分

progress-scenarios = 各场景
progress-scenario-talks = { $count } 次
progress-scenario-name = { $title }：谈过 { $count } 次，最高 { $score } 分，{ $verdict }
progress-attempts = 历次谈话
progress-attempts-of = 历次谈话：{ $title }
progress-attempts-note = 点开可看复盘
progress-all = 看全部
progress-attempt-name = { $title }，{ $when }：{ $score } 分，{ $verdict }。打开复盘
progress-newer = 较新的
progress-older = 较早的
progress-page = 第 { $from }–{ $to } 次，共 { $all } 次

progress-hidden = 常漏掉的需求
progress-hidden-none = 没有：遇到的客户，每个需求你都问出来了。
progress-hidden-times = { $met } 次漏 { $missed } 次
progress-hidden-line = { $need }（{ $scenario }）：{ $met } 次里漏了 { $missed } 次
progress-why-unasked = 多半是因为你一句也没问过“{ $topic }”。
progress-why-evaded = 你问过“{ $topic }”，可是客户还不够信任你，没有说。
progress-why-left-off = 你问过“{ $topic }”，也得到了回答，可是还有没问出来的。

progress-gone = 当时所用的场景版本已经不在了，这次谈话打不开。
progress-save = 导出 CSV
progress-saved = 已存到 { $path }
progress-unsaved = 没有存下来。请腾出空间，或用 YINXIN_FILES_DIR 指定别的文件夹。{ $why }
