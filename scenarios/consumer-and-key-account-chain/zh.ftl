### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > Two thousand for the shelf
scenario-ab7adc = 上架两千台

# @ 简介
# > The buyer of a supermarket chain needs no cool bedroom. Find out what her shelf needs.
scenario-a166cb = 连锁超市的采购不缺一间凉快的卧室。弄清楚她的货架缺什么。

# @ 产品
# > Two thousand air conditioners for a chain
scenario-de2aad = 给连锁超市供两千台空调

# @ 背景：情境
# > Wanhe runs sixty-two large stores in three provinces. It buys in bulk and sells direct; the wholesalers between you and the shelf have gone. Qiao Min, who buys household appliances there, has twenty minutes. On her desk lie the offers of four makers, all of them with the same photograph of a sleeping child.
scenario-07b74f = 万禾在三个省有六十二家大卖场，成批进货，直接卖给顾客，你跟货架之间的批发商没有了。采购家电的乔敏给你二十分钟。她桌上有四家厂的报价，封面都是同一张孩子熟睡的照片。

# @ 背景：目标
# > Win the season’s order of two thousand units at 2,400 yuan, by what it brings her when she sells them on.
scenario-7e723a = 靠她转手卖出去能得到什么，拿下这一季两千台、每台 2400 元的订单。

# @ 背景：已经知道的
# > Wanhe uses none of them itself: it buys in order to sell on
scenario-892339 = 万禾自己一台不用：买来就是为了再卖

# @ 背景：已经知道的
# > A metre of shelf has to earn its rent every week
scenario-f456bb = 一米货架，每个星期都得把租金挣出来

# @ 背景：已经知道的
# > Last season another maker’s units stood there until Christmas
scenario-f89ab6 = 上一季有家厂的货一直堆到圣诞节

# @ sells: 事实
# > What a metre of shelf earns with it in a week
sells-86c703 = 一米货架一星期能卖多少

# @ supply: 事实
# > From one plant to sixty-two stores, with nobody in between
supply-bb1e80 = 一家工厂直送六十二家店，中间没有别人

# @ whisper: 事实
# > Quieter than a page being turned
whisper-9d7361 = 比翻书还轻

# @ along-the-ceiling: 事实
# > The air goes along the ceiling
along-the-ceiling-380115 = 风贴着天花板走

# @ swap: 事实
# > What comes back is credited the same week, and fetched
swap-9ff2a1 = 退货当周冲账，我们自己拉走

# @ take-back: 事实
# > What is left on 15 September goes back at full price
take-back-fcfdd2 = 九月十五日剩下的，原价退回

# @ own-people: 事实
# > Our own people at the shelf on every hot weekend
own-people-b940da = 热天的周末，我们派人站柜台

# @ torn-off: 事实
# > They will fly off your shelf
torn-off-e37147 = 顾客抢着买，货架都要搬空

# @ till-rolls: 证据
# > The tills of a chain in Jiangcheng, week by week
till-rolls-2c0a90 = 江城一家连锁店的收银数据，逐周的

# @ contract: 证据
# > The draft of the contract, with this clause in it
contract-cc5b95 = 合同草稿，这一条写在里面

# @ 话题
# > What the shelf earns
scenario-dc15c7 = 货架挣多少

# @ 话题
# > What last summer was like
scenario-10da08 = 去年夏天怎么样

# @ shelf: 需要
# > A metre that earns its rent
shelf-8a0df4 = 一米货架把租金挣回来

# @ returns: 需要
# > No returned goods in the aisles
returns-c37b2d = 过道里别堆退货

# @ september: 需要
# > Nothing left in September
september-43f3e0 = 九月不剩货

# @ advice: 需要
# > Somebody there who can answer customers
advice-3092e5 = 有人答得上顾客的话

# @ late-in-july: 不足
# > In last July’s heat we delivered eight days late
late-in-july-e50cec = 去年七月大热，我们晚到了八天

# @ qiao: 客户姓名
# > Qiao Min
qiao-d40c01 = 乔敏

# @ qiao: 客户身份
# > Buys household appliances for Wanhe
qiao-dd9f2a = 万禾家电采购

# @ left-over: 这位客户是谁（复盘时显示）
# > Last year’s stock stood until Christmas
left-over-75bf38 = 去年的货堆到圣诞节

