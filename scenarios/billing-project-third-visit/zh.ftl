### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > The third visit
scenario-c4bbc3 = 第三次拜访

# @ 简介
# > Half an hour alone with the bureau head. What he answers for is in the file; what he wants is not.
scenario-d5b3f6 = 同局长单独谈半个钟头。他要交代什么，档案里有；他自己想要什么，档案里没有。

# @ 产品
# > A billing system for a telecom bureau
scenario-0b78cf = 给电信局的一套计费系统

# @ 背景：情境
# > Fang Yuan, head of a telecom bureau with two million customers, has had coffee with you and seen what your people do. Now he has sent his office out and kept half an hour free. Company A’s offer lies on the table, thick as a brick, with his pen on top of it. He has not signed it.
scenario-d68b64 = 方远管着一家有两百万用户的电信局。他同你喝过咖啡，也见识过你们的人。这一回他交代办公室别来打扰，腾出了半个钟头。桌上放着 A 公司的方案，厚得像块砖，上面压着他的笔。字还没有签。

# @ 背景：目标
# > Find out what has to come of the system, for the bureau and for him, and have him stand behind your solution.
scenario-53c171 = 问清楚这套系统要解决什么：局里要什么，他自己要什么；让他出面支持你的方案。

# @ 背景：已经知道的
# > The system costs twenty million yuan, and not a yuan more is approved
scenario-167614 = 系统两千万元，批下来的也就两千万，多一块都没有

# @ 背景：已经知道的
# > Company A has been here for a month, and he has heard from them that they are the leading firm
scenario-886538 = A 公司已经来了一个月，总跟他说自己全国领先

# @ 背景：已经知道的
# > In your bag: the log of your trial, thirty corrected bills, and the telephone number of a colleague of his
scenario-7baed2 = 你包里有：试验日志、三十张改过的账单、他一位同行的电话

# @ whole: 事实
# > One system from the call to the bill, run by his own people
whole-6e4b42 = 从通话到账单一套系统，全由他自己的人来管

# @ side-by-side: 事实
# > Old and new run side by side for a month before the switch
side-by-side-106bf9 = 切换以前，新旧系统并行一个月

# @ priced-at-once: 事实
# > Each call is priced as it comes in; at the month’s end only the total is left to add up
priced-at-once-baea9d = 每通电话随到随计，月末只剩加个总数

# @ tariff-table: 事实
# > A tariff is a table that his people fill in, tried out overnight
tariff-table-fde7ad = 资费就是一张表，他的人自己填，连夜试算

# @ same-bill: 事实
# > The desk sees the customer’s bill and puts it right on the telephone
same-bill-f65475 = 营业班看到的就是用户那张账单，接着电话就能改好

# @ glass-wall: 事实
# > A control room with a glass wall, from which a month’s end can be watched
glass-wall-81d3a3 = 机房装一面玻璃墙，月末出账隔着墙就能看

# @ three-steps: 事实
# > Three steps, each complete in itself, the last within twenty months
three-steps-97549e = 分三步走，每一步都自成一体，最后一步二十个月以内完成

# @ leading: 事实
# > The leading system in the country
leading-3e1517 = 全国领先的系统

# @ trial-log: 证据
# > The log of the trial before his own divisions
trial-log-f22956 = 当着他两个部门做的试验，日志在此

# @ thirty-bills: 证据
# > Thirty bills corrected by hand, from his own service desk
thirty-bills-5c8287 = 三十张手工改过的账单，出自他自己的营业班

# @ colleague: 证据
# > The number of a bureau head who runs it
colleague-48a488 = 一位局长的电话，他那里正在用

# @ 话题
# > What the bureau needs
scenario-780fd6 = 局里要什么

# @ 话题
# > What he wants himself
scenario-ddeca2 = 他自己要什么

# @ first-run: 需要
# > Bills that are right on the first run
first-run-fdb6bd = 账单一次就出对

