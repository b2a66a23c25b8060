# Accounts: what `yinxin account` prints, and what its files can have wrong.
account-unreadable = { $path } cannot be read: { $reason }. Name an account's folder, or its account.ron.
account-script-fault = { $file }, line { $line }: "{ $written }" is no decision. Write an act's id, an id with "good", "fair" or "poor" behind it if the act has a talk, "go PLACE", "wait" or "wait HALF-DAYS".
account-not-open = Decision { $number }, "{ $written }", cannot be taken there. Play to that point without it, and see what is open.
account-refused = "{ $line }" cannot be done now. Write a number of the list, an id, "wait", or "quit".
account-did = » { $act }
account-talk-good = The talk reached what it was held for: all of it counts.
account-talk-fair = The talk fell short and left something: { $share } % of what it could gain counts.
account-talk-poor = The talk left little: { $share } % of what it could gain counts.
account-talk-unplayed = No talk was held. It counts as { $came ->
    [good] a good one
    [fair] a fair one
   *[poor] a poor one
}: { $share } % of what it could gain.
account-not-in = Nobody in: { $who } is not here. Half a day is gone.
account-guessed = It was a guess: nobody had told you. It shows.
account-hearsay = How do you know that? It was never told to you by the one it is about.
account-reported = The present comes back, and the gift is in the register: it went beyond what may be accepted.
account-found = Noted: { $entry }: { $text }
account-rival-seen = The rival was seen: { $text }
account-promised = You have promised: { $promise }
account-kept = You have delivered: { $promise }
account-broke = You promised and did not deliver: { $promise }
account-arrived = You are in { $place }.
account-outcome-won = The decision: the order is yours.
account-outcome-lost-to-rival = The decision: the order goes to the rival.
account-outcome-nothing-decided = The decision: none. Nobody carried it, and everything stays as it is.
account-outcome-no-bid = The decision: you had no tender on the table.
account-outcome-excluded = You are struck from the list: two presents beyond the limit are on record.
account-for-us = For you: { $count ->
    [0] nobody
   *[other] { $names }
}
account-for-rival = For the rival: { $count ->
    [0] nobody
   *[other] { $names }
}
account-morning = morning
account-afternoon = afternoon
account-day = — Day { $day } of { $days }, { $half }, { $place }. { $money } yuan left. { $stage }. Tenders by day { $tender }, decision on the evening of day { $decision }.
account-never-met = never met
account-somewhere = where, you do not know
account-until = { $place }, until day { $day }
account-little = little
account-some = some
account-open = open
account-rival-stands = ; the rival: { $points } (day { $day })
account-person = {"  "}{ $name }, { $role } ({ $level }, { $function }) — { $place }; { $gauges }{ $rival }
account-kind-customer = Dossier, the customer
account-kind-competitor = Dossier, the rival
account-kind-project = Dossier, the project
account-kind-personal = Dossier, the people
account-source-seen = seen yourself
account-stale = {" "}(no longer certain)
account-entry = {"  "}{ $entry }: { $text } [{ $source }, day { $day }]{ $stale }
account-entry-open = {"  "}{ $entry }: not found out
account-offer = { $number }. { $title } [{ $id }] { $halves ->
    [1] half a day
   *[other] { $halves } half-days
}, { $money } yuan
account-offer-closed = { $number }. ({ $title }: { $why })
account-way = { $number }. Travel to { $title } [{ $id }]
account-wait = Or: wait, wait HALF-DAYS, quit
account-closed-elsewhere = in { $place }
account-closed-away = { $who } is in { $place }
account-closed-trust = { $who } does not know you well enough
account-closed-stage = not before: { $stage }
account-closed-day = from day { $day }
account-closed-money = not enough money
account-closed-time = not enough days
account-stopped = Stopped after { $decisions } decisions.
account-score = Score { $score }. Judged by { $who }, the weakest of those you needed: understanding { $understanding }, worth { $worth }, belief { $belief }. { $decisions } decisions, { $money } yuan left.
account-next-order = Satisfaction { $satisfaction }: they will buy from you again.
account-no-next-order = Satisfaction { $satisfaction }: the next order is open to anybody.
account-standing = {"  "}{ $name }: you { $ours }, rival { $rival }, votes { $vote }, met { $met ->
    [one] once
   *[other] { $met } times
}
account-lesson-operational = Nobody who uses it and has a voice was ever called on.
account-lesson-management = No head of a division was ever called on.
account-lesson-decision = Nobody who decides was ever called on: the order is decided above, however well one is liked below.
account-lesson-user = Nobody in the departments that use it was called on.
account-lesson-technical = Nobody in the technical departments was called on: they can say no.
account-lesson-finance = Nobody in finance was called on.
account-lesson-personal = No personal information was collected, and that kind turns a contest.
account-lesson-understanding = { $who } did not know what it was: understanding was not there yet.
account-lesson-worth = { $who } did not find it worth its price: ask what has to come of it, and answer that.
account-lesson-belief = { $who } did not believe it: show, let others speak, bring proof.
account-lesson-rival = { $who } was convinced, and by the rival as well; whoever was there first keeps the place.
account-lesson-reported = A present beyond the limit is on record. It would have bought nothing either.
account-policy-squatter = stays below
account-policy-entertainer = dinners and gifts
account-policy-top-only = the top alone
account-policy-informed = informed
account-policy-random = at random
account-simulated = { $policy }: { $games } plays, won { $won } %, passed { $passed } %, next order { $next } %, score { $score }, at most { $decisions } decisions
wanted-two-places = a list of two places
wanted-entry-and-value = an entry and what it says, such as ("taste", "theatre"),
wanted-account-condition = a condition, such as Knows("taste"),
wanted-effect = an effect, such as Move(Worth, 20),
E093 = "{ $id }" is a kindness or a gift, and moves more than trust
    .hint = leave understanding, worth and belief to acts with another aim
