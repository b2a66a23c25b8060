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
course-why-in-order = It comes next in the course.
course-why-weakest = Everything is done. Of all that the course trains, you master this least: { $subject }.
course-why-all-mastered = Your certificate is ready under Progress, Mastery. Or help somebody else to theirs.

course-next = Next: { $next }
course-done = { $done } of { $of } done · about { $minutes } min left
course-step-id = { $id }
course-kind-lesson = Lesson
course-kind-check = Self-check
course-kind-play = Play
course-kind-campaign = Campaign
course-kind-account = Account
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
lesson-criterion = { $says } ({ $points ->
    [one] 1 point
   *[other] { $points } points
 })
lesson-screen = { $at } of { $of }
lesson-points = { $of ->
    [one] { $points } of { $of } point
   *[other] { $points } of { $of } points
}
lesson-mark-right = right
lesson-mark-part = partly
lesson-mark-wrong = wrong
lesson-mark-left = left out
lesson-mark-missed = missed
lesson-belongs = belongs to: { $place }
lesson-place = place { $place }
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
lesson-why-range = { $number } is not between { $from } and { $to }.
lesson-skipped = This guess is about { $what }, which is not at hand; it is left out.
lesson-stopped = Stopped. What you have answered is kept.
lesson-stopped-unkept = Stopped.
lesson-no-such = There is no lesson "{ $id }". There are: { $known }
lesson-is-play = "{ $id }" is played: yinxin play { $path }
lesson-is-campaign = "{ $id }" is a campaign: yinxin campaign { $path }
lesson-is-account = "{ $id }" is an account: yinxin account { $path }
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

# The course in the window.
home-lecture-done = { $done } of { $of } done
home-kind-talk = Talk
home-kind-meeting = Meeting
home-share = { $share } %
home-best = Best { $best } · { $count ->
    [one] 1 try
   *[other] { $count } tries
 }
home-best-alone = Best { $best }
home-new = New
home-tried = Tried
home-done = Done
home-not-here = It should be in the folder “{ $id }” beside the course.
home-course = Course
home-done-of = { $done } of { $of }
home-time-left = { $hours ->
    [0] About { $minutes } minutes to go
    [one] About an hour and { $minutes } minutes to go
   *[other] About { $hours } hours and { $minutes } minutes to go
 }
home-continue = Continue
home-continue-begun = Go on where you stopped
home-your-factors = Your four factors
home-weakest = Your weakest: { $factor }. A good place to practise: { $step }.
home-drill = Practise
home-review = Review
home-review-begin = Review now
home-review-next = The next question comes up on { $day }.
home-open-pack = Open a pack or a replay…
home-for-authors = For trainers
home-course-broken = The course cannot be shown, since course.ron has { $count ->
    [one] an error
   *[other] { $count } errors
 }. { $place }: { $message }

progress-mastery = Mastery
mastery-factors = The four factors
mastery-forces = The four forces

glossary-open = Glossary
lesson-review = Review
lesson-backward = Back
lesson-forward-answer = Answer
lesson-forward-compare = Compare
lesson-forward-mark = Count these points
lesson-forward-next = Next
lesson-forward-end = Finish
lesson-forward-skip = Leave out
lesson-taken = taken
lesson-do-sort = A number puts the card into that column. ← → take up another card.
lesson-do-grid = A number puts the card into that cell. ← → take up another card.
lesson-do-order = ↑ ↓ take up a line; a number puts it in that place.
lesson-do-match = For the marked line, press the number of what belongs to it. ↑ ↓ mark another line.
lesson-do-choose = Take all that are right, by number or mouse.
lesson-do-choose-one = Take one, by number or mouse.
lesson-do-judge = Take the one thing that you would do, by number or mouse. Second best earns points too.
lesson-do-predict = Type a number, or move the slider: ← → in large steps, ↑ ↓ one at a time.
lesson-do-open = Write in your own words. Then you see a good answer, and mark your own. Esc leaves the field.
lesson-missing-cards = { $count ->
    [one] One is still left.
   *[other] { $count } are still left.
 }
