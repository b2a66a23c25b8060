### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > A car on the farm
scenario-0a906d = 农场上要辆车

# @ 简介
# > A farmer walks twice around the car. What does he see in it?
scenario-8a148c = 农场主围着车转了两圈。他看中的是什么？

# @ 产品
# > A motor car
scenario-7185b7 = 一辆汽车

# @ 背景：情境
# > It is the autumn of 1924. The assembly line has brought the price down to 520 dollars, and every second yard in the county has the same black car. Walter Lindqvist has left his horses at the gate and walks around yours. The plant now also builds what a household asks for; the order card lies in your office.
scenario-ee89e9 = 1924 年秋天。流水线把价钱降到 520 美元，县里隔一户就停着一辆一模一样的黑车。沃尔特·林奎斯特把马拴在门口，围着你这辆转。工厂现在也按各家的要求造车，订单卡就在你办公室里。

# @ 背景：目标
# > Find out what the car is to do for his household, and sell him that one.
scenario-fc9d0a = 弄清这辆车要给他家派什么用场，把合用的那辆卖给他。

# @ 背景：已经知道的
# > He has money after the harvest, and spends it once
scenario-f55b17 = 收完庄稼他手里有钱，但只花一次

# @ 背景：已经知道的
# > The road to the station is mud from October to April
scenario-6dd15b = 去火车站的路，从十月到四月全是烂泥

# @ 背景：已经知道的
# > His neighbour bought the black one from you in spring
scenario-c602df = 开春的时候，邻居在你这儿买了那辆黑的

# @ easy: 事实
# > Two pedals and a lever: learned in an hour
easy-7762cd = 两个踏板一根杆，一小时学会

# @ horses: 事实
# > Twenty horses, and 45 miles an hour
horses-cb05e4 = 二十匹马力，时速 45 英里

# @ mud: 事实
# > Starts in frost and goes through mud
mud-562087 = 霜冻天打得着，烂泥路过得去

# @ own-colour: 事实
# > Built in dark green, with a closed top
own-colour-cdbf26 = 按他的意思造：墨绿色，带硬顶

# @ third-bench: 事实
# > Built with a third bench: seven sit dry
third-bench-b7a56f = 加一排座，七个人淋不着雨

# @ without-repairs: 事实
# > It needs no repairs, ever
without-repairs-8a7bcd = 一辈子不用修

# @ before-snow: 承诺
# > In his yard before the snow, and his eldest taught to drive
before-snow-c6674b = 下雪前送进他家院子，教会他大孩子开

# @ through-the-creek: 证据
# > Through the creek and back, with him at the wheel
through-the-creek-cb36a2 = 他自己把着方向盘，蹚过小溪再开回来

# @ order-card: 证据
# > The plant’s order card, filled in and stamped
order-card-ae2953 = 工厂的订单卡，当面填好盖章

# @ 话题
# > The road and the milk
scenario-5fb0a5 = 路和牛奶

# @ 话题
# > Who rides along
scenario-f26592 = 谁来坐

# @ 话题
# > What the neighbours drive
scenario-53708a = 邻居开什么

# @ runs: 需要
# > The milk at the station by six, in any weather
runs-f5598e = 不管什么天气，六点前牛奶要送到车站

# @ seven: 需要
# > All seven to church in one go
seven-a377f1 = 一家七口一趟拉到教堂

# @ unlike: 需要
# > Not the neighbour’s car once more
unlike-abe237 = 别再跟邻居的车一个样

# @ three-weeks: 不足
# > What is built to order takes three weeks longer
three-weeks-bca3aa = 按要求造的，要多等三个星期

# @ lindqvist: 客户姓名
# > Walter Lindqvist
lindqvist-e00fbf = 沃尔特·林奎斯特

# @ lindqvist: 客户身份
# > Farmer, pays for the household
lindqvist-39a26b = 农场主，家里的钱归他管

# @ a-car: 这位客户是谁（复盘时显示）
# > A car that runs
a-car-de06c8 = 能开就行

# @ room: 这位客户是谁（复盘时显示）
# > Seven at the table
room-c752e9 = 饭桌上坐七口人