# @ full-aisles: 这位客户是谁（复盘时显示）
# > The returns block the aisles
full-aisles-713e15 = 退货堵了过道

# @ nobody-there: 这位客户是谁（复盘时显示）
# > Nobody in the stores can explain them
nobody-there-5b74df = 店里没人讲得清楚

# @ rent: 这位客户是谁（复盘时显示）
# > All that counts is the metre
rent-87f4fc = 别的不管，只看那一米货架

# @ desk: 场次标题
# > At the buyer’s desk
desk-f3f5a3 = 采购桌前

# @ desk: 客户开场 · Qiao Min
# > Sit down. If you have a photograph of a sleeping child, leave it in your bag.
desk-cc53d0 = 请坐。要是带了孩子睡觉的照片，就别往外拿了。

# @ desk: 客户开场 · Qiao Min
# > Good morning. I buy eleven thousand articles. Tell me why I should think about yours today.
desk-f079cb = 早。我手上一万一千种货，说说你这一种今天凭什么让我想。

# @ desk: 客户开场 · Qiao Min
# > You have until ten. After you come the rice cookers.
desk-857082 = 给你到十点，下一位是卖电饭煲的。

# @ desk › to-terms: 卖方的话 · 卖方
# > Let me lay out what we would do for you.
to-terms-0d3ab1 = 我说说我们能做的。

# @ desk › to-terms: 客户的回话 · Qiao Min
# > Go on.
to-terms-f30835 = 说吧。

# @ desk › to-terms: 客户的回话 · Qiao Min
# > In figures, please.
to-terms-581270 = 请用数字说。

# @ desk › tell-bedroom: 卖方的话 · 卖方
# > It’s quieter than a page being turned, and the air goes along the ceiling.
tell-bedroom-c9378e = 它比翻书还轻，风贴着天花板走。

# @ desk › tell-bedroom: 客户的回话 · Qiao Min
# > I’m not going to sleep under it.
tell-bedroom-3cb992 = 我又不在它下面睡觉。

# @ desk › tell-bedroom: 客户的回话 · Qiao Min
# > Page one of all four. And what do I get for the metre?
tell-bedroom-c52c46 = 四家的第一页都是这句。我一米货架挣多少？

# @ desk › tell-bedroom: 复盘点评 · 教练
# > The chain uses none of them. What delights a household is noise to whoever sells on.
tell-bedroom-3e9ca3 = 超市自己不用。打动家庭的话，对转手卖货的人是耳旁风。

# @ desk › ask-metre: 卖方的话 · 卖方
# > What does a metre of your shelf have to bring in a week?
ask-metre-127c24 = 您一米货架，一星期得挣多少？

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > Six thousand. Fans bring four, and then I’m asked upstairs. Nothing else interests me.
ask-metre-0a1e7d = 六千。电扇只有四千，上面就来问我。别的我都不关心。

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > That’s the only question I get asked myself. Six thousand, every week, whatever stands there.
ask-metre-00747d = 人家也只问我这一句。六千，每个星期，摆什么都得六千。

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > Six thousand in summer. Whoever brings less goes to the back wall.
ask-metre-186d58 = 夏天六千，卖不到就挪到后墙去。

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > Six thousand. That comes first, and it isn’t all.
ask-metre-9a6317 = 六千。这是头一条，可不止这一条。

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > You’d like to know that. First tell me who you are.
ask-metre-5c8be1 = 你倒想知道。先说说你们是谁。

# @ desk › ask-metre: 客户的回话 · Qiao Min
# > You won’t find that in any brochure.
ask-metre-125dec = 这个哪本册子上都没有。

# @ desk › ask-metre: 复盘点评 · 教练
# > She earns by the metre. Whoever asks about it speaks her language.
ask-metre-c9ca74 = 她靠一米一米的货架挣钱，问这个才算说到一起。

