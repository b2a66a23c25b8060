### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > Forty units for a control centre
scenario-744448 = 给调度中心装四十台

# @ 简介
# > The unit that a household buys one of, sold to an airline forty times over: four people, and each has to nod.
scenario-ecb412 = 家里买一台的空调，卖给航空公司四十台：四个人，个个都得点头。

# @ 产品
# > Forty air conditioners, with or without a service contract
scenario-281f03 = 四十台空调，带不带服务合同另议

# @ 背景：情境
# > Yunhai Airlines directs its flights from a hall at the edge of the airfield. The central cooling plant there is old, and forty of your wall units could take its place: the same ones that families buy in your shop. Fang Guoliang, who runs the centre, has called a half-hour meeting. You are early. The hall, the plant room and finance are along the corridor.
scenario-a11c7b = 云海航空在机场边上有个调度大厅，航班都从这儿指挥。那里的中央空调老了，可以换成你们的四十台壁挂机，就是普通人家在店里买的那种。中心主任方国良召集了半个钟头的会。你来早了，走廊边上是大厅、机房和财务室。

# @ 背景：目标
# > Leave with an order that all four stand behind. If one of them does not, the old plant is patched once more.
scenario-bf52ef = 拿下一份四个人都点头的订单。有一个不点头，老机组就再补一回。

# @ 背景：已经知道的
# > Forty units cost 186,000 yuan; with a service contract it would be 214,000
scenario-d86a0b = 四十台 18.6 万元，带服务合同 21.4 万元

# @ 背景：已经知道的
# > Wei Dong looks after the plant: what he does not pass is not bought
scenario-bd9fe2 = 机房归魏东管，他不点头，谁也买不成

# @ 背景：已经知道的
# > Su Tong directs flights from the hall, Xu Lan looks after the money
scenario-d14ea9 = 苏桐在大厅里指挥航班，许兰管钱

# @ 背景：已经知道的
# > Your own technician and a contract template have come along
scenario-2d1aa7 = 你带来了自己的技术员和一份合同样本

# @ replaces: 事实
# > Forty units in place of one old plant
replaces-df3bd1 = 四十台壁挂机换下一套老机组

# @ whisper: 事实
# > Quieter than a page being turned
whisper-9d7361 = 比翻书还轻

# @ along-the-ceiling: 事实
# > The air goes along the ceiling, nobody sits in it
along-the-ceiling-6b8994 = 风贴着天花板走，谁也吹不着

# @ one-by-one: 事实
# > Each can be opened while the other thirty-nine run
one-by-one-20f416 = 拆开一台，另外三十九台照转

# @ soft-start: 事实
# > They start one after the other, below the limit of the line
soft-start-987f8a = 一台接一台启动，不超线路限额

# @ eight-years: 事实
# > The lowest cost over eight years
eight-years-ed8ca3 = 按八年算最省

# @ two-bills: 事实
# > Half this year, half in January
two-bills-7d921f = 今年付一半，一月付一半

# @ four-hours: 事实
# > Contract: somebody in the hall within four hours, day and night
four-hours-7eea9f = 合同：不分昼夜，四小时内有人到场

# @ written: 事实
# > Contract: every fault written up, with its cause
written-b7ca63 = 合同：每次故障都有书面报告，写明原因

# @ never-breaks: 事实
# > It never breaks down
never-breaks-3ae343 = 从来不坏

# @ on-the-wall: 证据
# > One unit, running in the hall for five minutes
on-the-wall-0ccbc2 = 在大厅里开五分钟的一台样机

# @ meter: 证据
# > The technician’s clamp meter, on their own line
meter-945fcd = 技术员的钳形表，夹在他们自己的线上

# @ sheet: 证据
# > Eight years on one sheet, with their own electricity and repairs
sheet-aff3b5 = 八年一张表，用的是他们自己的电费和修理费

# @ draft: 证据
# > The contract with these clauses, every date in it
draft-73cc8d = 合同草稿，条款和日期都写全了

# @ other-airport: 证据
# > The engineer of the airport at Linhe, on the telephone
other-airport-38bafe = 临河机场的工程师，可以打电话问

# @ 话题
# > What it is like in the hall
scenario-5d37d6 = 大厅里什么情形

# @ 话题
# > What the plant must not do
scenario-297a26 = 机房里不能出什么事

# @ 话题
# > How it is paid
scenario-f92457 = 钱怎么付

# @ 话题
# > What happens when it fails
scenario-8f1167 = 坏了会怎样

# @ quiet: 需要
# > Every word on the radio understood
quiet-5cc7e9 = 无线电里句句听得清

# @ draught: 需要
# > No cold neck after an eight-hour shift
draught-189c45 = 八小时一班，脖子别吹僵

# @ open-hall: 需要
# > Nothing switched off while flights are in the air
open-hall-af46e7 = 天上有航班，什么都不能停

# @ current: 需要
# > A line that is not overloaded
current-07c5a8 = 线路别过载

# @ lifetime: 需要
# > The lowest cost until it is scrapped
lifetime-33a30a = 用到报废，总共最省

# @ budget: 需要
# > Not all of it out of this year
budget-9be989 = 别都算在今年账上

