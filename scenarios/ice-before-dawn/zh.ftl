# @ 标题
# > Ice before dawn
scenario-e5eaf0 = 天亮前的冰

# @ 简介
# > A fishing cooperative decides about cold, and nobody there is outvoted. Hear all four before you talk of machines.
scenario-153cdf = 渔业合作社要商量冰的事，谁都不能被票压下去。先把四个人都听完，再说机器。

# @ 产品
# > An ice machine or a cold room for a fishing harbour
scenario-69ff36 = 渔港用的制冰机或者冷库

# @ 背景：情境
# > Every night at three a lorry brings block ice from the county town to the harbour of Shitang, when it comes. The cooperative has twenty boats and wants to lease something better: a flake ice machine on the quay, or a walk-in cold room behind the packing shed. At five in the afternoon Hai Bo, who has chaired it for twenty years, sits down with three others. Nothing is done there that one of them is against.
scenario-a1fa22 = 石塘渔港的冰，靠县城的货车半夜三点送来，还说不准来不来。合作社有二十条船，想租点像样的东西：要么在码头上装一台片冰机，要么在理货间后头盖一间冷库。下午五点，当了二十年社长的海伯，要跟另外三个人坐下来商量。他们的规矩是：有一个人不点头，这事就不办。

# @ 背景：目标
# > Leave with something that all four want. If one of them does not nod, the lorry stays.
scenario-ccdaa5 = 定下一样四个人都愿意要的东西。有一个不点头，就还等那辆货车。

# @ 背景：已经知道的
# > The flake ice machine leases at 360 yuan a month for each boat, the cold room at 480
scenario-5d25ce = 片冰机一条船一个月租金 360 元，冷库 480 元

# @ 背景：已经知道的
# > Everybody talks of ice; what each of them wants it for is another question
scenario-6241e6 = 人人都说冰，可各人要冰做什么，是另一回事

# @ 背景：已经知道的
# > Amin packs in the shed until four, Shuisheng is in the engine house
scenario-ba2039 = 四点以前阿敏在理货间装箱，水生在机房

# @ 背景：已经知道的
# > In your car: a clamp meter, the log of the cooperative at Dasha, and a crate of mackerel iced three days ago
scenario-014144 = 你车上有：一只钳形表，大沙合作社的一本记录，还有三天前用片冰冰好的一箱鲅鱼

# @ season: 事实
# > Nothing to pay in the closed season
season-4ee603 = 休渔期不收租金

# @ training: 事实
# > Two of your own learn to mend it, and the parts are kept here
training-8e20bf = 教会你们两个人修，备件放在这儿

# @ flake-makes: 事实
# > Flake ice: two tons a night, on the quay
flake-makes-978ced = 片冰机：就在码头上，一夜出两吨冰

# @ flake-cold: 事实
# > Flakes pack close: firm on the third day, no bruises
flake-cold-037482 = 片冰贴得紧：第三天鱼身还硬，没有压痕

# @ flake-power: 事实
# > Flake ice: runs after midnight, beside the winch without tripping anything
flake-power-246d8d = 片冰机：后半夜开，跟绞车一起开也不跳闸

# @ flake-share: 事实
# > Flake ice: every boat draws its share by its own token
flake-share-6c9d43 = 片冰机：一船一个牌子，各取各的份

# @ room-holds: 事实
# > Cold room: holds four tons at minus eighteen for months
room-holds-04517f = 冷库：零下十八度，四吨鱼能放几个月

# @ room-ice: 事实
# > Cold room: it keeps ice for three nights, lorry or no lorry
room-ice-cd9644 = 冷库：存得下三夜的冰，货车来不来都不怕

# @ room-power: 事实
# > Cold room: has a line of its own to the transformer
room-power-826905 = 冷库：单拉一路线到变压器

# @ half-as-much: 事实
# > Every harbour that has one earns half as much again
half-as-much-a2fc00 = 装了的渔港，收入都多了一半

# @ crate: 证据
# > A crate of mackerel, iced three days ago
crate-dc060d = 三天前冰好的一箱鲅鱼

# @ meter: 证据
# > A clamp meter on the harbour’s own line
meter-1c53fb = 钳形表，夹在码头自己的电线上

# @ log: 证据
# > The log of the cooperative at Dasha, one whole year
log-febf66 = 大沙合作社的记录，整整一年

# @ contract: 证据
# > The lease, with these terms written in
contract-f5b398 = 写明这几条的租约

# @ 话题
# > The night and the tide
scenario-388bac = 夜里和潮水

# @ 话题
# > What becomes of the fish
scenario-167a47 = 鱼上岸以后

# @ 话题
# > Lines and engines
scenario-a89867 = 电和机器

# @ 话题
# > The books
scenario-d09129 = 账上

# @ no-wait: 需要
# > To sail with the tide, not with the lorry
no-wait-851b2c = 赶潮出海，别等货车

# @ share: 需要
# > The small boats get their share too
share-60a90c = 小船也分得到

# @ fresh: 需要
# > Fish that is still firm on the third day
fresh-2caca7 = 到第三天鱼还是硬的

# @ festival: 需要
# > To keep fish for the New Year prices
festival-aa2a38 = 把鱼留到过年的价钱

# @ breaker: 需要
# > A quay that does not go dark
breaker-b7741a = 码头别再跳闸

# @ simple: 需要
# > Nothing that only a stranger can mend
simple-37a83b = 坏了别非得等外头人来修

# @ cash: 需要
# > No bill in the months without fish
cash-8a3e26 = 没鱼的月份别来账单

# @ four-days: 不足
# > Our fitter took four days to come last summer
four-days-8cba95 = 去年夏天我们的师傅四天才到

# @ hai: 客户姓名
# > Hai Bo
hai-9bfa9e = 海伯

# @ hai: 客户身份
# > Chairs the cooperative, skipper
hai-f93777 = 合作社社长，船老大

# @ min: 客户姓名
# > Amin
min-fad06e = 阿敏

# @ min: 客户身份
# > Packs and sells the catch
min-dce140 = 理货、卖鱼

# @ sheng: 客户姓名
# > Shuisheng
sheng-edd815 = 水生

# @ sheng: 客户身份
# > Looks after engines and power
sheng-c5b5f3 = 管机器和电

# @ tang: 客户姓名
# > Tang Ping
tang-e215cf = 唐萍

# @ tang: 客户身份
# > Keeps the books
tang-b12b67 = 会计

# @ lorry: 这位客户是谁（复盘时显示）
# > Everybody is tired of the lorry
lorry-43c125 = 人人都等够了货车

