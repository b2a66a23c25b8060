# 课程：课程图、课与复习、掌握程度、下一步。
course-review = 复习 { $count } 道题
course-finished = 全部学完，全部掌握
course-why-due = 这些题以前答错过，再不看就要忘了。
course-why-first = 课程从这里开始。
course-why-begun = 你已经开了头。
course-why-not-passed = 你试过一次，还没有通过。
course-why-in-order = 按课程的顺序，轮到它了。
course-why-weakest = 课程都走完了。所有要练的本领里，这一项掌握得最弱：{ $subject }。
course-why-all-mastered = 证书可以在“学习进展”的“掌握程度”里领取，也可以去帮别人拿到证书。

course-next = 下一步：{ $next }
course-done = 已完成 { $done } / { $of } · 还需约 { $minutes } 分钟
course-step-id = { $id }
course-kind-lesson = 课
course-kind-check = 自检
course-kind-play = 演练
course-kind-campaign = 营销计划
course-kind-account = 大客户
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
lesson-criterion = { $says }（{ $points } 分）
lesson-screen = { $at } / { $of }
lesson-points = 得分 { $points } / { $of }
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
lesson-is-account = “{ $id }”是大客户：yinxin account { $path }
lesson-unkept = 这次作答没能保存：{ $reason }
review-nothing = 眼下没有要复习的题。{ $next ->
    [none] 答错过的题会出现在这里。
   *[other] 下一道题在 { $next } 出现。
 }
review-done = 复习了 { $count } 道题，{ $of } 分得 { $points } 分。
review-next = 下次在 { $day } 出现。

glossary-no-such = 没有“{ $asked }”这个术语。全部术语：yinxin glossary

# 窗口里的课程。
home-lecture-done = 已完成 { $done } / { $of }
home-kind-talk = 谈话
home-kind-meeting = 会议
home-share = { $share }%
home-best = 最好 { $best } 分 · { $count } 次
home-best-alone = 最好 { $best } 分
home-new = 新
home-tried = 试过
home-done = 完成
home-not-here = 应该放在课程旁边的“{ $id }”文件夹里。
home-course = 课程
home-done-of = { $done } / { $of }
home-time-left = { $hours ->
    [0] 大约还要 { $minutes } 分钟
   *[other] 大约还要 { $hours } 小时 { $minutes } 分钟
 }
home-continue = 继续
home-continue-begun = 接着上次的来
home-your-factors = 你的四个要素
home-weakest = 你最弱的是“{ $factor }”，不妨去练：{ $step }。
home-drill = 去练
home-review = 复习
home-review-begin = 现在复习
home-review-next = 下一道题 { $day } 出现。
home-open-pack = 打开场景包或回放……
home-for-authors = 给培训师
home-course-broken = course.ron 有 { $count } 处错误，课程显示不了。{ $place }：{ $message }

progress-mastery = 掌握程度
mastery-factors = 四个要素
mastery-forces = 四种力量

glossary-open = 术语
lesson-review = 复习
lesson-backward = 上一页
lesson-forward-answer = 作答
lesson-forward-compare = 对照答案
lesson-forward-mark = 就这样计分
lesson-forward-next = 下一页
lesson-forward-end = 完成
lesson-forward-skip = 跳过
lesson-taken = 已选
lesson-do-sort = 按数字键把卡片放进那一列，← → 换一张卡片。
lesson-do-grid = 按数字键把卡片放进那一格，← → 换一张卡片。
lesson-do-order = ↑ ↓ 选一行，按数字键把它放到那个位置。
lesson-do-match = 给选中的这一行按下对应的数字，↑ ↓ 换一行。
lesson-do-choose = 选出所有正确的，按数字键或用鼠标。
lesson-do-choose-one = 选一个，按数字键或用鼠标。
lesson-do-judge = 换了是你会怎么做？按数字键或点鼠标，只选一个；次好的做法也有分。
lesson-do-predict = 输入数字，或者拖动滑块：← → 大步调，↑ ↓ 一个一个调。
lesson-do-open = 用自己的话写。写完会看到参考答案，再给自己打分。按 Esc 离开输入框。
lesson-missing-cards = 还有 { $count } 个没放好。
lesson-missing-choice = 先选一个答案。
lesson-missing-guess = 先猜一个，猜错也没关系。
lesson-missing-text = 先写几个字也好。
lesson-all-placed = 卡片都放好了。想挪哪一张，再选中它就行。
lesson-card-before = 上一张卡片
lesson-card-after = 下一张卡片
lesson-card-count = 第 { $at } 张，共 { $of } 张 · 还剩 { $left } 张
lesson-put = 放进：{ $place }
lesson-move-up = 上移：{ $what }
lesson-move-down = 下移：{ $what }
lesson-less = 减一
lesson-more = 加一
lesson-guess = 你猜的数
lesson-guessed = 你猜的是 { $number } { $unit }
lesson-your-answer = 你的回答
lesson-which-of-these = 你的回答里有下面哪几条？照实选，没有别人会看。
lesson-dot = { $at }. { $title }：{ $state }
lesson-dot-new = 还没答
lesson-dot-right = 满分
lesson-dot-part = 得了一部分分
lesson-dot-wrong = 没得分
lesson-term = 查术语：{ $term }
lesson-end-passed = 通过了
    .note = 得分 { $share }%，可以往下学了。
