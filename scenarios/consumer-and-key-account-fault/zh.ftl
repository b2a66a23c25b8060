### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > Ten past five
scenario-ae72f9 = 清晨五点十分

# @ 简介
# > A small fault at an airline, a year after the order. For a household it could wait until Monday.
scenario-9171c3 = 订单一年以后，航空公司出了个小毛病。换成一般人家，等到星期一也行。

# @ 产品
# > The second hall of a control centre
scenario-f83715 = 调度中心的第二个大厅

# @ 背景：情境
# > A year ago forty of your air conditioners went up in the control hall of Yunhai Airlines. Ever since, its calls have been answered by a recording: leave a message. It is ten past five in the morning, thirty-one degrees in the hall and rising, and the telephone on your bedside table rings. It is Fang Guoliang himself. The order for the second hall has been lying on his desk since Monday.
scenario-3e90b3 = 一年前，云海航空的调度大厅装了你们四十台空调。打那以后，每回打电话都是录音：请留言。现在清晨五点十分，大厅里三十一度，还在往上走，你床头的电话响了，是方国良本人。第二个大厅的订单，从星期一起就放在他桌上。

# @ 背景：目标
# > See him through the morning, and see to it that he never needs to ring like this again. Then, and not before, speak of the second hall.
scenario-4385bc = 先陪他把这个早晨撑过去，再让他以后不必这样打电话。做到这一步，才谈第二个大厅。

# @ 背景：已经知道的
# > The contract says: within four hours, day and night
scenario-f690f6 = 合同上写着：不分昼夜，四小时内到场

# @ 背景：已经知道的
# > Your technician lives twenty minutes from the airfield; the part is in the shop’s storeroom
scenario-329ecb = 你的技术员住得离机场二十分钟，零件在店里的库房

# @ 背景：已经知道的
# > The first flight, to Harbin, leaves at 6:50
scenario-6e1d65 = 第一班飞哈尔滨，6:50 起飞

# @ same-units: 事实
# > The same forty units, in the second hall
same-units-f2adf2 = 第二个大厅，同样的四十台

# @ standby: 事实
# > Two more units, which start by themselves when one stops
standby-0452de = 多装两台，哪台停了自动顶上

# @ report: 事实
# > The cause in writing by eight o’clock, signed
report-899d48 = 八点前书面说明原因，签字

# @ one-name: 事实
# > One engineer’s own number, day and night
one-name-7941e5 = 一位工程师的直拨号码，昼夜都通

# @ april-check: 事实
# > All of them opened and cleaned in April, before the heat
april-check-476fe8 = 四月天热之前，台台拆开清一遍

# @ half-an-hour: 事实
# > Everything running again in half an hour
half-an-hour-3e7d69 = 半个小时全部恢复

# @ by-seven: 承诺
# > A technician in the hall by a quarter to seven, with the part
by-seven-cd374b = 六点三刻前，技术员带着零件到大厅

# @ broken-relay: 证据
# > The part that failed, cut open on his desk
broken-relay-56d470 = 坏掉的零件，剖开放在他桌上

# @ linhe-log: 证据
# > Linhe airport’s log of two summers
linhe-log-75e0d3 = 临河机场两个夏天的记录

# @ ring-it: 证据
# > The number, rung from his own telephone
ring-it-30b64f = 用他的电话拨那个号码

# @ 话题
# > What depends on it this morning
scenario-05deff = 今天早上要紧的是什么

# @ 话题
# > What must not happen again
scenario-0a6d55 = 什么事不能再来一回

# @ flights: 需要
# > Not one flight waits for the hall
flights-17cea4 = 一个航班也不能等大厅

# @ cause: 需要
# > The cause in writing, before the safety office asks
cause-b89ee6 = 安监处来问之前，手里有书面原因

# @ name: 需要
# > A person to ring, and no recording
name-f02f53 = 电话那头是人，不是录音

# @ never-again: 需要
# > No second morning like this one
never-again-0ba39e = 别再有第二个这样的早晨

# @ relay: 不足
# > The relay came from a bad lot of ours
relay-55e40c = 那批继电器是我们的次品

# @ recording: 不足
# > For a year only a recording has answered
recording-4e3ade = 这一年，接电话的都是录音