# @ desk › ask-summer: 卖方的话 · 卖方
# > What gave you the most trouble last summer, once the goods were in the stores?
ask-summer-4c613e = 去年夏天，货进了店以后，最让您头疼的是什么？

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > What comes back. It stands in the aisle for six weeks, in front of the things that sell.
ask-summer-c93c8f = 退回来的货。堆在过道里，一堆六个星期，挡着好卖的。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > Cartons. Customers bring them back, I write to the maker, and in Store 14 you can hardly get past.
ask-summer-0730f5 = 纸箱。顾客退了货，我给厂家写信，十四店堆得人都过不去。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > The end of it. In December nine hundred of them stood behind the Christmas trees.
ask-summer-452cf9 = 收尾。到了十二月，九百台堆在圣诞树后面。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > A cool August. I had a hall full of cold air, and nobody took one back.
ask-summer-040c45 = 八月一凉，我一库房的冷气，没人肯收回去。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > That nobody could explain them. A boy who was stacking yoghurt said: they’re all good.
ask-summer-db8a05 = 没人讲得清楚。一个刚才还在码酸奶的小伙子说：都挺好。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > People stood there, asked, got no answer, photographed the price and bought elsewhere.
ask-summer-e9a20d = 顾客站那儿问，没人答，拍张价签去别处买了。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > Trouble? It was hot, and they sold. I only count metres.
ask-summer-e271a8 = 头疼？天热，都卖了。我只数货架。

# @ desk › ask-summer: 客户的回话 · Qiao Min
# > None worth telling you.
ask-summer-716d88 = 没什么值得跟你说的。

# @ desk › ask-summer: 复盘点评 · 教练
# > Cool air is not what she lacks. What happens between the lorry and the till is.
ask-summer-40f6fa = 她不缺冷气，缺的是从卸货到收银这一路顺当。

# @ desk › imply-shelf: 卖方的话 · 卖方
# > And a metre that brings four thousand instead: what happens to it?
imply-shelf-b352a4 = 要是那一米只卖四千，会怎么样？

# @ desk › imply-shelf: 客户的回话 · Qiao Min
# > It goes to the rice cookers. And I explain why I bought two thousand of you.
imply-shelf-30738e = 就让给电饭煲。我还得解释为什么进了你们两千台。

# @ desk › imply-shelf: 客户的回话 · Qiao Min
# > Sixty-two stores, two thousand a week short. Work it out, I have.
imply-shelf-4a6bea = 六十二家店，每星期差两千。你算算，我算过。

# @ desk › imply-returns: 卖方的话 · 卖方
# > And six weeks of cartons in front of what sells?
imply-returns-c34050 = 纸箱在好卖的货前面挡六个星期呢？

# @ desk › imply-returns: 客户的回话 · Qiao Min
# > I lose the aisle. That’s worth more than the cartons.
imply-returns-9efb5a = 整条过道都丢了，比那些纸箱值钱。

# @ desk › imply-returns: 客户的回话 · Qiao Min
# > The fire inspector has been there twice. Twice is all one gets.
imply-returns-275fec = 消防来过两次了，再来就不是说说了。

# @ desk › imply-september: 卖方的话 · 卖方
# > Nine hundred units left over the winter: how much money was tied up in them?
imply-september-5a3717 = 九百台压一冬天，压着多少钱？

# @ desk › imply-september: 客户的回话 · Qiao Min
# > Two million, and I needed it for the heaters.
imply-september-9ffdb0 = 两百万，我本来要拿它进取暖器的。

# @ desk › imply-september: 客户的回话 · Qiao Min
# > My bonus. And somebody upstairs knows my name now.
imply-september-86cbed = 我的年终奖。还有，上面从此记住我的名字了。

# @ desk › imply-advice: 卖方的话 · 卖方
# > How many photograph the price and go?
imply-advice-117c23 = 拍了价签就走的，有多少？

# @ desk › imply-advice: 客户的回话 · Qiao Min
# > I’ve had them counted. Four of ten.
imply-advice-6fa8dd = 我让人数过，十个里有四个。

# @ desk › imply-advice: 客户的回话 · Qiao Min
# > Enough to pay for somebody who talks to them.
imply-advice-0baf27 = 多到够请个人跟他们说话了。

# @ desk › own-july: 卖方的话 · 卖方
# > In last July’s heat we were eight days late at your stores. That was us.
own-july-fa02ac = 去年七月大热，我们给您的店晚到八天，是我们的错。

# @ desk › own-july: 客户的回话 · Qiao Min
# > Eight days, at thirty-nine degrees. I had it on my list.
own-july-f9ea8e = 八天，三十九度。我单子上记着呢。