# @ small-boats: 这位客户是谁（复盘时显示）
# > The small boats go short, and so did the engine house
small-boats-bcea52 = 小船老分不到，机房也等够了师傅

# @ new-year: 这位客户是谁（复盘时显示）
# > Amin wants the New Year prices
new-year-2761bd = 阿敏想等过年的价

# @ flake: 可选的方案
# > Flake ice on the quay
flake-afd3b5 = 码头装片冰机

# @ room: 可选的方案
# > Cold room behind the shed
room-5ec1f9 = 理货间后头盖冷库

# @ lorry: 可选的方案
# > The lorry, as before
lorry-e0d1bb = 照旧等货车

# @ min-thinks-further: 没人问，自己开口 · Amin
# > Three days is fine. I’m thinking of three months.
min-thinks-further-3ff7c4 = 三天当然好。我想的是三个月。

# @ min-thinks-further: 没人问，自己开口 · Amin
# > Firm on the third day, yes. And in January, when they pay double, I have nothing.
min-thinks-further-5464c1 = 第三天还硬，是好。可到了腊月价钱翻一番，我手里一条也没有。

# @ hai-counts-boats: 没人问，自己开口 · Hai Bo
# > Two tons. And who stands first at the shovel? The same three as always.
hai-counts-boats-195ea3 = 两吨。头一个拿锹的是谁？还不是那三条大船。

# @ hai-counts-boats: 没人问，自己开口 · Hai Bo
# > More ice doesn’t mean that everybody gets some.
hai-counts-boats-3b1c09 = 冰多了，不等于人人有份。

# @ sheng-sees-the-dark: 没人问，自己开口 · Shuisheng
# > And what line is it on? When the winch and the lamps run together, the whole quay goes dark.
sheng-sees-the-dark-0a1e4b = 它接哪儿？绞车跟灯一起开，整个码头就黑了。

# @ sheng-sees-the-dark: 没人问，自己开口 · Shuisheng
# > One more machine on that line, and I’ll be standing there with a torch.
sheng-sees-the-dark-ab3757 = 这路线上再挂一台，我就得打着手电过夜了。

# @ sheng-sees-the-dark: 没人问，自己开口 · Shuisheng
# > On which fuse? I’m only asking, because I’m the one who runs.
sheng-sees-the-dark-8a948c = 挂哪个保险上？我就这么一问，跑去合闸的是我。

# @ tang-doubts-the-half: 没人问，自己开口 · Tang Ping
# > Half as much again? I keep books for two harbours. No.
tang-doubts-the-half-90aadb = 多一半？我给两个渔港记账，没有的事。

# @ tang-doubts-the-half: 没人问，自己开口 · Tang Ping
# > I’d like to see that in a column.
tang-doubts-the-half-563f95 = 这个数，您给我列出来看看。

# @ tang-likes-summer: 没人问，自己开口 · Tang Ping
# > June to August, nothing. That I can read aloud to the members.
tang-likes-summer-5f5d57 = 六月到八月，一分不收。这条我能念给社员听。

# @ tang-likes-summer: 没人问，自己开口 · Tang Ping
# > So it’s written down. Then I needn’t remember it for you.
tang-likes-summer-e8bf92 = 写下来了就好，省得我替您记着。

# @ harbour: 场次标题
# > The harbour, a quarter to four
harbour-5f9c47 = 渔港，三点三刻

# @ harbour › go-in: 卖方的话 · 卖方
# > Go in to the four of them
go-in-69d4f5 = 进屋，四个人都在

# @ harbour › go-in: 复盘点评 · 教练
# > A visit costs a minute of the meeting, and saves several.
go-in-112a18 = 先去看一个人，占会上一分钟，省会上好几分钟。

# @ harbour › visit-shed: 卖方的话 · 卖方
# > Look in at the packing shed
visit-shed-400e7c = 去理货间看看

# @ harbour › visit-shed: 复盘点评 · 教练
# > Whoever has wet hands says in three sentences what a meeting takes an hour for.
visit-shed-5ac8f9 = 手上还湿着的人，三句话就说清了，会上得绕一个钟头。

# @ harbour › visit-engines: 卖方的话 · 卖方
# > Look in at the engine house
visit-engines-652a38 = 去机房看看

# @ harbour › visit-engines: 复盘点评 · 教练
# > Nobody asks the one who switches the light on. Until it stays dark.
visit-engines-d74e90 = 管合闸的人，平时没人问他，等黑了灯才想起来。

# @ shed: 场次标题
# > In the packing shed
shed-a22787 = 理货间

# @ shed: 客户开场 · Amin
# > Mind the floor, it’s wet. You’re the one with the ice?
shed-b2387d = 当心地滑。您就是卖冰的那位？

# @ shed: 客户开场 · Amin
# > Talk, I can listen while I pack.
shed-4f4cd5 = 您说，我装着箱听。

# @ shed: 客户开场 · Amin
# > If you’ve come to buy, you’re four hours late.
shed-24e875 = 要买鱼，您来晚了四个钟头。

# @ shed › ask-min-before: 卖方的话 · 卖方
# > When this crate leaves here, what happens to it?
ask-min-before-cb7e22 = 这一箱从您这儿出去，后来呢？

# @ shed › ask-min-before: 客户的回话 · Amin
# > Sold today, for what today pays. In January they’d pay double, but who can keep fish till January?
ask-min-before-e83932 = 今天的鱼今天卖，给多少是多少。腊月能卖一倍的价，可谁存得到腊月？

# @ shed › ask-min-before: 客户的回话 · Amin
# > Everybody lands on the same morning, so it goes for nothing. If only I could put it away until the New Year.
ask-min-before-f04c25 = 都是同一个早上上岸，卖不出价。要能放到过年就好了。

# @ shed › ask-min-before: 客户的回话 · Amin
# > Two days on the road. On the third the customer writes: soft. And I refund.
ask-min-before-a47d2c = 路上走两天，第三天客户来信：软了。我就退钱。

# @ shed › ask-min-before: 客户的回话 · Amin
# > They order by telephone, and I promise them firm. The block ice breaks the skin.
ask-min-before-58dbd7 = 人家电话订，我答应是硬的。可块冰把皮都压破了。

# @ shed › ask-min-before: 客户的回话 · Amin
# > That’s all. The next one is waiting.
ask-min-before-9abfb6 = 就这些，下一箱等着呢。

# @ shed › ask-min-before: 客户的回话 · Amin
# > You’ve heard it. Hand me that lid.
ask-min-before-1b2701 = 都说了。把那个盖子递我。

