# 乾隆印章，一年以后：scenario.ron 的中文。

scenario-3dc255 = 乾隆印章，一年以后
scenario-46093a = 去年他在你这儿买过一枚印。再推荐之前，先弄清那一枚后来怎样了。
scenario-b4594f = 又一枚印章，跟去年那枚一样
scenario-299d83 = 一年过去了。去年买过印章的退休书法老师罗健，又走进了你的店。柜台上正摆着一枚印，跟他那枚一样，价钱也没变。去年那枚他用得怎么样，你一直没问过。
scenario-e716c2 = 先弄清去年那枚印留下的是好是坏。他自己想要，对头一枚也满意，再卖第二枚。
scenario-84332d = 你去年记过：他每天早上临《兰亭序》
scenario-6559e1 = 去年那枚印的分量、尺寸，你本子上都有
scenario-60c8c5 = 街坊们关于他的闲话，说什么的都有
scenario-cb6f8c = 这是课堂上的寓言。现实中，出土文物归国家所有，不得买卖。

case-0ca3cb = 鎏金外匣，手工雕花

jade-6fdbd9 = 和田玉印章

same-piece-14a24e = 跟去年那枚一模一样

name-cut-0f77cd = 印面可以刻名字

care-762d32 = 终身在店里保养

origin-0823ee = 两枚都是作坊仿的

rich-998b79 = 能让他发财

recut-08e540 = 免费修好刻走样的那一笔

three-days-72befe = 三天刻好，先看印稿

tomorrow-0f2889 = 明天一早就刻好

comparison-a6290d = 对照去年的分量和尺寸

samples-e2cd2d = 今年刻的印样

ledger-fecb33 = 作坊的老账本

scenario-edaf44 = 去年那枚后来怎样
scenario-c4d289 = 这回为什么来
scenario-ea8427 = 归谁所有

mended-09eb90 = 去年刻走样的地方修好

straight-627f58 = 去年那个故事，要句实话

another-76de09 = 再要一枚一模一样的

writing-04b895 = 一方给自己的字落款的印

friend-308f98 = 送给大徒弟的礼物

name-63d949 = 刻上徒弟的名字

orchid-26233f = 他在临《兰亭序》
orchid-ecaca2 = 你去年的记录

five-million-38fa22 = 听说他在琉璃厂得了一大笔
five-million-2f233e = 街坊的闲话

pupil-205b40 = 他的大徒弟

late-eac75b = 去年刻晚了，还走了一笔

story-bd40ae = 去年那个故事没核实过

no-call-14ba6a = 一年没给他打过电话

luo-68763c = 罗健
luo-4156fb = 退休书法老师

collector-c229ce = 称心的收藏人

disappointed-d08086 = 等得心凉的人

misled-4ef33e = 听了假故事的人

pupil-9dba26 = 惦记徒弟的老师

has-all-1636ca = 什么都不缺的人

at-the-door-55afa7 = 一年以后
at-the-door-800d91 = 下午好，一晃都一年了。柜台上这枚，是新到的？
at-the-door-302521 = 您好，还认得我吗？去年，那个鎏金匣子。
at-the-door-5b3111 = 这店还开着呢。哟，这枚印看着眼熟啊。
at-the-door-52ea9a = 您好。我打门口过，一眼瞧见这枚，跟我那枚像双胞胎。
at-the-door-bf1f51 = 您好，又是我。哟，又是这枚印。
at-the-door-80b97e = 转眼一年了。您这儿又有一枚啊。

ask-for-order-3d084c = 跟去年那枚一样，还是五百块。您再来一枚？
ask-for-order-5728da = 去年您没蒙我，这枚也对得上。我要了。
ask-for-order-af79f9 = 一丝一毫都不差。包上吧。
ask-for-order-d82e37 = 要。没想到这辈子还能见着第二枚。
ask-for-order-bcde8e = 这下成对儿了。要，当然要。
ask-for-order-f3c4d6 = 都对得上，我也没话说。包上。
ask-for-order-ef4deb = 您给我补上了，那第二枚我就要了。
ask-for-order-772ceb = 行。肯补救的人，该再给一回机会。
ask-for-order-80faf9 = 没想到今天我还会说这句：包上吧。
ask-for-order-e7f8e9 = 好，这回两枚能摆一块儿了。
ask-for-order-73c71b = 既然您给补上了，成，要了。
ask-for-order-b77156 = 要了。这回我知道自己买的是什么。
ask-for-order-c844d8 = 要了。不要皇上，就要一方印。
ask-for-order-37a264 = 成。您说实话，比讲故事强。
ask-for-order-8a2184 = 行。不带故事的印，我要。
ask-for-order-a971e0 = 要了。是什么就是什么，挺好。
ask-for-order-af1470 = 行，他准喜欢。包好点儿。
ask-for-order-cd123a = 好。他等我一句话，等了三十年。
ask-for-order-b3d303 = 要了，给他的。谢谢您。
ask-for-order-ce6757 = 行，也该送那小子点什么了。
ask-for-order-c96f39 = 成。我都能想见他那模样。
ask-for-order-1301ec = 要它干吗？我有一枚了，一枚就够。
ask-for-order-a7d78c = 谢谢您。可再来一枚，我也没处用。
ask-for-order-356802 = 一个老头子，两枚印？不用不用。
ask-for-order-a7f0f7 = 我这岁数，都往外送东西了。
ask-for-order-ee71fa = 就我说的那个用处？还差点儿意思。
ask-for-order-0c39c8 = 做什么用您知道了，可我没看出来就是它。
ask-for-order-7309aa = 五百块，买个不上不下的？嗯。
ask-for-order-f3b806 = 它好在哪儿、合不合用，我得先看明白。
ask-for-order-42fb1a = 我有一枚了，第二枚干什么用呢？
ask-for-order-b203b4 = 我自己再要一枚？图什么呢。
ask-for-order-383212 = 我自己那枚够了。再花五百？嗯。
ask-for-order-83049e = 是跟我那枚一样好看，可这也不算个理由啊。
ask-for-order-21f710 = 数是对上了。今天我拿不准的，是您这张嘴。
ask-for-order-4c4e8b = 秤说一样，可听您说话，我又想等等。
ask-for-order-ac3c7f = 量是量了，心里还是有点打鼓。
ask-for-order-4bf89b = 兴许是一样。可我信您，不像去年那么痛快了。
ask-for-order-370228 = 去年您没骗我。可这枚真一样吗？我得先看看。
ask-for-order-2f11b4 = 要真是一模一样，我就要。是不是呢？
ask-for-order-12eafd = 看着是像，像可不等于一样。
ask-for-order-feaa08 = 我得比一比，我那枚可是好东西。
ask-for-order-2303dc = 怎么知道是您说的那样呢？
ask-for-order-43397a = 我宁可看见，不愿光听。
ask-for-order-93ae08 = 您先给我看，再问我买不买。
ask-for-order-637281 = 这是您说的。有什么能让我看看的吗？
ask-for-order-1c7a14 = 经过去年那回？等了五个礼拜，还刻坏一笔。
ask-for-order-2e1769 = 东西是一样。那刻得也一样糟吗？
ask-for-order-d46d79 = 印我想要，那种气可不想再受一年。
ask-for-order-93d214 = 先说说我手里那枚吧。
ask-for-order-9d7cee = 去年买完，一年没个音信。说实话，心里有点不是滋味。
ask-for-order-662e91 = 去年我在您这儿就当了十分钟客人，我原想着不止。
ask-for-order-4bcc89 = 一年了，没人问过我满不满意。那我干吗还买？
ask-for-order-a25f1b = 印我喜欢。一付完钱就把我忘了，这我不喜欢。
ask-for-order-9004ac = 上一枚的事我还觉着自己傻呢，这枚先不提。
ask-for-order-f4e4b3 = 去年那枚的事，我心里还没过去。
ask-for-order-246ddb = 您得先把去年的事说清楚。
ask-for-order-69b4f8 = 去年那事还堵着呢，先说那个。
ask-for-order-4e5443 = 改天吧，我就是路过。
ask-for-order-2c2693 = 嗯，再说吧。
ask-for-order-f0e3c8 = 我再想想。
ask-for-order-1cdaed = 我先出去溜达一圈再说。
ask-for-order-322d5e = 上回攒下的信任能让人进门；这枚是不是一样、他要不要，还得另说。