# @ tariffs: 需要
# > A new tariff on sale within a week
tariffs-890b8e = 新资费一个礼拜上线

# @ complaints: 需要
# > Half the complaints, before the survey in autumn
complaints-09be0c = 秋天评议以前，投诉减掉一半

# @ showcase: 需要
# > To have other bureaus come here to look
showcase-319f31 = 让各地的同行来这里参观

# @ handover: 需要
# > To retire and leave nothing unfinished
handover-b392a2 = 退休时不留半截子工程

# @ evening: 客户其人
# > How he spends a free evening
evening-a7231a = 空下来的晚上怎么过

# @ evening: 消息来源
# > Xu Ying, in his office
evening-5f9210 = 局办公室的徐颖

# @ two-nights: 不足
# > In Luzhou our switch took two nights instead of one
two-nights-494300 = 在泸州，我们的割接用了两夜，本来说好一夜

# @ fang: 客户姓名
# > Fang Yuan
fang-b2eb4b = 方远

# @ fang: 客户身份
# > Bureau head
fang-0f3b6b = 局长

# @ first-run: 这位客户是谁（复盘时显示）
# > Bills, and visitors
first-run-597c88 = 要账单对，也要有人来看

# @ tariffs: 这位客户是谁（复盘时显示）
# > Tariffs, and a clean desk in two years
tariffs-abe28d = 要资费快，也要两年里收干净

# @ complaints: 这位客户是谁（复盘时显示）
# > Complaints, and visitors
complaints-a8e805 = 要投诉少，也要有人来看

# @ table: 场次标题
# > At his table
table-798305 = 在他桌前

# @ table: 客户开场 · Fang Yuan
# > Sit down. I’ve told them no calls until half past. What do you want to know from me?
table-a15cc4 = 坐。我交代过了，这半个钟头不接电话。你想问我什么？

# @ table: 客户开场 · Fang Yuan
# > You again. Good. The others bring me brochures, you bring me questions. Go on.
table-ad3e2b = 又是你，好。别人给我带宣传册，你给我带问题。说吧。

# @ table: 客户开场 · Fang Yuan
# > Tea? We have half an hour, and I’d rather not spend it on a presentation.
table-85f54f = 喝茶吗？一共半个钟头，我可不想拿来看幻灯片。

# @ table › to-solution: 卖方的话 · 卖方
# > May I lay before you how we would do it?
to-solution-21c15d = 我想把我们的做法摆给您看，行吗？

# @ table › to-solution: 客户的回话 · Fang Yuan
# > Do. But on one page.
to-solution-f5a5e4 = 行，一页纸说完。

# @ table › to-solution: 客户的回话 · Fang Yuan
# > Show me. Skip the overture.
to-solution-c6999e = 拿出来看看，开场白就免了。

# @ table › ask-bureau: 卖方的话 · 卖方
# > A year from now, when it runs: what will you be asked about first?
ask-bureau-bd689e = 系统用上一年以后，上面头一个会问您什么？

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > Whether the bills are right. One in thirty is corrected by hand, and every one of them knows my name.
ask-bureau-9e755f = 问账单对不对。三十张里有一张要手工改，那张的主人个个知道我姓方。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > The first run. If that one is right, nobody asks about anything else.
ask-bureau-2da635 = 第一遍出账。这一遍对了，别的谁也不会问。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > Why the others had the new tariff in April and we had it in July. We need a season for what they do in a week.
ask-bureau-4e9ae2 = 问为什么人家四月就有的资费，我们七月才有。人家一个礼拜的事，我们要一个季度。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > Tariffs. Marketing thinks of something, and by the time we can bill it they’ve forgotten what it was.
ask-bureau-f664fd = 资费。市场部想出个点子，等我们能计费了，他们自己都忘了是什么点子。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > The complaints. In autumn the public gives us marks, and last year I read ours in the newspaper.
ask-bureau-e377ac = 投诉。秋天老百姓给我们打分，去年我们的分数，我是在报纸上看到的。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > How many people rang us up in anger. Half of that by autumn, I’ve put my name to it.
ask-bureau-2749c7 = 问有多少人气得打电话来骂。秋天以前减一半，这是我立过字据的。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > Whether it was cheap. No, leave that. Ask me something else.
ask-bureau-df7d96 = 问便不便宜。算了，不说这个，问点别的吧。

