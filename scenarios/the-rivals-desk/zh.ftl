### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > The rivals’ desk
scenario-1fdb7f = 对手的桌子

# @ 简介
# > Three rivals’ machines stand in your showroom. Read their cards fairly before you say a word against them.
scenario-e2ae31 = 展厅里摆着三家对手的电脑。先把它们的牌子公公道道看一遍，再开口比。

# @ 产品
# > Field laptops for a survey team
scenario-b4c1a3 = 测绘队的野外笔记本

# @ 背景：情境
# > A provincial survey team wants forty laptops for work outdoors. Shen Yun, who leads it, has an offer from one of your rivals and comes to hear yours. Her engineer, Qiu Lei, is already down in the showroom, where the rivals’ machines stand switched on, each with a card. You have a good quarter of an hour with him before she sits down upstairs.
scenario-fbce15 = 省里一个测绘队要买四十台野外用的笔记本。队长沈芸手里有一家对手的报价，今天来听听你的。她的工程师邱磊已经到了楼下展厅，三家对手的机器都开着，旁边各有一张牌子。沈队在楼上坐下之前，你可以跟他在桌子间走上一刻多钟。

# @ 背景：目标
# > Give Shen Yun a reason that still holds when she checks it. Where a rival’s machine serves her better, say so.
scenario-af83d6 = 给沈芸一个经得起核对的理由。要是对手的机器更合她用，就照实说。

# @ 背景：已经知道的
# > On the tables: Corvin T4, Baihe Air, Norrland R7; yours is the Heron 5
scenario-f7375b = 桌上是科文 T4、百荷 Air、诺兰 R7；你们的是苍鹭 5

# @ 背景：已经知道的
# > The cards are renewed every month; you have not read this month’s
scenario-5728a4 = 牌子每个月换一次，这个月的你还没看

# @ 背景：已经知道的
# > Heron 5: eleven hours, 1.6 kilos, a serial port, 600 nits, mended on site; no rating for rain
scenario-8a311b = 苍鹭 5：续航十一小时，1.6 公斤，带串口，屏幕 600 尼特，上门维修；没有防雨等级

# @ 背景：已经知道的
# > Qiu Lei reads every line, and says so when something is not true
scenario-329465 = 邱磊一行一行地看，话不对，他当场就说

# @ 背景：说明
# > Brands and figures are invented.
scenario-c5b705 = 品牌和数字均为虚构。

# @ sheet: 事实
# > Heron: 1.6 kilos, with a serial port
sheet-efea3b = 苍鹭：1.6 公斤，带串口

# @ delivery: 事实
# > Heron: forty of them in three weeks, set up and ready
delivery-78651a = 苍鹭：三个星期交四十台，装好就能用

# @ eleven-hours: 事实
# > Heron: eleven hours with the survey program running
eleven-hours-216225 = 苍鹭：开着测绘软件能用十一小时

# @ next-day: 事实
# > Heron: mended on site the next working day
next-day-e081e1 = 苍鹭：第二个工作日上门修好

# @ matte: 事实
# > Heron: 600 nits and matte
matte-b34d52 = 苍鹭：600 尼特，雾面屏

# @ corvin-hours: 事实
# > Heron: lasts hours longer than the Corvin
corvin-hours-7a2f78 = 苍鹭：比科文多用好几个小时

# @ corvin-repair: 事实
# > Heron: mended on site, where the Corvin is sent in
corvin-repair-157bda = 苍鹭：上门修，科文要寄回去修

# @ baihe-sun: 事实
# > Heron: readable at noon, where the Baihe is a mirror
baihe-sun-2c90b3 = 苍鹭：正午看得清，百荷成了镜子

# @ baihe-hours: 事实
# > Heron: lasts hours longer than the Baihe
baihe-hours-a49c3a = 苍鹭：比百荷多用好几个小时

# @ norrland-weight: 事实
# > Heron: more than a kilo lighter than the Norrland
norrland-weight-6e2587 = 苍鹭：比诺兰轻一公斤多

# @ norrland-cost: 事实
# > Heron: costs a third less than the Norrland
norrland-cost-152753 = 苍鹭：比诺兰便宜三分之一

# @ best-in-all: 事实
# > Heron: ahead of all three in every line
best-in-all-649ed0 = 苍鹭：样样都比那三家强

# @ corvin-card: 证据
# > The Corvin’s card, brought up from its table
corvin-card-89c017 = 从桌上拿来的科文牌子

# @ baihe-card: 证据
# > The Baihe’s card, brought up from its table
baihe-card-3d1d4c = 从桌上拿来的百荷牌子

# @ norrland-card: 证据
# > The Norrland’s card, brought up from its table
norrland-card-c00615 = 从桌上拿来的诺兰牌子

# @ noon: 证据
# > Both screens carried out into the sun
noon-58e03e = 把两块屏搬到太阳底下看

# @ log: 证据
# > The log of the road surveyors: a year with thirty Herons
log-2435cb = 公路勘测队的记录：三十台苍鹭用了一年

# @ 话题
# > The Corvin against ours
scenario-acb955 = 科文跟我们比

# @ 话题
# > The Baihe against ours
scenario-c9a5e7 = 百荷跟我们比

# @ 话题
# > The Norrland against ours
scenario-db3e4f = 诺兰跟我们比

# @ 话题
# > What a day outside does to a machine
scenario-020abd = 野外一天，机器要经受什么

# @ 话题
# > The offer in her bag
scenario-06c786 = 她包里那份报价

# @ 话题
# > How her team works
scenario-07c612 = 她的队怎么干活

# @ corvin-flat: 需要
# > The Corvin is flat by two in the afternoon
corvin-flat-1a5e1d = 科文下午两点就没电

# @ corvin-away: 需要
# > A broken Corvin is away for three weeks
corvin-away-be4b8b = 科文坏了要寄走三个星期

# @ baihe-mirror: 需要
# > The Baihe is a mirror in the sun
baihe-mirror-f1b41f = 百荷在太阳底下像镜子

# @ baihe-flat: 需要
# > The Baihe is flat before lunch
baihe-flat-f67c56 = 百荷撑不到午饭

# @ norrland-heavy: 需要
# > The Norrland weighs nearly three kilos
norrland-heavy-d98830 = 诺兰将近三公斤

# @ norrland-dear: 需要
# > The Norrland costs half as much again
norrland-dear-cca038 = 诺兰贵出一半

# @ sun: 需要
# > A screen that can be read at noon
sun-2a74fa = 正午也看得清的屏幕

# @ ports: 需要
# > The old instruments still plug in
ports-c4970e = 老仪器还接得上

# @ weight: 需要
# > Less to carry up the slope
weight-6d3e07 = 爬坡时少背一点

# @ past-corvin: 需要
# > A reason against the Corvin that holds
past-corvin-9e4f72 = 不选科文的理由，要站得住

# @ past-baihe: 需要
# > A reason against the Baihe that holds
past-baihe-3da83b = 不选百荷的理由，要站得住

# @ past-norrland: 需要
# > A reason against the Norrland that holds
past-norrland-dac7ed = 不选诺兰的理由，要站得住

# @ hours: 需要
# > A day’s work without a socket
hours-323f48 = 没有插座也干得完一天

# @ repair: 需要
# > Nobody idle for weeks over a repair
repair-8e09e0 = 别为修机器窝工几个星期

# @ rain: 需要
# > It has to work in the rain
rain-9bec4f = 下雨也得能用

# @ fan: 不足
# > Our fan is louder than the Corvin’s
fan-908448 = 我们的风扇比科文的响

# @ heavier: 不足
# > Half a kilo heavier than the Baihe
heavier-771d5a = 比百荷重半公斤

# @ no-rain: 不足
# > No rating for rain, which the Norrland has
no-rain-533b04 = 没有防雨等级，诺兰有

# @ shen: 客户姓名
# > Shen Yun
shen-4022cc = 沈芸

# @ shen: 客户身份
# > Leads the survey team
shen-a124ad = 测绘队队长

# @ qiu: 客户姓名
# > Qiu Lei
qiu-093f37 = 邱磊

# @ qiu: 客户身份
# > Engineer, tests what is bought
qiu-f781cb = 工程师，买什么都先由他试

# @ short-day: 这位客户是谁（复盘时显示）
# > The Corvin, and it is flat by two
short-day-6e7c7b = 科文的报价，它下午两点没电

# @ three-weeks: 这位客户是谁（复盘时显示）
# > The Corvin, and it is sent in
three-weeks-5bfa2f = 科文的报价，它坏了要寄修

# @ mirror: 这位客户是谁（复盘时显示）
# > The Baihe, and it is a mirror
mirror-b9d945 = 百荷的报价，它反光