let-them-compare-753311 = 这是去年记的分量和尺寸，秤在这儿，您自己对一对。
let-them-compare-e1d32d = 八十六克，盖子上那道小口子也在。是一样的。
let-them-compare-d88884 = 一克不差，云纹的走向也一样。嘿！
let-them-compare-c3513e = 我量了两遍，是一个人做的。
let-them-compare-88e1c3 = 没错，这盖子我闭着眼都摸得出来。
let-them-compare-1f34ae = 分量、宽窄、高矮，一点不差。
let-them-compare-5235f5 = 我对着光正反都看了，一样。
let-them-compare-84d92f = 是一样。我怕的就是一样。
let-them-compare-4b79d9 = 双胞胎。那头一枚到底是个什么，您说说？
let-them-compare-08de77 = 那就是说，头一枚是什么，这枚也是什么。嗯。
let-them-compare-dd86ba = 没两样。有了去年的事，这可不算好消息。
let-them-compare-509cbf = 是一样，我本来也没怀疑。
let-them-compare-fa4c19 = 对得上。我倒用不着比，谢谢您。
let-them-compare-64b628 = 一个模子的。我那枚还在家搁着呢。
let-them-compare-33353b = 一样的。不过我想的不是这个。
let-them-compare-a439db = 嗯，看得出来是一对。行吧。
let-them-compare-20a7fe = 信任能托住一半，他亲手量过的，托住另一半。

ask-how-it-went-2e8f89 = 先不说别的，去年那枚，您用着怎么样？
ask-how-it-went-06d09d = 您问了我就说：晚了五个礼拜，还有一笔刻走样了。
ask-how-it-went-3bf2ca = 您说三天，等了五个礼拜。有个字的尾巴还歪了。
ask-how-it-went-859b38 = 印是好印，刻得不行。盖的时候我都拿手挡着点儿。
ask-how-it-went-ab0264 = 等了五个礼拜，没人来个电话，末了还刻歪了。
ask-how-it-went-5af0d4 = 晚了五个礼拜，还歪了一笔。就这么回事。
ask-how-it-went-e41c93 = 我拿到琉璃厂，人家乐了，说是仿的。
ask-how-it-went-8ae792 = 您说皇上戴过，琉璃厂可不是这么说的。
ask-how-it-went-b45b1f = 我拿着您那故事到处给人看，后来有个懂行的把我拉到一边。
ask-how-it-went-5e6c1c = 琉璃厂的人说，您那故事不是真的。
ask-how-it-went-37b19e = 到了琉璃厂才知道，没皇上什么事。
ask-how-it-went-b24e93 = 做梦都没想到。琉璃厂看了，跟您说的一点不差。
ask-how-it-went-0e4f7e = 琉璃厂的人差点儿没坐住。您没骗我。
ask-how-it-went-c6e988 = 这辈子买得最值的东西。就是让出去以后，老想它。
ask-how-it-went-55cd1c = 您说的句句是真。能这么讲的店，可没几家。
ask-how-it-went-cc8872 = 还行，摆在书桌上呢。学生来了都要拿起来看看。
ask-how-it-went-33bb16 = 印是好印，谁来我家都想上手摸摸。就是您从来没问过。
ask-how-it-went-ddb71f = 天天看着挺好。客人都快舍不得放下了。
ask-how-it-went-b00461 = 还成，摆书桌上，来人都夸。
ask-how-it-went-3425ba = 天天用，什么都不缺。您没亏待我。
ask-how-it-went-b0c576 = 好得很，有这一枚，一辈子够了。
ask-how-it-went-c2edfc = 要它干的它都干了，一枚足够。
ask-how-it-went-53a9ae = 好得不能再好，什么都不缺了。
ask-how-it-went-aa0291 = 还在呢。这事先不提了。
ask-how-it-went-e3f0cb = 还行吧。都一年了，怎么想起问这个？
ask-how-it-went-eaed63 = 唉，说来话长。
ask-how-it-went-8b78c3 = 那个先不说，行吗？
ask-how-it-went-869294 = 回头客是带着上一回来的。开口要单之前，先问问上一回。

