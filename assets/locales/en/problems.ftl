# What the validator says to an author. One message a code; see src/scenario/rules.
# Lower case, no full stop, names in quotes, the value found; hints say what to do.

## Shared hints
did-you-mean = did you mean "{ $near }"?
other-kind = "{ $name }" is the id of a { $kind }
known-names = there are: { $known }
declare-it = add it to "{ $field }" of the scenario

## Who a problem is about
owner-scenario = the scenario
owner-fact = fact "{ $id }"
owner-promise = promise "{ $id }"
owner-evidence = evidence "{ $id }"
owner-need = need "{ $id }"
owner-entry = personal entry "{ $id }"
owner-weakness = weakness "{ $id }"
owner-customer = customer "{ $id }"
owner-variant = variant "{ $id }"
owner-scene = scene "{ $id }"
owner-choice = choice "{ $id }"

## Kinds of ids
kind-fact = fact
kind-promise = promise
kind-evidence = piece of evidence
kind-need = need
kind-topic = topic
kind-entry = personal entry
kind-weakness = weakness
kind-variant = variant
kind-scene = scene
kind-choice = choice
kind-customer = customer

## Kinds of values
wanted-struct = (…) with named fields
wanted-text = a text in quotes
wanted-texts = a text in quotes, or a list of them,
wanted-id = an id in quotes
wanted-bool = true or false
wanted-number = a whole number
wanted-word = a word without quotes
wanted-list = a list […]
wanted-reach = Media(most, half, power) or Calls(each, most)
wanted-map = a collection {"{"} "id": … {"}"}
wanted-act = an act, such as Tell("…"),
wanted-condition = a condition, such as Told("…"),
found-text = a text
found-number = a number
found-bool = a yes or no
found-word = a bare word
found-struct = (…) with named fields
found-tuple = (…) without field names
found-call = a word with brackets
found-list = a list […]
found-map = a collection {"{"} … {"}"}
found-nothing = nothing

## Names
E001 = "{ $name }" cannot be an id
    .hint = ids are made of a-z, 0-9 and -, at most 40 of them, as in "hot-tea"
E002 = the id "{ $name }" is given twice
    .hint = it stands on line { $line } already: give one of the two another id
E003 = { $owner } speaks of the fact "{ $name }", which does not exist
E004 = { $owner } speaks of the evidence "{ $name }", which does not exist
E005 = { $owner } speaks of the need "{ $name }", which does not exist
E006 = { $owner } asks about the topic "{ $name }", to which no need belongs
E007 = { $owner } uses the personal entry "{ $name }", which does not exist
E008 = { $owner } speaks of the weakness "{ $name }", which does not exist
E009 = { $owner } speaks of the variant "{ $name }", which does not exist
E010 = { $owner } speaks of the customer "{ $name }", who does not exist
E011 = { $owner } speaks of the choice "{ $name }", which does not exist
E012 = { $owner } leads to scene "{ $name }", which does not exist
E013 = { $owner } speaks of the promise "{ $name }", which does not exist
    .fact = { $owner } treats "{ $name }" as a promise, but it is a plain fact
    .hint = move it to "promises" and give it a size, or use Tell("{ $name }")

## Fields and values
E020 = { $owner } has no field "{ $name }"
    .hint = its fields are: { $known }
E021 = "{ $name }" of { $owner } is written twice
    .hint = it stands on line { $line } already: keep one of the two
E022 = { $owner } needs the field "{ $name }"
    .hint = add "{ $name }: …" between these brackets
E023 = { $wanted } is wanted here, but { $found } is { $kind }
    .long = { $wanted } is wanted here, but this is { $kind }
    .hint-list = write [{ $found }]
    .hint-text = write "{ $found }"
    .hint-struct = use ( and ) here, with names without quotes
    .hint-map = use {"{"} and {"}"} here, with ids in quotes
E024 = "{ $name }" of { $owner } is { $found }, but must be from { $from } to { $to }
    .here = { $found } is out of range in { $owner }: here stands a number from { $from } to { $to }
E025 = "{ $name }" of { $owner } is { $found }, but moves in steps of { $step }
    .here = { $found } in { $owner } is not a step of { $step }
    .hint = write { $below } or { $above }
E026 = there is no act "{ $name }" (in { $owner })
    .hint = the acts are: { $known }
E027 = there is no condition "{ $name }" (in { $owner })
    .hint = the conditions are: { $known }
E028 = "{ $name }" is none of the words possible here: { $known }
    .quoted = the word { $name } stands without quotes
E029 = too much or too little stands in the brackets of "{ $name }" in { $owner }
    .hint = write it as { $example }