# @ shed › ask-min-before: 复盘点评 · 教练
# > Ask where the thing goes, and you hear what it has to withstand.
ask-min-before-997140 = 问它往哪儿去，就听得出它要经得住什么。

# @ shed › weigh-fresh: 卖方的话 · 卖方
# > And when one of those letters comes, what else do you lose?
weigh-fresh-86aa5b = 每来一封这样的信，您还会跟着丢掉什么？

# @ shed › weigh-fresh: 客户的回话 · Amin
# > The next order. And the neighbour’s, who was told.
weigh-fresh-0bdc7f = 下一单。还有他邻居那一单，话都传过去了。

# @ shed › weigh-fresh: 客户的回话 · Amin
# > Eleven customers since spring. I count them at night.
weigh-fresh-b3903c = 开春到现在十一位。夜里睡不着我就数。

# @ shed › weigh-fresh: 客户的回话 · Amin
# > My name. It’s on the lid, you see.
weigh-fresh-30f39d = 我的名字。箱盖上印着呢。

# @ shed › weigh-fresh: 复盘点评 · 教练
# > A soft fish is a nuisance. Eleven lost customers are a reason.
weigh-fresh-ccee18 = 鱼软了是小事，丢了十一位客户才是个理由。

# @ shed › weigh-festival: 卖方的话 · 卖方
# > What would a ton in January have brought you last winter?
weigh-festival-72b4c6 = 去年腊月，手里要有一吨，能多卖多少？

# @ shed › weigh-festival: 客户的回话 · Amin
# > Twenty thousand. I’ve worked it out so often that I know it by heart.
weigh-festival-19aa6e = 两万。这账我算了多少遍，都背下来了。

# @ shed › weigh-festival: 客户的回话 · Amin
# > My daughter’s first year at school in the city. There, now you know.
weigh-festival-437058 = 我闺女进城念书头一年的钱。这回您知道了。

# @ shed › weigh-festival: 客户的回话 · Amin
# > Enough that I don’t like to say it aloud in here.
weigh-festival-667694 = 多得我都不想在这屋里说出来。

# @ shed › weigh-festival: 复盘点评 · 教练
# > She has done the sum long ago. Nobody has asked to hear it.
weigh-festival-b8fd89 = 这笔账她早算过，就是没人问。

# @ shed › leave-shed: 卖方的话 · 卖方
# > I’ll let you pack. See you at five.
leave-shed-52813a = 您忙着，五点见。

# @ shed › leave-shed: 客户的回话 · Amin
# > At five. I’ll smell of it.
leave-shed-127a3e = 五点见，我这一身腥味您别嫌。

# @ shed › leave-shed: 客户的回话 · Amin
# > Good. And close the door, the cold’s dear.
leave-shed-11ba73 = 行。带上门，冷气金贵。

# @ shed › leave-shed: 客户的回话 · Amin
# > Five. Unless the van is late.
leave-shed-d9f6c1 = 五点。除非来拉货的又晚了。

# @ engines: 场次标题
# > In the engine house
engines-f85b57 = 机房

# @ engines: 客户开场 · Shuisheng
# > Shut the door, it’s loud enough. What is it?
engines-36248e = 门带上，够吵的了。有事？

# @ engines: 客户开场 · Shuisheng
# > Ah, the cold people. You took your time last summer.
engines-8b5e11 = 哦，做制冷的。去年夏天你们可没着急。

# @ engines: 客户开场 · Shuisheng
# > Speak up, number two is running.
engines-dda253 = 大声点，二号机开着呢。

# @ engines › admit-four-days: 卖方的话 · 卖方
# > Last summer our fitter took four days to come. That was too long.
admit-four-days-e5c93c = 去年夏天我们的师傅四天才到，太慢了，是我们不对。

# @ engines › admit-four-days: 客户的回话 · Shuisheng
# > Four days and one load of squid. But you say it yourself, good.
admit-four-days-42fe40 = 四天，外加一船鱿鱼。您自己认了，行。

# @ engines › admit-four-days: 客户的回话 · Shuisheng
# > I’d been saving that one up for you. Now I needn’t.
admit-four-days-56ff96 = 我憋着这句等你们呢，这下不用说了。

# @ engines › admit-four-days: 客户的回话 · Shuisheng
# > Nobody from your firm has ever said that.
admit-four-days-763841 = 你们那儿还没人这么说过。

# @ engines › admit-four-days: 复盘点评 · 教练
# > What is really your fault, owned before it is named, is worth more than a brochure.
admit-four-days-a45db0 = 真是自己的错，人家没提就先认，比一本样本管用。

# @ engines › ask-sheng-before: 卖方的话 · 卖方
# > On a busy night, what do you keep your eye on?
ask-sheng-before-7ad4cf = 夜里忙起来，您最盯着什么？

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > On the machines I can mend. The ones I can’t, I only stand beside and wait for somebody from the city.
ask-sheng-before-46548d = 盯我会修的。不会修的，我也只能站着等城里来人。

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > Between us: anything new that breaks at night makes a fool of me. I want to have the parts and know where they go.
ask-sheng-before-683049 = 跟您说句实话，新机器半夜坏了，丢人的是我。我要手里有件，知道往哪儿装。

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > The breaker. Winch, lamps, pump, and it drops. Then twenty boats are shouting in the dark.
ask-sheng-before-2cc182 = 盯闸。绞车、灯、水泵一起开，它就掉，二十条船在黑里骂。

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > That line is older than I am. One more thing on it and it goes.
ask-sheng-before-683f90 = 那路线比我岁数还大，再挂一样就跳。

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > On everything. Is that all?
ask-sheng-before-afcc80 = 什么都盯。没别的了？

# @ engines › ask-sheng-before: 客户的回话 · Shuisheng
# > That’s what there is.
ask-sheng-before-fa09b0 = 就这些。

# @ engines › ask-sheng-before: 复盘点评 · 教练
# > Whoever switches it on knows what it must not do.
ask-sheng-before-12895f = 管合闸的人，知道它最不该怎么样。

# @ engines › weigh-breaker: 卖方的话 · 卖方
# > And if it drops while a boat is coming in?
weigh-breaker-63365c = 要是正有船靠岸，闸掉了呢？

# @ engines › weigh-breaker: 客户的回话 · Shuisheng
# > In March it did. One bow into the other, and I signed the report.
weigh-breaker-4d76b0 = 三月里就碰上过。船头顶船头，报告是我签的。