ask-what-brings-bffa71 = 今天来，是想找点什么？
ask-what-brings-2b4640 = 我那枚让出去了，之后天天想。要有一枚一样的就好了。
ask-what-brings-78546f = 就是它。要是一样，我就当把那枚找回来了。
ask-what-brings-8d1ff5 = 再要一枚。没了它，架子上老觉着缺一块。
ask-what-brings-de959e = 就想再有那么一枚，一模一样的。为这个来的。
ask-what-brings-f05275 = 我兄弟想要一枚跟我一样的，可得刻好。
ask-what-brings-907f85 = 照我那枚再来一枚，给我兄弟。他惦记一年了。
ask-what-brings-adaa5a = 我兄弟老借我那枚，该让他有自己的了。
ask-what-brings-d9603f = 照样再来一枚，给我兄弟，他老念叨。
ask-what-brings-bd5096 = 我写字还缺一方印。老不老无所谓，得是实在东西。
ask-what-brings-52ad66 = 去年那方，我没脸盖在名字底下了，得另找一方。
ask-what-brings-2df40a = 落款用的。谁戴没戴过都不打紧。
ask-what-brings-aba642 = 就缺一方实实在在的印，盖我自己的字。
ask-what-brings-217d3c = 我写字，没东西落款，就这么简单。
ask-what-brings-588356 = 我大徒弟要自己开馆授课了，我还没送过他什么。
ask-what-brings-3f154a = 给我一个徒弟。都五十了，这回自己要收学生了。
ask-what-brings-ffd3e7 = 有个徒弟要接我的班，当老师的得表示表示。
ask-what-brings-292482 = 头一个徒弟要自己开班了，我欠他点什么。
ask-what-brings-6b66c4 = 有个徒弟要自立门户，想送他点什么。
ask-what-brings-09f1d3 = 什么也不找，就来跟您打个招呼，看看。
ask-what-brings-afa92e = 多半是图您门口这点太阳。我什么都不缺。
ask-what-brings-ac54bf = 走惯了，腿自己就拐进来了。
ask-what-brings-b3c4eb = 出来遛个弯儿，跟您说两句话。
ask-what-brings-63bd4b = 那得看。要不要在您这儿买，我还没想好。
ask-what-brings-1e12a2 = 是有点事，说不说再看。
ask-what-brings-6142ec = 看看。有了上一回，我先不多说。
ask-what-brings-b998be = 先看您今年怎么说话，再告诉您。
ask-what-brings-174748 = 我是想着一个人，可不知道合不合适。
ask-what-brings-a6d6f5 = 没准儿。先让我看看东西。
ask-what-brings-f2af45 = 也许买，也许不买。反正不是给我自己。
ask-what-brings-e96d4d = 也许给一个人，我还没拿定主意。
ask-what-brings-7cf33f = 我先转转看看，行吧？
ask-what-brings-f60f33 = 再说吧，不急。
ask-what-brings-1946d9 = 有点儿事。我先看看。
ask-what-brings-ded591 = 待会儿再说。
ask-what-brings-e4129c = 第二回买，理由往往跟头一回不一样。得重新问。

remember-the-orchid-9e8c0a = 您早上还临《兰亭序》吗？
remember-the-orchid-2a45c3 = 这您还记得。嗯，还临着呢。
remember-the-orchid-af67bd = 天天临。字不骗人。
remember-the-orchid-a305d4 = 临呢，起码这个没变。
remember-the-orchid-1a1b9b = 临呢。没想到您还记着。
remember-the-orchid-0829e1 = 您还记着呢！上礼拜刚写到第四百遍。
remember-the-orchid-2ba0bf = 临着呢。没变容易，就是越写越慢。
remember-the-orchid-8a5bdf = 天天写。老伴儿说我做梦都在临。
remember-the-orchid-46bdf5 = 还写着。难为您记得。
remember-the-orchid-eec935 = 记得他说过的话是好事，气氛暖了，事情还没解决。

repeat-the-gossip-ad6030 = 听说您那枚在琉璃厂卖了五百万，真的假的？
repeat-the-gossip-603ab1 = 谁说的？我连亲姐姐都没告诉。
repeat-the-gossip-bbfc5d = 这种事我不在店里说。
repeat-the-gossip-d4aaff = 这条街上的人，嘴太碎了。
repeat-the-gossip-81b86e = 这是我跟存折之间的事。
repeat-the-gossip-a3bc49 = 五百万？人家给八十，还笑话我一顿。
repeat-the-gossip-1abf2a = 您这是寒碜我呢？还是您来问？
repeat-the-gossip-89c55d = 您要知道人家是怎么说的，就不提这茬儿了。
repeat-the-gossip-887b9e = 人家是把我笑出门的。外头就传成这样？
repeat-the-gossip-c81021 = 胡说八道。我像有五百万的人吗？
repeat-the-gossip-657bce = 我那枚压根儿没卖，谁编的这瞎话？
repeat-the-gossip-fb54af = 卖水果的话您也信。
repeat-the-gossip-dcc314 = 跟您说这个的人，是闲的。
repeat-the-gossip-e34b22 = 别人家里的事、口袋里的钱，他不说，你就别提。

