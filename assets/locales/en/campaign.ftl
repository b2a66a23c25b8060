# Campaigns: what `yinxin campaign` prints.
campaign-unreadable = { $path } cannot be read: { $reason }. Name a campaign folder, or its campaign.ron.
campaign-over-budget = The plan spends { $spent }, and the budget is { $budget }. Take { $over } off it.
campaign-week = Week { $week }: spent { $spent }, reached { $reached }; understand { $understanding }, find it worth it { $worth }, believe { $belief }, content { $satisfaction }; orders { $sold }, again { $repeat }
campaign-orders = { $title }: { $orders } orders for { $spent }. With 4P { $fourp }, an even split { $even }, the best plan found { $best }.
campaign-blocked = Most customers are kept by { $factor }: { $count } of { $customers }.
campaign-blocked-none = No customer is kept by a factor.
campaign-best = { $title }: the best plan found brings { $best } orders, after { $runs } markets tried by late acceptance hill climbing. It spends:
campaign-best-spends = {"  "}{ $money } on { $activity }
campaign-best-gap = No plan can bring more than { $bound }; how much of the { $gap } between is within reach, no search of this kind can prove.
campaign-best-others = Customer-oriented brings { $oriented }, an even split { $even }, 4P alone { $fourp }.
campaign-careless-wins = 4P alone does as well as looking at the customers: whoever plays this learns nothing from it. Make needs differ more, or raise the worth gate.
campaign-careless-loses = 4P alone falls behind looking at the customers.
campaign-talk = Customer { $customer } of the campaign sits down with you. { $understands ->
    [yes] They know the product
   *[no] They hardly know the product
}, { $believes ->
    [yes] believe you
   *[no] doubt what they were told
}, and have ordered { $orders ->
    [0] nothing yet
    [one] once
   *[other] { $orders } times
}.
campaign-no-talk = This campaign names no talk. Give one: --talk SCENARIO.
campaign-talk-of-one = this scenario is a meeting: a customer of the market can be met in a talk with one customer