# @ engines › weigh-breaker: 客户的回话 · Shuisheng
# > Then somebody jumps where there’s no quay.
weigh-breaker-15190a = 那就有人往没码头的地方跳。

# @ engines › weigh-breaker: 客户的回话 · Shuisheng
# > I don’t sleep on those nights, if you want to know.
weigh-breaker-7e1d27 = 不瞒您说，那几夜我就不睡。

# @ engines › weigh-breaker: 复盘点评 · 教练
# > A fuse costs ten yuan. What it costs when it drops, he says himself.
weigh-breaker-6d3bbc = 一个保险十块钱。掉下来要花多少，让他自己说。

# @ engines › weigh-simple: 卖方的话 · 卖方
# > Four days without it in July: what became of the catch?
weigh-simple-4ca345 = 七月里停四天，那几船鱼怎么办了？

# @ engines › weigh-simple: 客户的回话 · Shuisheng
# > Fish meal. For a tenth of the money. And they looked at me.
weigh-simple-4e7f96 = 打了鱼粉，十分之一的价。眼睛都看着我。

# @ engines › weigh-simple: 客户的回话 · Shuisheng
# > Gone. And I couldn’t lift a finger, it had a seal on it.
weigh-simple-c9a276 = 扔了。机器上贴着封条，我手都伸不进去。

# @ engines › weigh-simple: 客户的回话 · Shuisheng
# > I’d rather have mended it badly than waited well.
weigh-simple-9b172c = 我宁可自己凑合修，也不想规规矩矩地等。

# @ engines › leave-engines: 卖方的话 · 卖方
# > I’ll let you get on. At five, then.
leave-engines-b9968f = 您接着忙，五点见。

# @ engines › leave-engines: 客户的回话 · Shuisheng
# > Five. If the pump holds.
leave-engines-c200d4 = 五点，水泵争气的话。

# @ engines › leave-engines: 客户的回话 · Shuisheng
# > I’ll come. I’ll say little.
leave-engines-fe53fa = 我去，话不多。

# @ engines › leave-engines: 客户的回话 · Shuisheng
# > Good. Mind the belt.
leave-engines-c6c7ef = 行，当心皮带。

# @ table: 场次标题
# > Four at the table
table-8c7149 = 四个人一张桌

# @ table: 客户开场 · Hai Bo
# > Sit. Nobody is outvoted here, you know that. So?
table-d0b151 = 坐。我们这儿不兴拿票压人，您知道的。说吧？

# @ table: 客户开场 · Hai Bo
# > Four cups, four heads. If one of us shakes his, that’s that.
table-d68c0a = 四碗茶，四个脑袋。有一个摇头，就算了。

# @ table: 客户开场 · Hai Bo
# > The tide is at eight. Till then we have time for you, a little.
table-0c088e = 八点涨潮，这之前有点工夫给您，不多。

# @ table › to-options: 卖方的话 · 卖方
# > Then let me tell you what there is.
to-options-79d478 = 那我说说有些什么。

# @ table › to-options: 客户的回话 · Hai Bo
# > At last. But in our words, please.
to-options-bb0247 = 总算说到了。说大白话啊。

# @ table › to-options: 客户的回话 · Hai Bo
# > Go on. We’re four pairs of ears.
to-options-7f340a = 说吧，四双耳朵听着。

# @ table › to-options: 客户的回话 · Hai Bo
# > Let’s hear it. The tea’s still warm.
to-options-a5ed5d = 说吧，茶还热着。

# @ table › to-options: 复盘点评 · 教练
# > From here on they talk of machines. Do you know what for?
to-options-16fd8f = 往下说的就是机器了。他们要机器做什么，你弄清了吗？

# @ table › ask-hai: 卖方的话 · 卖方
# > Hai Bo, when you come down to your boat at three, what do you see?
ask-hai-a26839 = 海伯，半夜三点您到船上，头一眼看见什么？

# @ table › ask-hai: 客户的回话 · Hai Bo
# > Twenty boats with the engines running, and no lorry. The tide doesn’t wait, and we do.
ask-hai-687d9c = 二十条船都发动了，货车没影。潮水不等人，我们倒在那儿等。

# @ table › ask-hai: 客户的回话 · Hai Bo
# > Headlamps on the hill, if I’m lucky. Twice a week I’m not, and we sail an hour late.
ask-hai-eafa8e = 运气好，看见山上有车灯。一个礼拜总有两回没有，晚一个钟头才出海。

# @ table › ask-hai: 客户的回话 · Hai Bo
# > Everybody looking up the road. Nobody at the lines.
ask-hai-e57602 = 人人都往路上瞅，没人解缆。

# @ table › ask-hai: 客户的回话 · Hai Bo
# > Water.
ask-hai-47ef13 = 水。

# @ table › ask-hai: 客户的回话 · Hai Bo
# > The rope, and my hands.
ask-hai-a1558d = 缆绳，还有我这双手。

# @ table › ask-hai: 客户的回话 · Hai Bo
# > I’ve told you what there is.
ask-hai-154568 = 该说的都说了。

# @ table › ask-hai: 复盘点评 · 教练
# > Ask for the moment and not for the wish. What is missing shows itself.
ask-hai-77fa2d = 别问想要什么，问那一刻是什么样，缺什么自己就露出来了。

# @ table › ask-hai-more: 卖方的话 · 卖方
# > And when the ice does come, Hai Bo, who gets it?
ask-hai-more-3e1bc4 = 冰真来了，海伯，是怎么个分法？

# @ table › ask-hai-more: 客户的回话 · Hai Bo
# > The three big ones, to the last block. The small boats sail with what’s left, and come to me. I’m their chairman too.
ask-hai-more-1fa96f = 三条大船先拿，拿到见底。小船剩多少算多少，回头来找我。我也是他们的社长啊。

# @ table › ask-hai-more: 客户的回话 · Hai Bo
# > Whoever has the longest arm. My brother has a small boat, ask him. Nobody says it aloud in here.
ask-hai-more-3da662 = 谁胳膊长谁拿。我弟弟就一条小船，您问问他去。这屋里没人肯明说。

# @ table › ask-hai-more: 客户的回话 · Hai Bo
# > There’s enough for all, when it comes.
ask-hai-more-e980b8 = 来了就够分。

# @ table › ask-hai-more: 客户的回话 · Hai Bo
# > Oh, we share. We’re a cooperative.
ask-hai-more-da2c97 = 分着用呗，不然叫什么合作社。

# @ table › ask-hai-more: 客户的回话 · Hai Bo
# > First come, first served, and nobody has starved.
ask-hai-more-143e5c = 先来先拿，也没饿着谁。

