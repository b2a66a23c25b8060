### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > A computer from Room 2713
scenario-3fd0db = 2713 室的电脑

# @ 简介
# > She has come up the stairs to buy a computer. For what?
scenario-8f4e3a = 她爬上楼来买电脑。买来做什么？

# @ 产品
# > A computer built to order
scenario-3709de = 按需组装的电脑

# @ 背景：情境
# > Your room in the dormitory is full of open cases. You build computers once they are sold, and sell them without a dealer. Helen Marsh from the physics building is at the door. The shop across the street wants 700 dollars for what it has on the shelf.
scenario-b4530d = 你的宿舍里摆满了拆开的机箱。你先卖后装，不经过经销商。物理楼的海伦·马什站在门口。街对面的店里，货架上那台要 700 美元。

# @ 背景：目标
# > Find out what she needs before you build it, and sell her that one for 400 dollars.
scenario-d178af = 先弄清她需要什么，再动手组装，用 400 美元把这一台卖给她。

# @ 背景：已经知道的
# > Some at the university count every dollar, others every second
scenario-57e78b = 大学里有人算计每一块钱，有人算计每一秒钟

# @ 背景：已经知道的
# > The dealers send whatever is broken away to be mended
scenario-b26860 = 机器坏了，经销商都是送到外地去修

# @ 背景：已经知道的
# > Your parents have given you a year
scenario-5bb9b1 = 父母只给你一年时间

# @ assembled: 事实
# > Built after the order, ready in five days
assembled-7b46b6 = 下单以后再装，五天取货

# @ big-name: 事实
# > The same processor as in the giants’ machines
big-name-cd3a35 = 处理器和大厂用的一样

# @ few-chips: 事实
# > Only the memory you need: 400 dollars, not 700
few-chips-b72bd2 = 内存够用就行：400 美元，不是 700

# @ many-chips: 事实
# > Full memory and a second disk drive: three times as fast
many-chips-873da0 = 内存插满，加一个磁盘驱动器，快两倍

# @ on-site: 事实
# > Mended where it stands, the same evening
on-site-d6178c = 坏了当晚上门修

# @ wont-break: 事实
# > It will never break
wont-break-c86bde = 永远不会坏

# @ friday: 承诺
# > On her desk by Friday noon, connected and running
friday-84851a = 周五中午前送到她桌上，接好线，开得起来

# @ bill-of-parts: 证据
# > The bill, part by part, beside the shop’s list
bill-of-parts-7bc3dd = 零件清单，一项项对着那家店的价目表

# @ her-program: 证据
# > Her own program, run here and now
her-program-60421d = 她自己的程序，当场跑一遍

# @ neighbours: 证据
# > Three buyers on her own corridor
neighbours-91a3e5 = 和她同一条走廊的三位买主

# @ 话题
# > What she does with it
scenario-208c4f = 拿来做什么

# @ 话题
# > Who pays
scenario-d7f15a = 谁出钱

# @ 话题
# > The one before
scenario-233930 = 上一台

# @ frugal: 需要
# > Not a dollar for what is never used
frugal-4f5748 = 用不上的，一块钱也不花

# @ fast: 需要
# > Results before the morning
fast-4ebca5 = 天亮之前算出结果

# @ runs: 需要
# > No weeks without it
runs-6787a1 = 不能一停就是几个星期

# @ no-shop: 不足
# > There is no shop, only this room
no-shop-c7f9e8 = 没有门市，只有这间宿舍

# @ marsh: 客户姓名
# > Helen Marsh
marsh-584046 = 海伦·马什

# @ marsh: 客户身份
# > From the physics building
marsh-aaf82e = 物理楼来的

# @ student: 这位客户是谁（复盘时显示）
# > She writes her thesis and pays herself
student-074a10 = 自己掏钱，写论文用

# @ professor: 这位客户是谁（复盘时显示）
# > She computes all night
professor-9d48b3 = 整夜跑计算

# @ any: 这位客户是谁（复盘时显示）
# > Any computer, if it works on Monday
any-32b9df = 什么电脑都行，只要周一能用

# @ door: 场次标题
# > At the door of the room
door-5e693d = 宿舍门口