E030 = format { $found } is unknown to this version
    .hint = write "format: 1", or get a newer Yinxin
E031 = "{ $found }" is not a language that can be written in
    .hint = write "en" for English or "zh" for Chinese
E032 = a text of { $owner } is empty
    .list = a list of wordings of { $owner } is empty
E033 = "{ $name }" is empty, but needs at least one entry
E034 = "{ $name }" in { $owner } would give the variant away
    .hint = a customer looks the same in every variant: write it in "customers" of the scenario

## Brackets, quotes and commas
E040 = the file has { $bytes } bytes, but at most { $limit } are read
    .hint = give each scenario a folder of its own
E041 = a scenario stands between round brackets, but this is something else
    .empty = the file is empty
    .hint = begin the file with ( and end it with )
E042 = full-width { $found } where RON wants { $wanted }
    .space = a full-width or no-break space stands outside of a text
    .quote = the quote { $found } where RON wants "
    .hint = outside of texts, type with an English keyboard
    .quote-hint = a text stands between straight quotes, "like this"
E043 = a comma is missing before { $next }
E044 = a colon is missing after "{ $name }"
E045 = the bracket { $open } opened here is not closed
    .hint = write { $close } where what belongs to it ends
E046 = the bracket { $found } closes nothing
    .hint = remove it, or add the bracket that opens it
E047 = the text that begins here has no closing quote
    .hint = end it with ", and write \" for a quote inside a text
E048 = the comment that begins here is not closed
    .hint = end it with */, or begin the line with // instead
E049 = "{ $found }" means nothing in a text
    .hint = write \\ for a backslash, \" for a quote and \n for a new line
E050 = "{ $found }" has no place here
    .hint = write { $wanted } instead
E051 = brackets stand more than { $limit } deep inside each other, so the rest was not read
E052 = a value is missing here
    .hint = write the value, or remove the whole field
E053 = the scenario has ended, but something follows
    .hint = move it before the last ), or look for a ) too many
E054 = "{ $found }" is not a whole number
    .hint = write digits alone, such as 12: no point, percent sign or unit
    .grouped = "{ $found }" has a comma within the number
    .ungrouped = write { $bare }: a comma ends the number
E055 = an invisible character stands here ({ $found })
    .hint = delete it, or type the line anew
E056 = the name of a field is wanted here, but { $found } was found
    .quoted = the field "{ $found }" is written in quotes
    .hint = field names stand without quotes: { $found }:
E057 = more than { $limit } errors: further ones are not told

## What keeps a scenario from being won
E058 = there are { $count } of "{ $name }", but at most { $limit } are possible
E059 = there are { $count } customers, but a talk is with exactly one
    .hint = keep one here; how this person may differ is said by "variants"
E060 = { $owner } has both "true_in" and "false_in"
    .hint = keep one: the other variants follow from it
E061 = the fact "{ $name }" is listed as both understood and heard
    .hint = keep it in the list that is meant
E062 = no fact is "basic", so the customer can never understand what is sold
    .hint = write "basic: 1" on each fact without which nobody knows what the product is
E063 = no choice asks for the order, so the talk cannot be won
    .hint = add a choice with "acts: [AskForOrder]"
E064 = variant "{ $name }" is passed by walking away, but no choice leaves
    .hint = add a choice with "acts: [Leave]"
E065 = { $owner } offers { $count } choices without conditions, but at most { $limit } can be open at once
    .hint = give some a "when", or move them to another scene
E066 = { $owner } opens by "{ $name }", which the learner cannot know, so the choice would give it away
    .hint = move it to "when" of a reply
    .hint-need = use Found("…"), or move it to "when" of a reply
    .hint-fact = use Shows(Believed, "…"), or move it to "when" of a reply
    .hint-gate = use RefusedAt(…), or move it to "when" of a reply
E067 = { $owner } takes { $yuan } yuan off a price of { $price }
E068 = { $owner } has no choices, so the seller could say nothing there
    .hint = add a choice, or take some over with "also"
E069 = { $owner } offers the choice "{ $name }" twice
    .hint = remove it from "also"
E070 = { $owner } asks for the order and leaves at once
    .hint = make two choices of it

## Brackets, quotes and commas
E071 = this quote ends the text in the middle of a sentence
    .hint = inside a text write “ and ”, or \"

## Things nobody uses
W001 = no fact serves the need "{ $name }"
    .hint = write "serves" on a fact that meets it, or remove the need
W002 = nobody has the need "{ $name }"
    .hint = give it a weight in "needs" of the customer or of a variant
W003 = no choice tells the fact "{ $name }", and nobody knows it at the start
    .hint = add Tell("{ $name }") to a choice, or remove the fact
