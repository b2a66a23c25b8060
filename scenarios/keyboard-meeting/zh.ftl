### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > The keyboard meeting
scenario-c38913 = 键盘会议

# @ 简介
# > The computers are in, the keyboards please nobody. Find out what each person at the table is after before you praise anything.
scenario-1c1120 = 电脑都装好了，就是键盘谁也不满意。先弄清桌上每个人图什么，再夸哪一款好。

# @ 产品
# > Keyboards for an editorial office
scenario-ea732a = 编辑部的键盘

# @ 背景：情境
# > The evening paper bought sixty computers from you. The office likes everything about them except the keyboards, and you may change those. At three o’clock Han Qing, who runs the office, will give it a little under half an hour. You are early, and the doors along the corridor stand open.
scenario-9e2f2d = 晚报从你这儿买了六十台电脑，样样都好，就是键盘用着不顺手，你可以给他们换一批。下午三点，编辑部主任韩青腾出不到半个钟头来定这件事。你来早了，走廊两边的门都开着。

# @ 背景：目标
# > Leave with one keyboard that the people who decide can live with. If they cannot agree, the old ones stay.
scenario-17c6cb = 定下一款键盘，让拍板的几个人都过得去。谈不拢，就还用原来的。

# @ 背景：已经知道的
# > A is crisp and quick, and you can hear it; Lu Ming calls for it whenever he is asked
scenario-c30dca = A 款清脆、跟手，就是有响声；谁问陆鸣，他都说要 A

# @ 背景：已经知道的
# > B is nearly silent and costs the most
scenario-13348d = B 款几乎没声音，价钱最高

# @ 背景：已经知道的
# > C came back for repair least often
scenario-98c44a = C 款返修最少

# @ 背景：已经知道的
# > Your own technician once fitted damping rings into a C
scenario-f63e1c = 你们的技术员给 C 款装过一种消音圈

# @ 背景：已经知道的
# > Nobody from finance is on the list for three o’clock
scenario-58a6e0 = 三点的会，名单上没有财务

# @ layout: 事实
# > Same layout, same plug: nothing to learn
layout-df6ada = 键位、接口都不变，不用重新适应

# @ saturday: 事实
# > Changed in one go on a Saturday, after the paper is out
saturday-2187b1 = 星期六出完报，一次换完

# @ halves: 事实
# > Half of the bill now, half next quarter
halves-37fdf4 = 账分两次，这季度一半，下季度一半

# @ trial: 事实
# > Whatever does not suit within a month is taken back, without a meeting
trial-9b50b6 = 一个月内不合适的，拿走就是，不用开会

# @ bill: 事实
# > One model, one bill, one Saturday
bill-1c52bf = 一款键盘、一张账单、一个星期六

# @ crisp: 事实
# > A: crisp keys that answer at once
crisp-9920fe = A 款：清脆，一按就有反应

# @ a-cheap: 事实
# > A: the cheapest to buy
a-cheap-d4d27c = A 款：买的时候最便宜

# @ a-repairs: 事实
# > A: nine of sixty came upstairs last year
a-repairs-ccff05 = A 款：六十把里，去年送修九把

# @ everyone: 事实
# > Every paper in town writes on A
everyone-a5f26b = 全城的报社都用 A

# @ hush: 事实
# > B: hardly a sound
hush-083190 = B 款：几乎没有声音

# @ soft: 事实
# > B: soft under the fingers
soft-5b1a18 = B 款：按着软和

# @ b-repairs: 事实
# > B: seven of sixty came upstairs last year
b-repairs-0dfaa0 = B 款：六十把里，去年送修七把

# @ sturdy: 事实
# > C: three of sixty came back in a year
sturdy-fa7504 = C 款：六十把，一年只返修三把

# @ c-cost: 事实
# > C: the lowest cost over three years
c-cost-86c907 = C 款：三年算下来最省

# @ signed-c: 事实
# > Finance will sign for C
signed-c-33e9aa = C 款，财务肯签字

# @ rings: 事实
# > C with damping rings: as quiet as B, the inside of C
rings-9e1df4 = C 款加消音圈：跟 B 一样静，里头还是 C

# @ rings-feel: 事实
# > With the rings the click stays under the finger
rings-feel-d4d355 = 加了消音圈，手底下那一下还在

# @ rings-stock: 事实
# > The rings need no parts of their own; C’s are in the drawer already
rings-stock-35385c = 消音圈不用另备件，C 款的备件抽屉里现成就有

# @ rings-cost: 事实
# > Rings included, still the lowest cost over three years
rings-cost-9c46c9 = 连消音圈算上，三年还是最省

# @ signed-rings: 事实
# > Finance will sign for C with rings
signed-rings-594bf1 = C 款加消音圈，财务肯签字

# @ repair-book: 证据
# > Their own repair book
repair-book-2e6085 = 他们自己的返修登记

# @ sound-meter: 证据
# > A sound meter on the table
sound-meter-cda978 = 摆在桌上的声级计

# @ typing-test: 证据
# > Everybody types a paragraph
typing-test-8fb831 = 每人打一段稿子

# @ cost-sheet: 证据
# > Three years on one sheet
cost-sheet-003531 = 一张纸算三年

# @ other-paper: 证据
# > The morning paper’s number, to ask how their Saturday went
other-paper-798505 = 晨报的电话，问问他们那个星期六换得怎么样

# @ draft: 证据
# > The contract, with these terms written in
draft-24e91f = 写明了这几条的合同草稿

# @ 话题
# > What they sit at all day
scenario-c273bc = 坐在桌前的一天

# @ 话题
# > Who mends what
scenario-a49edd = 坏了谁修

# @ 话题
# > What must not happen
scenario-77004a = 最怕出什么事

# @ 话题
# > How it is paid
scenario-f92457 = 钱怎么花

# @ feel: 需要
# > Keys that keep up with a fast hand
feel-089f5a = 打得快也跟得上的手感

# @ quiet: 需要
# > Quiet enough to work in
quiet-9573a0 = 能静下心干活

# @ wrist: 需要
# > A wrist that no longer hurts
wrist-64992d = 手腕别再疼

# @ repairs: 需要
# > Fewer keyboards carried upstairs
repairs-660859 = 少往楼上搬几把

# @ spares: 需要
# > No third drawer of spare parts
spares-7c9026 = 备件别再添一抽屉

# @ on-time: 需要
# > The paper is never late
on-time-a2d47c = 报纸不能晚

# @ peace: 需要
# > No more complaints from either side of the room
peace-a14954 = 屋里两边都别再来告状

# @ signed: 需要
# > A bill that finance does not send back
signed-f1f78b = 账单别让财务退回来

# @ settled: 需要
# > Not to sit over this a fourth time
settled-544bb1 = 这事别再开第四回会

# @ value: 需要
# > The lowest cost over three years
value-ac3ab0 = 三年下来花得最少

# @ budget: 需要
# > Nothing more out of this quarter
budget-901a9c = 这个季度不能再多花

# @ done: 需要
# > Decided once, and off the desk
done-919063 = 一次定完，别再送上来

# @ plaster: 客户其人
# > The plaster on his wrist
plaster-f29728 = 他手腕上的膏药

# @ plaster: 消息来源
# > You saw it at the news desk
plaster-b4ea61 = 你在采访部看见的

# @ earplugs: 客户其人
# > The earplugs beside her proofs
earplugs-fc277d = 她校样旁的耳塞

# @ earplugs: 消息来源
# > You saw them in the editors’ room
earplugs-718207 = 你在编辑室看见的

# @ late-parts: 不足
# > Our spare parts came three weeks late
late-parts-2a4ef5 = 我们的备件晚到了三个礼拜

# @ not-asked: 不足
# > Nobody asked finance
not-asked-e6178b = 没人先问过财务

# @ han: 客户姓名
# > Han Qing
han-9bd4ec = 韩青

# @ han: 客户身份
# > Head of the editorial office
han-4f0fe6 = 编辑部主任

# @ lu: 客户姓名
# > Lu Ming
lu-d4af61 = 陆鸣

# @ lu: 客户身份
# > Reporter
lu-04308d = 记者

# @ su: 客户姓名
# > Su Lan
su-616747 = 苏岚

# @ su: 客户身份
# > Editor
su-2dfc75 = 编辑

# @ wei: 客户姓名
# > Engineer Wei
wei-42bcee = 魏工

# @ wei: 客户身份
# > Runs the technical side
wei-7e8d2c = 技术科负责人

# @ ding: 客户姓名
# > Ding Min
ding-1eb733 = 丁敏

# @ ding: 客户身份
# > Finance
ding-cc4302 = 财务

# @ xu: 客户姓名
# > Ms Xu
xu-a351c1 = 徐社长

# @ xu: 客户身份
# > Publisher
xu-4a30be = 社长

# @ as-they-say: 这位客户是谁（复盘时显示）
# > Each means what they say
as-they-say-e86fce = 各人说的就是心里话

# @ wrist: 这位客户是谁（复盘时显示）
# > The reporter’s wrist hurts
wrist-f0169e = 记者手腕疼

# @ swapped: 这位客户是谁（复盘时显示）
# > The reporter telephones, the editor races
swapped-4a6f6a = 记者要打电话，编辑要抢时间

# @ own-rooms: 这位客户是谁（复盘时显示）
# > The editors have small rooms now
own-rooms-1d7977 = 编辑们搬进了小间

# @ budget: 这位客户是谁（复盘时显示）
# > This quarter’s money is gone
budget-55db01 = 这个季度的钱花完了

# @ third-time: 这位客户是谁（复盘时显示）
# > The head has sat through this twice
third-time-20b551 = 主任为这事开过两回会了

# @ a: 可选的方案
# > A: Crisp
a-47babd = A 款：清脆

# @ b: 可选的方案
# > B: Silent
b-8f0499 = B 款：安静

# @ c: 可选的方案
# > C: Sturdy
c-2cf0c7 = C 款：耐用

# @ rings: 可选的方案
# > C with damping rings
rings-7cc4af = C 款加消音圈

# @ keep: 可选的方案
# > Keep the old ones
keep-cf3d42 = 保留原装键盘

# @ su-hears-it: 没人问，自己开口 · Su Lan
# > There are thirty of us in that room. Sixty hands on those, and I can’t hear myself think.
su-hears-it-2eee16 = 我们一屋子三十个人，六十只手都敲这个，我脑子里就剩响了。

# @ su-hears-it: 没人问，自己开口 · Su Lan
# > Crisp, yes. I sit four metres from you, Lu Ming. I know how crisp.
su-hears-it-f148f2 = 清脆是清脆。陆鸣，我离你四米远，有多脆我最清楚。

# @ su-shrugs: 没人问，自己开口 · Su Lan
# > Silent? That used to be my trouble. It isn’t any more.
su-shrugs-6f9b56 = 安静？那是从前的毛病，现在不是了。

# @ su-shrugs: 没人问，自己开口 · Su Lan
# > If it is for my sake: the noise isn’t what bothers me.
su-shrugs-25aa70 = 要是为了我，那大可不必。烦我的不是响声。

# @ lu-wavers: 没人问，自己开口 · Lu Ming
# > I did say A, yes. I say a lot of things.
lu-wavers-1ee300 = A 是我说的，没错。我说过的话多了。