# @ door: 客户开场 · Helen Marsh
# > Are you the one with the computers? I nearly fell over a box on the stairs.
door-5ff3a6 = 卖电脑的就是你？楼梯上有个箱子，我差点绊倒。

# @ door: 客户开场 · Helen Marsh
# > Good evening. So this is the factory. Where does one stand?
door-596862 = 晚上好。原来这就是工厂。该站哪儿？

# @ door: 客户开场 · Helen Marsh
# > They told me: twenty-seventh floor, follow the smell of solder.
door-74d640 = 人家告诉我：二十七楼，闻着焊锡味走就对了。

# @ door › to-the-bench: 卖方的话 · 卖方
# > Come to the bench, I’ll show you how I build them.
to-the-bench-e05dc2 = 到工作台这边来，我给您看看是怎么装的。

# @ door › to-the-bench: 客户的回话 · Helen Marsh
# > If there’s a place to put my feet.
to-the-bench-2b053a = 只要有地方下脚。

# @ door › to-the-bench: 客户的回话 · Helen Marsh
# > Good. I like to see inside things.
to-the-bench-4ef9c0 = 好。我喜欢看里面是什么样。

# @ door › to-the-bench: 客户的回话 · Helen Marsh
# > All right, but I’ve a seminar at eight.
to-the-bench-42bad3 = 行，不过八点我有讨论课。

# @ door › tell-processor: 卖方的话 · 卖方
# > It has the same processor as the giants’ machines.
tell-processor-00c5fb = 处理器跟大厂的机器一模一样。

# @ door › tell-processor: 客户的回话 · Helen Marsh
# > Then why don’t I buy one of theirs?
tell-processor-213f8a = 那我干吗不买他们的？

# @ door › tell-processor: 客户的回话 · Helen Marsh
# > I’m sure it has. And?
tell-processor-bf9516 = 想必是。然后呢？

# @ door › tell-processor: 客户的回话 · Helen Marsh
# > The man in the shop said that, too.
tell-processor-4ef197 = 店里那位也这么说。

# @ door › tell-processor: 复盘点评 · 教练
# > What every maker has is no reason to buy from you.
tell-processor-2a7a16 = 家家都有的东西，说服不了人来买你的。

# @ door › ask-use: 卖方的话 · 卖方
# > What will you do with it, and at what hours?
ask-use-ed7ba1 = 您打算拿它做什么？一般什么时候用？

# @ door › ask-use: 客户的回话 · Helen Marsh
# > Sums, all night. I come in at eight, and it’s still at the second table.
ask-use-9ae612 = 算题，一算一整夜。早上八点我来，它还在算第二张表。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > I simulate crystals. Seven hours a crystal, if nobody switches the light off.
ask-use-ff7d42 = 我模拟晶体。一块晶体七个小时，还得没人把闸拉了。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > It has to compute while I sleep. So far I sleep longer than it needs to be allowed.
ask-use-08f9b8 = 我睡觉的时候它得把数算完。眼下是我都睡醒了，它还没算完。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > I type. It should keep up with my fingers, that’s all.
ask-use-c18b1c = 打字。跟得上我的手就行。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > A thesis, a hundred pages. Faster would be nice. I can wait, too.
ask-use-5c7ad4 = 一篇论文，一百来页。快点当然好，慢点也等得起。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > A little of everything. Slow is annoying, no more than that.
ask-use-2c3756 = 什么都做一点。慢了有点烦，也就烦一下。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > What everybody does. Letters, tables.
ask-use-424435 = 大家做什么我就做什么：写信，填表。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > It’s for the desk, from nine to five.
ask-use-71cd9d = 放在办公桌上，朝九晚五。

# @ door › ask-use: 客户的回话 · Helen Marsh
# > Nothing special. Really.
ask-use-808b7c = 没什么特别的，真的。

# @ door › ask-use: 复盘点评 · 教练
# > Nobody can build to order who does not know the order.
ask-use-1d8474 = 不知道人家要什么，就谈不上按需定制。

# @ door › ask-money: 卖方的话 · 卖方
# > Who pays for it, you or the department?
ask-money-c54cf6 = 这钱您自己出，还是系里出？