# @ style: 这位客户是谁（复盘时显示）
# > Tired of the black one
style-61d2a4 = 看腻了黑车

# @ yard: 场次标题
# > In the yard of the agency
yard-04c297 = 车行的院子里

# @ yard: 客户开场 · Walter Lindqvist
# > Don’t get up. I only walk around it, as one does with a horse.
yard-758e5b = 你坐着。我就转一圈，跟相马一样。

# @ yard: 客户开场 · Walter Lindqvist
# > Morning. So that’s one of them. It smells.
yard-96fc85 = 早。就是这玩意儿啊，一股怪味儿。

# @ yard: 客户开场 · Walter Lindqvist
# > The horses don’t like it. That’s three of us who have to be talked round.
yard-183cee = 我那两匹马瞧着不顺眼，加上我，三个都得你来劝。

# @ yard › to-the-car: 卖方的话 · 卖方
# > Sit in it, and I’ll tell you what it can do.
to-the-car-da6ba9 = 坐进来，我给您讲讲它的本事。

# @ yard › to-the-car: 客户的回话 · Walter Lindqvist
# > With these boots? As you like.
to-the-car-e789db = 穿着这双靴子？随你。

# @ yard › to-the-car: 客户的回话 · Walter Lindqvist
# > Sitting costs nothing, I suppose.
to-the-car-135c70 = 坐坐总不要钱吧。

# @ yard › to-the-car: 客户的回话 · Walter Lindqvist
# > If it doesn’t drive off.
to-the-car-26940d = 只要它别自己跑了。

# @ yard › tell-horses: 卖方的话 · 卖方
# > Twenty horses under that lid, and 45 miles an hour!
tell-horses-8f9be5 = 这盖子底下有二十匹马，一小时跑 45 英里！

# @ yard › tell-horses: 客户的回话 · Walter Lindqvist
# > I’ve two, and they’re too fast for the road.
tell-horses-f71101 = 我有两匹，跑这条路都嫌快。

# @ yard › tell-horses: 客户的回话 · Walter Lindqvist
# > And where would I be going at that speed?
tell-horses-433a71 = 跑那么快，我上哪儿去？

# @ yard › tell-horses: 客户的回话 · Walter Lindqvist
# > Twenty, and not one that gives manure.
tell-horses-8d258f = 二十匹，没一匹能给我攒粪。

# @ yard › tell-horses: 复盘点评 · 教练
# > A number that helps him nowhere is noise.
tell-horses-37e303 = 对他没用的数字，说了等于没说。

# @ yard › ask-family: 卖方的话 · 卖方
# > Who’d be riding in it on a Sunday?
ask-family-b79b40 = 礼拜天都有谁坐？

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > Seven. Two trips to church, and the first lot waits in the rain.
ask-family-611da5 = 七口人。上教堂得跑两趟，头一拨在雨里干等。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > Five children, my wife, and Mother. You see four seats there, and so do I.
ask-family-403ab5 = 五个孩子，我老婆，我妈。你这儿四个座，我也数得过来。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > All of us, and nobody on anybody’s lap. Mother’s eighty.
ask-family-c987de = 全家，谁也不坐谁腿上。我妈八十了。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > The wife and I. Now and then the children, behind.
ask-family-acb628 = 我和老婆，有时候后头带上孩子。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > There’s room enough. A bit more wouldn’t hurt.
ask-family-e6de49 = 够坐了，再宽敞点也不坏。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > We’re three by now. The big ones have left.
ask-family-6f40e6 = 如今就三口人，大的都出去了。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > On Sunday I sleep.
ask-family-9e4ad4 = 礼拜天我睡觉。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > Whoever’s washed.
ask-family-dc9d50 = 谁洗干净了谁坐。

# @ yard › ask-family: 客户的回话 · Walter Lindqvist
# > I and my hat.
ask-family-2c7d2e = 我和我的帽子。

# @ yard › ask-family: 复盘点评 · 教练
# > A household buys, and not a driver.
ask-family-03d5b0 = 买车的是一家人，不只是开车的那个。