# @ lu-wavers: 没人问，自己开口 · Lu Ming
# > A. Hm. On the telephone all day with that beside me?
lu-wavers-f488a7 = A 啊……一天到晚打电话，旁边响着这个？

# @ lu-misses-the-key: 没人问，自己开口 · Lu Ming
# > That’s like typing on a cushion. At six in the evening I have to feel the key.
lu-misses-the-key-1a9490 = 这跟敲棉花似的。下午六点赶稿，我得摸得着键。

# @ lu-misses-the-key: 没人问，自己开口 · Lu Ming
# > Silent, fine. But did it take the letter or not? With B I never know.
lu-misses-the-key-f84a52 = 安静归安静，字到底打上没有？用 B 我心里没底。

# @ lu-misses-the-key: 没人问，自己开口 · Lu Ming
# > Nice for sleeping. I have to know where the key ends.
lu-misses-the-key-51971a = 睡觉挺好。打字嘛，我得知道按没按到底。

# @ wei-counts: 没人问，自己开口 · Engineer Wei
# > Before you fall in love with one: nine of A came upstairs last year, seven of B. It’s all in my book.
wei-counts-e304cc = 先别忙着喜欢。去年 A 送上来九把，B 七把，我本子上都记着呢。

# @ wei-counts: 没人问，自己开口 · Engineer Wei
# > I only look at the book. A, nine times. B, seven. And somebody carried them.
wei-counts-92e85f = 我只看登记本。A，九回；B，七回。哪一回不是人搬上去的？

# @ wei-counts: 没人问，自己开口 · Engineer Wei
# > My book has an opinion too. A, nine repairs; B, seven.
wei-counts-b9172c = 我这本子也有话说：A 修了九把，B 七把。

# @ ding-reads-the-sheet: 没人问，自己开口 · Ding Min
# > Finally somebody who can multiply.
ding-reads-the-sheet-5ad2b2 = 总算来了个会算账的。

# @ ding-reads-the-sheet: 没人问，自己开口 · Ding Min
# > I’ll check it. But that’s how it’s done, yes.
ding-reads-the-sheet-6ec810 = 我会核的。不过，账就该这么算。

# @ ding-reads-the-sheet: 没人问，自己开口 · Ding Min
# > Repairs as well? I’ve waited years for that column.
ding-reads-the-sheet-53999e = 连修理费都有？这一栏我等了好几年。

# @ ding-takes-halves: 没人问，自己开口 · Ding Min
# > Next quarter I can. Put it in writing.
ding-takes-halves-6ff26a = 下季度行，写进合同就成。

# @ ding-takes-halves: 没人问，自己开口 · Ding Min
# > Half in October? That I can pay. On paper, please.
ding-takes-halves-690402 = 一半放到十月？那我付得了。请落到纸上。

# @ ding-waives-halves: 没人问，自己开口 · Ding Min
# > Kind of you. It changes nothing in the sum.
ding-waives-halves-03e545 = 心意领了，总数又没变。

# @ ding-waives-halves: 没人问，自己开口 · Ding Min
# > When I pay isn’t the question. How much is.
ding-waives-halves-2382ba = 什么时候付不要紧，要紧的是付多少。

# @ ding-signs-c: 没人问，自己开口 · Ding Min
# > C I can sign for. That sum stands up.
ding-signs-c-70c325 = C 款，我这儿能签字。这笔账站得住。

# @ ding-signs-c: 没人问，自己开口 · Ding Min
# > If it’s C, the bill won’t come back from me.
ding-signs-c-d8804c = 要是 C，账单到我这儿不退。

# @ ding-signs-rings: 没人问，自己开口 · Ding Min
# > C with the rings I can sign for. The sum stands up.
ding-signs-rings-a301dc = C 加消音圈，我能签字。这账经得起查。

# @ ding-signs-rings: 没人问，自己开口 · Ding Min
# > Put rings on the bill and send it to me. It won’t come back.
ding-signs-rings-a0cebb = 账单上写清楚带消音圈，送来就是，我不退。

# @ han-hurries: 没人问，自己开口 · Han Qing
# > He wants A, she wants B. And I’m to hear it every day until I retire?
han-hurries-88b272 = 一个要这款，一个要那款。我得听到退休是不是？

# @ han-hurries: 没人问，自己开口 · Han Qing
# > We have a paper to bring out. Is there something we can all live with, or isn’t there?
han-hurries-7bc053 = 报纸还等着出呢。有没有大家都过得去的？有就说。

# @ corridor: 场次标题
# > The corridor
corridor-1e8d1c = 走廊

# @ corridor › visit-wei: 卖方的话 · 卖方
# > Look in at the workshop
visit-wei-ed1800 = 去技术科看看

# @ corridor › visit-wei: 复盘点评 · 教练
# > He counts what breaks. Nobody else does.
visit-wei-e26303 = 坏了多少，只有他记着数。

# @ corridor › visit-su: 卖方的话 · 卖方
# > Look in at the editors’ room
visit-su-65e55f = 去编辑室看看

# @ corridor › visit-su: 复盘点评 · 教练
# > Whoever says little in a meeting says more at her own desk.
visit-su-6650cf = 会上话少的人，在自己桌前话就多了。

# @ corridor › visit-lu: 卖方的话 · 卖方
# > Look in at the news desk
visit-lu-4bc177 = 去采访部看看

# @ corridor › visit-lu: 复盘点评 · 教练
# > He is the loudest voice, and is seldom asked why.
visit-lu-f0412d = 他嗓门最大，可很少有人问他为什么。

# @ corridor › visit-ding: 卖方的话 · 卖方
# > Go up to finance, whom nobody has invited
visit-ding-677aef = 上楼找财务，这会没请他们

# @ corridor › visit-ding: 复盘点评 · 教练
# > Whoever pays judges too, invited or not.
visit-ding-fc255c = 请没请，花钱的人都要评一评。

# @ corridor › go-in: 卖方的话 · 卖方
# > Go into the meeting
go-in-4a78e6 = 进会议室

# @ corridor › go-in: 复盘点评 · 教练
# > A visit takes a minute of the meeting, and saves several.
go-in-2ce0b3 = 拜访一个人，占会上一分钟，省会上好几分钟。

# @ corridor › go-in-with-ding: 卖方的话 · 卖方
# > Go into the meeting with Ding Min
go-in-with-ding-b55b14 = 和丁敏一起进会议室

# @ corridor › go-in-with-ding: 复盘点评 · 教练
# > The one whom the story forgot now has a chair.
go-in-with-ding-d9a9b9 = 被忘了的那一位，这回有座位了。

# @ workshop: 场次标题
# > In the workshop
workshop-3ca59c = 技术科

# @ workshop: 客户开场 · Engineer Wei
# > You’re here about the keyboards. Mind the iron, it’s hot.
workshop-c00be6 = 你是为键盘来的吧。当心烙铁，烫着呢。

# @ workshop: 客户开场 · Engineer Wei
# > Come in. Don’t lean on that shelf, it’s full.
workshop-cca267 = 进来吧，别靠那个架子，东西都满了。

# @ workshop: 客户开场 · Engineer Wei
# > The keyboard people. Finally somebody comes up the stairs.
workshop-795d68 = 卖键盘的？总算有人肯爬这几层楼。

# @ workshop › admit-late-parts: 卖方的话 · 卖方
# > Our spare parts reached you three weeks late in spring. That was our fault.
admit-late-parts-9d38ff = 春天那批备件晚到了三个礼拜，是我们的错。

# @ workshop › admit-late-parts: 客户的回话 · Engineer Wei
# > Three weeks and two days. But good that you say it first.
admit-late-parts-cbd614 = 三个礼拜零两天。不过您能先提，就好说。

# @ workshop › admit-late-parts: 客户的回话 · Engineer Wei
# > I had it here, underlined. Now I can cross it out.
admit-late-parts-162625 = 我本子上还画了线呢。行，这条可以划掉了。

# @ workshop › admit-late-parts: 复盘点评 · 教练
# > A fault that is really yours, owned before he names it, wins more than any praise.
admit-late-parts-62f98f = 真是自己的错，抢在他前头认，比夸什么都管用。

# @ workshop › ask-wei-before: 卖方的话 · 卖方
# > What lands on your bench most, and what does it cost you?
ask-wei-before-ca2bea = 送到您这儿的，什么最多？您得搭进去多少工夫？

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > Between us: mending I don’t mind. But each new model wants a drawer of parts, and I have two.
ask-wei-before-57ed4b = 跟您说实话，修倒不怕。可每来一款新的就得备一抽屉件，我统共就俩抽屉。

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > Look at that shelf. Every model you people sell wants its own box on it. Where am I to put a third?
ask-wei-before-443d83 = 您瞧这架子。你们每卖一款就占我一格，第三格我搁哪儿？

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > Keyboards. They come up, they go down, and I’m the one carrying them. I’d like to climb those stairs less.
ask-wei-before-c138ab = 就是键盘。搬上来，修好，再搬下去。我就想少爬几趟楼。

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > Nine of A last year, seven of B, three of C. All by hand, up two floors.
ask-wei-before-3a4656 = 去年 A 九把，B 七把，C 三把。全靠手搬，上两层楼。

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > That’s what there is. It’s in the book.
ask-wei-before-a4f5d9 = 就这些，本子上都有。

# @ workshop › ask-wei-before: 客户的回话 · Engineer Wei
# > This and that. Let me finish this joint.
ask-wei-before-87685d = 什么都有。我先把这个焊点弄完。

# @ workshop › ask-wei-before: 复盘点评 · 教练
# > He who mends things knows what no catalogue says. The second answer is often the one that counts.
ask-wei-before-18e75c = 管修的人，知道样本上没写的事。往往第二句才是要紧话。

# @ workshop › weigh-repairs: 卖方的话 · 卖方
# > And in a week when three of them break, what doesn’t get done?
weigh-repairs-0ce7ff = 要是一个礼拜坏了三把，别的什么活就耽误了？

# @ workshop › weigh-repairs: 客户的回话 · Engineer Wei
# > The printers. And then it’s my fault that the page is late.
weigh-repairs-de0676 = 打印机呗。版面一晚，又成了我的不是。

# @ workshop › weigh-repairs: 客户的回话 · Engineer Wei
# > Everything with a plug that isn’t a keyboard.
weigh-repairs-2ccc78 = 除了键盘，凡是带插头的全得等着。

# @ workshop › weigh-repairs: 客户的回话 · Engineer Wei
# > The lines to the print shop. Nobody sees those until they’re down.
weigh-repairs-e2aafb = 通印厂的线路。平时谁也不在意，一断全找我。

# @ workshop › weigh-repairs: 复盘点评 · 教练
# > A difficulty becomes a wish once its price has been said aloud.
weigh-repairs-9dbb3b = 麻烦的代价说出了口，才会真想解决它。

# @ workshop › weigh-spares: 卖方的话 · 卖方
# > And when the part you need is in none of the drawers?
weigh-spares-e76769 = 哪天抽屉全翻遍了，偏偏没有要的那个件呢？

# @ workshop › weigh-spares: 客户的回话 · Engineer Wei
# > Then somebody writes by hand, and the whole floor knows my name.
weigh-spares-db260b = 那就有人得拿笔写稿，一层楼都来找我。