E094 = in variant "{ $id }" nobody has a vote
    .hint = give somebody "vote: 1" in "start", or in "starts" of the variant
E095 = "{ $key }" has no text in { $file }
    .hint = add a line "{ $key } = …" to that file; with a point in it, it is an attribute
E096 = act "{ $id }" has a talk and meets nobody
    .hint = name in "meets" whom it is held with
W091 = the talk "{ $talk }" does not lie beside this account: whatever names it is settled without a talk
    .hint = put the folder of that scenario beside the account's folder, or take the talk out
    .meeting = the talk "{ $talk }" is a meeting of several people: whatever names it is settled without a talk
    .meeting-hint = name a scenario with one customer
    .broken = the talk "{ $talk }" cannot be played: whatever names it is settled without a talk
    .broken-hint = run "yinxin check" on its folder and mend it
W090 = entry "{ $id }" opens nothing
    .hint = let an act or a person wait for it with Knows("{ $id }"), Is("{ $id }", …) or "known_by"

# What analyze and graph say of an account.
account-verdict-balanced = Balanced: who collects information and covers all levels wins at least 20 percentage points more often than each careless way, and none of those passes half of the time.
account-verdict-careless = Not balanced: a careless way wins nearly as often as the informed one, or passes half of the time or more.
account-head-policy = Way of selling
account-head-won = Won
account-head-passed = Passed
account-head-next-order = Next order
account-head-score = Score
account-head-variant = Variant
account-head-best = Best found
account-head-bound = Surely not above
account-head-by = By
account-head-outcome = Decision
account-best-known = The best found is what a policy came to. No plan comes to more than the figure beside it: so much there would be if days and money were without end and everything succeeded. How close to it a plan can come is not proven.
account-untaken = Nothing of this was done in any play, though it can be: { $acts }.
account-entries = { $count } entries of the dossier were looked at; those that open nothing would be named here.
account-end-won = the order is ours
account-end-lost-to-rival = the order goes to the rival
account-end-nothing-decided = nothing is decided
account-end-no-bid = no tender was handed in
account-end-excluded = struck from the list
account-graph-start = Open from the start
account-graph-decision = The day of decision
account-graph-note = { $plays } plays of all policies in { $variants } variants. An entry is a box; it says what it opens, and lines lead to the entries that come of it.
