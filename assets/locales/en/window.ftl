
# Files that cannot be read or written.
problem-missing = There is nothing at { $path }.
problem-not-a-folder = { $path } is not a scenario’s folder.
problem-no-scenario = The folder { $path } holds no scenario.ron.
problem-too-large = { $path } has { $bytes } bytes; at most { $limit } are read.
problem-not-utf8 = { $path } is not UTF-8 from line { $line } (byte { $byte }). Save the file as UTF-8.
problem-unreadable = { $path } could not be read: { $reason }
problem-unwritable = { $path } could not be written, so the change lasts for this run only: { $reason }
problem-bad-settings = Your settings file could not be understood. The settings are back at their defaults; the old file is kept as { $kept }.
problem-bad-settings-stay = Your settings in { $path } could not be understood, so the defaults hold.

# The course map.
home-lecture = Lecture { $lecture }
home-lecture-title-1 = Customer-oriented marketing strategy
home-lecture-title-2 = Analysing key accounts
home-more = More scenarios
home-more-title = Without a place in the course
home-scenarios = { $count ->
    [one] 1 scenario
   *[other] { $count } scenarios
}
home-difficulty-1 = Easy
home-difficulty-2 = Medium
home-difficulty-3 = Hard
home-how = How it works
home-how-1 = Choose a customer and read the briefing.
home-how-2 = Talk: what you say moves four factors. All gates open, and the customer buys.
home-how-3 = Read the debrief: why it went as it did.
home-factors = The four factors
home-factor-understanding = Do they know what it is?
home-factor-worth = Do they need it, and is it worth the price?
home-factor-belief = Do they believe it?
home-factor-satisfaction = Was it more than they expected?
home-next = Next on your desk
home-start = Start
home-broken = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
home-unreadable = Cannot be read
home-broken-more = Show what is wrong
home-broken-card = { $title }: cannot be played, { $count ->
    [one] 1 error
   *[other] { $count } errors
}
home-unreadable-card = { $title }: cannot be read
home-broken-title = What is wrong with “{ $title }”
home-broken-intro = It can be played once the errors are mended. Save the file, come back and press F5.
home-empty = No scenarios yet
home-empty-where = Scenarios are looked for in
home-empty-remedy = Put a folder with a scenario.ron there and press F5, or start the game with --scenarios and the folder of your choice.
home-reload = Read again
home-quit = Close Yinxin?
home-quit-yes = Close
home-quit-no = Stay
home-dismiss = Put this message away

# The briefing.
briefing-title = Briefing
briefing-goal = Your goal
briefing-product = Product
briefing-asked = asked
briefing-known = What you know
briefing-evidence = In your hands
briefing-no-evidence = Nothing but your word
briefing-customer = Your customer
briefing-difficulty = How hard
briefing-coach = Coach
briefing-coach-on = On
briefing-coach-off = Off
briefing-coach-on-note = You may ask for a hint.
briefing-coach-off-note = You are on your own.
briefing-gauges = Gauges
briefing-gauges-exact = Exact
briefing-gauges-coarse = Coarse
briefing-gauges-hidden = Hidden
briefing-gauges-exact-note = Every point of the four factors.
briefing-gauges-coarse-note = In steps of ten.
briefing-gauges-hidden-note = Only faces and words tell.
briefing-start = Start the talk
briefing-seed = Seed { $seed }
briefing-seed-note = The seed decides who is in front of you. The same seed gives the same talk.
briefing-repeat = Has bought from you before
briefing-small = Small deal