promise-riches-345864 = 头一枚给您带财运，第二枚包您发大财！
promise-riches-c3e2b7 = 财运！您可真说得出口。
promise-riches-717f65 = 头一枚给我带来的是个大红脸。
promise-riches-b3f2d3 = 您看，又来了。
promise-riches-f349a7 = 财运就免了，领教过了。
promise-riches-79aa6b = 我都七十一了，发大财干吗？
promise-riches-250014 = 您这跟卖彩票的一个腔调。
promise-riches-f3f31f = 别介，您从前说话没这么玄。
promise-riches-876fc4 = 您真有这把握，自己就留着了。
promise-riches-9a2bc1 = 去年攒下的信誉，经不起今年一句大话。

take-fifty-off-9ff885 = 您是老主顾，四百五。
take-fifty-off-9b61a8 = 往后总等着便宜
take-fifty-off-932858 = 碍事的不是钱。
take-fifty-off-4cabd5 = 谢谢您，可不是这个事。
take-fifty-off-aa5ece = 五十块钱，左右不了我。
take-fifty-off-946c88 = 要是嫌贵，我早说了。
take-fifty-off-9a786d = 比去年便宜？那我去年买贵了？
take-fifty-off-cb47f7 = 我还没开口呢，这枚有毛病？
take-fifty-off-40bf70 = 这就降上了？咱们才刚打完招呼。
take-fifty-off-225728 = 那去年的价不是实价？
take-fifty-off-124575 = 没人还价先降价，今年的价、去年的价，都显得有水分。

last-year-0d5f57 = 去年那枚怎么样？

hear-him-out-a106c9 = 您说得对，接着说，我都想听听。
hear-him-out-ed9bfd = 也没什么了。您没跟我犟，就挺好。
hear-him-out-5d0169 = 就这些。在我心里搁了一年了。
hear-him-out-e5f74c = 说出来痛快多了。那怎么办呢？
hear-him-out-b0369b = 就是这么回事。多谢您听我唠叨。
hear-him-out-948a5e = 谢谢您，我就是想心里有底。
hear-him-out-460c8a = 真没别的，我这人就是谨慎。
hear-him-out-408c09 = 好，我不爱让人绕。
hear-him-out-5f51d6 = 我问，就是想弄明白，没别的。
hear-him-out-99efff = 让人把话说完，气就消了一半。

ask-after-it-e83b8f = 早该给您打个电话。那枚印有什么不合适的，您尽管说。
ask-after-it-6f2d0b = 没有，印挺好。我就是想，您哪天会不会问一声。
ask-after-it-cfefa2 = 没毛病。您总算问了，挺好。
ask-after-it-12135e = 都好。就是春天那会儿，挺想听您问一句。
ask-after-it-79cfe0 = 没什么。这么一问，我才觉着您认的是人，不是钱。
ask-after-it-6e1443 = 印没毛病。您问这一句，我心里舒坦。
ask-after-it-223ced = 春天来个电话，咱俩都省心。
ask-after-it-e7e46c = 是该打。现在问，也比不问强。
ask-after-it-96e1ec = 这一年了，头一回有人问我。
ask-after-it-3b0f86 = 有，您也知道了。不过谢谢您问这一句。
ask-after-it-24d85c = 您总算问了，我都不指望了。
ask-after-it-c771b3 = 没有没有，不过您能问，我挺高兴。
ask-after-it-33a109 = 有事我早来了。都挺好。
ask-after-it-5e9ce7 = 都好着呢，您别惦记。
ask-after-it-92d3fc = 没有。不过您来个电话聊聊也好啊。
ask-after-it-96eb29 = 挺满意的。下回打个电话来，我爱热闹。
ask-after-it-6be15d = 晚问不如早问，可比不问强得多。

own-up-to-the-wait-d50957 = 交晚了，也没刻好，是我们的错。我早该跟您说。
own-up-to-the-wait-6a8219 = 谢谢您。等这句话，比等印还久。
own-up-to-the-wait-09cf6b = 您说了就好，省得我说。
own-up-to-the-wait-938c81 = 您不找借口，这点我认。
own-up-to-the-wait-af909b = 原来您知道啊，我还当没人放心上呢。
own-up-to-the-wait-d766cd = 那这事咱俩想的一样，好。
own-up-to-the-wait-4a330e = 晚了？我那枚没晚呀。
own-up-to-the-wait-1bccce = 您记成别的客人了吧。
own-up-to-the-wait-d8f223 = 我那枚没刻坏，您说的哪回？
own-up-to-the-wait-8fe21a = 我可没这回事，您说的是我吗？
own-up-to-the-wait-185434 = 错了就认。没错的也认，说明你没听他说话。

own-up-to-the-story-697ca7 = 去年那个故事我没核实就讲了，是我不对，给您赔个不是。
own-up-to-the-story-56366f = 说这话不容易，我没想到。
own-up-to-the-story-5e83b0 = 好。我就想听您说，不是听琉璃厂说。
own-up-to-the-story-16e10c = 那咱们还能接着聊。
own-up-to-the-story-19b9ca = 您这个歉我领了，听着心里舒坦。
own-up-to-the-story-514c77 = 谢谢您这句话，我就等着呢。
own-up-to-the-story-cf33ee = 那故事？据我所知是真的呀。
own-up-to-the-story-689356 = 您赔什么不是？谁也没说不对呀。
own-up-to-the-story-24922a = 您这一说我倒不踏实了，难道不是？
own-up-to-the-story-4a0b36 = 没听说有什么不对呀。
own-up-to-the-story-b18e18 = 收回的话，人家能原谅；硬撑的话，不能。

make-excuses-0ff40d = 您也体谅体谅，去年我们实在太忙了。
make-excuses-9528d3 = 听到的是借口
make-excuses-57cc87 = 谁不忙？我从前管着六百个学生。
make-excuses-f41bd3 = 体谅，我太体谅了，所以才不痛快。
make-excuses-d707b3 = 敢情是我这客人来得不是时候。
make-excuses-2e363f = 忙不忙的，那一年可是我的一年。
make-excuses-de1b87 = 理由说早了就是借口。先认错，再补救。