# @ door › ask-money: 客户的回话 · Helen Marsh
# > I do. It’s what I have until June, so don’t sell me anything that blinks.
ask-money-8a5469 = 我自己。到六月就剩这些了，会闪的小灯你可别卖给我。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > Me. I’ve given up the car for it.
ask-money-d95847 = 我。为了它，车都卖了。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > I pay, out of a grant that’s meant for food.
ask-money-be7e0c = 我出，拿的是吃饭的奖学金。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > The department. They do look at the price, a little.
ask-money-c1ee64 = 系里。价钱嘛，他们也看，看一眼。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > There’s a fund. Cheaper is always welcome.
ask-money-a5fe3d = 有笔经费。便宜点总是好的。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > Not I, luckily. But I have to sign for it.
ask-money-924e66 = 幸好不是我，不过字得我签。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > Does that matter?
ask-money-b08f73 = 这有关系吗？

# @ door › ask-money: 客户的回话 · Helen Marsh
# > You ask a lot for somebody with no chairs.
ask-money-d1c150 = 连把椅子都没有，问得倒不少。

# @ door › ask-money: 客户的回话 · Helen Marsh
# > We’ll see about that.
ask-money-f40437 = 这个再说。

# @ door › ask-before: 卖方的话 · 卖方
# > What became of the one that you had before?
ask-before-b3bd9a = 您以前那台后来怎么样了？

# @ door › ask-before: 客户的回话 · Helen Marsh
# > It’s in Dallas. For six weeks now. The dealer says: soon.
ask-before-83c8b6 = 在达拉斯，送去六个星期了。经销商说：快了。

# @ door › ask-before: 客户的回话 · Helen Marsh
# > Broken in the middle of a term, and they sent it away in a box. I count by hand.
ask-before-9dbfa2 = 学期中间坏了，装箱送走了。我现在靠手算。

# @ door › ask-before: 客户的回话 · Helen Marsh
# > Which one? The first is being repaired, and so is the one they lent me.
ask-before-68395b = 哪一台？头一台在修，他们借我的那台也在修。

# @ door › ask-before: 客户的回话 · Helen Marsh
# > There wasn’t one.
ask-before-2a928b = 以前没有。

# @ door › ask-before: 客户的回话 · Helen Marsh
# > A typewriter. It’s fine, thank you.
ask-before-aeaa37 = 是台打字机。好着呢，谢谢。

# @ door › ask-before: 客户的回话 · Helen Marsh
# > My sister has it. It works.
ask-before-cb603f = 给我妹妹了，还能用。

# @ door › ask-before: 复盘点评 · 教练
# > Whoever has waited once does not ask about the processor.
ask-before-986b51 = 等过一回的人，不会问你用什么处理器。

# @ door › imply-frugal: 卖方的话 · 卖方
# > And if there’s less in June than the machine needs?
imply-frugal-55242b = 要是到了六月钱不够了呢？

# @ door › imply-frugal: 客户的回话 · Helen Marsh
# > Then I hand it in by hand, and I’m out.
imply-frugal-b3161f = 那就手写交上去，然后出局。

# @ door › imply-frugal: 客户的回话 · Helen Marsh
# > There’s no less. There’s bread, and then there’s nothing.
imply-frugal-32bff6 = 没有“不够”，只有面包，再往下就什么都没了。

# @ door › imply-frugal: 客户的回话 · Helen Marsh
# > Then somebody writes a letter. It isn’t the end of the world.
imply-frugal-39fb57 = 那就有人写封信，天塌不下来。

# @ door › imply-frugal: 客户的回话 · Helen Marsh
# > Oh, they find something. They always do.
imply-frugal-6286eb = 哦，总能找到的，每次都能。

# @ door › imply-fast: 卖方的话 · 卖方
# > And when it isn’t done in the morning, what waits for it?
imply-fast-a1ccd5 = 早上还没算完，会耽误什么？

# @ door › imply-fast: 客户的回话 · Helen Marsh
# > A paper. Four people. And a colleague at Stanford who doesn’t wait.
imply-fast-0e70a8 = 一篇论文，四个人，还有斯坦福一位不等人的同行。

# @ door › imply-fast: 客户的回话 · Helen Marsh
# > The day is lost. I’ve lost thirty of them since spring.
imply-fast-87bca2 = 一天就白费了。开春以来已经白费了三十天。

