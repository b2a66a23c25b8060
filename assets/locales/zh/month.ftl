# 窗口里的“一个月拿下一家大客户”：首页、每一天、结局。

# 这个月里的谈话
month-talk-line = { $names } · 当面谈，谈成几分算几分
month-talk-tag = 这个月的谈话
month-talk-back = 回到这个月
month-talk-over-good = 谈成了
month-talk-over-fair = 差一口气
month-talk-over-poor = 没谈出什么
month-talk-leave-note = 谈话还没有结束。现在走，就按谈得不好算：本来能得的只算 { $share } %，这个月照常往下走。

# 课程地图与首页
month-accounts = 大客户
month-card = { $days } 天，{ $people } 个人，一个对手，{ $budget } 元经费。
month-card-unfinished = 进行中
month-card-broken = 暂时不能玩
month-card-best = 最高 { $score } 分 · 完成 { $count } 次
month-kind-of-play = 用一个月跟一家客户打交道
month-broken = 这个大客户还不能玩，文件里有这些问题：
month-gone = 场景文件夹里已经没有这个大客户了。
month-begin = 从第一天开始
month-go-on = 接着第 { $day } 天
month-fact-time = 时间
month-fact-budget = 经费
month-fact-tender = 截标（当天晚上）
month-fact-decision = 定标（当天晚上）
month-fact-rule = 定标办法
month-fact-place = 出发地
month-days = { $days } 天
month-known-people = 第一天就知道名字的人
month-how = 这一个月怎么过
month-how-time = 走一步至少要半天，过去的时间回不来，定了就不能反悔。
month-how-dossier = 先打听。打听到的事，会引出今天还看不见的路；别人告诉你的，未必准，也可能过时。
month-how-people = 拍板的在上面，可懂行的、使用的、付钱的，分布在三个层次、三种职能里。
month-how-kept = 每一步都当场存好，哪天离开都行，回来接着走。
month-unfinished = 等你继续
month-finished = 已完成
month-card-waits = 第 { $day } 天，{ $decisions ->
    [0] 还没走一步
   *[other] 走了 { $decisions } 步
} · { $ago }
month-card-over = { $score } 分 · { $outcome } · { $ago }
month-ended-won = 拿下了
month-ended-lost-to-rival = 输给了对手
month-ended-nothing-decided = 没有结果
month-ended-no-bid = 没投标
month-ended-excluded = 被取消资格

# 出了问题
month-file-foreign = “{ $file }”不是本程序存的，原样留着没动。
month-file-newer = “{ $file }”是更新的版本存的，原样留着没动；升级程序后就能接着玩。
month-file-damaged = “{ $file }”坏了：第 { $line } 行和当初写的不一样。文件原样留着，不能接着玩了，请重新开始一个月。
month-not-kept = 没能存下来，所以这一步不算：{ $reason }再选一次就会重试。
month-held = 这个月正在另一个窗口里打开着，在那边关掉，这里才能继续。
month-other-edition = “{ $file }”是用这个大客户的另一个版本玩的：在眼下这一版里，第 { $number } 步走不了。文件原样留着。
month-changed = 开始之后，这个大客户的内容有改动，现在按改后的继续。
month-put-away = 收起

# 一天
month-day = 第 { $day } 天
month-day-of = 第 { $day } 天 / 共 { $days } 天
month-money-left = 剩 { $yuan }
month-today = 今天
month-is-over = 这个月结束了。
month-show-end = 看看结果
month-calendar = 日历
month-mark-visit = 拜访
month-mark-call = 电话、信件
month-mark-travel = 出差
month-mark-rival = 看到对手
month-legend-stage = 下一阶段
month-legend-tender = { $day } 日截标
month-legend-decision = { $day } 日定标
month-moves = 据说{ $who }在别处只待到前一天
month-stage-begins = 进入新阶段：{ $stage }
month-arranged = 约好了：{ $act }
month-tender-day = 投标的最后一天
month-decision-day = 当天晚上定标
month-nothing-that-day = 那天没什么特别的事。
month-nothing-known = 那天会怎样，还不知道。
month-wait-until = 等到第 { $day } 天
month-back-to-today = 回到今天

month-happened = 刚刚发生
month-first-day = 第一天早上。只知道几个名字，别的什么都不清楚：先去打听。
month-taken-up = 接着上次往下走，一切还是你离开时的样子。
month-time-passed = 时间过去了，就你所知没发生别的事。
month-spent = 用了{ $time }，花了 { $yuan }。
month-introduced = 新认识：{ $who }
month-first-met = 初次见面：{ $who }
month-trust-moved = { $who }的信任：{ $to }
month-gauge-moved = { $who }，{ $factor }：{ $to }
month-rival-found = 对手在{ $who }那里：{ $to }

