# Meetings: several people, several options, one decision. What is wrong with one, what its fields
# mean, and how the terminal shows it.

# Names of things in messages
owner-option = option "{ $id }"
owner-role = the level or function "{ $id }"
owner-interjection = interjection "{ $id }"
kind-option = option
kind-level = level
kind-function = function
wanted-decision = a rule of decision, such as Majority or Authority("…"),

# Problems
E014 = { $owner } speaks of the option "{ $name }", which does not exist
E015 = { $owner } has the function "{ $name }", which does not exist
    .level = { $owner } is of the level "{ $name }", which does not exist
E035 = there is no rule of decision "{ $name }"
    .hint = the rules are: { $known }
E072 = what "{ $name }" heeds of the others makes { $sum } percent
    .oneself = "{ $name }" heeds themselves
    .hint = together it may be at most 100; what is left is how firmly the own view holds
    .leave-out = leave it out: what the others do not take is the person's own
E073 = nobody at the table has a vote
    .absent = "{ $name }" decides, but is present in no scene in which the decision is asked for
    .chair = the chair "{ $name }" is present in no scene in which the decision is asked for
    .veto = nobody at the table has the function "{ $name }", so there is no veto
    .hint = give somebody a vote of at least 1
    .seat = add the name to "present" of a scene with AskForOrder
    .function = give somebody this function, or choose another rule
E074 = { $owner } needs "{ $name }", who is not present in scene "{ $scene }"
    .hint = add the name to "present" of the scene, or speak to somebody who is there
E075 = { $owner } has { $act } without saying for which option
    .keep = { $owner } asks for "{ $name }", but the status quo needs no asking: it stands where nothing is carried
    .hint = write "option" into the choice
    .leave-out = leave "option" out: then the table decides by itself
E076 = a meeting is over once it has decided, so it has no "after_sale"
    .hint = leave it out, and write what follows as a scenario of its own
W024 = nobody can want the option "{ $name }": no fact about it serves a need that somebody has
    .hint = let a fact with this "option" serve a need of somebody at the table
W025 = "{ $name }" tells the need "{ $need }", but never has it
    .hint = name a need that this person has in some variant

# The reference
part-meeting = Meeting
part-option = Option of a meeting
part-role = Level or function
part-interjection = Interjection
field-file-meeting = Makes the customers a meeting that decides together.
field-option = The option of a meeting that it speaks of.
field-entry-about = Of a meeting: the one person whom it is about; with anybody else it does not fit.
field-customer-level = Of a meeting: `operational`, `management`, `decision`, or one of the meeting’s own.
field-customer-function = Of a meeting: `user`, `technical`, `finance`, or one of the meeting’s own.
field-customer-vote = Of a meeting: the weight of this person’s vote; 0 = none.
field-customer-heeds = Of a meeting: percent of this person’s opinion that comes from each of the others, at most 100 together; the rest is how firmly the own view holds.
field-meeting-chair = Whose patience is the clock wherever present. When it is out, the status quo stands.
field-meeting-rule = Who has to vote for an option to carry it. Only people count who are present and have a vote. `Authority`: this one person. `Majority`: more than half of the heads. `Weighted`: more than half of the votes by weight. `Consensus`: everybody. `Veto`: a majority, with nobody of this function against.
field-meeting-rounds = How often people listen to each other after each turn.
field-meeting-status-quo = The option that stands where nothing is carried. It is never asked for.
field-meeting-options = What can be decided for, the status quo included.
field-meeting-levels = Levels of your own; one of the usual names gives that level its criteria.
field-meeting-functions = Functions of your own; one of the usual names gives that function its criteria.
field-meeting-interjections = What people say unasked. Each once, at most two a turn, in the order of the file.
field-option-price = What is asked for it at the start.
field-option-when = What has to be known before it is on the table: so an option can be found by listening.
field-role-name = What the learner reads.
field-role-basics = What somebody of this level or function has to understand, instead of the facts’ own `basic`; the number is the weight.
field-role-needs = What somebody of this level or function wants. What the person’s own `needs` say of a need goes before it, and the function before the level.
field-interjection-id = The name of this interjection.
field-interjection-by = Who says it; it is heard only where this person is present.
field-interjection-when = When it is said; all must hold. As in a reply, hidden things may be asked.
field-interjection-says = What is said.
field-interjection-tells = A need of the speaker that it gives away, where the speaker has it.
field-interjection-acts = What it does to those who are present: `Tell`, `Prove`, `Adjust`. What a participant tells costs the seller neither trust nor time.
field-scene-present = Of a meeting: who is there. Nobody else hears what is said.
field-scene-after = Of a meeting: the scene that follows when the one who is visited has no more time, or nothing is left to be said.
field-choice-to = Of a meeting: to whom it is said. All who are present hear it.
field-choice-option = Of a meeting: the option that is priced, or for which the decision is asked.
field-reply-by = Of a meeting: who answers.
default-fact-option = all options
default-about = everybody
default-levels = the three usual ones
default-functions = the three usual ones
default-option-price = the price of the file
default-option-when = on the table from the start
default-role-name = the usual name, or its id
default-basics = the facts’ own `basic`
default-present = everybody
default-after = the meeting is over
default-to = all who are present
default-choice-option = none; `AskForOrder` lets the table decide by itself
default-by = whoever was spoken to, else the chair
condition-Of = all of these hold for this one person of a meeting
condition-Supports = this person of a meeting would vote for the option now

# Levels, functions, rules
level-operational = operational
level-management = management
level-decision = decision
function-user = user
function-technical = technical
function-finance = finance
rule-authority = one person decides
rule-majority = the majority decides
rule-weighted = the weightier votes decide
rule-consensus = all must agree
rule-veto = the majority decides, one function may refuse

# The terminal
cause-interjected = { $who } spoke up
list-comma = {", "}
table-about = gauges of: { $option }
table-votes = { $who } votes for: { $option }
table-decided = decided: { $option }
table-decisive = To carry “{ $option }” ({ $rule }), these had to be won: { $people }
table-nobody = Nobody here could carry “{ $option }” ({ $rule })
table-person = { $who }: own view { $own }, after the others were heard { $support }; for: { $option }
table-swayed = moved by { $by }: { $points }