# @ door › imply-fast: 客户的回话 · Helen Marsh
# > I make a cup of tea.
imply-fast-24f158 = 我就去泡杯茶。

# @ door › imply-fast: 客户的回话 · Helen Marsh
# > Nothing waits. I’m patient with machines.
imply-fast-ff2e51 = 没什么耽误的，我对机器挺有耐心。

# @ door › imply-runs: 卖方的话 · 卖方
# > Six weeks: what did you do in the meantime?
imply-runs-05af12 = 几个星期没有电脑，您是怎么过的？

# @ door › imply-runs: 客户的回话 · Helen Marsh
# > I did nights on somebody else’s, and taught half asleep.
imply-runs-bff44d = 夜里借别人的用，白天打着瞌睡上课。

# @ door › imply-runs: 客户的回话 · Helen Marsh
# > I told the dean it would be ready. Twice. I don’t care to do it a third time.
imply-runs-4829cc = 跟院长说“马上就好”，说了两回，不想再说第三回。

# @ question: 场次标题
# > Before a single screw is turned
question-22ced3 = 动螺丝刀之前

# @ bench: 场次标题
# > At the bench
bench-63674c = 工作台前

# @ bench › tell-assembled: 卖方的话 · 卖方
# > Nothing here is finished. I build yours after you’ve ordered it, in five days.
tell-assembled-f54380 = 这儿没有成品。您下了单我才装，五天取货。

# @ bench › tell-assembled: 客户的回话 · Helen Marsh
# > So that open case could still become anything. Good.
tell-assembled-5ae543 = 这么说，那个空机箱装成什么都行。好。

# @ bench › tell-assembled: 客户的回话 · Helen Marsh
# > Five days. The shop has one now, but a wrong one.
tell-assembled-2750fb = 五天。店里倒是有现成的，可不合用。

# @ bench › tell-assembled: 客户的回话 · Helen Marsh
# > First sold, then built. That’s the wrong way round, isn’t it?
tell-assembled-0565fc = 先卖后造，是不是反过来了？

# @ bench › tell-few-chips: 卖方的话 · 卖方
# > I put in the memory that you need and no more. So it’s 400 dollars, and not 700.
tell-few-chips-84c627 = 内存按您要用的装，不多装，所以是 400 美元，不是 700。

# @ bench › tell-few-chips: 客户的回话 · Helen Marsh
# > And what have you left out that I’ll miss?
tell-few-chips-eb3883 = 你省掉的东西，将来我会不会缺？

# @ bench › tell-few-chips: 客户的回话 · Helen Marsh
# > Three hundred less. There must be a catch.
tell-few-chips-746653 = 少三百。总有什么名堂吧。

# @ bench › tell-few-chips: 客户的回话 · Helen Marsh
# > That’s nice.
tell-few-chips-537bb0 = 那挺好。

# @ bench › tell-few-chips: 客户的回话 · Helen Marsh
# > Cheaper. All right.
tell-few-chips-0c0be6 = 便宜些，行。

# @ bench › tell-few-chips: 客户的回话 · Helen Marsh
# > I see. It isn’t the price alone, though.
tell-few-chips-611cb7 = 明白。不过也不光是价钱。

# @ bench › tell-many-chips: 卖方的话 · 卖方
# > I can fill it with memory and add a second disk drive. Three times as fast.
tell-many-chips-453480 = 内存可以插满，再加一个磁盘驱动器，速度是原来的三倍。

# @ bench › tell-many-chips: 客户的回话 · Helen Marsh
# > Three times. At what? Yours, or mine?
tell-many-chips-c0f880 = 三倍。算什么的三倍？你的题，还是我的题？

# @ bench › tell-many-chips: 客户的回话 · Helen Marsh
# > Every salesman has a number. Where does it come from?
tell-many-chips-c270f5 = 哪个推销员都报得出个数。这数哪儿来的？

# @ bench › tell-many-chips: 客户的回话 · Helen Marsh
# > That would be too much for me.
tell-many-chips-692ae7 = 我用不了那么好。

# @ bench › tell-many-chips: 客户的回话 · Helen Marsh
# > Fast. Well, why not.
tell-many-chips-e661da = 快。嗯，也行。

# @ bench › tell-many-chips: 客户的回话 · Helen Marsh
# > I’d never notice.
tell-many-chips-ba3a83 = 我大概觉不出来。

