// Knots, stitches, variables, conditions, alternatives.
VAR trust = 0
VAR name = "Ms Ding"
-> shop
=== shop
= counter
{name} {&looks up|nods|waits}.
* {trust < 2} [Own up] "Five months were too long."
  ~ trust = trust + 1
  -> counter
* {trust > 0} [Ask] "What did they cost you?"
  { trust > 1: "Two regulars." | "Why do you ask?" }
  -> door
+ [Leave] -> door
= door
{!She gives you a roll.|The door closes.}
-> END
