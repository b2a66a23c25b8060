# `yinxin import`, and what a draft says to its author.

import-made =
    { $path } is a draft: { $scenes ->
        [one] one scene
       *[other] { $scenes } scenes
    } and { $choices ->
        [one] one choice
       *[other] { $choices } choices
    } of the story.
    Every TODO in { $file } is for you to decide. Next: yinxin check { $path }
import-too-large = { $path } has { $bytes } bytes; at most { $limit } are read. Export a part of the story.
import-not-text = { $path }, line { $line }: this is not text in UTF-8. Save the story as UTF-8, or export it again.
import-unknown = { $path } is no story that can be read. Give a Twee file, the HTML that Twine publishes, or the JSON that ink’s compiler makes.
import-ink-source = { $path } is an ink script. Compile it first: inklecate -o story.ink.json story.ink, or “Export to JSON” in Inky.
import-bad-json = { $path }, line { $line }, column { $column }: the JSON breaks off or is damaged there. Compile the story again.
import-not-ink = { $path } is JSON, but no compiled ink: it has no “inkVersion” with a “root”.
import-empty = { $path } holds no passage. In Twee each begins with a line such as “:: Start”.
import-exists = { $path } is there already, and nothing is overwritten. Name another folder with --out.
import-bad-name = “{ $name }” cannot be a scenario’s name. Name the folder with --out: a-z, 0-9 and hyphens, at most 40.
import-unsound = The draft does not pass check; this should not happen. Please report it with the story:
import-scenes-left-out = { $count ->
        [one] One passage was left out: “{ $first }”.
       *[other] { $count } passages were left out, first “{ $first }”.
    } No kept link leads there, or there are more than { $limit } scenes. They are kept as comments at the end.
import-choices-left-out = { $count ->
        [one] One link was left out: “{ $first }”.
       *[other] { $count } links were left out, first “{ $first }”.
    } At most nine choices are open at once, and 128 in all. They are kept as comments in their scenes.
import-dangling = line { $line }: “{ $from }” links to “{ $to }”, which is not there; the choice stays in its scene.
import-twice = line { $line }: there is a second passage “{ $name }”; the first one counts.
import-logic = { $count ->
        [one] One macro or condition was
       *[other] { $count } macros and conditions were
    } kept as a comment: this format has none.
import-shortened = { $count ->
        [one] One text was
       *[other] { $count } texts were
    } too long and cut; a comment holds the whole.
import-no-start = The story names “{ $name }” as its start, which is not there; it begins with the first passage.

draft-top =
    A draft made of a story. Every TODO is for you to decide; `yinxin check` lists those in texts.
    After `//` comes what could not be carried over, in the story’s own words.
draft-title = TODO a title
draft-summary = TODO one sentence for the course map
draft-product = TODO what is sold
draft-price = TODO what it costs, in yuan
draft-briefing = TODO where the seller is, and who is there
draft-goal = TODO what the seller is to reach
draft-facts = TODO what can be told about the product, one entry each; a choice tells it with Tell("what-it-is")
draft-fact = TODO what it is and what it does
draft-needs = TODO what this customer may want; who asks about the topic finds it out
draft-topic = TODO what one asks about
draft-need = TODO what the customer needs
draft-customer = TODO the customer’s name
draft-frame = TODO no story asks for an order: these four belong to the draft; make them yours
draft-ask = TODO a question that brings out the need
draft-tell = TODO what the product does about it
draft-order = TODO asking for the order
draft-goodbye = TODO a friendly goodbye
draft-which-act = TODO which act is this (Ask, Tell, Prove, Acknowledge …), and why?
draft-says = TODO what the seller says here
draft-logic = TODO not carried over:
draft-leads-nowhere = TODO leads back here, or to what was left out
draft-ends-here = TODO the story ends here
draft-no-room = TODO no room for this link
draft-too-long = TODO shorten
draft-left-out = Left out of the scenes:
draft-no-more-comments = TODO look into the story itself: there is no room for more comments