# @ table › ask-hai-more: 复盘点评 · 教练
# > A chairman answers for those too who are not in the room. It may be that, and it may not: ask.
ask-hai-more-e19d5e = 当社长的，也要替不在屋里的人说话。是不是这样，问了才知道。

# @ table › ask-min: 卖方的话 · 卖方
# > Amin, what do you hear from those who buy from you?
ask-min-d8c633 = 阿敏，买你鱼的人都怎么说？

# @ table › ask-min: 客户的回话 · Amin
# > Soft on the third day. They’re polite about it, and order elsewhere.
ask-min-c96f77 = 第三天软了。话说得客气，下回就不来了。

# @ table › ask-min: 客户的回话 · Amin
# > That it looked better in the picture. Block ice bruises.
ask-min-cf5d9e = 说没照片上好看。块冰压的。

# @ table › ask-min: 客户的回话 · Amin
# > They write on the third day. I know by the envelope.
ask-min-32d5bb = 第三天准来信，看信封我就知道。

# @ table › ask-min: 客户的回话 · Amin
# > What people say. Let the others go first.
ask-min-649be0 = 还能怎么说。先听他们的吧。

# @ table › ask-min: 客户的回话 · Amin
# > This and that.
ask-min-8f5bc3 = 说什么的都有。

# @ table › ask-min-more: 卖方的话 · 卖方
# > Amin, and if the fish could wait: what would you do with it?
ask-min-more-3bba9e = 阿敏，鱼要是放得住，你打算怎么卖？

# @ table › ask-min-more: 客户的回话 · Amin
# > Sell it at New Year. Double, every year, and every year we’ve nothing left to sell.
ask-min-more-921bb0 = 留到过年卖。年年翻一番，年年我们没货。

# @ table › ask-min-more: 客户的回话 · Amin
# > Wait for January. I’m the only one here who has ever said so.
ask-min-more-e49789 = 等腊月。这话，这屋里只有我说过。

# @ table › ask-min-more: 客户的回话 · Amin
# > Sell it tomorrow instead of today. It’s firmness I want, not time.
ask-min-more-7126c4 = 今天不卖明天卖呗。我要的是硬，不是放。

# @ table › ask-min-more: 客户的回话 · Amin
# > Nothing. They want it fresh from the sea, and firm.
ask-min-more-66e185 = 不留。人家要的就是刚上岸的，硬的。

# @ table › ask-min-more: 客户的回话 · Amin
# > Let it wait? Mine is ordered before it is caught.
ask-min-more-5b7608 = 还放？我的没捞上来就订出去了。

# @ table › ask-min-more: 复盘点评 · 教练
# > Fresh for three days and frozen for three months are two different machines.
ask-min-more-cfbb50 = 新鲜三天，冻上三个月，要的是两样机器。

# @ table › ask-sheng: 卖方的话 · 卖方
# > Shuisheng, whatever stands there, you’ll be the one to run it. What must it not do?
ask-sheng-32b26b = 水生，装什么都是你管。最怕它怎么样？

# @ table › ask-sheng: 客户的回话 · Shuisheng
# > Throw the breaker. We’re at the edge with the winch alone.
ask-sheng-414304 = 跳闸。光一台绞车就快顶不住了。

# @ table › ask-sheng: 客户的回话 · Shuisheng
# > Put us in the dark at two in the morning.
ask-sheng-6e0e1f = 半夜两点给我们来个黑灯。

# @ table › ask-sheng: 客户的回话 · Shuisheng
# > Pull more than the line gives. It isn’t much.
ask-sheng-13ddfc = 别超了那路线的劲。本来就没多少。

# @ table › ask-sheng: 客户的回话 · Shuisheng
# > Break.
ask-sheng-f3761c = 坏。

# @ table › ask-sheng: 客户的回话 · Shuisheng
# > I’ll see when it’s there.
ask-sheng-27fa69 = 装上了再说。

# @ table › ask-sheng-more: 卖方的话 · 卖方
# > And if it does stop one night, Shuisheng, what then?
ask-sheng-more-3b05a5 = 万一哪天半夜停了，水生，怎么办？

# @ table › ask-sheng-more: 客户的回话 · Shuisheng
# > Then I want to open it myself. With parts that are here, not in the city.
ask-sheng-more-98d3d7 = 我要能自己打开修，件就在手边，不是在城里。

# @ table › ask-sheng-more: 客户的回话 · Shuisheng
# > Last time we waited four days for a man with a key. Never again.
ask-sheng-more-2b725e = 上回等一个拿钥匙的人，等了四天。可别再来。

# @ table › ask-sheng-more: 客户的回话 · Shuisheng
# > Then I look. If I’m let.
ask-sheng-more-b33899 = 我去看看，让我动的话。

# @ table › ask-sheng-more: 客户的回话 · Shuisheng
# > Ask your fitter. He knows the way by now.
ask-sheng-more-438241 = 问你们那位师傅去，路他总该认得了。

# @ table › ask-sheng-more: 客户的回话 · Shuisheng
# > Then it stops. I’ve seen things stop.
ask-sheng-more-7fb71f = 停就停，停的我见多了。

# @ table › ask-sheng-more: 复盘点评 · 教练
# > He will say it to somebody who has owned the four days.
ask-sheng-more-b52208 = 那四天，你认了账，他才肯说。

# @ table › ask-tang: 卖方的话 · 卖方
# > Tang Ping, which month do you like least?
ask-tang-b2bdbe = 唐会计，一年里哪个月您最不好过？

# @ table › ask-tang: 客户的回话 · Tang Ping
# > July. Boats tied up, nothing comes in, and every bill comes out.
ask-tang-a3ae22 = 七月。船都拴着，一分不进，账单照来。

# @ table › ask-tang: 客户的回话 · Tang Ping
# > All three of the closed season. I pay from what I put by, and there’s less every year.
ask-tang-4e6b8c = 休渔那三个月。全靠往年攒的顶着，一年比一年少。

# @ table › ask-tang: 客户的回话 · Tang Ping
# > June, July, August. Nothing is caught, and everything is due.
ask-tang-5363df = 六月、七月、八月。鱼一条没有，钱样样要付。

# @ table › ask-tang: 客户的回话 · Tang Ping
# > The one in which people ask me that.
ask-tang-d12832 = 被人这么问的那个月。

# @ table › ask-tang: 客户的回话 · Tang Ping
# > They’re all in the book.
ask-tang-f96683 = 都在账上。