# @ yard › ask-neighbours: 卖方的话 · 卖方
# > You know your neighbour’s, I think. How do you like it?
ask-neighbours-7b1366 = 邻居那辆您见过吧，觉得怎么样？

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > I got into it by mistake, at the fair. So did two others.
ask-neighbours-e7056a = 赶集那天我上错了车，还有两个人也上错了。

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > Like? There are nineteen of them outside the church, and my daughter wants to be married in one.
ask-neighbours-637e73 = 怎么样？教堂门口停着十九辆，我闺女还要坐这个出嫁。

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > He polishes it so that I’ll see it. I’ll not buy his car after him.
ask-neighbours-64eaf5 = 他天天擦给我看。我可不跟在他屁股后面买他那辆。

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > It’s a car.
ask-neighbours-54dd9e = 就是辆车。

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > He’s content, and so I’m told every day.
ask-neighbours-509295 = 他挺满意，天天跟我说。

# @ yard › ask-neighbours: 客户的回话 · Walter Lindqvist
# > It’s black. Why not?
ask-neighbours-0a2c7d = 黑的。黑的怎么了？

# @ yard › ask-neighbours: 复盘点评 · 教练
# > Once all have one, it counts how one differs.
ask-neighbours-5b2fc0 = 等家家都有了，看的就是哪里不一样。

# @ yard › ask-road: 卖方的话 · 卖方
# > What has to be where on your farm, and by when?
ask-road-f5ab14 = 您那儿有什么东西，几点要送到哪儿？

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > The milk, at the station by six. In March the wagon stuck to the axle, and I poured it away.
ask-road-2ce17b = 牛奶，六点前送到车站。三月里大车陷到轴，奶全倒了。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > Eight cans, before the train. When it rains, I get up at two.
ask-road-d15afd = 八桶奶，赶火车。一下雨我两点就得起。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > Milk. The train doesn’t wait, and mud doesn’t care.
ask-road-ab9454 = 牛奶。火车不等人，烂泥也不讲情面。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > The milk goes by wagon. It’d be handy, in winter.
ask-road-867c18 = 牛奶用大车送。冬天有辆车倒也方便。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > My brother-in-law fetches the cans. So it’s only for errands.
ask-road-fe6088 = 奶桶有我妹夫来拉，也就办点零碎事。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > To the mill, twice a month. The horses manage.
ask-road-a42d0c = 一个月去两趟磨坊，马也拉得动。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > Everything’s where it has to be.
ask-road-3148e9 = 该在哪儿就在哪儿。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > That’s a long list. Ask the hands.
ask-road-01d022 = 那可多了，问我的伙计去。

# @ yard › ask-road: 客户的回话 · Walter Lindqvist
# > Nothing that’s in a hurry.
ask-road-2b1e7a = 没什么急的。

# @ yard › imply-runs: 卖方的话 · 卖方
# > And a morning when the milk misses the train?
imply-runs-15edab = 要是哪天早上没赶上火车呢？

# @ yard › imply-runs: 客户的回话 · Walter Lindqvist
# > Nine dollars, into the ditch. And the dairy counts how often.
imply-runs-d1ceb5 = 九块钱倒进沟里，奶站还给你记着次数。

# @ yard › imply-runs: 客户的回话 · Walter Lindqvist
# > Twice more, and they’ll take Olsen’s instead.
imply-runs-d36f00 = 再有两回，人家就改收奥尔森的了。

# @ yard › imply-runs: 客户的回话 · Walter Lindqvist
# > Then the pigs have a good day.
imply-runs-69337f = 那就便宜了猪。

# @ yard › imply-runs: 客户的回话 · Walter Lindqvist
# > It’s happened. One lives.
imply-runs-8d5d83 = 也有过，日子照过。

# @ yard › imply-seven: 卖方的话 · 卖方
# > And those who wait in the rain for the second trip?
imply-seven-c61381 = 等第二趟的那几个，就在雨里淋着？

# @ yard › imply-seven: 客户的回话 · Walter Lindqvist
# > Mother had it on the lungs till Easter. She says nothing, and I hear it.
imply-seven-c55716 = 我妈咳到复活节。她不说，我听得见。