# @ dust: 不足
# > Nobody of ours came to clean them in spring
dust-dfed53 = 春天我们没派人来清洗

# @ fang: 客户姓名
# > Fang Guoliang
fang-228aa2 = 方国良

# @ fang: 客户身份
# > Runs the control centre
fang-c8977f = 调度中心主任

# @ the-paper: 这位客户是谁（复盘时显示）
# > The safety office comes at nine
the-paper-62b999 = 安监处九点来

# @ the-recording: 这位客户是谁（复盘时显示）
# > He has spoken to a recording all year
the-recording-30b20c = 跟录音说了一年的话

# @ the-dust: 这位客户是谁（复盘时显示）
# > It is the dust of a whole year
the-dust-f35813 = 是整整一年的灰

# @ call: 场次标题
# > Ten past five, on the telephone
call-af6eea = 五点十分，电话里

# @ call: 客户开场 · Fang Guoliang
# > Fang here. Row three is out, it’s thirty-one degrees, and I’ve been talking to a tape for ten minutes. Is that a human being?
call-1b6506 = 我是方国良。三排停了，三十一度，我跟录音说了十分钟。那头是人吗？

# @ call: 客户开场 · Fang Guoliang
# > Good, a voice. One of yours has stopped, the hall’s at thirty-one and climbing. What do you do now?
call-c3d4b4 = 好，有人接了。你们的机器停了一台，大厅三十一度还在升。你怎么办？

# @ call › grand-word: 卖方的话 · 卖方
# > Everything will be running again in half an hour, you have my word.
grand-word-8e1964 = 半个小时全部恢复，我说到做到。

# @ call › grand-word: 客户的回话 · Fang Guoliang
# > From your bed? I’m looking at the clock.
grand-word-dd7daa = 你还在床上吧？我看着表呢。

# @ call › grand-word: 客户的回话 · Fang Guoliang
# > Half an hour. I’ve written that down: 5:40.
grand-word-58f8a3 = 半个小时。我记下了，五点四十。

# @ call › grand-word: 复盘点评 · 教练
# > It comforts him for half an hour. After that it is what he remembers.
grand-word-e4af63 = 能让他安心半个小时，过后他记住的就是这句。

# @ call › in-turn: 卖方的话 · 卖方
# > I’ll log the fault. You’ll be called back in turn.
in-turn-000cf2 = 我给您登记，按报修顺序会有人联系您。

# @ call › in-turn: 复盘里的原因
# > was put into a queue while flights waited
in-turn-d8dae5 = 航班等着，却让人排队

# @ call › in-turn: 客户的回话 · Fang Guoliang
# > In turn. Behind whose bedroom?
in-turn-32b284 = 按顺序。排在谁家卧室后面？

# @ call › in-turn: 客户的回话 · Fang Guoliang
# > I’ve two hundred aircraft, and you give me a number.
in-turn-402782 = 我这儿两百架飞机，你给我一个号。

# @ call › in-turn: 复盘点评 · 教练
# > For a washing machine it would do. Said to an airline, the same sentence costs the order.
in-turn-f564b6 = 洗衣机可以这么办。同一句话说给航空公司，订单就没了。

# @ call › by-telephone: 卖方的话 · 卖方
# > Open the cover, please, I’ll talk you through it.
by-telephone-f4e6ef = 您把盖子打开，我在电话里教您。

# @ call › by-telephone: 复盘里的原因
# > was told to mend it himself
by-telephone-934590 = 让客户自己动手修

# @ call › by-telephone: 客户的回话 · Fang Guoliang
# > Me? I look after aircraft. And if I touch it, does your contract still hold?
by-telephone-fbb185 = 我？我是管飞机的。我动了，合同还算数吗？

# @ call › by-telephone: 客户的回话 · Fang Guoliang
# > With a dispatcher’s letter opener? Send somebody.
by-telephone-40dead = 拿调度员的裁纸刀开？派人来。

# @ call › by-telephone: 复盘点评 · 教练
# > Quick, but the risk stays with the customer.
by-telephone-29ca1e = 快是快，风险留给了客户。

# @ call › ask-hall: 卖方的话 · 卖方
# > What depends on that row, and from what time?
ask-hall-6c76ed = 那一排管着什么？几点之前要紧？