# @ table › ask-tang: 复盘点评 · 教练
# > Not how much, but when: that’s where a cooperative breaks.
ask-tang-72b90d = 合作社过不去的，不是多少钱，是哪个月付。

# @ table › weigh-no-wait: 卖方的话 · 卖方
# > An hour late on the tide, twice a week: what has that cost the boats this year?
weigh-no-wait-eec793 = 一个礼拜两回，一回晚一个钟头，今年船上少了多少？

# @ table › weigh-no-wait: 客户的回话 · Hai Bo
# > A catch in five. I can see it in the faces before I see it in the scales.
weigh-no-wait-5ec7af = 五网里少一网。不用过秤，看脸就知道。

# @ table › weigh-no-wait: 客户的回话 · Hai Bo
# > The first hour is the one that pays. The rest is diesel.
weigh-no-wait-c24f81 = 挣钱就挣头一个钟头，后头烧的都是油。

# @ table › weigh-no-wait: 客户的回话 · Hai Bo
# > Two young ones have sold their boats. You work it out.
weigh-no-wait-64a357 = 两个年轻的把船卖了，您算算吧。

# @ table › weigh-no-wait: 复盘点评 · 教练
# > He has lived with the lorry for twenty years. Let him add it up.
weigh-no-wait-70ed9b = 他等货车等了二十年，让他自己加一加。

# @ table › weigh-share: 卖方的话 · 卖方
# > And if the small ones stop coming to you and just leave?
weigh-share-bb9d41 = 要是小船不来找您说了，直接退社呢？

# @ table › weigh-share: 客户的回话 · Hai Bo
# > Then it’s three boats and a signboard. I won’t be chairman of that.
weigh-share-66b35a = 那就剩三条船一块牌子，这个社长我不当。

# @ table › weigh-share: 客户的回话 · Hai Bo
# > Four have gone already. My own nephew was one.
weigh-share-454a1b = 走了四条了，里头有我亲侄子。

# @ table › weigh-share: 客户的回话 · Hai Bo
# > My father founded this with small boats.
weigh-share-1cf4ca = 这社是我爹拿小船办起来的。

# @ table › weigh-share: 复盘点评 · 教练
# > It’s not about ice any more. It’s about what he is chairman of.
weigh-share-8a8c41 = 这就不是冰的事了，是他当的什么社长。

# @ table › weigh-cash: 卖方的话 · 卖方
# > And if one summer the savings don’t last until the boats go out again?
weigh-cash-14a3f1 = 要是哪年夏天，攒的钱撑不到开渔呢？

# @ table › weigh-cash: 客户的回话 · Tang Ping
# > Then I borrow from the bank and the bank owns the quay. It’s two summers off.
weigh-cash-8e6265 = 那就找银行借，码头归银行。也就再过两个夏天。

# @ table › weigh-cash: 客户的回话 · Tang Ping
# > Then I tell twenty families to wait. You’re welcome to come along.
weigh-cash-0161f4 = 那我挨家去说，二十家，让他们等等。您可以一块儿来。

# @ table › weigh-cash: 客户的回话 · Tang Ping
# > I’ve a letter ready for it in the drawer. I’d rather never send it.
weigh-cash-6b72e7 = 信我都写好了，在抽屉里，最好别用上。

# @ options: 场次标题
# > Ice or a room
options-0fdc2e = 冰，还是库

# @ options › tell-flake: 卖方的话 · 卖方
# > A flake ice machine, on the quay: two tons a night. Flakes pack close: firm on the third day.
tell-flake-4941b9 = 码头上装一台片冰机，一夜两吨。片冰贴着鱼身，第三天还硬。

# @ options › tell-flake: 客户的回话 · Hai Bo
# > On the quay. That I like.
tell-flake-cc603c = 就在码头上，这个我喜欢。

# @ options › tell-flake: 客户的回话 · Hai Bo
# > No lorry. Go on.
tell-flake-674f8c = 不用货车了，接着说。

# @ options › tell-flake: 客户的回话 · Hai Bo
# > Two tons, and nobody looking up the road.
tell-flake-8f818c = 两吨，也不用往路上瞅了。

# @ options › tell-flake: 客户的回话 · Amin
# > No bruises? That I’d have to see.
tell-flake-45d1aa = 没有压痕？这个我得看看。

# @ options › tell-flake: 客户的回话 · Amin
# > Firm on the third day. Say that again.
tell-flake-733220 = 第三天还硬，您再说一遍。

# @ options › tell-flake: 客户的回话 · Amin
# > I’d have to press my thumb into that.
tell-flake-ad8662 = 这个我得拿拇指按按。

# @ options › tell-flake-more: 卖方的话 · 卖方
# > It runs after midnight, beside the winch. And every boat draws with its own token: once, and its share.
tell-flake-more-866c9e = 它后半夜开，跟绞车不抢电。一条船一个牌子，一夜一回，各拿各的份。

# @ options › tell-flake-more: 客户的回话 · Hai Bo
# > A token. For everybody the same? Hm.
tell-flake-more-1a027f = 牌子。大小船一样？嗯。

# @ options › tell-flake-more: 客户的回话 · Hai Bo
# > So the long arms don’t help them. I like that.
tell-flake-more-5fe746 = 那胳膊长也没用了，这个好。

# @ options › tell-flake-more: 客户的回话 · Shuisheng
# > After midnight, you say. On which line?
tell-flake-more-43df63 = 后半夜？接哪路线？

# @ options › tell-flake-more: 客户的回话 · Shuisheng
# > Beside the winch? I’d want to see the needle.
tell-flake-more-ef8697 = 跟绞车一起？我得看着表针。

# @ options › tell-flake-more: 客户的回话 · Shuisheng
# > After midnight I’m there. I’d see it if it weren’t so.
tell-flake-more-3ee8f3 = 后半夜我在，是不是这样我看得见。

# @ options › tell-room: 卖方的话 · 卖方
# > A cold room behind the shed: four tons at minus eighteen, and ice for three nights besides.
tell-room-b1e7db = 理货间后头盖间冷库：零下十八度，放四吨鱼，还存得下三夜的冰。

# @ options › tell-room: 客户的回话 · Amin
# > For months? Then it would keep until New Year.
tell-room-e335b8 = 能放几个月？那就放得到过年了。

# @ options › tell-room: 客户的回话 · Amin
# > Four tons. Let me sit down.
tell-room-463cd5 = 四吨。我得坐下来听。

# @ options › tell-room: 客户的回话 · Amin
# > Frozen? My customers want it from the sea, not from a drawer.
tell-room-c938b9 = 冻的？我那些客户要的是刚出海的，不是冻的。