# @ table › ask-bureau: 客户的回话 · Fang Yuan
# > That’s in the papers. You have read the papers?
ask-bureau-bf888e = 文件上都写着。文件你看过吧？

# @ table › ask-bureau: 复盘点评 · 教练
# > You have read what must come of it. He has to say it himself, so that you both speak of the same thing.
ask-bureau-948e77 = 要解决什么，你早就看到了。可是得由他自己说出来，两个人说的才是同一件事。

# @ table › ask-himself: 卖方的话 · 卖方
# > And when you look back on it one day, what should be there?
ask-himself-753159 = 将来有一天您回头看，希望这里留下什么？

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > For thirty years I’ve travelled to see how others do it. Once I’d like them to have to come to us.
ask-himself-55b56e = 我跑了三十年，到处看人家怎么做。就想有一回，轮到人家跑到我们这里来。

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > You’ll laugh. A bus in the yard, and in it people from six other bureaus, with notebooks.
ask-himself-dda3d1 = 说出来你别笑：院子里停一辆大客车，下来六个局的人，手里都拿着本子。

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > An empty desk. Two more years, and I don’t want to hand anybody a drawer full of half-done things.
ask-himself-dcd599 = 一张空桌子。还有两年，我不想把一抽屉半截子事交给别人。

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > I took over eleven unfinished projects from my predecessor. I’d like to be remembered for leaving none.
ask-himself-9f5af8 = 前任给我留下十一个没做完的工程。我想让人记住，我一个也没留。

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > A working system. What else should be there?
ask-himself-aa41bc = 一套好用的系统呗，还能有什么？

# @ table › ask-himself: 客户的回话 · Fang Yuan
# > That’s a question for an anniversary. Let’s stay with the bureau.
ask-himself-89bdec = 这话等局庆的时候再问。先说局里的事。

# @ table › ask-himself: 复盘点评 · 教练
# > The deepest need is told late and to few. Prove something first, or own up to something, and ask again.
ask-himself-2bb432 = 最深的需要说得最晚，也只说给少数人听。先证明一件事，或者认一件事，回头再问。

# @ table › speak-of-the-evening: 卖方的话 · 卖方
# > Xu Ying has told me how you like to spend a free evening.
speak-of-the-evening-1af294 = 徐颖跟我说过，您晚上有空喜欢做什么。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > She tells you such things? Teahouse, then. I could prompt them line by line.
speak-of-the-evening-089f95 = 这她也跟你说？《茶馆》是吧，我都能给他们提词。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > In the theatre, yes. The old men in the third act, you know. One gets to an age.
speak-of-the-evening-e4f172 = 看戏嘛。第三幕那几位老人，你知道的。人到岁数了。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > Over a board, with a game from 1846. White should have resigned earlier.
speak-of-the-evening-b17a58 = 一张棋盘，一盘道光年间的老谱。白棋早该认输了。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > At the board. I once lost to a boy of nine there, and went home happy.
speak-of-the-evening-52d086 = 下棋嘛。有一回输给一个九岁的孩子，高高兴兴回了家。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > With tea, yes. One of mine is older than my deputy, and I drink it alone.
speak-of-the-evening-e36fda = 喝茶嘛。有一饼比我们副局长岁数还大，我都是一个人喝。

# @ table › speak-of-the-evening: 客户的回话 · Fang Yuan
# > An evening and a pot, and nobody who wants anything signed.
speak-of-the-evening-28f3b5 = 一个晚上，一把壶，没人找我签字。