imply-mended-49deaa = 每回盖，都得看见那一笔？
imply-mended-c96b16 = 回回看见。一张好字，底下来这么一下。
imply-mended-0bc8f5 = 别人看不出来，我眼里就剩它了。
imply-mended-453c77 = 不瞒您说，为这个，今年我字都写少了。
imply-mended-193485 = 天天早上都来这么一下。事不大，扎心。
imply-mended-ad1827 = 先弄明白这毛病让他受了什么，再说怎么补。

promise-the-recut-4eb67a = 那一笔我请金师傅亲自给您修，不收钱，您看行吗？
promise-the-recut-3e6eeb = 金师傅？他肯动手，我就放心交了。
promise-the-recut-d9eeb8 = 还救得回来？那劳驾了。
promise-the-recut-95dde7 = 正好我带着呢，给您。
promise-the-recut-bae341 = 那敢情好。可得快点儿，别又五个礼拜。
promise-the-recut-aa4f42 = 他来我就不怕了，劳驾。
promise-the-recut-08b50c = 补救得靠做。马上做得到的，才答应。

recut-it-now-57a7a8 = 他就在后屋。您喝杯茶的工夫，修好，再给您抛一遍光。
recut-it-now-dca67b = 您瞧，这尾巴收得多好。还亮堂堂的。
recut-it-now-97d53e = 一杯茶就好了！去年可等了五个礼拜。
recut-it-now-2f5b52 = 这才是我当初要的印。谢谢您，也谢谢金师傅。
recut-it-now-9f3eba = 这一年我在心里怪您的话，收回一半。
recut-it-now-9b18d7 = 跟从来没走过刀似的，好手艺。
recut-it-now-e1dc41 = 马上做，再多做一点，坏事能变成他乐意讲的好事。

give-the-money-back-8510fc = 这是去年的五百块，您拿回去，印您留着，算我赔礼。
give-the-money-back-df7ec6 = 去年的钱退回来了
give-the-money-back-f25bba = 我不是为钱来的。不过您有这心，我收下。
give-the-money-back-ef7948 = 不用不用……嗯，这么一来，事儿就平了。
give-the-money-back-041018 = 您大方。回头我上琉璃厂也这么说。
give-the-money-back-997369 = 有句话我就知足了。您这么办，够意思。
give-the-money-back-e95a94 = 行，那这一页就翻过去了。
give-the-money-back-67e946 = 哪儿错了补哪儿。不是钱的错，钱补不上。

tell-the-origin-3340cc = 咱们一块儿查了账本：两枚都是作坊仿的。
tell-the-origin-4e4e4f = 那就是准信儿了。好，我知道自己手里是什么了。
tell-the-origin-4b56ab = 仿的，不过看这记载，仿得还挺讲究。
tell-the-origin-04dbfe = 您自己念给我听的，这个我记着。
tell-the-origin-b4be55 = 那这事就清楚了。是仿的，不讲故事了。
tell-the-origin-243e31 = 仿的我能认，瞎话我不认。
tell-the-origin-7a6203 = 可这上头不是这么写的呀，您看：“宫中之物”。
tell-the-origin-6875bd = 您再念念，写的正相反。
tell-the-origin-405095 = 仿的？这儿写的可不是，当初也不是这么说的。
tell-the-origin-7da1c3 = 账本上不是这么写的，您这是说什么呢？
tell-the-origin-be7652 = 实话也许丢一单生意，可下一单就站在它上面。

back-to-today-1c91d4 = 多谢您跟我说这些。那咱们聊聊今天的事？
back-to-today-b4a74e = 聊吧。不过去年的事，我这儿还没全过去。
back-to-today-abc224 = 行啊。可那一茬儿我还没忘呢。
back-to-today-c78516 = 行，说今天。老账还压着点儿呢。
back-to-today-da0472 = 那就说今天。可别当去年那事已经了了。
back-to-today-2494e5 = 好啊，过去的就过去了。
back-to-today-c2a7e9 = 行，我也是为今天来的。
back-to-today-8bd4c0 = 聊吧，今儿天气也好。
back-to-today-311759 = 好，刚才说到哪儿了？
back-to-today-f438f7 = 旧事了了再谈新事。了没了，听他怎么答就知道。

what-now-b8a296 = 这回做什么用？

ask-who-for-1a6724 = 能问问是给谁的吗？
ask-who-for-9edfc6 = 他叫方可。印面上的字，我想亲手给他写。
ask-who-for-defb6f = 方可。刻上名字，他头一张结业证就能盖上。
ask-who-for-f63e52 = 方可，就是老留下来洗笔的那个。名字得刻上。
ask-who-for-1ea01e = 给方可。名字我想自己来写。
ask-who-for-f2ca43 = 说了，给我徒弟。别的我还得想想。
ask-who-for-62769c = 给他的。我还有个念头，说出来怪不好意思。
ask-who-for-df6d85 = 就那徒弟。先看合不合适吧。
ask-who-for-f7dbe4 = 说了，给他的。还有个意思，往后再说。
ask-who-for-f9f643 = 给我兄弟的，他可没我挑剔。
ask-who-for-d2a9f8 = 说过了，我兄弟。他眼睛没我毒。
ask-who-for-e09467 = 捎给天津我兄弟。
ask-who-for-cc3a7e = 给我兄弟，我有什么他要什么。
ask-who-for-0ce019 = 我自己的，还能是谁的？
ask-who-for-0013c9 = 我的，不替别人买。
ask-who-for-dba5bd = 就搁我那儿。
ask-who-for-753afa = 摆我自己桌上的。
ask-who-for-d5ca4f = 谁的也不是，我一直这么跟您说。
ask-who-for-f058a9 = 我认识的人里，没谁缺印章。
ask-who-for-00f794 = 归您得了，您留着吧。
ask-who-for-38a778 = 没有谁，我也不缺什么。
ask-who-for-12226a = 这个我先不说。
ask-who-for-824047 = 没准儿待会儿再说。
ask-who-for-8a81c6 = 总有个人吧。我再想想。
ask-who-for-f13bec = 这个先容我搁心里。
ask-who-for-28d83c = 最后到谁手里，决定了它该是什么样。