# @ call › ask-hall: 客户的回话 · Fang Guoliang
# > The computers of sector two. At thirty-six they switch off, and at ten to seven the first one’s on the runway.
ask-hall-041bc1 = 二扇区的计算机。到三十六度就停，六点五十第一班上跑道。

# @ call › ask-hall: 客户的回话 · Fang Guoliang
# > Ten to seven, the Harbin flight. If sector two is down, a hundred and sixty people sit in a tin.
ask-hall-df7697 = 六点五十，哈尔滨那班。二扇区一停，一百六十个人闷在铁皮里。

# @ call › ask-hall: 客户的回话 · Fang Guoliang
# > Everything. Are you coming, or are you asking?
ask-hall-0d9b31 = 什么都管。你是来，还是光问？

# @ call › ask-hall: 客户的回话 · Fang Guoliang
# > Flights. What did you think?
ask-hall-8eb7f9 = 航班。你以为呢？

# @ call › ask-hall: 客户的回话 · Fang Guoliang
# > Screens. Aircraft. Is somebody on the way?
ask-hall-cf8938 = 屏幕，飞机。人出来了没有？

# @ call › ask-hall: 复盘点评 · 教练
# > Two questions, ten seconds: then you know what the technician has to bring first.
ask-hall-f9df70 = 两句话，十秒钟，就知道技术员先该带什么。

# @ call › send-now: 卖方的话 · 卖方
# > He’s leaving now. By a quarter to seven he’ll be in your hall, with the part.
send-now-2d2f0d = 人现在就出发，六点三刻之前带着零件到您大厅。

# @ call › send-now: 客户的回话 · Fang Guoliang
# > Quarter to seven. I’ll have the gate opened.
send-now-b9f604 = 六点三刻。我叫人开门。

# @ call › send-now: 客户的回话 · Fang Guoliang
# > With the part? Good. Don’t let him stop for breakfast.
send-now-0fcb21 = 带着零件？好，叫他别停下吃早饭。

# @ call › send-now: 客户的回话 · Fang Guoliang
# > Then the gate’s open at half past six. I’ll stand there myself.
send-now-b28869 = 那我六点半让人开大门，我自己在那儿等。

# @ call › send-now: 复盘点评 · 教练
# > Prompt and complete: a time that can be kept, and everything that is needed brought along.
send-now-3cc644 = 及时又周全：说一个做得到的时间，该带的都带上。

# @ call › come-yourself: 卖方的话 · 卖方
# > I’m getting dressed. We’ll look at it together this morning.
come-yourself-a01ae2 = 我这就穿衣服，上午我们一起看看。

# @ call › come-yourself: 客户的回话 · Fang Guoliang
# > Bring somebody who can hold a screwdriver.
come-yourself-6cb461 = 带个会拿螺丝刀的来。

# @ call › come-yourself: 客户的回话 · Fang Guoliang
# > This morning is when? It’s morning now.
come-yourself-466722 = 上午是几点？现在就是早上。

# @ hall: 场次标题
# > In the hall, before the first flight
hall-1d1bb9 = 大厅里，第一班起飞之前

# @ hall: 客户开场 · Fang Guoliang
# > You’ve come yourself. Thirty-four degrees. There it hangs.
hall-f2888d = 你自己也来了。三十四度。就是那台。

# @ hall: 客户开场 · Fang Guoliang
# > Thirty-four and a half. Su Tong has taken her scarf off for the first time.
hall-def1d9 = 三十四度半。苏桐头一回把围巾摘了。

# @ hall › there-he-is: 卖方的话 · 卖方
# > There he is, at twenty past six. And he has brought two parts and a fan for the meantime.
there-he-is-967404 = 他到了，六点二十。带了两个零件，还有一台先顶着用的风扇。

# @ hall › there-he-is: 客户的回话 · Fang Guoliang
# > Twenty-five minutes early. I hadn’t reckoned with that. Row three, down there.
there-he-is-b26985 = 早了二十五分钟，没想到。三排，那边。

# @ hall › there-he-is: 客户的回话 · Fang Guoliang
# > A fan as well? Somebody has thought. It’s running, Su Tong, do you hear?
there-he-is-d8a842 = 还带了风扇？有心。转了，苏桐，听见没？