# @ noon-flat: 这位客户是谁（复盘时显示）
# > The Baihe, and it is flat before lunch
noon-flat-32af78 = 百荷的报价，它撑不到午饭

# @ on-the-back: 这位客户是谁（复盘时显示）
# > The Norrland, and it is heavy
on-the-back-780fd8 = 诺兰的报价，它太重

# @ two-hundred-days: 这位客户是谁（复盘时显示）
# > The Norrland, and two hundred days of rain
two-hundred-days-e076b0 = 诺兰的报价，一年两百天下雨

# @ heron: 可选的方案
# > Forty Heron 5 (each)
heron-2b97a6 = 四十台苍鹭 5（每台）

# @ later: 可选的方案
# > Decide nothing today
later-55f00c = 今天先不定

# @ qiu-corvin-hours: 没人问，自己开口 · Qiu Lei
# > Thirteen hours, it says on their card. I read it half an hour ago.
qiu-corvin-hours-a6f1f8 = 牌子上写的十三小时，我半个钟头前刚看过。

# @ qiu-corvin-hours: 没人问，自己开口 · Qiu Lei
# > Longer than the Corvin? It says thirteen downstairs. Ours would be the shorter one.
qiu-corvin-hours-e5d5b1 = 比科文久？楼下写着十三小时，短的是你们的。

# @ qiu-corvin-repair: 没人问，自己开口 · Qiu Lei
# > They come out too. Next working day, last line of the card.
qiu-corvin-repair-fce4e5 = 他们也上门，第二个工作日，牌子最后一行。

# @ qiu-corvin-repair: 没人问，自己开口 · Qiu Lei
# > That was last year. On this month’s card it says on site.
qiu-corvin-repair-c860c0 = 那是去年。这个月的牌子上写的是上门。

# @ qiu-baihe-sun: 没人问，自己开口 · Qiu Lei
# > It has a new panel. Matte, six hundred nits, the same as yours.
qiu-baihe-sun-60164a = 它换了新屏，雾面，六百尼特，跟你们一样。

# @ qiu-baihe-sun: 没人问，自己开口 · Qiu Lei
# > A mirror? I held it into the light myself. It isn’t one any more.
qiu-baihe-sun-f88477 = 镜子？我亲手对着光看过，早就不反光了。

# @ qiu-baihe-hours: 没人问，自己开口 · Qiu Lei
# > Twelve hours, says the Baihe’s card. Yours says eleven.
qiu-baihe-hours-a3f92d = 百荷牌子上写着十二小时，你们的是十一小时。

# @ qiu-baihe-hours: 没人问，自己开口 · Qiu Lei
# > No. That little thing lasts longer than yours, I’ve just read it.
qiu-baihe-hours-b741a9 = 不对，那台小的比你们的还久，我刚看的。

# @ qiu-norrland-weight: 没人问，自己开口 · Qiu Lei
# > The new one is two kilos. I’ve had it in my hand.
qiu-norrland-weight-7cc7fa = 新款才两公斤，我拿在手里掂过。

# @ qiu-norrland-weight: 没人问，自己开口 · Qiu Lei
# > More than a kilo? Four hundred grams. It’s on the card.
qiu-norrland-weight-e0845d = 轻一公斤多？差四百克，牌子上写着呢。

# @ qiu-norrland-cost: 没人问，自己开口 · Qiu Lei
# > They’ve come down. Six thousand three hundred, it’s pasted over the old price.
qiu-norrland-cost-3a71d8 = 他们降价了，六千三，贴在旧价钱上面。

# @ qiu-norrland-cost: 没人问，自己开口 · Qiu Lei
# > Not since the first of the month. They’re a hundred below you.
qiu-norrland-cost-f9b9ff = 这个月一号起就不是了，比你们还便宜一百。

# @ qiu-best-in-all: 没人问，自己开口 · Qiu Lei
# > In every line? Then you haven’t been downstairs.
qiu-best-in-all-feb5f8 = 样样都强？那您是没下楼看过。

# @ qiu-best-in-all: 没人问，自己开口 · Qiu Lei
# > I can think of three lines right away where that isn’t so.
qiu-best-in-all-0b2004 = 我张口就能说出三样不是这么回事。

# @ shen-notes-it: 没人问，自己开口 · Shen Yun
# > In their own words. That I can put into my file.
shen-notes-it-f9dbb5 = 是他们自己写的，这个我可以放进材料里。

# @ shen-notes-it: 没人问，自己开口 · Shen Yun
# > Good. Then it isn’t you against them, it’s their card.
shen-notes-it-55917b = 好，那就不是你说他们，是他们自己的牌子说的。

# @ floor: 场次标题
# > Among the tables
floor-418164 = 展厅里

# @ floor › go-corvin: 卖方的话 · 卖方
# > Go to the Corvin’s table with Qiu Lei
go-corvin-598dc0 = 跟邱磊去看科文

# @ floor › go-corvin: 复盘点评 · 教练
# > Each table takes minutes. Only she can tell you whose offer she holds.
go-corvin-b8293a = 每张桌子都要花时间。她手里是哪家的报价，只有她能告诉你。

# @ floor › go-baihe: 卖方的话 · 卖方
# > Go to the Baihe’s table with Qiu Lei
go-baihe-c94302 = 跟邱磊去看百荷

# @ floor › go-baihe: 复盘点评 · 教练
# > The lightest of the three. Look before you judge.
go-baihe-f01179 = 三台里最轻的一台。先看，再下结论。

# @ floor › go-norrland: 卖方的话 · 卖方
# > Go to the Norrland’s table with Qiu Lei
go-norrland-b92bf7 = 跟邱磊去看诺兰

# @ floor › go-norrland: 复盘点评 · 教练
# > Whoever is better somewhere is worth knowing by heart.
go-norrland-00ca5b = 对手强在哪里，要记得最牢。

# @ floor › go-heron: 卖方的话 · 卖方
# > Go to our own table with Qiu Lei
go-heron-29c3f3 = 跟邱磊去看我们自己的苍鹭

# @ floor › go-heron: 复盘点评 · 教练
# > One’s own card reads differently once one has seen the others.
go-heron-b12e9d = 看过别人的，再看自己的，感觉就不一样了。

# @ floor › meet-shen: 卖方的话 · 卖方
# > Go up to Shen Yun
meet-shen-816776 = 上楼见沈芸

# @ floor › meet-shen: 客户的回话 · Shen Yun
# > There you are. Well, what does it say?
meet-shen-3dda79 = 来了？怎么样，写的什么？

# @ floor › meet-shen: 客户的回话 · Shen Yun
# > So. Have you found your line?
meet-shen-957a13 = 好了？找着你要的那一行了？

# @ floor › meet-shen: 客户的回话 · Shen Yun
# > So, you two have been playing downstairs. I have an offer here from somebody else. Why yours?
meet-shen-5cec4c = 你们俩在楼下玩够了？我手里有别人家的报价，为什么要选你们？

# @ floor › meet-shen: 客户的回话 · Shen Yun
# > I’ll be plain: there’s another offer in my bag, and it isn’t bad. What is there to be said for yours?
meet-shen-51f4f4 = 我直说吧，包里有一份别家的报价，不差。你们的好在哪儿？

# @ floor › meet-shen: 复盘点评 · 教练
# > Up there, only what is on the cards will hold.
meet-shen-b58ce5 = 到了楼上，只有牌子上写着的话才站得住。

# @ corvin: 场次标题
# > At the Corvin T4
corvin-de1349 = 科文 T4 桌前

# @ corvin: 客户开场 · Qiu Lei
# > There’s the Corvin. Black, flat, very well made. The card’s underneath.
corvin-3a87d2 = 这台就是科文，黑的，扁的，做工挺好。牌子压在下面。

# @ corvin: 客户开场 · Qiu Lei
# > The Corvin. I’ve had it running since one.
corvin-78ec92 = 科文，我一点钟就开着了。

# @ corvin › corvin-theirs: 卖方的话 · 卖方
# > What does their card say?
corvin-theirs-397b74 = 它的牌子上怎么写？

# @ corvin › corvin-theirs: 客户的回话 · Qiu Lei
# > T4: 1.5 kilos, 500 nits, serial port, six thousand six hundred. Battery eight hours. Repair on site, next working day.
corvin-theirs-0fa725 = T4：1.5 公斤，500 尼特，带串口，六千六。续航八小时。维修：上门，第二个工作日。

# @ corvin › corvin-theirs: 客户的回话 · Qiu Lei
# > Eight hours on battery, 1.5 kilos, 500 nits, 6,600 yuan. Service: on site, the next working day.
corvin-theirs-d6a5f2 = 续航八小时，1.5 公斤，500 尼特，6600 元。服务：第二个工作日上门。

