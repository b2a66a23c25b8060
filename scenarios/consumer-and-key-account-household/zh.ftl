### 译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
### @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
### 请核对译文是否还合适，然后删掉这一行。

# @ 标题
# > One unit for a bedroom
scenario-0f3381 = 给卧室装一台

# @ 简介
# > A couple in your shop on a Saturday. He reads the numbers aloud; who decides?
scenario-35fee4 = 星期六，店里来了两口子。他在大声念参数，做主的是谁？

# @ 产品
# > An air conditioner
scenario-93f049 = 一台空调

# @ 背景：情境
# > It is the first hot Saturday of the year. Bai Jing has come into your shop with her husband. He has gone straight to the largest unit and is reading out its numbers. She stands by the small ones and looks at the ceiling of the shop as if it were her own.
scenario-bdff03 = 今年第一个热天，正赶上星期六。白静跟丈夫进了你的店。他直奔最大的那台，念上面的参数；她站在小机器跟前，抬头看店里的天花板，像在看自己家的。

# @ 背景：目标
# > Sell her the unit if it makes her nights better, and see that it goes up as promised. If it is not for her, say so.
scenario-73475c = 要是它真能让她夜里好过，就卖给她，再按说好的装上。要是不合适，就直说。

# @ 背景：已经知道的
# > The unit for a bedroom costs 3,200 yuan, installed and tested
scenario-ce175a = 卧室用的这台，包安装调试 3200 元

# @ 背景：已经知道的
# > Her husband likes large numbers and looks at her before he answers
scenario-ce7829 = 她丈夫喜欢大数字，回答之前总要看她一眼

# @ 背景：已经知道的
# > The same unit hangs on the shop’s wall and is running
scenario-3ea7cf = 店里墙上挂着同样的一台，开着

# @ cools: 事实
# > Cools a bedroom within ten minutes
cools-d7cd88 = 十分钟凉透一间卧室

# @ compressor: 事实
# > A twin rotary compressor, 3.5 kilowatts
compressor-2a7133 = 双转子压缩机，3.5 千瓦

# @ whisper: 事实
# > At night it is quieter than a page being turned
whisper-985fe7 = 夜里比翻书还轻

# @ saves: 事实
# > Half the electricity that the old kind uses
saves-d7bd32 = 比老式的省一半电

# @ along-the-ceiling: 事实
# > The air goes along the ceiling and falls softly
along-the-ceiling-b9d253 = 风贴着天花板走，轻轻落下来

# @ pays-for-itself: 事实
# > It pays for itself in one summer
pays-for-itself-709fe5 = 一个夏天就省回本钱

# @ saturday: 承诺
# > Up next Saturday before noon, and the dust taken away
saturday-6e8b6b = 下星期六中午前装好，灰也带走

# @ hand-and-ear: 证据
# > The one on the wall, by hand and by ear
hand-and-ear-b07d96 = 墙上那台，用手试、用耳朵听

# @ her-own-bill: 证据
# > The label, worked out with her own bill
her-own-bill-e41598 = 拿她家的电费单对着能效标签算

# @ 话题
# > The nights
scenario-51e3ef = 夜里

# @ 话题
# > What it costs to run
scenario-c5020d = 用起来费多少

# @ 话题
# > Who lives there, and how
scenario-6d1026 = 家里住着谁，怎么住

# @ quiet: 需要
# > Nights without a sound
quiet-ef8bb6 = 夜里没有一点声响

# @ bill: 需要
# > No August bill like last year’s
bill-d7a1ca = 别再来一张去年八月那样的电费单

# @ draught: 需要
# > No cold air on Mother’s shoulder
draught-cb860e = 别让冷风吹着老人的肩膀

# @ moving: 需要
# > Something for one summer alone
moving-0d3474 = 只用这一个夏天

# @ hole: 不足
# > A hole through the wall has to be drilled
hole-14c813 = 墙上得打一个洞

# @ bai: 客户姓名
# > Bai Jing
bai-b7a78b = 白静