imply-friend-5a0325 = 他自己的书馆开张，屋里有哪样是老师给的？
imply-friend-83d4ab = 什么也没有。从我这儿就学去个手腕子的毛病。
imply-friend-06bf0c = 您说得是。三十年了，我连支笔都没给过。
imply-friend-8e2d39 = 没有能拿在手里的。好听话我又不会说。
imply-friend-d78d06 = 光秃秃一面墙。那可不行。
imply-friend-96da85 = 一样也没有，早该给了。
imply-friend-4245a6 = 问问会缺了什么。你说一百句，不如他自己看见。

imply-name-fc9a32 = 没有他的名字，那不是谁送的都行吗？
imply-name-37f8f9 = 那跟店里买的有什么两样。名字得有，还得我写。
imply-name-b7daf4 = 对。有了名字，才是他的，也是我的心意。
imply-name-b2ab01 = 没名字就成小玩意儿了，要紧的就是名字。
imply-name-a259e4 = 没名字，他往抽屉里一搁就完了。得刻。
imply-name-d5336c = 礼物贵在那一点现成买不到的东西。

imply-writing-ffcca4 = 没有一方信得过的印，您的字还往外送吗？
imply-writing-e0e398 = 不送了，柜子里压着六十来张。
imply-writing-c15a4c = 怎么送？人家一问这印，我就得讲那段糗事。
imply-writing-961280 = 早不送了，跟写信不落名字一样。
imply-writing-a2236c = 打去年夏天起，一张也没送过。
imply-writing-81f323 = 缺了它会怎样，就是该买的理由。让他自己说出来。

guess-a-pair-7b9dd7 = 好事成双，您架子上肯定想再添一枚吧？
guess-a-pair-c4415e = 想，我承认。我那枚让出去了，老惦记。
guess-a-pair-718c3e = 让您看透了。是，真想它回来。
guess-a-pair-e6b5fa = 要是一样的，那是想要。
guess-a-pair-eca947 = 您怎么知道？我一直惦记着呢。
guess-a-pair-bc9581 = 不是摆架子上。不过我兄弟确实想要一枚。
guess-a-pair-f1f3b9 = 是想再要一枚，给我兄弟的。
guess-a-pair-ffc487 = 差不多吧，我兄弟老说要一枚跟我一样的。
guess-a-pair-8fbd28 = 是给我兄弟，不过是想再要一枚。
guess-a-pair-120e3c = 我要两枚干吗？您又没见过我那架子。
guess-a-pair-f26232 = 印章还凑一对？亏您想得出。
guess-a-pair-c439a7 = 不想。我要什么，不用别人替我说。
guess-a-pair-b03dce = 要一对干吗？写字就一只手。
guess-a-pair-4e80f4 = 他说过的需要可以往深里谈；你猜的，那是你的需要。

what-would-it-mean-b18ac1 = 要是办得正合心意，对您来说意味着什么？
what-would-it-mean-bea157 = 他就知道我对他满意。这话我从没说出口。
what-would-it-mean-35b832 = 等我爬不动楼了，屋里也还有我这么个老师。
what-would-it-mean-67a2c0 = 算是传下去了。当老师的，还图什么？
what-would-it-mean-17d5d4 = 就像我的一句话，攥在他手里。
what-would-it-mean-dd7485 = 到过年，柜子空了，朋友家的墙就满了。
what-would-it-mean-06c0c8 = 落款就不用再跟人解释了。
what-would-it-mean-56d782 = 每天早上写到最后一笔，心里踏实。
what-would-it-mean-64105d = 当天晚上就给我姐寄一张去。
what-would-it-mean-466d88 = 早上的光照进来，又能看见它了。值啊。
what-would-it-mean-7cf231 = 架子上那块空地儿，就不老瞪着我了。
what-would-it-mean-45e136 = 比您要的这个价，可多多了。
what-would-it-mean-99514a = 就不用老梦见它了。
what-would-it-mean-161cc9 = 过年写信，我们哥儿俩就能盖一样的印了。
what-would-it-mean-ccb6b9 = 起码他不老惦记我那枚了。
what-would-it-mean-390722 = 小时候我们俩背一样的书包，就那意思。
what-would-it-mean-adbc57 = 他高兴，我也清静。
what-would-it-mean-3d50ba = 需要清楚了，再问值多少。他说的，比你说的实在。

wish-the-pupil-well-b6d519 = 五十岁还常来看您的徒弟，是您教得好。
wish-the-pupil-well-8e83ff = 是他自己学出来的，我就站他后头看着。
wish-the-pupil-well-53aaa7 = 年年春节提着橘子来，三十年了。
wish-the-pupil-well-07273f = 您过奖。他现在写得比我好了，可别告诉他。
wish-the-pupil-well-e701c6 = 他人好。昨天还替我拎包上楼。
wish-the-pupil-well-f578ff = 话说到点子上，他就知道你听进去了。

tell-name-cut-d290ed = 印面没刻。字可以自己写，我们照着写的刻。
tell-name-cut-4db449 = 照着写的刻？去年也这么说的。
tell-name-cut-bfd8bf = 你们怎么刻的我见过，毛病就在这儿。
tell-name-cut-df3c1e = 他不要自己的字，就要跟我那枚一样的。
tell-name-cut-704e4b = 快别说“照着刻”了，刻出来什么样我见过。
tell-name-cut-838c06 = 字能我来写？用我自己的字？嗯！
tell-name-cut-392cc5 = 我的字，刻在玉上。他一眼就认得。
tell-name-cut-5fe8a9 = 那就是只有我给得了的东西了。
tell-name-cut-1d5bae = 我写，给他？您接着说。
tell-name-cut-82e78a = 他一眼就认得出我的笔。您往下说。
tell-name-cut-c973f2 = 照我写的刻？那就是一方实在的印。
tell-name-cut-16845a = 真能照着我的刻？我得先看看别人的。
tell-name-cut-c88934 = 我抽屉里有个印稿，搁了十年了。
tell-name-cut-38b557 = 那就是我自己的印，不沾谁的故事。
tell-name-cut-5457d1 = 刻字？可不能刻，得跟那枚一样，原样留着。
tell-name-cut-bbaf6b = 别别，一道印子都不能有。
tell-name-cut-0a4f17 = 这种东西上头，哪能写字。
tell-name-cut-d7e0bb = 求您了，刀离它远点儿。
tell-name-cut-177661 = 带名字的我有一枚了，不用两枚。
tell-name-cut-ee4ff2 = 写什么呀？我那个都挂墙上了。
tell-name-cut-b32c3a = 挺好，可我没人要写给他。
tell-name-cut-0c12d7 = 我那枚刻过名字了，够用。
tell-name-cut-58709d = 同一个特点，有人正想要，有人碰都不让碰。先问。

