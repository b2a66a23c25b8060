shelf-missing = { $name } is not there.
shelf-exists = { $name } is there already.
shelf-held = { $name } is being written by another run of the program.
shelf-shortened = { $name } has become shorter: someone else has changed it.
shelf-failed = { $name }: { $reason }

journal-no-place = This machine has no folder for data. Name one with --journal DIR.
journal-no-name = “{ $name }” cannot be the name of a profile.
journal-behind = Your choices cannot be saved right now ({ $why }). You can play on: they will be saved as soon as it works again.
journal-caught-up = Everything is saved again.
journal-lost = { $missing ->
    [0] Your choices are saved, but no copy of the scenario: { $why }
    [one] The last line of this talk could not be saved: { $why }
   *[other] The last { $missing } lines of this talk could not be saved: { $why }
}
journal-go-on = Saved. To go on later: { $call }
journal-damaged = This record is damaged. Everything up to turn { $turn } could be read; nothing of the rest is thrown away.
journal-unreadable = { $file } is no journal, or damaged from its first line on. It is left as it is.
journal-newer = { $file } was written by a newer version of Yinxin. It is left as it is.

resume-card = { $title } · turn { $turn } · { $when } UTC
resume-at = You are after turn { $turn }.
resume-nothing = No talk is waiting to be finished.
resume-held = This talk is open in another window. Finish it there, or close it first.
resume-unknown = No unfinished talk is called “{ $wanted }”. List them with: yinxin play --resume
resume-several = Several unfinished talks have “{ $wanted }” in their names. List them with: yinxin play --resume
resume-finished = { $attempt } is finished. Look at it again with: yinxin replay
resume-on-the-copy = The scenario has been changed since. You finish the talk as you began it, on the copy kept then.

replay-played = Played { $when } UTC · seed { $seed } · version { $engine }
replay-rewound = Taken back to turn { $turn }.
replay-comment = Comment: { $text }
replay-as-recorded = Played again, every point comes out as it was recorded.
replay-differs = Played again, the points are not those recorded with version { $engine }: its rules were others.
replay-unfinished = This talk is not finished.
replay-no-scenario = The scenario “{ $scenario }”, as it was played, is not here. Name its folder, or ask for a file that carries it.
replay-other-edition = This was played with another edition of the scenario.
replay-cannot-choose = Turn { $turn }: “{ $choice }” cannot be chosen there. The rules have changed since, or the file was made by hand.
replay-cannot-rewind = It goes back to turn { $turn }, which was never made.
replay-no-turn = There is no turn { $turn }; the last one is { $last }.
replay-not-a-turn = “{ $turn }” is not the number of a turn.

# The report of an attempt, as a page to print.
report-title = { $title }: report of a talk
report-when = Played on { $when } UTC with seed { $seed }, version { $engine }
report-graph = { $factor } by turn: { $from } at the start, { $to } at the end. The gate stands at { $gate }.
report-graph-uncounted = { $factor } did not count in this talk.
report-gate = gate { $gate }
report-factors = The four factors by turn
report-turn = Turn
report-said = What was said
report-moved = What it moved, and why
report-comment = Comment
report-points = Points
report-from = Where from
report-found = Needs found
report-check = Attempt { $attempt }. The same choices give the same points; their sum is checked by { $hash }.
report-unfinished = Only a finished talk has a report; this one would give away what is still to be found out.
report-unknown-ending = A report ends in .html, .json or .csv, a replay file in .yinxin; { $file } does not.
