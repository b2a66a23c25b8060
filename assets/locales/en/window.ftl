
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
home-not-yet = { $factor }: not tried yet
home-difficulty-1 = Easy
home-difficulty-2 = Medium
home-difficulty-3 = Hard
home-difficulty = Difficulty: { $level }
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
briefing-more = What you have heard about them
briefing-note = Note
briefing-minutes = about { $minutes } min
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
briefing-seed-note = The seed decides who stands before you. The same seed gives the same talk.
briefing-repeat = Has bought from you before
briefing-small = Small deal
briefing-back = Back to the course

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
debrief-summary-closed = { $factor } stood at { $points }, short of its gate at { $gate }, and without it nobody buys.
debrief-summary-not-asked = Every gate was open, but the order never came. It has to be asked for.
debrief-summary-needs = You found { $found } of { $all } needs.
debrief-summary-no-needs = This customer had no need to find.
debrief-summary-weakest = Your weakest gate was { $factor }.
debrief-seal = { $grade }, { $score } points, { $verdict }
debrief-points = { $score } points
debrief-factors = The four factors at the end
debrief-factor-still = As it was from the start
debrief-factor-untouched = Nothing you said moved it
debrief-factor-later = Counts only once something has been sold
debrief-most = Turn { $turn }: { $reason }
debrief-talk = Your conversation
debrief-step = step
debrief-step-back = The turn before
debrief-step-on = The next turn
debrief-you = You
debrief-found = Found: { $need }
debrief-no-change = Moved nothing
debrief-why = Coach
debrief-opening = Before your first word
debrief-change = { $what } { $change }
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
settings-open = Settings
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