lesson-missing-choice = Take an answer first.
lesson-missing-guess = Guess first: nothing depends on it.
lesson-missing-text = Write something first, if only a few words.
lesson-all-placed = Every card has its place. Pick one up again to move it.
lesson-card-before = The card before
lesson-card-after = The next card
lesson-card-count = Card { $at } of { $of } · { $left } to go
lesson-put = Put into: { $place }
lesson-move-up = Move up: { $what }
lesson-move-down = Move down: { $what }
lesson-less = One less
lesson-more = One more
lesson-guess = Your guess
lesson-guessed = You guessed { $number } { $unit }
lesson-your-answer = Your answer
lesson-which-of-these = Which of these did your answer have? Take them honestly: nobody else looks.
lesson-dot = { $at }. { $title }: { $state }
lesson-dot-new = not answered
lesson-dot-right = all points
lesson-dot-part = some points
lesson-dot-wrong = no points
lesson-term = Look up: { $term }
lesson-end-passed = Passed
    .note = { $share } % of the points. You know what you need to go on.
lesson-end-not-passed = Not passed yet
    .note = { $share } % of the points; { $pass } % are asked for. Look at what went wrong, then try again.
lesson-end-open = Not finished
    .note = { $left ->
    [one] One idea is not answered yet. Your other answers are kept.
   *[other] { $left } ideas are not answered yet. Your other answers are kept.
 }
lesson-end-next = What comes next
lesson-end-ideas = Look back
lesson-again = Once more
lesson-try-again = Try again
lesson-before = You answered this before.
lesson-before-unkept = You answered this before; what you answered was not kept at that time.
lesson-go-on = Go on
lesson-review-over = Review done
lesson-review-note = What you knew comes up again later; what you missed, soon.

picture-product = Product
picture-price = Price
picture-place = Place
picture-promotion = Promotion
picture-old-computer = An old computer
picture-upgraded = Upgraded to order
picture-straight = Straight to the customer
picture-theirs = Theirs
picture-ours = Ours
picture-better = where it is better
picture-worse = where it is worse
picture-hotel-departments = Every department
picture-hotel-office = “In Beijing, at this hotel”
picture-hotel-basket = Fruit and flowers
picture-hotel-flight = The first flight back
picture-hotel-coffee = At coffee
picture-notebook-names = Names
picture-notebook-flights = Flights
picture-notebook-hobbies = Hobbies
picture-notebook-towns = Home towns
picture-keyboard-head = The head of the office
picture-keyboard-reporter = A reporter
picture-keyboard-editor = An editor
picture-keyboard-technician = The technical department

# The first minutes.
welcome-title = Welcome to Yinxin
welcome-note = You are the seller. What you say moves the customer, and only what you ask for will you hear. No real order is lost here.
welcome-name = What may we call you?
welcome-name-note = It stays on this machine, and keeps several learners apart. You may leave it empty.
welcome-guide = Show me in two minutes
welcome-straight = Straight to the course
guide-skip = No more tips
guide-briefing = First the briefing: what you sell, what you know of it, who is coming. Read it, then press Enter.
guide-1 = This is your customer. Below is what you could say: press its number, or click it. Begin by showing what you have.
guide-2 = The four factors stand beside the customer, each with a gate. Your words have moved some; the first closed gate is where the customer says no.
guide-3 = Customers have needs that they do not tell everyone. Ask: what you hear goes into the notebook.
guide-4 = Grand words are not believed at once. Wait for a doubt, then show evidence.
guide-5 = H asks the coach for a tip. Z takes your last line back; then the talk counts as practice.
guide-6 = When the gates are open, ask for the order. The rest is yours: good luck!
guide-over = That was a talk. Enter leads to the debrief: what each line did, and what would have been better.

# Certificates of the parts of the course, under Progress.
certificates-title = Certificates
certificates-earned = Earned
certificates-save = Save as PDF
certificates-more = { $count ->
    [one] And one thing more.
   *[other] And { $count } things more.
}
certificates-nobody = Learner
certificates-saved = Your certificate is saved: { $path }
certificates-unsaved = The certificate was not saved. { $why }
course-unkept = How it ended could not be kept for the course: { $reason }