# @ bench › tell-on-site: 卖方的话 · 卖方
# > If it breaks I come the same evening and mend it on your desk.
tell-on-site-8ba7ed = 要是坏了，当天晚上我就上门，在您桌上修好。

# @ bench › tell-on-site: 客户的回话 · Helen Marsh
# > The same evening? And during your exams?
tell-on-site-12bfe3 = 当天晚上？那你考试的时候呢？

# @ bench › tell-on-site: 客户的回话 · Helen Marsh
# > They all come. In their own good time.
tell-on-site-9bf2b0 = 人人都说来，就是不说哪天。

# @ bench › tell-on-site: 客户的回话 · Helen Marsh
# > Kind of you.
tell-on-site-7dab82 = 你真好心。

# @ bench › tell-on-site: 客户的回话 · Helen Marsh
# > I hope you won’t have to.
tell-on-site-bc5185 = 但愿用不着。

# @ bench › tell-on-site: 客户的回话 · Helen Marsh
# > You live here, of course you come.
tell-on-site-4dbfad = 你就住这儿，当然能来。

# @ bench › tell-on-site: 复盘点评 · 教练
# > A dealer sends the machine away. You live on the same campus.
tell-on-site-3a8d3b = 经销商把机器送走，你就住在校园里。

# @ bench › show-bill: 卖方的话 · 卖方
# > Here’s the bill, part by part, and here’s the shop’s list. Compare them.
show-bill-35dbe7 = 这是清单，一个零件一行；这是那家店的价目表。您对一对。

# @ bench › show-bill: 客户的回话 · Helen Marsh
# > So the rest of it is the dealer’s carpet.
show-bill-299e58 = 这么说，多出来的是经销商铺地毯的钱。

# @ bench › show-bill: 客户的回话 · Helen Marsh
# > You even put your own fifty dollars on it. I like that.
show-bill-4cb459 = 连你自己赚的五十都写上了，我喜欢。

# @ bench › show-bill: 客户的回话 · Helen Marsh
# > I’ve added it up. It’s right.
show-bill-feaf71 = 我加了一遍，没错。

# @ bench › run-her-program: 卖方的话 · 卖方
# > You have a disk in your hand. Let’s run it, here, on this one.
run-her-program-760ac2 = 您手里有张磁盘，就在这台上跑一遍吧。

# @ bench › run-her-program: 客户的回话 · Helen Marsh
# > Wait. It’s done already? Once more.
run-her-program-cc1166 = 等等，已经完了？再来一遍。

# @ bench › run-her-program: 客户的回话 · Helen Marsh
# > And the numbers are the same. Hm!
run-her-program-ac9bfc = 数也对得上。嗯！

# @ bench › run-her-program: 客户的回话 · Helen Marsh
# > You let me touch it. In the shop it’s behind glass.
run-her-program-36a433 = 你肯让我动手，店里的都锁在玻璃后面。

# @ bench › run-her-program: 复盘点评 · 教练
# > Her own work on your machine says more than any figure.
run-her-program-0330f2 = 在你的机器上跑她自己的活儿，比什么数字都有说服力。

# @ bench › name-neighbours: 卖方的话 · 卖方
# > Ask in 412, 415 and 420. I’ve been to each of them with a screwdriver.
name-neighbours-c213c1 = 您去问 412、415、420，这三家我都拎着螺丝刀去过。

# @ bench › name-neighbours: 客户的回话 · Helen Marsh
# > 415? He’s never content. And you he let in twice?
name-neighbours-b88611 = 415？那位从来没满意过，居然放你进门两次？

# @ bench › name-neighbours: 客户的回话 · Helen Marsh
# > I’ll ring one of them. … He says you brought cake.
name-neighbours-ba605d = 我打个电话问问……他说你还带了蛋糕。

# @ bench › name-neighbours: 客户的回话 · Helen Marsh
# > My own corridor. All right, that I can check.
name-neighbours-69acda = 就在我那条走廊上，好，这个查得到。

# @ bench › name-neighbours: 复盘点评 · 教练
# > A content buyer brings the next one.
name-neighbours-7811de = 一位满意的客户，会带来下一位。

