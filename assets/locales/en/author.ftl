# What helps an author: yinxin new, yinxin explain, yinxin check --watch and --fix.

explain-no-such-code = There is no { $code }. Did you mean { $near } ({ $summary })? “yinxin explain” lists all.
severity-refused = refused
explain-wrong = Wrong
explain-right = Right

check-explain = More about a problem: yinxin explain { $code }

fix-done = { $count ->
    [0] Nothing could be mended without asking you.
    [one] 1 place mended.
   *[other] { $count } places mended.
}
fix-would = { $count ->
    [0] Nothing could be mended without asking you.
    [one] 1 place would be mended; nothing was written.
   *[other] { $count } places would be mended; nothing was written.
}
fix-space = (space)

watch-all-good = All good.
watch-goes-on = Waiting for the next save. Ctrl+C ends.

new-product = What is sold?
    .example = a cup that stays warm
new-price = What does it cost, in yuan?
    .again = Please write a whole number from 1 to 1,000,000,000.
new-customer = Who stands before the seller?
    .example = Mr Gao
new-trouble = What troubles the customer, in their own words?
    .example = My tea is cold by the second stop.
new-claim = What can the seller say the product does about it?
    .example = It keeps tea hot for eight hours.
new-proof = What would prove that?
    .example = A cup that was filled at six this morning
new-bad-name = “{ $name }” cannot be a scenario’s name. Use a-z, 0-9 and hyphens, at most 40, as in “warm-cup”.
new-exists = { $path } is there already, and nothing is overwritten. Choose another name.
new-too-long = “{ $answer }” is too long: at most { $limit } characters fit into an offer.
new-given-up = Nothing was made.
new-made =
    { $file } is ready. What now:
      yinxin play { $path }           play it
      yinxin check { $path } --watch  leave this running while you edit the file

    One way to a sale, and one to a refusal:
      yinxin play { $path } --variant troubled --choices say-what-it-is,ask-what-for,ask-what-follows,make-the-claim,show-the-proof,ask-for-order
      yinxin play { $path } --variant troubled --choices ask-for-order