# @ hall › there-he-is: 客户的回话 · Fang Guoliang
# > He’s here? I’ve hardly put the receiver down.
there-he-is-073dc8 = 人到了？我电话才放下。

# @ hall › there-he-is: 复盘点评 · 教练
# > Promised for a quarter to seven, there at twenty past six: he will tell people that.
there-he-is-c9441c = 说六点三刻，六点二十就到：这事他会跟人讲。

# @ hall › stay-for-harbin: 卖方的话 · 卖方
# > I’ll stay until the first flight is in the air.
stay-for-harbin-b161e8 = 我等第一班飞起来再走。

# @ hall › stay-for-harbin: 复盘里的原因
# > was not left alone until the first flight was out
stay-for-harbin-e8d2ea = 一直陪到第一班起飞

# @ hall › stay-for-harbin: 客户的回话 · Fang Guoliang
# > Nobody’s ever done that. Coffee? It’s bad.
stay-for-harbin-7da504 = 从来没人这样。喝咖啡吗？不好喝。

# @ hall › stay-for-harbin: 客户的回话 · Fang Guoliang
# > There, 6:51. You may breathe now, and so may I.
stay-for-harbin-cff856 = 看，6:51。你可以喘口气了，我也是。

# @ hall › stay-for-harbin: 客户的回话 · Fang Guoliang
# > You want to see it take off? Sit down, then.
stay-for-harbin-6a10bf = 您要看着它飞起来？那坐吧。

# @ hall › own-relay: 卖方的话 · 卖方
# > That relay is from a bad lot of ours. It should never have been in here.
own-relay-c9c962 = 这个继电器是我们那批次品里的，不该装到您这儿。

# @ hall › own-relay: 客户的回话 · Fang Guoliang
# > So it’s known. Good, then there is a cause.
own-relay-533ab2 = 原来你们知道。好，那就有原因了。

# @ hall › own-relay: 客户的回话 · Fang Guoliang
# > You say so before I’ve asked. That I can write down.
own-relay-659503 = 我没问你就说了，这个我能记上。

# @ hall › own-relay: 客户的回话 · Fang Guoliang
# > Your man says otherwise. He’s holding up something else.
own-relay-362a0b = 你的人可不是这么说的，他手里举着别的。

# @ hall › own-relay: 客户的回话 · Fang Guoliang
# > Is it? It looks like something different to me.
own-relay-ea6212 = 是吗？我看不像。

# @ hall › own-recording: 卖方的话 · 卖方
# > At five in the morning you got a tape. That’s our fault, and it has been all year.
own-recording-309422 = 清晨五点，让您跟录音说话。这一年都是我们的错。

# @ hall › own-recording: 客户的回话 · Fang Guoliang
# > I know it by heart. “Your call is important to us.”
own-recording-08e1e4 = 我都会背了：“您的来电对我们很重要。”

# @ hall › own-recording: 客户的回话 · Fang Guoliang
# > Eleven times since spring. I’ve counted.
own-recording-155732 = 开春到现在十一回，我数着呢。

# @ hall › own-recording: 客户的回话 · Fang Guoliang
# > The tape? After a year I’m used to it. It isn’t that.
own-recording-f3d40c = 录音？听了一年，早惯了，不是为这个。

# @ hall › own-recording: 客户的回话 · Fang Guoliang
# > I got through to you, didn’t I.
own-recording-8157bf = 不是打通了嘛。

# @ hall › own-dust: 卖方的话 · 卖方
# > Look at this filter. We should have come in spring, and nobody did.
own-dust-088600 = 看这滤网。春天我们该来，没人来。

# @ hall › own-dust: 客户的回话 · Fang Guoliang
# > A felt hat. And thirty-nine more of those?
own-dust-0258ca = 都成毡帽了。还有三十九台也这样？

# @ hall › own-dust: 客户的回话 · Fang Guoliang
# > So it was bound to happen. At least you say it.
own-dust-59239c = 那迟早要出事。你肯说就好。

# @ hall › own-dust: 客户的回话 · Fang Guoliang
# > That one’s clean, it seems to me.
own-dust-511508 = 我看挺干净的。

