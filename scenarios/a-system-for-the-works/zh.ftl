### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > A system for the works
scenario-e1c11a = 给工厂上一套系统

# @ 简介
# > The one who signs has fifteen minutes left before the board.
scenario-a51c20 = 签字的人开会前还有一刻钟。

# @ 产品
# > A system for orders, stock and books
scenario-f9a9b0 = 一套管订单、库存和账目的系统

# @ 背景：情境
# > Users, engineers and finance at Huaxin Foods have all had their say. Now you sit opposite Shen Guowei, who signs. Three offers lie before him, and he has not opened any. His people have told him what each system can do; nobody has told him what it would do for the works.
scenario-926df4 = 华欣食品的使用部门、技术部门、财务部门都表过态了。现在你对面坐着签字的人：沈国维。他面前摆着三份标书，一份也没翻。各家系统能做什么，手下都汇报过；能给厂里带来什么，没人说过。

# @ 背景：目标
# > Find out what the works needs from a system, and win his signature for 380,000 yuan.
scenario-7d125e = 弄清厂里到底要系统解决什么，拿下 38 万元的签字。

# @ 背景：已经知道的
# > Huaxin bakes in one plant and delivers to four hundred shops
scenario-39fe17 = 华欣只有一家厂，每天往四百家店送货

# @ 背景：已经知道的
# > The last system was bought two years ago and never used
scenario-2b1262 = 两年前买过一套系统，一直没用起来

# @ 背景：已经知道的
# > He listens to short answers
scenario-90cded = 他爱听短的回答

# @ books-balance: 事实
# > Orders, stock and books in one place
books-balance-dd5a9a = 订单、库存、账目都在一处

# @ connects: 事实
# > Reads the scales and the old ledger as they are
connects-ef17cd = 现有的电子秤和老账套直接读，不用换

# @ more-plants: 事实
# > A further plant costs a licence and no new system
more-plants-fb9d9f = 再开一家厂，加个许可就行，不用换系统

# @ reports: 事实
# > Nine hundred kinds of reports
reports-4cf807 = 九百种报表

# @ standard: 事实
# > As it comes: running in ten days, without a project
standard-d28f09 = 标准系统，十天上线，不用立项

# @ staff-halved: 事实
# > Half of the office can go within a year
staff-halved-091c75 = 一年之内办公室能减一半人

# @ first-month-end: 承诺
# > The first month’s books closed together, on the third
first-month-end-00a261 = 头一个月一起结账，三号之前结完

# @ trial: 证据
# > Friday’s trial on his own scales
trial-b1cb06 = 上周五在他自家电子秤上的试运行

# @ reference: 证据
# > A bakery with three plants, and its telephone number
reference-b1d00b = 一家有三个分厂的面包公司，附电话

# @ 话题
# > The system of two years ago
scenario-29dce8 = 两年前那套系统

# @ 话题
# > What stands in the works
scenario-621882 = 厂里现有的设备

# @ 话题
# > What the board plans
scenario-1f3b82 = 公司的打算

# @ day-one: 需要
# > No second project that never ends
day-one-688d69 = 别再来一个没完没了的项目

# @ fits: 需要
# > Nothing that works must be thrown away
fits-9fdd5c = 好好的设备，一样也不扔

# @ grows: 需要
# > A system for three plants, not for one
grows-e0e82e = 管得了三家厂，不只是一家

# @ weekend: 不足
# > The change-over costs a weekend of everybody’s time
weekend-0f2c3d = 切换要占大家一个周末

# @ shen: 客户姓名
# > Shen Guowei
shen-b83e19 = 沈国维

# @ shen: 客户身份
# > Vice-president, finance
shen-48b997 = 分管财务的副总

# @ standard: 这位客户是谁（复盘时显示）
# > The system as it is
standard-a67221 = 标准系统就够用

# @ quiet: 这位客户是谁（复盘时显示）
# > Must fit what is installed
quiet-d1d170 = 要和现有设备配套