# @ hours: 需要
# > Somebody there within hours, also at night
hours-6df690 = 几小时内有人到，半夜也一样

# @ record: 需要
# > A paper for the safety office after every fault
record-966a93 = 每次故障，给安监处一份说明

# @ households: 不足
# > We have mostly sold to households so far
households-66434b = 我们过去主要卖给家庭

# @ fang: 客户姓名
# > Fang Guoliang
fang-228aa2 = 方国良

# @ fang: 客户身份
# > Runs the control centre
fang-c8977f = 调度中心主任

# @ su: 客户姓名
# > Su Tong
su-599b9a = 苏桐

# @ su: 客户身份
# > Flight dispatcher
su-e01ddc = 航班调度员

# @ wei: 客户姓名
# > Wei Dong
wei-74d4b7 = 魏东

# @ wei: 客户身份
# > Engineer, looks after the plant
wei-c531cc = 工程师，管机房

# @ xu: 客户姓名
# > Xu Lan
xu-15bcc8 = 许兰

# @ xu: 客户身份
# > Finance
xu-cc4302 = 财务

# @ radio: 这位客户是谁（复盘时显示）
# > Hours, words, an open hall, eight years
radio-0dbdda = 小时、听清、不停机、八年

# @ cold-necks: 这位客户是谁（复盘时显示）
# > The neck, and this year’s money
cold-necks-a2018a = 脖子和今年的钱

# @ old-line: 这位客户是谁（复盘时显示）
# > The line from 1996
old-line-94098d = 一九九六年的线路

# @ safety-office: 这位客户是谁（复盘时显示）
# > The safety office asks
safety-office-7388dd = 安监处在问

# @ units: 可选的方案
# > Forty units
units-f3580a = 四十台空调

# @ care: 可选的方案
# > Forty units and the contract
care-7ee281 = 四十台空调加服务合同

# @ patch: 可选的方案
# > Patch the old plant again
patch-ee22f7 = 老机组再补一回

# @ su-listens: 没人问，自己开口 · Su Tong
# > The old one is quiet too, down here. That’s not what my neck complains of.
su-listens-fead5a = 老机组在这儿也不吵，我脖子疼可不是吵出来的。

# @ su-listens: 没人问，自己开口 · Su Tong
# > I’ve a headset on. I’d ask about something else.
su-listens-ce5ba5 = 我戴着耳机呢，我想问的是别的。

# @ wei-asks: 没人问，自己开口 · Wei Dong
# > Forty more boxes that can break. One I know at least.
wei-asks-6924ce = 多出四十个会坏的盒子。原来那一个，我好歹摸熟了。

# @ wei-asks: 没人问，自己开口 · Wei Dong
# > And who opens them, with two hundred aircraft in the air?
wei-asks-93a049 = 天上两百架飞机，谁去拆？

# @ wei-asks: 没人问，自己开口 · Wei Dong
# > Forty plugs, forty filters, and two of us.
wei-asks-59b472 = 四十个插头，四十个滤网，就我们两个人。

# @ fang-asks-when: 没人问，自己开口 · Fang Guoliang
# > At home, when it stops, we open a window. Here I can’t open a window.
fang-asks-when-f3a73e = 家里停了能开窗，我这儿开不了窗。

# @ fang-asks-when: 没人问，自己开口 · Fang Guoliang
# > I have the same thing in my bedroom. My bedroom doesn’t land aircraft.
fang-asks-when-5254a7 = 我卧室也装这个。我卧室可不落飞机。

# @ fang-asks-when: 没人问，自己开口 · Fang Guoliang
# > In my bedroom it may fail. Whom do I ring when it fails here?
fang-asks-when-1b82a9 = 卧室里坏就坏了。这儿坏了，我找谁？

# @ wei-laughs: 名称
# > heard that it never breaks
wei-laughs-f08558 = 听人说机器从来不坏

# @ wei-laughs: 没人问，自己开口 · Wei Dong
# > I’ve been in this trade for twenty-six years. Everything breaks.
wei-laughs-ae6a07 = 我干这行二十六年，没有不坏的东西。

# @ wei-laughs: 没人问，自己开口 · Wei Dong
# > Then what am I for?
wei-laughs-a7bb52 = 那还要我干什么？

# @ xu-nods: 没人问，自己开口 · Xu Lan
# > With our own electricity in it. Somebody has asked the porter for the meter.
xu-nods-d922c0 = 用的是我们自己的电费。你们找门房抄过表。

# @ xu-nods: 没人问，自己开口 · Xu Lan
# > Even the patching is in there. So that’s what it comes to.
xu-nods-f399b3 = 连修修补补的钱都算了，原来是这么多。

# @ corridor: 场次标题
# > The corridor, twenty to nine
corridor-b85851 = 走廊，八点四十

# @ corridor › go-in: 卖方的话 · 卖方
# > Go in to the meeting
go-in-eee418 = 进去开会

# @ corridor › go-in: 客户的回话 · Fang Guoliang
# > Good, all here. You sell these in a shop, I hear. Tell us why they belong in my hall.
go-in-249c61 = 好，都到了。听说这个你们在店里卖。说说为什么该挂到我的大厅里。