# @ corvin › corvin-theirs: 客户的回话 · Qiu Lei
# > T4: 1.5 kilos, 500 nits, serial port, six thousand six hundred. Battery thirteen hours. Repair: send in, fifteen working days.
corvin-theirs-18ba2d = T4：1.5 公斤，500 尼特，带串口，六千六。续航十三小时。维修：寄回，十五个工作日。

# @ corvin › corvin-theirs: 客户的回话 · Qiu Lei
# > Thirteen hours on battery, 1.5 kilos, 500 nits, 6,600 yuan. Service: by post, fifteen working days.
corvin-theirs-7c9686 = 续航十三小时，1.5 公斤，500 尼特，6600 元。服务：寄修，十五个工作日。

# @ corvin › corvin-theirs: 复盘点评 · 教练
# > First question: what are their features? Read it as if you had to sell it.
corvin-theirs-a7f556 = 第一个问题：它的特性是什么？要像自己来卖它那样去读。

# @ corvin › corvin-better: 卖方的话 · 卖方
# > And where would ours do better by you than this one?
corvin-better-484f93 = 跟它比，我们的好在哪儿？

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > In hours. We’re back on the road at seven. This one is asleep by two.
corvin-better-a9f5a0 = 好在续航。我们七点才收工，它两点就睡过去了。

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > Eight hours isn’t a day. The rest I could live with.
corvin-better-baf85b = 八个小时不够一天，别的都过得去。

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > When it breaks. Fifteen working days by post, and we’ve no spare ones.
corvin-better-8e8462 = 好在修。寄走要十五个工作日，我们可没有备用的。

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > It lasts longer than yours. But once it’s in the post, I’ve nothing to measure with.
corvin-better-6d2510 = 它比你们的久。可一寄走，我拿什么去测？

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > I can’t say yet. Let me look at it in peace.
corvin-better-358874 = 还说不上来，让我安静看会儿。

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > You’re the seller. You tell me.
corvin-better-161c70 = 您是卖家，该您告诉我。

# @ corvin › corvin-better: 客户的回话 · Qiu Lei
# > Nothing that leaps to the eye.
corvin-better-ce6576 = 没什么一眼看得出来的。

# @ corvin › corvin-better: 复盘点评 · 教练
# > Third question: where are we better? What he finds himself, he will repeat upstairs.
corvin-better-fe5488 = 第三个问题：我们的优势在哪里？他自己看出来的，上了楼还会替你说。

# @ corvin › corvin-worse: 卖方的话 · 卖方
# > Here it has the better of us: our fan is the louder one.
corvin-worse-15b5f3 = 这一点它比我们强：我们的风扇更响。

# @ corvin › corvin-worse: 客户的回话 · Qiu Lei
# > Louder? With the rain on the roof I’ve never noticed.
corvin-worse-747346 = 更响？雨打在棚顶上，我从来没留意过。

# @ corvin › corvin-worse: 客户的回话 · Qiu Lei
# > Is it? They sound alike to me.
corvin-worse-4a22d6 = 是吗？我听着差不多。

# @ corvin › corvin-worse: 客户的回话 · Qiu Lei
# > I’d heard it already. But good of you to say it.
corvin-worse-aecb95 = 我早听见了，不过您自己说出来，好。

# @ corvin › corvin-worse: 客户的回话 · Qiu Lei
# > In the tent at night, yes. It isn’t a reason, but it’s true.
corvin-worse-c96828 = 夜里在帐篷里是响，算不上理由，可确实是这样。

# @ corvin › corvin-worse: 复盘点评 · 教练
# > Fourth question: where are we worse? Said first by you, it costs nothing later.
corvin-worse-f8acb5 = 第四个问题：我们差在哪里？自己先说，后面就不吃亏。

# @ corvin › leave-corvin: 卖方的话 · 卖方
# > Thank you. Let’s go on.
leave-corvin-a3e053 = 谢谢，我们往下看。

# @ corvin › leave-corvin: 客户的回话 · Qiu Lei
# > Leave it running, I want to see when it stops.
leave-corvin-47117f = 开着吧，我想看它什么时候停。

# @ corvin › leave-corvin: 客户的回话 · Qiu Lei
# > After you.
leave-corvin-3c6278 = 您先请。

# @ corvin › leave-corvin: 客户的回话 · Qiu Lei
# > Put it where it was, please.
leave-corvin-89185f = 放回原处就行。

# @ baihe: 场次标题
# > At the Baihe Air
baihe-bb0a28 = 百荷 Air 桌前

# @ baihe: 客户开场 · Qiu Lei
# > The Baihe. You hardly notice that you’re holding it.
baihe-140b07 = 百荷，拿在手里跟没拿一样。

# @ baihe: 客户开场 · Qiu Lei
# > This is the pretty one. White, of all things, for people who kneel in the mud.
baihe-90c838 = 这台最好看。偏偏是白的，给我们这些跪在泥里的人用。

# @ baihe › baihe-theirs: 卖方的话 · 卖方
# > Would you read me this one’s card?
baihe-theirs-f1e341 = 这台的牌子，您念给我听听？

# @ baihe › baihe-theirs: 客户的回话 · Qiu Lei
# > Air: 1.1 kilos, twelve hours, 280 nits, glossy. Five thousand two hundred. On site within two days.
baihe-theirs-4a465c = Air：1.1 公斤，十二小时，280 尼特，镜面屏。五千二。两天内上门。

# @ baihe › baihe-theirs: 客户的回话 · Qiu Lei
# > 1.1 kilos, battery twelve hours, 5,200 yuan. Screen glossy, 280 nits. Service within two days.
baihe-theirs-c0dcb4 = 1.1 公斤，续航十二小时，5200 元。镜面屏，280 尼特。两天内上门服务。

# @ baihe › baihe-theirs: 客户的回话 · Qiu Lei
# > Air: 1.1 kilos, six hours, 600 nits, matte. Five thousand two hundred. On site within two days.
baihe-theirs-60e224 = Air：1.1 公斤，六小时，600 尼特，雾面屏。五千二。两天内上门。

# @ baihe › baihe-theirs: 客户的回话 · Qiu Lei
# > 1.1 kilos, 5,200 yuan, new matte screen with 600 nits. Battery six hours. Service within two days.
baihe-theirs-7ca085 = 1.1 公斤，5200 元，新的雾面屏，600 尼特。续航六小时。两天内上门服务。

# @ baihe › baihe-theirs: 复盘点评 · 教练
# > Cards change. What was true of a rival last year is the easiest way to say something false.
baihe-theirs-8672d0 = 牌子会变。拿去年的情况说对手，最容易说错话。

# @ baihe › baihe-better: 卖方的话 · 卖方
# > If you had to kneel in a field with it, what would you miss?
baihe-better-4a2fab = 要您带着它跪在地里干活，缺的是什么？

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > My points. I’d see my own face instead.
baihe-better-ff2109 = 缺的是测点，看到的只有我自己的脸。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > Something to read. I held it to the window: a mirror.
baihe-better-51469a = 缺的是字。我对着窗户一看，镜子。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > The afternoon. Six hours, and we start at six.
baihe-better-aeaae1 = 缺个下午。六个小时，我们六点就开工了。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > Power. It’s flat before they bring the lunch boxes.
baihe-better-27df22 = 缺电。盒饭还没送来，它先没电了。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > Hard to say in a showroom.
baihe-better-a0afdf = 在展厅里不好说。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > Ask me when I’ve had it outside.
baihe-better-9c963d = 等我拿到外面试过再问吧。

# @ baihe › baihe-better: 客户的回话 · Qiu Lei
# > On a table everything is pretty.
baihe-better-6f4b59 = 摆在桌上，样样都好看。

# @ baihe › baihe-better: 复盘点评 · 教练
# > Take the rival’s machine into his day. There it shows what it lacks.
baihe-better-8647dc = 把对手的机器放进他的一天里，缺什么就看出来了。

# @ baihe › baihe-worse: 卖方的话 · 卖方
# > Ours weighs half a kilo more than this. That’s a fact.
baihe-worse-50ff6e = 我们的比它重半公斤，这是实话。

# @ baihe › baihe-worse: 客户的回话 · Qiu Lei
# > Half a kilo? We go by boat. It’s the boat that carries it.
baihe-worse-3face8 = 半公斤？我们坐船去，船替我们背着。

# @ baihe › baihe-worse: 客户的回话 · Qiu Lei
# > Weight doesn’t trouble us. We’re driven there.
baihe-worse-092704 = 重不重无所谓，车送我们到跟前。

# @ baihe › baihe-worse: 客户的回话 · Qiu Lei
# > It is. Half a kilo is a bottle of water.
baihe-worse-8665ea = 是啊，半公斤，一瓶水呢。

# @ baihe › baihe-worse: 客户的回话 · Qiu Lei
# > You can feel it, too. Fine, that’s said.
baihe-worse-476023 = 掂得出来。行，说开了就好。

