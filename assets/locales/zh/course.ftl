# 课程：课程图、课与复习、掌握程度、下一步。
course-review = 复习 { $count } 道题
course-finished = 全部学完，全部掌握
course-why-due = 这些题以前答错过，再不看就要忘了。
course-why-first = 课程从这里开始。
course-why-begun = 你已经开了头。
course-why-not-passed = 你试过一次，还没有通过。
course-why-in-order = 按顺序轮到它了，前面的基础你都有了。
course-why-weakest = 课程都走完了。所有要练的本领里，这一项掌握得最弱：{ $subject }。
course-why-all-mastered = 可以领证书了，也可以去帮别人拿到证书。

course-next = 下一步：{ $next }
course-done = 已完成 { $done } / { $of } · 还需约 { $minutes } 分钟
course-step-id = { $id }
course-kind-lesson = 课
course-kind-check = 自检
course-kind-play = 演练
course-kind-campaign = 营销计划
course-standing-not-here = 尚未提供
course-standing-new = 未开始
course-standing-begun = 已答 { $answered } / { $of }
course-standing-tried = 试过，最好 { $best } 分
course-standing-done = 完成，{ $best } 分
course-after = 建议先学：{ $steps }
course-mastery = 掌握程度
course-mastered = 已掌握
course-due = { $count ->
    [0] 眼下没有要复习的题。
   *[other] 有 { $count } 道题该复习了。
 }
course-unreadable = 有 { $count } 条保存的作答读不出来，已原样保留。
course-checked = { $lectures } 讲，{ $lessons } 课：{ $errors ->
    [0] 没有错误
   *[other] { $errors } 个错误
 }，{ $warnings ->
    [0] 没有警告
   *[other] { $warnings } 个警告
 }
course-none = 找不到课程：{ $reason }
course-broken = 先改正这些问题，课程才能显示：yinxin check { $path }

mastery-not-played = 还没有演练过，所以最多只算自检那一部分。
mastery-plays = 最近 { $plays } 次演练平均 { $points } 分；{ $closed ->
    [0] 每次结束时这道关都是开着的。
   *[other] 其中 { $closed } 次到结束时这道关还关着。
 }
mastery-checks = 有关的题目你拿到了 { $share }% 的分。
mastery-no-checks = 有关的题目你还没有答过。
mastery-habit-introduce = 你介绍了 { $of } 点，其中 { $well } 点客户用得上。
    .none = 你没有介绍任何新东西。
mastery-habit-uncover = 客户有 { $of } 个需求，跟你说了 { $well } 个。
    .none = 这些客户没有要挖掘的需求。
mastery-habit-build-trust = { $of } 次出示证据，有 { $well } 次是在客户起疑之后。
    .none = 你没有出示过证据。
mastery-habit-exceed = 许下 { $of } 个承诺，兑现了 { $well } 个。
    .none = 你没有许下承诺。
mastery-try-understanding = 先说清楚这是什么，只讲这位客户用得上的
mastery-try-worth = 先问后讲，再问一句“不解决会怎样”
mastery-try-belief = 话说得小一点，等客户起疑，再拿出他自己能查证的东西
mastery-try-satisfaction = 承诺比能做到的少一点，成交第二天就打电话
mastery-try = 试试看：{ $advice }。不妨去练：{ $step }。

lesson-pass = { $of } 分得 { $points } 分，{ $share }%。{ $passed ->
    [yes] 通过。
   *[no] 还没有通过：要达到 { $pass }%。
 }
lesson-screen = { $at } / { $of }
lesson-points = { $of } 分得 { $points } 分
lesson-mark-right = 对
lesson-mark-part = 部分对
lesson-mark-wrong = 错
lesson-mark-left = 未选
lesson-mark-missed = 漏选
lesson-belongs = 应放在：{ $place }
lesson-place = 第 { $place } 位
lesson-answer = 答案：{ $number } { $unit }
lesson-worth = 值 { $points } 分（满分 { $of }）
lesson-reference = 参考答案：
lesson-tick = 你的回答里有下面哪几条？写出编号；一条也没有就按回车。
lesson-how-sort = 按顺序写出每张卡片所在列的编号，用空格隔开。
lesson-how-grid = 按顺序写出每张卡片的“行.列”，例如 1.2 3.1 ……
lesson-how-order = 按正确的顺序写出编号，用空格隔开。
lesson-how-match = 按左边的顺序，写出右边对应的编号。
lesson-how-choose = 写出所有正确答案的编号，用空格隔开。
lesson-how-choose-one = 写出正确答案的编号。
lesson-how-judge = 写出你会怎么做的编号。
lesson-how-predict = 写一个 { $from } 到 { $to } 的整数（{ $unit }）。
lesson-how-open = 用一行写下你的回答。
lesson-not-understood = 这不是本题的答案：{ $why }
lesson-why-kind = 需要另一种答案。
lesson-why-unknown = 没有“{ $name }”。
lesson-why-twice = “{ $name }”写了两次。
lesson-why-count = 需要 { $wanted } 个编号。
lesson-why-range = { $number } 不在 { $from } 到 { $to } 之间。
lesson-skipped = 这道题要猜的是“{ $what }”，眼下没有，跳过。
lesson-stopped = 已停下，答过的都保存了。
lesson-stopped-unkept = 已停下。
lesson-no-such = 没有课“{ $id }”。现有：{ $known }
lesson-is-play = “{ $id }”要演练：yinxin play { $path }
lesson-is-campaign = “{ $id }”是营销计划：yinxin campaign { $path }
lesson-unkept = 这次作答没能保存：{ $reason }
review-nothing = 眼下没有要复习的题。{ $next ->
    [none] 答错过的题会出现在这里。
   *[other] 下一道题在 { $next } 出现。
 }
review-done = 复习了 { $count } 道题，{ $of } 分得 { $points } 分。
review-next = 下次在 { $day } 出现。

glossary-no-such = 没有“{ $asked }”这个术语。全部术语：yinxin glossary