# @ desk › own-july: 客户的回话 · Qiao Min
# > You bring it up yourself? All right.
own-july-9c6262 = 你自己先提？行。

# @ desk › own-july: 复盘点评 · 教练
# > She has it on her list. Whoever reads it out first gets the credit.
own-july-204dda = 她单子上记着。谁先念出来，功劳算谁的。

# @ question: 场次标题
# > One thing more
question-8db010 = 再问一句

# @ terms: 场次标题
# > What we would do
terms-a49460 = 我们能做的

# @ terms › tell-supply: 卖方的话 · 卖方
# > One plant, sixty-two stores, nobody in between. Twice a week in the heat.
tell-supply-6a7fca = 一家工厂直送六十二家店，中间没有别人。天热的时候一星期两趟。

# @ terms › tell-supply: 客户的回话 · Qiao Min
# > Good. The last wholesaler cost me a week each time.
tell-supply-7a2443 = 好。上一个批发商每次都耽误我一个星期。

# @ terms › tell-supply: 客户的回话 · Qiao Min
# > Twice a week. From where?
tell-supply-fcddf7 = 一星期两趟，从哪儿发？

# @ terms › tell-sells: 卖方的话 · 卖方
# > In Jiangcheng it brought seven thousand a metre every week, from May to August.
tell-sells-d24792 = 在江城，五月到八月，一米货架一星期卖七千。

# @ terms › tell-sells: 客户的回话 · Qiao Min
# > Seven. In whose books?
tell-sells-5c8c15 = 七千。谁的账上？

# @ terms › tell-sells: 客户的回话 · Qiao Min
# > You do speak of metres. Go on.
tell-sells-12f9ff = 你倒会说一米货架。接着讲。

# @ terms › tell-sells: 客户的回话 · Qiao Min
# > Where is Jiangcheng?
tell-sells-37ac99 = 江城在哪儿？

# @ terms › tell-sells: 客户的回话 · Qiao Min
# > That’s what they all say.
tell-sells-826fee = 他们都这么说。

# @ terms › tell-swap: 卖方的话 · 卖方
# > What comes back we credit the same week, and fetch it ourselves.
tell-swap-0674a6 = 退货当周冲账，我们自己来拉。

# @ terms › tell-swap: 客户的回话 · Qiao Min
# > Yourselves? With your own lorry, out of my aisle?
tell-swap-c82743 = 自己拉？开你们的车，从我过道里拉走？

# @ terms › tell-swap: 客户的回话 · Qiao Min
# > In the same week. I’d want that in writing.
tell-swap-f7de86 = 当周。要是能写下来就好了。

# @ terms › tell-swap: 客户的回话 · Qiao Min
# > All right. That’s usual.
tell-swap-4d78b5 = 行，这是惯例。

# @ terms › tell-swap: 客户的回话 · Qiao Min
# > Fine, if you like.
tell-swap-3e12c3 = 可以。

# @ terms › tell-take-back: 卖方的话 · 卖方
# > What is left on 15 September we take back at the full price.
tell-take-back-d5288e = 九月十五日剩多少，我们原价收回多少。

# @ terms › tell-take-back: 客户的回话 · Qiao Min
# > All of it? Nobody does that.
tell-take-back-b72e29 = 全收？没人这么干。

# @ terms › tell-take-back: 客户的回话 · Qiao Min
# > At the full price. And who says so in September?
tell-take-back-28097c = 原价。到了九月谁认账？

# @ terms › tell-take-back: 客户的回话 · Qiao Min
# > Nothing is ever left here.
tell-take-back-4d40fd = 我们这儿从来不剩。

# @ terms › tell-take-back: 客户的回话 · Qiao Min
# > Kind. I shan’t need it.
tell-take-back-883e86 = 好意心领，用不上。

# @ terms › tell-take-back: 复盘点评 · 教练
# > It costs you little in a warm summer, and takes away the one fear that stops the order.
tell-take-back-50a2f6 = 天一热，这一条花不了你几个钱，却去掉了挡着订单的那块心病。

# @ terms › tell-own-people: 卖方的话 · 卖方
# > On every hot weekend one of our own people is at the shelf.
tell-own-people-51be19 = 热天的周末，我们派人站在货架边。