# @ yard › imply-seven: 客户的回话 · Walter Lindqvist
# > By now my wife stays at home. In a small place that’s talked about.
imply-seven-d05e52 = 我老婆干脆不去了。小地方，人家要说闲话的。

# @ yard › imply-seven: 客户的回话 · Walter Lindqvist
# > Nobody waits. We walk.
imply-seven-81f885 = 没人等，我们走着去。

# @ yard › imply-seven: 客户的回话 · Walter Lindqvist
# > They’ve got coats.
imply-seven-887b7d = 都有大衣呢。

# @ yard › imply-unlike: 卖方的话 · 卖方
# > And on your daughter’s day, nineteen of them before the church?
imply-unlike-5eaec8 = 您闺女出嫁那天，门口还是十九辆一个样？

# @ yard › imply-unlike: 客户的回话 · Walter Lindqvist
# > Twenty, then. And they’ll look for her in Olsen’s.
imply-unlike-6aa351 = 那就是二十辆，人家还上奥尔森车里找新娘。

# @ yard › imply-unlike: 客户的回话 · Walter Lindqvist
# > My wife says she’d rather go by wagon. With ribbons.
imply-unlike-1f2763 = 我老婆说，那还不如坐马车，扎上彩带。

# @ fence: 场次标题
# > At the fence, with the horses
fence-fed553 = 拴马的栅栏边

# @ seat: 场次标题
# > On the seat
seat-11f957 = 坐进车里

# @ seat › tell-easy: 卖方的话 · 卖方
# > Two pedals and a lever. In an hour you drive.
tell-easy-53fdee = 两个踏板，一根操纵杆，一个钟头您就会开。

# @ seat › tell-easy: 客户的回话 · Walter Lindqvist
# > And how do I say whoa?
tell-easy-8e253f = 那“吁”怎么喊？

# @ seat › tell-easy: 客户的回话 · Walter Lindqvist
# > An hour. The grey one took me a year.
tell-easy-f2be1e = 一个钟头。那匹灰马我调教了一年。

# @ seat › tell-easy: 客户的回话 · Walter Lindqvist
# > That one, and that one? All right.
tell-easy-36e259 = 这个，还有那个？行。

# @ seat › tell-mud: 卖方的话 · 卖方
# > It starts in frost and gets through mud where a wagon sticks.
tell-mud-30fefc = 霜冻天打得着火，大车陷住的烂泥它过得去。

# @ seat › tell-mud: 客户的回话 · Walter Lindqvist
# > On your yard it would, it’s gravel.
tell-mud-c65662 = 在你院子里当然，这是石子地。

# @ seat › tell-mud: 客户的回话 · Walter Lindqvist
# > You’ve never seen my road.
tell-mud-be9603 = 你是没见过我那条路。

# @ seat › tell-mud: 客户的回话 · Walter Lindqvist
# > So would my horses.
tell-mud-48ea1f = 我的马也行。

# @ seat › tell-mud: 客户的回话 · Walter Lindqvist
# > Good to know.
tell-mud-e3f8dd = 知道了。

# @ seat › tell-mud: 客户的回话 · Walter Lindqvist
# > One would expect that of it.
tell-mud-879e7b = 这总是应该的。

# @ seat › tell-third-bench: 卖方的话 · 卖方
# > The plant can put in a third bench, with a roof. Seven people, all of them dry.
tell-third-bench-bf41a0 = 工厂可以加一排座，带顶棚，七个人一个也淋不着。

# @ seat › tell-third-bench: 客户的回话 · Walter Lindqvist
# > They build ten thousand a day, all the same. And one for me?
tell-third-bench-74e4a7 = 人家一天造上万辆，辆辆一样，会单给我造一辆？

# @ seat › tell-third-bench: 客户的回话 · Walter Lindqvist
# > That’s what the carriage-maker said as well.
tell-third-bench-f4318f = 做马车的当年也这么说。

# @ seat › tell-third-bench: 客户的回话 · Walter Lindqvist
# > Then we’d sit far apart.
tell-third-bench-f824c1 = 那坐着也太空了。

# @ seat › tell-third-bench: 客户的回话 · Walter Lindqvist
# > What for?
tell-third-bench-c54519 = 要那个干吗？