# @ growth: 这位客户是谁（复盘时显示）
# > Must grow with the firm
growth-968852 = 要能跟着业务扩充

# @ office: 场次标题
# > In his office
office-7bf867 = 沈总办公室

# @ office: 客户开场 · Shen Guowei
# > Sit down. The board meets at ten. My people say that yours is one of three.
office-141b47 = 请坐。十点开董事会。下面的人说，你们是三家里的一家。

# @ office: 客户开场 · Shen Guowei
# > I’ve been told what it can do. Please don’t tell me again.
office-0eb417 = 功能我都听过汇报了，就别再讲一遍了。

# @ office: 客户开场 · Shen Guowei
# > You’re the one who came to see the drivers, too? Good. What do you want from me?
office-882b26 = 去找过司机的就是你？好。找我什么事？

# @ office › to-the-offer: 卖方的话 · 卖方
# > May I show you on one page what it would do for you?
to-the-offer-a3a29c = 我用一页纸给您看看它能给厂里带来什么，行吗？

# @ office › to-the-offer: 客户的回话 · Shen Guowei
# > One page. Good.
to-the-offer-5671d7 = 一页纸，好。

# @ office › to-the-offer: 客户的回话 · Shen Guowei
# > If it’s truly one.
to-the-offer-04b459 = 真是一页才好。

# @ office › to-the-offer: 客户的回话 · Shen Guowei
# > Put it there, next to the other three.
to-the-offer-16b8d5 = 放那儿吧，跟那三份搁一块儿。

# @ office › tell-reports: 卖方的话 · 卖方
# > It has nine hundred kinds of reports.
tell-reports-9dc8db = 系统自带九百种报表。

# @ office › tell-reports: 客户的回话 · Shen Guowei
# > I read two.
tell-reports-d2a36e = 我只看两种。

# @ office › tell-reports: 客户的回话 · Shen Guowei
# > Who’s to read them? You?
tell-reports-7445e5 = 谁看？你看？

# @ office › tell-reports: 客户的回话 · Shen Guowei
# > That’s what the brochure says. And?
tell-reports-a67a29 = 样本上写着呢。然后呢？

# @ office › tell-reports: 复盘点评 · 教练
# > Features told upward are noise: he decides what it does for the works.
tell-reports-15d4aa = 功能往上讲就是杂音，他要定的是对厂里有什么用。

# @ office › ask-last-time: 卖方的话 · 卖方
# > What became of the system that you bought two years ago?
ask-last-time-9c60f5 = 两年前买的那套，后来怎么样了？

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > Fourteen months of project. They adapted everything, and in the end nobody could use it.
ask-last-time-f3ff81 = 搞了十四个月，这也改那也改，最后谁也不会用。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > It’s in the cellar, in boxes. I signed for it, so I know what it cost.
ask-last-time-52b82d = 在地下室，箱子都没拆。字是我签的，花了多少我清楚。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > A committee, forty meetings, a party for the start that never came.
ask-last-time-d24007 = 一个领导小组，四十次会，上线庆功会订了没开成。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > It took a little long. One gets over it.
ask-last-time-3e5452 = 拖得有点久，过去就过去了。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > Too much of a project. That wasn’t the worst.
ask-last-time-c298b4 = 项目搞得太大，不过那还不是最要紧的。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > They needed a summer to start. I’d like it shorter, if possible.
ask-last-time-d25b91 = 上线花了一个夏天，能短点当然好。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > That was before my time.
ask-last-time-5fa3be = 那是我来之前的事。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > It’s written off. Let’s speak about yours.
ask-last-time-c4559e = 早报废了，说你们的吧。

# @ office › ask-last-time: 客户的回话 · Shen Guowei
# > No comment.
ask-last-time-02d4ea = 这个不谈。

# @ office › ask-last-time: 复盘点评 · 教练
# > What has once gone wrong decides what he looks at now.
ask-last-time-1db5bf = 上回栽在哪儿，这回他就盯着哪儿。