# @ hall › own-dust: 客户的回话 · Fang Guoliang
# > Dust? Wei Dong wipes them every week.
own-dust-4204d5 = 灰？魏东每星期都擦。

# @ hall › to-his-desk: 卖方的话 · 卖方
# > May I come to your desk for ten minutes, now that it’s running?
to-his-desk-b98441 = 转起来了，能去您办公室坐十分钟吗？

# @ hall › to-his-desk: 客户的回话 · Fang Guoliang
# > Ten. I’ve a report to write.
to-his-desk-74cc7e = 十分钟。我还得写报告。

# @ hall › to-his-desk: 客户的回话 · Fang Guoliang
# > Come. I wanted a word with you as well.
to-his-desk-f5fc63 = 来吧，我也有话跟你说。

# @ hall › to-his-desk: 客户的回话 · Fang Guoliang
# > Ten minutes. After that the phone goes again.
to-his-desk-2e4dce = 十分钟，过会儿电话又要响了。

# @ desk: 场次标题
# > At his desk
desk-6266ed = 在他办公桌前

# @ desk › tell-second-hall: 卖方的话 · 卖方
# > For the second hall we’d put up the same forty.
tell-second-hall-df1b13 = 第二个大厅，我们装同样的四十台。

# @ desk › tell-second-hall: 客户的回话 · Fang Guoliang
# > The same. So that they can stop in two halls.
tell-second-hall-b6e931 = 同样的。好在两个大厅里一块儿停。

# @ desk › tell-second-hall: 客户的回话 · Fang Guoliang
# > I know what they look like.
tell-second-hall-1e9cb4 = 长什么样我知道。

# @ desk › ask-afterwards: 卖方的话 · 卖方
# > What about that morning must not happen to you a second time?
ask-afterwards-7e5f6b = 早上那一出，哪一样不能再来第二回？

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > A man from the safety office sitting there, and I’ve nothing but “it’s running again”.
ask-afterwards-ea7b2b = 安监处的人往那儿一坐，我只有一句“又转了”。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > Not the heat. Not knowing why. They want it in writing, and so do I.
ask-afterwards-a2c679 = 不怕热，怕不知道为什么。他们要书面的，我也要。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > The tape. I want a name. One that picks up.
ask-afterwards-099b48 = 录音。我要一个名字，会接电话的。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > Standing there with a receiver in my hand. I’d rather sweat and have somebody to shout at.
ask-afterwards-64b89e = 举着话筒干站着。热我不怕，好歹有个人能让我骂。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > All of it. I don’t want to be rescued well, I want to sleep.
ask-afterwards-c43572 = 整件事。我不图救得快，我图睡得着。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > Knowing your technician’s first name. I’d like to forget it.
ask-afterwards-5983cc = 我连你们技术员叫什么都知道了。我想忘了它。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > We’ll talk about that when I’m cool again.
ask-afterwards-478024 = 等我凉快下来再说。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > Plenty. Not now.
ask-afterwards-c4a9cf = 多了。现在不说。

# @ desk › ask-afterwards: 客户的回话 · Fang Guoliang
# > Not while the sweat’s running down my back.
ask-afterwards-e737a7 = 等我背上不淌汗了再说。

# @ desk › ask-afterwards: 复盘点评 · 教练
# > Mended is not yet satisfied. Ask, while it still hurts.
ask-afterwards-3d9c44 = 修好了不等于满意。趁他还疼着，问一句。

# @ desk › imply-cause: 卖方的话 · 卖方
# > And a second time without a paper?
imply-cause-11f3a0 = 要是第二回还拿不出那张纸呢？

# @ desk › imply-cause: 客户的回话 · Fang Guoliang
# > Then they close sector two until there is one. I’d have to do it myself, in their place.
imply-cause-6d585e = 那就停二扇区，停到有为止。换了我也得这么办。

# @ desk › imply-cause: 客户的回话 · Fang Guoliang
# > It goes into my file, not yours.
imply-cause-1dca40 = 记在我的档案里，不记在你的里。

# @ desk › imply-name: 卖方的话 · 卖方
# > If the tape had gone on until six?
imply-name-f26ff6 = 要是录音一直放到六点呢？