month-people = 谁决定，谁使用，谁付钱
month-level-function = 层次 × 职能
month-nobody = 还不知道是谁
month-met = 见过 { $times } 次
month-called = 联系过
month-not-met = 没见过
month-coverage = 覆盖面
month-of-nine = { $covered } / { $all }
month-no-decision = 没见过决策层
month-no-management = 没见过管理层
month-no-operational = 没见过操作层
month-no-user = 没拜访使用部门
month-no-technical = 没拜访技术部门
month-no-finance = 没拜访财务部门

month-dossier = 客户资料
month-kind-customer = 客户
month-kind-competitor = 对手
month-kind-project = 项目
month-kind-personal = 个人
month-kind-spoken = { $kind }：{ $count ->
    [0] 还没打听到什么
   *[other] 打听到 { $count } 条
}
month-no-entries = 这一类，眼下没什么可打听的。
month-not-found-out = 还没弄清
month-entry-from = { $entry } · { $source }，第 { $day } 天（{ $ago ->
    [0] 今天
    [1] 昨天
   *[other] { $ago } 天前
}）
month-said-until = 据说到第 { $day } 天为止
month-stale = 可能已经变了：再问一次
month-private = 本人说的，别外传
month-everybody = 看所有人
month-trust-little = 还不愿跟你多说
month-trust-some = 愿意跟你说一些
month-trust-open = 跟你有话直说
month-rival-with = 对手在这里：{ $points }（第 { $day } 天的情况）
month-note = 自己的备注
month-note-about = 关于{ $who }的备注
month-take-note = 记下
month-erase-note = 删掉这条备注
month-own-note = 自己的备注，第 { $day } 天{ $about ->
    [0] {""}
   *[other] {" "}· { $who }
}

month-for = 只看{ $who }
month-all-actions = 看所有能做的事
month-nothing-more = 没什么可决定的了。
month-nothing-for-person = 眼下跟这个人还没什么可做，先向别人打听打听。
month-halves = { $halves ->
    [1] 半天
    [2] 1 天
    [3] 1 天半
    [4] 2 天
   *[other] { $days } 天
}
month-travel = 去{ $place }
month-night = 在那里住一晚 { $yuan }
month-night-here = 在这儿过一夜：{ $yuan }
month-night-free = 在那里过夜不花钱
month-wait-half = 等半天
month-wait-tomorrow = 等到明天

month-the-rival = 对手
month-rival-times = { $count ->
    [0] 还没看到什么动作
   *[other] 看到过 { $count } 次
}
month-rival-did = 第 { $day } 天：{ $text }
month-you = 你们
month-rival = 对手
month-not-known = 不清楚

# 结局
month-end = 这个月的结果
month-won = 拿下了
month-why-won = 拿下了，还能做得更好的地方
month-why-lost = 为什么没拿下
month-nothing-otherwise = 说得上话的层次和职能都拜访到了，每一关都过了。
month-judged = 以{ $who }为准：必须争取的人里最弱的一环
month-sum = 共 { $decisions } 步，剩 { $yuan }
month-voters = 每个人最后的态度
month-votes = 票数
month-met-in-all = { $times ->
    [0] 没见过
   *[other] 见过 { $times } 次
}
month-voted-you = 投给你们
month-voted-rival = 投给对手
month-evenings = 每晚的变化：{ $who }
month-chart-you = 你们：三个要素里最低的
month-chart-rival = 对手
month-chart-keys = ← → 换一个人
month-chart-note = 要拿到这一票，三个要素都得达到 60（细线），还要高过对手。
month-ledger = 双方是怎么变的
month-ledger-note = 每一次变化和原因，对手做了而你没看到的也在内。
month-money = 经费
month-row-of = { $who }：{ $what }
month-cause-guess = 猜的：{ $act }
month-cause-hearsay = 私事，又是听别人说的：{ $act }
month-cause-reported = 超过限度，被上报：{ $act }
month-cause-travel = 去{ $place }
month-cause-night = 在{ $place }住一晚
month-cause-broken = 答应了没做到
month-never-found = 一直没弄清的
month-entry-truly = { $entry }：{ $text }
month-never-asked = 你一直没打听到
month-believed = 你以为是：“{ $text }”
month-all-found = 没有：能打听的都打听到了。
month-another = 再来一个月
month-home = 回首页
month-back-to-month = 回到每一天