# @ office › ask-installed: 卖方的话 · 卖方
# > Which of the things that stand in the works are to stay?
ask-installed-d4fed5 = 厂里现有的东西，哪些要留着？

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > All. The scales are three years old, two hundred thousand, and they weigh to the gram.
ask-installed-f35c70 = 都要留。那批电子秤才三年，二十万，一克不差。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > The scales, and the ledger. Whoever wants them out pays for them.
ask-installed-31509d = 秤和账套都留着。谁要换，谁掏钱。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > Another firm told me to throw the scales away. He was out in five minutes.
ask-installed-40c2d3 = 有家公司叫我把秤扔了，五分钟就让我请出去了。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > The scales, I suppose. They’re nothing special.
ask-installed-d98980 = 秤吧，也没什么特别的。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > Some of it. Ask the engineers, it’s not what I lie awake over.
ask-installed-960c5e = 留一部分。问技术科吧，我不为这个睡不着觉。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > It’d be a pity about the scales. No more than that.
ask-installed-d8cd98 = 秤扔了有点可惜，也就可惜一下。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > Ask the engineers.
ask-installed-d62178 = 这个问技术科。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > The ovens, naturally.
ask-installed-c8229a = 烤炉总得留着。

# @ office › ask-installed: 客户的回话 · Shen Guowei
# > I sit up here. I don’t weigh anything.
ask-installed-90a449 = 我坐楼上，不管过秤。

# @ office › ask-plans: 卖方的话 · 卖方
# > Where does the board want the works to be in three years?
ask-plans-f5b796 = 三年以后，董事会想让厂子做到哪一步？

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > Between us: two more plants, the first one in spring. And I’m to keep the books of all three.
ask-plans-c13a09 = 跟你透个底：再开两家厂，头一家明年春天。三本账都归我管。

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > In three provinces. I can’t buy a system again each time.
ask-plans-47ef9a = 三个省都要有厂。总不能开一家厂买一套系统。

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > Larger. The land has been bought, and that stays in this room.
ask-plans-8b485e = 要做大。地已经买了，这话出了门就别提。

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > Where it is now.
ask-plans-08cf7c = 现在这样就行。

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > That’s what the board is for.
ask-plans-795d85 = 那是董事会的事。

# @ office › ask-plans: 客户的回话 · Shen Guowei
# > You’ll read it in the newspaper.
ask-plans-cbaa97 = 到时候你看报纸吧。

# @ office › ask-plans: 复盘点评 · 教练
# > At the top a system is bought for the years to come.
ask-plans-a06df3 = 到了决策层，买系统是为以后买的。

# @ office › imply-day-one: 卖方的话 · 卖方
# > And if this one isn’t running by the new year, either?
imply-day-one-b438fe = 要是这一套到年底也用不起来呢？

# @ office › imply-day-one: 客户的回话 · Shen Guowei
# > Then it’s my name twice. There won’t be a third time.
imply-day-one-ab8676 = 那就是我签砸两回，不会有第三回了。

# @ office › imply-day-one: 客户的回话 · Shen Guowei
# > Four people in the office write delivery notes till midnight. They’d go.
imply-day-one-85c85f = 办公室四个人天天抄送货单抄到半夜，再这么下去人就走了。

# @ office › imply-day-one: 客户的回话 · Shen Guowei
# > Then it runs in February.
imply-day-one-fc6ce5 = 那就二月再用。

# @ office › imply-day-one: 客户的回话 · Shen Guowei
# > It’d be annoying. We’d live.
imply-day-one-8d8150 = 烦是烦，日子照过。

# @ office › imply-fits: 卖方的话 · 卖方
# > And if the scales and the system don’t understand each other?
imply-fits-a18e15 = 要是秤跟系统对不上呢？

# @ office › imply-fits: 客户的回话 · Shen Guowei
# > Then somebody types the weights in by hand, at four in the morning. Work out the mistakes.
imply-fits-0eef39 = 那就得有人凌晨四点手工敲重量。错多少，你算算。

# @ office › imply-fits: 客户的回话 · Shen Guowei
# > One per cent of wrong weight is my profit.
imply-fits-39de2f = 重量错一个点，我的利润就没了。