# @ seat › tell-third-bench: 客户的回话 · Walter Lindqvist
# > I’ve no use for so much.
tell-third-bench-1c9475 = 用不了那么多。

# @ seat › tell-own-colour: 卖方的话 · 卖方
# > Or dark green, with a closed top. There’s none like it in the county.
tell-own-colour-d2fcbc = 或者墨绿色，带硬顶，全县找不出第二辆。

# @ seat › tell-own-colour: 客户的回话 · Walter Lindqvist
# > Green? I thought one may have any colour that’s black.
tell-own-colour-b60594 = 绿的？不是说什么颜色都行，只要是黑的吗？

# @ seat › tell-own-colour: 客户的回话 · Walter Lindqvist
# > And Olsen gets the same a week later.
tell-own-colour-d35317 = 过一个星期，奥尔森也弄一辆一样的。

# @ seat › tell-own-colour: 客户的回话 · Walter Lindqvist
# > It’ll be brown anyhow, by the time I’m home.
tell-own-colour-57d98b = 开到家反正都成泥色了。

# @ seat › tell-own-colour: 客户的回话 · Walter Lindqvist
# > Black does for me.
tell-own-colour-137e6a = 黑的就行。

# @ seat › tell-own-colour: 客户的回话 · Walter Lindqvist
# > Pretty. And?
tell-own-colour-85b195 = 好看。然后呢？

# @ seat › through-the-creek: 卖方的话 · 卖方
# > You take the wheel. Down there is the creek. Through it, and back.
through-the-creek-4ddb6d = 您来开。下头就是小溪，蹚过去，再开回来。

# @ seat › through-the-creek: 客户的回话 · Walter Lindqvist
# > … It went. I had my eyes shut, but it went.
through-the-creek-a36e79 = ……过来了。我闭着眼呢，可它过来了。

# @ seat › through-the-creek: 客户的回话 · Walter Lindqvist
# > The wagon would still be in there.
through-the-creek-e59437 = 换了大车，这会儿还陷着呢。

# @ seat › through-the-creek: 客户的回话 · Walter Lindqvist
# > I drove that? Don’t tell the horses.
through-the-creek-dfab8d = 是我开的？别跟马说。

# @ seat › through-the-creek: 复盘点评 · 教练
# > He believes what his own hands have done.
through-the-creek-216db8 = 自己上过手的，他才信。

# @ seat › fill-in-the-card: 卖方的话 · 卖方
# > Here’s the card from the plant. We write in what you want, and they stamp it.
fill-in-the-card-c92620 = 这是工厂的订单卡，您要什么写上去，厂里盖章。

# @ seat › fill-in-the-card: 客户的回话 · Walter Lindqvist
# > In ink, with a stamp. And if it comes otherwise, I don’t pay? Good.
fill-in-the-card-e935e3 = 墨水写的，还盖章。送来的不对我就不付钱？好。

# @ seat › fill-in-the-card: 客户的回话 · Walter Lindqvist
# > There’s a line for it, even. So it’s been done before.
fill-in-the-card-6f09c6 = 还真有这一栏，看来不是头一回。

# @ seat › fill-in-the-card: 客户的回话 · Walter Lindqvist
# > Write clearly. They can’t hear you up there.
fill-in-the-card-3477be = 写清楚点，你在这儿喊他们可听不见。

# @ seat › own-three-weeks: 卖方的话 · 卖方
# > To be plain: what’s built to order comes three weeks later.
own-three-weeks-80026d = 实话跟您说：按要求造的，要晚来三个星期。

# @ seat › own-three-weeks: 客户的回话 · Walter Lindqvist
# > Three weeks. Barley takes longer.
own-three-weeks-218391 = 三个星期。大麦长得比这还慢。

# @ seat › own-three-weeks: 客户的回话 · Walter Lindqvist
# > Better I hear it now.
own-three-weeks-684ad5 = 早说比晚说好。

# @ seat › own-three-weeks: 客户的回话 · Walter Lindqvist
# > The harvest’s in. I can wait, if I know what for.
own-three-weeks-e9c53e = 庄稼收完了，只要值，我等得起。

