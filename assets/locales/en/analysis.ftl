# What a search of a scenario found: yinxin analyze, yinxin simulate.

policy-random = any choice at random
policy-presser = asks for the order all the time
policy-feature-dumper = tells every feature
policy-flatterer = flatters
policy-discounter = discounts
policy-colour-matcher = goes by the colours
policy-listener = asks and listens
policy-best = best plan found

simulate-policy = Way of selling
simulate-score = Score
simulate-error = Error
simulate-sold = Sold
simulate-passed = Passed
simulate-note = Scores are means. A policy without an error met every customer once and is weighted by the odds.

analyze-customer = Customer
analyze-best = Best found
analyze-bound = Surely not above
analyze-passes = Can be passed
analyze-proven = Proven
analyze-yes = yes
analyze-no = no
analyze-line = Best talk found with “{ $customer }”; to hear it:
    yinxin play { $path } --variant { $id } --choices { $line }
analyze-line-proven = Best talk with “{ $customer }”, proven; to hear it:
    yinxin play { $path } --variant { $id } --choices { $line }
analyze-not-known = not known yet
analyze-by-leaving = yes, by leaving
analyze-fair-exact = A seller who cannot know which customer it is, and plays as well as possible, gets { $score } points on average. That is proven.
analyze-fair-bound = A seller who cannot know which customer it is can get at least { $score } points on average (the best plan found), and surely not more than { $bound }.
analyze-plan = What to say without knowing who it is, and how it goes on once they differ:
analyze-everyone = everyone
analyze-branch = { $who } ({ $score } points): { $line }
analyze-asking = To hear the answer and go on by it, rather than to say the same to all of them, is worth { $points } points.
analyze-factor = At the end
analyze-met = Met
analyze-limits = Never outside
analyze-endings = Endings that were reached: { $endings }
analyze-not-met = Not come across so far, though it may exist: { $ids }. To be sure, look further with --max-states.
analyze-walked-all = Every possible talk was looked at ({ $states } situations, { $seconds } s), so all of this is certain.
analyze-walked-part = This scenario allows more talks than could be walked one by one ({ $states } situations, { $edges } moves, { $seconds } s). What is marked proven is certain all the same; the rest is the best found so far. To look further: --max-states, --seconds.
analyze-careless = A careless seller gets through: one who { $policy } passes with “{ $customer }” ({ $score } points) by { $line }
analyze-verdict-balanced = Balanced: each careless way of selling fails with more than half of the customers.
analyze-verdict-careless = Not balanced: a careless way of selling passes with half of the customers or more, so the scenario can be won without listening. What to change is told below.
analyze-verdict-impassable = Not balanced: at least one customer cannot be won by anybody, nor left rightly. Which one is told below.
analyze-progress = Talks: { $states } states, { $rate } a second, { $seconds } s
analyze-planning = Planning without peeking: { $states } moments, { $seconds } s

W101 = no talk reaches scene "{ $id }"
    .hint = loosen the conditions of the choices that lead there, or leave it out
W102 = no talk can make choice "{ $id }"
    .hint = loosen its "when", or give the talk more time before it
W103 = choice "{ $id }" is always a mistake: at every moment another one is better, by at least { $loss } points
    .hint = a choice that is always wrong teaches little: let it be right with one customer, or show sooner why it is wrong
W104 = a seller who { $policy } passes with { $variants } through { $line }
    .presser = let the gates stand higher than a bare request: a need not felt yet, a fact that wants proof
    .feature-dumper = let what they want be Latent, so that facts alone are worth little until somebody has asked and thought it through
    .flatterer = let trust alone open nothing: a need not felt yet, a fact that wants proof
    .discounter = let the worth rest on a need not felt yet, so that no discount makes up for not asking
    .colour-matcher = let trust come first: give the needs a depth above the trust at the start, or leave less patience than all choices take
W105 = nobody can pass with variant "{ $id }"
    .hint = give it a need that can be served and believed, or let leaving be right: walk_away: true
    .shut = a gate stays shut with everybody: { $factor } never comes to more than { $most }, and opens at { $gate }

graph-note = Shares of { $games } talks of the policy “{ $policy }”, seeds from { $seed } on. A talk that comes by twice counts once. A choice without an arrow stays in its scene.
graph-note-exact = Shares of the talks of the policy “{ $policy }”: every customer once, weighted by how often each one comes. A choice without an arrow stays in its scene.
graph-begins = The talk begins here
graph-to-scene = On to: { $place }
graph-to-ending = The talk ends: { $place }
graph-not-met = not met
graph-unreachable = out of reach
graph-legend-met = bar and figure: share of the talks that came here
graph-legend-not-met = not met: none of these talks came here, another may
graph-legend-unreachable = out of reach: proven, no talk can come here
graph-written = The picture is in { $path }.
graph-unknown-format = { $path }: the ending of the name says what to draw, and this one is none of .svg, .dot and .mmd.
graph-unwritten = { $path } could not be written: { $reason }. Choose another place with --out, or make room there and try again.

simulate-unheard = Who asks and listens does not pass with “{ $who }”. To hear it: yinxin play { $path } --policy listener --variant { $variant }
simulate-progress = { $done } of { $all } talks, { $rate } a second, { $left } s left
simulate-shard = This is shard { $shard } alone; yinxin merge puts all of them together.
simulate-stopped = Stopped after { $done } of { $all } talks; the figures are of those alone.
simulate-not-written = { $path } was not written: a file holds all of its talks or is not there.

merge-refused = These files are not one whole simulation.
merge-nothing = There is no file.
merge-different = { $what }: { $one } in { $first }, but { $two } in { $other }
merge-what-scenario = The scenario
merge-what-scenario-hash = The scenario’s text (its hash)
merge-what-engine = The version of yinxin that played
merge-what-view = What the policies were shown
merge-what-policies = The policies
merge-what-seed = The first seed
merge-what-games = The number of games
merge-what-shards = The number of shards
merge-twice = Shard { $shard } is there twice: { $first } and { $other }
merge-missing = Shards that are missing: { $shards } (of 0 to { $last }). Run them again, then merge.

shard-not-parquet = { $path } is not a whole Parquet file: { $detail }
shard-of-something-else = { $path } is a Parquet file, but not one that yinxin simulate wrote.{ $detail }
shard-other-format = { $path } was written by another version of yinxin, in format { $detail }; merge it with that version.
shard-unknown-policy = { $path } has a policy “{ $detail }” that this version of yinxin does not know.
shard-damaged = { $path } is damaged ({ $detail }). Run this shard again.