# @ terms › tell-own-people: 客户的回话 · Qiao Min
# > Somebody who knows what he’s talking about? In all sixty-two?
tell-own-people-c44d75 = 懂行的？六十二家店都有？

# @ terms › tell-own-people: 客户的回话 · Qiao Min
# > For how many weekends? And who pays?
tell-own-people-d505e3 = 几个周末？谁出钱？

# @ terms › tell-own-people: 客户的回话 · Qiao Min
# > Mine would be offended.
tell-own-people-f9cdde = 我的人该不高兴了。

# @ terms › tell-own-people: 客户的回话 · Qiao Min
# > Not necessary.
tell-own-people-cce0e1 = 用不着。

# @ terms › show-tills: 卖方的话 · 卖方
# > These are Jiangcheng’s tills, week by week. Ring their buyer, she knows that I’m showing them.
show-tills-34dc61 = 这是江城的收银数据，逐周的。您给他们采购打电话，她知道我拿来了。

# @ terms › show-tills: 客户的回话 · Qiao Min
# > Real tills. You’ve even left the bad week in.
show-tills-d76a1d = 真数据。连不好的那个星期都没拿掉。

# @ terms › show-tills: 客户的回话 · Qiao Min
# > I know her. She doesn’t give these to everybody.
show-tills-dc8603 = 她我认识，这东西她不随便给人。

# @ terms › show-tills: 复盘点评 · 教练
# > Another buyer’s tills weigh more than your forecast.
show-tills-cd8eb3 = 别家采购的收银数据，比你的预测管用。

# @ terms › show-contract: 卖方的话 · 卖方
# > Here is the draft. The clause is on page two, word for word.
show-contract-b4df55 = 这是合同草稿，那一条在第二页，一字不差。

# @ terms › show-contract: 客户的回话 · Qiao Min
# > Page two. No “as a rule”, no “where possible”. Fine.
show-contract-8fc0ae = 第二页。没有“原则上”，没有“尽量”。好。

# @ terms › show-contract: 客户的回话 · Qiao Min
# > Leave it with me. Our lawyer likes short sentences.
show-contract-c267d7 = 放我这儿。我们律师就喜欢短句子。

# @ terms › show-contract: 复盘点评 · 教练
# > With a key account the careful contract is part of the goods.
show-contract-9f6d07 = 对大客户来说，一份缜密的合同也是货的一部分。

# @ terms › to-the-order: 卖方的话 · 卖方
# > May I ask for the season?
to-the-order-6e4e12 = 这一季能定给我们吗？

# @ terms › to-the-order: 客户的回话 · Qiao Min
# > You may ask.
to-the-order-7c4ff5 = 你可以问。

# @ terms › to-the-order: 客户的回话 · Qiao Min
# > The rice cookers are waiting. Quickly.
to-the-order-066d96 = 电饭煲在外面等着呢，快说。

# @ order: 场次标题
# > The season
order-2750e2 = 这一季

# @ order › ask-for-order: 卖方的话 · 卖方
# > Two thousand units at 2,400 yuan, for all sixty-two stores?
ask-for-order-95eec3 = 两千台，每台 2400 元，六十二家店都上？

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Two thousand. And in November we talk about next year.
ask-for-order-f11391 = 两千台。十一月谈明年的。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Yes. You’re the only one of four who asked me anything.
ask-for-order-4f25d3 = 定了。四家里只有你问过我话。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > I still don’t know what I’d be buying. For a shelf, I mean.
ask-for-order-e2526b = 我还不知道我买的是什么。我说的是货架。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > You’ve described a machine. I buy turnover.
ask-for-order-beb70c = 你说的是一台机器，我买的是周转。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Four point eight million. I don’t see it coming back to me.
ask-for-order-0716d1 = 四百八十万，我看不出怎么回得来。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > For that I get rice cookers, and they don’t blow.
ask-for-order-914426 = 这个钱我能进电饭煲，还不吹风。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > If I could read that somewhere, with a signature under it.
ask-for-order-8229f1 = 这话要是能看见白纸黑字，底下还签着字。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Promises I have in four colours, all on glossy paper.
ask-for-order-85f401 = 保证我这儿有四份，全是铜版纸。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > We’ll get in touch.
ask-for-order-18c09b = 我们再联系。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Leave your card with the others.
ask-for-order-90ba80 = 名片跟他们的放一起吧。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Flying off the shelf. We’ll see, won’t we?
ask-for-order-5ea8f1 = 抢着买，是吧，那就看吧。

