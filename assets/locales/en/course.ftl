# The course: its map, lessons and reviews, mastery, and what to do next.
course-review = Review { $count ->
    [one] one question
   *[other] { $count } questions
 }
course-finished = Everything is done and mastered
course-why-due = You missed them before, and they are about to be forgotten.
course-why-first = This is where the course begins.
course-why-begun = You have begun it.
course-why-not-passed = You have tried it, and not passed yet.
course-why-in-order = It comes next, and you have what it builds on.
course-why-weakest = Everything is done. Of all that the course trains, you master this least: { $subject }.
course-why-all-mastered = Ask for your certificate, or help somebody else to theirs.

course-next = Next: { $next }
course-done = { $done } of { $of } done · about { $minutes } min left
course-step-id = { $id }
course-kind-lesson = Lesson
course-kind-check = Self-check
course-kind-play = Play
course-kind-campaign = Campaign
course-standing-not-here = not there yet
course-standing-new = new
course-standing-begun = { $answered } of { $of } answered
course-standing-tried = tried, best { $best }
course-standing-done = done, { $best }
course-after = recommended after: { $steps }
course-mastery = What you master
course-mastered = mastered
course-due = { $count ->
    [0] Nothing is due for review.
    [one] One question is due for review.
   *[other] { $count } questions are due for review.
 }
course-unreadable = { $count ->
    [one] One answer that was kept cannot be read; it is left as it is.
   *[other] { $count } answers that were kept cannot be read; they are left as they are.
 }
course-checked = { $lectures } lectures, { $lessons } lessons: { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
 }
course-none = There is no course: { $reason }
course-broken = The course cannot be shown before this is mended: yinxin check { $path }

mastery-not-played = Not played yet, so at most the part of the checks counts.
mastery-plays = { $points } points on average over { $plays ->
    [one] one play
   *[other] the last { $plays } plays
 }; { $closed ->
    [0] its gate was open at the end of each.
    [one] at the end of one its gate was closed.
   *[other] at the end of { $closed } its gate was closed.
 }
mastery-checks = In the questions about it you had { $share } % of the points.
mastery-no-checks = You have answered no question about it yet.
mastery-habit-introduce = { $well } of { $of } things you told served the customer.
    .none = You told nothing new.
mastery-habit-uncover = { $well } of { $of } needs were told to you.
    .none = These customers had no need to be found.
mastery-habit-build-trust = { $well } of { $of } proofs came after a doubt.
    .none = You showed no proof.
mastery-habit-exceed = { $well } of { $of } promises were kept.
    .none = You promised nothing.
mastery-try-understanding = say first what it is, and only what this customer can use
mastery-try-worth = ask before you tell, and then what follows if nothing changes
mastery-try-belief = claim less, wait for the doubt, then show what the customer can check alone
mastery-try-satisfaction = promise a little less than you can do, and call on the day after
mastery-try = Try: { $advice }. A good place: { $step }.

lesson-pass = { $points } of { $of } points: { $share } %. { $passed ->
    [yes] Passed.
   *[no] Not passed yet: { $pass } % are asked for.
 }
lesson-screen = { $at } of { $of }
lesson-points = { $points } of { $of } points
lesson-mark-right = right
lesson-mark-part = partly
lesson-mark-wrong = wrong
lesson-mark-left = left out
lesson-mark-missed = missed
lesson-belongs = belongs to: { $place }
lesson-place = { $place }. place
lesson-answer = the answer: { $number } { $unit }
lesson-worth = worth { $points } of { $of }
lesson-reference = A good answer:
lesson-tick = Which of these did your answer have? Their numbers; Enter for none.
lesson-how-sort = For each card the number of its column, in order, with spaces.
lesson-how-grid = For each card row.column, in order: 1.2 3.1 …
lesson-how-order = The numbers in the right order, with spaces.
lesson-how-match = For each line on the left the number on the right, in order.
lesson-how-choose = The numbers of all that are right, with spaces.
lesson-how-choose-one = The number of the right answer.
lesson-how-judge = The number of what you would do.
lesson-how-predict = A whole number from { $from } to { $to } { $unit }.
lesson-how-open = Write your answer in one line.
lesson-not-understood = That is no answer here: { $why }
lesson-why-kind = another kind of answer is wanted.
lesson-why-unknown = there is no "{ $name }".
lesson-why-twice = "{ $name }" is given twice.
lesson-why-count = { $wanted ->
    [one] one number is wanted.
   *[other] { $wanted } of them are wanted.
 }
lesson-why-range = { $number } lies outside of { $from } to { $to }.
lesson-skipped = This guess is about { $what }, which is not at hand; it is left out.
lesson-stopped = Stopped. What you have answered is kept.
lesson-stopped-unkept = Stopped.
lesson-no-such = There is no lesson "{ $id }". There are: { $known }
lesson-is-play = "{ $id }" is played: yinxin play { $path }
lesson-is-campaign = "{ $id }" is a campaign: yinxin campaign { $path }
lesson-unkept = This answer could not be kept: { $reason }
review-nothing = Nothing is due for review. { $next ->
    [none] Questions come here once you have missed them.
   *[other] The next one comes on { $next }.
 }
review-done = { $count ->
    [one] One question
   *[other] { $count } questions
 } reviewed: { $points } of { $of } points.
review-next = It comes up again on { $day }.

glossary-no-such = There is no word "{ $asked }". All of them: yinxin glossary
