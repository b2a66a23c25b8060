severity-error = error
severity-warning = warning
severity-note = note
problem-hint = hint

check-summary = { $things } checked: { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
check-scenarios = { $count ->
    [one] 1 scenario
   *[other] { $count } scenarios
}
check-campaigns = { $count ->
    [one] 1 campaign
   *[other] { $count } campaigns
}
check-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
check-courses = { $count ->
    [one] 1 course
   *[other] { $count } courses
}
check-and = {" and "}
check-repeated = { $count ->
    [one] There is 1 more { $code } in { $file }.
   *[other] There are { $count } more { $code } in { $file }.
}

play-you = You
play-found = New in the notebook: { $need }
play-not-playable = This scenario cannot be played until its errors are mended.
play-unknown-variant = There is no variant “{ $variant }”. Known: { $known }
play-unknown-choice = Turn { $turn }: there is no choice “{ $choice }”.
play-closed-choice = Turn { $turn }: “{ $choice }” is closed now.
play-not-offered = Turn { $turn }: “{ $choice }” is not offered now.
play-open-choices = Open now:
play-talk-is-over = The talk is over; nothing is open.
play-rewound = Taken back. This talk is practice now.
play-nothing-to-rewind = There is nothing to take back.
play-keys = 1–9 choose · h hint · n notebook · g gauges · z take back · l language · q end

gate-open = open
gate-closed = closed
notebook-needs = Needs
notebook-no-needs = None found yet. Ask, or listen.
notebook-claims = Claims
notebook-evidence = Evidence
notebook-promises = Promises
evidence-shown = shown
evidence-not-shown = not shown yet
promise-kept = kept
promise-open = still to be kept

debrief-score = { $verdict }. Score { $score }, grade { $grade }
debrief-who = You met: { $who }
debrief-ledger = What moved the four factors
debrief-needs-missed = Needs you did not find
share-mean = half the mean of the factors that count
share-weakest = half of the weakest gate: { $factor }
share-no-order = without an order at most 59
share-sum = score

check-nothing-here = { $path }: there is no scenario.ron here or in the folders below, and no campaign, account or course.
play-seed = Seed { $seed }: the same number meets the same customer again.