# @ workshop › weigh-spares: 客户的回话 · Engineer Wei
# > Then I take one keyboard apart to mend another. Last month, twice.
weigh-spares-88934a = 拆东墙补西墙呗。上个月拆了两回。

# @ workshop › weigh-spares: 复盘点评 · 教练
# > He has only hinted at it. Let him say where it leads.
weigh-spares-4652f3 = 他只提了一句，让他自己把后果说出来。

# @ workshop › leave-workshop: 卖方的话 · 卖方
# > I’ll let you work. Until three, then.
leave-workshop-4002b0 = 您忙着，三点见。

# @ workshop › leave-workshop: 客户的回话 · Engineer Wei
# > Three o’clock. I’ll bring the book.
leave-workshop-5624ca = 三点。我把本子带上。

# @ workshop › leave-workshop: 客户的回话 · Engineer Wei
# > At three, then. The book comes along.
leave-workshop-aff5c1 = 三点见，本子我带着。

# @ workshop › leave-workshop: 客户的回话 · Engineer Wei
# > Good. And mind the iron on your way out.
leave-workshop-36741c = 行。出门当心烙铁。

# @ editors-room: 场次标题
# > With the editors
editors-room-d29760 = 编辑室

# @ editors-room: 客户开场 · Su Lan
# > Softly, please. Somebody’s reading proofs.
editors-room-1db78f = 您轻点儿，有人在看校样。

# @ editors-room: 客户开场 · Su Lan
# > Yes? Sit down, if you can find a chair.
editors-room-c51bf8 = 有事？有椅子您就坐。

# @ editors-room: 客户开场 · Su Lan
# > You’re early. Come in, but whisper.
editors-room-1c014a = 您来早了。进来吧，小点儿声。

# @ editors-room › notice-earplugs: 卖方的话 · 卖方
# > Are those earplugs beside your proofs?
notice-earplugs-802654 = 校样旁边那个，是耳塞？

# @ editors-room › notice-earplugs: 客户的回话 · Su Lan
# > You noticed. Most people take them for sweets.
notice-earplugs-8c26ee = 您看见了。别人还当是糖呢。

# @ editors-room › notice-earplugs: 客户的回话 · Su Lan
# > From four o’clock on you’d want a pair too.
notice-earplugs-cf68ec = 过了四点，您也想要一副。

# @ editors-room › notice-earplugs: 客户的回话 · Su Lan
# > Those? I keep forgetting to take them home.
notice-earplugs-48aa90 = 这个啊，老忘了带回家。

# @ editors-room › notice-earplugs: 客户的回话 · Su Lan
# > Oh, from last year. You have sharp eyes.
notice-earplugs-617db1 = 哦，去年的了。您眼真尖。

# @ editors-room › notice-earplugs: 复盘点评 · 教练
# > Something you have really seen opens a talk. It sells nothing, and it may be last year’s.
notice-earplugs-113dd8 = 亲眼看见的小事能把话打开，但卖不了东西，也许还是老黄历。

# @ editors-room › ask-su-before: 卖方的话 · 卖方
# > What is five in the afternoon like at your desk?
ask-su-before-97bc0e = 下午五点，您这张桌子前是什么光景？

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > Like sitting inside a drum. I read every line twice. I want it quiet, that’s all.
ask-su-before-1a5175 = 跟坐在鼓里似的，每行都得看两遍。我就图个静。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > Thirty people, thirty keyboards, all at once. And I’m supposed to hear a wrong comma.
ask-su-before-f66f6a = 三十个人三十把键盘一块儿响，还指望我听出错一个逗号。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > A race. Ten pages in forty minutes, and half of it I rewrite. The keys lag behind my hands.
ask-su-before-7458f4 = 跟打仗一样。四十分钟十个版，一半得重写。手都过去了，键还没跟上。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > People think editors only read. I type more than Lu Ming does, and these keys swallow letters.
ask-su-before-828c63 = 都以为编辑光看稿。我打的字比陆鸣还多，这键老吃字。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > Quiet, since we have our own rooms. But my wrist: the old keys are hard, and I feel each of them.
ask-su-before-8f5bfc = 搬进小间就清静了。倒是手腕，老键盘太硬，按一下疼一下。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > By five I hold the pencil in my left hand. That says it all, doesn’t it?
ask-su-before-5b92c9 = 到五点，笔都换到左手了。您说呢？

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > One gets used to it.
ask-su-before-3a16ea = 习惯了就好。

# @ editors-room › ask-su-before: 客户的回话 · Su Lan
# > Oh, like everywhere.
ask-su-before-8add85 = 哪儿不都一样。

# @ editors-room › ask-su-before: 复盘点评 · 教练
# > Ask about the day before you talk about the key.
ask-su-before-c5c1d1 = 先问她这一天怎么过，再谈键盘。

# @ editors-room › weigh-su-quiet: 卖方的话 · 卖方
# > What slips through when you can’t hear yourself read?
weigh-su-quiet-fb240d = 吵得连自己念稿都听不见，会漏掉什么？

# @ editors-room › weigh-su-quiet: 客户的回话 · Su Lan
# > A name on page one, in spring. I still get letters about it.
weigh-su-quiet-55aefb = 春天那回，头版错了个人名。到现在还有读者来信。

# @ editors-room › weigh-su-quiet: 客户的回话 · Su Lan
# > Names, mostly. And a name is never a small mistake.
weigh-su-quiet-8923d7 = 多半是人名。人名错了，从来不是小错。

# @ editors-room › weigh-su-quiet: 客户的回话 · Su Lan
# > A zero. It was a rather important zero.
weigh-su-quiet-49dfa3 = 一个零。那个零还挺要紧。

# @ editors-room › weigh-su-quiet: 复盘点评 · 教练
# > Noise is a nuisance. A wrong name on page one is a reason.
weigh-su-quiet-fe964b = 吵只是烦，头版错个人名，才是换的理由。

# @ editors-room › weigh-su-feel: 卖方的话 · 卖方
# > And when a swallowed letter gets into print?
weigh-su-feel-272fd4 = 要是漏掉的那个字印出去了呢？

# @ editors-room › weigh-su-feel: 客户的回话 · Su Lan
# > Then we print a correction, and I sign for it.
weigh-su-feel-c74c6b = 第二天登更正，落的是我的名。

# @ editors-room › weigh-su-feel: 客户的回话 · Su Lan
# > It has, in June. The mayor lost a stroke of his name.
weigh-su-feel-6e6d82 = 六月就有过一回，把市长的名字少印了一笔。

# @ editors-room › weigh-su-wrist: 卖方的话 · 卖方
# > And if it goes on like that until the congress in October?
weigh-su-wrist-efc3b3 = 照这么下去，十月开大会的时候怎么办？

# @ editors-room › weigh-su-wrist: 客户的回话 · Su Lan
# > Then I’m on sick leave in the one week that counts.
weigh-su-wrist-9d9fdd = 最要紧的那个礼拜，我只好请病假。

# @ editors-room › weigh-su-wrist: 客户的回话 · Su Lan
# > The doctor said three weeks’ rest. In October there is no rest.
weigh-su-wrist-a5da94 = 大夫让歇三个礼拜。十月哪有得歇？

# @ editors-room › leave-editors: 卖方的话 · 卖方
# > Thank you. I’ll close the door quietly.
leave-editors-efca6a = 谢谢您，我轻轻带上门。

# @ editors-room › leave-editors: 客户的回话 · Su Lan
# > That would be a first.
leave-editors-3608d1 = 难得有人记得。

# @ editors-room › leave-editors: 客户的回话 · Su Lan
# > Thank you. The hinge squeaks anyway.
leave-editors-c21ead = 多谢。反正合页也响。

# @ editors-room › leave-editors: 客户的回话 · Su Lan
# > Then you’re the only one who does.
leave-editors-6da873 = 那您可是独一份。

# @ news-desk: 场次标题
# > At the news desk
news-desk-8f44be = 采访部

# @ news-desk: 客户开场 · Lu Ming
# > You’re the keyboards? I’ll tell you straight away: A.
news-desk-ba9d80 = 送键盘的吧？我直说：要 A。

# @ news-desk: 客户开场 · Lu Ming
# > Two minutes, I have a court report to finish. I’m for A, if that’s the question.
news-desk-ee8898 = 就两分钟，我还有篇庭审稿。要问我，就要 A。

# @ news-desk: 客户开场 · Lu Ming
# > Keyboards? A. There, that’s my vote. Sit down anyway.
news-desk-61f6a1 = 键盘？A。我这票投完了，坐吧。

# @ news-desk › notice-plaster: 卖方的话 · 卖方
# > A plaster on your wrist, and still ten fingers at full speed?
notice-plaster-12db56 = 手腕上贴着膏药，还十个手指一起上？

# @ news-desk › notice-plaster: 客户的回话 · Lu Ming
# > It’s nothing. Well. It has been nothing since March.
notice-plaster-dc8e72 = 没事。嗯，从三月份就“没事”到现在。

# @ news-desk › notice-plaster: 客户的回话 · Lu Ming
# > You’ve seen that? Nobody here has.
notice-plaster-60b8aa = 您看出来了？这屋里没一个人看出来。

# @ news-desk › notice-plaster: 客户的回话 · Lu Ming
# > Basketball. Nothing to do with you.
notice-plaster-7a9092 = 打球打的，跟键盘没关系。

# @ news-desk › notice-plaster: 客户的回话 · Lu Ming
# > That? I fell off my bicycle.
notice-plaster-f8ceb9 = 这个？骑车摔的。

# @ news-desk › notice-plaster: 复盘点评 · 教练
# > It may be the reason, or a bicycle. You’ll know only if he goes on.
notice-plaster-fe9f50 = 也许就是缘故，也许只是摔了一跤。他往下说，你才知道。

# @ news-desk › ask-lu-before: 卖方的话 · 卖方
# > On a day like today, what happens at this desk between four and six?
ask-lu-before-20ddf2 = 像今天这样的日子，四点到六点，您这桌上都忙些什么？

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > Just between us? By six my wrist is on fire. I shout for A because they all know me as the fast one.
ask-lu-before-a08057 = 就咱俩说啊，到六点手腕火烧火燎的。我嚷着要 A，是因为大家都说我快。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > It hurts. There, now you know. Don’t bring it up in the meeting.
ask-lu-before-bf8f52 = 疼。行了吧？会上您可别提。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > Telephone. I’ve the receiver on one ear and thirty keyboards in the other. Half of what they tell me I guess.
ask-lu-before-2b87e3 = 打电话。一只耳朵听筒，一只耳朵三十把键盘，人家说的我一半靠猜。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > I say A because everyone expects it. But I talk more than I type: I need to hear the other end.
ask-lu-before-1e2e71 = 嚷 A 是大家爱听。其实我说得比写得多，得听得清那头。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > Three thousand characters, that’s what happens. The key has to tell me that it went down.
ask-lu-before-b1a29c = 三千字，就忙这个。键得让我知道它按下去了。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > I write. Fast. The keys have to keep up, or I lose the sentence.
ask-lu-before-8ff780 = 赶稿。键跟不上，句子就跑了。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > Coffee, mostly.
ask-lu-before-cb897f = 喝咖啡呗。

# @ news-desk › ask-lu-before: 客户的回话 · Lu Ming
# > What happens every day.
ask-lu-before-74394e = 天天一个样。