# @ baihe › baihe-worse: 复盘点评 · 教练
# > Whoever admits the half kilo will be believed about the hours.
baihe-worse-50b9e7 = 半公斤都肯认，说续航才有人信。

# @ baihe › leave-baihe: 卖方的话 · 卖方
# > I’ve seen enough of this one.
leave-baihe-18bb7e = 这台我看明白了。

# @ baihe › leave-baihe: 客户的回话 · Qiu Lei
# > Careful, it slides.
leave-baihe-59e76d = 当心，它滑。

# @ baihe › leave-baihe: 客户的回话 · Qiu Lei
# > Fine. My fingerprints stay on it.
leave-baihe-e4ce79 = 行，留了我一手指印。

# @ baihe › leave-baihe: 客户的回话 · Qiu Lei
# > Put the cloth over it.
leave-baihe-f32c01 = 把布盖上吧。

# @ norrland: 场次标题
# > At the Norrland R7
norrland-099e35 = 诺兰 R7 桌前

# @ norrland: 客户开场 · Qiu Lei
# > The Norrland. You could drive over it, they say.
norrland-176cd7 = 诺兰。听说车从上面压过去都没事。

# @ norrland: 客户开场 · Qiu Lei
# > Rubber corners, flaps on every port. It looks like a toolbox.
norrland-9750da = 四角包胶，每个口都有盖子，像只工具箱。

# @ norrland › norrland-theirs: 卖方的话 · 卖方
# > And what does it say on the Norrland’s card?
norrland-theirs-b4e948 = 诺兰的牌子上写了什么？

# @ norrland › norrland-theirs: 客户的回话 · Qiu Lei
# > R7: 2.9 kilos, ten hours, 600 nits, proof against rain and dust. Price pasted over: six thousand three hundred.
norrland-theirs-3af254 = R7：2.9 公斤，十小时，600 尼特，防雨防尘。价钱贴了新的：六千三。

# @ norrland › norrland-theirs: 客户的回话 · Qiu Lei
# > 2.9 kilos. Ten hours, 600 nits, rain and dust sealed. New price 6,300 yuan.
norrland-theirs-9651d0 = 2.9 公斤。十小时，600 尼特，防雨防尘。新价 6300 元。

# @ norrland › norrland-theirs: 客户的回话 · Qiu Lei
# > R7: new frame, 2.0 kilos. Ten hours, 600 nits, proof against rain and dust. Nine thousand eight hundred.
norrland-theirs-0a8588 = R7：新机身，2.0 公斤。十小时，600 尼特，防雨防尘。九千八。

# @ norrland › norrland-theirs: 客户的回话 · Qiu Lei
# > 2.0 kilos with the new frame, ten hours, 600 nits, rain and dust sealed. 9,800 yuan.
norrland-theirs-061e20 = 新机身 2.0 公斤，十小时，600 尼特，防雨防尘。9800 元。

# @ norrland › norrland-theirs: 复盘点评 · 教练
# > There are customers for whom exactly this is the right machine. Know which.
norrland-theirs-ac0927 = 有的客户就该用这一台。要知道是哪一种。

# @ norrland › norrland-better: 卖方的话 · 卖方
# > Rain aside, what would keep you from taking this one?
norrland-better-eafb3a = 不说防雨，您为什么不选它？

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > My back. Nearly three kilos, and the tripod comes on top.
norrland-better-599fee = 背不动。将近三公斤，还要加上脚架。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > Carry it up to a trig point once, and you know.
norrland-better-6d33ad = 背上三角点一趟，您就知道了。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > The bill. For two of these I get three of yours.
norrland-better-bbeda5 = 价钱。买它两台，够买你们三台。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > Nine thousand eight hundred. I’d have to ask for half as much money again.
norrland-better-965124 = 九千八，经费得再多要一半。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > Nothing that I’d tell a rival of theirs straight away.
norrland-better-8c2b88 = 有也不能一上来就告诉他们的对手。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > I’ll think about it.
norrland-better-f0e3c8 = 我想想。

# @ norrland › norrland-better: 客户的回话 · Qiu Lei
# > Give me a minute with it first.
norrland-better-4c5fe7 = 先让我摆弄一会儿。

# @ norrland › norrland-better: 复盘点评 · 教练
# > He will not praise you here. He will say what he would have to put up with.
norrland-better-b06945 = 他不会在这儿夸你，只会说自己得忍着什么。

# @ norrland › norrland-worse: 卖方的话 · 卖方
# > In the rain this one goes on working. Ours has no rating for that.
norrland-worse-8cf488 = 下雨它照样能用，我们的没有防雨等级。

# @ norrland › norrland-worse: 客户的回话 · Qiu Lei
# > You say that yourself? Good. I’d have asked.
norrland-worse-f3d390 = 您自己说出来了？好，我正要问。

# @ norrland › norrland-worse: 客户的回话 · Qiu Lei
# > Then whoever works in the rain should buy this one. Write that down.
norrland-worse-47de83 = 那下雨干活的就该买它，您记上。

# @ norrland › norrland-worse: 复盘点评 · 教练
# > What a rival does better is the first thing that an honest adviser says.
norrland-worse-8b2487 = 对手强的地方，实在的人先说。

# @ norrland › leave-norrland: 卖方的话 · 卖方
# > Let’s put it back before I drop it.
leave-norrland-5c143a = 放回去吧，别让我摔了。

# @ norrland › leave-norrland: 客户的回话 · Qiu Lei
# > You could drop it. That’s the point of it.
leave-norrland-405950 = 摔了也没事，它就是干这个的。

# @ norrland › leave-norrland: 客户的回话 · Qiu Lei
# > Mind your toes.
leave-norrland-6f25b0 = 当心脚。

# @ norrland › leave-norrland: 客户的回话 · Qiu Lei
# > Both hands, it’s heavier than it looks.
leave-norrland-aa1965 = 两只手，它比看着沉。

# @ talk: 场次标题
# > Upstairs, with Shen Yun
talk-9a89b9 = 楼上，跟沈芸谈

# @ talk › to-compare: 卖方的话 · 卖方
# > Then let’s lay the machines side by side.
to-compare-2cb805 = 那我们把机器摆到一起比。

# @ talk › to-compare: 客户的回话 · Shen Yun
# > Please. And stick to what can be checked.
to-compare-4ba8a8 = 好，只说查得到的。

# @ talk › to-compare: 客户的回话 · Shen Yun
# > Go on. Qiu Lei will stop you where he has to.
to-compare-13af93 = 说吧，不对的地方邱磊会拦你。

# @ talk › to-compare: 客户的回话 · Shen Yun
# > I’m all ears. So is he.
to-compare-164a44 = 洗耳恭听，他也是。

# @ talk › to-compare: 复盘点评 · 教练
# > Comparing before asking is comparing with the wrong thing.
to-compare-a12acb = 没问就比，比的多半不是她在意的。

# @ talk › ask-offer: 卖方的话 · 卖方
# > May I ask whose offer it is, and what you like about it?
ask-offer-39f6fe = 能问问是哪家的吗？您看中它什么？

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > Corvin’s. They’ve been in the trade for longer than you have. I need a reason not to sign there.
ask-offer-aab17b = 科文的。人家入行比你们早，不签他们，我得有个理由。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > The Corvin. Half the institute has one. If I take another, I’ll have to explain it.
ask-offer-9caaa7 = 科文，院里一半人用它。换一家，我得说得出道理。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > Baihe’s. Light, cheap, and my young people love it. Tell me why not.
ask-offer-047684 = 百荷的。轻，便宜，年轻人都喜欢。你说说为什么不选它。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > The Baihe. Twelve hundred yuan below you, each. That’s what you have to beat.
ask-offer-31516c = 百荷，每台比你们便宜一千二。你得过了这一关。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > Norrland’s. You could throw it down a quarry. Why should I take anything softer?
ask-offer-71ed25 = 诺兰的，从采石场扔下去都没事。我干吗要选个娇气的？

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > The Norrland. It’ll outlive me. I want to know what speaks against it.
ask-offer-69cc43 = 诺兰，比我还经用。我想知道它有什么不好。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > Norrland’s. They understood at once how we work. That’s all I’ll say.
ask-offer-90973a = 诺兰的。人家一听就懂我们怎么干活，我就说到这儿。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > It’s the Norrland in my bag. First ask me what we do all day.
ask-offer-4e3ea7 = 包里是诺兰的。你先问问我们成天干什么吧。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > One of the three downstairs. Let’s hear you first.
ask-offer-a53b22 = 楼下三家里的一家，先听你说。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > I don’t show cards before I’ve seen any.
ask-offer-ff85a0 = 没看见别人的牌，我不亮自己的。

