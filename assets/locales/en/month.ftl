# A month with one organisation in the window: its first page, its days, its end.

# A talk that is part of the month
month-talk-line = { $names } · a talk; how it goes decides how much counts
month-talk-tag = Part of the month
month-talk-back = Back to the month
month-talk-over-good = It reached what it was for
month-talk-over-fair = It fell short
month-talk-over-poor = It left little
month-talk-leave-note = It is not over yet. If you break it off, it counts as a poor one: { $share } % of what it could gain, and the month goes on.

# The course map and the first page
month-accounts = Key accounts
month-card = { $days } days, { $people } people, one rival, ¥{ $budget } to spend.
month-card-unfinished = Under way
month-card-broken = Cannot be played
month-card-best = Best { $score } · { $count ->
    [one] one month finished
   *[other] { $count } months finished
}
month-kind-of-play = A month with one organisation
month-broken = This account cannot be played yet. What is wrong with its files:
month-gone = This account is no longer in the scenarios folder.
month-begin = Begin the month
month-go-on = Go on with day { $day }
month-fact-time = You have
month-fact-budget = Your budget
month-fact-tender = Tenders until the evening of
month-fact-decision = They decide on the evening of
month-fact-rule = How they decide
month-fact-place = You begin in
month-days = { $days } days
month-known-people = Known by name from the first day
month-how = How a month goes
month-how-time = Every step takes at least half a day, and time does not come back: what you decide is decided.
month-how-dossier = Ask first. What you find out opens steps that are not in sight today; what you are told may be wrong, or out of date.
month-how-people = The order is decided above, but it is known, used and paid for on three levels and in three functions.
month-how-kept = Every decision is kept at once. You can leave on any day and go on later.
month-unfinished = Waiting for you
month-finished = Finished months
month-card-waits = Day { $day }, { $decisions ->
    [0] no decision yet
    [one] one decision
   *[other] { $decisions } decisions
} · { $ago }
month-card-over = { $score } points · { $outcome } · { $ago }
month-ended-won = won
month-ended-lost-to-rival = lost to the rival
month-ended-nothing-decided = nothing decided
month-ended-no-bid = no tender
month-ended-excluded = struck from the list

# What goes wrong
month-file-foreign = "{ $file }" is not a month of this program. It is left as it is.
month-file-newer = "{ $file }" was written by a later version of the program. It is left as it is; update the program to go on with it.
month-file-damaged = "{ $file }" is damaged: line { $line } is not as it was written. It is left as it is and cannot be played on; begin a new month.
month-not-kept = This could not be written down, so nothing has happened: { $reason } Decide again to try once more.
month-held = This month is open in another window of the program. Close it there to go on here.
month-other-edition = "{ $file }" was played in another edition of this account: in the one at hand, decision { $number } cannot be taken. The file is left as it is.
month-changed = The account has been changed since this month was begun. It goes on with the account as it is now.
month-put-away = Put away

# The page of a day
month-day = Day { $day }
month-day-of = Day { $day } of { $days }
month-money-left = { $yuan } left
month-today = Today
month-is-over = The month is over.
month-show-end = See what it came to
month-calendar = Calendar
month-mark-visit = your visit
month-mark-call = call, letter
month-mark-travel = journey
month-mark-rival = rival seen
month-legend-stage = next stage
month-legend-tender = { $day } tender
month-legend-decision = { $day } decision
month-moves = { $who } was said to be elsewhere only until the day before
month-stage-begins = A stage begins: { $stage }
month-arranged = Arranged: { $act }
month-tender-day = The last day for tenders
month-decision-day = They decide in the evening
month-nothing-that-day = Nothing of note happened that day.
month-nothing-known = Nothing is known of that day yet.
month-wait-until = Wait until day { $day }
month-back-to-today = Back to today

month-happened = What happened
month-first-day = The first morning. You know a few names and nothing else: begin by asking.
month-taken-up = Taken up again: everything is as you left it.
month-time-passed = Time has passed, and nothing else happened that you know of.
month-spent = It took { $time }, and { $yuan }.
month-introduced = New: { $who }
month-first-met = First met: { $who }
month-trust-moved = { $who }, trust: { $to }
month-gauge-moved = { $who }, { $factor }: { $to }
month-rival-found = The rival with { $who }: { $to }