# @ office › imply-fits: 客户的回话 · Shen Guowei
# > Then one buys other scales.
imply-fits-617845 = 那就换秤。

# @ office › imply-fits: 客户的回话 · Shen Guowei
# > The engineers will find something.
imply-fits-5af43c = 技术科会想办法的。

# @ office › imply-grows: 卖方的话 · 卖方
# > And in spring, with two plants and a system for one?
imply-grows-70108e = 到了春天，两家厂，系统只管得了一家，怎么办？

# @ office › imply-grows: 客户的回话 · Shen Guowei
# > Then I add up two books in my head, and the bank asks which is right.
imply-grows-cf0524 = 那我就得拿脑子并两本账，银行还要问哪本是真的。

# @ office › imply-grows: 客户的回话 · Shen Guowei
# > Then we sit here once more, you and I. And I’ve paid twice.
imply-grows-3f5e14 = 那咱们还得在这儿再谈一回，钱我付了两遍。

# @ asked-again: 场次标题
# > Before the page is turned
asked-again-ab57dd = 翻页之前

# @ offer: 场次标题
# > One page
offer-c2f5b7 = 一页纸

# @ offer › tell-books: 卖方的话 · 卖方
# > Orders, stock and books stand in one place. What’s delivered is booked.
tell-books-b6f497 = 订单、库存、账目都在一处，货一送出去，账就记上了。

# @ offer › tell-books: 客户的回话 · Shen Guowei
# > So at noon I’d know what the morning brought.
tell-books-486f35 = 这么说，中午就能知道上午做了多少。

# @ offer › tell-books: 客户的回话 · Shen Guowei
# > One place. At present there are three, and they quarrel.
tell-books-d17345 = 一处。现在是三处，还互相打架。

# @ offer › tell-books: 客户的回话 · Shen Guowei
# > That much I’ve understood.
tell-books-8edc84 = 这我听明白了。

# @ offer › tell-standard: 卖方的话 · 卖方
# > Take it as it comes. It runs in ten days, without any project.
tell-standard-741db4 = 就用标准系统，十天上线，不用立项。

# @ offer › tell-standard: 客户的回话 · Shen Guowei
# > Ten days. The last ones said ten weeks, and that took fourteen months.
tell-standard-991843 = 十天。上一家说十个星期，结果十四个月。

# @ offer › tell-standard: 客户的回话 · Shen Guowei
# > Without a project? And who’s going to bear me out on that?
tell-standard-ac5629 = 不用立项？这话谁给我担保？

# @ offer › tell-standard: 客户的回话 · Shen Guowei
# > Quick. All right.
tell-standard-3a2bf1 = 够快，行。

# @ offer › tell-standard: 客户的回话 · Shen Guowei
# > Speed isn’t what I ask for.
tell-standard-0521a5 = 我要的不是快。

# @ offer › tell-standard: 客户的回话 · Shen Guowei
# > As it comes, that’s seldom the whole story.
tell-standard-fca9df = 标准的，往往不够用。

# @ offer › tell-connects: 卖方的话 · 卖方
# > It reads your scales and the old ledger. Nothing has to go.
tell-connects-0ac53a = 您现有的秤和账套它直接读，一样都不用换。

# @ offer › tell-connects: 客户的回话 · Shen Guowei
# > They all say so until they see the plug.
tell-connects-af4ea1 = 哪家都这么说，等看见插头就改口了。

# @ offer › tell-connects: 客户的回话 · Shen Guowei
# > My scales? They’re German, nobody reads those.
tell-connects-0172cd = 我那秤？德国货，谁家都读不了。

# @ offer › tell-connects: 客户的回话 · Shen Guowei
# > The engineers will be glad.
tell-connects-c9e1ea = 技术科会高兴的。

# @ offer › tell-connects: 客户的回话 · Shen Guowei
# > Good. That’s a detail.
tell-connects-677fd5 = 好，这是细节。