# @ desk › imply-name: 客户的回话 · Fang Guoliang
# > I’d have kept Harbin on the ground. And rung your rival, he picks up.
imply-name-4219e0 = 哈尔滨那班我就不放了，再打给你们对手，人家接电话。

# @ desk › imply-name: 客户的回话 · Fang Guoliang
# > Then there’d be no second hall. I mean it.
imply-name-ffcfea = 那就没有第二个大厅了。我说真的。

# @ desk › imply-never-again: 卖方的话 · 卖方
# > Thirty-nine more of those filters: when is the next one?
imply-never-again-27a299 = 还有三十九个这样的滤网，下一台什么时候停？

# @ desk › imply-never-again: 客户的回话 · Fang Guoliang
# > In the August heat, with the hall full. It’s always then.
imply-never-again-457472 = 八月最热、大厅坐满的时候，总是那时候。

# @ desk › imply-never-again: 客户的回话 · Fang Guoliang
# > That’s what I lay awake over before you came along.
imply-never-again-2b6651 = 你来之前，我就是为这个睡不着。

# @ desk › tell-standby: 卖方的话 · 卖方
# > Two more units that start by themselves when one stops. You’d hear of it at breakfast.
tell-standby-c52149 = 多装两台，哪台停了自动顶上，您吃早饭时才听说。

# @ desk › tell-standby: 客户的回话 · Fang Guoliang
# > By themselves? I’d have to see that somewhere.
tell-standby-6f98a3 = 自动的？我得在哪儿见过才信。

# @ desk › tell-standby: 客户的回话 · Fang Guoliang
# > At breakfast. That’s where I’d like to hear of it.
tell-standby-9d9efb = 吃早饭的时候。我就想那时候听说。

# @ desk › tell-standby: 客户的回话 · Fang Guoliang
# > So two more that can break.
tell-standby-567cd6 = 那就又多两台会坏的。

# @ desk › tell-standby: 客户的回话 · Fang Guoliang
# > And that costs?
tell-standby-57ffc0 = 那得多少钱？

# @ desk › tell-standby: 客户的回话 · Fang Guoliang
# > More of it. I’m not sure more is better.
tell-standby-7aa695 = 又多几台。多不一定就好。

# @ desk › tell-after: 卖方的话 · 卖方
# > From now on: the cause in writing by eight, and this is Gao’s own number. He sleeps beside it.
tell-after-637ef3 = 从今天起，八点前给书面原因；这是小高的直拨电话，他睡觉都放枕边。

# @ desk › tell-after: 客户的回话 · Fang Guoliang
# > A name. Does he pick up, this Gao?
tell-after-4429a3 = 有名有姓了。这个小高接电话吗？

# @ desk › tell-after: 客户的回话 · Fang Guoliang
# > His own number? Write it here, large.
tell-after-1b2e0b = 直拨？写这儿，写大点。

# @ desk › tell-after: 客户的回话 · Fang Guoliang
# > By eight. Today too?
tell-after-333c25 = 八点前。今天也算？

# @ desk › tell-after: 客户的回话 · Fang Guoliang
# > Signed by whom?
tell-after-d841bb = 谁签字？

# @ desk › tell-april: 卖方的话 · 卖方
# > In April, before the heat, we open and clean every one of them.
tell-april-64ebb4 = 四月天热之前，我们一台一台拆开清洗。

# @ desk › tell-april: 客户的回话 · Fang Guoliang
# > All eighty, by then? Who does that?
tell-april-65df0f = 到时候八十台全清？谁来？

# @ desk › tell-april: 客户的回话 · Fang Guoliang
# > In April. That’s when somebody should have thought of it.
tell-april-3c8667 = 四月。早该有人想到。

# @ desk › tell-april: 客户的回话 · Fang Guoliang
# > Wei Dong does that already.
tell-april-8efdf1 = 魏东已经在做了。

# @ desk › tell-april: 客户的回话 · Fang Guoliang
# > All right.
tell-april-39683b = 行。

# @ desk › tell-april: 客户的回话 · Fang Guoliang
# > We have that. On a list, in a drawer.
tell-april-2f31f8 = 这个我们有，单子在抽屉里。

# @ desk › to-the-order: 卖方的话 · 卖方
# > May I speak of the second hall?
to-the-order-ba3f04 = 第二个大厅，能谈谈吗？