# @ bai: 客户身份
# > Her husband is at the large ones
bai-b4da22 = 丈夫在看大机器

# @ light-sleeper: 这位客户是谁（复盘时显示）
# > The child sleeps lightly
light-sleeper-8fab0f = 孩子睡得轻

# @ august-bill: 这位客户是谁（复盘时显示）
# > Last year’s August bill
august-bill-2a5263 = 去年八月的电费单

# @ mothers-shoulder: 这位客户是谁（复盘时显示）
# > Her mother lives with them
mothers-shoulder-baf547 = 老人跟他们住

# @ one-summer: 这位客户是谁（复盘时显示）
# > They move in the autumn
one-summer-b3e77d = 秋天就搬家

# @ shop: 场次标题
# > Between the units
shop-ec8576 = 机器中间

# @ shop: 客户开场 · Bai Jing
# > Hello. We’re looking for something for the bedroom. My husband will tell you how many kilowatts.
shop-603098 = 你好，想给卧室看一台。几千瓦你问我先生。

# @ shop: 客户开场 · Bai Jing
# > Good morning. Is it always as cool as this in here, or only when customers come?
shop-4f8a6e = 早上好。你们店里一直这么凉快，还是有客人才开？

# @ shop: 客户开场 · Bai Jing
# > We only want to look. He’s looking over there, I’m looking here.
shop-302471 = 我们先看看。他看那边，我看这边。

# @ shop › to-the-wall: 卖方的话 · 卖方
# > Come, there’s one running on the wall over here.
to-the-wall-66168b = 来，这边墙上开着一台。

# @ shop › to-the-wall: 客户的回话 · Bai Jing
# > That small one? All right.
to-the-wall-e44658 = 那台小的？行。

# @ shop › to-the-wall: 客户的回话 · Bai Jing
# > Good, then I can hear it.
to-the-wall-01d940 = 好，正好听听声音。

# @ shop › tell-cools: 卖方的话 · 卖方
# > This one cools a bedroom in ten minutes, and after that just keeps it cool.
tell-cools-adf201 = 这台十分钟凉透一间卧室，之后保持恒温。

# @ shop › tell-cools: 客户的回话 · Bai Jing
# > Ten minutes. Ours took until midnight.
tell-cools-29421a = 十分钟。我们那台要吹到半夜。

# @ shop › tell-cools: 客户的回话 · Bai Jing
# > It looks small for that. But good.
tell-cools-3bae48 = 看着小，能行就好。

# @ shop › talk-to-husband: 卖方的话 · 卖方
# > (to her husband) A twin rotary compressor, sir, three and a half kilowatts!
talk-to-husband-0a855a = （对她丈夫）先生，双转子压缩机，三千五百瓦！

# @ shop › talk-to-husband: 复盘里的原因
# > was talked past
talk-to-husband-c402f7 = 被晾在了一边

# @ shop › talk-to-husband: 客户的回话 · Bai Jing
# > He likes that. I’m over here.
talk-to-husband-cbcfd9 = 他就爱听这个。我在这儿呢。

# @ shop › talk-to-husband: 客户的回话 · Bai Jing
# > When you two have finished, I’ve got a bedroom.
talk-to-husband-c8a181 = 你们俩聊完了，我还有间卧室要管。

# @ shop › talk-to-husband: 复盘点评 · 教练
# > In a household one person decides, and more often than not it is the wife who holds the purse.
talk-to-husband-73ef58 = 家里多半一个人做主，钱常常是她管着。

# @ shop › ask-nights: 卖方的话 · 卖方
# > What are the nights like in that room when it’s hot?
ask-nights-e721d6 = 天一热，那屋里夜里怎么过？

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > I lie awake and listen. Our boy wakes up at every click, and then we’re all three awake.
ask-nights-7325f4 = 我醒着听动静。儿子听见咔哒一声就醒，他一醒全家都别睡了。

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > Hot with the fan off, loud with the fan on. And the little one sleeps like a cat.
ask-nights-c34b28 = 关了电扇热，开了电扇吵。小家伙睡觉跟猫似的。

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > We sleep, more or less. It just shouldn’t hum next to our boy.
ask-nights-29dfb2 = 凑合睡吧。别在我家孩子旁边嗡嗡响就行。

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > Well, quiet would be nice. It isn’t what I came for.
ask-nights-73417a = 安静点当然好，不过我不是为这个来的。

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > Hot. Like everybody’s.
ask-nights-76aa02 = 热呗，谁家都热。