# @ offer › tell-connects: 客户的回话 · Shen Guowei
# > I’d have expected it.
tell-connects-77b9ab = 本来就该这样。

# @ offer › tell-more-plants: 卖方的话 · 卖方
# > A second plant costs you a licence. The system stays.
tell-more-plants-197af4 = 再开一家厂，您只加一份许可，系统不用换。

# @ offer › tell-more-plants: 客户的回话 · Shen Guowei
# > And in what hall does it then break down?
tell-more-plants-c7d88f = 那它撑到第几家厂会垮？

# @ offer › tell-more-plants: 客户的回话 · Shen Guowei
# > For two hundred people, too? And at the price of today?
tell-more-plants-68e453 = 两百个人用也撑得住？还是今天的价？

# @ offer › tell-more-plants: 客户的回话 · Shen Guowei
# > We have one.
tell-more-plants-c8777b = 我们就一家厂。

# @ offer › tell-more-plants: 客户的回话 · Shen Guowei
# > That’s for whoever comes after me.
tell-more-plants-f831eb = 那是后来人的事了。

# @ offer › tell-more-plants: 客户的回话 · Shen Guowei
# > I don’t buy what I don’t need yet.
tell-more-plants-1f70ad = 眼下用不着的，我不买。

# @ offer › show-trial: 卖方的话 · 卖方
# > This is last Friday’s trial, on your own scales. Your foreman has signed every sheet.
show-trial-b3690c = 这是上周五在您自家秤上试运行的记录，每一张都有车间主任签字。

# @ offer › show-trial: 客户的回话 · Shen Guowei
# > Old Xu has signed this? He signs nothing.
show-trial-f6a690 = 老徐签的？他可是什么都不肯签的。

# @ offer › show-trial: 客户的回话 · Shen Guowei
# > To the gram. On the German ones. Well, well.
show-trial-9cf05a = 一克不差，还是那批德国秤。真行。

# @ offer › show-trial: 客户的回话 · Shen Guowei
# > And nobody told me that you’d been here on Friday. Good.
show-trial-569e8c = 上周五你们来过，没人跟我说。好。

# @ offer › show-trial: 复盘点评 · 教练
# > His own scales, his own foreman: no brochure weighs as much.
show-trial-1ba37c = 自家的秤，自家的主任，什么样本都比不上。

# @ offer › give-the-number: 卖方的话 · 卖方
# > Ring Ms Ye at Golden Ear. She began with one plant and has three. Here’s her number.
give-the-number-38a3d8 = 您给金穗的叶总打个电话。她当初一家厂，现在三家。这是号码。

# @ offer › give-the-number: 客户的回话 · Shen Guowei
# > I know her. She’s sparing with praise. … She says it ran on the ninth day.
give-the-number-fc2846 = 我认识她，轻易不夸人。……她说第九天就用上了。

# @ offer › give-the-number: 客户的回话 · Shen Guowei
# > Three plants, and still the same system. I’ve asked her twice.
give-the-number-6cdea3 = 三家厂，还是那一套。我问了她两遍。

# @ offer › give-the-number: 客户的回话 · Shen Guowei
# > You give me her own line. You must be sure.
give-the-number-03312b = 直接给我她本人的号码，看来你心里有底。

# @ offer › own-the-weekend: 卖方的话 · 卖方
# > It’ll cost your people a weekend. That I’d rather say myself.
own-the-weekend-475961 = 切换要占大家一个周末，这话还是我先说了好。

# @ offer › own-the-weekend: 客户的回话 · Shen Guowei
# > A weekend they’ll forgive. Fourteen months they didn’t.
own-the-weekend-5799e9 = 一个周末，大家能体谅；十四个月可不行。

# @ offer › own-the-weekend: 客户的回话 · Shen Guowei
# > You’re the first of three who names a cost that’s not in the offer.
own-the-weekend-8b4377 = 标书里没写的代价，三家里你是头一个说的。

# @ offer › own-the-weekend: 客户的回话 · Shen Guowei
# > Write it down, so that I hear it only once.
own-the-weekend-3106c0 = 写上去，免得以后再跟我说一遍。