# @ news-desk › ask-lu-before: 复盘点评 · 教练
# > He names a keyboard before you ask. Ask about his day, and you hear whether it is the one he needs.
ask-lu-before-895081 = 他一开口就点名要哪款。问他一天怎么过，才知道那是不是他要的。

# @ news-desk › weigh-lu-quiet: 卖方的话 · 卖方
# > And when you have misheard a number?
weigh-lu-quiet-94fcf4 = 要是有个数听岔了呢？

# @ news-desk › weigh-lu-quiet: 客户的回话 · Lu Ming
# > Fourteen became forty, in May. I’d rather not say who rang.
weigh-lu-quiet-64290d = 五月份那回，十四听成了四十。谁打来的电话，我就不说了。

# @ news-desk › weigh-lu-quiet: 客户的回话 · Lu Ming
# > Then it’s in the paper with my name on it.
weigh-lu-quiet-e33ba4 = 那就登出去了，署的还是我的名。

# @ news-desk › weigh-lu-feel: 卖方的话 · 卖方
# > And what does it cost you when the key hasn’t taken?
weigh-lu-feel-011e66 = 键没按上的时候，您要费多少事？

# @ news-desk › weigh-lu-feel: 客户的回话 · Lu Ming
# > I look down. And the sentence is gone.
weigh-lu-feel-d96637 = 低头一看，那句话就没影了。

# @ news-desk › weigh-lu-feel: 客户的回话 · Lu Ming
# > Ten minutes an evening. I’d spend them smoking.
weigh-lu-feel-ff3388 = 一晚上十分钟。有那工夫我抽根烟多好。

# @ news-desk › weigh-lu-feel: 客户的回话 · Lu Ming
# > I write it again. At a quarter past six there is no again.
weigh-lu-feel-148be4 = 重打一遍呗。六点一刻了，哪还有第二遍。

# @ news-desk › weigh-lu-wrist: 卖方的话 · 卖方
# > And if it’s like this when the congress meets in October?
weigh-lu-wrist-8ecf21 = 到十月开大会，还这样怎么办？

# @ news-desk › weigh-lu-wrist: 客户的回话 · Lu Ming
# > Then somebody else writes it. I’d hate that.
weigh-lu-wrist-c50f39 = 那就得换别人写。我可不乐意。

# @ news-desk › weigh-lu-wrist: 客户的回话 · Lu Ming
# > Then I dictate to Su Lan. Imagine that.
weigh-lu-wrist-313a4a = 那我念，让苏岚打。您想想那场面。

# @ news-desk › leave-news: 卖方的话 · 卖方
# > I won’t keep you from your article.
leave-news-4c96d3 = 不耽误您写稿了。

# @ news-desk › leave-news: 客户的回话 · Lu Ming
# > At three. Whoever comes in late, that’s me.
leave-news-d0fabe = 三点见，最后进门的那个就是我。

# @ news-desk › leave-news: 客户的回话 · Lu Ming
# > It’s about a trial. They took three years over it, so it can wait for me too.
leave-news-d36c9a = 写的是一桩官司，法院都审了三年，不差我这一会儿。

# @ news-desk › leave-news: 客户的回话 · Lu Ming
# > See you at three. If the phone lets me.
leave-news-6ca066 = 三点见，电话肯放我的话。

# @ accounts: 场次标题
# > In finance
accounts-70956e = 财务科

# @ accounts: 客户开场 · Ding Min
# > Keyboards? Nobody has told me of any meeting.
accounts-9937c2 = 键盘？没人通知我开会呀。

# @ accounts: 客户开场 · Ding Min
# > Nobody asks finance. They send us the bill. What is it?
accounts-c62620 = 财务嘛，从来没人问，光收账单。什么事？

# @ accounts: 客户开场 · Ding Min
# > Somebody from a supplier, before the bill? Sit down.
accounts-277686 = 账单还没来，供货的先来了？坐。

# @ accounts › admit-not-asked: 卖方的话 · 卖方
# > You should have been asked first, and I didn’t see to it. I’m asking now.
admit-not-asked-b37087 = 本该先来问您，是我没想到。现在补上。

# @ accounts › admit-not-asked: 客户的回话 · Ding Min
# > Better late than with the bill. Go on.
admit-not-asked-0fd768 = 总比跟账单一块儿来强。您说吧。

# @ accounts › admit-not-asked: 客户的回话 · Ding Min
# > Well, you’re the first who has said so.
admit-not-asked-f1ea78 = 您倒是头一个这么说的。

# @ accounts › admit-not-asked: 复盘点评 · 教练
# > A real omission, owned up to, is worth more than an excuse.
admit-not-asked-96b3d5 = 真有疏漏就认，比找借口强。

# @ accounts › ask-ding-before: 卖方的话 · 卖方
# > Sixty keyboards are to be changed. What will you look at first?
ask-ding-before-434ddf = 要换六十把键盘，您头一样看什么？

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > At the calendar. This quarter is spent, and before October there is nothing to pay it with.
ask-ding-before-6c4589 = 看日历。这季度的钱花光了，十月以前拿什么付？

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > The price isn’t the trouble. The date on the bill is.
ask-ding-before-201509 = 麻烦不在价钱，在账单上的日子。

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > Not at the price tag. At what it comes to in three years, repairs and all. Nobody ever shows me that.
ask-ding-before-6bc585 = 不看标价，看连买带修三年一共多少。从来没人给我算过。

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > What it costs until it’s thrown away. The tag is the smallest part.
ask-ding-before-6a1457 = 看用到报废一共花多少，标价只是个零头。

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > The bill, when it comes.
ask-ding-before-030f5f = 等账单来了再看。

# @ accounts › ask-ding-before: 客户的回话 · Ding Min
# > Whatever is on paper. So far nothing is.
ask-ding-before-b3e53a = 看白纸黑字。眼下什么也没有。

# @ accounts › ask-ding-before: 复盘点评 · 教练
# > Finance judges by the years and by the calendar, not by the key.
ask-ding-before-5eaea0 = 财务看的是年头和日子，不是手感。

# @ accounts › weigh-value: 卖方的话 · 卖方
# > Who answers for it if the repairs come to more than the keyboards did?
weigh-value-98b329 = 要是修的钱比买的钱还多，谁来交代？

# @ accounts › weigh-value: 客户的回话 · Ding Min
# > I do. Before the auditors, with a pencil.
weigh-value-08549f = 我。拿着铅笔，当着审计的面。

# @ accounts › weigh-value: 客户的回话 · Ding Min
# > Who do you think? Me.
weigh-value-d81643 = 您说谁？我呗。

# @ accounts › weigh-value: 客户的回话 · Ding Min
# > I sit before the auditors, and the salesman sits at lunch.
weigh-value-e52586 = 查账的来了，坐在对面的是我。卖东西的早走了。

# @ accounts › weigh-budget: 卖方的话 · 卖方
# > And if a bill of over ten thousand comes next week all the same?
weigh-budget-568214 = 要是下礼拜照样来一张一万多的账单呢？

# @ accounts › weigh-budget: 客户的回话 · Ding Min
# > It goes back. And everybody is cross with me.
weigh-budget-77c510 = 退回去。然后人人都怨我。

# @ accounts › weigh-budget: 客户的回话 · Ding Min
# > I can’t pay with October’s money in July.
weigh-budget-890360 = 七月里，我总不能花十月的钱。

# @ accounts › invite-ding: 卖方的话 · 卖方
# > Will you come in at three? It’s your money we’ll be talking about.
invite-ding-cf5dee = 三点您能来吗？会上花的可是您管的钱。

# @ accounts › invite-ding: 客户的回话 · Ding Min
# > For once somebody asks. I’ll bring my pencil.
invite-ding-840caa = 难得有人叫我。我带上铅笔来。

# @ accounts › invite-ding: 客户的回话 · Ding Min
# > I’ll be there. Somebody has to write down what it costs.
invite-ding-d0123e = 我去。总得有人把花多少记下来。

# @ accounts › invite-ding: 客户的回话 · Ding Min
# > Yes. I’d rather sit in it than read about it.
invite-ding-6cb984 = 好。与其事后看账单，不如坐在里头听。

# @ accounts › invite-ding: 复盘点评 · 教练
# > Nobody is against what nobody asked them about, until the bill comes.
invite-ding-efbdf6 = 没人问过的人不会反对，账单来了才反对。

# @ accounts › leave-finance: 卖方的话 · 卖方
# > Thank you. I’ll come back with figures.
leave-finance-1a120c = 谢谢您，回头我带着数来。

# @ accounts › leave-finance: 客户的回话 · Ding Min
# > With figures. Good.
leave-finance-27ccb7 = 带着数来，好。

# @ accounts › leave-finance: 客户的回话 · Ding Min
# > Figures I always have time for.
leave-finance-b09a53 = 有数字，我随时有空。

# @ accounts › leave-finance: 客户的回话 · Ding Min
# > Do that. Adjectives I have enough of.
leave-finance-960d5e = 行。形容词我这儿够多了。

# @ meeting: 场次标题
# > How each sees it
meeting-8bcb81 = 各自的看法

# @ meeting: 客户开场 · Han Qing
# > Sit down, all of you. We have a paper to make, so: which one do we take?
meeting-8dbd2d = 都坐吧。报纸还等着呢，咱们直说：要哪一款？

# @ meeting: 客户开场 · Han Qing
# > Good, that’s everyone on my list. Let’s hear it, and briefly.
meeting-34fa81 = 好，名单上的人齐了。说吧，长话短说。

# @ meeting: 客户开场 · Han Qing
# > Is everybody here? Then let’s decide on a keyboard and go back to work.
meeting-78ba13 = 人齐了？那就定个键盘，定完干活。

# @ meeting: 客户开场 · Han Qing
# > You know why we’re here. I’d like to leave with one answer.
meeting-58cefa = 什么事都知道。我想出门的时候，手里有一个答案。

# @ meeting › ring-finance: 卖方的话 · 卖方
# > Finance isn’t here. May we ring upstairs for Ding Min?
ring-finance-ea50c8 = 财务没来人。能打个电话请丁敏下来吗？

# @ meeting › ring-finance: 客户的回话 · Han Qing
# > True, the bill ends up on her desk. Lu Ming, ring her.
ring-finance-a00dee = 也是，账单最后到她桌上。陆鸣，打个电话。

# @ meeting › ring-finance: 客户的回话 · Han Qing
# > I hadn’t thought of her. Yes, ring.
ring-finance-64e960 = 我倒把她忘了。行，打吧。

# @ meeting › ring-finance: 客户的回话 · Han Qing
# > Finance? You’re right, better now than afterwards.
ring-finance-c4b6e2 = 财务？对，现在请总比事后请强。

# @ meeting › ring-finance: 复盘点评 · 教练
# > It costs two minutes. Without it nobody here can say whether the bill will pass.
ring-finance-bf8398 = 花两分钟。不请她，这屋里谁也说不准账单过不过得了。