# @ corridor › go-in: 客户的回话 · Fang Guoliang
# > Half an hour. I’ve one of yours at home, so I know what it looks like. Go on.
go-in-b6c5aa = 半个钟头。我家就有一台，长什么样我知道。说吧。

# @ corridor › go-in: 客户的回话 · Fang Guoliang
# > Sit down. My wife bought one of these from you. A bedroom is easily pleased; convince these three.
go-in-48e8a1 = 坐。我爱人在你们店里买过一台。卧室好伺候，你要说服的是这三位。

# @ corridor › go-in: 复盘点评 · 教练
# > A visit costs a minute of the meeting and saves several.
go-in-11415f = 先走一趟，会上少花一分钟，能省好几分钟。

# @ corridor › visit-hall: 卖方的话 · 卖方
# > Look in at the hall
visit-hall-aa294a = 去大厅看看

# @ corridor › visit-hall: 复盘点评 · 教练
# > Eight hours a day somebody sits below it. In a household that would be the buyer.
visit-hall-c0bce6 = 有人每天在下面坐八个钟头。要是在家里，买主就是这个人。

# @ corridor › visit-plant: 卖方的话 · 卖方
# > Look in at the plant room
visit-plant-567ebf = 去机房看看

# @ corridor › visit-plant: 复盘点评 · 教练
# > What the gatekeeper does not pass is not bought.
visit-plant-6d331a = 把关的人不放行，就买不成。

# @ corridor › visit-finance: 卖方的话 · 卖方
# > Knock at finance
visit-finance-aa31d0 = 去敲财务的门

# @ corridor › visit-finance: 复盘点评 · 教练
# > The shop asks for cash. Here somebody asks which year’s budget it comes out of.
visit-finance-37767c = 店里只管收现钱，这里要问走哪一年的账。

# @ hall: 场次标题
# > In the control hall
hall-e75fbc = 调度大厅里

# @ hall: 客户开场 · Su Tong
# > Speak softly. And don’t stand in front of the screens.
hall-3178a4 = 小点声，别挡着屏幕。

# @ hall: 客户开场 · Su Tong
# > You’re the ones with the cold air? Two minutes, then I have the Harbin flight.
hall-57f2c5 = 你们是装空调的？给你两分钟，马上是哈尔滨那班。

# @ hall: 客户开场 · Su Tong
# > Not so loud, please. The red lamp means somebody’s landing.
hall-ea131a = 轻点，红灯亮着，就是有飞机在落。

# @ hall › ask-su: 卖方的话 · 卖方
# > Eight hours at this desk: what do you notice of the cooling?
ask-su-89b8e3 = 在这儿坐八小时，空调让您觉得怎么样？

# @ hall › ask-su: 客户的回话 · Su Tong
# > That I have to ask pilots twice. It rattles exactly where the voices are.
ask-su-0cbef9 = 飞行员的话我得问两遍。它嗡嗡的那个音，正好盖住人声。

# @ hall › ask-su: 客户的回话 · Su Tong
# > Listen. No, don’t listen to me, listen to that. And now imagine a call sign in it.
ask-su-951143 = 你听。别听我，听那个。你想想在这里头听呼号。

# @ hall › ask-su: 客户的回话 · Su Tong
# > My neck. Look, we all sit here with scarves in July.
ask-su-ea7592 = 脖子。你看，七月份我们都围着围巾。

# @ hall › ask-su: 客户的回话 · Su Tong
# > It blows on row two. Row two is always on sick leave.
ask-su-62f8f2 = 风正吹第二排，第二排总有人请病假。

# @ hall › ask-su: 客户的回话 · Su Tong
# > It’s cold, or it’s warm. Later, please.
ask-su-31debe = 不是冷就是热。回头再说。

# @ hall › ask-su: 客户的回话 · Su Tong
# > One stops noticing. Wait, I have one on the line.
ask-su-9b5942 = 待久了就没感觉了。等等，线上有人。

# @ hall › ask-su: 复盘点评 · 教练
# > In a household the user buys. Here the user is one of four, and the only one who feels it.
ask-su-ee64ad = 家里谁用谁买。这里用的人只是四个里的一个，可只有她身上有感觉。

# @ hall › weigh-quiet: 卖方的话 · 卖方
# > And the one time that nobody asks twice?
weigh-quiet-c42da8 = 要是哪一回没人再问第二遍呢？

# @ hall › weigh-quiet: 客户的回话 · Su Tong
# > Runway two or runway ten. I don’t want to think it through.
weigh-quiet-5e815d = 二号跑道听成十号跑道，我不敢往下想。

# @ hall › weigh-quiet: 客户的回话 · Su Tong
# > It has happened. Nothing came of it, that time.
weigh-quiet-663f30 = 有过一回。那回没出事。

# @ hall › weigh-draught: 卖方的话 · 卖方
# > When row two is on sick leave, who handles its flights?
weigh-draught-5e825e = 第二排请了病假，航班谁来管？