# @ table › speak-of-the-evening: 复盘点评 · 教练
# > One sentence from somebody who told you, and no more than one. It opens the door and carries nothing through it.
speak-of-the-evening-f3ff57 = 有人告诉你的，只说一句，别多说。门开了，货还得另外搬进去。

# @ table › own-two-nights: 卖方的话 · 卖方
# > You should hear this from me: in Luzhou our switch took two nights instead of one.
own-two-nights-e4ba62 = 有件事您该听我亲口说：在泸州，我们的割接用了两夜，本来说好一夜。

# @ table › own-two-nights: 客户的回话 · Fang Yuan
# > I know. I telephoned Luzhou. I wanted to see whether you’d say it.
own-two-nights-af8581 = 我知道。我给泸州打过电话，就想看看你说不说。

# @ table › own-two-nights: 客户的回话 · Fang Yuan
# > Two nights. And who sat there the second night? ... You did? Hm.
own-two-nights-3fd02c = 两夜。第二夜守在那儿的是谁？……是你？嗯。

# @ table › own-two-nights: 复盘点评 · 教练
# > He finds out anyway. It’s worth something only as long as he has it from you.
own-two-nights-a207a1 = 反正他会知道。从你嘴里先听到，这件事才值钱。

# @ table › imply-first-run: 卖方的话 · 卖方
# > One bill in thirty: what does that take from you in a year?
imply-first-run-896e1a = 三十张错一张，一年下来您赔进去多少？

# @ table › imply-first-run: 客户的回话 · Fang Yuan
# > Eleven people who do nothing but put bills right. And a vice-governor whose mother got the wrong one.
imply-first-run-af4f31 = 十一个人，别的不干，专改账单。还有一位副省长，错的那张偏偏是他母亲的。

# @ table › imply-first-run: 客户的回话 · Fang Yuan
# > I once had somebody work it out. The sheet has been in my drawer ever since, face down.
imply-first-run-890a54 = 我让人算过一回。那张纸一直扣在我抽屉里。

# @ table › imply-tariffs: 卖方的话 · 卖方
# > Three months late with every tariff: who has moved over to the others by then?
imply-tariffs-faddff = 每种资费都晚三个月，这三个月里，谁走了？

# @ table › imply-tariffs: 客户的回话 · Fang Yuan
# > The young ones. Sixty thousand since spring, and they don’t come back.
imply-tariffs-747e33 = 年轻人。开春到现在走了六万，走了就不回来。

# @ table › imply-tariffs: 客户的回话 · Fang Yuan
# > Anyone who can add up. Those who stay are the ones who haven’t noticed yet.
imply-tariffs-a94dc9 = 会算账的都走了。没走的，是还没算过来。

# @ table › imply-complaints: 卖方的话 · 卖方
# > And if the marks in autumn are the same as last year’s?
imply-complaints-b73e0d = 要是今年秋天的分数同去年一样呢？

# @ table › imply-complaints: 客户的回话 · Fang Yuan
# > Then I’ll be explaining myself in front of the people’s congress, with a microphone.
imply-complaints-87d10c = 那我就得到人大会上去解释，对着话筒。

# @ table › imply-complaints: 客户的回话 · Fang Yuan
# > Then somebody will be found who does it better. I’ve already heard a name.
imply-complaints-3725cc = 那就会有人比我干得好。名字我都听说了。

# @ table › imply-showcase: 卖方的话 · 卖方
# > What would have to be here for them to come and look?
imply-showcase-81c6af = 要让人家愿意来看，这里得先有什么？

# @ table › imply-showcase: 客户的回话 · Fang Yuan
# > Something that can be shown. A system is a row of grey cupboards; who travels to see that?
imply-showcase-f57cde = 得有看头。系统就是一排灰柜子，谁大老远跑来看柜子？

# @ table › imply-showcase: 客户的回话 · Fang Yuan
# > Being able to let them in on any day without tidying up first. On the last of the month, even.
imply-showcase-14e1b9 = 得哪天来都能进，用不着先打扫。哪怕是月末那天。

