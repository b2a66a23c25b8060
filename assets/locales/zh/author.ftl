# 帮作者写场景：yinxin new、yinxin explain、yinxin check --watch 和 --fix。

explain-no-such-code = 没有 { $code } 这个编号。是不是 { $near }（{ $summary }）？“yinxin explain”列出全部编号。
severity-refused = 拒绝
explain-wrong = 错误的写法
explain-right = 正确的写法

check-explain = 某个问题的详细说明：yinxin explain { $code }

fix-done = { $count ->
    [0] 没有不用您拿主意就能改的地方。
   *[other] 改好了 { $count } 处。
}
fix-would = { $count ->
    [0] 没有不用您拿主意就能改的地方。
   *[other] 可以改 { $count } 处；文件还没有动。
}
fix-space = （空格）

watch-all-good = 一切正常。
watch-goes-on = 正在等您下一次保存。按 Ctrl+C 结束。

new-product = 卖的是什么？
    .example = 一只保温杯
new-price = 卖多少元？
    .again = 请写一个整数，1 到 1,000,000,000。
new-customer = 来的是谁？
    .example = 高先生
new-trouble = 客户有什么烦恼？请用他自己的话说。
    .example = 我的茶坐两站车就凉了。
new-claim = 卖方可以怎么说这东西能解决它？
    .example = 这杯子能保温八个小时。
new-proof = 拿什么来证明？
    .example = 早上六点灌的一杯热水
new-bad-name = “{ $name }”不能用作场景名。请只用 a-z、0-9 和连字符，最多 40 个字符，例如“warm-cup”。
new-exists = { $path } 已经存在，不会覆盖。请换一个名字。
new-too-long = “{ $answer }”太长了：一个选项最多放得下 { $limit } 个字符。
new-given-up = 什么也没有写。
new-made =
    { $file } 写好了。接下来：
      yinxin play { $path } --lang zh           玩一遍
      yinxin check { $path } --lang zh --watch  一边改文件，一边开着它

    一条成交的路，一条被拒绝的路：
      yinxin play { $path } --lang zh --variant troubled --choices say-what-it-is,ask-what-for,ask-what-follows,make-the-claim,show-the-proof,ask-for-order
      yinxin play { $path } --lang zh --variant troubled --choices ask-for-order