# @ talk › ask-offer: 客户的回话 · Shen Yun
# > That I keep to myself for now.
ask-offer-0e52ec = 这个我先不说。

# @ talk › ask-offer: 复盘点评 · 教练
# > There are three rivals, and one of them is in her bag. Only that one is worth a word.
ask-offer-053e15 = 对手有三家，她包里只有一家。只有这一家值得说。

# @ talk › ask-work: 卖方的话 · 卖方
# > What was the worst day with the machines you have now?
ask-work-000004 = 现在用的机器，最糟的一天是怎么回事？

# @ talk › ask-work: 客户的回话 · Shen Yun
# > August, the east ridge. Three of four screens black by three, and nobody for ten kilometres with a socket.
ask-work-705fa9 = 八月，东山梁。四台里三台三点就黑了屏，方圆十公里没个插座。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > Any day after lunch. We measure until the battery says stop.
ask-work-4303f6 = 哪天都一样，过了午饭就看电池脸色，它说停我们就停。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > Not a day, five weeks. Two machines at the repairer’s, four people playing cards.
ask-work-453a51 = 不是一天，是五个星期。两台送修，四个人打扑克。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > The hinge on number six. Gone for a month, for a hinge.
ask-work-c1a513 = 六号机的转轴。为一个转轴，走了一个月。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > Which one? On the coast it rains two hundred days a year, and we measure on every one of them.
ask-work-4ffdec = 哪一天？海边一年下两百天雨，我们天天得测。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > The dam in June. It rained for three weeks, and so it did into the keyboards.
ask-work-e4eb24 = 六月在坝上。雨下了三个星期，全下进键盘里了。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > They’ve all been long. Go on.
ask-work-44f4c1 = 哪天都够长的。你接着说。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > I’d rather hear about your machine.
ask-work-138534 = 还是说说你们的机器吧。

# @ talk › ask-work: 客户的回话 · Shen Yun
# > Ask him. I only see the hours.
ask-work-153684 = 您问他吧，我只看得到工时。

# @ talk › ask-work: 复盘点评 · 教练
# > An offer compares lines on a card. Her worst day says which line counts.
ask-work-8ca46a = 报价单上比的是一行行数字，哪一行要紧，得听她最糟的那一天。

# @ talk › ask-field: 卖方的话 · 卖方
# > On a day outside, what gives you trouble first?
ask-field-b987c5 = 在外面一天，最先给您添麻烦的是什么？

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > Noon. I hold my jacket over the screen and read with one eye.
ask-field-5d03d0 = 正午。我把外套蒙在屏幕上，眯着一只眼看。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > The light. Under a blue sky I’m blind from eleven to two.
ask-field-7cbaa9 = 光。大晴天十一点到两点，我就是个瞎子。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > The plugs. Our levels are from ninety-eight, and nothing new will take the cable.
ask-field-08b380 = 插头。水准仪是九八年的，新机器都接不上那根线。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > Adapters. I carry a bag full, and the right one is at home.
ask-field-18ca9e = 转接头。背一袋子，要用的那个总在家里。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > The slope. I carry it all up, and twice if somebody has forgotten something.
ask-field-9687b1 = 坡。东西全是我背上去，谁忘了什么就再背一趟。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > My knees. Everything weighs twice as much above the tree line.
ask-field-931946 = 膝盖。上了林线，什么都重一倍。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > People asking. No, this and that.
ask-field-c04e04 = 别人来问。说笑的，什么都有。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > The same as everybody.
ask-field-315b77 = 跟大家一样。

# @ talk › ask-field: 客户的回话 · Qiu Lei
# > One gets used to most of it.
ask-field-350963 = 多半也就习惯了。

# @ talk › ask-field: 复盘点评 · 教练
# > She signs, but he has to live with it. What troubles him is in no offer.
ask-field-5a40b9 = 签字的是她，天天用的是他。他的麻烦，报价单上没有。

# @ talk › weigh-offer-corvin: 卖方的话 · 卖方
# > And if in a year it turns out that you took the wrong one of the two?
weigh-offer-corvin-62e7a3 = 要是一年以后发现选错了呢？

# @ talk › weigh-offer-corvin: 客户的回话 · Shen Yun
# > Then I have forty of them, for six years. I don’t like thinking of it.
weigh-offer-corvin-28307d = 那我就守着四十台，一守六年，想都不愿想。

# @ talk › weigh-offer-corvin: 客户的回话 · Shen Yun
# > Then it’s my name under it. The institute has a long memory.
weigh-offer-corvin-479d64 = 那底下签的是我的名字，院里记性好着呢。

# @ talk › weigh-offer-corvin: 复盘点评 · 教练
# > A reason is worth something to her once she has said what a wrong choice costs.
weigh-offer-corvin-92cf82 = 让她自己说出选错的代价，理由才值钱。

# @ talk › weigh-offer-baihe: 卖方的话 · 卖方
# > Twelve hundred yuan saved on each. What would eat that up again?
weigh-offer-baihe-f73ae8 = 一台省下一千二。出了什么事，这钱就又没了？

# @ talk › weigh-offer-baihe: 客户的回话 · Shen Yun
# > Going out twice. One day more for a team of four, and it’s all gone.
weigh-offer-baihe-89cfef = 返工。四个人多跑一天，就全没了。

# @ talk › weigh-offer-baihe: 客户的回话 · Shen Yun
# > Somebody coming back with half a map. That costs me more than the machine.
weigh-offer-baihe-4052d2 = 有人只测了半张图回来，那比机器还贵。

# @ talk › weigh-offer-norrland: 卖方的话 · 卖方
# > And who carries it, every day, for six years?
weigh-offer-norrland-b3688e = 这机器，天天谁背？要背六年。

# @ talk › weigh-offer-norrland: 客户的回话 · Shen Yun
# > Qiu Lei and his people. He hasn’t complained yet. He wouldn’t.
weigh-offer-norrland-9e3af1 = 邱磊他们。他没抱怨过，他也不会抱怨。

# @ talk › weigh-offer-norrland: 客户的回话 · Shen Yun
# > Not me. That’s just it, isn’t it?
weigh-offer-norrland-8c0cbf = 反正不是我。问题就在这儿，是吧？

# @ talk › weigh-hours: 卖方的话 · 卖方
# > A black screen at three: what does the rest of that day cost you?
weigh-hours-5d304f = 三点黑屏，后半天要赔进去多少？

# @ talk › weigh-hours: 客户的回话 · Shen Yun
# > Four people, a driver and the car. And we drive up again the next day.
weigh-hours-7e26ff = 四个人，一个司机，一辆车，第二天还得再上去。

# @ talk › weigh-hours: 客户的回话 · Shen Yun
# > A third of the season, if you add it up. I have.
weigh-hours-8af18c = 加起来是一季的三分之一，我算过。

# @ talk › weigh-repair: 卖方的话 · 卖方
# > Four people without a machine: who pays for those weeks?
weigh-repair-d22a21 = 四个人没机器用，那几个星期谁出钱？

# @ talk › weigh-repair: 客户的回话 · Shen Yun
# > I do. And the client rings every morning.
weigh-repair-3429de = 我出。甲方天天早上打电话来。

# @ talk › weigh-repair: 客户的回话 · Shen Yun
# > Nobody, on paper. In truth it’s the next job that goes to another team.
weigh-repair-a91f23 = 账面上没人出，其实是下一个活儿给了别的队。

# @ talk › to-tables: 卖方的话 · 卖方
# > May Qiu Lei and I go down once more, to that machine?
to-tables-5e914f = 我跟邱工再下去看看那台机器，行吗？

# @ talk › to-tables: 客户的回话 · Shen Yun
# > If you come back with figures, and soon.
to-tables-75512b = 带着数字回来就行，快点。

# @ talk › to-tables: 客户的回话 · Shen Yun
# > Go. I’d rather wait than hear guesses.
to-tables-7d8e8e = 去吧，等一会儿总比听你猜强。

# @ talk › to-tables: 客户的回话 · Shen Yun
# > Then do. We’re here until five.
to-tables-efe06b = 那去吧，我们五点才走。

# @ talk › to-tables: 复盘点评 · 教练
# > Not to know is no shame. To guess is one.
to-tables-99231b = 不知道不丢人，瞎猜才丢人。

# @ compare: 场次标题
# > Side by side
compare-a8e738 = 摆在一起比

# @ compare › tell-day: 卖方的话 · 卖方
# > Forty in three weeks, set up. And eleven hours with your own program running.
tell-day-6409d1 = 三个星期交四十台，装好就能用。开着你们的软件，能用十一小时。

# @ compare › tell-day: 客户的回话 · Shen Yun
# > Fine for dry people.
tell-day-ccf3f4 = 给不淋雨的人用，挺好。