# @ hall › weigh-draught: 客户的回话 · Su Tong
# > Row one and row three. Twelve hours instead of eight.
weigh-draught-ddff94 = 第一排和第三排，八小时变成十二小时。

# @ hall › weigh-draught: 客户的回话 · Su Tong
# > I do. With a stiff neck of my own.
weigh-draught-645569 = 我来，我自己脖子也僵着。

# @ hall › leave-hall: 卖方的话 · 卖方
# > I’ll be quiet. See you at nine.
leave-hall-fc4f15 = 不打扰了，九点见。

# @ hall › leave-hall: 客户的回话 · Su Tong
# > Nine. If Harbin lets me.
leave-hall-6faac7 = 九点。要是哈尔滨那班放我走。

# @ hall › leave-hall: 客户的回话 · Su Tong
# > Thanks. Mind the cable.
leave-hall-52a116 = 谢谢，当心脚下的线。

# @ plant: 场次标题
# > In the plant room
plant-6b5e21 = 机房里

# @ plant: 客户开场 · Wei Dong
# > Mind your head on that pipe. You’re the shop people?
plant-963574 = 小心碰头，那儿有管子。你们是开店的那家？

# @ plant: 客户开场 · Wei Dong
# > So they want to replace her. She’s older than you are.
plant-437f95 = 要把它换了？它岁数比你都大。

# @ plant › own-households: 卖方的话 · 卖方
# > I’ll say it first: so far we’ve mostly sold these to families.
own-households-0ab15a = 我先说：这种机器，我们过去主要卖给家庭。

# @ plant › own-households: 客户的回话 · Wei Dong
# > I know. I’ve one at home. Good that you don’t dress it up.
own-households-70f0a5 = 我知道，我家就有一台。你不往脸上贴金，好。

# @ plant › own-households: 客户的回话 · Wei Dong
# > I was going to ask who else has one in a hall. So nobody, much.
own-households-43caf7 = 我正想问还有哪个大厅装过。这么说没几家。

# @ plant › own-households: 复盘点评 · 教练
# > He would find out. From you it counts for you.
own-households-632230 = 他迟早会打听到。由你来说，就算你一分。

# @ plant › ask-wei: 卖方的话 · 卖方
# > What must never happen in here, whatever hangs on the walls?
ask-wei-4662e8 = 不管墙上挂什么，这儿绝对不能出什么事？

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > Having to switch it off to mend it. Somebody’s always in the air.
ask-wei-bdb597 = 不能一修就得停。天上随时有飞机。

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > A stop. With the old one I work at three in the morning, with my heart in my mouth.
ask-wei-b50fe1 = 停机。老机组我都是凌晨三点修，提着一颗心。

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > That line is from 1996. Forty of them starting at once, and the screens are dark.
ask-wei-4e5da7 = 这条线是九六年的。四十台一块儿启动，屏幕全黑。

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > The load. I’m at ninety per cent when the kettle is on.
ask-wei-54c5c8 = 电流。烧壶水，就到百分之九十了。

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > Visitors. What else?
ask-wei-4800b2 = 外人进来。还有什么？

# @ plant › ask-wei: 客户的回话 · Wei Dong
# > It’s run for thirty years. Ask it.
ask-wei-2e02a3 = 它转了三十年，你问它去。

# @ plant › ask-wei: 复盘点评 · 教练
# > The gatekeeper seldom says yes. Ask what would make him say no.
ask-wei-c840ba = 把关的人很少说行，要问什么会让他说不行。

# @ plant › weigh-open-hall: 卖方的话 · 卖方
# > And if it stops by itself, at noon?
weigh-open-hall-19449c = 要是大中午它自己停了呢？

# @ plant › weigh-open-hall: 客户的回话 · Wei Dong
# > Then the computers go after twelve minutes. I’ve timed it.
weigh-open-hall-af6254 = 十二分钟以后，计算机跟着停。我掐过表。

# @ plant › weigh-open-hall: 客户的回话 · Wei Dong
# > Then the director knows my first name.
weigh-open-hall-f7f5ea = 那总经理就知道我叫什么了。

# @ plant › weigh-current: 卖方的话 · 卖方
# > And when the screens are dark, who answers for the line?
weigh-current-4607ea = 屏幕一黑，线路谁负责？

# @ plant › weigh-current: 客户的回话 · Wei Dong
# > My signature is on that cupboard. Since 1996.
weigh-current-278026 = 那个柜子上签的是我的名字，九六年签的。

# @ plant › weigh-current: 客户的回话 · Wei Dong
# > I do. I’d have to climb in there with a torch first.
weigh-current-3b988d = 我。我还得先打着手电钻进去。

# @ plant › leave-plant: 卖方的话 · 卖方
# > Thank you. I’ve touched nothing.
leave-plant-26f44c = 谢谢，我什么都没碰。

# @ plant › leave-plant: 客户的回话 · Wei Dong
# > I noticed. See you at nine.
leave-plant-2825b8 = 我看见了。九点见。

# @ plant › leave-plant: 客户的回话 · Wei Dong
# > Good. The last one did.
leave-plant-66eb22 = 好，上回来的那个就碰了。

# @ finance: 场次标题
# > In finance
finance-70956e = 财务室里