# @ shop › ask-nights: 客户的回话 · Bai Jing
# > We manage.
ask-nights-88f979 = 还过得去。

# @ shop › ask-nights: 复盘点评 · 教练
# > Where she will use it, at the hour when it matters.
ask-nights-38ba72 = 问她在哪儿用，问最要紧的那个钟点。

# @ shop › ask-home: 卖方的话 · 卖方
# > Who sleeps in there, and how long will you stay in that flat?
ask-home-4fa287 = 那屋谁睡？这房子打算住多久？

# @ shop › ask-home: 客户的回话 · Bai Jing
# > My mother. One evening under cold air, and she can’t lift her arm for a week.
ask-home-a6a776 = 我妈。吹一晚上冷风，胳膊一个星期抬不起来。

# @ shop › ask-home: 客户的回话 · Bai Jing
# > Mother has that room. The doctor says: cool, but no draught. How am I to manage that?
ask-home-7c5d79 = 那屋是我妈住。大夫说要凉快，又不能见风，这怎么弄？

# @ shop › ask-home: 客户的回话 · Bai Jing
# > Only until October. The new flat is ready then, and it has air conditioning built in.
ask-home-34a10c = 就住到十月。新房那时候交钥匙，带中央空调。

# @ shop › ask-home: 客户的回话 · Bai Jing
# > We rent, and in autumn we’re out. The landlord doesn’t want holes either.
ask-home-7fc313 = 租的，秋天就搬。房东还不让打洞。

# @ shop › ask-home: 客户的回话 · Bai Jing
# > We do, with our boy. We’re staying.
ask-home-2b9339 = 我们带孩子住，不搬。

# @ shop › ask-home: 客户的回话 · Bai Jing
# > The three of us. It’s our own flat.
ask-home-7550c4 = 我们一家三口，自己的房子。

# @ shop › ask-home: 复盘点评 · 教练
# > Who else has to live with it?
ask-home-233f42 = 家里还有谁要跟它一起过日子？

# @ shop › ask-money: 卖方的话 · 卖方
# > What did the summer cost you last year?
ask-money-321b9c = 去年夏天花了您多少电费？

# @ shop › ask-money: 客户的回话 · Bai Jing
# > Eight hundred in August. He said I’d misread it.
ask-money-bfc802 = 八月一个月八百。他还说是我看错了。

# @ shop › ask-money: 客户的回话 · Bai Jing
# > Don’t ask. I’ve hidden the bill, or he’d switch everything off.
ask-money-8613b2 = 别提了。电费单我藏起来了，不然他什么都给关了。

# @ shop › ask-money: 客户的回话 · Bai Jing
# > The usual. Less would be nice, of course.
ask-money-de1d50 = 就那样。能少点当然好。

# @ shop › ask-money: 客户的回话 · Bai Jing
# > Oh, it was bearable. A little less would do no harm.
ask-money-f76ff4 = 还能受得了，少点更好。

# @ shop › ask-money: 客户的回话 · Bai Jing
# > I’d have to look.
ask-money-d4edb2 = 得回去看看。

# @ shop › ask-money: 客户的回话 · Bai Jing
# > Nothing, we had only the fan.
ask-money-90d20e = 没花什么，就开了电扇。

# @ shop › ask-money: 复盘点评 · 教练
# > He asks what it can do. She pays for it every month.
ask-money-e26629 = 他问的是能有多强，她每个月交的是钱。

# @ shop › imply-quiet: 卖方的话 · 卖方
# > And when somebody’s awake at two, when does the house sleep again?
imply-quiet-eba8cc = 要是有人两点醒了，一家人几点才能再睡着？