# @ table › imply-handover: 卖方的话 · 卖方
# > And if it’s half done on the day you leave?
imply-handover-be6978 = 要是您走的那天，它才做了一半呢？

# @ table › imply-handover: 客户的回话 · Fang Yuan
# > Then it’s number twelve, and my name is on it. I’ve seen how people speak about number eleven.
imply-handover-c61a16 = 那就是第十二个，上面写着我的名字。人家怎么说第十一个，我可听见过。

# @ table › imply-handover: 客户的回话 · Fang Yuan
# > Then my successor blames me for ten years, and he’d be right.
imply-handover-47e8f3 = 那接班的要骂我十年，骂得还对。

# @ question: 场次标题
# > One more question
question-efa2fb = 再问一句

# @ solution: 场次标题
# > On one page
solution-ceb05d = 一页纸

# @ solution › to-the-word: 卖方的话 · 卖方
# > Then I’d like to ask you something.
to-the-word-89c00b = 那我想问您一句话。

# @ solution › to-the-word: 客户的回话 · Fang Yuan
# > I thought you would.
to-the-word-0fb3b5 = 我猜你也该问了。

# @ solution › to-the-word: 客户的回话 · Fang Yuan
# > Ask. The half hour isn’t long.
to-the-word-5be3d0 = 问吧，半个钟头不长。

# @ solution › tell-whole: 卖方的话 · 卖方
# > One system, from the call to the bill, run by your own people. For a month it runs beside the old one.
tell-whole-ff8918 = 从通话到账单一套系统，全由您自己的人来管。先同老系统并行一个月。

# @ solution › tell-whole: 客户的回话 · Fang Yuan
# > Beside it. So there’s a way back. Wei Ming will want to hear that.
tell-whole-da6767 = 并行，那就有退路了。这话魏明爱听。

# @ solution › tell-whole: 客户的回话 · Fang Yuan
# > My own people. Good. I’ve had enough guests in the machine room.
tell-whole-ac8ac5 = 我自己的人，好。机房里的客人，我接待够了。

# @ solution › tell-priced-at-once: 卖方的话 · 卖方
# > Each call is priced as it comes in. At the month’s end only the total is left to add up.
tell-priced-at-once-5ae2e1 = 每通电话随到随计，月末只剩加个总数。

# @ solution › tell-priced-at-once: 客户的回话 · Fang Yuan
# > So there’s nothing left to go wrong on the last night? I’d need to see that.
tell-priced-at-once-cef17e = 那最后一夜就没什么可出错的了？这我得亲眼看看。

# @ solution › tell-priced-at-once: 客户的回话 · Fang Yuan
# > Then the first run would be the only one. Say that again, slowly.
tell-priced-at-once-710062 = 那第一遍也就是最后一遍了。你慢慢再说一次。

# @ solution › tell-tariff-table: 卖方的话 · 卖方
# > A tariff is a table. Your people fill it in on Monday, it’s tried overnight, on Friday it’s on sale.
tell-tariff-table-7bc4a3 = 资费就是一张表。您的人礼拜一填好，连夜试算，礼拜五就能卖。

# @ solution › tell-tariff-table: 客户的回话 · Fang Yuan
# > By Friday? In which year?
tell-tariff-table-768837 = 礼拜五？哪一年的礼拜五？

# @ solution › tell-tariff-table: 客户的回话 · Fang Yuan
# > My own people fill it in? Not yours, at a daily rate?
tell-tariff-table-0948c4 = 我自己的人填？不是你们的人来填，按天收钱？

# @ solution › tell-same-bill: 卖方的话 · 卖方
# > The desk sees the bill as the customer sees it, and puts it right while he’s still on the line.
tell-same-bill-4cbf93 = 营业班看到的就是用户那张账单，人家还没挂电话，就改好了。

# @ solution › tell-same-bill: 客户的回话 · Fang Yuan
# > In the same call? Today that takes three weeks and four signatures.
tell-same-bill-277672 = 一通电话里就改好？现在要三个礼拜、四个签字。