# @ options › tell-room: 客户的回话 · Amin
# > Minus eighteen. Then it’s another fish.
tell-room-f0f751 = 零下十八度，那就不是一种鱼了。

# @ options › tell-room: 客户的回话 · Amin
# > For months? Mine are sold by Thursday.
tell-room-4bb82d = 放几个月？我的到礼拜四就卖完了。

# @ options › tell-room-more: 卖方的话 · 卖方
# > The room gets a line of its own, straight from the transformer.
tell-room-more-f30a53 = 冷库单拉一路线，直接从变压器走。

# @ options › tell-room-more: 客户的回话 · Shuisheng
# > Of its own? Who pays for the pole?
tell-room-more-7cc78c = 单拉？电杆钱谁出？

# @ options › tell-room-more: 客户的回话 · Shuisheng
# > That’s what they said about the pump.
tell-room-more-43216a = 装水泵那会儿也这么说。

# @ options › tell-room-more: 客户的回话 · Shuisheng
# > Then I could switch it without praying.
tell-room-more-c51538 = 那我合闸就不用烧香了。

# @ options › open-the-crate: 卖方的话 · 卖方
# > Amin, this was iced three days ago, in flakes. Would you open it?
open-the-crate-01b021 = 阿敏，这箱是三天前用片冰冰的，你打开看看？

# @ options › open-the-crate: 客户的回话 · Amin
# > Firm. And the eye is clear. Who iced this?
open-the-crate-5935a0 = 硬的，眼还亮。谁冰的？

# @ options › open-the-crate: 客户的回话 · Amin
# > Hm. I’d have said yesterday.
open-the-crate-a51a27 = 嗯，我还当是昨天的。

# @ options › open-the-crate: 客户的回话 · Amin
# > My thumb says yesterday’s. And it’s three days?
open-the-crate-f56bec = 按着像昨天的，都三天了？

# @ options › open-the-crate: 复盘点评 · 教练
# > She judges fish with her thumb, not with a brochure.
open-the-crate-366440 = 她看鱼用拇指，不看样本。

# @ options › put-the-meter: 卖方的话 · 卖方
# > Shuisheng, here is a clamp meter. Would you put it on your own line?
put-the-meter-6165da = 水生，这是钳形表，你夹到自己那路线上看看？

# @ options › put-the-meter: 客户的回话 · Shuisheng
# > Let me see. That much is left after midnight? I never measured that.
put-the-meter-b0a44d = 我看看。后半夜还剩这么多？我还真没量过。

# @ options › put-the-meter: 客户的回话 · Shuisheng
# > My own line, your meter. All right, that counts.
put-the-meter-80cf67 = 我的线，你的表。行，这个算数。

# @ options › put-the-meter: 客户的回话 · Shuisheng
# > Read it out, Amin, my glasses are in the engine house.
put-the-meter-dcf4e8 = 阿敏你念，我眼镜落机房了。

# @ options › put-the-meter: 复盘点评 · 教练
# > Let whoever doubts take the measurement. Before the claim is as good as after it.
put-the-meter-a269df = 谁不信，就让谁来量。先量后说，跟先说后量一样管用。

# @ options › show-the-log: 卖方的话 · 卖方
# > This is the log from Dasha, a whole year. Look up any night you like.
show-the-log-00c4a9 = 这是大沙的记录，整整一年，翻哪一夜都行。

# @ options › show-the-log: 客户的回话 · Hai Bo
# > Dasha? I know that hand. Old Lin doesn’t make things up.
show-the-log-1507f8 = 大沙？这字我认得。老林不瞎写。

# @ options › show-the-log: 客户的回话 · Hai Bo
# > The typhoon week, let me see. Well. They had ice.
show-the-log-941ff6 = 台风那礼拜，我看看。嗬，真有冰。

# @ options › show-the-log: 客户的回话 · Hai Bo
# > Let me find our worst night. They had a better one.
show-the-log-a4cd0f = 我翻翻我们最糟的那夜。人家那夜倒不坏。

# @ options › offer-season: 卖方的话 · 卖方
# > In the closed season the lease rests. June to August: nothing.
offer-season-2a6690 = 休渔期不算租金，六月到八月，一分不收。

# @ options › offer-season: 客户的回话 · Tang Ping
# > Nothing at all? On paper?
offer-season-6af74f = 一分不收？写纸上？

# @ options › offer-season: 客户的回话 · Tang Ping
# > June too? June is the month they always forget.
offer-season-1f9240 = 六月也算？别人总把六月忘了。

# @ options › offer-season: 客户的回话 · Tang Ping
# > That’s the first date I’ve heard today.
offer-season-1f449f = 今天头一回听见月份。

# @ options › offer-season: 复盘点评 · 教练
# > The same sum in other months is another offer.
offer-season-a3965b = 钱数不变，月份变了，就是另一个价。

# @ options › offer-training: 卖方的话 · 卖方
# > Two of you spend a week with us and learn to mend it, and the parts are kept here.
offer-training-30060e = 你们来两个人，学一个礼拜，学会修；备件就放在这儿。

# @ options › offer-training: 客户的回话 · Shuisheng
# > And it’s not sealed? I may open it?
offer-training-4adee8 = 不贴封条？我能打开？

# @ options › offer-training: 客户的回话 · Shuisheng
# > Here, on my shelf? Say which parts.
offer-training-d8f3d7 = 放我架子上？都有哪些件？

# @ options › offer-training: 客户的回话 · Shuisheng
# > A week in the city. Fine.
offer-training-5f5697 = 进城一个礼拜，行啊。

# @ options › offer-training: 客户的回话 · Shuisheng
# > If it’s not in the squid season.
offer-training-bd72cc = 别赶在鱿鱼汛就行。

# @ options › offer-training: 客户的回话 · Shuisheng
# > Can’t hurt.
offer-training-976dfd = 学学也不坏。

# @ options › lay-down-the-lease: 卖方的话 · 卖方
# > Here is the lease, with both sentences in it. Keep it overnight.
lay-down-the-lease-d1555a = 租约在这儿，这几条都写进去了，您留着看一夜。

# @ options › lay-down-the-lease: 客户的回话 · Tang Ping
# > Give it here. I read the small print first.
lay-down-the-lease-63aad7 = 拿来，我先看小字。

# @ options › lay-down-the-lease: 客户的回话 · Tang Ping
# > Written down. Good, I’ll hold on to it.
lay-down-the-lease-905223 = 写下来了，好，我收着。