# @ shop › imply-quiet: 客户的回话 · Bai Jing
# > At four. And at six I’m on the bus.
imply-quiet-109227 = 四点。六点我就得赶公交了。

# @ shop › imply-quiet: 客户的回话 · Bai Jing
# > Not at all. I was asleep at my desk on Tuesday.
imply-quiet-beae13 = 就别睡了。星期二我在办公桌上睡着了。

# @ shop › imply-quiet: 客户的回话 · Bai Jing
# > Oh, we turn over and go on sleeping.
imply-quiet-6e5140 = 翻个身又睡了。

# @ shop › imply-quiet: 客户的回话 · Bai Jing
# > It isn’t that bad with us.
imply-quiet-78a56d = 我们家倒没那么厉害。

# @ shop › imply-bill: 卖方的话 · 卖方
# > And if there are three such Augusts in a row?
imply-bill-7ab2d6 = 要是连着三年八月都这样呢？

# @ shop › imply-bill: 客户的回话 · Bai Jing
# > Then it’s the holiday that goes. I’ve told nobody yet.
imply-bill-1ad551 = 那就别想出去玩了。这话我还没跟他们说。

# @ shop › imply-bill: 客户的回话 · Bai Jing
# > Three? That’s another unit. For nothing.
imply-bill-750555 = 三年？够再买一台了，白扔。

# @ shop › imply-bill: 客户的回话 · Bai Jing
# > We’d live.
imply-bill-5095c1 = 那也能过。

# @ shop › imply-bill: 客户的回话 · Bai Jing
# > It wasn’t so much.
imply-bill-4b49a3 = 也没多少钱。

# @ shop › imply-draught: 卖方的话 · 卖方
# > And a week in which she can’t lift the arm: who does everything then?
imply-draught-23382b = 她胳膊抬不起来的那个星期，家里活儿谁干？

# @ shop › imply-draught: 客户的回话 · Bai Jing
# > Who do you think? And she apologises all day, which is worse.
imply-draught-cc36aa = 还能有谁。她还一天到晚跟我赔不是，听着更难受。

# @ shop › imply-draught: 客户的回话 · Bai Jing
# > I do. And she can’t lift our boy.
imply-draught-554601 = 我呗。她也抱不了孩子。

# @ shop › leave: 卖方的话 · 卖方
# > Then don’t buy one. A standing fan and a dark blind will see you through the summer.
leave-e3a871 = 那就别买了。一台落地扇，加个遮光帘，这个夏天就过去了。

# @ shop › leave: 客户的回话 · Bai Jing
# > You’ve just talked yourself out of a sale. I’ll send you my sister, she has a house.
leave-2647e8 = 你把自己的生意都劝没了。我让我姐来找你，她家有房子。

# @ shop › leave: 客户的回话 · Bai Jing
# > A fan. Honestly? Thank you. We’ll be back for the office.
leave-bd7e6f = 买电扇就行？真的？谢谢，公司要装的时候来找你。

# @ shop › leave: 客户的回话 · Bai Jing
# > A fan. You might have said so before the lecture.
leave-dbe3de = 电扇。早说啊，讲了半天。

# @ shop › leave: 客户的回话 · Bai Jing
# > Yes, well. Good day.
leave-403e9c = 好吧，再见。

# @ shop › leave: 客户的回话 · Bai Jing
# > Oh. Then we’ll look elsewhere.
leave-218790 = 哦，那我们去别处看看。

# @ shop › leave: 客户的回话 · Bai Jing
# > You don’t want to sell? Well, goodbye.
leave-f849bf = 你不想卖？那再见。

# @ shop › leave: 复盘点评 · 教练
# > Hang one on a wall she will leave in October, and you win one sale and lose the whole street.
leave-f3d09d = 十月就要搬走，还给她装一台：赚了一单，丢了一条街。

# @ room: 场次标题
# > Her bedroom, in words
room-468712 = 说说那间屋子