show-the-samples-798ac0 = 这些都是今年金师傅一个人刻的，您随便打电话问哪位都行。
show-the-samples-d8adf6 = 刻字的事还没提过。
show-the-samples-ccec2c = 金师傅刻的？没错，是他的刀。信得过。
show-the-samples-5c7369 = 好活儿。这样的，我巴不得是我教出来的。
show-the-samples-7979c0 = 干净，还有精神。我打这位问问……他说挺满意。
show-the-samples-5da4e5 = 这里头随便哪一方，我都乐意用。好。
show-the-samples-e2624a = 原来刻得了啊。那我那枚是谁刻的？
show-the-samples-c5773f = 这些刻得好，衬得我那枚更寒碜了。
show-the-samples-e467fa = 好活儿。去年要是这样就好了。
show-the-samples-7997c6 = 您店里有好手啊。
show-the-samples-ccecb2 = 刻得真好，可我不刻字。
show-the-samples-0ec53b = 好手艺，不过我用不着。
show-the-samples-37e946 = 好看。我也就是看看。
show-the-samples-de5e60 = 看着真舒服，可我不用刻。
show-the-samples-bdf962 = 看得见的活儿、问得着的人，他才信。

tell-the-care-8e4bd9 = 今年新添的：清洗、给匣子上油、换印泥，终身都管。
tell-the-care-3a550d = 等我不在了，他还有个地方找。好。
tell-the-care-732be2 = 终身？可得是他的终身，别是我的。
tell-the-care-c8283d = 他这人粗心，有这个好。
tell-the-care-8d2fbc = 他总有个门能敲，这个好。
tell-the-care-66ebcb = 终身管。一回又得等多久？
tell-the-care-19c901 = 去年你们来看一回，我就知足了。
tell-the-care-8dfd35 = 先这么听着吧，见着了再信。
tell-the-care-92552e = 去年可一回都没人管过。
tell-the-care-072462 = 有用，我一季就得一盒印泥。
tell-the-care-62bd5c = 印泥管一辈子？冲这个就有人来。
tell-the-care-a7e339 = 挺实在。不过拿主意不看这个。
tell-the-care-5a32df = 印泥我老得用，别的嘛，再说。
tell-the-care-adf1f8 = 我的东西我自己伺候。
tell-the-care-507eb9 = 谢谢，油我家里有。
tell-the-care-df1fb0 = 那是给费东西的人预备的，我不费。
tell-the-care-082504 = 谢谢，我拿块软布擦擦就得。
tell-the-care-a78821 = 替往后着想的人，看重长久的服务。不是人人都想那么远。

promise-three-days-b56ba3 = 三天。印稿您点头，才动刀。
promise-three-days-3bc4a2 = 稿子我今晚就写。那就三天。
promise-three-days-4e0fa7 = 我写稿，我点头，您动刀。说定了。
promise-three-days-b88614 = 三天正赶得上。
promise-three-days-cdfd23 = 行，明儿我把稿子给您送来。
promise-three-days-bdb0e6 = 成。头一个印样得给我看看。
promise-three-days-e49202 = 没什么要刻的。
promise-three-days-defe4c = 您可别给我刻什么。
promise-three-days-28a454 = 什么三天？原样留着呢。
promise-three-days-af9f9c = 不用刻，这样就挺好。
promise-three-days-7fab8b = 三天。这数儿我听着耳熟。
promise-three-days-b4b091 = 您那三天，可是五个礼拜，还记得吧？
promise-three-days-2f0354 = 您不如说三个礼拜，说到做到。
promise-three-days-ff5a00 = 去年也是三天，别提了。
promise-three-days-bd0de9 = 这回的承诺，人家拿上回的来量。准能按天做到，才许。

promise-tomorrow-998865 = 不管刻什么，明天一早准好，我拿信誉担保！
promise-tomorrow-803cc0 = 一晚上？上回那枚看着就像一晚上赶的。
promise-tomorrow-c8aad3 = 慢工出细活。你们是慢工，活儿还粗。
promise-tomorrow-a451d7 = 信誉就别担保了，把刀口刻齐就行。
promise-tomorrow-876265 = 一晚上？有了去年那回，您还敢这么许？
promise-tomorrow-17c1ed = 没人催您。玉哪有一晚上刻得出来的。
promise-tomorrow-bf53c7 = 明天？那刻成什么样我都想得出来。
promise-tomorrow-f339f2 = 这么急干吗？我有的是工夫。
promise-tomorrow-b8a3f5 = 我想睡个好觉，也让师傅睡个好觉。
promise-tomorrow-ab145f = 没人催就抢着许，只给自己添了个失信的机会。

leave-62d2d4 = 那您什么都不缺，我就不劝了。坐会儿，喝杯茶。
leave-114bf9 = 他是不是什么都不缺，你还不清楚。
leave-198536 = 我就爱上您这儿来，就为这个。有绿茶吗？
leave-d5e44d = 谢谢您。我给您介绍真用得着的人来。
leave-f6d5f5 = 好啊，顺便说说您家孩子。
leave-128073 = 好嘞，您这儿坐着舒服。
leave-527242 = 茶就不喝了，再见吧。
leave-7ff10d = 我还是走吧，改天。
leave-84944c = 不了，您忙。
leave-449b18 = 谢谢，家里沏着呢。
leave-e231cb = 哦，我还想再聊聊呢。那回见吧。
leave-992a22 = 茶不喝了。本来有点事想说，算了。
leave-65f379 = 什么都不缺？您说是就是吧。再见。
leave-89ae0f = 您这送客送得够快的。那再见吧。
leave-00ffc2 = 让心满意足的人走，留住的是人；走得太早，是问得太少。