# @ meeting › three-on-the-table: 卖方的话 · 卖方
# > May I put the keyboards on the table?
three-on-the-table-5ea39d = 我把键盘都摆上来，行吗？

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Do. But keep it short.
three-on-the-table-7610dd = 行，简短些。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Yes, put them here.
three-on-the-table-6577b1 = 行，摆这儿。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Put them where Ding Min can see them too.
three-on-the-table-d89f96 = 放丁敏也看得见的地方。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Please. Five pairs of hands want to touch them.
three-on-the-table-10e349 = 摆吧，五双手都想摸摸。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Do. But no lecture, please.
three-on-the-table-a9b4bc = 摆吧，可别上课。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Yes, put them here in the middle.
three-on-the-table-e2ebea = 行，摆中间。

# @ meeting › three-on-the-table: 客户的回话 · Han Qing
# > Please. Then we know what we’re talking about.
three-on-the-table-47faad = 摆吧，也好知道说的是哪个。

# @ meeting › three-on-the-table: 复盘点评 · 教练
# > Once keyboards are on the table, everybody talks about keyboards. Have you heard what they are wanted for?
three-on-the-table-4389c0 = 键盘一摆出来，大家就光谈键盘了。它们要派什么用场，你都听到了吗？

# @ meeting › ask-han: 卖方的话 · 卖方
# > Director Han, what must not happen over this?
ask-han-ce4f4d = 韩主任，为换键盘，您最怕出什么事？

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Honestly? Another meeting. This is the third about keyboards.
ask-han-more-d2fd9b = 说心里话？再开一次会。光键盘，这是第三回了。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Sitting here again in autumn. Twice was enough.
ask-han-more-4bd2ff = 怕秋天又坐在这儿。两回，够了。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > This very subject. I’ve had it on the agenda twice, and I don’t want it there a fourth time.
ask-han-more-aa14c7 = 就这件事。都上过两回会了，别再来第四回。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > The complaints. Half the room wants it one way, half the other, and all of them come to me.
ask-han-more-d950ae = 告状的。一半人要这样，一半人要那样，全来找我。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Two camps. Whatever I choose, the other half is at my door.
ask-han-more-340e00 = 分成两派。我选哪个，另一半都堵我门口。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Every quarrel in that room. I’d like one summer without any.
ask-han-more-758542 = 那屋里吵的每一架。我想清净一个夏天。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > The bill, when it comes back from upstairs with my name on it.
ask-han-more-d73d11 = 账单。写着我的名字，又让楼上给退回来。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > The last thing I bought for this office, finance sent back. Never again.
ask-han-more-d3038f = 上回我给编辑部买东西，让财务给退了。可别再来一回。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Whatever finance won’t sign. Then it’s mine to explain.
ask-han-more-9f6c3b = 财务不肯签的，都得我去解释。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > That will do. I’ve said what there is.
ask-han-more-4c7947 = 就这些，该说的都说了。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > You have it all now.
ask-han-more-f5b6e2 = 全告诉您了。

# @ meeting › ask-han-more: 客户的回话 · Han Qing
# > Nothing I’d say in front of everybody.
ask-han-more-5162d1 = 有也不在会上说。

# @ meeting › ask-han-more: 复盘点评 · 教练
# > The first answer is the one everybody gives. The second is hers.
ask-han-more-79e856 = 头一句是谁都会说的，第二句才是她自己的。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > The paper late. One evening of sixty people hunting for a key.
ask-han-d50959 = 怕报纸晚了。一个晚上，六十个人满键盘找字。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > Quarter to seven, the presses run. Keyboards or no keyboards.
ask-han-179366 = 六点三刻开机，换不换键盘都得开。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > Me standing in the press hall, waiting for copy, because of a keyboard.
ask-han-c82bb9 = 就怕我站在印刷车间里等稿子，为的是个键盘。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > Spending all afternoon on it.
ask-han-b7856c = 怕耗一下午。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > I’ve said what I have to say.
ask-han-2fc9da = 该说的我都说了。

# @ meeting › ask-han: 客户的回话 · Han Qing
# > Nothing must. Go on.
ask-han-e968db = 出什么事都不行。您说吧。

# @ meeting › ask-han: 复盘点评 · 教练
# > Whoever chairs answers for more than one thing. Ask, and ask again.
ask-han-64349a = 主持会的人，要负责的不止一件。问了，再问。

# @ meeting › ask-han-more: 卖方的话 · 卖方
# > And apart from the deadline, Director Han: what else ends up on your desk?
ask-han-more-b95d6f = 除了出报，韩主任，还有什么事最后都堆到您这儿？

# @ meeting › ask-su: 卖方的话 · 卖方
# > Su Lan, at your desk, what should be different tomorrow?
ask-su-11b151 = 苏老师，您那张桌子，明天您最想哪儿变一变？

# @ meeting › ask-su: 客户的回话 · Su Lan
# > The noise. I read proofs with plugs in my ears.
ask-su-c925cf = 别那么吵。我校对都得塞着耳塞。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > To hear myself read. Nothing more.
ask-su-90b7a8 = 念稿子能听见自己的声音就行，别的没有。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > Quiet. I seldom say so, because nobody hears it.
ask-su-539d4d = 清静。我不常说，说了也没人听得见。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > The keys. I type faster than they do.
ask-su-b7b7da = 键。我手比它快。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > No letter swallowed when I’m fast.
ask-su-4c4b3a = 我打快了，别吞字。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > A key that’s there when my finger is.
ask-su-ebc6a3 = 手指到了，键也得到。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > Softer keys. My wrist hurts, since you ask.
ask-su-d6a0cd = 键软点儿。您既然问了，我手腕疼。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > A hand that lasts until the evening.
ask-su-6d8a32 = 这只手能撑到晚上。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > Something softer. These are like typing on stairs.
ask-su-d8909f = 软一点的。现在这个，跟敲台阶似的。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > I don’t want to hold the others up.
ask-su-cde1fb = 我就不耽误大家了。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > Oh, let the others go first.
ask-su-e00d7f = 先听别人的吧。

# @ meeting › ask-su: 客户的回话 · Su Lan
# > I’ll manage.
ask-su-91153f = 我怎么都行。

# @ meeting › ask-su: 复盘点评 · 教练
# > The quiet ones have to be asked.
ask-su-fcdc7c = 不爱说话的人，得有人问。

# @ meeting › ask-lu: 卖方的话 · 卖方
# > Lu Ming, apart from A: what should it do for you at half past five?
ask-lu-9cd89c = 陆记者，先不说 A。五点半的时候，键盘得帮您什么？

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Hm. Not shout down my telephone, to be honest.
ask-lu-91c671 = 嗯……说实话，别盖过我的电话。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Let me understand what the other end is saying.
ask-lu-1660fb = 让我听清电话那头说什么。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Be quiet while I’m on the line, if I’m honest.
ask-lu-52eb5f = 说实话，我打电话的时候它别响。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Answer. I press, it speaks.
ask-lu-7c00e8 = 应声。我一按，它就得有动静。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Keep up. At half past five I don’t type, I run.
ask-lu-5895db = 跟上我。五点半那会儿我不是打字，是跑。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Tell my finger that it went down.
ask-lu-b7614f = 按下去了，得让手指头知道。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Since you ask like that: not hurt.
ask-lu-0a803e = 您这么问，那我说实话：别让我手疼。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Let me carry on till six. With this hand.
ask-lu-c0dfaa = 让我干到六点，用这只手。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Be kind to a wrist. Laugh if you like.
ask-lu-2853a6 = 别跟手腕过不去。要笑就笑吧。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > Be fast. I said A.
ask-lu-40fafa = 快。我说了，要 A。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > What it does at half past two. A.
ask-lu-c7b1b6 = 跟两点半一样。A。

# @ meeting › ask-lu: 客户的回话 · Lu Ming
# > I’ve told you. A.
ask-lu-f35db2 = 我说过了，A。

# @ meeting › ask-wei: 卖方的话 · 卖方
# > Engineer Wei, what does your book say?
ask-wei-16778d = 魏工，您本子上怎么记的？

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > Nine, seven, three. Three is C. And I carry every one of them upstairs.
ask-wei-f2dfc3 = 九把、七把、三把，三把的是 C。哪一把不是我搬上楼的？

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > That C breaks least. And that somebody with my back does the carrying.
ask-wei-c3c491 = C 坏得最少。还有，搬的人是我，用的是我这副腰。

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > A nine, B seven, C three. Each one is two flights of stairs.
ask-wei-e0c778 = A 九，B 七，C 三。一把就是两层楼。

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > It says what it says.
ask-wei-33ec5f = 记的什么就是什么。

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > You’d have to read it.
ask-wei-533943 = 您得自己看。

# @ meeting › ask-wei: 客户的回话 · Engineer Wei
# > Page after page. Nobody asks.
ask-wei-b5ea2e = 一页又一页，没人问。

# @ meeting › ask-wei-more: 卖方的话 · 卖方
# > Engineer Wei, apart from the number that breaks: what else worries you?
ask-wei-more-5f4674 = 魏工，除了坏多少，您还操心什么？

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > Where I put the parts. A third model is a third drawer, and I have two.
ask-wei-more-b53a10 = 备件往哪儿搁。来个第三款就得添个第三抽屉，我就俩。

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > Drawers. Two are full, and nobody builds me another.
ask-wei-more-0cec6e = 抽屉。俩都满了，也没人给我再打一个。

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > Parts. Every new model is a box that I have to keep somewhere.
ask-wei-more-3c2e8f = 备件。来一款新的，就多一盒，我往哪儿搁？

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > Isn’t that enough?
ask-wei-more-db2992 = 这还不够操心的？

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > Nothing. Breaking is enough.
ask-wei-more-e06ee8 = 没了，光坏就够我受的。

# @ meeting › ask-wei-more: 客户的回话 · Engineer Wei
# > No. Fewer, that’s all.
ask-wei-more-1e0015 = 没有，能少坏几把就成。

# @ meeting › ask-wei-more: 复盘点评 · 教练
# > After something has been proved, people say what they held back.
ask-wei-more-3664ba = 拿出了真凭实据，人家才肯说藏着的话。

# @ meeting › ask-lu-more: 卖方的话 · 卖方
# > Lu Ming, is that all there is to it?
ask-lu-more-e868c2 = 陆记者，就这些？

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > All right. By six my wrist is on fire. Now you all know.
ask-lu-more-86cd36 = 行吧。到六点我手腕跟着了火似的。这下你们都知道了。

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > Fine. It’s the wrist. Crisp or not, it hurts.
ask-lu-more-489a80 = 行吧，是手腕。脆不脆都一样疼。

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > No. I shout for A, and at night I put ice on it.
ask-lu-more-8ffca4 = 没完。我嘴上喊 A，晚上回家敷冰。

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > That’s all. I’m a simple man.
ask-lu-more-a8ad7a = 就这些，我这人简单。

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > All there is. Fast, and done.
ask-lu-more-e00ac1 = 就这些。快就行。

# @ meeting › ask-lu-more: 客户的回话 · Lu Ming
# > What else? It’s a keyboard.
ask-lu-more-b7808c = 还能有什么？一个键盘嘛。

# @ meeting › weigh-on-time: 卖方的话 · 卖方
# > What does one late evening cost the paper?
weigh-on-time-e8083e = 晚出一个晚上，报社要搭进去多少？

# @ meeting › weigh-on-time: 客户的回话 · Han Qing
# > The kiosks at the station. They don’t wait, and they don’t come back.
weigh-on-time-860735 = 车站那些报亭。人家不等，以后也不来了。