W004 = no choice shows the evidence "{ $name }"
    .hint = add Prove("{ $name }") to a choice, or remove the evidence
W005 = no choice asks about the topic "{ $name }", so its needs can only be guessed
    .hint = add Ask("{ $name }") to a choice
W006 = no choice makes the promise "{ $name }"
    .hint = add Promise("{ $name }") to a choice, or remove the promise
W007 = the promise "{ $name }" can be made, but no choice keeps it
    .hint = add Deliver("{ $name }") to a choice of the scene after the sale
W008 = { $owner } keeps the promise "{ $name }", which no choice makes
    .hint = add Promise("{ $name }") to an earlier choice
W009 = variant "{ $name }" wants nothing, so it can never be passed
    .customer = customer "{ $name }" wants nothing, so the talk cannot be won
    .hint = give it a need with a weight, or write "walk_away: true"
    .customer-hint = give the customer a need with a weight
W010 = nothing leads to { $owner }
    .hint = name it in "then" of a choice or a reply
W011 = no choice uses the personal entry "{ $name }"
    .hint = add Personal("{ $name }") to a choice, or remove the entry
W012 = this reply of { $owner } is never given, because one before it has no conditions
    .hint = move the reply without "when" to the end
W013 = { $owner } needs itself to have been chosen before, so it never opens
    .hint = name the choice that should come first
W014 = { $owner } has a reason for being closed, but no "when" that closes it
    .hint = add "when: […]", or remove "closed"
W015 = no choice admits the weakness "{ $name }"
    .hint = add Admit("{ $name }") to a choice, or remove the weakness
W016 = "{ $name }" stands in this list twice

## Texts
W017 = the wording "{ $text }" stands in this list twice
W018 = what the seller says is { $count } characters long, and more than { $limit } do not fit on two lines
    .hint = say one thing at a time, or split it into two choices
W019 = the fonts of this language cannot draw: { $characters }
    .hint = they would be shown as empty boxes: use other characters
    .many = if the text is Chinese, write 'language: "zh"' at the top of scenario.ron

## Things nobody uses
W020 = there is no portrait "{ $name }"
W021 = no need belongs to the topic "{ $name }"
    .hint = name it as "topic" of a need, or remove it
W022 = { $owner } takes { $minutes } minutes, but nobody's patience lasts longer than { $longest }

## Brackets, quotes and commas
W023 = more than { $limit } warnings: further ones are not told

## Translations
W060 = this line cannot be read as a translation
    .hint = write "key = text", and indent the further lines of a text
W061 = this text has no translation in { $file }
    .hint = add the line "{ $key } = …" there
W062 = the source line of "{ $old }" has changed (scenario.ron, line { $line })
    .hint = look whether the translation still fits, then give it the key "{ $new }"
    .marked = the line that "{ $key }" translates has changed since
    .hint-marked = look whether the translation still fits, then remove the comment line that begins with # ~
W063 = the scenario has no text with the key "{ $key }"
W064 = "{ $key }" is translated twice
    .hint = line { $line } counts: remove one of the two
W065 = { $file } translates into the language that the scenario is written in, so it is not used
    .hint = correct "language" in scenario.ron, or remove this file
W066 = the translation of "{ $key }" is empty
W067 = the translation of "{ $key }" has braces in it, and there is nothing to fill in
    .hint = write the words themselves

## Texts
N001 = still to be written: "{ $text }"

## Things nobody uses
N002 = { $owner } leads to the scene it stands in, which begins anew
    .hint = to stay there, remove "then"

## Courses and lessons
owner-lesson = lesson "{ $id }"
owner-idea = screen "{ $id }"
owner-step = step "{ $id }"
owner-course = the course
kind-idea = screen
kind-item = item
kind-step = step
wanted-place = "column", or ("row", "column") in a grid,
wanted-answer = a whole number, Orders("campaign", "policy") or Gauge("scenario", "variant", ["choice", …], Factor)

E090 = { $owner } has more than one thing to do: { $found }
    .none = { $owner } has nothing to do
    .hint = give it exactly one of: { $known }
E091 = nobody can do this rightly
    .choose = none of the answers is right
    .judge = none of the answers is worth anything
    .order = an order needs at least two things
    .sort = nothing to sort: it needs at least two columns and a card
    .match = nothing to match: it needs at least two pairs
    .predict = the answer is outside the range that can be given
    .open = the rubric is empty, so nobody can mark their answer
W040 = "{ $id }" is not there: no scenario, campaign or account has this name
    .hint = the step is shown as not there yet
W041 = no step of the course leads to lesson "{ $id }"
    .hint = name it in course.ron, or remove the file
