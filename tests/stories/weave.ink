// Choices within choices, gathered again: ink's weave.
Ms Ding wipes the counter.
* "Good evening."
  "We close in ten minutes."
  * * "Ten are enough."
      She looks up.
  * * "Then I will be short."
      "Do."
* "It is about the policy."
  "It always is."
- "Well?"
* [Ask about the pipe] -> pipe
+ [Wait] "I have ovens to clean." -> pipe
=== pipe
"Five months."
* "That was our fault."
  "So it was."
  -> END
* -> 
  She turns the lights off.
  -> END
