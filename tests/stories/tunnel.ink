// A tunnel, a thread, a function, tags, glue.
# title: The oven
-> begin
=== begin
-> small_talk ->
<- ask_ovens
<- ask_costs
-> DONE
=== small_talk
It smells of <>
{pick(1)}
->->
=== ask_ovens
* "How old is the oven?" # uncover
  "Twelve years."
  -> finish
=== ask_costs
* "And what does it cost you?"
  "Sleep."
  -> finish
=== finish
-> END
=== function pick(x)
{ x == 1:
  ~ return "bread"
}
~ return "rain"