# @ solution › tell-same-bill: 客户的回话 · Fang Yuan
# > Su Lan would hang up your picture. Does it hold on a Monday morning, too?
tell-same-bill-9e4819 = 苏兰该把你的相片挂起来了。礼拜一早上人最多，也顶得住？

# @ solution › tell-glass-wall: 卖方的话 · 卖方
# > We’d build the control room with a glass wall. Whoever likes can watch a month’s end through it.
tell-glass-wall-249fe8 = 机房我们给您装一面玻璃墙。谁想看月末出账，站在墙外就能看。

# @ solution › tell-glass-wall: 客户的回话 · Fang Yuan
# > While it’s running? You’d dare to?
tell-glass-wall-d4481f = 正跑着的时候？你们敢？

# @ solution › tell-glass-wall: 客户的回话 · Fang Yuan
# > Glass. ... And a door, so that one can walk in with guests. Sketch me that.
tell-glass-wall-4841ec = 玻璃墙……再开一扇门，好领着客人进来。画给我看看。

# @ solution › tell-glass-wall: 复盘点评 · 教练
# > The same sentence said to anybody else is an extravagance. To him it’s what he has been waiting for.
tell-glass-wall-30bccc = 同样一句话，说给别人是铺张，说给他，正是他等着的。

# @ solution › tell-three-steps: 卖方的话 · 卖方
# > Three steps, each complete in itself. The last one is done in twenty months, and then the file is closed.
tell-three-steps-1d01f8 = 分三步走，每一步都自成一体。二十个月做完最后一步，就此归档。

# @ solution › tell-three-steps: 客户的回话 · Fang Yuan
# > Twenty. That leaves me four to spare. Who puts that in writing?
tell-three-steps-9cef4e = 二十个月，还给我留了四个月。谁肯写到纸上？

# @ solution › tell-three-steps: 客户的回话 · Fang Yuan
# > And after each I could stop, and it would still be whole? That’s new.
tell-three-steps-bf3cba = 做完哪一步都可以停，停了也是完整的？这倒新鲜。

# @ solution › tell-three-steps: 复盘点评 · 教练
# > A schedule is a schedule. Cut to fit the day he leaves, it’s his.
tell-three-steps-e72826 = 日程就是日程。照着他离任的日子排，就成了他的日程。

# @ solution › show-trial: 卖方的话 · 卖方
# > This is the log of our trial. Meng Tao and Wei Ming stood beside it, you can ask them.
show-trial-18b356 = 这是我们那次试验的日志。孟涛和魏明都在场，您可以问他们。

# @ solution › show-trial: 客户的回话 · Fang Yuan
# > I did ask them. They don’t usually agree.
show-trial-2702d5 = 我问过了。他们俩平时可说不到一块去。

# @ solution › show-trial: 客户的回话 · Fang Yuan
# > Their initials. On the same page. Let me keep that.
show-trial-cd9fd3 = 两个人的签字，在同一页上。这个留给我。

# @ solution › show-trial: 复盘点评 · 教练
# > What his own people saw weighs more than what a stranger vouches for.
show-trial-20cd2e = 自己人亲眼看见的，比外人担保的更有分量。

# @ solution › show-bills: 卖方的话 · 卖方
# > Thirty bills from your own desk, each corrected by hand. With ours, all thirty would have been right.
show-bills-652b68 = 三十张账单，都是您营业班手工改过的。用我们的系统，三十张全对。

# @ solution › show-bills: 客户的回话 · Fang Yuan
# > I know this one. That’s my brother-in-law’s.
show-bills-e19fbd = 这张我认得，是我内弟家的。

# @ solution › show-bills: 客户的回话 · Fang Yuan
# > From Su Lan’s pile? Nobody has brought me that in nine years.
show-bills-14a84f = 从苏兰那一摞里拿的？九年了，没人给我拿来过。