# @ compare › tell-day: 客户的回话 · Shen Yun
# > Nice. And in the rain?
tell-day-10c101 = 不错。下雨呢？

# @ compare › tell-day: 客户的回话 · Shen Yun
# > Says who?
tell-day-780718 = 谁说的？

# @ compare › tell-day: 客户的回话 · Shen Yun
# > Eleven. I’ll want to see that written down somewhere.
tell-day-222219 = 十一小时，我得看到白纸黑字。

# @ compare › tell-day: 复盘点评 · 教练
# > Second question: what are our features? Two that count are enough.
tell-day-0d9d80 = 第二个问题：我们的特性是什么？要紧的说两条就够。

# @ compare › tell-service: 卖方的话 · 卖方
# > Whatever breaks is mended at your camp, the next working day.
tell-service-45c386 = 不管什么坏了，第二个工作日到你们驻地修好。

# @ compare › tell-service: 客户的回话 · Shen Yun
# > At the camp? We move every fortnight.
tell-service-3dc4da = 到驻地？我们半个月换一个地方。

# @ compare › tell-service: 客户的回话 · Shen Yun
# > The next day. And who has seen that?
tell-service-06f325 = 第二天。谁见过？

# @ compare › tell-service: 客户的回话 · Shen Yun
# > Good to know. Ours seldom break.
tell-service-26533a = 知道了，我们的很少坏。

# @ compare › tell-service: 客户的回话 · Shen Yun
# > Fine. It’s in most offers now.
tell-service-3ab46f = 行，现在报价里大多都有这条。

# @ compare › tell-hand: 卖方的话 · 卖方
# > 1.6 kilos, a serial port, and the screen is matte, 600 nits.
tell-hand-d55e1d = 1.6 公斤，留着串口，屏幕是雾面，600 尼特。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > A real one? Not over an adapter? Then my levels live on.
tell-hand-3f9e39 = 真串口？不用转接？那我的水准仪有救了。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > Serial. I could kiss it.
tell-hand-c9feb0 = 串口！我都想亲它一口。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > That I’ve seen out in the yard. I could read it.
tell-hand-ebfa27 = 院子里看过了，看得清。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > Yes. And no jacket over it this time.
tell-hand-994e93 = 嗯，这回不用蒙外套了。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > Six hundred, matte. At noon I’d have to see it.
tell-hand-5bc48f = 六百，雾面。正午怎么样，得看过才知道。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > Matte is good. On paper they’re all good.
tell-hand-aace64 = 雾面好。写在纸上哪台都好。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > All right.
tell-hand-39683b = 行。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > Noted. It isn’t what keeps me awake.
tell-hand-c50bde = 记下了。我愁的不是这个。

# @ compare › tell-hand: 客户的回话 · Qiu Lei
# > I’ve heard it.
tell-hand-fef84d = 听到了。

# @ compare › lay-corvin: 卖方的话 · 卖方
# > Here is the Corvin’s own card. Please read it yourself.
lay-corvin-f3d73d = 这是科文自己的牌子，您自己看。

# @ compare › lay-corvin: 客户的回话 · Shen Yun
# > You bring me their card? That’s new.
lay-corvin-db12f8 = 你把他们的牌子拿来给我看？这倒新鲜。

# @ compare › lay-corvin: 客户的回话 · Shen Yun
# > All of it, with the good lines. Fair.
lay-corvin-73cc4f = 好的坏的都在上头，公道。

# @ compare › lay-corvin: 复盘点评 · 教练
# > Their words, not yours: a comparison rests on what can be checked.
lay-corvin-282da3 = 用他们的话，不用你的话：能核对的，比较才站得住。

# @ compare › say-corvin-hours: 卖方的话 · 卖方
# > Beside the Corvin, ours works three hours longer.
say-corvin-hours-51a7c9 = 跟科文比，我们的多用三个小时。

# @ compare › say-corvin-hours: 客户的回话 · Shen Yun
# > Eight there, eleven here. That’s the drive home.
say-corvin-hours-501b21 = 那边八个，这边十一个。正好够开回家。

# @ compare › say-corvin-hours: 客户的回话 · Shen Yun
# > Three hours. That is the afternoon I lose.
say-corvin-hours-4102d5 = 三个小时，我丢的就是那一下午。

# @ compare › say-corvin-hours: 客户的回话 · Shen Yun
# > Does it? Where does it say so?
say-corvin-hours-feec52 = 是吗？写在哪儿了？

# @ compare › say-corvin-hours: 客户的回话 · Shen Yun
# > That’s what you say.
say-corvin-hours-517487 = 这是你说的。

# @ compare › say-corvin-hours: 复盘点评 · 教练
# > True on some cards and false on others. Whoever has not read it, guesses.
say-corvin-hours-c86e3c = 有的牌子上是真的，有的是假的。没看就说，是在猜。

# @ compare › say-corvin-repair: 卖方的话 · 卖方
# > A broken Corvin goes away by post. To ours we come.
say-corvin-repair-1c31bf = 科文坏了要寄走，我们是上门修。

# @ compare › say-corvin-repair: 客户的回话 · Shen Yun
# > Fifteen working days. It does say so.
say-corvin-repair-ed98e3 = 十五个工作日，是这么写的。

# @ compare › say-corvin-repair: 客户的回话 · Shen Yun
# > So that’s why their price stops where it does.
say-corvin-repair-8ed864 = 怪不得他们的价钱停在那儿。

# @ compare › say-corvin-repair: 客户的回话 · Shen Yun
# > They told me otherwise.
say-corvin-repair-1ccd29 = 他们跟我可不是这么说的。

# @ compare › say-corvin-repair: 客户的回话 · Shen Yun
# > By post? I’ll ask them.
say-corvin-repair-371e28 = 要寄走？我去问问他们。

# @ compare › say-corvin-repair: 复盘点评 · 教练
# > It touches the customer who has waited for a repair, if it is true.
say-corvin-repair-22c4ad = 等过修理的客户最听得进这句，前提是它得是真的。

# @ compare › lay-baihe: 卖方的话 · 卖方
# > This is the Baihe’s card, unabridged. Please look.
lay-baihe-61f284 = 这是百荷的牌子，一字没动，请看。

# @ compare › lay-baihe: 客户的回话 · Shen Yun
# > With the price on it, even. You have a nerve.
lay-baihe-ab3d25 = 连价钱都在上面，你胆子不小。

# @ compare › lay-baihe: 客户的回话 · Shen Yun
# > Let me see. Half a kilo less, I know that much.
lay-baihe-39cd5c = 我看看。轻半公斤，这我知道。

# @ compare › say-baihe-sun: 卖方的话 · 卖方
# > In the sun the Baihe’s screen is a mirror. Ours can be read.
say-baihe-sun-c37f95 = 太阳底下百荷的屏是面镜子，我们的看得清。

# @ compare › say-baihe-sun: 客户的回话 · Shen Yun
# > 280, glossy. Nobody told my young people that.
say-baihe-sun-0eba61 = 280，镜面。年轻人可没听说过这个。

# @ compare › say-baihe-sun: 客户的回话 · Shen Yun
# > Then the twelve hundred would be spent by August.
say-baihe-sun-fa995b = 那省下的一千二，到八月就赔光了。

# @ compare › say-baihe-sun: 客户的回话 · Shen Yun
# > Is it? In their shop it looked lovely.
say-baihe-sun-997ab3 = 是吗？在他们店里看着挺漂亮。

# @ compare › say-baihe-sun: 客户的回话 · Shen Yun
# > You would say that.
say-baihe-sun-d2a689 = 你当然这么说。

# @ compare › say-baihe-hours: 卖方的话 · 卖方
# > The Baihe is flat before lunch. Ours is still running at dusk.
say-baihe-hours-233d2a = 百荷撑不到午饭，我们的天黑还能用。

# @ compare › say-baihe-hours: 客户的回话 · Shen Yun
# > Six hours. We’d have to carry a second one. So much for light.
say-baihe-hours-bbbd70 = 六个小时，那得再背一台，还轻什么轻。

# @ compare › say-baihe-hours: 客户的回话 · Shen Yun
# > So that’s what the price is made of.
say-baihe-hours-229870 = 原来便宜在这儿。

# @ compare › say-baihe-hours: 客户的回话 · Shen Yun
# > Before lunch? They said all day.
say-baihe-hours-97d0d4 = 撑不到午饭？他们说能用一天。

# @ compare › say-baihe-hours: 客户的回话 · Shen Yun
# > I’d have to see that in print.
say-baihe-hours-c46097 = 我得看到写出来的。

# @ compare › lay-norrland: 卖方的话 · 卖方
# > The Norrland’s card, with the line about the rain. Read that one too.
lay-norrland-42f26f = 这是诺兰的牌子，防雨那一行也在，您也看看。

