# Live preview, and the lab: what an author sees of a scenario that is being written.

preview-carried = Saved and taken over. { $turns ->
    [0] Nothing had been said yet.
    [one] You are where you were, after 1 turn.
   *[other] You are where you were, after { $turns } turns.
}
preview-lost-choice = Saved. What you said in turn { $turn } (“{ $choice }”) cannot be said there any more.
preview-lost-variant = Saved. Your customer (“{ $variant }”) is not in it any more.
preview-own-copy = Saved. This talk keeps the copy of the scenario it was begun with; a new talk takes what you saved.
preview-keep = Go on with the old copy
preview-anew = Begin anew
preview-broken = { $place }: { $message }. { $count ->
    [one] Until it is mended
   *[other] Until this and { $count } errors in all are mended
}, the last good version goes on.
preview-fold = Hide the lines
preview-unfold = Show the lines

lab-title = Scenario lab
lab-open = Lab
lab-open-in = { $title }: open in the lab
lab-run = Run { $games } games
lab-stop = Stop
lab-try = Try it
lab-moment = Begin at…
lab-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
lab-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
lab-reading = Reading the files…
lab-counting = Counting talks…
lab-searching = Looking at moments:
lab-seeking = Looking for such a moment…
lab-playing = { $bot } plays…

lab-graph = Scenario graph
lab-graph-note = bar: share of { $games } random talks that come there
lab-graph-soon = It will be here in a moment.
lab-graph-none = It is drawn once the errors are mended.
lab-coverage = { $met } of { $all } choices met
lab-legend-error = has an error
lab-legend-missed = not met
lab-legend-sold = sold
lab-legend-lost = lost
lab-zoom-in = Larger
lab-zoom-out = Smaller
lab-zoom-all = Show all

lab-bots = How the bots did
lab-bots-note = score at the end, in per cent of their talks
lab-bots-soon = They are about to play.
lab-bots-none = Nobody has played. F5 lets them.
lab-sold = Sold
lab-bot-random = Random
lab-bot-presser = Presser
lab-bot-feature-dumper = Feature dumper
lab-bot-flatterer = Flatterer
lab-bot-discounter = Discounter
lab-bot-colour-matcher = Colour matcher
lab-bot-listener = Listener
lab-bot-best = Expert

lab-problems = What to mend
lab-problems-none = Nothing. The files are in order.
lab-last-good = Graph and bots show the last good version.
lab-in-scene = In scene { $scene }

lab-found = What playing found
lab-found-soon = All talks are being searched; that may take a minute.
lab-found-none = The search was stopped. F5 begins it again.
lab-verdict-balanced = Balanced
lab-verdict-careless = A careless seller gets through
lab-verdict-impassable = Someone cannot be won
lab-exact = The best scores are proven.
lab-not-exact = Too many talks to look at all: the best found, and what cannot be beaten.
lab-best-with = Best score with: { $who }
lab-count = { $count } found
lab-costs = costs at least { $points }
lab-dominated = Dominated choices
lab-dominated-note = Wherever they are offered, something else is better. A good learner never takes them.
lab-dominated-unknown = Not all talks could be looked at, so that none is proven to be.
lab-careless = Careless passes
lab-careless-note = Who wins without having listened.
lab-passes-with = { $bot } wins with: { $who }

lab-moment-title = Begin at a moment
lab-moment-note = Say how things are to stand. A talk that really gets there is looked for, and you go on from it.
lab-moment-ask = Pick what matters to you and leave the rest.
lab-wish-who = Customer
lab-wish-scene = Scene
lab-wish-objection = Objection
lab-wish-any = Any
lab-wish-open = open
lab-wish-none = none
lab-wish-told = told
lab-wish-untold = not told
lab-wish-found = found
lab-wish-unfound = not found
lab-level-low = low
lab-level-middle = middle
lab-level-high = high
lab-seek = Look for it
lab-begin = Begin here
lab-practice = A talk from here is practice.
lab-impossible = Impossible: all talks were looked at, and none comes to this.
lab-not-found = None found among { $moments } moments. That proves nothing: there may be one all the same.
lab-found-shortest = Found, with: { $who }. { $turns ->
    [0] It is so before the first word.
    [one] The shortest way there is 1 turn:
   *[other] The shortest way there is { $turns } turns:
}
lab-found-line = Found, with: { $who }. { $turns ->
    [one] A way there in 1 turn:
   *[other] A way there in { $turns } turns (there may be a shorter one):
}

lab-inspect = Inspect
lab-inspect-hide = Hide the inspector
lab-inspector = Behind the face
lab-last-step = What the last turn changed
lab-chosen = Chosen
lab-needs = Needs
lab-facts = Facts and evidence
lab-flags = Flags
lab-fact-unheard = not told
lab-fact-heard = heard
lab-fact-understood = understood
lab-fact-false = untrue
lab-need-latent = unaware
lab-need-implied = feels it
lab-need-explicit = wants it solved
lab-need-absent = does not have it
lab-shown = shown
lab-not-shown = not shown
lab-flag-objects = An objection stands open
lab-flag-refused = The order was refused
lab-flag-sold = The order stands
lab-flag-cheapened = A discount came too early
lab-flag-followed-up = Asked after the sale
lab-flag-promised = Promised: { $promise }
lab-flag-kept = Promise kept: { $promise }
lab-flag-none = None
lab-view = own { $own }, with the others { $support }
lab-view-none = not on the table
lab-mend = Mend this
lab-not-mended = Not mended. { $reason }
lab-wish-trust-of = Trust of { $who }