# @ wall: 场次标题
# > Under the one that is running
wall-676098 = 开着的那台下面

# @ wall › tell-whisper: 卖方的话 · 卖方
# > At night it’s quieter than a page being turned.
tell-whisper-f871c7 = 夜里声音比翻书还轻。

# @ wall › tell-whisper: 客户的回话 · Bai Jing
# > That’s what it said on the fan, too.
tell-whisper-d1c457 = 电扇上也是这么写的。

# @ wall › tell-whisper: 客户的回话 · Bai Jing
# > If that were so, I’d take it home under my arm.
tell-whisper-1a91a0 = 真那样我夹着就抱回家。

# @ wall › tell-whisper: 客户的回话 · Bai Jing
# > Very nice.
tell-whisper-c8f75e = 挺好。

# @ wall › tell-whisper: 客户的回话 · Bai Jing
# > I see. Good.
tell-whisper-899fbb = 哦，好。

# @ wall › tell-saves: 卖方的话 · 卖方
# > It uses half the electricity of the old kind, because it never stops and starts.
tell-saves-a7e699 = 它不用一停一开，比老式的省一半电。

# @ wall › tell-saves: 客户的回话 · Bai Jing
# > Half? Of what? That’s what I’d have to know.
tell-saves-e98036 = 省一半？拿什么算的？我得弄明白。

# @ wall › tell-saves: 客户的回话 · Bai Jing
# > They all save. And the bill comes all the same.
tell-saves-ac59fd = 都说省电，电费单照来。

# @ wall › tell-saves: 客户的回话 · Bai Jing
# > That’s always good.
tell-saves-4af969 = 省电总是好的。

# @ wall › tell-saves: 客户的回话 · Bai Jing
# > He’ll like that as well.
tell-saves-e93844 = 这个他也爱听。

# @ wall › tell-ceiling: 卖方的话 · 卖方
# > The air goes along the ceiling and comes down softly. Nobody sits in it.
tell-ceiling-bf2045 = 风贴着天花板走，慢慢落下来，谁也吹不着。

# @ wall › tell-ceiling: 客户的回话 · Bai Jing
# > And on the bed below? That’s where she lies.
tell-ceiling-56ff99 = 下面床上呢？她就睡那儿。

# @ wall › tell-ceiling: 客户的回话 · Bai Jing
# > I’d have to stand there with my hand up.
tell-ceiling-835c1c = 我得举着手试试。

# @ wall › tell-ceiling: 客户的回话 · Bai Jing
# > Aha.
tell-ceiling-be6a6f = 哦。

# @ wall › tell-ceiling: 客户的回话 · Bai Jing
# > Sounds pleasant.
tell-ceiling-cce7d6 = 听着挺舒服。

# @ wall › hand-and-ear: 卖方的话 · 卖方
# > Stand right below it, hold up your hand, and listen. I’ll be quiet.
hand-and-ear-d4c80e = 您站到它正下面，举起手，听听。我不说话。

# @ wall › hand-and-ear: 客户的回话 · Bai Jing
# > It’s on? I hadn’t noticed. Shh. No, nothing.
hand-and-ear-f12380 = 开着吗？没觉得啊。嘘，真没声。

# @ wall › hand-and-ear: 客户的回话 · Bai Jing
# > Nothing on my hand. And I only hear my husband.
hand-and-ear-f822e3 = 手上没风。我只听见我先生说话。

# @ wall › hand-and-ear: 客户的回话 · Bai Jing
# > Yes, it’s running. Fine.
hand-and-ear-c761fd = 嗯，开着呢，行。

# @ wall › hand-and-ear: 客户的回话 · Bai Jing
# > All right. It blows, I can see that.
hand-and-ear-4e3b45 = 行，知道它在吹。

# @ wall › hand-and-ear: 复盘点评 · 教练
# > In a shop the thing itself is the best evidence.
hand-and-ear-f19220 = 在店里，东西本身就是最好的证明。

# @ wall › work-it-out: 卖方的话 · 卖方
# > Shall we work it out with your own bill? I have the label here.
work-it-out-1b77e5 = 拿您家的电费单算一算吧？能效标签在这儿。

