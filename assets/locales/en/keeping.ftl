# What is kept between two runs: unfinished talks, learners, files to hand on.
attempts-title = Go on where you left off
attempts-go-on = Go on: { $title }, { $place }
attempts-turn = { $turn ->
    [0] At the beginning
   *[other] After turn { $turn }
}
attempts-more = { $count } more
attempts-fewer = Show fewer
attempts-held = Open in another window
attempts-aside = Set aside
attempts-branch = Replayed from another talk
attempts-damaged = This record was damaged. Everything up to turn { $turn } is there; the rest is kept aside.
attempts-unreadable = { $file } cannot be read. It is left as it is; nothing else is affected.
attempts-set-aside = Set this talk aside
attempts-set-aside-question = Set “{ $title }” aside?
attempts-set-aside-note = It leaves this list. Nothing is deleted: “more” shows it again, and you can still go on with it.
attempts-set-aside-yes = Set aside
attempts-set-aside-no = Keep it here
attempts-cannot-held = This talk is open in another window. Finish it there, or close that window first.
attempts-cannot-read = The record of this talk cannot be read. It is left as it is.
attempts-cannot-newer = This talk was recorded by a newer version of Yinxin. Go on with it there; it is left as it is.
attempts-cannot-finished = This talk is finished already.
attempts-cannot-scenario = The scenario “{ $scenario }”, as it was played, is not here, and neither is its copy.
attempts-cannot-replay = This talk cannot be played again: the rules of the program have changed since. Its record is left as it is.

ago-now = just now
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}

saving = Saving …
saving-behind = { $choices ->
    [0] This talk cannot be saved in full right now ({ $why }). Make room on the disk or allow writing there. You can play on.
    [one] Your last choice cannot be saved right now ({ $why }). Make room on the disk or allow writing there. You can play on; it is saved as soon as it works.
   *[other] Your last { $choices } choices cannot be saved right now ({ $why }). Make room on the disk or allow writing there. You can play on; they are saved as soon as it works.
}
saving-try = Try again
talk-leave-lost = { $choices ->
    [one] The last choice could not be saved and would be lost. Make room on the disk, and it can.
   *[other] The last { $choices } choices could not be saved and would be lost. Make room on the disk, and they can.
}
talk-on-the-copy = The scenario has been changed since. You finish this talk as you began it, on the copy kept then.
talk-was-damaged = The record of this talk was damaged. Everything up to here could be read; the damaged file is kept beside it.

learners-title = Who is learning?
learners-note = Everyone’s talks are kept apart. There are no passwords: whoever uses this machine can see them.
learners-nobody = Learner
learners-switch = Learner: { $name }
learners-talks = { $count ->
    [0] no talks yet
    [one] 1 talk
   *[other] { $count } talks
}
learners-now = Learning now
learners-choose = Choose { $name }
learners-choose-short = Choose
learners-rename = Call { $name } otherwise
learners-erase = Erase { $name }
learners-field = Name
learners-new = Someone new
learners-new-name = New name for { $name }
learners-add = Add
learners-save = Save
learners-cancel = Cancel
learners-erase-question = Erase everything of { $name }? { $count ->
    [0] There are no talks in it.
    [one] 1 talk would be lost for good.
   *[other] { $count } talks would be lost for good.
}
learners-erase-yes = Erase for good
learners-erase-no = Keep
learners-held = A talk of this learner is open in another window. Close it first; nothing was erased.
learners-failed = That could not be saved: { $why }
learners-ask = What may we call you? A name keeps several learners on this machine apart. It stays on this machine.
learners-ask-yes = Enter a name
learners-ask-no = Not now

file-save = Save as file
file-written = Saved in { $folder }: { $files }. Hand the .yinxin file on to be watched, the page to be read.
file-unreadable = { $file } is no replay file, or damaged from its first line on.
file-newer = { $file } was written by a newer version of Yinxin. Open it there.
file-no-scenario = The scenario “{ $scenario }”, as it was played, is not here. Ask for a file that carries it.
file-cannot-replay = This file cannot be played again: it was made with other rules, or by hand.
file-talk-first = A talk is under way. Leave it first, it is kept; then drop the file again.
file-commented = Your comment is in { $file }.
file-not-commented = The comment could not be added: { $why }
watch-tag = Replay
watch-turn = Turn { $turn } of { $turns }
watch-when = played { $when } UTC
watch-next = Said next: “{ $says }”
watch-comment = A comment on this turn
watch-comment-add = Add comment
watch-back = Back
watch-on = Next turn
watch-branch = Play on from here yourself
watch-damaged = This file was damaged. Everything before the damage is shown.
watch-branched = From a replay