# @ order › ask-for-order: 客户的回话 · Qiao Min
# > Good, two thousand. I’ll hold you to that.
ask-for-order-956c54 = 好，两千台。这话我记着。

# @ order › boast: 卖方的话 · 卖方
# > They will fly off your shelf, I guarantee it.
boast-948836 = 我保证，顾客抢着买，货架都要搬空。

# @ order › boast: 客户的回话 · Qiao Min
# > The last one who guaranteed that came at Christmas, with a voucher.
boast-a68b4f = 上一个这么保证的，圣诞节给我送了张购物卡。

# @ order › boast: 客户的回话 · Qiao Min
# > I’ve heard that in this chair. About fondue sets.
boast-95e7a0 = 这把椅子上有人说过这话，说的是火锅。

# @ order › hundred-off: 卖方的话 · 卖方
# > I could go down to 2,300.
hundred-off-236e27 = 我可以降到 2300。

# @ order › hundred-off: 复盘里的原因
# > saw that the price was not meant
hundred-off-f13b94 = 看出这个价是虚的

# @ order › hundred-off: 客户的回话 · Qiao Min
# > Of course you could. And next week to 2,200.
hundred-off-29ad31 = 当然可以，下星期还能降到 2200。

# @ order › hundred-off: 客户的回话 · Qiao Min
# > I hadn’t asked. Now I’m asking what it really costs.
hundred-off-7a8878 = 我没开口呢。现在我倒要问，到底值多少。

# @ order › hundred-off: 复盘点评 · 教练
# > Whoever sells on lives by the price difference, and remembers who gave way unasked.
hundred-off-f65e18 = 转手卖货的人吃的就是差价，谁先松口，她记得清楚。

# @ order › sign-today: 卖方的话 · 卖方
# > I need your signature today. Tomorrow the plant is booked out.
sign-today-e83e06 = 今天得签，明天工厂就排满了。

# @ order › sign-today: 客户的回话 · Qiao Min
# > I was about to. Now I’ve half a mind to wait.
sign-today-803e51 = 正要签呢，你这么一说我倒想等等了。

# @ order › sign-today: 客户的回话 · Qiao Min
# > Yes, yes. But don’t try that in November.
sign-today-5e3bbc = 签，签。十一月别再来这套。

# @ order › sign-today: 客户的回话 · Qiao Min
# > Then tomorrow you’ll have no worries.
sign-today-ace9f9 = 那你明天就没烦恼了。

# @ order › sign-today: 客户的回话 · Qiao Min
# > I can wait. I’ve been waiting since Christmas.
sign-today-b9b7c4 = 我等得起，从圣诞节等到现在了。

# @ order › take-it-seriously: 卖方的话 · 卖方
# > That’s a fair objection. In your chair I’d say the same.
take-it-seriously-d505a9 = 您说得在理，换我坐您那儿也这么说。

# @ order › take-it-seriously: 客户的回话 · Qiao Min
# > You’d be surprised what one says in this chair.
take-it-seriously-6b2540 = 坐在这儿，什么话都说得出来。

# @ order › take-it-seriously: 客户的回话 · Qiao Min
# > Well then.
take-it-seriously-7013d1 = 那就说吧。

# @ order › back-to-desk: 卖方的话 · 卖方
# > Let me ask you one more thing.
back-to-desk-78f38e = 我再请教一句。

# @ order › back-to-desk: 客户的回话 · Qiao Min
# > One.
back-to-desk-a78784 = 就一句。

# @ order › back-to-desk: 客户的回话 · Qiao Min
# > Ask.
back-to-desk-660741 = 问吧。

# @ order › back-to-terms: 卖方的话 · 卖方
# > One clause is still missing.
back-to-terms-d3e30e = 还差一条没说。

# @ order › back-to-terms: 客户的回话 · Qiao Min
# > Then add it.
back-to-terms-1c2282 = 那就加上。

# @ order › back-to-terms: 客户的回话 · Qiao Min
# > Which?
back-to-terms-a15a24 = 哪一条？