# The debrief.
debrief-title = Debrief
debrief-turns = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}
debrief-headline-won = Sold, and a customer won
debrief-headline-sold = Sold, but not won over
debrief-headline-returned = Sold, and brought back
debrief-headline-left-well = You left, and rightly
debrief-headline-left = You walked away
debrief-headline-out-of-patience = The customer had no more time
debrief-headline-nothing-left = Nothing was left to say
debrief-headline-open = Not finished yet
debrief-summary-won = The order was placed, and every factor that counts is past its gate.
debrief-summary-sold = The order was placed, but { $factor } stopped at { $points }, short of its gate at { $gate }. The next order is in doubt.
debrief-summary-returned = The order rested on a claim that turned out false. The goods came back.
debrief-summary-left-well = There was nothing this customer needed from you. Parting on good terms was the right end.
debrief-summary-left-badly = Leaving was right, but you parted on worse terms than you could have.
debrief-summary-should-leave = There was nothing this customer needed from you. Seeing that, and leaving on good terms, would have been the right end.
debrief-summary-closed = { $factor } stood at { $points }, short of its gate at { $gate }, and without it nobody buys.
debrief-summary-not-asked = Every gate was open, but the order never came. It has to be asked for.
debrief-summary-needs = You found { $found } of { $all } needs.
debrief-summary-no-needs = This customer had no need to find.
debrief-summary-weakest = Your weakest gate was { $factor }.
debrief-points = { $score } points
debrief-factor-still = As it was from the start
debrief-factor-untouched = Nothing you said moved it
debrief-factor-later = Counts only once something has been sold
debrief-most = Turn { $turn }: { $reason }
debrief-talk = Your conversation
debrief-step = step
debrief-step-back = The turn before
debrief-step-on = The next turn
debrief-found = Found: { $need }
debrief-no-change = Moved nothing
debrief-quoted = “{ $text }”
debrief-missed = Needs you missed
debrief-none-missed = None: you found them all
debrief-met = Who you met
debrief-met-buy = Had reasons to buy
debrief-met-leave = Had no reason to buy: leaving on good terms was the right end
debrief-beside = Beside the score
debrief-beside-needs = Needs found
debrief-beside-money = Own money spent
debrief-beside-minutes = Time taken
debrief-beside-untruths = Claims that were not true
debrief-beside-forces = Forces used
debrief-of = { $part } of { $whole }
debrief-times = × { $count }
debrief-sum = How the score adds up
debrief-sum-of = { $factor } at the end
debrief-sum-start = Start
debrief-sum-note = Each factor’s rows add up to where it ended. The score is half their mean and half the weakest.
debrief-same = Same customer again
debrief-new = New customer
debrief-home = Back to the course
debrief-practice = Practice
debrief-practice-note = A choice was taken back, so this talk does not compare with others.

# The settings.
settings-title = Settings
settings-close = Close
settings-language = Language
settings-english = English
settings-chinese = 中文
settings-look = Colours
settings-paper = Paper
settings-ink = Ink
settings-text-size = Text size
settings-percent = { $percent } %
settings-larger = Larger text
settings-smaller = Smaller text
settings-motion = Motion
settings-motion-on = Short
settings-motion-off = None
settings-kept = Kept for the next time you play.

# On every screen.
common-back = Back
common-settings = Settings
common-language = Language
common-chinese = 中文
common-english = EN

# The talk.
talk-asked = ¥{ $yuan } asked
talk-practice = Practice
talk-practice-note = You took a line back. From here on this talk is practice.
talk-gates = The four gates
talk-gates-note = Bar marks the gate
talk-gate-short = { $points } short of opening
talk-gate-short-refused = { $points } short: it stopped the order
talk-gate-refused = It stopped the order
talk-gate-closed = Not open yet
talk-gate-hidden = Not shown: read the face and the words
talk-gate-later = Counts after the sale
talk-gate-open-understanding = Open: knows what it is
talk-gate-open-worth = Open: worth the price
talk-gate-open-belief = Open: believes it
talk-gate-open-satisfaction = Open: more than was hoped for
talk-gauge-read = { $factor }: { $points }. { $status }.
talk-gauge-read-blank = { $factor }: { $status }.
talk-looks-annoyed = Has had nearly enough of this.
talk-looks-doubtful = Not convinced. Something is in the way.
talk-looks-neutral = Listening, no more than that.
talk-looks-content = Interested, and willing to talk.
talk-looks-delighted = Glad to have come.
talk-new-in-notebook = New in notebook: { $need }
talk-keys = 1–{ $last } or ↑ ↓ and Enter
talk-keys-one = 1, or ↑ ↓ and Enter
talk-hint = Coach hint
talk-tab = Talk
talk-rewind = Rewind
talk-notebook = Notebook
talk-notebook-close = Close the notebook
talk-needs = Needs
talk-needs-none = None found yet. Ask, or listen.
talk-needs-more = Ask, or listen: there may be more.
talk-claims = Claims
talk-claims-none = You have not told anything yet.
talk-half-heard = Heard only in passing
talk-evidence = Evidence
talk-shown = Shown
talk-not-shown = Not shown yet
talk-promises = Promises
talk-promises-note = They raise what is expected
talk-kept = Kept
talk-not-kept = Not kept yet
talk-about = About the person
talk-told-you = Told to you in this talk
talk-coach = Coach
talk-what-happened = What just happened
talk-think-about = Think about
talk-just-begun = The talk has just begun.
talk-just-nothing = Nothing that can be seen from here.
talk-just-sold = The order was placed.
talk-just-refused = The order was refused at { $factor }.
talk-just-opened = { $factor }: the gate has opened.
talk-just-closed = { $factor }: the gate has closed again.
talk-just-found = You found out: { $need }.
talk-just-believed = “{ $fact }” is believed.
talk-just-half-believed = “{ $fact }” is only half believed.
talk-just-doubted = “{ $fact }” is not believed.
talk-just-exposed = “{ $fact }” has turned out to be false.
talk-just-mood = The face says: { $mood }.
talk-gauges-moved = How the gauges moved
talk-gauges-still = They have not moved yet.
talk-over-sold = The order is placed and the talk is over. See what carried it.
talk-over-returned = The order was placed, then something turned out not to be so.
talk-over-left = You ended the talk. See whether that was right.
talk-over-out-of-patience = There was no more time for this. See where it went.
talk-over-nothing-left = Everything has been said, and there was no order.
talk-debrief = Debrief
talk-leave = Leave this talk?
talk-leave-note = It is not over yet. It waits on the course map, and you can go on with it at any time.
talk-leave-yes = Leave
talk-leave-no = Stay