# @ seat › boast: 卖方的话 · 卖方
# > And you’ll never have to repair a thing on it!
boast-fb9167 = 而且您一辈子都不用修它！

# @ seat › boast: 客户的回话 · Walter Lindqvist
# > Son, I repair my own hat.
boast-bd9731 = 小伙子，我连帽子都得自己补。

# @ seat › boast: 客户的回话 · Walter Lindqvist
# > Olsen’s was on the wagon in July. Behind a horse.
boast-e9e4a7 = 奥尔森那辆七月里叫大车拉回来的，马拉的。

# @ seat › boast: 客户的回话 · Walter Lindqvist
# > There’s nothing made that never breaks.
boast-9dabbd = 天底下没有不坏的东西。

# @ seat › back-to-the-fence: 卖方的话 · 卖方
# > Tell me one thing, before we go on.
back-to-the-fence-5d1319 = 先不忙，再跟我说说。

# @ seat › back-to-the-fence: 客户的回话 · Walter Lindqvist
# > Ask the horses. No, go on.
back-to-the-fence-03ac2d = 问马去。得，你问吧。

# @ seat › back-to-the-fence: 客户的回话 · Walter Lindqvist
# > One thing.
back-to-the-fence-b88793 = 就一样。

# @ seat › back-to-the-fence: 客户的回话 · Walter Lindqvist
# > You want to know a lot.
back-to-the-fence-7e1529 = 你想知道的可真不少。

# @ seat › to-the-office: 卖方的话 · 卖方
# > Come into the office, it’s warm in there.
to-the-office-4ce99b = 到办公室坐坐，里头暖和。

# @ seat › to-the-office: 客户的回话 · Walter Lindqvist
# > That’s where the pen is, I’ll bet.
to-the-office-b374d2 = 钢笔就在里头吧，我敢打赌。

# @ seat › to-the-office: 客户的回话 · Walter Lindqvist
# > Warm is good.
to-the-office-5684f9 = 暖和就好。

# @ seat › to-the-office: 客户的回话 · Walter Lindqvist
# > For a minute. The horses are standing.
to-the-office-f1cd46 = 就一会儿，马还在外头站着。

# @ office: 场次标题
# > In the office
office-9b81c0 = 办公室里

# @ office › ask-for-order: 卖方的话 · 卖方
# > 520 dollars, as we said. Shall I fill it in on your name?
ask-for-order-001aeb = 520 美元，就按刚才说的，写您的名字？

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > Write. Lindqvist, with a q.
ask-for-order-64fa99 = 写吧，林奎斯特，别写错了。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > Yes. It’ll stand in the barn, where the grey one can see it.
ask-for-order-4d767a = 行。就停在牲口棚里，让那匹灰马看着。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > Done. You asked about us before you talked about it.
ask-for-order-02dd2d = 成了。你是先问人，后说车。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > I still wouldn’t know how to make it go.
ask-for-order-466f1a = 怎么叫它走，我还不知道呢。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > I’d sit in it like a hen. Explain it first.
ask-for-order-8bceab = 我坐里头跟只母鸡似的，你先讲明白。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > 520 dollars is two good horses and a winter’s hay.
ask-for-order-5b42cd = 520 美元，够买两匹好马，外加一冬的草料。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > What for? I get about as it is.
ask-for-order-dcb3ed = 图什么呢？我现在也不是去不了。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > If it’s as you say. If.
ask-for-order-1ad670 = 真像你说的才行。真像你说的。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > I’ve heard a lot of things in yards.
ask-for-order-6a62bb = 院子里的话，我听得多了。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > I’ll ask my wife.
ask-for-order-86ed24 = 我回去问问老婆。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > After Christmas, maybe.
ask-for-order-0c41d0 = 过了圣诞再说吧。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > Never a repair, you said. I’ll bring it back to you, then.
ask-for-order-02a189 = 你说的一辈子不修，坏了我可拉回来找你。

# @ office › ask-for-order: 客户的回话 · Walter Lindqvist
# > All right. And I take you at your word.
ask-for-order-fe7347 = 行，我就信你这句话。