# @ wall › work-it-out: 客户的回话 · Bai Jing
# > I’ve a photo of it. Four hundred and ten instead of eight hundred. Show him that.
work-it-out-aaa197 = 我手机里有照片。八百变四百一。你拿给他看看。

# @ wall › work-it-out: 客户的回话 · Bai Jing
# > So it comes to about half. In August alone.
work-it-out-683f9f = 差不多省一半，光八月一个月。

# @ wall › work-it-out: 客户的回话 · Bai Jing
# > A few yuan a month. All right.
work-it-out-b3246a = 一个月省几块钱，行吧。

# @ wall › work-it-out: 客户的回话 · Bai Jing
# > You’re thorough. It’s not so much with us.
work-it-out-b8b322 = 你算得真细，我们家省不了多少。

# @ wall › own-the-hole: 卖方的话 · 卖方
# > One thing: a hole has to go through your wall, as thick as my arm.
own-the-hole-3a6233 = 有一样得先说：墙上得打个洞，胳膊这么粗。

# @ wall › own-the-hole: 客户的回话 · Bai Jing
# > A hole? The landlord would love that.
own-the-hole-41b186 = 打洞？房东非跟我们急不可。

# @ wall › own-the-hole: 客户的回话 · Bai Jing
# > In a rented wall. I see.
own-the-hole-faea07 = 在租的墙上打洞。明白了。

# @ wall › own-the-hole: 客户的回话 · Bai Jing
# > Better to hear it from you than from the man with the drill.
own-the-hole-d98486 = 你先说了好，省得师傅拿着钻头才说。

# @ wall › own-the-hole: 客户的回话 · Bai Jing
# > I’d thought as much. As long as it’s clean afterwards.
own-the-hole-07c6a8 = 我想到了。完事给收拾干净就行。

# @ wall › promise-saturday: 卖方的话 · 卖方
# > We’ll put it up next Saturday before noon, and take the dust away with us.
promise-saturday-c65839 = 下星期六中午之前装好，灰我们带走。

# @ wall › promise-saturday: 客户的回话 · Bai Jing
# > Before noon. Good, our boy sleeps after lunch.
promise-saturday-9635c5 = 中午之前好，我家孩子饭后要睡。

# @ wall › promise-saturday: 客户的回话 · Bai Jing
# > The dust too? I’ll believe it when I see the floor.
promise-saturday-a019cd = 灰也带走？我看了地板才信。

# @ wall › promise-saturday: 复盘点评 · 教练
# > A consumer asks for little service: that it is put up, that it works, and that nobody has to sweep.
promise-saturday-84ee50 = 家里用的，服务要求不多：装好了，能用，不用自己扫地。

# @ wall › back-to-shop: 卖方的话 · 卖方
# > Tell me a little more about the room.
back-to-shop-3b7418 = 您再跟我说说那间屋子。

# @ wall › back-to-shop: 客户的回话 · Bai Jing
# > What do you want to know?
back-to-shop-e0add0 = 你想知道什么？

# @ wall › back-to-shop: 客户的回话 · Bai Jing
# > It’s a room. Ask.
back-to-shop-45c311 = 就是间屋子，问吧。

# @ wall › to-the-till: 卖方的话 · 卖方
# > What do you think?
to-the-till-7c5385 = 您看怎么样？

# @ wall › to-the-till: 客户的回话 · Bai Jing
# > Wait, I’ll look at him. He’s still reading.
to-the-till-2f9d88 = 等等，我看看他。还念着呢。

# @ wall › to-the-till: 客户的回话 · Bai Jing
# > Hm.
to-the-till-15ec9c = 嗯……

# @ till: 场次标题
# > At the till
till-0ba4af = 柜台前