# @ bench › own-the-room: 卖方的话 · 卖方
# > You should know that I’ve no shop, only this room, and a year to make it work.
own-the-room-3ae72f = 有件事得告诉您：我没有门市，只有这间宿舍，还有一年的期限。

# @ bench › own-the-room: 客户的回话 · Helen Marsh
# > I can see that. At least you say so.
own-the-room-8d13b5 = 看得出来。至少你肯说。

# @ bench › own-the-room: 客户的回话 · Helen Marsh
# > Then I’d better buy before your mother comes.
own-the-room-a2b779 = 那我得赶在你妈来之前买。

# @ bench › own-the-room: 客户的回话 · Helen Marsh
# > A year is longer than most of my projects.
own-the-room-1dee2c = 一年，比我大多数课题都长。

# @ bench › boast: 卖方的话 · 卖方
# > And it will never break, that I promise.
boast-c705c0 = 而且永远不会坏，我保证。

# @ bench › boast: 客户的回话 · Helen Marsh
# > Everything breaks. I’m a physicist.
boast-fdfe03 = 没有不坏的东西，我是学物理的。

# @ bench › boast: 客户的回话 · Helen Marsh
# > Never? Write that on the wall over there.
boast-8659b3 = 永远？你写墙上试试。

# @ bench › boast: 客户的回话 · Helen Marsh
# > Now you do sound like the shop.
boast-f5506a = 这下你真像店里的人了。

# @ bench › back-to-door: 卖方的话 · 卖方
# > One more question before I build anything.
back-to-door-e1cfbe = 动手之前，再请教一句。

# @ bench › back-to-door: 客户的回话 · Helen Marsh
# > Ask.
back-to-door-660741 = 问吧。

# @ bench › back-to-door: 客户的回话 · Helen Marsh
# > You’re thorough, for a student.
back-to-door-a9584c = 一个学生，还挺仔细。

# @ bench › back-to-door: 客户的回话 · Helen Marsh
# > If it’s a short one.
back-to-door-12a059 = 短的可以。

# @ bench › to-the-order: 卖方的话 · 卖方
# > Shall we write it down?
to-the-order-43c099 = 要不要写下来？

# @ bench › to-the-order: 客户的回话 · Helen Marsh
# > Let me think.
to-the-order-f21762 = 我想想。

# @ bench › to-the-order: 客户的回话 · Helen Marsh
# > On what? There’s no table.
to-the-order-4c3b36 = 写哪儿？连张桌子都没有。

# @ bench › to-the-order: 客户的回话 · Helen Marsh
# > Read it out to me first.
to-the-order-75d21c = 先念给我听听。

# @ order: 场次标题
# > A sheet of paper on a monitor
order-642d41 = 显示器上铺一张纸

# @ order › ask-for-order: 卖方的话 · 卖方
# > 400 dollars, ready on Friday, and I carry it over. Yes?
ask-for-order-6bee3e = 400 美元，周五装好，我给您送过去。行吗？

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Yes. And take the box off the stairs before you fall yourself.
ask-for-order-d3cf70 = 行。楼梯上那箱子你也挪挪，别把自己绊了。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Friday. I’ll tell 415 that I was here as well.
ask-for-order-be6f4d = 那就周五。我会告诉 415，我也来过了。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Agreed. You’re the first who asked what it’s for.
ask-for-order-6674d6 = 成交。问我买来做什么的，你是头一个。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > I still don’t know what it is that I’d be getting.
ask-for-order-56283e = 我还不清楚到手的会是什么。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > You haven’t told me how this works: do I take one of these along?
ask-for-order-03c541 = 你还没说怎么个买法：是从这儿拿一台走吗？

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > 400 dollars for a case with wires. I don’t see it yet.
ask-for-order-745cc8 = 400 美元买一箱子线，我还没看出值在哪儿。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > That’s a lot for something that doesn’t do what I need.
ask-for-order-699016 = 做不了我要做的事，这价就高了。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > It sounds right. But how do I know?
ask-for-order-b84818 = 听着是不错，可我怎么知道？

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > You’re nineteen and in pyjamas. Show me something.
ask-for-order-4e8eb5 = 你才十九岁，还穿着睡衣。拿点什么给我看看。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > I’ll think about it on the way down.
ask-for-order-f89c61 = 我下楼的时候想想。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Perhaps next term.
ask-for-order-efe4d8 = 也许下学期吧。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Well, you did promise. We’ll see.
ask-for-order-2f3a2c = 好吧，是你自己保证的。走着瞧。