# @ solution › show-bills: 复盘点评 · 教练
# > Evidence out of his own house cannot be talked away.
show-bills-4af2ba = 他自己家里的证据，谁也抹不掉。

# @ solution › show-colleague: 卖方的话 · 卖方
# > This is your colleague’s direct number in Luzhou. Ask him about the bad month as well.
show-colleague-4709c7 = 这是您泸州同行的直线电话。最糟的那个月，您也问问他。

# @ solution › show-colleague: 客户的回话 · Fang Yuan
# > Old Shen? I shared a room with him at the academy. He’ll tell me.
show-colleague-b8477d = 老沈？我们在党校住一个屋，他会跟我说实话。

# @ solution › show-colleague: 客户的回话 · Fang Yuan
# > You’re not telling me what he’ll say. That’s a good sign.
show-colleague-36a197 = 他会说什么，你一句没提。这是好兆头。

# @ solution › show-colleague: 复盘点评 · 教练
# > A man of his level believes another of his level.
show-colleague-05d8dc = 这一级的人，信的是同一级的人。

# @ word: 场次标题
# > His word
word-9f518f = 他的一句话

# @ word › ask-for-word: 卖方的话 · 卖方
# > Will you stand behind this solution when the departments sit down together?
ask-for-word-e92fe0 = 各部门坐到一起的时候，您愿意出面支持这个方案吗？

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > Give me the page. I’ll read it out to them myself.
ask-for-word-6aa004 = 那页纸给我，我自己念给他们听。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > I will. And your director is to speak, not the man with the brochures.
ask-for-word-3c3d22 = 愿意。不过让你们总监来讲，别让那个发宣传册的讲。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > Behind what? I still couldn’t explain to my deputy what I’d be buying.
ask-for-word-dc4188 = 支持什么？买的是什么，我连副局长都讲不清楚。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > You’ve told me what it isn’t. What is it?
ask-for-word-50a379 = 它不是什么，你都说了。那它是什么？

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > Twenty million. I could also leave everything as it is and buy the desk new chairs.
ask-for-word-41a055 = 两千万。我也可以什么都不动，给营业班换几把新椅子。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > It’s good. It isn’t twenty million good, not for me.
ask-for-word-d05d90 = 东西是好，可对我来说，没好到两千万。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > I’ve read sentences like that in the brick over there. What do I have in hand if it isn’t so?
ask-for-word-13e980 = 这种话，那块砖里也有。万一不是这样，我手里有什么？

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > If I could be sure of it. I’ve been sure before.
ask-for-word-bd3140 = 我要是能放心就好了。我以前也放过心。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > We’ll see. Leave it with the office.
ask-for-word-e5235b = 再看看吧，放办公室。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > I’ll have it looked into.
ask-for-word-c1c566 = 我让人研究研究。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > Well. I’ll say a few words, if it comes up.
ask-for-word-30f71a = 行，要是谈到了，我说两句。

# @ word › ask-for-word: 客户的回话 · Fang Yuan
# > Good. I’ll be there when they talk about it.
ask-for-word-5584c4 = 好，他们谈的时候我在场。

# @ word › boast: 卖方的话 · 卖方
# > You’d have the leading system in the country.
boast-350cbe = 您要有的，可是全国领先的系统。

# @ word › boast: 客户的回话 · Fang Yuan
# > That’s the third leading system on this table since May.
boast-1dd084 = 五月到现在，这张桌子上已经放过三套“领先”了。

# @ word › boast: 客户的回话 · Fang Yuan
# > Leading whom, and where?
boast-85fd35 = 领先谁？在哪儿领先？

# @ word › go-down: 卖方的话 · 卖方
# > If it’s the price: nineteen would be possible.
go-down-0b99a6 = 要是价钱的问题，一千九百万也可以。

# @ word › go-down: 复盘里的原因
# > saw that the price was not meant
go-down-f13b94 = 看出报价不是真的