# @ desk › to-the-order: 客户的回话 · Fang Guoliang
# > You may try.
to-the-order-b557d6 = 你可以试试。

# @ desk › to-the-order: 客户的回话 · Fang Guoliang
# > I wondered when you would.
to-the-order-8ddcd1 = 我还想你什么时候提呢。

# @ desk › to-the-order: 客户的回话 · Fang Guoliang
# > I’m still here, aren’t I? Go on.
to-the-order-7355a9 = 我这不还在吗？说吧。

# @ order: 场次标题
# > The second hall
order-19ea41 = 第二个大厅

# @ order › ask-for-order: 卖方的话 · 卖方
# > The second hall at 210,000 yuan: shall we write it down?
ask-for-order-8efa05 = 第二个大厅 21 万元，定下来吗？

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Write it down. Not because of the machine, you understand.
ask-for-order-0d8c70 = 定吧。不是冲着机器，你明白。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Yes. At half past five this morning I’d have said no. Remember what happened in between.
ask-for-order-ad436c = 定了。早上五点半那会儿我会说不。中间发生了什么，你记着。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > After a morning like that? No.
ask-for-order-862ccf = 早上那样，还定？不行。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > You want the second hall, and the first one was down today.
ask-for-order-a73963 = 第一个今天刚停过，你就要第二个。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Order what? You’ve told me of everything but the hall.
ask-for-order-1ad5c9 = 定什么？你什么都说了，就没说大厅。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > What exactly? Say it, then.
ask-for-order-bfd3e3 = 到底定什么？你倒是说。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Forty more that can stop. What do I get that’s different?
ask-for-order-6d25f3 = 再来四十台会停的。跟这回有什么不一样？

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Two hundred and ten thousand for the same again? This time I want more.
ask-for-order-eb6bc3 = 二十一万，再来一遍一样的？这回我要的不止这些。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > That’s what the first contract said too.
ask-for-order-30ef9c = 头一份合同也是这么写的。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Today you say so. Who shows me?
ask-for-order-425d4c = 今天你这么说，谁给我看看？

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Let’s talk in autumn.
ask-for-order-91ad56 = 秋天再谈吧。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > I’ve a report to write.
ask-for-order-16a658 = 我还有报告要写。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Not today. Today has been long enough.
ask-for-order-ca18b7 = 今天不谈了，今天够长的了。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > All right. Half an hour, you said at ten past five. We’ll see.
ask-for-order-789210 = 行。五点十分你说半个小时，走着瞧。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Good. I’ve still got 5:40 written here.
ask-for-order-a7b38e = 好。五点四十我还记在这儿呢。

# @ order › ask-for-order: 客户的回话 · Fang Guoliang
# > Very well. This time I’ll look at the clock from the start.
ask-for-order-c2b980 = 行。这回我从头看着表。

# @ order › linhe-log: 卖方的话 · 卖方
# > Linhe’s log, two summers. Every stop is in it, and how long it took.
linhe-log-78f4f5 = 临河机场两个夏天的记录，停了几回、停多久都在。

# @ order › linhe-log: 客户的回话 · Fang Guoliang
# > Four stops, and nobody noticed one. I’ll ring Zhao.
linhe-log-76d718 = 停了四回，没人发觉。我给老赵打个电话。

# @ order › linhe-log: 客户的回话 · Fang Guoliang
# > They haven’t torn out the bad week. All right.
linhe-log-c5659b = 不顺的那个星期也没撕掉，行。

# @ order › broken-relay: 卖方的话 · 卖方
# > Here is the part, cut open. You see the black spot? Show it to anybody who asks.
broken-relay-eb355d = 零件剖开了，看见黑点没？谁问您，就拿给谁看。

# @ order › broken-relay: 客户的回话 · Fang Guoliang
# > So small. May I keep it? Somebody is bound to ask.
broken-relay-ae8f5c = 就这么点。能留给我吗？准有人要问。

# @ order › broken-relay: 客户的回话 · Fang Guoliang
# > That I understand even without a report.
broken-relay-3dcc98 = 不看报告我也明白了。

# @ order › ring-gao: 卖方的话 · 卖方
# > Ring it. Now, from your own telephone.
ring-gao-027f5d = 您现在就用自己的电话拨。