# @ finance: 客户开场 · Xu Lan
# > Air conditioners. At home I’d look at the price tag. Here I can’t.
finance-952f76 = 空调。在家我看价签就行，在这儿不行。

# @ finance: 客户开场 · Xu Lan
# > Before the meeting? You’re the first who comes before.
finance-7209c8 = 会前就来？头一回有人会前来找我。

# @ finance › ask-xu: 卖方的话 · 卖方
# > Which figure will you look at, before you say yes?
ask-xu-a95ed2 = 您点头之前，先看哪个数？

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > What it has cost by the time it’s thrown away. Electricity, repairs, everything. Nobody ever brings me that.
ask-xu-71fe38 = 用到扔的那天总共花多少。电费、修理费全算上。从来没人给我算过。

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > Eight years. We write off in eight years, so I count in eight years.
ask-xu-409319 = 八年。我们八年折旧，我就按八年算。

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > The date. There’s a hundred thousand left for this year, and not a yuan more.
ask-xu-7be94b = 看日期。今年账上只剩十万，多一块都没有。

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > How much of it falls before New Year. The sum doesn’t frighten me, December does.
ask-xu-222158 = 看年底前要付多少。总数我不怕，我怕十二月。

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > The one at the bottom.
ask-xu-8877c2 = 最下面那个。

# @ finance › ask-xu: 客户的回话 · Xu Lan
# > That depends on what you bring.
ask-xu-6df104 = 看你拿什么来。

# @ finance › weigh-lifetime: 卖方的话 · 卖方
# > And the plant that has just been patched: what did it cost in the last eight years?
weigh-lifetime-2af5a2 = 刚补过的那套，这八年花了多少？

# @ finance › weigh-lifetime: 客户的回话 · Xu Lan
# > Three times its price. I could weep.
weigh-lifetime-b36bf2 = 买价的三倍，我都想哭。

# @ finance › weigh-lifetime: 客户的回话 · Xu Lan
# > I know it to the yuan. Nobody has asked until now.
weigh-lifetime-0aac6b = 一块一块我都记着，今天才有人问。

# @ finance › weigh-budget: 卖方的话 · 卖方
# > And if the whole bill comes in December?
weigh-budget-4fbf06 = 要是整笔账十二月来呢？

# @ finance › weigh-budget: 客户的回话 · Xu Lan
# > Then it goes back, and the hall sweats until spring.
weigh-budget-047958 = 那就退回去，大厅热到开春。

# @ finance › weigh-budget: 客户的回话 · Xu Lan
# > Then I’d have to ask the group. I’d rather not ask the group.
weigh-budget-d03891 = 那得去求集团，我可不想求集团。

# @ finance › leave-finance: 卖方的话 · 卖方
# > I’ll bring that figure to the meeting.
leave-finance-12e20d = 这个数，我带到会上。

# @ finance › leave-finance: 客户的回话 · Xu Lan
# > Then I’ll bring my glasses.
leave-finance-31fe86 = 那我带上老花镜。

# @ finance › leave-finance: 客户的回话 · Xu Lan
# > We’ll see.
leave-finance-5585a6 = 到时候看。

# @ table: 场次标题
# > How each sees it
table-8bcb81 = 各人怎么看

# @ table › to-the-offer: 卖方的话 · 卖方
# > Then let me show you what we would do.
to-the-offer-5a1f36 = 那我说说我们的方案。

# @ table › to-the-offer: 客户的回话 · Fang Guoliang
# > Please.
to-the-offer-84d7fc = 请。

# @ table › to-the-offer: 客户的回话 · Fang Guoliang
# > Go on. Wei Dong is listening.
to-the-offer-7f8d55 = 说吧，魏东听着呢。

# @ table › to-the-offer: 客户的回话 · Fang Guoliang
# > All right. It’s not me who has to believe it.
to-the-offer-b03d99 = 行啊。反正要信的不是我。

# @ table › to-the-offer: 复盘点评 · 教练
# > A shop begins with the goods. Here they come last.
to-the-offer-f63118 = 店里先讲货，这里货放在最后讲。

# @ table › ask-fang: 卖方的话 · 卖方
# > When it stops, in the middle of the night: what happens then, here?
ask-fang-a730a1 = 半夜里它停了，您这儿接下来会怎样？

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > After an hour I divert aircraft. So it’s hours I buy, not machines.
ask-fang-31a9aa = 一个钟头以后，我就得让飞机改降。所以我买的是时间，不是机器。

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > Then I ring somebody, and I want him here before I’ve put the receiver down. At home one waits till Monday.
ask-fang-aaaca5 = 我打电话叫人，恨不得电话没放下人就到。在家里可以等到星期一。

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > It gets mended. And at eight the safety office is here and wants to know why, in writing. I have nothing.
ask-fang-cf3368 = 修是能修好。早上八点安监处就来了，要书面原因，我拿不出来。

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > The mending is the smaller part. The paper is what I’m asked for.
ask-fang-35d647 = 修还是小事，人家跟我要的是那张纸。

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > Nothing good. Ask the others first.
ask-fang-299da9 = 好不了。先问他们几位。