# @ word › go-down: 复盘里的原因
# > would nearly have paid too much
go-down-c534cf = 差一点就多付了

# @ word › go-down: 客户的回话 · Fang Yuan
# > I hadn’t mentioned the price. Now I’m thinking about it.
go-down-a775a5 = 我没提价钱啊。现在倒要想想价钱了。

# @ word › go-down: 客户的回话 · Fang Yuan
# > And last week, when you wrote twenty, what was that?
go-down-f3daee = 上个礼拜你写两千万，那又算什么？

# @ word › go-down: 复盘点评 · 教练
# > He didn’t ask. Whoever gives way unasked has shown that the first figure was not meant.
go-down-968b5c = 他没有问价。没人问就先让，等于承认头一个数不是真的。

# @ word › press: 卖方的话 · 卖方
# > Company A will be sitting here again tomorrow. Decide today.
press-7d6e2c = A 公司明天又坐在这儿了，您今天就定吧。

# @ word › press: 客户的回话 · Fang Yuan
# > I’d have said yes anyway. Don’t do that again.
press-a78705 = 我本来就要答应的。下回别这样。

# @ word › press: 客户的回话 · Fang Yuan
# > Yes. And now let me finish my tea in peace.
press-ae3920 = 行。现在让我安安静静把茶喝完。

# @ word › press: 客户的回话 · Fang Yuan
# > They’re here every day. So far nobody has told me when to decide.
press-6b3c98 = 他们天天都在。什么时候定，还没人教过我。

# @ word › press: 客户的回话 · Fang Yuan
# > Then they’ll sit here. It’s a comfortable chair.
press-549235 = 那就让他们坐着，这把椅子挺舒服。

# @ word › take-it-seriously: 卖方的话 · 卖方
# > You’re right to ask that. I’d want to know it too, in your place.
take-it-seriously-f9188f = 您问得对。换了我，也要问个明白。

# @ word › take-it-seriously: 客户的回话 · Fang Yuan
# > In my place one asks it at night.
take-it-seriously-b1e592 = 坐在我这个位置，这种事都是夜里问自己的。

# @ word › take-it-seriously: 客户的回话 · Fang Yuan
# > Well then. Find me an answer.
take-it-seriously-a360aa = 那你给我找个答案。

# @ word › leave-it-there: 卖方的话 · 卖方
# > Then I’ll leave it there for today. Thank you for your time.
leave-it-there-f9054a = 那今天先到这儿，谢谢您的时间。

# @ word › leave-it-there: 客户的回话 · Fang Yuan
# > Safe journey. The page stays here.
leave-it-there-c7a273 = 慢走。那页纸留下。

# @ word › leave-it-there: 客户的回话 · Fang Yuan
# > The half hour isn’t even up. You’ve got better manners than the others.
leave-it-there-15797f = 半个钟头还没到呢，你倒比别人识趣。

# @ word › leave-it-there: 复盘点评 · 教练
# > Whoever leaves in time can come again.
leave-it-there-a07bb6 = 走得及时，才好再来。

# @ word › back-to-question: 卖方的话 · 卖方
# > Before you answer: let me ask you one more thing.
back-to-question-e6bc6b = 您先别回答，让我再问一句。

# @ word › back-to-question: 客户的回话 · Fang Yuan
# > One.
back-to-question-a78784 = 就一句。

# @ word › back-to-question: 客户的回话 · Fang Yuan
# > You and your questions. Go on.
back-to-question-96aeb9 = 你这个人，就是问题多。问吧。

# @ word › back-to-solution: 卖方的话 · 卖方
# > There’s something I haven’t shown you yet.
back-to-solution-2f0172 = 还有一样东西，没给您看过。

# @ word › back-to-solution: 客户的回话 · Fang Yuan
# > Then show me.
back-to-solution-ee6ef5 = 那就拿出来看看。

# @ word › back-to-solution: 客户的回话 · Fang Yuan
# > If it fits on the page.
back-to-solution-633003 = 一页纸放得下就行。