# @ order › ring-gao: 客户的回话 · Fang Guoliang
# > “Gao.” After the second ring. Hm.
ring-gao-4691a9 = “我是小高。”响两声就接了。嗯。

# @ order › ring-gao: 客户的回话 · Fang Guoliang
# > He was on the ladder in row three. And he picked up.
ring-gao-ed6a8c = 他在三排梯子上站着呢，照样接了。

# @ order › ask-in-the-evening: 卖方的话 · 卖方
# > (in the evening) Is it still running? And how was the rest of the day?
ask-in-the-evening-41f871 = （傍晚）还转着吗？后来这一天怎么样？

# @ order › ask-in-the-evening: 客户的回话 · Fang Guoliang
# > It’s running. You’re the only one who’s asked all day.
ask-in-the-evening-3b9ddf = 转着呢。今天就你问了一句。

# @ order › ask-in-the-evening: 客户的回话 · Fang Guoliang
# > Twenty-three degrees. Go to bed.
ask-in-the-evening-241a60 = 二十三度。你睡吧。

# @ order › five-off: 卖方的话 · 卖方
# > As an apology: 200,000 instead of 210,000.
five-off-14e3df = 算我们赔不是，二十一万按二十万算。

# @ order › five-off: 复盘里的原因
# > was offered money for a bad morning
five-off-b8e5e2 = 一个糟糕的早晨，拿钱来打发

# @ order › five-off: 客户的回话 · Fang Guoliang
# > I’m not asking for money back. I’m asking for mornings.
five-off-15000e = 我不要你退钱，我要的是早晨太平。

# @ order › five-off: 客户的回话 · Fang Guoliang
# > So that’s what a morning’s worth to you. Ten thousand.
five-off-a775ae = 在你这儿，一个早晨就值一万。

# @ order › five-off: 复盘点评 · 教练
# > A discount for bad service says that it is going to stay bad.
five-off-88d49a = 服务不好给折扣，等于说以后还不好。

# @ order › take-it-seriously: 卖方的话 · 卖方
# > You’re right to be angry. In your hall I would be too.
take-it-seriously-35be47 = 您该生气，换我在您大厅里也一样。

# @ order › take-it-seriously: 客户的回话 · Fang Guoliang
# > Angry takes time. I haven’t any.
take-it-seriously-802ce6 = 生气也要工夫，我没工夫。

# @ order › take-it-seriously: 客户的回话 · Fang Guoliang
# > Good. That makes two of us.
take-it-seriously-c58618 = 好，那就咱们俩。

# @ order › sign-at-once: 卖方的话 · 卖方
# > Sign today, and in a heatwave our fitters come to you first.
sign-at-once-5a333d = 您今天签了，天一热师傅先去您那儿。

# @ order › sign-at-once: 客户的回话 · Fang Guoliang
# > First? By the contract I’m first already. Give it here.
sign-at-once-4bad8b = 先去？按合同本来就先去。拿来吧。

# @ order › sign-at-once: 客户的回话 · Fang Guoliang
# > I’d have signed without that sentence.
sign-at-once-de3358 = 没这句我也签。

# @ order › sign-at-once: 客户的回话 · Fang Guoliang
# > And if I don’t sign, last? So that’s how it is.
sign-at-once-8648ad = 我不签就排最后？原来是这样。

# @ order › sign-at-once: 客户的回话 · Fang Guoliang
# > Is that a threat? Today, of all days?
sign-at-once-9edb5d = 这是吓唬我？还偏挑今天？

# @ order › back-to-desk: 卖方的话 · 卖方
# > May I go back to something you said?
back-to-desk-ecd7f8 = 您刚才说的，我能再问一句吗？

# @ order › back-to-desk: 客户的回话 · Fang Guoliang
# > Briefly.
back-to-desk-1c395b = 简短点。

# @ order › back-to-desk: 客户的回话 · Fang Guoliang
# > If it’s about the morning.
back-to-desk-d66314 = 问早上的事就行。

# @ order › back-to-desk: 客户的回话 · Fang Guoliang
# > One sentence. I’m listening.
back-to-desk-2fc51b = 就一句，我听着。
