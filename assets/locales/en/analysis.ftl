# What a search of a scenario found: yinxin analyze, yinxin simulate.

policy-random = random
policy-presser = presser
policy-feature-dumper = feature dumper
policy-flatterer = flatterer
policy-discounter = discounter
policy-colour-matcher = colour matcher
policy-listener = listener
policy-best = best plan

simulate-policy = Policy
simulate-score = Score
simulate-error = Error
simulate-sold = Sold
simulate-passed = Passed
simulate-note = Scores are means. A policy without an error met every customer once and is weighted by the odds.

analyze-customer = Customer
analyze-best = Best
analyze-bound = At most
analyze-passes = Passes
analyze-proven = Proven
analyze-yes = yes
analyze-no = no
analyze-line = { $customer }: { $line }
analyze-fair-exact = Without knowing who it is, the best plan comes to { $score } points on average.
analyze-fair-bound = Without knowing who it is, the best plan found comes to { $score } points on average; no plan comes to more than { $bound }.
analyze-plan = What to say without knowing who it is, and how it goes on once they differ:
analyze-everyone = everyone
analyze-branch = { $who } ({ $score } points): { $line }
analyze-asking = To hear this answer is worth { $points } points.
analyze-factor = At the end
analyze-met = Met
analyze-limits = Never outside
analyze-endings = How a talk can end: { $endings }
analyze-not-met = Not met in what was looked at (which proves nothing): { $ids }
analyze-walked-all = Everything was looked at: { $states } states, { $edges } choices, { $seconds } s.
analyze-walked-part = There is more than was looked at: { $states } states, { $edges } choices, { $seconds } s. A best line that is not proven is the best one found.
analyze-careless = The { $policy } passes with “{ $customer }” ({ $score } points): { $line }
analyze-verdict-balanced = Balanced: no careless policy passes with half of the customers.
analyze-verdict-careless = Not balanced: a careless policy passes with half of the customers or more.
analyze-verdict-impassable = Not balanced: with one customer nobody can pass.
analyze-progress = Talks: { $states } states, { $rate } a second, { $seconds } s
analyze-planning = Planning without peeking: { $states } moments, { $seconds } s

W101 = no talk reaches scene "{ $id }"
    .hint = loosen the conditions of the choices that lead there, or leave it out
W102 = no talk can make choice "{ $id }"
    .hint = loosen its "when", or give the talk more time before it
W103 = choice "{ $id }" is never among the best; it costs at least { $loss } points
    .hint = a choice that is always wrong teaches little: let it be right with one customer, or show sooner why it is wrong
W104 = the { $policy } passes with { $variants } through { $line }
    .hint = let these customers want something that must be asked for first
W105 = nobody can pass with variant "{ $id }"
    .hint = give it a need that can be served and believed, or let leaving be right: walk_away: true
