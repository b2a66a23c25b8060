# 即时预览和实验室：作者边写边看到的东西。

preview-carried = 已存盘，新内容已换上。{ $turns ->
    [0] 还没开口。
   *[other] 对话接着第 { $turns } 轮往下走。
}
preview-lost-choice = 已存盘。第 { $turn } 轮说的“{ $choice }”，新内容里已经说不了了。
preview-lost-variant = 已存盘。您面前的这位客户（“{ $variant }”）已经不在里面了。
preview-own-copy = 已存盘。这次对话仍按开始时的那一份进行；重新开始一次，用的就是新内容。
preview-keep = 接着用旧内容
preview-anew = 从头再来
preview-broken = { $place }：{ $message }。{ $count ->
    [one] 改好之前
   *[other] 一共 { $count } 处错误，改好之前
}先用上一份能玩的。
preview-fold = 收起原文
preview-unfold = 展开原文

lab-title = 场景实验室
lab-open = 实验室
lab-open-in = { $title }：在实验室里打开
lab-run = 跑 { $games } 局
lab-stop = 停下
lab-try = 试玩
lab-moment = 从某一刻开始…
lab-errors = { $count } 处错误
lab-warnings = { $count } 处提醒
lab-reading = 正在读文件…
lab-counting = 正在数局数…
lab-searching = 已看过的时刻：
lab-seeking = 正在找这样的时刻…
lab-playing = { $bot }正在玩…

lab-graph = 场景图
lab-graph-note = 横条：{ $games } 局随机对话里走到这里的比例
lab-graph-soon = 马上就好。
lab-graph-none = 改好错误后就会画出来。
lab-coverage = { $all } 个选项走到了 { $met } 个
lab-legend-error = 有错误
lab-legend-missed = 没走到
lab-legend-sold = 成交
lab-legend-lost = 没成
lab-zoom-in = 放大
lab-zoom-out = 缩小
lab-zoom-all = 看全图

lab-bots = 机器人战绩
lab-bots-note = 最后得分，各档占多少（%）
lab-bots-soon = 马上开始。
lab-bots-none = 还没人玩过。按 F5 让它们上。
lab-sold = 成交
lab-bot-random = 乱选的
lab-bot-presser = 逼单的
lab-bot-feature-dumper = 背卖点的
lab-bot-flatterer = 奉承的
lab-bot-discounter = 打折的
lab-bot-colour-matcher = 看颜色的
lab-bot-listener = 会听的
lab-bot-best = 高手

lab-problems = 要改的地方
lab-problems-none = 没有，文件都没问题。
lab-last-good = 图和机器人用的是上一份能玩的。
lab-in-scene = 在这一幕：{ $scene }

lab-found = 玩出来的发现
lab-found-soon = 正在把所有对话走一遍，可能要一分钟。
lab-found-none = 已经停下。按 F5 重新开始。
lab-verdict-balanced = 难易得当
lab-verdict-careless = 不用心也能过关
lab-verdict-impassable = 有人怎么也打动不了
lab-exact = 最好成绩均已证明，不可能更高。
lab-not-exact = 对话太多，没能走完：给出找到的最好成绩，和不可能超过的上限。
lab-best-with = 最好成绩，客户：{ $who }
lab-count = { $count } 个
lab-costs = 至少亏 { $points } 分
lab-dominated = 多余的选项
lab-dominated-note = 只要它出现，总有别的更好。会玩的人从来不选。
lab-dominated-unknown = 没能走完所有对话，所以不敢断定有没有。
lab-careless = 不用心也能赢
lab-careless-note = 没听客户说话也赢了的。
lab-passes-with = { $bot }赢了，客户：{ $who }

lab-moment-title = 从某一刻开始
lab-moment-note = 说说那一刻是什么情形。会去找一段真能走到那里的对话，您从那儿接着谈。
lab-moment-ask = 在意的选上，其余不用管。
lab-wish-who = 客户
lab-wish-scene = 哪一幕
lab-wish-objection = 异议
lab-wish-any = 都行
lab-wish-open = 还悬着
lab-wish-none = 没有
lab-wish-told = 说过
lab-wish-untold = 没说过
lab-wish-found = 已问出
lab-wish-unfound = 没问出
lab-level-low = 低
lab-level-middle = 中
lab-level-high = 高
lab-seek = 找一找
lab-begin = 从这里开始
lab-practice = 从这里开始的对话算练习。
lab-impossible = 不可能：所有对话都走过了，没有一段能到这一步。
lab-not-found = 看过 { $moments } 个时刻，没找到。这不等于没有。
lab-found-shortest = 找到了，客户：{ $who }。{ $turns ->
    [0] 一开口之前就是这样。
   *[other] 最短要走 { $turns } 轮：
}
lab-found-line = 找到了，客户：{ $who }。走 { $turns } 轮能到（也许还有更短的）：

lab-inspect = 看内心
lab-inspect-hide = 收起
lab-inspector = 客户的内心
lab-last-step = 上一轮改变了什么
lab-chosen = 选了
lab-needs = 需要
lab-facts = 卖点和证据
lab-flags = 记号
lab-fact-unheard = 没说过
lab-fact-heard = 听过
lab-fact-understood = 明白了
lab-fact-false = 不实
lab-need-latent = 没意识到
lab-need-implied = 有感觉
lab-need-explicit = 想解决
lab-need-absent = 没有这个需要
lab-shown = 出示过
lab-not-shown = 没出示
lab-flag-objects = 异议还悬着
lab-flag-refused = 拒绝过下单
lab-flag-sold = 已经下单
lab-flag-cheapened = 折扣给早了
lab-flag-followed-up = 回访过
lab-flag-promised = 答应过：{ $promise }
lab-flag-kept = 做到了：{ $promise }
lab-flag-none = 没有
lab-view = 自己 { $own }，听过别人 { $support }
lab-view-none = 还没摆上桌
lab-mend = 改好这一处
lab-not-mended = 没有改成。{ $reason }
lab-wish-trust-of = { $who }的信任