lesson-end-not-passed = 还没通过
    .note = 得分 { $share }%，要达到 { $pass }%。先看看错在哪儿，再来一次。
lesson-end-open = 还没学完
    .note = 还有 { $left } 页没答，答过的都保存了。
lesson-end-next = 接下来
lesson-end-ideas = 回头看看
lesson-again = 再来一次
lesson-try-again = 重做这题
lesson-before = 这题你以前答过。
lesson-before-unkept = 这题你以前答过，不过当时没有留下答案。
lesson-go-on = 往下学
lesson-review-over = 复习完了
lesson-review-note = 答对的题过些日子再出现，答错的很快会再来。

picture-product = 产品
picture-price = 价格
picture-place = 渠道
picture-promotion = 促销
picture-old-computer = 旧电脑
picture-upgraded = 按需升级
picture-straight = 直接卖给客户
picture-theirs = 对手的
picture-ours = 我们的
picture-better = 哪里更好
picture-worse = 哪里不如
picture-hotel-departments = 各个部门
picture-hotel-office = “在北京，住这家宾馆”
picture-hotel-basket = 水果和鲜花
picture-hotel-flight = 最早一班飞机
picture-hotel-coffee = 一起喝咖啡
picture-notebook-names = 姓名
picture-notebook-flights = 航班
picture-notebook-hobbies = 爱好
picture-notebook-towns = 家乡
picture-keyboard-head = 编辑部主任
picture-keyboard-reporter = 记者
picture-keyboard-editor = 编辑
picture-keyboard-technician = 技术部门

# 最初几分钟。
welcome-title = 欢迎来到印信
welcome-note = 你来当销售。你说的话会打动客户，你问的话会得到回答。在这里说错话，一分钱也不亏。
welcome-name = 怎么称呼你？
welcome-name-note = 名字只留在这台机器上，用来区分不同的学员。不填也行。
welcome-guide = 两分钟带我玩一遍
welcome-straight = 直接看课程
guide-skip = 不用再提示
guide-briefing = 先看任务简报：卖什么，你知道些什么，来的是谁。看完按回车。
guide-1 = 这位就是你的客户。下面是你可以说的话：按数字键，或者用鼠标点。先把东西拿给他看看。
guide-2 = 客户旁边是四个要素，各有一道关。刚才那句话已经起了作用；第一道没开的关，就是客户会说“不”的地方。
guide-3 = 客户有些需求，不会逢人就说。开口问，听到的会记进笔记本。
guide-4 = 好听的话，客户不会马上相信。等他起了疑，再拿出证据。
guide-5 = 按 H 可以请教练提示。按 Z 收回上一句话，那样这一场就算练习。
guide-6 = 四道关都开了，就请他下单。后面看你的了，祝你成交！
guide-over = 一场谈完了。按回车看复盘：每句话起了什么作用，怎么说会更好。

# 课程各部分的证书，在“学习进展”里。
certificates-title = 证书
certificates-earned = 已取得
certificates-save = 存为 PDF
certificates-more = 另外还差 { $count } 项。
certificates-nobody = 学员
certificates-saved = 证书已保存：{ $path }
certificates-unsaved = 证书没有保存。{ $why }
course-unkept = 结果没能为课程保存下来：{ $reason }