# @ compare › lay-norrland: 客户的回话 · Shen Yun
# > You show me where they’re better. All right, I’m listening.
lay-norrland-62ee13 = 连他们强的地方都给我看。行，我听着。

# @ compare › lay-norrland: 客户的回话 · Shen Yun
# > It’s a good machine, by this.
lay-norrland-e80429 = 照这么看，是台好机器。

# @ compare › say-norrland-weight: 卖方的话 · 卖方
# > The Norrland is more than a kilo heavier, on every slope.
say-norrland-weight-b6e9cc = 诺兰重一公斤多，每一道坡都得背着。

# @ compare › say-norrland-weight: 客户的回话 · Shen Yun
# > 2.9. And I don’t even carry it. Qiu Lei?
say-norrland-weight-b11e09 = 2.9，背的还不是我。邱磊，你说呢？

# @ compare › say-norrland-weight: 客户的回话 · Shen Yun
# > A kilo and three hundred grams, up to the ridge. I see.
say-norrland-weight-509a1e = 一公斤三两，背上山梁。我明白了。

# @ compare › say-norrland-weight: 客户的回话 · Shen Yun
# > Strong things are heavy.
say-norrland-weight-a153bb = 结实的东西都重。

# @ compare › say-norrland-weight: 客户的回话 · Shen Yun
# > They spoke of a new frame.
say-norrland-weight-329b84 = 他们说换了新机身。

# @ compare › say-norrland-cost: 卖方的话 · 卖方
# > For two Norrlands you get three of ours.
say-norrland-cost-c24920 = 买两台诺兰的钱，够买我们三台。

# @ compare › say-norrland-cost: 客户的回话 · Shen Yun
# > That’s not the price in my bag.
say-norrland-cost-35748f = 我包里的价可不是这样。

# @ compare › say-norrland-cost: 客户的回话 · Shen Yun
# > Are you sure? I have a figure here.
say-norrland-cost-20f9f6 = 你确定？我这儿有个数。

# @ compare › show-log: 卖方的话 · 卖方
# > The road surveyors kept a log: thirty Herons, one year. Here is their number.
show-log-9a5162 = 公路勘测队有一本记录：三十台苍鹭，用了一年。这是他们的电话。

# @ compare › show-log: 客户的回话 · Shen Yun
# > The road people? I know their chief. I’ll ring him.
show-log-ab4a64 = 公路队？他们队长我认识，我打个电话。

# @ compare › show-log: 客户的回话 · Shen Yun
# > Even the repairs are in it. Nobody wrote that for show.
show-log-031528 = 连修了几回都记着，这不是写给人看的。

# @ compare › show-log: 复盘点评 · 教练
# > Somebody in her trade who wrote it down.
show-log-5192df = 同行写下来的，比什么都强。

# @ compare › own-up: 卖方的话 · 卖方
# > Where ours is worse: it has no rating for rain, and the Norrland has.
own-up-ae610f = 我们差在哪儿：没有防雨等级，诺兰有。

# @ compare › own-up: 客户的回话 · Shen Yun
# > So you do know it. That saves us both an hour.
own-up-09696f = 原来你知道。那我们俩都省一个钟头。

# @ compare › own-up: 客户的回话 · Shen Yun
# > That’s the sentence I’ve been waiting for.
own-up-53fd76 = 我等的就是这句话。

# @ compare › own-up: 客户的回话 · Shen Yun
# > Noted. It hardly ever rains where we work.
own-up-a5485f = 记下了。我们那儿倒很少下雨。

# @ compare › own-up: 客户的回话 · Shen Yun
# > Nobody else today has told me where theirs is worse.
own-up-f39c54 = 今天还没人告诉我自家差在哪儿。

# @ compare › own-up: 复盘点评 · 教练
# > The fourth question, answered aloud. From then on she believes the other three.
own-up-73eff8 = 第四个问题，当面答出来。从这儿起，前三个她都信了。

# @ compare › own-the-weight: 卖方的话 · 卖方
# > And it’s half a kilo heavier than the Baihe. I won’t talk that away.
own-the-weight-b06bfc = 还有，它比百荷重半公斤，这我不瞒您。

# @ compare › own-the-weight: 客户的回话 · Shen Yun
# > I’d have weighed it anyway.
own-the-weight-b9f50c = 你不说我也会称。

# @ compare › own-the-weight: 客户的回话 · Shen Yun
# > Good. Half a kilo I can weigh against the rest.
own-the-weight-1357d0 = 好，半公斤，我拿别的来抵。

# @ compare › to-the-decision: 卖方的话 · 卖方
# > That’s all there is to say. Shall we decide?
to-the-decision-27b8df = 要说的就这些。咱们定下来？

# @ compare › to-the-decision: 客户的回话 · Shen Yun
# > Qiu Lei, anything from you? Then yes.
to-the-decision-1a95a6 = 邱磊，你还有话吗？没有就定吧。

# @ compare › to-the-decision: 客户的回话 · Shen Yun
# > Let’s see where we stand.
to-the-decision-c43aec = 看看我们说到哪一步了。

# @ compare › to-the-decision: 客户的回话 · Shen Yun
# > All right, let’s bring it to an end.
to-the-decision-60700f = 好，那就有个结果吧。

# @ decide: 场次标题
# > Forty machines
decide-751d52 = 四十台

# @ decide › propose: 卖方的话 · 卖方
# > Forty Herons at 6,400 yuan each: are you both for it?
propose-7e6a4a = 四十台苍鹭，每台 6400 元，二位都同意吗？

# @ decide › propose: 客户的回话 · Shen Yun
# > He’s nodding, and I can explain it to anybody. Forty.
propose-20b812 = 他点头了，我跟谁都讲得清楚。四十台。

# @ decide › propose: 客户的回话 · Shen Yun
# > Yes. And I keep the card, for the file.
propose-da19fd = 定了。牌子我留下，放进材料里。

# @ decide › propose: 客户的回话 · Shen Yun
# > I’m to sign on your word alone? No.
propose-be5150 = 光凭你一句话就签？不行。

# @ decide › propose: 客户的回话 · Shen Yun
# > Somebody will ask me how I know. I’ve nothing to show.
propose-7c1dfa = 人家问我怎么知道的，我拿不出东西。

# @ decide › propose: 客户的回话 · Shen Yun
# > You still haven’t told me why not the other one.
propose-81d924 = 你还是没说清，为什么不选那一家。

# @ decide › propose: 客户的回话 · Shen Yun
# > It’s a machine. I have an offer for a machine.
propose-79151e = 是台机器。机器的报价我已经有了。

# @ decide › propose: 客户的回话 · Shen Yun
# > Not yet. And I can see that he isn’t for it either.
propose-dc1c2b = 还不行，我看他也没点头。

# @ decide › propose: 客户的回话 · Shen Yun
# > Not as long as he looks at me like that.
propose-7247f1 = 他这么看着我，我定不了。

# @ decide › propose: 客户的回话 · Shen Yun
# > Not with that face beside me.
propose-0de950 = 看看旁边这张脸，还不行。

# @ decide › propose: 复盘点评 · 教练
# > She signs nothing that he has not tested. Both of them, or none.
propose-b3ba4d = 他没试过的东西她不签。两个人都点头才算数。

# @ decide › boast: 卖方的话 · 卖方
# > Honestly, ours is ahead of all three of them in every line.
boast-ca0c53 = 说实话，我们样样都比那三家强。

# @ decide › boast: 客户的回话 · Shen Yun
# > In every line. Of course.
boast-e06a3c = 样样都强，那当然。

# @ decide › boast: 客户的回话 · Shen Yun
# > That’s what Norrland’s man said of his. Word for word.
boast-4ee412 = 诺兰的人也这么说自己，一个字不差。

# @ decide › boast: 复盘点评 · 教练
# > Whoever runs down three good machines is believed about none.
boast-9c5e30 = 把三台好机器都说得一无是处，哪句都没人信。

# @ decide › take-back: 卖方的话 · 卖方
# > You’re right not to go by my word alone. You should have it in front of you.
take-back-d4157d = 您说得对，不能光听我说，得有东西摆在您面前。

# @ decide › take-back: 客户的回话 · Qiu Lei
# > At least you see that.
take-back-34488d = 明白就行。

# @ decide › take-back: 客户的回话 · Qiu Lei
# > All right. Downstairs is still open, you know.
take-back-232e0d = 行吧，楼下还开着门呢。

# @ decide › five-hundred-off: 卖方的话 · 卖方
# > Let’s say 5,900, and forget the cards.
five-hundred-off-4a652a = 那就 5900，牌子的事不提了。

# @ decide › five-hundred-off: 复盘里的原因
# > asked for a reason and was given money
five-hundred-off-cf227b = 要的是理由，给的是钱