# @ office › promise-before-snow: 卖方的话 · 卖方
# > It’ll be in your yard before the snow, and I’ll teach your eldest to drive.
promise-before-snow-7c4717 = 下雪前一准送进您院子，我还教会您家老大开。

# @ office › promise-before-snow: 客户的回话 · Walter Lindqvist
# > Before the snow. It’s been early, these last years.
promise-before-snow-551bed = 下雪前。这几年雪可来得早。

# @ office › promise-before-snow: 客户的回话 · Walter Lindqvist
# > The eldest is a girl. She’ll be better at it than I.
promise-before-snow-433eff = 老大是个闺女，准比我学得快。

# @ office › promise-before-snow: 客户的回话 · Walter Lindqvist
# > I’ll write that on the barn door.
promise-before-snow-8b2d15 = 我给你写在棚门上。

# @ office › thirty-off: 卖方的话 · 卖方
# > For you, 490.
thirty-off-7786bf = 您要的话，490。

# @ office › thirty-off: 复盘里的原因
# > wonders what it really costs
thirty-off-799181 = 不知道到底值多少

# @ office › thirty-off: 客户的回话 · Walter Lindqvist
# > Olsen paid 520, and he’ll hear of this.
thirty-off-9fdebc = 奥尔森可是付的 520，这事他会知道的。

# @ office › thirty-off: 客户的回话 · Walter Lindqvist
# > I’d not said a word about the price.
thirty-off-f11015 = 价钱我可一个字没提。

# @ office › thirty-off: 客户的回话 · Walter Lindqvist
# > Now it’s like the horse market. So what does it cost?
thirty-off-033fb6 = 这就成骡马市了。到底多少钱？

# @ office › last-one: 卖方的话 · 卖方
# > It has to be today. Tomorrow somebody from town takes it.
last-one-19a0bd = 今天就得定，明天城里有人要来提走。

# @ office › last-one: 客户的回话 · Walter Lindqvist
# > Let him. Mine’s another. I’ll sign, but not for that.
last-one-c8a167 = 让他提去。我签字，可不是因为你这句话。

# @ office › last-one: 客户的回话 · Walter Lindqvist
# > You’d no need to say that.
last-one-054664 = 这话你用不着说。

# @ office › last-one: 客户的回话 · Walter Lindqvist
# > Then good luck to him.
last-one-326ed3 = 那就祝他走运。

# @ office › last-one: 客户的回话 · Walter Lindqvist
# > They make ten thousand a day. You told me so yourself, nearly.
last-one-c11951 = 一天造上万辆，还怕没有？

# @ office › last-one: 客户的回话 · Walter Lindqvist
# > I’ve never bought a horse in a hurry, either.
last-one-5f9005 = 我买马也没着急过。

# @ office › take-it-seriously: 卖方的话 · 卖方
# > It’s a lot of money. I’d think it over as well.
take-it-seriously-f329f1 = 这不是小数目，换了我也要掂量。

# @ office › take-it-seriously: 客户的回话 · Walter Lindqvist
# > It’s a summer’s work.
take-it-seriously-552113 = 一夏天的辛苦钱。

# @ office › take-it-seriously: 客户的回话 · Walter Lindqvist
# > There, you understand.
take-it-seriously-fa7eb6 = 你明白就好。

# @ office › take-it-seriously: 客户的回话 · Walter Lindqvist
# > So let me think.
take-it-seriously-59078f = 那就让我想想。

# @ office › back-to-the-car: 卖方的话 · 卖方
# > Let’s sit in it once more.
back-to-the-car-0b4269 = 咱们再到车里坐坐。

# @ office › back-to-the-car: 客户的回话 · Walter Lindqvist
# > It’s warmer in here. All right.
back-to-the-car-57177d = 还是屋里暖和。行吧。

# @ office › back-to-the-car: 客户的回话 · Walter Lindqvist
# > Once more, then.
back-to-the-car-d2e958 = 那就再坐一回。

# @ office › back-to-the-car: 客户的回话 · Walter Lindqvist
# > Is there something that you forgot?
back-to-the-car-d93fc1 = 有什么忘了说？