# @ options › lay-down-the-lease: 客户的回话 · Tang Ping
# > Two sentences, and no back door in either.
lay-down-the-lease-05cb8e = 就两句，哪句都没留后门。

# @ options › to-the-decision: 卖方的话 · 卖方
# > Then may I ask each of you?
to-the-decision-701243 = 那我问问各位？

# @ options › to-the-decision: 客户的回话 · Hai Bo
# > Ask. But mind: all four.
to-the-decision-8c1cc9 = 问吧。记着，四个都得点头。

# @ options › to-the-decision: 客户的回话 · Hai Bo
# > Yes. It’s getting on for the tide.
to-the-decision-ef8960 = 问吧，潮水快到了。

# @ options › to-the-decision: 客户的回话 · Hai Bo
# > Go on. We know each other’s faces.
to-the-decision-017427 = 问吧，谁什么脸色，我们都认得。

# @ decide: 场次标题
# > All four
decide-37d513 = 四个人点头

# @ decide › propose-flake: 卖方的话 · 卖方
# > Flake ice on the quay: do all four of you want that?
propose-flake-443269 = 码头上装片冰机，四位都愿意吗？

# @ decide › propose-flake: 客户的回话 · Hai Bo
# > Four nods. Then it’s done, and the lorry can sleep.
propose-flake-1a9eca = 四个都点头。那就定了，货车睡它的觉去吧。

# @ decide › propose-flake: 客户的回话 · Hai Bo
# > Nobody against? Then ice it is.
propose-flake-28979d = 没人反对？那就装冰。

# @ decide › propose-flake: 客户的回话 · Hai Bo
# > I see one of us looking out of the window. Then no.
propose-flake-5d174d = 有一位在看窗外。那就不成。

# @ decide › propose-flake: 客户的回话 · Hai Bo
# > Not all of us. And you know how it is here.
propose-flake-f2f225 = 不是人人愿意。我们的规矩您知道。

# @ decide › propose-flake: 客户的回话 · Hai Bo
# > I can count to four. That wasn’t four.
propose-flake-2330fb = 四个我还数得清，这不够四个。

# @ decide › propose-room: 卖方的话 · 卖方
# > A cold room behind the shed: do all four of you want that?
propose-room-f8fd21 = 理货间后头盖冷库，四位都愿意吗？

# @ decide › propose-room: 客户的回话 · Hai Bo
# > All four. Amin, you’ll have your January.
propose-room-df9c37 = 四个都点头。阿敏，你的腊月有了。

# @ decide › propose-room: 客户的回话 · Hai Bo
# > Nobody against. Then we build.
propose-room-24398c = 没人反对，那就盖。

# @ decide › propose-room: 客户的回话 · Hai Bo
# > Somebody is still counting on his fingers. No.
propose-room-2cb74d = 有人还在掰指头呢，不成。

# @ decide › propose-room: 客户的回话 · Hai Bo
# > I’d like to. But not against one of us.
propose-room-9b69bd = 我倒愿意。可不能压着谁。

# @ decide › propose-room: 客户的回话 · Hai Bo
# > One cup has been pushed away. So, no.
propose-room-cbd267 = 有一碗茶推开了，那就不成。

# @ decide › boast: 卖方的话 · 卖方
# > Every harbour that has one earns half as much again.
boast-b8488a = 装了这个的渔港，收入都多了一半。

# @ decide › boast: 客户的回话 · Hai Bo
# > Then I wonder why they still go out at night.
boast-b8073a = 那他们怎么还半夜出海呢。

# @ decide › boast: 客户的回话 · Hai Bo
# > Half. Hm.
boast-79fa63 = 一半。嗯。

# @ decide › boast: 客户的回话 · Hai Bo
# > Which harbour? I know most of them.
boast-443c7c = 哪个渔港？我差不多都熟。

# @ decide › boast: 复盘点评 · 教练
# > A word that nobody can check costs you with all four at once.
boast-2f8753 = 没法核实的话，一句就得罪四个人。

# @ decide › let-them-decide: 卖方的话 · 卖方
# > Then I’ll leave it to the four of you.
let-them-decide-a089b0 = 那就请四位自己定吧。

# @ decide › let-them-decide: 客户的回话 · Hai Bo
# > We’ve looked at each other. It’s a yes.
let-them-decide-6bf756 = 互相看了一眼，成了。

# @ decide › let-them-decide: 客户的回话 · Hai Bo
# > That was a short silence. Yes, then.
let-them-decide-0ce24f = 这回没闷多久。成吧。

# @ decide › let-them-decide: 客户的回话 · Hai Bo
# > You see how it is. We’ll wait for the lorry.
let-them-decide-f7f7be = 您也看见了。还是等货车吧。

# @ decide › let-them-decide: 客户的回话 · Hai Bo
# > One yes, one no, two looking at the tea. Then it stays as it is.
let-them-decide-003917 = 一个要，一个不要，两个看茶碗。那就照旧。

# @ decide › let-them-decide: 复盘点评 · 教练
# > Where everybody has to agree, nothing is what happens by itself.
let-them-decide-e761f0 = 要人人点头的地方，没人推一把，就什么都不会成。

# @ decide › back-to-table: 卖方的话 · 卖方
# > Before you answer, I’d like to hear one of you out.
back-to-table-672f07 = 先别忙着答，有一位我还没听完。

# @ decide › back-to-table: 客户的回话 · Hai Bo
# > Ask, then. Better now than in July.
back-to-table-648a9d = 那就问。总比七月里再问强。

# @ decide › back-to-table: 客户的回话 · Hai Bo
# > Whom? Go on.
back-to-table-be9058 = 问谁？问吧。

# @ decide › back-to-table: 客户的回话 · Hai Bo
# > I wondered when you would.
back-to-table-8ddcd1 = 我还想您什么时候问呢。

# @ decide › back-to-table: 复盘点评 · 教练
# > Going back costs a minute. One unheard head costs the order.
back-to-table-cea163 = 回头问一句，费一分钟；漏听一个人，丢的是订单。

# @ decide › back-to-options: 卖方的话 · 卖方
# > May I show you something first?
back-to-options-49ac5a = 我先给各位看样东西，行吗？

# @ decide › back-to-options: 客户的回话 · Hai Bo
# > If it’s worth the tide.
back-to-options-778a63 = 值得误潮水的话。

# @ decide › back-to-options: 客户的回话 · Hai Bo
# > Show.
back-to-options-6ff632 = 拿来看看。

# @ decide › back-to-options: 客户的回话 · Hai Bo
# > One thing.
back-to-options-b88793 = 就一样。