# @ till › ask-for-order: 卖方的话 · 卖方
# > 3,200 yuan, installed and tested. Shall I write up the order?
ask-for-order-fd0b40 = 3200 元，包安装调试。给您开单吗？

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Yes. He can go on reading. I’m paying.
ask-for-order-4e85b8 = 开吧。让他接着念，我来付。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Write it up. He’ll say it was his idea.
ask-for-order-5d122f = 开吧，回头他会说是他挑的。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Write what up? I don’t know yet what it does.
ask-for-order-098305 = 开什么单？我还不知道它怎么样呢。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Let me hear what it is first.
ask-for-order-fa6fe0 = 先说说它怎么样。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Three thousand two hundred, because it’s warm today? No.
ask-for-order-49b6f4 = 就因为今天热，花三千二？不买。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > It’s a nice machine. I don’t see what I’d get out of it.
ask-for-order-c200e7 = 机器不错，可我看不出对我有什么好处。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > If it’s all as you say. If.
ask-for-order-63fcbe = 要真像你说的那样。要真是。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > I’ve bought something in this street before, on somebody’s word.
ask-for-order-f4f367 = 这条街上的话，我信过一回，买过一回。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > We’ll think about it. Dear, are you coming?
ask-for-order-081d3d = 我们再想想。老公，走了。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Perhaps later. We have to fetch our boy.
ask-for-order-0b4e6f = 回头再说吧，该接孩子了。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > Good. If it doesn’t pay for itself, you’ll hear from me.
ask-for-order-3ce441 = 行。省不回来我可要找你。

# @ till › ask-for-order: 客户的回话 · Bai Jing
# > All right, I’ll take it. One summer, you said.
ask-for-order-e8fe26 = 行，买了。你说的，一个夏天。

# @ till › only-today: 卖方的话 · 卖方
# > Only today, and only the one. Tomorrow it’s 3,800.
only-today-af7854 = 就今天，就这一台，明天 3800。

# @ till › only-today: 复盘里的原因
# > was hurried, and will look twice
only-today-79416e = 被催着买，回头会更挑剔

# @ till › only-today: 客户的回话 · Bai Jing
# > You needn’t have said that. I’d made up my mind.
only-today-64d45c = 这话不用说，我本来就定了。

# @ till › only-today: 客户的回话 · Bai Jing
# > Fine. But that was cheap of you.
only-today-0de42e = 行吧，不过你这招不怎么样。

# @ till › only-today: 客户的回话 · Bai Jing
# > Then tomorrow I shan’t buy it either.
only-today-80cdb6 = 那我明天也不买。

# @ till › only-today: 客户的回话 · Bai Jing
# > There are six more on that shelf.
only-today-7d4295 = 那架子上摆着六台呢。

# @ till › only-today: 复盘点评 · 教练
# > It may win a small sale, and it spoils the pleasure.
only-today-dd80af = 小买卖也许真能成，可人家高兴不起来了。

# @ till › boast: 卖方的话 · 卖方
# > It pays for itself in one summer, believe me.
boast-2e77ee = 信我的，一个夏天就把本钱省回来。

# @ till › boast: 客户的回话 · Bai Jing
# > Three thousand two hundred, in one summer? We don’t heat the pool with it.
boast-324e8d = 一个夏天省三千二？我家又没有游泳池。

# @ till › boast: 客户的回话 · Bai Jing
# > My brother-in-law sells things too. He talks like that.
boast-2a3ecc = 我妹夫也是卖东西的，说话跟你一样。

# @ till › boast: 复盘点评 · 教练
# > She keeps the accounts of the house. Figures like that are the first she throws out.
boast-6c1513 = 家里的账是她记的，这种数字她头一个不信。

# @ till › two-hundred-off: 卖方的话 · 卖方
# > I could do it for 3,000.
two-hundred-off-e8dd11 = 给您 3000 吧。

# @ till › two-hundred-off: 复盘里的原因
# > wonders what it really costs
two-hundred-off-799181 = 心里嘀咕到底值多少

# @ till › two-hundred-off: 客户的回话 · Bai Jing
# > I didn’t say it was too dear. Is it?
two-hundred-off-237b59 = 我没说贵啊。是贵了吗？

