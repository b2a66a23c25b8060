# Campaigns in the window.
market-campaign = Campaign
market-subtitle = Cost · time · coverage
market-week-of = Week { $week } of { $weeks }
market-fill = Fill this week like
market-four-p = 4P plan
market-even = Even split
market-oriented = Customer-oriented
market-not-kept = This week is not on the disk yet: { $why } It is tried again with the next week.

# The start page.
market-see = What you will see
market-see-money = What each activity costs, how long it takes, whom it meets and which factors it moves. You decide every week where the money goes.
market-see-chart = How many customers are past each gate, week by week, and what to expect if you go on spending like this.
market-see-coverage = Which levels and functions you have met. An order is decided at the top, and everyone below has a say.
market-see-gates = A customer orders when three gates are open: understanding, need and worth, belief. Satisfaction brings the next order.
market-see-hidden = What each customer needs stays hidden, as it is outside. You see only what comes of your spending.
market-see-goal = The course counts it as done when you bring more orders than an even split of the same money.
market-figure-customers = Customers
market-figure-weeks = Weeks
market-figure-budget = Budget for all weeks
market-figure-activities = Activities
market-best-before = Your best so far: { $orders } orders, where an even split brought { $even }.
market-reading = Looking for what you have kept …
market-unreadable = What was kept of this campaign cannot be read: { $why }
market-left-behind = The campaign has been changed since you left it, so it can only begin anew.
market-left-at = You left this market before week { $week } of { $weeks }, { $when }.
market-left-over = You ran this market to its end { $when }.
market-go-on = Go on with week { $week }
market-look-back = Look at the result
market-begin = Begin
market-begin-anew = Begin a new market

# The weeks.
market-where = Where does this week’s money go?
market-keys = ← → changes by { $step }, Shift five times that, T types, 1–3 fill in a plan
market-column-activity = Activity
market-column-money = Money, { $unit }
market-column-cost = Per contact
market-column-time = Time
market-column-coverage = Whom
market-column-moves = Moves
market-type = Type the amount for { $activity }
market-nobody-bought = Nobody has bought yet
market-time-now = at once
market-time-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
market-time-calls = { $most } a week
market-allocated = This week
market-left = Left
market-undo = Undo
market-run = Run week { $week }
market-chart = Customers past each gate
market-chart-note = Solid: happened. Outlined: expected if every week to come is spent like this one; the stroke is the range luck leaves it.
market-chart-top = 0 to { $customers } customers
market-chart-was = Week { $week }: { $u } understand, { $w } find it worth it, { $b } believe, { $s } content.
market-chart-will = Week { $week }, expected: { $u } understand, { $w } find it worth it, { $b } believe, { $s } content.
market-working = Working it out …
market-funnel = From reached to bought again
market-stage-reached = Reached
market-stage-understanding = Understand
market-stage-worth = Worth it
market-stage-belief = Believe
market-stage-bought = Bought
market-stage-again = Again
market-coverage = Level × function
market-coverage-note = Meetings with these people so far
market-level-operational = Operational
market-level-management = Management
market-level-decision = Decision
market-function-user = User
market-function-technical = Technical
market-function-finance = Finance
market-cell = { $level }, { $function }
market-missed = Nobody met: { $cell }

# What happened.
market-before = Before the first week
market-before-note = Nobody knows the product yet. Move the sliders, or fill the week with one of the plans above, and watch what the chart expects. Nothing is spent before you run the week.
market-happened = What happened in week { $week }
market-reached = { $spent } reached { $reached } of { $customers } customers.
market-reached-none = { $spent } spent, and nobody was reached.
market-met-most = Most meetings were with: { $cell }.
market-ordered = { $sold ->
    [0] Nobody ordered for the first time
    [one] One customer ordered for the first time
   *[other] { $sold } customers ordered for the first time
}, { $repeat ->
    [0] nobody again.
    [one] one again.
   *[other] { $repeat } again.
}
market-kept-understanding = { $count } of { $customers } are still kept by { $factor }: too few of their people know what it is. Being seen opens this gate, and no other.
market-kept-worth = { $count } of { $customers } are kept by { $factor }: they know it and do not find it worth the money. What opens this gate listens to their own need: visits, exchanges, made to order.
market-kept-belief = { $count } of { $customers } are kept by { $factor }: they would like it, and do not believe it yet. People they can ask and things they can check open this gate.
market-kept-satisfaction = { $count } of { $customers } are kept by { $factor }: they bought and got less than they hoped for. Serve them before you win new ones.
market-kept-none = No customer is kept by a factor: what you did not sell, you only had no time for.

# The end page.
market-end = What it came to
market-another = New market
market-again = Same market again
market-result = Your orders beside other plans in the same market
market-yours = You
market-best = Best plan found
market-verdict-none = { $spent } spent, and no order.
market-verdict-ahead = { $orders } orders for { $spent }: more than 4P and more than an even split.
market-verdict-between = { $orders } orders for { $spent }: more than one of the careless plans, but not more than both.
market-verdict-behind = { $orders } orders for { $spent }: spending without looking would have done as well.
market-searching = Searching for the best plan: { $done } of { $of } markets tried
market-best-spends = The best plan found spends most on { $items }.
market-best-item = { $activity } ({ $money })
market-between = {", "}
market-why = What kept most customers at the end
market-lesson = What this market teaches
market-table = Week by week
market-table-week = Week
market-table-spent = Spent, { $unit }
market-table-sold = First orders
market-table-again = Further orders
market-meet = Meet one of these customers
market-meet-note = The talk is that of “{ $title }”. It begins where your campaign left this customer, and is not kept.
market-talk = Talk to them
market-meet-another = Someone else
market-save = Save the weeks as tables
market-saved = Saved: { $files }
market-unsaved = Not saved. { $why }

# The course map.
market-home = Campaigns
market-home-title = One budget, a whole market, week by week
market-home-count = { $count ->
    [one] 1 campaign
   *[other] { $count } campaigns
}
market-home-card = { $weeks } weeks · { $customers } customers
market-home-broken = This campaign cannot be opened: { $why }