# @ table › ask-fang: 客户的回话 · Fang Guoliang
# > I sweat. Next question.
ask-fang-e86e7e = 我出汗。下一个问题。

# @ table › ask-fang: 复盘点评 · 教练
# > A household asks that it works. An airline asks what happens when it does not.
ask-fang-9564d2 = 家里只要它能用，航空公司要问它不能用的时候怎么办。

# @ table › weigh-hours: 卖方的话 · 卖方
# > One aircraft diverted: what does that come to?
weigh-hours-ece66c = 一架飞机改降，要花多少？

# @ table › weigh-hours: 客户的回话 · Fang Guoliang
# > Eighty thousand, and a hundred and sixty people in the wrong city.
weigh-hours-e4b98a = 八万，还有一百六十个人落在别的城市。

# @ table › weigh-hours: 客户的回话 · Fang Guoliang
# > More than your forty boxes, by the third one.
weigh-hours-5efa7c = 改降三架，就够买你四十个盒子了。

# @ table › weigh-record: 卖方的话 · 卖方
# > And the third time without a paper?
weigh-record-fcc714 = 要是第三回还拿不出那张纸呢？

# @ table › weigh-record: 客户的回话 · Fang Guoliang
# > Then they close a sector until there is one.
weigh-record-ac2813 = 那就停一个扇区，停到有为止。

# @ table › weigh-record: 客户的回话 · Fang Guoliang
# > The third time it isn’t me any more who’s sitting here.
weigh-record-e9c0bf = 第三回，坐在这儿的就不是我了。

# @ offer: 场次标题
# > What we would do
offer-a49460 = 我们的方案

# @ offer › tell-replaces: 卖方的话 · 卖方
# > Forty of them along the walls, in place of the old plant. Put up in four nights.
tell-replaces-725b3a = 沿墙装四十台，换下老机组，四个晚上装完。

# @ offer › tell-replaces: 客户的回话 · Fang Guoliang
# > In four nights. And on the fifth I can’t open a window.
tell-replaces-e39a21 = 四个晚上。到了第五个，我还是开不了窗。

# @ offer › tell-replaces: 客户的回话 · Fang Guoliang
# > The ones from the shop.
tell-replaces-803878 = 店里那种。

# @ offer › tell-hall: 卖方的话 · 卖方
# > They’re quieter than a page being turned, and the air runs along the ceiling.
tell-hall-347451 = 它比翻书还轻，风贴着天花板走。

# @ offer › tell-hall: 客户的回话 · Su Tong
# > In a bedroom. And forty of them?
tell-hall-7d283d = 那是卧室。四十台呢？

# @ offer › tell-hall: 客户的回话 · Su Tong
# > If that were so, I’d hang it up myself.
tell-hall-a1f092 = 真这样，我自己动手装。

# @ offer › tell-hall: 客户的回话 · Su Tong
# > Nice.
tell-hall-16b8e7 = 挺好。

# @ offer › tell-hall: 客户的回话 · Su Tong
# > I’m sorry, was that for me?
tell-hall-3cfd91 = 不好意思，是跟我说的吗？

# @ offer › tell-hall: 客户的回话 · Su Tong
# > Mm. One moment, I have traffic.
tell-hall-e13670 = 嗯，稍等，我这儿有飞机。

# @ offer › tell-plant: 卖方的话 · 卖方
# > You open one while thirty-nine run, and they start one after the other.
tell-plant-eb4165 = 拆一台，三十九台照转；启动是一台接一台。

# @ offer › tell-plant: 客户的回话 · Wei Dong
# > Says the brochure. I’d put a meter on it.
tell-plant-4819ba = 那是册子上写的，我得上表量。

# @ offer › tell-plant: 客户的回话 · Wei Dong
# > One at a time, by day? I’d like to hear that from somebody who does it.
tell-plant-853fc1 = 一台一台，白天修？我想听干过的人说。

# @ offer › tell-plant: 客户的回话 · Wei Dong
# > Hm.
tell-plant-15ec9c = 嗯。

# @ offer › tell-plant: 客户的回话 · Wei Dong
# > We’ll see about that.
tell-plant-f40437 = 看吧。

# @ offer › tell-plant: 客户的回话 · Wei Dong
# > That’s what the last one said.
tell-plant-e7db1a = 上回那家也是这么说的。

# @ offer › tell-money: 卖方的话 · 卖方
# > Over eight years it costs the least, and half of it may wait until January.
tell-money-2d0eec = 按八年算最省钱，一半可以一月再付。

# @ offer › tell-money: 客户的回话 · Xu Lan
# > That’s the right question. Now show me the column.
tell-money-6e97f1 = 问到点子上了，把那一栏给我看看。

# @ offer › tell-money: 客户的回话 · Xu Lan
# > January I can use. If it’s in the contract.
tell-money-6cce4c = 一月可以，得写进合同。

# @ offer › tell-money: 客户的回话 · Xu Lan
# > You’ll have that on paper, I suppose.
tell-money-9b7125 = 总有书面的吧。

# @ offer › tell-money: 客户的回话 · Xu Lan
# > All right, I’ll note it.
tell-money-9243b5 = 行，我记下。