# @ offer › boast: 卖方的话 · 卖方
# > Within a year you can do with half of the office.
boast-8973a5 = 一年之内，您办公室能少一半人。

# @ offer › boast: 客户的回话 · Shen Guowei
# > Which half? The one outside can hear you.
boast-edb967 = 哪一半？外头那一半听着呢。

# @ offer › boast: 客户的回话 · Shen Guowei
# > The last one said a third. You’re rising.
boast-e8d0ff = 上一家说三分之一，你们还涨了。

# @ offer › boast: 客户的回话 · Shen Guowei
# > I’ve been a book-keeper. I know what that sentence is worth.
boast-ed1b46 = 我做过会计，这句话值几个钱我清楚。

# @ offer › back-to-office: 卖方的话 · 卖方
# > May I ask one thing, before I go on?
back-to-office-187de2 = 往下说之前，能再请教一句吗？

# @ offer › back-to-office: 客户的回话 · Shen Guowei
# > Ask.
back-to-office-660741 = 问。

# @ offer › back-to-office: 客户的回话 · Shen Guowei
# > If it’s short.
back-to-office-6b87e2 = 短的可以。

# @ offer › back-to-office: 客户的回话 · Shen Guowei
# > You ask more than the other two together.
back-to-office-8b95ba = 那两家加起来也没你问得多。

# @ offer › to-the-signature: 卖方的话 · 卖方
# > Then let’s come to the contract.
to-the-signature-997a7f = 那咱们说说合同吧。

# @ offer › to-the-signature: 客户的回话 · Shen Guowei
# > Let’s see it.
to-the-signature-9bb312 = 拿来看看。

# @ offer › to-the-signature: 客户的回话 · Shen Guowei
# > Already? All right.
to-the-signature-1ea263 = 这么快？也行。

# @ offer › to-the-signature: 客户的回话 · Shen Guowei
# > The clock is over there.
to-the-signature-5e14e7 = 钟在那儿挂着。

# @ contract: 场次标题
# > The contract
contract-21b6af = 合同

# @ contract › ask-for-order: 卖方的话 · 卖方
# > 380,000 yuan, and we begin on Monday. Will you sign?
ask-for-order-b367a4 = 38 万元，下周一开工。您签吗？

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > Give me the pen. The board will hear it from me.
ask-for-order-cf66f1 = 笔给我。董事会那边我去说。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > Signed. You’re the only one who asked what for.
ask-for-order-8821f8 = 签了。问我图什么的，就你一个。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > Monday. I’ll come down myself and look.
ask-for-order-659ea5 = 下周一，我亲自下去看。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > And what is it, in one sentence? You haven’t said it.
ask-for-order-96dfc0 = 一句话，它到底是什么？你还没说。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > I can’t sign what I couldn’t explain to the board.
ask-for-order-50a84c = 跟董事会讲不清楚的东西，我签不了。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > 380,000. I don’t see where it comes back.
ask-for-order-abdbd3 = 38 万。我看不出从哪儿赚回来。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > For that I can pay people to go on writing.
ask-for-order-fdcc39 = 这笔钱够我雇人接着手抄了。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > I’ve signed a promise once. It’s in the cellar.
ask-for-order-80dd12 = 我签过一回承诺，在地下室放着呢。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > You may be right. Who else says so?
ask-for-order-26a179 = 也许你说得对。还有谁这么说？

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > We’ll discuss it internally.
ask-for-order-dd97d8 = 我们内部再研究研究。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > My secretary will be in touch.
ask-for-order-6b2b0c = 回头让秘书联系你。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > Half of the office. I’ll have that minuted.
ask-for-order-bbd642 = 减一半人，我让人记进会议纪要。

# @ contract › ask-for-order: 客户的回话 · Shen Guowei
# > Well. I’ll hold you to your words.
ask-for-order-389d0e = 好，你的话我可记着了。

# @ contract › promise-month-end: 卖方的话 · 卖方
# > We’ll close the first month with your people, by the third.
promise-month-end-c68f10 = 头一个月的账，我们陪着一起结，三号之前结完。

