progress-title = Progress
progress-open = Progress
progress-computing = Reading your talks …
progress-empty = No finished talk yet
progress-empty-practice = No finished practice yet. A talk in which you take a choice back counts as practice.
progress-empty-graded = All talks so far were practice: a choice was taken back. A talk without a step back counts here.
progress-empty-note = As soon as a talk is over, you see here how your four factors develop, what you often miss and which scenario went best.
progress-empty-terminal = No finished talk yet. Play one: yinxin play scenarios/imperial-seal
progress-failed = Your talks could not be read: { $why }
progress-unreadable = { $count ->
    [one] One record cannot be read. It is left as it is.
   *[other] { $count } records cannot be read. They are left as they are.
}

progress-kind = Which talks count
progress-graded = Graded
progress-practice = Practice
progress-side = { $count ->
    [one] { $name }: one talk, { $minutes } min
   *[other] { $name }: { $count } talks, { $minutes } min
}

progress-scenario = Scenario
progress-talks = Talks
progress-passed = Passed
progress-best = Best score
progress-grade = Grade
progress-score = Score
progress-last = Last talks (UTC)

progress-chart = { $factor }, last { $count ->
    [one] talk
   *[other] { $count } talks
}: { $points }. The gate is at 60.
progress-chart-none = Not counted yet
progress-change-up = +{ $by } on the last time
progress-change-down = –{ $by } on the last time
progress-change-none = As the last time
progress-first = First talk

progress-figure-talks = Talks
progress-figure-time = Time spent
progress-figure-passed = Scenarios passed
progress-figure-streak = Talks without pressure
progress-streak-in-a-row = { $now } in a row
progress-streak-longest = longest { $longest }, with practice
progress-streak-line = Without pressure: { $now } in a row now, { $longest } at most.
progress-hours = { $hours } h { $minutes } min

progress-scenarios = Scenarios
progress-scenario-talks = { $count ->
    [one] 1 talk
   *[other] { $count } talks
}
progress-scenario-name = { $title }: { $count ->
    [one] 1 talk
   *[other] { $count } talks
}, best { $score }. { $verdict }
progress-attempts = Talks
progress-attempts-of = Talks: { $title }
progress-attempts-note = Open one to see its debrief
progress-all = Show all
progress-attempt-name = { $title }, { $when }: { $score } points, { $verdict }. Open the debrief
progress-newer = Newer
progress-older = Older
progress-page = { $from }–{ $to } of { $all }

progress-hidden = Needs that stayed hidden
progress-hidden-none = None: you found every need of the customers you met.
progress-hidden-times = { $missed } of { $met }
progress-hidden-line = { $need } ({ $scenario }): missed in { $missed } of { $met }
progress-why-unasked = Most often you asked nothing about “{ $topic }”.
progress-why-evaded = You asked about “{ $topic }”, but the customer did not trust you enough to answer.
progress-why-left-off = You asked about “{ $topic }” and got an answer, but there was more to learn.

progress-gone = The edition that was played is no longer there, so this talk cannot be opened.
progress-save = Save as CSV
progress-saved = Saved: { $path }
progress-unsaved = Not saved. Make room there, or set YINXIN_FILES_DIR to another folder. { $why }
