# 窗口里的营销计划。
market-campaign = 营销计划
market-subtitle = 费用 · 时间 · 覆盖面
market-week-of = 第 { $week } 周 / 共 { $weeks } 周
market-fill = 本周按哪种方案填
market-four-p = 4P 方案
market-even = 平均分配
market-oriented = 客户导向方案
market-not-kept = 这一周还没有存到磁盘上：{ $why }下一周会再试。

# 开始页。
market-see = 你会看到什么
market-see-money = 每项活动花多少钱、要多久、见到谁、作用于哪些要素。每周的钱花在哪里，由你决定。
market-see-chart = 每周有多少客户过了每一道关；照这样花下去，后面大概会怎样。
market-see-coverage = 哪些层次、哪些职能的人你已经见过。单由上面拍板，下面的人都有发言权。
market-see-gates = 三道关都开了，客户才下单：了解、需要/值得、相信。满意了，才有下一单。
market-see-hidden = 每位客户要什么是藏着的，和现实中一样。你只能看到钱花出去以后的结果。
market-see-goal = 订单数超过同样一笔钱平均分配的结果，课程里才算完成。
market-figure-customers = 客户
market-figure-weeks = 周数
market-figure-budget = 全部预算
market-figure-activities = 活动
market-best-before = 你最好的一次：{ $orders } 个订单，同一市场平均分配是 { $even } 个。
market-reading = 正在查找以前的记录……
market-unreadable = 这个营销计划以前的记录读不出来：{ $why }
market-left-behind = 你离开以后，这个营销计划改过了，只能重新开始。
market-left-at = 你在第 { $week } 周之前（共 { $weeks } 周）离开了这个市场，{ $when }。
market-left-over = 这个市场你已经走完，{ $when }。
market-go-on = 继续第 { $week } 周
market-look-back = 查看结果
market-begin = 开始
market-begin-anew = 换一个新市场开始

# 各周。
market-where = 本周把钱花在哪里
market-keys = ← → 每次增减 { $step }，按住 Shift 五倍，T 键输入，1–3 填入现成方案
market-column-activity = 活动
market-column-money = { $unit }
market-column-cost = 每次触达
market-column-time = 时间
market-column-coverage = 覆盖面
market-column-moves = 作用于
market-type = 输入“{ $activity }”的金额
market-nobody-bought = 还没有人买
market-time-now = 即时
market-time-weeks = { $weeks } 周
market-time-calls = { $most } 家/周
market-allocated = 本周已分配
market-left = 总余额
market-undo = 撤销
market-run = 执行第 { $week } 周
market-chart = 每周过关的客户数
market-chart-note = 实心为已发生，空心为以后每周都照本周花的预计；竖线是运气造成的高低范围。
market-chart-top = 0 到 { $customers } 家
market-chart-was = 第 { $week } 周：了解 { $u }，需要/值得 { $w }，相信 { $b }，满意 { $s }。
market-chart-will = 预计第 { $week } 周：了解 { $u }，需要/值得 { $w }，相信 { $b }，满意 { $s }。
market-working = 正在计算……
market-funnel = 从触达到再次购买
market-stage-reached = 触达
market-stage-understanding = 了解
market-stage-worth = 需要/值得
market-stage-belief = 相信
market-stage-bought = 成交
market-stage-again = 再次购买
market-coverage = 层次 × 职能
market-coverage-note = 数字为见面次数
market-level-operational = 操作层
market-level-management = 管理层
market-level-decision = 决策层
market-function-user = 使用
market-function-technical = 技术
market-function-finance = 财务
market-cell = { $function }部门{ $level }
market-missed = { $cell }无人见过

# 发生了什么。
market-before = 第一周之前
market-before-note = 还没有人知道这个产品。拖动滑块，或者用上面的一种方案填好本周，看看图上预计会怎样。执行之前一分钱也不会花。
market-happened = 第 { $week } 周发生了什么
market-reached = 花了 { $spent }，触达 { $customers } 家客户中的 { $reached } 家。
market-reached-none = 花了 { $spent }，没有触达任何客户。
market-met-most = 见得最多的是{ $cell }的人。
market-ordered = { $sold ->
    [0] 没有人首次下单
   *[other] { $sold } 家首次下单
}，{ $repeat ->
    [0] 没有人再次购买。
   *[other] { $repeat } 家再次购买。
}
market-kept-understanding = { $customers } 家里还有 { $count } 家卡在“{ $factor }”：他们那里知道这是什么的人太少。多露面能打开这道关，也只能打开这一道。
market-kept-worth = { $customers } 家里有 { $count } 家卡在“{ $factor }”：知道了，却觉得不值这个钱。要打开它，就得听他们自己的需求：上门拜访、技术交流、按需定制。
market-kept-belief = { $customers } 家里有 { $count } 家卡在“{ $factor }”：想要，但还不敢信。能当面问的人、能自己查证的东西，才打得开这道关。
market-kept-satisfaction = { $customers } 家里有 { $count } 家卡在“{ $factor }”：买了，却没有盼的那么好。先照顾好他们，再去找新客户。
market-kept-none = 没有客户被任何要素卡住；没卖出去的，只是来不及。

# 结束页。
market-end = 最后的结果
market-another = 新市场
market-again = 同一市场再来一次
market-result = 同一市场里，你的订单和别的方案相比
market-yours = 你
market-best = 搜到的最好方案
market-verdict-none = 花了 { $spent }，一个订单也没有。
market-verdict-ahead = 花了 { $spent }，得到 { $orders } 个订单，比 4P 和平均分配都多。
market-verdict-between = 花了 { $spent }，得到 { $orders } 个订单。4P 和平均分配，你只胜过其中一个。
market-verdict-behind = 花了 { $spent }，得到 { $orders } 个订单。不看客户随便花，也能有这么多。
market-searching = 正在搜索最好的方案：已试 { $done } / { $of } 个市场
market-best-spends = 搜到的最好方案，钱主要花在{ $items }。
market-best-item = { $activity }（{ $money }）
market-between = 、
market-why = 到最后，卡住最多客户的是
market-lesson = 这个市场教给我们什么
market-table = 逐周情况
market-table-week = 周
market-table-spent = 花费（{ $unit }）
market-table-sold = 首次下单
market-table-again = 再次购买
market-meet = 见一见其中一位客户
market-meet-note = 用的是“{ $title }”里的谈话，从你的营销留给这位客户的印象开始，不作记录。
market-talk = 坐下来谈
market-meet-another = 换一位
market-save = 把各周存成表格
market-saved = 已保存：{ $files }
market-unsaved = 没有存成。{ $why }

# 课程图。
market-home = 营销计划
market-home-title = 一笔预算，整个市场，一周一周地花
market-home-count = { $count } 个
market-home-card = { $weeks } 周 · { $customers } 家客户
market-home-broken = 这个营销计划打不开：{ $why }