# @ afterwards: 场次标题
# > On the farm
afterwards-5b6f8a = 到了农场

# @ afterwards: 客户开场 · Walter Lindqvist
# > There you are. No snow yet.
afterwards-47a1d7 = 来啦，雪还没下。

# @ afterwards: 客户开场 · Walter Lindqvist
# > Hear that? That’s the grey one complaining.
afterwards-cfb7b9 = 听见没？灰马闹脾气呢。

# @ afterwards: 客户开场 · Walter Lindqvist
# > The whole house is at the window.
afterwards-0e8949 = 一家子都趴在窗口看。

# @ afterwards › bring-it: 卖方的话 · 卖方
# > (before the snow) Here it is. And while we’re at it, I’ll teach your wife as well.
bring-it-44f813 = （下雪之前）车到了。顺便把您太太也教会吧。

# @ afterwards › bring-it: 客户的回话 · Walter Lindqvist
# > My wife? Look at her, she’s off already!
bring-it-ad7bd4 = 我老婆？快看，她都开出去了！

# @ afterwards › bring-it: 客户的回话 · Walter Lindqvist
# > Both of them. And I’m left with the horses.
bring-it-ac4479 = 娘儿俩都会了，就剩我跟马。

# @ afterwards › bring-it: 客户的回话 · Walter Lindqvist
# > It’s as it says on the paper. I’ve looked.
bring-it-a98e24 = 跟纸上写的一样，我看过了。

# @ afterwards › bring-it: 复盘点评 · 教练
# > A little more than was promised is told at every fence.
bring-it-9ddd5f = 比答应的多做一点，家家栅栏边都会传。

# @ afterwards › look-in: 卖方的话 · 卖方
# > (a month later) I was passing. Does it start in the frost?
look-in-6c4091 = （一个月以后）我路过，进来看看。冷天打得着吧？

# @ afterwards › look-in: 客户的回话 · Walter Lindqvist
# > It does. Have a coffee, the dairy man’s here, he wants one as well.
look-in-33b70b = 打得着。喝杯咖啡吧，奶站的人也在，他也想要一辆。

# @ afterwards › look-in: 客户的回话 · Walter Lindqvist
# > Every morning. You came six miles to ask that?
look-in-6311fb = 天天打得着。你跑六英里就为问这个？

# @ afterwards › look-in: 客户的回话 · Walter Lindqvist
# > After the third try. Show me how you do it.
look-in-81050b = 第三下才着。你教教我窍门。

# @ afterwards › sell-a-tractor: 卖方的话 · 卖方
# > (the same day) And now you’ll want a tractor, too!
sell-a-tractor-79e4dd = （当天）您还得来台拖拉机！

# @ afterwards › sell-a-tractor: 复盘里的原因
# > was sold to again at once
sell-a-tractor-43369d = 货刚到又被推销

# @ afterwards › sell-a-tractor: 客户的回话 · Walter Lindqvist
# > I want my dinner.
sell-a-tractor-113131 = 我要吃饭了。

# @ afterwards › sell-a-tractor: 客户的回话 · Walter Lindqvist
# > Get off my yard, son. In a friendly way.
sell-a-tractor-b64ac8 = 小伙子，请回吧。我是好好说的。

# @ afterwards › sell-a-tractor: 客户的回话 · Walter Lindqvist
# > One thing that smells is enough.
sell-a-tractor-4f8af2 = 有一样冒烟的就够了。

# @ afterwards › goodbye: 卖方的话 · 卖方
# > Drive well, all of you.
goodbye-a2a4c5 = 一家人都平平安安的。

# @ afterwards › goodbye: 客户的回话 · Walter Lindqvist
# > And you, mind the creek.
goodbye-449330 = 你也是，过溪当心。

# @ afterwards › goodbye: 客户的回话 · Walter Lindqvist
# > I’ll tell Olsen. He won’t like it.
goodbye-3399bf = 我去跟奥尔森说，准气着他。

# @ afterwards › goodbye: 客户的回话 · Walter Lindqvist
# > Come by when the apples are ripe.
goodbye-b415eb = 苹果熟了来坐。