glossary-title = The words of the course
glossary-factor-understanding = The customer knows what the product is.
glossary-factor-worth = The customer has a need for it, and finds that it brings more than it costs.
glossary-factor-belief = The customer believes you, and what you claim.
glossary-factor-satisfaction = The customer was served beyond what was expected. It decides the next order.
glossary-force-introduce = Say what it is. Moves understanding.
glossary-force-uncover = Ask what it is for, and what follows if nothing changes. Moves need and worth.
glossary-force-build-trust = Prove, listen, own up. Moves belief, and makes a customer willing to tell needs.
glossary-force-exceed = Promise little, keep all of it, and add to it. Moves satisfaction.
glossary-gate = Gate
    .meaning = The mark on a gauge. A customer buys when every gate is open; the first closed one refuses.
glossary-need = Need
    .meaning = Something the customer wants solved. Most are told only to those who ask and are trusted.
glossary-claim = Claim
    .meaning = Something you have said. It is believed, half believed or not believed.
glossary-evidence = Evidence
    .meaning = What you can show for a claim. What can be checked without you counts for more than praise.
glossary-promise = Promise
    .meaning = Raises what is expected. Kept, it satisfies; broken, it costs twice as much.
glossary-patience = Patience
    .meaning = The customer’s time. Every choice takes some of it; when it is gone, the talk is over.

# The debrief: what was still attainable, the moves' marks, the best line, the way back.
debrief-attainable = What was still attainable
debrief-attainable-begins = Calculating …
debrief-attainable-note = Line: the best fair plan from there. Columns: the score had the talk ended there.
debrief-attainable-pass = Line: the best fair plan from there. Columns: the score had the talk ended there. { $points } passes.
debrief-attainable-searching = Still calculating: within the soft band the line may still rise.
debrief-attainable-open = Line: the best fair plan found. Columns: the score had the talk ended there. In the soft band a better plan is not ruled out.
debrief-attainable-figures = { $stand } had the talk ended there, { $attainable } still attainable.
debrief-best = Turn { $turn }: best line beside yours
debrief-best-line = Best line beside yours
debrief-best-yours = Yours
debrief-best-best = Best
debrief-best-then = Then
debrief-best-unproven = As far as it has been searched.
debrief-asking-yours = Going on by its answer, rather than saying the same to everyone, is worth { $points ->
    [one] 1 point
   *[other] { $points } points
}.
debrief-asking-best = Going on by the answer, rather than saying the same to everyone, would have been worth { $points ->
    [one] 1 point
   *[other] { $points } points
}.
debrief-replay = Replay from turn { $turn }
debrief-branched = replayed from turn { $turn }
debrief-branched-note = Replayed from turn { $turn } with what was learned, so this talk does not compare with others.
talk-branched = Replayed from turn { $turn }
talk-coach-thinks = The coach is thinking …

move-brilliant = Brilliant
    .judged = Turn { $turn }: brilliant, the one move that was far ahead
    .cost = Brilliant: the one move that was far ahead.
    .meaning = The only best move: the next one is 10 points behind or more, and it is not the one that gains most at once.
move-good = Good
    .judged = Turn { $turn }: good
    .cost = Good: nothing that matters was given away.
    .meaning = Gave away less than 2 points of what was still attainable.
move-inaccuracy = Inaccuracy
    .judged = Turn { $turn }: inaccuracy, gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }
    .cost = Inaccuracy: gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }.
    .meaning = Gave away 2 points or more: some minutes of patience.
move-mistake = Mistake
    .judged = Turn { $turn }: mistake, gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }
    .cost = Mistake: gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }.
    .meaning = Gave away 5 points or more: one step of trust, which closes a gate for many.
move-blunder = Blunder
    .judged = Turn { $turn }: blunder, gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }
    .cost = Blunder: gave away { $points ->
        [one] 1 point
       *[other] { $points } points
    }.
    .meaning = Gave away 10 points or more: about a whole grade.
glossary-attainable = Still attainable
    .meaning = What the best plan comes to on average over everyone the customer may still be, judged by what you can know. Your own move can only lower it, and is graded by that; an answer may move it either way.