# @ contract › promise-month-end: 客户的回话 · Shen Guowei
# > By the third? At present it’s the twelfth.
promise-month-end-bc97af = 三号？现在都拖到十二号。

# @ contract › promise-month-end: 客户的回话 · Shen Guowei
# > With my people, not instead of them. Good.
promise-month-end-b03303 = 陪着结，不是替着结。好。

# @ contract › promise-month-end: 客户的回话 · Shen Guowei
# > I’ll put it in my diary.
promise-month-end-dc1765 = 我记在日程上了。

# @ contract › twenty-off: 卖方的话 · 卖方
# > We could come down to 360,000.
twenty-off-eada88 = 36 万我们也能做。

# @ contract › twenty-off: 复盘里的原因
# > saw that the price was not meant
twenty-off-f13b94 = 看出报价有水分

# @ contract › twenty-off: 客户的回话 · Shen Guowei
# > And in an hour?
twenty-off-9067df = 再过一个钟头呢？

# @ contract › twenty-off: 客户的回话 · Shen Guowei
# > I hadn’t asked yet. Now I have to.
twenty-off-13ffe4 = 我还没还价呢，这下不还都不行了。

# @ contract › twenty-off: 客户的回话 · Shen Guowei
# > So 20,000 of it was air. How much more?
twenty-off-a2d45d = 这么说有两万是虚的。还有多少？

# @ contract › twenty-off: 复盘点评 · 教练
# > Finance adds up what you gave away unasked.
twenty-off-27f1a1 = 没开口你就让，管财务的都给你记着。

# @ contract › quarter-end: 卖方的话 · 卖方
# > It would have to be today, our quarter is closing.
quarter-end-dc3503 = 最好今天就签，我们这季度要关账了。

# @ contract › quarter-end: 客户的回话 · Shen Guowei
# > Your quarter’s no concern of mine. I sign for another reason.
quarter-end-9883bb = 你们的季度不关我的事，我签是为别的。

# @ contract › quarter-end: 客户的回话 · Shen Guowei
# > I was about to. That sentence you could have spared us.
quarter-end-661b42 = 我正要签，这句话多余了。

# @ contract › quarter-end: 客户的回话 · Shen Guowei
# > Then it closes.
quarter-end-9b588b = 那就关吧。

# @ contract › quarter-end: 客户的回话 · Shen Guowei
# > Ours closes as well, and without this.
quarter-end-a0e550 = 我们也要关账，不差这一笔。

# @ contract › quarter-end: 客户的回话 · Shen Guowei
# > I don’t sign by other people’s calendar.
quarter-end-3a0ba3 = 我签字不看别人的日历。

# @ contract › take-it-seriously: 卖方的话 · 卖方
# > After what happened with the last one I’d be careful, too.
take-it-seriously-0a933d = 有过上回那件事，换了我也要小心。

# @ contract › take-it-seriously: 客户的回话 · Shen Guowei
# > You’ve understood that, then.
take-it-seriously-97e45f = 看来你明白。

# @ contract › take-it-seriously: 客户的回话 · Shen Guowei
# > Yes.
take-it-seriously-774618 = 是啊。

# @ contract › take-it-seriously: 客户的回话 · Shen Guowei
# > Careful is my profession.
take-it-seriously-324ff1 = 我干的就是小心的活儿。

# @ contract › back-to-offer: 卖方的话 · 卖方
# > One line of the page is still open.
back-to-offer-e59de4 = 那页纸上还有一条没说完。

# @ contract › back-to-offer: 客户的回话 · Shen Guowei
# > Then say it.
back-to-offer-962dd9 = 那就说。

# @ contract › back-to-offer: 客户的回话 · Shen Guowei
# > Which?
back-to-offer-a15a24 = 哪条？

# @ contract › back-to-offer: 客户的回话 · Shen Guowei
# > You have until ten.
back-to-offer-a6bbf6 = 到十点为止。