after-the-sale-ed0f48 = 第二回成交之后
after-the-sale-5723b9 = 这是从您这儿拿的第二枚了。看这回怎么样。
after-the-sale-5afc62 = 好了。下回听您信儿，得明年吧？
after-the-sale-a512f3 = 行，定了。那接下来呢？
after-the-sale-ab65db = 钱付了。去年一付完钱，您就没音儿了。
after-the-sale-464f94 = 这就两枚了。往后您还认得我吗？
after-the-sale-0386c4 = 好。我倒要看看，这回付完钱是什么样。

cut-it-in-time-c2e9c0 = 说好三天，今天给您送上门了，还打了两张印样。
cut-it-in-time-41f23d = 真是三天！一笔一画都是我写的样子。
cut-it-in-time-d089cc = 您还专门跑一趟？快坐快坐。
cut-it-in-time-d1da30 = 这是我的字，刻在石头上了。真不知说什么好。
cut-it-in-time-e47578 = 真漂亮。这两张印样我得挂墙上。
cut-it-in-time-8941a6 = 跟我写的一样，也赶得正好。
cut-it-in-time-31c8b3 = 还真是第三天！原来做得到啊。我兄弟准高兴。
cut-it-in-time-53a210 = 说三天就三天，刻得也周正。谢谢您。
cut-it-in-time-f8b07b = 又准时又刻得好，我都没敢想。
cut-it-in-time-b5f983 = 这回您说到做到了，那五个礼拜我不提了。
cut-it-in-time-e0ac9c = 是准时。可我说了不刻，原样给我就行。
cut-it-in-time-4a3fe7 = 印样挺好，石头就别动了。
cut-it-in-time-7e35c0 = 其实不用，我就要它原来的样子。
cut-it-in-time-e3742b = 还劳您跑一趟。原样给我就行。
cut-it-in-time-4ac7db = 按天做到，还送上门。这种事人家会往外说。

cut-it-in-haste-4c4649 = 给您，连夜刻好的，说话算话。
cut-it-in-haste-854352 = 拿到的是赶出来的活儿
cut-it-in-haste-c52795 = 东西是到了。可这刀口，是点灯熬油赶的吧？
cut-it-in-haste-0a9476 = 快是快，我宁可慢点儿，刻好点儿。
cut-it-in-haste-444bfb = 话算数了，石头也糟蹋了。
cut-it-in-haste-a83e53 = 一笔一画都看得出来，赶的。
cut-it-in-haste-1c85b6 = 有的承诺，兑现了反而更亏。错在当初不该许。

call-after-a-week-b56478 = 过了一礼拜，今年我可记着打电话了：都还满意吧？
call-after-a-week-d99960 = 又是您！挺好，都挺好。
call-after-a-week-0fa66b = 都好。您不用礼拜礼拜打。
call-after-a-week-efbf51 = 还那么好，谢谢惦记。
call-after-a-week-a238ca = 才几天又问一回，您这是惯着我呢。都好。
call-after-a-week-0d687d = 您还真打了！我跟老伴儿打赌说您不会打。
call-after-a-week-01997e = 都好。接着您电话，心里舒坦。
call-after-a-week-97dacf = 没毛病。去年您要问，那可有得说。
call-after-a-week-866375 = 多谢您来电话。好着呢，没毛病。
call-after-a-week-4a4388 = 您还真没忘。家里都好，印也好。
call-after-a-week-43b242 = 都好，您一问就更好了。
call-after-a-week-dce020 = 每回卖完，几天之内就问。问一回，真心问，就够了。

note-his-wishes-0f5f35 = 您的习惯我都记本子上了，下回不用您再说一遍。
note-his-wishes-2ce78b = 有人记住了他的习惯
note-his-wishes-b87341 = 好。话说两遍我烦，都说了四十年了。
note-his-wishes-df04fc = 您写没写我话多？
note-his-wishes-af2db8 = 想得周到。再添一条：茶里别放糖。
note-his-wishes-0195f6 = 那我在您本子上也算有一号了，谢谢。
note-his-wishes-52a062 = 那就省得我跟生人解释了，好。
note-his-wishes-49737a = 还给我记上一本？我都成人物了。
note-his-wishes-428c73 = 记下来，隔一年、换了人，也忘不了。

ask-for-a-third-4374d9 = 明年第三枚也给您留上？我这就记下了。
ask-for-a-third-43369d = 刚买完又被推销
ask-for-a-third-c49909 = 一样一样来，先让我高兴高兴。
ask-for-a-third-2fd70a = 我还没出门，您就算计上我了。
ask-for-a-third-a92e58 = 您可什么也别记。
ask-for-a-third-404e9a = 等到了明年再说吧。
ask-for-a-third-c79850 = 第三单，要看第二单走得怎么样。

say-goodbye-31d0e0 = 谢谢您又来。茶总给您热着。
say-goodbye-8b6c47 = 那我可真来喝。回头见。
say-goodbye-7faa5a = 有家愿意再来的店，挺好。
say-goodbye-3174fc = 谢谢。哪天我把学生们都带来。
say-goodbye-a8ed86 = 不用等到明年，我还来。回见。
say-goodbye-e96d19 = 一定来。再见，祝您生意兴隆。
say-goodbye-29b557 = 一杯热茶，一句实话，还图什么？
say-goodbye-336e03 = 那，再见吧。
say-goodbye-bc8bbc = 再看吧，回见。
say-goodbye-033796 = 嗯，再见。
say-goodbye-1e77ea = 您忙着，走了。
say-goodbye-860e21 = 收尾不用长，功夫都在前头。
