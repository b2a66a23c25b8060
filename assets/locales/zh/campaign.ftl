# 营销计划：`yinxin campaign` 的输出。
campaign-unreadable = 读不了 { $path }：{ $reason }。请给出营销计划的文件夹，或其中的 campaign.ron。
campaign-over-budget = 方案共花 { $spent }，预算只有 { $budget }，请减去 { $over }。
campaign-week = 第 { $week } 周：花费 { $spent }，触达 { $reached }；了解 { $understanding }，觉得值得 { $worth }，相信 { $belief }，满意 { $satisfaction }；成交 { $sold }，再次购买 { $repeat }
campaign-orders = { $title }：花费 { $spent }，订单 { $orders } 个。4P 方案 { $fourp } 个，平均分配 { $even } 个，搜到的最好方案 { $best } 个。
campaign-blocked = 卡住客户最多的是“{ $factor }”：{ $customers } 家里有 { $count } 家。
campaign-blocked-none = 没有客户被任何要素卡住。
campaign-best = { $title }：用延迟接受爬山法试了 { $runs } 个方案，搜到的最好方案带来 { $best } 个订单，钱这样花：
campaign-best-spends = {"  "}{ $activity }：{ $money }
campaign-best-gap = 任何方案都超不过 { $bound } 个；中间相差的 { $gap } 个里有多少真能拿到，这样的搜索证明不了。
campaign-best-others = 以客户为导向带来 { $oriented } 个，平均分配 { $even } 个，只用 4P { $fourp } 个。
campaign-careless-wins = 只用 4P 也不输给以客户为导向，玩的人学不到东西。请让客户的需求差别更大，或者把“需要/值得”的门槛提高。
campaign-careless-loses = 只用 4P，不如以客户为导向。
campaign-talk = 坐到你面前的是这次营销里的第 { $customer } 位客户：{ $understands ->
    [yes] 了解产品
   *[no] 不太了解产品
}，{ $believes ->
    [yes] 信得过你
   *[no] 对听到的话有怀疑
}，{ $orders ->
    [0] 还没有下过单
   *[other] 下过 { $orders } 次单
}。
campaign-no-talk = 这个营销计划没有指定谈话。请用 --talk 给出一个场景。
campaign-talk-of-one = 这个场景是一场会议：市场里的客户只能在一对一的对话里见到