month-people = Who decides, who uses, who pays
month-level-function = level × function
month-nobody = Nobody known yet
month-met = Met ×{ $times }
month-called = Called
month-not-met = Not met
month-coverage = Coverage
month-of-nine = { $covered } of { $all }
month-no-decision = No decision-maker met
month-no-management = No management met
month-no-operational = No operating staff met
month-no-user = Users not called on
month-no-technical = Technical not called on
month-no-finance = Finance not called on

month-dossier = Dossier
month-kind-customer = Customer
month-kind-competitor = Rival
month-kind-project = Project
month-kind-personal = Personal
month-kind-spoken = { $kind }: { $count ->
    [0] nothing found out
    [one] one thing found out
   *[other] { $count } things found out
}
month-no-entries = Nothing of this kind is known to be worth asking here.
month-not-found-out = Not found out
month-entry-from = { $entry } · { $source }, day { $day } ({ $ago ->
    [0] today
    [one] yesterday
   *[other] { $ago } days ago
})
month-said-until = Said to hold until day { $day }
month-stale = No longer certain: ask again
month-private = Told by the person; not for others
month-everybody = Show everybody
month-trust-little = Would tell you little
month-trust-some = Would tell you something
month-trust-open = Speaks openly with you
month-rival-with = The rival here: { $points } (as of day { $day })
month-note = Note of your own
month-note-about = Note about { $who }
month-take-note = Keep the note
month-erase-note = Take the note away
month-own-note = Your note, day { $day }{ $about ->
    [0] {""}
   *[other] {" "}· { $who }
}

month-for = for { $who }
month-all-actions = Show everything that can be done
month-nothing-more = Nothing can be decided any more.
month-nothing-for-person = Nothing can be done with this person yet. Ask somebody about them.
month-halves = { $halves ->
    [1] ½ day
    [2] 1 day
    [3] 1½ days
    [4] 2 days
   *[other] { $days } days
}
month-travel = Travel to { $place }
month-night = A night there costs { $yuan }
month-night-here = A night here: { $yuan }
month-night-free = A night there costs nothing
month-wait-half = Wait ½ day
month-wait-tomorrow = Next day

month-the-rival = The rival
month-rival-times = { $count ->
    [0] Not seen at anything yet
    [one] Seen once
   *[other] Seen { $count } times
}
month-rival-did = Day { $day }: { $text }
month-you = You
month-rival = Rival
month-not-known = not known

# The end
month-end = What the month came to
month-won = Won
month-why-won = Won, and what could still be better
month-why-lost = Why it was lost
month-nothing-otherwise = Every level and function with a voice was called on, and every gate was open.
month-judged = By { $who }, the weakest of those you needed
month-sum = { $decisions ->
    [one] One decision
   *[other] { $decisions } decisions
}, { $yuan } left
month-voters = Where everybody stood
month-votes = Votes
month-met-in-all = { $times ->
    [0] never met
    [one] met once
   *[other] met { $times } times
}
month-voted-you = for you
month-voted-rival = for the rival
month-evenings = Evening by evening: { $who }
month-chart-you = you: the lowest of the three factors
month-chart-rival = the rival
month-chart-keys = ← → another person
month-chart-note = A vote for you takes all three factors at 60 (the thin line) and more than the rival has.
month-ledger = What moved both sides
month-ledger-note = Every change and its cause, what the rival did unseen included.
month-money = Money
month-row-of = { $who }: { $what }
month-cause-guess = A guess: { $act }
month-cause-hearsay = Private, and told by another: { $act }
month-cause-reported = Beyond the limit, and reported: { $act }
month-cause-travel = Journey to { $place }
month-cause-night = A night in { $place }
month-cause-broken = A promise that was not kept
month-never-found = Never found out
month-entry-truly = { $entry }: { $text }
month-never-asked = you never heard of it
month-believed = you believed: “{ $text }”
month-all-found = Nothing: you found out all that there was.
month-another = Another month
month-home = Home
month-back-to-month = Back to the days
