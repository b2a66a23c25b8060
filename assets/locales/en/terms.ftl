# The glossary: one word for one thing, everywhere.

product-name = Yinxin
tagline = Sales that open four gates

turn = Turn { $turn }
minutes = { $minutes } min
about-minutes = about { $minutes } min
at-most-minutes = { $minutes } min at most
yuan = ¥{ $yuan }

factor-understanding = Understanding
factor-worth = Need & worth
factor-belief = Belief
factor-satisfaction = Satisfaction

force-introduce = Introduce
force-uncover = Uncover
force-build-trust = Build trust
force-exceed = Exceed

mood-annoyed = Annoyed
mood-doubtful = Doubtful
mood-neutral = Neutral
mood-content = Content
mood-delighted = Delighted

standing-believed = Believed
standing-half = Half believed
standing-doubted = Not believed
standing-exposed = Found false

part-trust = Trust
part-patience = Patience
part-expectation = Expectation
part-experience = Experience
part-price = Price

outcome-open = Not finished
outcome-sold = Sold
outcome-returned = Sold, and brought back
outcome-left = You walked away
outcome-out-of-patience = Out of patience
outcome-nothing-left = Nothing left to say

verdict-passed = Passed
verdict-not-passed = Not passed
practice = Practice: a choice was taken back