# @ meeting › weigh-on-time: 客户的回话 · Han Qing
# > Two thousand copies, and a call from the publisher.
weigh-on-time-e1d5de = 两千份报纸，外加社长一个电话。

# @ meeting › weigh-on-time: 客户的回话 · Han Qing
# > The last train. After it nobody buys an evening paper.
weigh-on-time-9eb7cb = 末班车。车一走，谁还买晚报。

# @ meeting › weigh-peace: 卖方的话 · 卖方
# > And if half of them type on something they never wanted?
weigh-peace-5a2a83 = 要是有一半人用着自己不想要的，往后会怎样？

# @ meeting › weigh-peace: 客户的回话 · Han Qing
# > Then they write complaints instead of articles. To me.
weigh-peace-baca9b = 那就不写稿，改写意见了，全写给我。

# @ meeting › weigh-peace: 客户的回话 · Han Qing
# > Then I’m the complaints desk until I retire.
weigh-peace-2d85e4 = 那我就当信访办，当到退休。

# @ meeting › weigh-peace: 客户的回话 · Han Qing
# > Then the door to my room never closes again.
weigh-peace-622ceb = 那我这屋的门就别想关上了。

# @ meeting › weigh-peace: 复盘点评 · 教练
# > Hers is not the keyboard but the room. Let her say what it costs.
weigh-peace-551def = 她要的不是键盘，是一屋子太平。让她说说代价。

# @ meeting › weigh-signed: 卖方的话 · 卖方
# > What happened here when that bill came back?
weigh-signed-1e2389 = 那回账单退下来，后来怎么样？

# @ meeting › weigh-signed: 客户的回话 · Han Qing
# > Half a year without a working printer. And I explained it every Monday.
weigh-signed-5011cc = 半年没有一台能用的打印机。每个星期一我都得解释一遍。

# @ meeting › weigh-signed: 客户的回话 · Han Qing
# > We shared one printer between forty until spring.
weigh-signed-3c5fce = 四十个人合用一台打印机，用到开春。

# @ meeting › weigh-signed: 客户的回话 · Han Qing
# > I signed a statement. Me, about a printer.
weigh-signed-072773 = 我写了份情况说明。就为一台打印机。

# @ meeting › weigh-settled: 卖方的话 · 卖方
# > And if it did come up a fourth time, who would still take it seriously?
weigh-settled-7129aa = 真要开第四回，还有谁当回事？

# @ meeting › weigh-settled: 客户的回话 · Han Qing
# > Nobody. Me least of all.
weigh-settled-545dbe = 没人了。头一个就是我。

# @ meeting › weigh-settled: 客户的回话 · Han Qing
# > I’d send a deputy. He’d send his.
weigh-settled-d1050d = 我就派副手来，他再派他的副手。

# @ meeting › weigh-settled: 客户的回话 · Han Qing
# > You’d be talking to an empty room.
weigh-settled-8790e0 = 那您就对着空屋子讲吧。

# @ meeting-of-five: 场次标题
# > How each sees it, finance too
meeting-of-five-4d2fa2 = 各自的看法，财务也在

# @ meeting-of-five: 客户开场 · Han Qing
# > Ding Min is with us, good. So: which one do we take?
meeting-of-five-23345c = 丁敏也来了，好。说吧，要哪一款？

# @ meeting-of-five: 客户开场 · Han Qing
# > Five of us, then. Somebody has to pay for it, after all.
meeting-of-five-f9c78b = 那就五个人。反正总得有人付钱。

# @ meeting-of-five: 客户开场 · Han Qing
# > Sit closer, there are five of us now. Which one is it to be?
meeting-of-five-4d063f = 往里坐坐，五个人了。要哪一款？

# @ meeting-of-five: 客户开场 · Han Qing
# > Good, finance is here too. Then nobody can say afterwards that they weren’t asked.
meeting-of-five-dcd20b = 好，财务也来了。省得回头有人说没问过他。

# @ meeting-of-five › ask-ding: 卖方的话 · 卖方
# > Ding Min, what do you have to see before you sign?
ask-ding-c30279 = 丁姐，您得看到什么才肯签字？

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > Three years on one sheet, repairs included. Not a price tag.
ask-ding-fb92e5 = 三年的账，连修带买，写在一张纸上。别光给我看标价。

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > What it comes to when the last one is thrown away.
ask-ding-1e3c1a = 用到最后一把扔掉，一共花了多少。

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > All of it. Buying is the smallest part of a bill.
ask-ding-1f22af = 全部的账。买的钱只是小头。

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > I wasn’t asked before, so I can’t say.
ask-ding-329c1e = 事先没人问过我，我说不好。

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > Papers. I’ve seen none yet.
ask-ding-d45852 = 单子。到现在我一张也没见着。

# @ meeting-of-five › ask-ding: 客户的回话 · Ding Min
# > I’ve only just sat down. Go on.
ask-ding-971fa3 = 我才坐下，你们先说。

# @ meeting-of-five › ask-ding-more: 卖方的话 · 卖方
# > Ding Min, is there anything that would stop you all the same?
ask-ding-more-a2b530 = 丁姐，这些都有了，还有什么能卡住的？

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > The date. This quarter is spent; before October I can’t pay it.
ask-ding-more-49e089 = 日子。这季度花光了，十月以前我付不了。

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > The calendar. Whatever you decide, I have no money until October.
ask-ding-more-a35d7d = 日历。你们怎么定都行，十月以前我没钱。

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > Yes: it must not fall into this quarter. There’s nothing left in it.
ask-ding-more-0da86d = 有：不能记在这个季度，这季度一分不剩。

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > No. If the sum is right, it’s right.
ask-ding-more-721d27 = 没有。账对了就是对了。

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > Nothing. I only can’t pay for adjectives.
ask-ding-more-f6bab9 = 没有。只要不让我为形容词付钱。

# @ meeting-of-five › ask-ding-more: 客户的回话 · Ding Min
# > Not a thing. A sum is a sum.
ask-ding-more-76516b = 没有，一是一，二是二。

# @ compare: 场次标题
# > On the table
compare-a3fa54 = 比较几款

# @ compare › praise-a: 卖方的话 · 卖方
# > A is the crisp one, it answers at once. And it’s the cheapest to buy.
praise-a-93d9e4 = A 款最清脆，一按就有反应，买着也最便宜。

# @ compare › praise-a: 客户的回话 · Lu Ming
# > That’s it. That’s what I mean.
praise-a-367d89 = 对，就是这个。

# @ compare › praise-a: 客户的回话 · Lu Ming
# > Hear that? Lovely.
praise-a-084d28 = 听见没？好听。

# @ compare › praise-a: 客户的回话 · Lu Ming
# > Music.
praise-a-2c5a05 = 听听，多好听。

# @ compare › praise-a: 客户的回话 · Lu Ming
# > A. As I said.
praise-a-a02931 = A，我说过的。

# @ compare › praise-a: 客户的回话 · Lu Ming
# > Yes, yes. A.
praise-a-0a8c98 = 嗯，A 嘛。

# @ compare › praise-a: 复盘点评 · 教练
# > One person’s music is another one’s noise.
praise-a-40b773 = 一个人听着是音乐，另一个人听着是噪声。

# @ compare › boast-a: 卖方的话 · 卖方
# > Every paper in town writes on A nowadays.
boast-a-d3988d = 现在全城的报社都用 A。

# @ compare › boast-a: 客户的回话 · Engineer Wei
# > Every paper? My brother-in-law mends for the morning paper. No.
boast-a-54d4e8 = 全城？我小舅子就给晨报修机器，没有的事。

# @ compare › boast-a: 客户的回话 · Engineer Wei
# > Then they carry a lot upstairs.
boast-a-4ebb0d = 那他们可没少往楼上搬。

# @ compare › boast-a: 复盘点评 · 教练
# > A grand word that nobody can check costs you with everyone who hears it.
boast-a-6ee8d0 = 没法核实的大话，谁听见都给你扣分。

# @ compare › praise-b: 卖方的话 · 卖方
# > B is the silent one, and soft under the fingers.
praise-b-2b640e = B 款最安静，按着也软和。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Oh. Yes. Twenty-nine more of those, please.
praise-b-1f4376 = 哎，这个好。再来二十九把。

# @ compare › praise-b: 客户的回话 · Su Lan
# > That one I could sit beside.
praise-b-29fa56 = 挨着这个坐，我没意见。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Soft, you say? May I?
praise-b-a7470a = 软和？让我按按。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Let me put my hand on it.
praise-b-bb71bc = 我把手放上去试试。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Oh. That one gives way.
praise-b-7805ea = 哟，这个是往下让的。

# @ compare › praise-b: 客户的回话 · Su Lan
# > I can hardly tell whether I pressed it.
praise-b-673f94 = 我都不知道按没按上。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Nice and silent. But my fingers are in the dark.
praise-b-e30eea = 静是静，可手指头跟摸黑似的。

# @ compare › praise-b: 客户的回话 · Su Lan
# > Did it take the letter? I had to look.
praise-b-fc4970 = 字上去没有？我还得抬头看。

# @ compare › praise-c: 卖方的话 · 卖方
# > C came back least: three of sixty in a year. Over three years it costs the least.
praise-c-efc54f = C 款返修最少，六十把一年才三把。算三年，花得也最少。

# @ compare › praise-c: 客户的回话 · Engineer Wei
# > Three. That’s what I have too.
praise-c-da979d = 三把，我记的也是三把。

# @ compare › praise-c: 客户的回话 · Engineer Wei
# > Right, that agrees with my book.
praise-c-6e9e27 = 没错，跟我本子上对得上。

# @ compare › praise-c: 客户的回话 · Engineer Wei
# > Three, yes. One of them was coffee.
praise-c-9b4a0e = 三把，没错。有一把还是洒了咖啡。

# @ compare › tell-rings: 卖方的话 · 卖方
# > Quiet for one, sturdy for another: there are damping rings for C. As silent as B, and inside still C.
tell-rings-018a93 = 一位要安静，一位要皮实。C 款能加一种消音圈：听着跟 B 一样静，里头还是 C。

# @ compare › tell-rings: 客户的回话 · Su Lan
# > Rings? Let me hear that.
tell-rings-258048 = 消音圈？让我听听。

# @ compare › tell-rings: 客户的回话 · Su Lan
# > Quiet, and it’s C? You might have said so at once.
tell-rings-63eb27 = 又安静，又是 C？您怎么不早说。

# @ compare › tell-rings: 客户的回话 · Lu Ming
# > Rings? Nobody told me there was such a thing.
tell-rings-3a64dc = 消音圈？没听说还有这个。

# @ compare › tell-rings: 客户的回话 · Lu Ming
# > Hold on. Quiet, and it doesn’t break?
tell-rings-d3d350 = 等等，又静，又不坏？

# @ compare › tell-rings: 复盘点评 · 教练
# > The answer lay in two complaints. Only somebody who had heard both could think of it.
tell-rings-03861c = 答案就在两个人的抱怨里，两边都听过，才想得到。

# @ compare › tell-rings-more: 卖方的话 · 卖方
# > The click stays under the finger. And rings included, it still costs the least over three years.
tell-rings-more-0e0fc2 = 手底下那一下还在。连消音圈算上，三年还是花得最少。