# @ decide › five-hundred-off: 客户的回话 · Shen Yun
# > I asked for a reason, and you give me five hundred yuan.
five-hundred-off-71874c = 我要理由，你给我五百块。

# @ decide › five-hundred-off: 客户的回话 · Shen Yun
# > Five hundred is nice. It doesn’t answer anything.
five-hundred-off-d47d9d = 五百块不错，可什么也没回答。

# @ decide › five-hundred-off: 复盘点评 · 教练
# > A discount where a reason was asked for says that there is none.
five-hundred-off-8b1d3c = 人家要理由，你给折扣，等于说没有理由。

# @ decide › recommend-norrland: 卖方的话 · 卖方
# > Then take the Norrland. For your rain it’s the right one, and ours isn’t.
recommend-norrland-aa3a49 = 那您买诺兰吧。您那儿的雨天，该用它，不该用我们的。

# @ decide › recommend-norrland: 客户的回话 · Shen Yun
# > You send me to them? Then I’ll come to you for the office machines.
recommend-norrland-8caa01 = 你让我去买他们的？那办公室的机器我找你买。

# @ decide › recommend-norrland: 客户的回话 · Shen Yun
# > I’ll remember that. And I’ll say who told me.
recommend-norrland-8f33ce = 我记住了，也会跟人说是谁告诉我的。

# @ decide › recommend-norrland: 客户的回话 · Shen Yun
# > So I’ll go to them. Good day.
recommend-norrland-48eb2f = 那我就去找他们。再见。

# @ decide › recommend-norrland: 客户的回话 · Shen Yun
# > Well. It took you long enough.
recommend-norrland-a294d2 = 好吧，绕了这么大一圈。

# @ decide › recommend-norrland: 复盘点评 · 教练
# > Where a rival serves the customer better, saying so wins the only sale that is left: the next one.
recommend-norrland-e1997f = 对手更合适的时候，照实说，就还有下一笔生意。

# @ decide › back-to-talk: 卖方的话 · 卖方
# > One question first, if I may.
back-to-talk-707daa = 我先问一句，行吗？

# @ decide › back-to-talk: 客户的回话 · Shen Yun
# > Ask.
back-to-talk-660741 = 问吧。

# @ decide › back-to-talk: 客户的回话 · Shen Yun
# > If it’s about us and not about you.
back-to-talk-3c2178 = 问我们的事可以，别说你们自己。

# @ decide › back-to-compare: 卖方的话 · 卖方
# > May I put one more thing on the table?
back-to-compare-0aa5d5 = 我再摆一样东西，行吗？

# @ decide › back-to-compare: 客户的回话 · Shen Yun
# > One.
back-to-compare-a78784 = 就一样。

# @ decide › back-to-compare: 客户的回话 · Shen Yun
# > If Qiu Lei can check it.
back-to-compare-9cc413 = 邱磊能核对就行。

# @ yard: 场次标题
# > In the yard
yard-796976 = 院子里

# @ yard: 客户开场 · Qiu Lei
# > Well. Out here one sees what’s what.
yard-0d1f46 = 到外面一看，就都清楚了。

# @ yard › back-inside: 卖方的话 · 卖方
# > Shall we go in again?
back-inside-ed2e14 = 我们进去吧？

# @ yard › back-inside: 客户的回话 · Qiu Lei
# > Yes, before somebody trips over the cable.
back-inside-1436bf = 走吧，别让人绊着线。

# @ yard › back-inside: 客户的回话 · Qiu Lei
# > In a minute. There, now.
back-inside-77519c = 等一下。好了。

# @ yard › back-inside: 客户的回话 · Qiu Lei
# > Wait, I’ll save this first.
back-inside-c28da1 = 等等，我先存一下。

# @ yard › weigh-sun: 卖方的话 · 卖方
# > Reading with one eye under a jacket: what slips through?
weigh-sun-bafb7a = 蒙着外套眯着一只眼，会漏看什么？

# @ yard › weigh-sun: 客户的回话 · Qiu Lei
# > A decimal point. In May it was a decimal point.
weigh-sun-6b7deb = 小数点。五月那回就是小数点。

# @ yard › weigh-sun: 客户的回话 · Qiu Lei
# > The points I noted wrong. We went back for eleven of them.
weigh-sun-eb9f75 = 记错的测点，回去补了十一个。

# @ yard › weigh-ports: 卖方的话 · 卖方
# > And on the day when the right adapter is at home?
weigh-ports-320283 = 要用的转接头落在家里，那天怎么办？

# @ yard › weigh-ports: 客户的回话 · Qiu Lei
# > Then we write by hand, and type it in until midnight.
weigh-ports-e1a025 = 那就手抄，晚上敲到半夜。

# @ yard › weigh-ports: 客户的回话 · Qiu Lei
# > Then two levels for thirty thousand each are lying in the grass.
weigh-ports-2b498b = 那三万一台的水准仪，两台就在草里躺着。

# @ yard › weigh-weight: 卖方的话 · 卖方
# > Twenty kilos uphill: what do you leave behind, when it’s too much?
weigh-weight-fbe7b4 = 二十公斤上山，背不动的时候丢下什么？

# @ yard › weigh-weight: 客户的回话 · Qiu Lei
# > The water. And then somebody has to go down for it.
weigh-weight-4f8b32 = 水。然后总得有人下去取。

# @ yard › weigh-weight: 客户的回话 · Qiu Lei
# > The second battery. You can guess the rest.
weigh-weight-ff7522 = 备用电池。后面的事您也猜得到。

# @ own-table: 场次标题
# > Our own table
own-table-f9a0e8 = 我们自己的桌子

# @ own-table: 客户开场 · Qiu Lei
# > And this is yours. Let’s see whether you’ve been honest on your own card.
own-table-98a1b9 = 这就是你们的了。看看你们自己的牌子写得老不老实。

# @ own-table: 客户开场 · Qiu Lei
# > Yours is the one with the dust on it.
own-table-5d8205 = 落了灰的这台就是你们的。

# @ own-table › read-ours: 卖方的话 · 卖方
# > And ours, beside it: would you read that card as well?
read-ours-966c33 = 再看旁边我们的，牌子也请您念念？

# @ own-table › read-ours: 客户的回话 · Qiu Lei
# > Eleven hours, 1.6 kilos, 600 nits, serial. No word about rain.
read-ours-dd3529 = 十一小时，1.6 公斤，600 尼特，串口。没写防雨。

# @ own-table › read-ours: 客户的回话 · Qiu Lei
# > 1.6, eleven hours, on site next day. Honest enough. Nothing about water.
read-ours-8f3bdc = 1.6 公斤，十一小时，第二天上门。够实在，没提防水。

# @ own-table › read-ours: 复盘点评 · 教练
# > Second question: what are our features? Let him read them, then it is no advertisement.
read-ours-752df9 = 第二个问题：我们的特性是什么？让他念，就不是广告了。

# @ own-table › carry-out: 卖方的话 · 卖方
# > Let’s carry ours and the Baihe out into the yard.
carry-out-297c1d = 我们把自家的和百荷那台搬到院子里看看。

# @ own-table › carry-out: 客户的回话 · Qiu Lei
# > There. On yours I read the digits, on that one my own nose.
carry-out-db9e81 = 看，你们的看得见数字，那台看得见我鼻子。

# @ own-table › carry-out: 客户的回话 · Qiu Lei
# > Yours is all right. The Baihe’s a shaving mirror.
carry-out-029688 = 你们的还行，百荷那台是刮脸镜。

# @ own-table › carry-out: 客户的回话 · Qiu Lei
# > Both readable. I didn’t expect that of the Baihe.
carry-out-786d07 = 两台都看得清，百荷这样，我没想到。

# @ own-table › carry-out: 客户的回话 · Qiu Lei
# > Yours is fine, and so is theirs. Fair is fair.
carry-out-ec996e = 你们的行，他们的也行，说句公道话。

# @ own-table › carry-out: 复盘点评 · 教练
# > Let whoever doubts do the looking.
carry-out-2e681c = 谁怀疑，就让谁亲眼看。

# @ own-table › leave-heron: 卖方的话 · 卖方
# > Enough of us. Back to the others.
leave-heron-8e2d8e = 我们的看够了，回去看别家。

# @ own-table › leave-heron: 客户的回话 · Qiu Lei
# > Gladly.
leave-heron-383502 = 好啊。

# @ own-table › leave-heron: 客户的回话 · Qiu Lei
# > You could wipe it before she comes down.
leave-heron-308966 = 等会儿她下来，先擦一擦。

# @ own-table › leave-heron: 客户的回话 · Qiu Lei
# > There, done.
leave-heron-1d4c9a = 好，行了。