# @ order › ask-for-order: 客户的回话 · Helen Marsh
# > Friday, then. I’ve a good memory.
ask-for-order-a14232 = 那就周五。我记性好得很。

# @ order › fifty-off: 卖方的话 · 卖方
# > I’d do it for 350.
fifty-off-0ac44b = 350 我也做。

# @ order › fifty-off: 复盘里的原因
# > wonders what it really costs
fifty-off-799181 = 不知道到底值多少

# @ order › fifty-off: 客户的回话 · Helen Marsh
# > And if I look at the ceiling, for 300?
fifty-off-98b7a6 = 我要是抬头看看天花板，是不是就 300 了？

# @ order › fifty-off: 客户的回话 · Helen Marsh
# > I hadn’t said that it was too much.
fifty-off-1d64c1 = 我没说贵啊。

# @ order › fifty-off: 客户的回话 · Helen Marsh
# > Then what were the other fifty for?
fifty-off-54a363 = 那另外五十是干吗的？

# @ order › fifty-off: 复盘点评 · 教练
# > She had not asked for it, and now no price is the price.
fifty-off-f60079 = 人家没开口你先降，从此哪个价都不算价了。

# @ order › tonight: 卖方的话 · 卖方
# > You’d have to decide tonight, tomorrow the chips are gone.
tonight-f13c72 = 今晚就得定，明天芯片就没了。

# @ order › tonight: 客户的回话 · Helen Marsh
# > Tonight, tonight. Yes. But don’t push me.
tonight-8d0dc4 = 今晚今晚。好吧，不过别催我。

# @ order › tonight: 客户的回话 · Helen Marsh
# > I’d have said yes without that.
tonight-117f4f = 你不说这句，我也答应了。

# @ order › tonight: 客户的回话 · Helen Marsh
# > Then they’re gone.
tonight-6c4b27 = 没了就没了。

# @ order › tonight: 客户的回话 · Helen Marsh
# > Chips don’t run away. Students do.
tonight-c2d9e8 = 芯片不会跑，学生才会。

# @ order › tonight: 客户的回话 · Helen Marsh
# > I don’t buy under a clock.
tonight-f280fa = 我不掐着表买东西。

# @ order › take-it-seriously: 卖方的话 · 卖方
# > You’re right to ask. I would, too.
take-it-seriously-b0d489 = 您问得对，换了我也要问。

# @ order › take-it-seriously: 客户的回话 · Helen Marsh
# > Well then.
take-it-seriously-7013d1 = 那好。

# @ order › take-it-seriously: 客户的回话 · Helen Marsh
# > Good. So?
take-it-seriously-628985 = 好。那么？

# @ order › take-it-seriously: 客户的回话 · Helen Marsh
# > I’m glad that we agree.
take-it-seriously-3f1aee = 咱们想的一样就好。

# @ order › promise-friday: 卖方的话 · 卖方
# > By Friday noon it stands on your desk, connected and running.
promise-friday-d320c1 = 周五中午之前送到您桌上，线接好，机器开得起来。

# @ order › promise-friday: 客户的回话 · Helen Marsh
# > Connected as well? The dealer gave me a leaflet.
promise-friday-8c859d = 线也接好？经销商只给我一张说明书。

# @ order › promise-friday: 客户的回话 · Helen Marsh
# > Noon. I’ll clear the desk.
promise-friday-83c8d7 = 中午。那我把桌子腾出来。

# @ order › promise-friday: 客户的回话 · Helen Marsh
# > I’ll remember Friday.
promise-friday-574f42 = 周五，我记着了。

# @ order › back-to-bench: 卖方的话 · 卖方
# > Come, once more to the bench.
back-to-bench-86605e = 来，再到工作台这边看看。

# @ order › back-to-bench: 客户的回话 · Helen Marsh
# > Once more.
back-to-bench-ae1b58 = 再看一回。

# @ order › back-to-bench: 客户的回话 · Helen Marsh
# > Mind the wires.
back-to-bench-0f267a = 小心那些线。