# @ till › two-hundred-off: 客户的回话 · Bai Jing
# > Two hundred off, before I’ve asked. Hm.
two-hundred-off-0039c4 = 我还没开口就便宜两百。嗯。

# @ till › back-to-wall: 卖方的话 · 卖方
# > Come and look at it once more.
back-to-wall-8d044d = 您再过来看看。

# @ till › back-to-wall: 客户的回话 · Bai Jing
# > All right, once more.
back-to-wall-8bbd4e = 行，再看一眼。

# @ till › back-to-wall: 客户的回话 · Bai Jing
# > For a minute.
back-to-wall-60ee82 = 就一会儿。

# @ afterwards: 场次标题
# > The week after
afterwards-39b37b = 一个星期以后

# @ afterwards: 客户开场 · Bai Jing
# > So. Saturday, was it?
afterwards-0021a3 = 那就星期六，是吧？

# @ afterwards: 客户开场 · Bai Jing
# > Good. Then I’ll wait and see.
afterwards-c45994 = 行，那我等着看。

# @ afterwards › hang-it: 卖方的话 · 卖方
# > (on Saturday at ten) There, it’s up. And here is the bag with the dust.
hang-it-269880 = （星期六十点）装好了。灰都在这个袋子里。

# @ afterwards › hang-it: 客户的回话 · Bai Jing
# > At ten, and you’ve even wiped the sill. Our boy’s asleep. Listen: nothing.
hang-it-a041c8 = 十点，连窗台都擦了。孩子睡着呢，你听，没声。

# @ afterwards › hang-it: 客户的回话 · Bai Jing
# > I had the broom ready. Not needed.
hang-it-cd4d49 = 我扫帚都备好了，没用上。

# @ afterwards › call-on-monday: 卖方的话 · 卖方
# > (by telephone) I only wanted to ask: is everything as it should be?
call-on-monday-d844a6 = （打电话）就想问问您，都还顺当吗？

# @ afterwards › call-on-monday: 客户的回话 · Bai Jing
# > It is. And you ring to ask! I’ll tell them downstairs.
call-on-monday-e9be6a = 顺当。你还专门打电话来问，我得跟楼下说说。

# @ afterwards › call-on-monday: 客户的回话 · Bai Jing
# > Yes, thanks. I’ve nothing to complain of.
call-on-monday-c0d22b = 都好，谢谢，没什么可挑的。

# @ afterwards › call-on-monday: 复盘点评 · 教练
# > A household seldom asks for more than that. It tells the neighbours all the same.
call-on-monday-acaa61 = 一般人家不再要别的，可照样会跟邻居说。

# @ afterwards › and-the-living-room: 卖方的话 · 卖方
# > And the living room? I have a larger one, too.
and-the-living-room-714109 = 客厅要不要也来一台？有大的。

# @ afterwards › and-the-living-room: 复盘里的原因
# > had only just bought, and was sold to again
and-the-living-room-a6330f = 刚买完又被推销

# @ afterwards › and-the-living-room: 客户的回话 · Bai Jing
# > Let me get used to this one first.
and-the-living-room-02d36e = 先让我把这台用惯了再说。

# @ afterwards › and-the-living-room: 客户的回话 · Bai Jing
# > One. I said one.
and-the-living-room-aceabc = 一台，我说了一台。

# @ afterwards › and-the-living-room: 复盘点评 · 教练
# > A large buy is seldom repeated in a household. Ask for the neighbours instead.
and-the-living-room-37613b = 家里的大件很少接着买，不如请她跟邻居说说。

# @ afterwards › goodbye: 卖方的话 · 卖方
# > I wish you cool nights.
goodbye-aa829e = 祝您夜里凉快。

# @ afterwards › goodbye: 客户的回话 · Bai Jing
# > Thank you. The first one was.
goodbye-2832e2 = 谢谢，头一晚就挺凉快。

# @ afterwards › goodbye: 客户的回话 · Bai Jing
# > And you a hot summer, I suppose.
goodbye-20b00d = 那我祝你天天大热天。