# @ compare › tell-rings-more: 客户的回话 · Lu Ming
# > A click without the noise? I’d have to type on that.
tell-rings-more-0312ab = 有手感没声音？我得自己打一段试试。

# @ compare › tell-rings-more: 客户的回话 · Lu Ming
# > If it clicks, I don’t care who can’t hear it.
tell-rings-more-37659f = 有那一下就行，别人听不听得见我不管。

# @ compare › tell-rings-more: 客户的回话 · Lu Ming
# > Under the finger, you say? Give it here.
tell-rings-more-bbdf51 = 手底下有？拿来我摸摸。

# @ compare › tell-rings-more: 客户的回话 · Han Qing
# > Do you hear, all of you? Not one word about A or B.
tell-rings-more-061204 = 都听见了？可没提 A，也没提 B。

# @ compare › tell-rings-more: 客户的回话 · Han Qing
# > That would be a third way. Go on.
tell-rings-more-58f9d1 = 这倒是第三条路，接着说。

# @ compare › tell-rings-more: 客户的回话 · Han Qing
# > Finally something that isn’t a quarrel.
tell-rings-more-9736e8 = 总算有一样不用吵的。

# @ compare › open-the-book: 卖方的话 · 卖方
# > Engineer Wei, may we open your repair book here?
open-the-book-78439c = 魏工，您的登记本，能翻开给大家看看吗？

# @ compare › open-the-book: 客户的回话 · Engineer Wei
# > Page eleven. Read it out, then somebody listens for once.
open-the-book-142535 = 第十一页。您念出来，总算有人听一回。

# @ compare › open-the-book: 客户的回话 · Engineer Wei
# > Here. My own hand, every line.
open-the-book-9bd5b5 = 给。一行一行都是我记的。

# @ compare › open-the-book: 客户的回话 · Engineer Wei
# > You’re welcome. Mind the grease.
open-the-book-5c11d4 = 翻吧，小心蹭一手油。

# @ compare › open-the-book: 复盘点评 · 教练
# > Their own numbers weigh more than yours, and can be on the table before you claim anything.
open-the-book-bafa50 = 他们自己的数，比你的有分量。话还没说，先摆上更好。

# @ compare › put-the-meter: 卖方的话 · 卖方
# > Here is a sound meter. Would each of you type beside it?
put-the-meter-b872ce = 这是声级计。请各位挨个在旁边打几个字。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > Two decibels between B and this. I can’t hear two decibels.
put-the-meter-94ed45 = 跟 B 就差两个分贝。两个分贝，我听不出来。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > So that’s the one with rings? I’d have said B.
put-the-meter-f56b30 = 这就是加了圈的？我还当是 B 呢。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > The needle hardly stirs. Neither do I.
put-the-meter-d19913 = 指针都不怎么动，我更没动静。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > There. Now you’ve all seen it.
put-the-meter-6c29a5 = 瞧，这下你们都看见了。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > So it isn’t just my ears.
put-the-meter-78ba9c = 所以不是我耳朵娇气。

# @ compare › put-the-meter: 客户的回话 · Su Lan
# > Could we hang that meter on the wall?
put-the-meter-ebc4d8 = 这表能挂墙上吗？

# @ compare › let-them-type: 卖方的话 · 卖方
# > Would each of you write a paragraph on each?
let-them-type-c55b43 = 请每位在每一款上都打一段稿子，好吗？

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > Hm. It does click. I wouldn’t have thought so.
let-them-type-a7cba0 = 嗯，还真有那一下。没想到。

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > There’s the edge. Quietly, but it’s there.
let-them-type-8fd3e4 = 有那道坎儿，轻是轻，可是有。

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > Not bad. My fingers believe it, my ears don’t.
let-them-type-c9ab55 = 不赖。手信了，耳朵还不信。

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > A keyboard is a keyboard. But yes, there’s a difference.
let-them-type-65b93a = 键盘嘛，还真是不一样。

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > Well. One can’t tell that from a leaflet.
let-them-type-760a45 = 嗯，这个光看样本可看不出来。

# @ compare › let-them-type: 客户的回话 · Lu Ming
# > That was my whole intro. On three keyboards.
let-them-type-74a681 = 一段导语，三个键盘打了三遍。

# @ compare › three-years: 卖方的话 · 卖方
# > Here are three years on one sheet, with the repairs from your own book.
three-years-7f57fb = 这张纸算的是三年，返修用的是你们自己的数。

# @ compare › three-years: 客户的回话 · Han Qing
# > Ding Min, that’s for you.
three-years-7aae32 = 丁敏，这是给你看的。

# @ compare › three-years: 客户的回话 · Han Qing
# > That goes to Ding Min first.
three-years-aa7d73 = 先给丁敏看看。

# @ compare › three-years: 客户的回话 · Han Qing
# > Ding Min, you’re smiling. I’ve never seen that.
three-years-cbe822 = 丁敏，你笑了。头一回见。

# @ compare › three-years: 客户的回话 · Han Qing
# > I can’t judge that. Finance would have to see it.
three-years-3b3c50 = 这个我看不准，得让财务看。

# @ compare › three-years: 客户的回话 · Han Qing
# > Figures. Is anybody here who reads those?
three-years-3e4f97 = 全是数。在座有人看得懂吗？

# @ compare › three-years: 复盘点评 · 教练
# > A calculation convinces whoever calculates. Is that person here?
three-years-9b39d5 = 账是给会算账的人看的。她在座吗？

# @ compare › to-terms: 卖方的话 · 卖方
# > Let me say how the change would go.
to-terms-6f6b38 = 我说说怎么个换法。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Yes. When, and who, and how it’s paid.
to-terms-0961ba = 嗯。什么时候换，谁来换，钱怎么付。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Please. And Ding Min, listen for the money.
to-terms-6b7b22 = 说吧。丁敏，钱的事你听着。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Good. That’s the part that lands on two desks.
to-terms-ba5705 = 好，这一段归我和丁敏。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Yes. When, and who does it.
to-terms-7e0e40 = 嗯。什么时候换，谁来换。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Please. Without a day of chaos.
to-terms-37b4d8 = 说吧，可别给我乱上一天。

# @ compare › to-terms: 客户的回话 · Han Qing
# > Good. That’s the part I have to answer for.
to-terms-5850e7 = 好，这一段要我负责。

# @ compare › ask-again: 卖方的话 · 卖方
# > Before we go on: there’s somebody I haven’t heard out.
ask-again-f2ea2e = 先等等，有位的话我还没听完。

# @ compare › ask-again: 客户的回话 · Han Qing
# > Quickly, then.
ask-again-bdcd9e = 那快一点。

# @ compare › ask-again: 客户的回话 · Han Qing
# > True. But Ding Min has other meetings.
ask-again-5a2ea9 = 也对。可丁敏还有别的会。

# @ compare › ask-again: 客户的回话 · Han Qing
# > One question. Then back to the keyboards.
ask-again-c515f8 = 就问一句，问完回来说键盘。

# @ compare › ask-again: 客户的回话 · Han Qing
# > Quickly, please.
ask-again-c4a37b = 那就快点儿。

# @ compare › ask-again: 客户的回话 · Han Qing
# > Then hear them out. We have a few minutes.
ask-again-ea3f06 = 那就听完，咱们还有几分钟。

# @ compare › ask-again: 客户的回话 · Han Qing
# > Go on, ask. It’s your time too.
ask-again-0d49eb = 问吧，这也是您的时间。

# @ compare › ask-again: 复盘点评 · 教练
# > Going back costs a minute. Going on without knowing costs the order.
ask-again-995f17 = 回头问一句，费一分钟；不问清就往下走，丢的是订单。

# @ compare-of-five: 场次标题
# > On the table, finance too
compare-of-five-30563c = 比较几款，财务也在

# @ terms: 场次标题
# > How it would go
terms-9319a8 = 怎么换

# @ terms › offer-saturday: 卖方的话 · 卖方
# > We change all of them on a Saturday, after the paper is out. On Monday everybody can type.
offer-saturday-821da4 = 星期六出完报，我们一次换完。星期一照常上班。

# @ terms › offer-saturday: 客户的回话 · Han Qing
# > A Saturday. That I could live with.
offer-saturday-ca5f2b = 星期六，那倒可以。

# @ terms › offer-saturday: 客户的回话 · Han Qing
# > On a Saturday nobody hunts for keys. Good.
offer-saturday-12277c = 星期六没人满键盘找字。好。

# @ terms › offer-saturday: 客户的回话 · Han Qing
# > After the paper is out. Good, that’s the only hole in the week.
offer-saturday-b695ef = 出完报。行，一个礼拜也就这个空儿。

# @ terms › ring-the-morning-paper: 卖方的话 · 卖方
# > The morning paper did it that way. Here is their number.
ring-the-morning-paper-83764b = 晨报就是这么换的，这是他们的电话。

# @ terms › ring-the-morning-paper: 客户的回话 · Han Qing
# > I know their head of office. I’ll ask her.
ring-the-morning-paper-daf1f9 = 他们主任我认识，我问问她。

# @ terms › ring-the-morning-paper: 客户的回话 · Han Qing
# > The morning paper? If they dared, I may.
ring-the-morning-paper-eef715 = 晨报？他们都敢，我也敢。

# @ terms › ring-the-morning-paper: 客户的回话 · Han Qing
# > Give me that number. I’d like to hear it from them.
ring-the-morning-paper-7eb508 = 号码给我，我要听他们自己说。

# @ terms › offer-halves: 卖方的话 · 卖方
# > Half of the bill now, half next quarter.
offer-halves-e5c798 = 账分两次，这季度一半，下季度一半。

# @ terms › offer-halves: 客户的回话 · Han Qing
# > Ding Min, does that help?
offer-halves-724580 = 丁敏，这样行吗？

# @ terms › offer-halves: 客户的回话 · Han Qing
# > That’s for Ding Min to judge.
offer-halves-c9d9e8 = 这得丁敏说了算。

# @ terms › offer-halves: 客户的回话 · Han Qing
# > That isn’t mine to say.
offer-halves-20e291 = 这我做不了主。

# @ terms › offer-halves: 客户的回话 · Han Qing
# > Nice, but I don’t hold the purse.
offer-halves-0de094 = 挺好，可管钱的不是我。

# @ terms › offer-trial: 卖方的话 · 卖方
# > Whatever doesn’t suit within a month, we take back. No meeting, one call.
offer-trial-2a2897 = 一个月内哪把不合适，打个电话我们就拿走，不用开会。

# @ terms › offer-trial: 客户的回话 · Han Qing
# > No meeting. Say that again.
offer-trial-b9e20e = 不用开会——这句您再说一遍。

# @ terms › offer-trial: 客户的回话 · Han Qing
# > One call? Then I’d have my Thursdays back.
offer-trial-350752 = 打个电话就行？那我星期四下午就归我了。

# @ terms › offer-trial: 客户的回话 · Han Qing
# > Fine. Why not.
offer-trial-69bc75 = 行啊，也好。

# @ terms › offer-trial: 客户的回话 · Han Qing
# > All right. One paragraph less to argue over.
offer-trial-63174f = 行，少一条要吵的。

# @ terms › lay-down-the-draft: 卖方的话 · 卖方
# > I have it here in writing, word for word. You may keep the draft.
lay-down-the-draft-2d4c9a = 我刚才说的，一字一句都写在这份草稿里，您留着看。