# @ order › back-to-bench: 客户的回话 · Helen Marsh
# > What have you forgotten?
back-to-bench-78479c = 还有什么忘了说？

# @ afterwards: 场次标题
# > In the physics building
afterwards-134f9c = 物理楼里

# @ afterwards: 客户开场 · Helen Marsh
# > So it’s Friday. Put it there.
afterwards-2d081f = 周五了。放这儿吧。

# @ afterwards: 客户开场 · Helen Marsh
# > You’re punctual, or my clock is slow.
afterwards-835e49 = 你挺准时，要么就是我的钟慢了。

# @ afterwards: 客户开场 · Helen Marsh
# > I’ve cleared the desk, as you see.
afterwards-651599 = 你看，桌子我腾好了。

# @ afterwards › bring-it: 卖方的话 · 卖方
# > (before noon) There it runs. I’ve copied your old disks onto new ones as well.
bring-it-2f4f23 = （中午之前）开起来了。您的旧盘我也顺手都拷了一份新的。

# @ afterwards › bring-it: 客户的回话 · Helen Marsh
# > All of them? You weren’t asked to. Thank you.
bring-it-8c98c7 = 全拷了？没让你拷啊。谢谢。

# @ afterwards › bring-it: 客户的回话 · Helen Marsh
# > It’s on before I’ve found my glasses.
bring-it-3a4f89 = 我眼镜还没找着，它就开起来了。

# @ afterwards › bring-it: 客户的回话 · Helen Marsh
# > Not a minute past noon.
bring-it-2fe1a5 = 一分钟都没过十二点。

# @ afterwards › bring-it: 复盘点评 · 教练
# > A little more than was promised is what gets told on the corridor.
bring-it-d1d909 = 比答应的多做一点，走廊里的人就会说起你。

# @ afterwards › ring-up: 卖方的话 · 卖方
# > (a week later) It’s me, from 2713. Does it do what it should?
ring-up-c77014 = （一周以后）我是 2713 的。电脑用着还行吗？

# @ afterwards › ring-up: 客户的回话 · Helen Marsh
# > It does. Nobody has ever rung to ask me that.
ring-up-1a7da8 = 行。打电话来问这个的，你是头一个。

# @ afterwards › ring-up: 客户的回话 · Helen Marsh
# > Yes. And my neighbour wants to know where you live.
ring-up-4e1aee = 挺好。隔壁还问我你住哪儿呢。

# @ afterwards › ring-up: 客户的回话 · Helen Marsh
# > Since you ask: the fan hums. Come by on Monday.
ring-up-493347 = 你既然问了：风扇有点响，周一过来一趟吧。

# @ afterwards › sell-a-printer: 卖方的话 · 卖方
# > (the same day) You’ll need a printer, too. And a second screen.
sell-a-printer-6ce717 = （当天）您还得配台打印机，再来个显示器。

# @ afterwards › sell-a-printer: 复盘里的原因
# > was sold to again at once
sell-a-printer-43369d = 货刚到又被推销

# @ afterwards › sell-a-printer: 客户的回话 · Helen Marsh
# > Let me switch this one on first.
sell-a-printer-333785 = 先让我把这台开开吧。

# @ afterwards › sell-a-printer: 客户的回话 · Helen Marsh
# > No. I’ll come when I need one.
sell-a-printer-86fb65 = 不用，要的时候我会去找你。

# @ afterwards › sell-a-printer: 客户的回话 · Helen Marsh
# > And I had just begun to like you.
sell-a-printer-84deaf = 我刚对你有点好感。

# @ afterwards › goodbye: 卖方的话 · 卖方
# > Good luck with it. You know where I am.
goodbye-55fc68 = 祝您用得顺手。您知道我在哪儿。

# @ afterwards › goodbye: 客户的回话 · Helen Marsh
# > Twenty-seventh floor, mind the box.
goodbye-28255f = 二十七楼，当心箱子。

# @ afterwards › goodbye: 客户的回话 · Helen Marsh
# > Good luck with your year.
goodbye-6ffed8 = 也祝你这一年顺利。

# @ afterwards › goodbye: 客户的回话 · Helen Marsh
# > I’ll send you people.
goodbye-7b5a18 = 我会给你介绍人的。