# @ afterwards: 场次标题
# > The first month
afterwards-60d8fd = 头一个月

# @ afterwards: 客户开场 · Shen Guowei
# > So it began on a Monday. I was there.
afterwards-5d94ae = 周一真开工了，我去看了。

# @ afterwards: 客户开场 · Shen Guowei
# > Until now nobody has complained. That’s suspicious.
afterwards-99366c = 到现在没人告状，倒叫人不踏实。

# @ afterwards: 客户开场 · Shen Guowei
# > The boxes from the cellar are gone, too. Good.
afterwards-719915 = 地下室那些箱子也清走了，好。

# @ afterwards › close-the-month: 卖方的话 · 卖方
# > (on the second) The month is closed, and here’s the list of what your people asked.
close-the-month-41fd4b = （二号）账结完了。这是大家提的问题，都列了单子。

# @ afterwards › close-the-month: 客户的回话 · Shen Guowei
# > On the second, even. And with the answers beside it.
close-the-month-58ad50 = 才二号，连答复都写在旁边了。

# @ afterwards › close-the-month: 客户的回话 · Shen Guowei
# > Ten days earlier than ever. I’ll show this to the board.
close-the-month-f2a27a = 比哪回都早十天，这个我要拿给董事会看。

# @ afterwards › close-the-month: 客户的回话 · Shen Guowei
# > My book-keeper went home at five. She rang to ask whether that’s allowed.
close-the-month-369143 = 会计五点就回家了，还打电话问我行不行。

# @ afterwards › close-the-month: 复盘点评 · 教练
# > After the order the next one begins.
close-the-month-65874a = 签了单，下一单就开始了。

# @ afterwards › ring-up: 卖方的话 · 卖方
# > (two weeks later) I only wanted to hear how it’s going.
ring-up-5923a5 = （两周以后）我就是想问问，用得怎么样。

# @ afterwards › ring-up: 客户的回话 · Shen Guowei
# > It’s going. The sales department wants to know when it gets one.
ring-up-dacde5 = 挺好。销售部还问什么时候轮到他们。

# @ afterwards › ring-up: 客户的回话 · Shen Guowei
# > The last firm rang for its money, and never after.
ring-up-6b6991 = 上一家只为收款打过电话，以后就没影了。

# @ afterwards › ring-up: 客户的回话 · Shen Guowei
# > One scale sulks on Thursdays. Send somebody.
ring-up-b6b8b2 = 有一台秤每到周四就闹脾气，派个人来看看。

# @ afterwards › sell-more: 卖方的话 · 卖方
# > (the same day) While I’m here: the module for personnel is on offer.
sell-more-086e5f = （当天）顺便说一句：人事模块正在打折。

# @ afterwards › sell-more: 复盘里的原因
# > was sold to again at once
sell-more-43369d = 刚签完又被推销

# @ afterwards › sell-more: 客户的回话 · Shen Guowei
# > First this one has to run.
sell-more-c18d82 = 先把这个跑顺了再说。

# @ afterwards › sell-more: 客户的回话 · Shen Guowei
# > You’ve just lost a point with me.
sell-more-7f588a = 你刚在我这儿丢了一分。

# @ afterwards › sell-more: 客户的回话 · Shen Guowei
# > Later. Much later.
sell-more-f0c1b7 = 以后再说，很久以后。

# @ afterwards › goodbye: 卖方的话 · 卖方
# > Thank you for your trust. You have my number.
goodbye-e0f072 = 谢谢您的信任。我的号码您有。

# @ afterwards › goodbye: 客户的回话 · Shen Guowei
# > And Ms Ye has mine by now.
goodbye-e2c972 = 叶总如今也有我的号码了。

# @ afterwards › goodbye: 客户的回话 · Shen Guowei
# > I’ll need it in spring. Perhaps.
goodbye-3fb6ed = 开春说不定用得着。

# @ afterwards › goodbye: 客户的回话 · Shen Guowei
# > Good. Back to the ovens.
goodbye-2fb996 = 好，接着烤面包去。