# @ terms › lay-down-the-draft: 客户的回话 · Han Qing
# > In writing. Ding Min, you keep that.
lay-down-the-draft-72f61f = 有字据就好。丁敏，你收着。

# @ terms › lay-down-the-draft: 客户的回话 · Han Qing
# > Paper. Ding Min likes paper.
lay-down-the-draft-201017 = 有纸了。丁敏就认纸。

# @ terms › lay-down-the-draft: 客户的回话 · Han Qing
# > In writing. Good, I’ll keep that.
lay-down-the-draft-3fa8c7 = 有字据就好，我留着。

# @ terms › lay-down-the-draft: 客户的回话 · Han Qing
# > So it says here. That goes into my drawer.
lay-down-the-draft-59cd33 = 这儿写着呢，我收抽屉里。

# @ terms › lay-down-the-draft: 复盘点评 · 教练
# > A promise that is put on paper before anyone asks for it is believed.
lay-down-the-draft-3dee2b = 不等人要，先白纸黑字写好的话，才有人信。

# @ terms › to-the-decision: 卖方的话 · 卖方
# > Then let’s come to a decision.
to-the-decision-ae6051 = 那咱们就定一款吧。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > Yes, let’s.
to-the-decision-c28292 = 好，定吧。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > Ding Min, are you ready? Then yes.
to-the-decision-519687 = 丁敏，你看行了吗？那就定。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > Good. All five of us, please.
to-the-decision-f3fb24 = 好，咱们五个都表个态。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > Yes, it’s time.
to-the-decision-99142d = 好，是时候了。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > All right. Hands on the table.
to-the-decision-6526ed = 行，都说说吧。

# @ terms › to-the-decision: 客户的回话 · Han Qing
# > Please. The pages won’t make themselves.
to-the-decision-0a6357 = 定吧，版面自己不会拼。

# @ terms › back-to-compare: 卖方的话 · 卖方
# > May I show you one more thing?
back-to-compare-073798 = 我再给大家看一样，行吗？

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > One.
back-to-compare-a78784 = 就一样。

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > If it’s for Ding Min as well, yes.
back-to-compare-b215e9 = 要是丁敏也用得上，行。

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > A short one.
back-to-compare-2d8127 = 拣短的。

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > One thing.
back-to-compare-b88793 = 就一样啊。

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > If it’s new.
back-to-compare-2d3c3f = 要是没看过的。

# @ terms › back-to-compare: 客户的回话 · Han Qing
# > Last one, I hope.
back-to-compare-cb26f8 = 但愿是最后一样。

# @ terms-of-five: 场次标题
# > How it would go, and be paid
terms-of-five-91ba93 = 怎么换，怎么付

# @ decide: 场次标题
# > Settle on one
decide-ad655b = 定一款

# @ decide › propose-a: 卖方的话 · 卖方
# > I propose A for everyone.
propose-a-8ac7b8 = 我建议，都换 A。

# @ decide › propose-a: 客户的回话 · Han Qing
# > A it is. Su Lan, we’ll find you another room.
propose-a-8bc9cf = 那就 A。苏岚，给你换间屋子。

# @ decide › propose-a: 客户的回话 · Han Qing
# > A, then. I’ll get earplugs for everyone.
propose-a-e70dae = 那就 A。耳塞人手一副，我来批。

# @ decide › propose-a: 客户的回话 · Han Qing
# > That isn’t settled among us, I’m afraid.
propose-a-004bbb = 这款我们自己还没谈拢呢。

# @ decide › propose-a: 客户的回话 · Han Qing
# > We’d only quarrel about it in front of Ms Xu.
propose-a-fcc342 = 这款定下来，也就是当着徐社长吵一架。

# @ decide › propose-a: 客户的回话 · Han Qing
# > I don’t see us agree on that.
propose-a-e21621 = 这款，我看大家谈不到一块儿。

# @ decide › propose-a: 客户的回话 · Han Qing
# > One of us wants that. One.
propose-a-1ece10 = 想要这款的有一个，就一个。

# @ decide › propose-b: 卖方的话 · 卖方
# > I propose B for everyone.
propose-b-655edf = 我建议，都换 B。

# @ decide › propose-b: 客户的回话 · Han Qing
# > B, then. Quiet at last.
propose-b-7cd513 = 那就 B，总算清静了。

# @ decide › propose-b: 客户的回话 · Han Qing
# > B. Somebody write it down before we change our minds.
propose-b-262570 = B。快记下来，省得又变。

# @ decide › propose-b: 客户的回话 · Han Qing
# > We aren’t of one mind about that one.
propose-b-0e3617 = 这款我们意见不一。

# @ decide › propose-b: 客户的回话 · Han Qing
# > I see two heads shaking, and so does she.
propose-b-8027b3 = 我看见两个人摇头，社长也看见了。

# @ decide › propose-b: 客户的回话 · Han Qing
# > Half of the table is shaking its head.
propose-b-627bfb = 有一半人在摇头。

# @ decide › propose-b: 客户的回话 · Han Qing
# > One hand up. That’s not a decision.
propose-b-7ff4d3 = 就一只手举着，这不叫决定。

# @ decide › propose-c: 卖方的话 · 卖方
# > I propose C for everyone.
propose-c-70fb20 = 我建议，都换 C。

# @ decide › propose-c: 客户的回话 · Han Qing
# > C. Engineer Wei, you have your wish.
propose-c-350ce5 = C。魏工，遂你的心了。

# @ decide › propose-c: 客户的回话 · Han Qing
# > C it is. Back to work, everybody.
propose-c-d946ab = 那就 C。都干活去吧。

# @ decide › propose-c: 客户的回话 · Han Qing
# > Not as it stands. We’ll talk it over.
propose-c-efe4e4 = 这样还不行，我们再商量商量。

# @ decide › propose-c: 客户的回话 · Han Qing
# > Not in front of her, when we’re not of one mind.
propose-c-beec41 = 意见没统一，别当着社长定。

# @ decide › propose-c: 客户的回话 · Han Qing
# > Not as it stands.
propose-c-181f39 = 这样还不行。

# @ decide › propose-c: 客户的回话 · Han Qing
# > Sound, yes. But that isn’t all that has to be right.
propose-c-d1256c = 结实是结实，可光结实不够。

# @ decide › propose-rings: 卖方的话 · 卖方
# > I propose C with the rings, for everyone.
propose-rings-874689 = 我建议，都换 C，加消音圈。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > C with rings. Anybody against? Good. Back to work.
propose-rings-db3718 = C 加消音圈。有反对的吗？没有。好，干活去吧。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > Settled, and nobody has shouted.
propose-rings-60db01 = 定了，还没人拍桌子。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > We’re nearly there. Give us a moment more.
propose-rings-ebfc71 = 差不多了，再给我们一点工夫。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > Almost. She can see it on our faces.
propose-rings-eb1c3c = 就差一点，社长也看出来了。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > We’re nearer than we were. Not there yet.
propose-rings-52bd59 = 比刚才近了，还差一点。

# @ decide › propose-rings: 客户的回话 · Han Qing
# > That’s the best so far. But somebody here still has a but.
propose-rings-1c10bd = 这是到现在最好的。可还有人有个“可是”。

# @ decide › let-them-decide: 卖方的话 · 卖方
# > Then I’ll leave it to you.
let-them-decide-5f4b7e = 那就请各位自己定吧。

# @ decide › let-them-decide: 客户的回话 · Han Qing
# > Well, that was quick.
let-them-decide-f34f0b = 嗯，这回倒快。

# @ decide › let-them-decide: 客户的回话 · Han Qing
# > There. You didn’t even need me.
let-them-decide-ac1baa = 瞧，都用不着我。

# @ decide › let-them-decide: 客户的回话 · Han Qing
# > Everybody wants something else. Leave it: we keep the old ones.
let-them-decide-b20ea2 = 一人一个主意。算了，还用原来的。

# @ decide › let-them-decide: 客户的回话 · Han Qing
# > No one agrees with anyone. Then nothing changes.
let-them-decide-47650d = 谁跟谁都谈不拢。那就不换了。

# @ decide › let-them-decide: 复盘点评 · 教练
# > A table that is left alone keeps what it has.
let-them-decide-162670 = 没人推一把，这样的会，定下来的往往是“不动”。

# @ decide › back-to-terms: 卖方的话 · 卖方
# > One thing about the change, before you vote.
back-to-terms-7c127e = 表决之前，我再说说怎么换。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > Briefly.
back-to-terms-1c395b = 说短点儿。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > Then say it, all five of us are listening.
back-to-terms-b252d4 = 说吧，五个人都听着呢。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > One sentence, and Ding Min notes it.
back-to-terms-7498a3 = 就一句，丁敏记着。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > Briefly, please.
back-to-terms-4607ea = 那说短点儿。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > Before the vote is better than after.
back-to-terms-e7e56d = 先说总比后说好。

# @ decide › back-to-terms: 客户的回话 · Han Qing
# > Say it. Then we vote.
back-to-terms-4ce646 = 说完就表决。

# @ decide-of-five: 场次标题
# > Settle on one, finance too
decide-of-five-30d8c2 = 定一款，财务也在

# @ decide-of-five › call-the-publisher: 卖方的话 · 卖方
# > Could Ms Xu look in for a minute? Only to decide.
call-the-publisher-0aa9a6 = 能请徐社长过来一下吗？就拍个板。

# @ decide-of-five › call-the-publisher: 客户的回话 · Han Qing
# > For one minute. And only because finance is here.
call-the-publisher-a31c90 = 就一分钟。也就是财务在，不然我不敢请。

# @ decide-of-five › call-the-publisher: 客户的回话 · Han Qing
# > If we know what we want, yes. Do we?
call-the-publisher-f3a61f = 咱们想好了才能请。想好了吗？

# @ decide-of-five › call-the-publisher: 复盘点评 · 教练
# > The decision level takes part briefly, and only to decide. Whoever calls it in too early gets its no.
call-the-publisher-fc4b63 = 决策层只露一面，只管拍板。请早了，拍下来的就是“不行”。

# @ publisher: 场次标题
# > The publisher looks in
publisher-85e49a = 社长来了

# @ publisher: 客户开场 · Han Qing
# > I have one minute. What am I to say yes to?
publisher-484392 = 我就一分钟。要我点头的是什么？

# @ publisher: 客户开场 · Han Qing
# > Don’t get up. What is it that you need from me?
publisher-974187 = 都坐着。要我定什么？

# @ publisher › tell-the-publisher: 卖方的话 · 卖方
# > One model for all, one bill, one Saturday. It won’t come to you again.
tell-the-publisher-288619 = 全用一款，一张账单，一个星期六换完，不会再来烦您。

# @ publisher › tell-the-publisher: 客户的回话 · Ms Xu
# > That’s the first sentence today that I can use.
tell-the-publisher-291162 = 今天头一句有用的话。

# @ publisher › tell-the-publisher: 客户的回话 · Ms Xu
# > Good. And these here agree?
tell-the-publisher-dbaedf = 好。那你们几位都同意？

# @ publisher › tell-the-publisher: 复盘点评 · 教练
# > Features are noise up there. She wants to know that it is settled, and what it costs.
tell-the-publisher-41a86a = 对上头讲性能是添乱。她只想知道：谈妥没有，花多少钱。