# @ offer › tell-money: 客户的回话 · Xu Lan
# > And in which column do I put that?
tell-money-798bf2 = 那这笔我记在哪一栏？

# @ offer › tell-care: 卖方的话 · 卖方
# > With the contract somebody is here within four hours, and writes up the cause.
tell-care-b6c8b1 = 签了合同，四小时内有人到场，还出书面原因。

# @ offer › tell-care: 客户的回话 · Fang Guoliang
# > At three in the morning too? At New Year?
tell-care-78afbb = 凌晨三点也算？大年三十呢？

# @ offer › tell-care: 客户的回话 · Fang Guoliang
# > That’s the first thing today that no shop sells.
tell-care-cc4ca9 = 今天头一回听到店里不卖的东西。

# @ offer › tell-care: 复盘点评 · 教练
# > The machine is the same as in the shop. This half of the order is not.
tell-care-ce6e09 = 机器跟店里一样，订单的这一半不一样。

# @ offer › run-one: 卖方的话 · 卖方
# > May we run one in the hall, for five minutes, with the radio on?
run-one-7d146c = 能不能在大厅开一台，开着无线电，就五分钟？

# @ offer › run-one: 客户的回话 · Su Tong
# > It’s on? I hear Harbin as if he sat beside me.
run-one-a7fb19 = 开着吗？哈尔滨就跟坐我旁边似的。

# @ offer › run-one: 客户的回话 · Su Tong
# > I’m sitting right below. No, nothing on my neck.
run-one-828954 = 我就坐正下面。脖子上没风。

# @ offer › put-the-meter: 卖方的话 · 卖方
# > Wei Dong, our man would put his meter on your line, together with you.
put-the-meter-d0ba30 = 魏工，我们的人跟您一起在线上夹个表。

# @ offer › put-the-meter: 客户的回话 · Wei Dong
# > Together. Good. Eighty-one per cent at the peak. Hm.
put-the-meter-6401cd = 一起量，好。最高百分之八十一。嗯。

# @ offer › put-the-meter: 客户的回话 · Wei Dong
# > My line, your meter, both our eyes. That I’ll sign.
put-the-meter-2f2c86 = 我的线，你的表，两个人看。这个我签。

# @ offer › lay-the-sheet: 卖方的话 · 卖方
# > Here are eight years, with your own meter readings in them.
lay-the-sheet-d09401 = 这是八年的账，用的是你们自己的表数。

# @ offer › lay-the-sheet: 客户的回话 · Xu Lan
# > Give it here, I’ll add it up again.
lay-the-sheet-3d1da3 = 给我，我再加一遍。

# @ offer › lay-the-sheet: 客户的回话 · Xu Lan
# > So you do read meters.
lay-the-sheet-10be31 = 你们还真去抄表了。

# @ offer › lay-the-contract: 卖方的话 · 卖方
# > This is the contract. Every hour and every date is in it.
lay-the-contract-a54588 = 这是合同，几小时、哪一天，都写着。

# @ offer › lay-the-contract: 客户的回话 · Fang Guoliang
# > “Within four hours of the call.” Of the call. Good.
lay-the-contract-760207 = “自接到电话起四小时内”。从电话算起，好。

# @ offer › lay-the-contract: 客户的回话 · Fang Guoliang
# > Let Xu Lan read it as well. She finds everything.
lay-the-contract-5bc0c4 = 让许兰也看看，什么都逃不过她。

# @ offer › lay-the-contract: 复盘点评 · 教练
# > At the shop a receipt is enough. Here the careful contract is what is sold.
lay-the-contract-a0a606 = 店里开张小票就行，这里卖的就是一份缜密的合同。

# @ offer › ring-linhe: 卖方的话 · 卖方
# > The engineer at Linhe airport has had ours for two years. Ring him.
ring-linhe-80c308 = 临河机场的工程师用了两年，您打电话问他。

# @ offer › ring-linhe: 客户的回话 · Wei Dong
# > Old Zhao? If Zhao says so, it’s so.
ring-linhe-37f375 = 老赵？老赵说行就是行。

# @ offer › ring-linhe: 客户的回话 · Wei Dong
# > He says: three hours, at New Year. All right.
ring-linhe-e05f9b = 他说大年三十，三个钟头就到了。行。

# @ offer › to-the-decision: 卖方的话 · 卖方
# > Shall we see where we stand?
to-the-decision-e2c2a4 = 看看大家的意思？

# @ offer › to-the-decision: 客户的回话 · Fang Guoliang
# > Yes. Hands, in a minute.
to-the-decision-d8795f = 好，一会儿举手。

# @ offer › to-the-decision: 客户的回话 · Fang Guoliang
# > Let’s. I’ve flights.
to-the-decision-2e32d3 = 行，我还有航班。

# @ offer › back-to-table: 卖方的话 · 卖方
# > Before that I’d like to hear one of you out.
back-to-table-251864 = 在这之前，我想先听听各位的。

# @ offer › back-to-table: 客户的回话 · Fang Guoliang
# > Then ask.
back-to-table-ee5708 = 那就问。

# @ offer › back-to-table: 客户的回话 · Fang Guoliang
# > Whom? All right.
back-to-table-747375 = 问谁？行。

# @ decide: 场次标题
# > Hands
decide-3dc5b4 = 举手

# @ decide › propose-care: 卖方的话 · 卖方
# > Forty units with the contract, 214,000 yuan: are you for it?
propose-care-71e094 = 四十台加合同，21.4 万元，各位同意吗？

# @ decide › propose-care: 客户的回话 · Fang Guoliang
# > Carried. And the number goes on the wall, in red.
propose-care-7fbbaf = 通过。电话号码用红字贴墙上。

# @ decide › propose-care: 客户的回话 · Fang Guoliang
# > Good. From now on I’m your customer at three in the morning as well.
propose-care-5bac86 = 好。从今天起，凌晨三点我也是你的客户。

# @ decide › propose-care: 客户的回话 · Fang Guoliang
# > I’d like to. But look at their faces.
propose-care-26dbf4 = 我倒愿意，可你看看他们的脸色。

# @ decide › propose-care: 客户的回话 · Fang Guoliang
# > Not while somebody here shakes his head.
propose-care-0aaa80 = 还有人摇头，不行。

# @ decide › propose-care: 客户的回话 · Fang Guoliang
# > There’s one at this table who hasn’t nodded.
propose-care-105aca = 在座的还有一位没点头。

# @ decide › propose-units: 卖方的话 · 卖方
# > Forty units, 186,000 yuan: are you for it?
propose-units-62e85b = 四十台，18.6 万元，各位同意吗？

# @ decide › propose-units: 客户的回话 · Fang Guoliang
# > It’s a machine. You’d have to sell that to my wife.
propose-units-b3ce41 = 就是台机器，这个你卖给我太太去。

# @ decide › propose-units: 客户的回话 · Fang Guoliang
# > I don’t see four hands. Mine isn’t up either.
propose-units-a5c75d = 没有四只手，我也没举。

# @ decide › let-them-decide: 卖方的话 · 卖方
# > Then I leave it to you.
let-them-decide-30ae3a = 那就请各位定吧。

# @ decide › let-them-decide: 客户的回话 · Fang Guoliang
# > That was quick. It’s a yes.
let-them-decide-9a81b8 = 真快，定了。

# @ decide › let-them-decide: 客户的回话 · Fang Guoliang
# > We’re agreed, it seems. Send the fitters.
let-them-decide-b3fc7c = 看来都同意，叫师傅来吧。

# @ decide › let-them-decide: 客户的回话 · Fang Guoliang
# > Then it’s patched again. We know how that’s done.
let-them-decide-1cfa93 = 那就再补一回，这个我们熟。

# @ decide › let-them-decide: 客户的回话 · Fang Guoliang
# > Nobody? Then the old lady runs on.
let-them-decide-7b19dc = 没人举手？那老机组接着转。

# @ decide › let-them-decide: 客户的回话 · Fang Guoliang
# > So: patch it. Next item.
let-them-decide-44b916 = 那就补。下一项。

# @ decide › let-them-decide: 复盘点评 · 教练
# > An organisation that is left alone keeps what it has.
let-them-decide-384586 = 机构没人推，就还是老样子。

# @ decide › boast: 卖方的话 · 卖方
# > And believe me, these never break down.
boast-45361b = 信我的，这机器从来不坏。

# @ decide › boast: 客户的回话 · Fang Guoliang
# > Never. Wei Dong?
boast-1b1b39 = 从来不坏。魏东，你说呢？

# @ decide › boast: 客户的回话 · Fang Guoliang
# > I’ve one at home. It did in May.
boast-401678 = 我家那台五月就坏过。

# @ decide › ten-off: 卖方的话 · 卖方
# > I can take ten thousand off, here and now.
ten-off-26cc4b = 我当场可以少一万。

# @ decide › ten-off: 复盘里的原因
# > was treated like the customer of a shop
ten-off-c7945d = 被当成了店里的顾客

# @ decide › ten-off: 客户的回话 · Xu Lan
# > Who asked? Nobody here spends his own money.
ten-off-6ee981 = 谁问你了？这儿没人花自己的钱。

# @ decide › ten-off: 客户的回话 · Xu Lan
# > That’s one-eighth of a diverted aircraft.
ten-off-25153f = 还不到改降一架飞机的零头。

# @ decide › ten-off: 复盘点评 · 教练
# > In the shop it might have helped. Here nobody spends his own money.
ten-off-0a3767 = 在店里也许管用，这里谁花的都不是自己的钱。

# @ decide › back-to-offer: 卖方的话 · 卖方
# > One more thing, before you raise them.
back-to-offer-3d5a71 = 举手之前，还有一样。

# @ decide › back-to-offer: 客户的回话 · Fang Guoliang
# > Go on.
back-to-offer-f30835 = 说。

# @ decide › back-to-offer: 客户的回话 · Fang Guoliang
# > Quickly.
back-to-offer-41cfe0 = 快点。

# @ decide › back-to-offer: 客户的回话 · Fang Guoliang
# > I’m listening.
back-to-offer-9c652c = 我听着。
