# 乾隆印章：scenario.ron 的中文。

scenario-54aa91 = 乾隆印章
scenario-242742 = 有人看中了橱窗里的一只匣子。先弄清他图什么，再说东西好在哪儿。
scenario-9cdcfd = 一枚装在鎏金匣里的印章
scenario-ecdd3b = 你在北京开着一家小店，卖笔墨，也卖印章。下午店里清静。罗健从前在附近教书法，刚才在橱窗前站了一会儿，推门进来了，眼睛一直看着那只鎏金匣子。
scenario-3ce733 = 以五百元卖出这枚印章：让他知道买的是什么，自己想要，也信得过你，买回去还满意。要是这东西不适合他，就好聚好散。
scenario-9dccea = 他袖口沾着墨，看来还在写字
scenario-5e3105 = 印章到手时，带着一份鉴定书、一张老照片和一个故事
scenario-515f06 = 作坊的老账本，你还没翻过
scenario-cb6f8c = 这是课堂上的寓言。现实中，出土文物归国家所有，不得买卖。

case-0ca3cb = 鎏金外匣，手工雕花

jade-6fdbd9 = 和田玉印章

legend-41bc64 = 乾隆皇帝佩戴过

copy-b72782 = 一九五六年作坊仿的宫里印章

finest-f337a1 = 全城最好的玉

name-cut-0f77cd = 印面可以刻名字

real-stone-e14e4a = 天然玉，没染色，不是粉压的

invoice-a076b9 = 发票写明玉料和编号

three-days-72befe = 三天刻好，先看印稿

return-a3daf4 = 哪家鉴定不符，全额退款

double-acda0c = 一年后翻倍回收

appraisal-9e667b = 鉴定书，可以打电话核对

ledger-fecb33 = 作坊的老账本

photograph-d7473e = 一张老照片

lab-card-c43556 = 这块玉的检测卡

samples-83b817 = 以前刻过的印样

scenario-2db1c1 = 买来做什么
scenario-ea8427 = 归谁所有
scenario-555df9 = 有什么顾虑
scenario-15ff1e = 看重什么

imperial-ad347c = 乾隆宫里的东西

gift-3b6d87 = 一件留得住的礼物

practice-56ebd0 = 一块学刻章的石头

signing-04b895 = 一方给自己的字落款的印

name-c54069 = 上头有名字

certainty-590a64 = 确定玉是真的

account-77f6b6 = 大家凑的钱，得有交代

beauty-40d9bb = 好看，耐看

study-fbd94c = 给学生看的老样式

ink-fbfdb7 = 袖口的墨
ink-ef759e = 他进门时你看见的

connoisseur-f76aba = 他是大行家

daughter-339cd2 = 女儿的婚事

flaw-7cee82 = 玉里有一丝灰线

not-old-741e90 = 是件仿品

too-hard-0ecde7 = 玉太硬，初学的刀刻不动

luo-68763c = 罗健
luo-4156fb = 退休书法老师

collector-9c29c4 = 收藏的人

admirer-5eb907 = 收藏的人，印却是仿的

wedding-fa33c6 = 嫁女儿的父亲

sceptic-25a204 = 上过当的人

retirement-d8b027 = 替大家张罗的同事

practice-160c8d = 孙子刚学刻章的爷爷

first-look-8bdaee = 初见
first-look-05ceff = 下午好。橱窗里那个金匣子，是什么呀？
first-look-0e6088 = 您好。我在外头就瞧见那匣子了，里头装的什么？
first-look-5ce254 = 掌柜的，跟您打听一下，那个金闪闪的是什么？
first-look-f3ade4 = 您好。我天天打这儿过，这匣子是新摆上的吧？
first-look-b83966 = 劳驾问一句，那个描金的匣子，是干什么的？
first-look-da2303 = 您好。橱窗里有个东西晃了我一下，是什么呀？

open-the-case-ca011f = 我打开给您看。外匣鎏金，里外的花都是手工雕的。
open-the-case-2e45f1 = 手工的？也许吧。这活儿如今机器也能干。
open-the-case-cc53df = 还行。是不是人手雕的，我可说不好。
open-the-case-6257a1 = 亮倒是真亮。别的嘛，得再看看。
open-the-case-9d89cc = “手工雕的”，谁家都这么说。
open-the-case-8eee08 = 这盖子活儿真细。里头呢？
open-the-case-51af9e = 雕这个的人，可没少下工夫。
open-the-case-fd9a8e = 这云纹好，没有一朵重样的。
open-the-case-74bead = 匣子不错，这四个角收得好。
open-the-case-5335bc = 雕这个的人，眼力真好。
open-the-case-5cfccd = 好看。里头装的什么，我瞧瞧。
open-the-case-cdd050 = 没人会买自己不了解的东西。一次只介绍一样。

show-the-jade-55b17c = 里面就是印章，和田玉的。您拿在手里看看。
show-the-jade-8be249 = 和田玉？这话我听过，那回是块玻璃。
show-the-jade-454b24 = 谁都能说是玉。除了您，还有什么能说明？
show-the-jade-bde017 = 您说是玉，我就得信是玉？
show-the-jade-2c390c = 这条街上，带点颜色的都叫玉吧？
show-the-jade-246682 = 嗯，是玉的手感，凉，压手。
show-the-jade-02c4d9 = 好，焐得慢，玉就该这样。
show-the-jade-21b993 = 这玉不闹，我喜欢。
show-the-jade-8cc248 = 料子不错，看得出来。
show-the-jade-6d4ae4 = 比我想的沉。兴许是玉。
show-the-jade-fc0737 = 摸着是凉的。和田的？有可能。
show-the-jade-75780f = 拿着挺舒服。您说是玉，啊。
show-the-jade-0a5fb2 = 石头挺好看。不过我可不懂玉。
show-the-jade-6811d5 = 又滑又凉，像是玉。
show-the-jade-a24bdd = 攥在手心里正好。您说是玉，那兴许是。
show-the-jade-38d31b = 让人上手，胜过多说几个好字。只是这还看不出他要什么。

tell-the-legend-be0dd0 = 这是乾隆爷随身戴过的，大婚那年赐给了皇后，前阵子才出土。
tell-the-legend-a6386f = 可您自己的账本上写着一九五六年，刚念过的。
tell-the-legend-3d158d = 那账本怎么讲？您当我糊涂啊？
tell-the-legend-9f05bf = 刚才一块儿看的，是仿的。您还跟我讲这个？
tell-the-legend-e7d348 = 一九五六年刻的，咱俩一块儿看的。您就别说了。
tell-the-legend-e911e2 = 您那鉴定书上的电话我打了，人家没见过这枚印。
tell-the-legend-426405 = 那出鉴定书的地方，怎么说不是他们开的？
tell-the-legend-8c6bb6 = 照鉴定书上的号码问过了，没这回事。
tell-the-legend-cc21a8 = 那证书上的号对不上，您这故事也对不上。
tell-the-legend-7111e8 = 他自己的印。今天这趟没白来。
tell-the-legend-168739 = 真是宫里的，我都不敢使劲拿了。
tell-the-legend-1de269 = 是他身上的东西，做梦都没想到。
tell-the-legend-3c371b = 那就真是他的了。您容我缓一缓。
tell-the-legend-fea179 = 哟，皇上的。不过我不是冲这个来的。
tell-the-legend-d7167b = 来头不小。可这跟我关系不大。
tell-the-legend-a5faa1 = 敢情还有段过去。我想的倒是往后的事。
tell-the-legend-6f1af2 = 那还真是皇上的。给我用，有点太隆重了。
tell-the-legend-95c12a = 皇上的？嗯，光有故事还不够。
tell-the-legend-5f5835 = 也许是。也许不是。
tell-the-legend-5a65eb = 话可不小。还有更硬的凭据吗？
tell-the-legend-69b36a = 也许有点影儿，我说不准。
tell-the-legend-de097d = 乾隆爷的？真要是就好了。可谁知道呢？
tell-the-legend-e5eae1 = 要真是就好喽！今年我都听三家店讲过了。
tell-the-legend-dfb577 = 他本人的印？这是真是假，我看不出来。
tell-the-legend-8f39d6 = 您一说乾隆，我心里一跳。可脑子不答应。
tell-the-legend-f8c672 = 那可是我这辈子最大的造化，要是真的话。
tell-the-legend-701aca = 嚯。那我家茶壶还是孔夫子的呢。
tell-the-legend-4a5cfb = 皇上的？才卖五百？
tell-the-legend-f65efc = 故事我不缺，教了四十年书了。
tell-the-legend-744295 = 是吗。那怎么跑您橱窗里来了？
tell-the-legend-7d5e8a = 话说得大，不等于有人信。先弄清是不是真的，再看对方在不在乎。

ask-for-order-73ed86 = 五百块，给您包上？
ask-for-order-c09892 = 包上吧。今晚上我是睡不着了，那也要。
ask-for-order-72ba03 = 包严实点儿，我自己捧回去。
ask-for-order-2639f5 = 我要了。等这么一件东西，等了好些年。
ask-for-order-80bb56 = 钱给您。我可舍不得再撒手了。
ask-for-order-79f530 = 快包上，别让我这梦醒了。
ask-for-order-8b9778 = 包上吧，有红纸就用红纸。
ask-for-order-4df357 = 要了。她准想不到，老爸还有这心思。
ask-for-order-f42c7d = 好，这件事定了，我心里也踏实了。
ask-for-order-57cd95 = 包上。我老伴儿该夸我一回了。
ask-for-order-725e25 = 要了，就该是她的。
ask-for-order-5d07f6 = 成。您都拿出来给我看了，我买。
ask-for-order-f6fab9 = 要了。肯让我一样一样查的，您是头一家。
ask-for-order-3a0eb5 = 包上吧。回家我还得再看一遍。
ask-for-order-1bb88c = 行。跟您说实话，我进门是打算不买的。
ask-for-order-a81717 = 买了，挑不出什么可疑的了。
ask-for-order-d10660 = 行，这东西拿得出手。
ask-for-order-b147ed = 要了。那三十位准都满意。
ask-for-order-f780e7 = 包上吧，礼拜一我带到学校去。
ask-for-order-9d70c6 = 就它了。我总算能睡个安稳觉。
ask-for-order-88d471 = 成，就送他这个。
ask-for-order-62e361 = 要了，值得在我那儿占个地方。
ask-for-order-7f691a = 好，给我包上。
ask-for-order-2b7be3 = 成。您跟我说的是实话，我就买。
ask-for-order-452355 = 买了。买东西得买个明白，我现在明白了。
ask-for-order-7b44ef = 要了。是什么我清楚，就想要它。
ask-for-order-fed08b = 包什么呀？我还不知道是什么呢。
ask-for-order-68431c = 我还没看清楚呢，怎么买？
ask-for-order-3537d7 = 您慢点儿，这是个什么，您还没说呢。
ask-for-order-014d93 = 五百块买个没看明白的匣子？不成。
ask-for-order-2e5bb4 = 五百？我兜里就预备了六十。
ask-for-order-27291d = 五百？我带的钱可差远了。
ask-for-order-8ddb57 = 这价钱？我要办的那事儿用不着。
ask-for-order-df96b0 = 不不，我想的是二三十、五六十的东西。
ask-for-order-4b613c = 就我说的那个用处？不算太合适，五百可不便宜。
ask-for-order-d9ced9 = 是不是我要的那样，我还没看出来。那五百就贵了。
ask-for-order-282ac0 = 东西不错，可合不合我那用处，我还没看出来。
ask-for-order-3befe3 = 我要什么您知道了。就是它吗？我还没觉着。
ask-for-order-8816c2 = 五百块的东西，得再对路点儿才行。
ask-for-order-28fdcc = 是好看。可五百块，我拿它做什么呢？
ask-for-order-6d3e92 = 对我有什么用，我还没看出来。
ask-for-order-b9cd36 = 花五百，总得图点什么吧。
ask-for-order-c9790a = 东西是好。可好东西我家里也有。
ask-for-order-483216 = 真是他的，我二话不说。可我怎么知道呢？
ask-for-order-f67c23 = 是真是假我分不出来，这主意就没法拿。
ask-for-order-edc2aa = 我是想信。正因为想信，才不敢信。
ask-for-order-9121db = 全看那故事真不真，可故事全凭您一张嘴。
ask-for-order-f4fd7d = 我倒是想买。可眼下全是您在说。
ask-for-order-9d280f = 您说的这些，谁给我作证？
ask-for-order-3147ee = 总得有点白纸黑字的东西让我看看。
ask-for-order-06e639 = 也许都是真的，可我看不出来呀。
ask-for-order-104494 = 我再想想吧，改天再说。
ask-for-order-b10cd3 = 再看吧，又不着急，是不是？
ask-for-order-f78290 = 嗯，我回去琢磨琢磨。
ask-for-order-b00855 = 也许吧。我也就是路过。
ask-for-order-1a0963 = 行，我要了。回头拿到琉璃厂找人看看。
ask-for-order-b20d62 = 成。我有个朋友懂这个，我拿去问问他。
ask-for-order-c22891 = 要了。明儿找个懂行的瞧瞧。
ask-for-order-57f4a5 = 行，定了。我琉璃厂那朋友准想看看。
ask-for-order-12ec5e = 开口要单，能看出卡在哪一关；但被拒一次，信任就少一点。有把握了再开口。

ask-what-for-8236fa = 能不能问一句，您是想用在什么地方？
ask-what-for-43b0d5 = 我收点小玩意儿，专找乾隆宫里出来的。
ask-what-for-4e868b = 摆我自己架子上。我就爱找乾隆用过的东西。
ask-what-for-e47ec6 = 我迷乾隆，他的字、他的印，沾边的都爱。
ask-what-for-dedc9d = 他书房里的东西，我找了二十年了。
ask-what-for-64b3c4 = 自己留着。我专收乾隆宫里的东西。
ask-what-for-73e20c = 我女儿五月里结婚，我想送点不是红包的东西。
ask-what-for-80ba93 = 五月我闺女办喜事，我都转了好几个礼拜了。
ask-what-for-557dc9 = 给女儿的结婚礼物，不想光给红包。
ask-what-for-eabeb4 = 闺女要出嫁了，当爸的总得亲自挑一样。
ask-what-for-a4e3b8 = 五月闺女结婚用。不想给钱，想给样能留住的。
ask-what-for-982db3 = 我们老校长要退休了，大家托我挑件礼物。
ask-what-for-69e7a9 = 给老校长送行的，这差事落我头上了。
ask-what-for-34031b = 学校欢送老校长，派我出来买东西。
ask-what-for-635265 = 给沈校长的。他带了我们三十年。
ask-what-for-670a11 = 是全校老师送的，我们校长退休。
ask-what-for-aae001 = 自己用。我还写字，想要一方像样的印落款。
ask-what-for-b1b09f = 给自己的字盖个章。可东西得名副其实。
ask-what-for-4c1506 = 我天天早上写字，底下盖的那方印，拿不出手。
ask-what-for-526281 = 写的条幅缺一方印，拖了好几年了。
ask-what-for-1e22ca = 小孙子想学刻章，得有块石头给他练手。
ask-what-for-dc1d33 = 给孩子的。十二岁，刚得了一把刻刀。
ask-what-for-960693 = 给孙子练手的，他一礼拜能刻坏两块。
ask-what-for-83774a = 孙子迷上刻章了，我想给他找块真石头。
ask-what-for-413419 = 先弄清东西是什么，再说我的事。
ask-what-for-f9a4ad = 您先说。这到底是什么，谁说的？
ask-what-for-47e1b0 = 还没信得过呢，我的事先不说。
ask-what-for-a9efb7 = 您别急，跟谁打交道我还没弄清呢。
ask-what-for-fbe596 = 哦，我就随便看看，您忙您的。
ask-what-for-bcdf14 = 您容我先看看，行吗？
ask-what-for-27a222 = 这个嘛……咱们还不熟呢。
ask-what-for-b0389c = 有点儿用处。您问这个干吗？
ask-what-for-899d54 = 同一枚印章，有人觉得一文不值，有人觉得千金难换，只有他自己知道。信得过你，他才肯说。

notice-the-ink-81955a = 您袖口的墨还没干透呢，今天写字了？
notice-the-ink-6cfabb = 您眼真尖。天天早上两个钟头，四十年了。
notice-the-ink-3096a2 = 哎哟，又要挨老伴儿说了。是，六点就起来写了。
notice-the-ink-f2c655 = 哈，瞒不住人。又在临《兰亭序》。
notice-the-ink-410c06 = 是啊。从前学生们就爱笑话我这袖子。
notice-the-ink-8c9706 = 什么都瞒不过您。是，六点就坐那儿写上了。
notice-the-ink-923213 = 写了，早上写字最好。
notice-the-ink-52ef73 = 嗯，写了。还是说这匣子吧。
notice-the-ink-1f4134 = 写了。我不是来说这个的。
notice-the-ink-93c57d = 写了几张。咱还是说印章。
notice-the-ink-7683a1 = 写了点儿。您还是说印章吧。
notice-the-ink-854e64 = 说一件你真看见的小事，能打开话头。他愿意聊了，不等于愿意买。

rattle-off-27914e = 鎏金匣、和田玉、全城头一份，还是皇上戴过的！
rattle-off-8d7011 = 一口气吹了四样，我的天。
rattle-off-55b1cd = 我就随口一问，您这是吆喝上了。
rattle-off-324285 = 您跟谁都这么说话？
rattle-off-063045 = 四句大话，我一句也没记住。
rattle-off-d7a5ca = 您慢点儿，第二样是什么来着？
rattle-off-f55d03 = 一大串，我连一半都没记住。
rattle-off-e6adae = 您这跟集上的喇叭似的。
rattle-off-d5164c = 又是头一份，又是皇上……您一样一样说。
rattle-off-195e2b = 一口气说四样，每样只听进一半；最离谱的那句，把别的也带得不可信了。

flatter-his-eye-9a88d1 = 一看您就是大行家，好眼力！
flatter-his-eye-ceb840 = 您可别来这套。
flatter-his-eye-02e2a9 = 快别说了，没用。
flatter-his-eye-7dbf00 = 我是谁您都不知道。
flatter-his-eye-5aabd8 = 这岁数了，不吃这一套。
flatter-his-eye-fb0782 = 是吗？您认识我才三分钟。
flatter-his-eye-3d7783 = 我就教过孩子拿毛笔，没别的。
flatter-his-eye-673be4 = 隔壁那家也这么夸我来着。
flatter-his-eye-e57ae8 = 您别这么说。我懂多少，自己有数。
flatter-his-eye-796d60 = 没来由的夸奖，听着就是推销。要么说真看见的，要么不说。

promise-return-5d5f7d = 哪家鉴定说不对，您拿回来，我全款退您。
promise-return-70ccbd = 到那时候，您这店还在吗？
promise-return-416e74 = 上一家也这么说，现在那儿改面馆了。
promise-return-400407 = 全款退？我倒想见识见识。
promise-return-c66581 = “全额退款”，我听过这话。
promise-return-53ff88 = 这话让人踏实。能写下来吗？
promise-return-0f5d66 = 好，我想听的就是这句。
promise-return-3da4d7 = 真给退？那您自己是有底的。
promise-return-6991f8 = 那风险在您那头，不在我这头。好。
promise-return-e4285e = 您真厚道，我还没提呢。
promise-return-ea113e = 好意心领了，不过我愁的不是这个。
promise-return-44f438 = 行，您这话我可记下了。
promise-return-cc94bb = 您想得周到，我倒没担心这个。
promise-return-b60820 = 守得住的承诺能消顾虑，也会抬高期望。打算兑现，才许下。

promise-it-doubles-d56ee8 = 过一年我翻倍收回来，您信我！
promise-it-doubles-3dfb45 = 翻倍？您这一说，我倒嘀咕买了个什么了。
promise-it-doubles-6f7ba7 = 那我到时候可真来找您。
promise-it-doubles-9a9e0f = 我没打算卖。不过翻倍这话，我记着了。
promise-it-doubles-241874 = 我付完钱了您才说？这倒怪了。
promise-it-doubles-7bb767 = 翻倍？那您自己留着，一年后再卖多好。
promise-it-doubles-a3f819 = 真有这好事，您还舍得卖？
promise-it-doubles-0eff91 = 我邻居就是听了这话，买了一屋子茶叶。
promise-it-doubles-d0871f = 一年，一千块，您给。哦。
promise-it-doubles-dcd833 = 大得没人信；真有人信了，日后也只会失望。

imply-gift-58a2a1 = 红包转眼就花了。送人的东西，总得留得下来吧？
imply-gift-b4d72e = 您怎么猜着的？我闺女五月结婚。
imply-gift-ac7e11 = 还真是送人。女儿要办喜事了。
imply-gift-bcfc99 = 您会看相啊？我们家是要办婚事。
imply-gift-65504e = 您鼻子真灵。可不是，闺女五月办事。
imply-gift-0a4bc4 = 我脸上写着呢？给老校长的，他要退了。
imply-gift-c6aa0e = 是送人。我们校长今年夏天退休。
imply-gift-31f09e = 您猜对了，大伙派我给沈校长挑东西。
imply-gift-3cc675 = 是送人。送沈校长的，他要走了。
imply-gift-9c7acf = 可不是。我结婚那会儿我姐给的钱，早不知花哪儿了。
imply-gift-b35be1 = 给了钱，她往房子首付里一添，就没影儿了。
imply-gift-cb4e53 = 是啊，十年以后，我想让她还能拿在手里看看。
imply-gift-1ec342 = 您说得对，钱里看不出当爹的心意。
imply-gift-31fbc1 = 可不，上一任送的是钟，没走两年就停了。
imply-gift-9378a1 = 红包、花篮、花瓶，过后谁还记得？
imply-gift-02c19f = 给他红包，他转手就捐给图书馆了，他就这脾气。
imply-gift-dd09d6 = 是啊，三十年的情分，得是能留在案头的东西。
imply-gift-8c1e47 = 送人？我说要送人了吗？
imply-gift-76931c = 您想哪儿去了，我谁也不送。
imply-gift-2b4eec = 不是不是，我干吗来的，您还不知道呢。
imply-gift-419c47 = 红包？您怕是认错人了。
imply-gift-0cecbd = 他说过了，这话能让需要变得迫切；没说过，就是瞎猜。瞎猜的代价，比问一句大得多。

take-it-seriously-786ffe = 您这么想没错，换我，我也得弄清楚。
take-it-seriously-b1b89d = 好，这咱们就说到一块儿了。
take-it-seriously-5c47bf = 开店的肯说这话，难得。
take-it-seriously-3d9390 = 您能这么想就好。那您接着说。
take-it-seriously-aa47b1 = 多谢。那咱们好好看看。
take-it-seriously-38fb96 = 您倒是肯听人说话。往下讲吧。
take-it-seriously-957376 = 这话公道，我也不是存心为难您。
take-it-seriously-5b1980 = 您这么说，我就再待会儿。
take-it-seriously-7479ff = 嗯，总比拿话堵我强。
take-it-seriously-3a19d1 = 您早干吗去了。
take-it-seriously-1d8e76 = 嗯，又是说说。
take-it-seriously-9ac6fa = 但愿您是真心话。
take-it-seriously-752723 = 现在说，有点晚了。
take-it-seriously-60e070 = 认真对待疑问，对方气就顺了；但疑问本身还等着回答。

leave-d4a3bf = 那我看这件不适合您，就不劝您买了。有空常来坐。
leave-30d179 = 多谢您。换别人早卖给我了。等孩子学成了，我让他上您这儿来。
leave-87d0db = 您替我省了钱，也省了孩子一把刀。我还会来的。
leave-873141 = 您是个实在人。等他刻好了，我们准来。
leave-8d431c = 来找块石头，得了个好主意，值了。
leave-0ad20a = 您说得对，我用不上。多谢您没硬劝。
leave-96c073 = 给我们用是糟蹋了。谢谢您，我改天再来。
leave-a530fa = 是这么回事。店里能听着这话，舒坦。回见。
leave-f5983f = 嗯，不是我们用的东西。您挺公道，再见。
leave-37462e = 哦，您是行家，听您的。再见。
leave-8b5ce4 = 可惜了，我还挺中意的。那回见。
leave-424fd9 = 真的？我本来还……算了，回见吧。
leave-50f593 = 您倒让我没想到。那改天吧。
leave-87e88d = 嗯，我也该走了。回见。
leave-f560f4 = 也好，再见。
leave-b541b0 = 那就再见吧。
leave-714060 = 行，我本来也要走了。
leave-fd1bf1 = 帮不上的客人，放他走是对的；明明帮得上却放走了，对谁都没好处。

what-for-908188 = 用在什么地方？

ask-who-for-795f0d = 这东西，最后是到谁手里？
ask-who-for-e6c7c7 = 她叫安宁。我想把名字刻上去，篆书，得是好手艺。
ask-who-for-7dd079 = 我女儿安宁。要是刻上她的名字，那就一辈子是她的了。
ask-who-for-9ecb83 = 安宁。这名字当年是我起的，该刻在上头。
ask-who-for-2d003e = 就归她一个人。上头得有她的名字，谁的都不能是。
ask-who-for-7c9d91 = 沈校长。刻上他的名字，一看就不是现成买的。
ask-who-for-d5f28f = 老沈。我们都觉得，上头该有他的名字。
ask-who-for-31ad2a = 老校长。有个名字，才显出是专门给他的。
ask-who-for-08a205 = 老校长的，带上名字，大家都这么说。
ask-who-for-10e254 = 说过了，我女儿。别的是我们爷儿俩的事。
ask-who-for-206898 = 给她的。我还有点想法，先不说。
ask-who-for-0feda5 = 我闺女的。再细的，就是跟熟人才说的话了。
ask-who-for-9eeab9 = 给闺女的。里头有层意思，先不提。
ask-who-for-21cc2b = 说过了，老校长。别的还没商量定。
ask-who-for-3aaa99 = 给他的。三十个人三十个主意呢。
ask-who-for-b9d20a = 老沈的。配点什么，我先不说。
ask-who-for-079781 = 给老沈。怎么个送法，再说吧。
ask-who-for-bedda2 = 那小子呀，说过了。到礼拜天就给刻碎了。
ask-who-for-273a00 = 我孙子，还有他那几把刀。
ask-who-for-e3c88c = 十二岁孩子的手，您说呢？
ask-who-for-20cb97 = 我孙子的呗，他仨手指头都贴着创可贴呢。
ask-who-for-7373dc = 我自己。我买东西就是为了天天看。
ask-who-for-2d88b3 = 我自个儿的。这岁数了，不买了给别人看。
ask-who-for-dba5bd = 就留在我这儿。
ask-who-for-bc0c20 = 就我自己的，没别人。
ask-who-for-1d1b92 = 一个愿望后面，往往还有一个更深的。信任够了，他才肯说。

ask-what-pleases-21c93b = 一枚印章，您先看什么？
ask-what-pleases-ac814f = 看章法。我礼拜六还带几个学生，他们连一枚像样的都没摸过。
ask-what-pleases-fe67f2 = 看布局。我真想有一枚宫里的样式，让学生们上手摸摸。
ask-what-pleases-4d971e = 看刀法。礼拜六的班上，我们只有照片可看。
ask-what-pleases-72747a = 看笔画怎么分地方。我礼拜六给人讲的就是这个。
ask-what-pleases-0fe4df = 看它经不经得住天天看。
ask-what-pleases-3c32af = 看整个儿。东西得顺眼。
ask-what-pleases-883b19 = 看我眼睛会不会再转回去，就这么简单。
ask-what-pleases-2562c2 = 看比例。顺眼就是顺眼。
ask-what-pleases-9f61db = 还有一层，说起来话长。
ask-what-pleases-c37d88 = 还看点别的，往后再跟您说。
ask-what-pleases-6f9aed = 不光是好看。不过那是我自己的事了。
ask-what-pleases-94fe98 = 还有别的，跟谁都说就没意思了。
ask-what-pleases-d3ee8b = 怎么看，我都说了。
ask-what-pleases-729598 = 真没别的了。
ask-what-pleases-417112 = 没什么特别的，看就是了。
ask-what-pleases-73a816 = 就这些，您都听见了。
ask-what-pleases-3921c8 = 喜好容易问出来，也能引出别的话；但光凭喜好，多半撑不起价钱。

imply-signing-b38183 = 您写上两个钟头，底下盖一方不像样的印，这幅字成什么样了？
imply-signing-05617d = 全毁了。人一看字，头一眼就落在那点红上。
imply-signing-23ec58 = 我现在字都不送人了，就因为这个。
imply-signing-f1a202 = 就像好衣裳配了双破鞋，回回盖，回回别扭。
imply-signing-df2f06 = 您说着了。给人看字，我都拿大拇指挡着那印。
imply-signing-f7c439 = 问他这样下去会怎么样，为什么该解决，他自己会告诉你。

imply-name-90e772 = 上头没个名字，三十年后，谁知道是谁的？
imply-name-bbfd40 = 那就是件旧东西了。不行，名字一定得刻。
imply-name-f4c372 = 得让她的孩子看见了，问一句这是谁。
imply-name-dafba6 = 就是这个理。没有名字，那就是块石头。
imply-name-4396a6 = 对。刻上她的名字，就没人会把它卖了。
imply-name-e8f14a = 那谁的都行，拿去压纸了。名字得有。
imply-name-838009 = 对，没名字，跟送个花瓶有什么两样。
imply-name-7a7c60 = 后来的人在抽屉里翻出来，都不知道是谁的。名字得刻。
imply-name-33286e = 谁也说不清。所以他的名字得有。
imply-name-17d17d = 看见少了它会失去什么，想要才会变成需要。

imply-study-90cf1f = 光看照片，学生们看得出刀是怎么走的吗？
imply-study-86cc46 = 看不出来，毛病就在这儿。描了个样子，精神没了。
imply-study-92af9f = 哪儿看得出来！得拿在手里，对着光转着看。
imply-study-2999ea = 看不出。摸一下就懂的事，我得讲一个钟头。
imply-study-78b463 = 看不出。我都七十了，往后谁教他们看呢？
imply-study-2e5672 = 问问这个难处带来了什么。他的回答，就是他自己的购买理由。

what-would-it-mean-8b90b9 = 要是真找着了合适的，对您来说值多少？
what-would-it-mean-817c43 = 我念叨了多少年的东西，礼拜六那班学生一分钟就看明白了。
what-would-it-mean-95f564 = 老刀法就不会断在我这儿了。
what-would-it-mean-1340d0 = 比它的价钱值。我教不动了，它还能接着教。
what-would-it-mean-c025c1 = 二十个学生亲手摸过，比我活得长。
what-would-it-mean-e02007 = 她往后盖章的时候能想起我。您说这值多少？
what-would-it-mean-804f60 = 那就是把家里的念想给了她，比钱值。
what-would-it-mean-078366 = 我就不用再满街转了，那天心里也踏实。
what-would-it-mean-22491f = 家里有样东西跟着她走，这是钱买不来的。
what-would-it-mean-9be996 = 他能看出我们是用了心的。三十年了，该当的。
what-would-it-mean-891ad3 = 我们三十个人站在他跟前，脸上都有光。
what-would-it-mean-d8d4aa = 他摆在桌上，就还记着我们。
what-would-it-mean-d7dd39 = 我们谁都说不出口的话，它替我们说了。
what-would-it-mean-4fa69f = 我的字又能送人了。这对我值大了。
what-would-it-mean-dd1103 = 写完一张，最后那一寸也不丢人了。
what-would-it-mean-9041d0 = 练了四十年，总算有个像样的收尾。
what-would-it-mean-42db10 = 自己家堂屋里也能再挂一张了，值。
what-would-it-mean-58b7a6 = 要真是他的？我把自行车和那方好砚台都卖了。
what-would-it-mean-010643 = 真是他的？那可不止您这个价，这我敢说。
what-would-it-mean-55e9f8 = 他有过的东西，我这辈子也能有一样了。
what-would-it-mean-d6ad78 = 他本人的印？我吃一年面条都乐意。
what-would-it-mean-ce8df2 = 说不好，没这么想过。
what-would-it-mean-ade232 = 值多少？我还在想用不用得着呢。
what-would-it-mean-555ee7 = 早了点儿，现在也就是个念头。
what-would-it-mean-4149f7 = 等我想好怎么用，您再问我。
what-would-it-mean-50238f = 让他自己说出解决了值多少。只有他自己觉得迫切了，这一问才有用。

tell-name-cut-7acdac = 印面还空着，想刻什么名字、什么字体都行。
tell-name-cut-eccff0 = 谁来刻？上回那家，让侄子拿机器刻的。
tell-name-cut-0dfc3f = 刻得好，还是刻了就算？得先让我看看。
tell-name-cut-58e72c = 在玉上刻？我倒想看看是什么手艺。
tell-name-cut-696f24 = 什么字都能刻，刻完什么样呢？
tell-name-cut-d9863f = 名字就刻在印面上，我要的就是这个。
tell-name-cut-3bf373 = 用篆书，规规矩矩的。嗯，我都能想出样子来。
tell-name-cut-7136a7 = 那就只能归一个人，别人拿去没用。好。
tell-name-cut-c8c3f7 = 字体还能挑？这个对我要紧。
tell-name-cut-690dc9 = 名字？嗯，您倒提醒我了。
tell-name-cut-568ef2 = 是吗？那我得琢磨琢磨。
tell-name-cut-927e4a = 什么名字都行？有意思。
tell-name-cut-94a98f = 那不就可以……嗯，先不说。
tell-name-cut-4b0623 = 玉上刻我自己的字？那印稿我自己写。
tell-name-cut-cc9021 = 比方说铁线篆，跟我的字正配。
tell-name-cut-c22892 = 那就能用，不是光摆着了。
tell-name-cut-2180bc = 照我写的刻？那可有点意思。
tell-name-cut-f36b04 = 往这上头刻我的名字？不敢不敢，就得原样留着。
tell-name-cut-468cea = 可别，这种东西动不得。
tell-name-cut-f498a6 = 我最不想的就是往上刻字。
tell-name-cut-a6d862 = 老印上刻新名字？可使不得。
tell-name-cut-d1fda3 = 刻名字？用不着这个。
tell-name-cut-6d0c1c = 刻个名字也没什么用。
tell-name-cut-9736d2 = 不刻名字，是另一码事。
tell-name-cut-fc5db9 = 空着就空着吧，我们用不上。
tell-name-cut-ea9148 = 特点碰上需要才值钱；碰不上，说得再多也是白说。

congratulate-93f110 = 给您女儿和新姑爷道喜了！
congratulate-4dd0a6 = 多谢多谢。姑爷是搞铁路的，跟我一样，话不多。
congratulate-b50472 = 谢谢您。我们就这么一个闺女。
congratulate-12f351 = 谢谢！一晃眼，她小时候抱着毛笔比人还高呢。
congratulate-102e88 = 承您吉言。往后家里就冷清喽。
congratulate-804343 = 什么女儿？是给我们校长的。
congratulate-ca111b = 您记混了吧，我家俩都是儿子。
congratulate-fb5851 = 我说的是校长，人家都六十三了。
congratulate-dfeeb6 = 什么新姑爷？是校长，要退休的。
congratulate-0ed3f0 = 听进去了，贴心的话才贴心。

advise-soapstone-95feb6 = 那就别用玉，太硬，孩子的刀刻不动。隔壁有二十块的青田石，正合适。
advise-soapstone-eafee3 = 真的？玉还在桌上摆着，您自己跟我说这个？
advise-soapstone-987133 = 刻不动？差点儿买回去让孩子干着急。
advise-soapstone-2894a8 = 青田石，我早该想到的。多谢您实话实说。
advise-soapstone-855318 = 才二十！那买五块，让他可劲儿刻。
advise-soapstone-84a687 = 自己的东西帮不上忙，就直说，再告诉他什么合适。生意没做成，信任留下了。

promise-three-days-ae05c9 = 三天刻好。印稿先给您过目，您点了头再动刀。
promise-three-days-1c70c0 = 他说的话里，还没有用得着它的地方。
promise-three-days-ad8b93 = 三天。到时候怕是还有三个理由。
promise-three-days-4c0edd = 三天？上回也说三天，等了五个礼拜。
promise-three-days-7cbbd7 = 三天不三天的，到时候看吧。
promise-three-days-a51034 = 谁都说三天。到第四天我再信。
promise-three-days-7a1b3c = 印稿先给我看？这才像话。
promise-three-days-7a724d = 三天，我不点头不动刀。好。
promise-three-days-613156 = 印稿我可是要改的，先跟您说好。
promise-three-days-51a55d = 三天行。我可记着日子呢。
promise-three-days-6f9fcc = 三天，还先给我看，合我的意。
promise-three-days-d78d02 = 有日子，还有他能把关的一步，这样的承诺才实在。对他有用、你守得住，再许。

offer-proof-00f0a0 = 您不用光听我说。能查的东西，我拿出来给您看。
offer-proof-36959f = 这还差不多。我把眼镜戴上。
offer-proof-b0e58b = 好，我宁可看，也不爱听。
offer-proof-5e511b = 行，拿来看看再说。
offer-proof-ceddff = 这话对路。拿出来吧。
offer-proof-464233 = 好啊，我还有点工夫。
offer-proof-a244ce = 行，都有什么？
offer-proof-5c5529 = 这样好，拿来我看看。
offer-proof-b037e6 = 有凭据？好，我就认凭据。
offer-proof-537ce4 = 好，看总比猜强。
offer-proof-70c8df = 不等人问就拿凭据，说明没什么可藏的。

is-it-so-7498e5 = 是真的吗？

show-appraisal-45f916 = 这是跟印章一块儿来的鉴定书，上面有电话，您可以自己打过去问。
show-appraisal-847ac7 = 还没说过什么要靠它证明的话。
show-appraisal-12a20e = 我刚打了，人家压根儿没见过这枚印。
show-appraisal-eb6ee6 = 那边说这编号是个花瓶的。您那位皇上，算了吧。
show-appraisal-041058 = 人家说不是他们开的。您还跟我说皇上戴过？
show-appraisal-eaf4c9 = 接电话的都乐了，这证书不是他们的。
show-appraisal-adf5fa = 打过了，档案、照片都在人家那儿。是他的，没错。
show-appraisal-052cb1 = 编号、分量，人家都念给我听了，全对得上。
show-appraisal-1107b3 = 我手都抖了。人家说的跟这上头一字不差。
show-appraisal-4e3c54 = 是真的，我问了两遍。
show-appraisal-73eb96 = 连那道划痕都对得上，真是他的。
show-appraisal-5b9f21 = 那边说确有其事。嚯，没想到。
show-appraisal-8c82f4 = 敢情故事是真的。不过对我关系不大。
show-appraisal-1ebc64 = 人家那儿有记录。您没蒙我。
show-appraisal-403334 = 是真的。晚上吃饭有得聊了。
show-appraisal-2c8934 = 一张盖了章的纸。这是要证明什么呢？
show-appraisal-9a5fcd = 小字写了一堆。可这些您还没跟我说过呢。
show-appraisal-d7d8cd = 号码我记下了。可这跟我有什么关系？
show-appraisal-afbac5 = 字我都认得，就是不知道它答的是哪一问。
show-appraisal-ae4129 = 他自己能查的凭据，胜过一切夸奖；要是话不实，也一查就穿。

show-the-photograph-1caf84 = 再看这张老照片，就是这枚印，摆在宫里的桌上。
show-the-photograph-853606 = 我看见一张桌子，上头有个小东西。
show-the-photograph-901f21 = 这可以是随便哪枚印，说是茶叶罐也行。
show-the-photograph-281101 = 照片嘛，我明天也能做一张。
show-the-photograph-c83250 = 就我这眼神，桌上就一个点儿。
show-the-photograph-a32e98 = 是挺像。我真盼着它是。
show-the-photograph-f8c9b3 = 盖子上云纹一样。起码差不多。
show-the-photograph-675163 = 嗯，有点意思。可惜没法查。
show-the-photograph-3a4003 = 印钮的样子一样。我心里是想点头的。
show-the-photograph-f89e74 = 一张老照片，行吧。
show-the-photograph-74eff7 = 也许是，也许不是。我又不研究历史。
show-the-photograph-d3b563 = 挺好看。可我不是为老年间的事来的。
show-the-photograph-30ded5 = 老照片看着有意思，不过我不攒这个。
show-the-photograph-4b7785 = 查不了的东西，只管一时。等人家找行家一看，赔进去的比赚来的多。

show-the-lab-card-3e4bc7 = 这是天然玉，没染过。这是检测卡，您跟印底的编号对一对。
show-the-lab-card-e1f7d2 = 号码对得上。放大镜借我……嗯，上回可没人给我看这个。
show-the-lab-card-f0ab2d = 我拿手机查查。您等会儿……有，真有。
show-the-lab-card-7e03bb = 原来能查啊。别人家怎么都不给查？
show-the-lab-card-064348 = 编号、分量、连这道划痕都对。行，是真玉。
show-the-lab-card-956d81 = 分量、编号、照片，难得全对上了。
show-the-lab-card-259a30 = 编号一样。好，我心里正嘀咕这个呢。
show-the-lab-card-8b792a = 那就不是染色玻璃了。外头这种事可不少。
show-the-lab-card-ce2154 = 我还没问您就拿出来了，这样好。
show-the-lab-card-30b6a4 = 是真的就好，我自己可看不出来。
show-the-lab-card-637b51 = 一个数一个数都对。心里踏实了。
show-the-lab-card-f5aeef = 编号对得上。好，其实您不说我也没打算问。
show-the-lab-card-1baf1f = 嗯，对上了。不过我琢磨的不是料子。
show-the-lab-card-63de12 = 行，玉是真玉。
show-the-lab-card-1123e3 = 都对上了。这个我没担心过。
show-the-lab-card-781738 = 少说，让他自己动手去对，就是最好的凭据。

show-the-samples-9f42a5 = 这是我们刻过的印样，客人电话都在，您随便挑一位问问。
show-the-samples-503c4d = 这方有神。谁刻的？是老手吧？
show-the-samples-708677 = 好，笔画透气。这把刀我信得过。
show-the-samples-5d7440 = 这位我认识，从前的同事。他不会糊弄我。
show-the-samples-f7830a = 边儿干净，还不死板，比我想的强。
show-the-samples-f9d509 = 刻得好。可我不想往上刻字。
show-the-samples-7219de = 活儿是好活儿，可惜我用不上。
show-the-samples-e0ba8f = 手艺看得出来，不过我问的不是这个。
show-the-samples-7f6b2c = 刻得真齐整，就不是我要的。
show-the-samples-6bcad7 = 做过的活儿，替没做的活儿说话；能让他去问用过的人，更好。

read-the-ledger-c9581f = 别的先不说，咱们一块儿翻翻作坊的老账本。
read-the-ledger-a28e33 = “宫中之物，连匣，民国十三年收。”上头是这么写的。
read-the-ledger-e5ed45 = 在这儿：“宫中旧物，非仿。”这墨看着有年头了。
read-the-ledger-4ab726 = “民国十三年，宫里人送来。”看来还真有点来历。
read-the-ledger-817950 = 这儿记的是宫中旧物，民国十三年。我可没编。
read-the-ledger-03f6a1 = “一九五六年仿。”您还跟我说皇上戴过？
read-the-ledger-446de0 = 一九五六年！那是谁戴的？作坊主任？
read-the-ledger-0d991c = 这儿写着呢，仿的。您怕是早知道吧。
read-the-ledger-9525c3 = 账上写一九五六，您嘴里说的是乾隆。
read-the-ledger-331a6a = “一九五六年，仿宫中印。”白纸黑字在这儿呢。
read-the-ledger-8d31e1 = 找着了，一九五六年作坊刻的。那是仿品。
read-the-ledger-8c32a9 = 写的一九五六年，一位金师傅，照宫里原件刻的。
read-the-ledger-05e984 = 五六年作坊照老样子做的，写得明明白白。
read-the-ledger-6cfd2b = 先弄清是真是假，再开口。弄清了，说什么都站得住。

say-it-is-a-copy-e76e84 = 照我说，这是五六年的好仿品，不是皇上的印。这话该由我来说。
say-it-is-a-copy-30704e = 是不是仿的，你自己还不知道。
say-it-is-a-copy-166dcf = 可账本写的正相反呀，我刚念完。
say-it-is-a-copy-5d380c = 仿的？那上头写着不是。您跟账本，我听谁的？
say-it-is-a-copy-d99651 = 我糊涂了，给我看的是一套，说的又是一套。
say-it-is-a-copy-bf50f3 = 我认字。上头不是这么写的。
say-it-is-a-copy-21ad35 = 刚才还是皇上的呢。不过说出来总比不说强。
say-it-is-a-copy-bef514 = 这是改口了。嗯，也不容易。
say-it-is-a-copy-0b83db = 您早怎么不说？算了，总算说了。
say-it-is-a-copy-c1d9b4 = 先说大话，后说实话。我爱听后头的。
say-it-is-a-copy-7440d4 = 收藏是没戏了。可样式是宫里的？还能随便上手？
say-it-is-a-copy-cc9c22 = 那就不是他的了。不过老师傅仿的，倒能让人拿着看……
say-it-is-a-copy-45ebd3 = 心里凉了半截。话说回来，也不用戴手套看了。
say-it-is-a-copy-f3f590 = 不是他的了。不过人家照着真东西学的，这个能讲给人看。
say-it-is-a-copy-b0bc3b = 在这条街上跟我说“仿”字的，您是头一个。
say-it-is-a-copy-faa76d = 嘿！说了房顶也没塌嘛。谢谢您。
say-it-is-a-copy-b89ab6 = 您这么一说，别的话我也信几分了。
say-it-is-a-copy-d7cffb = 您再说一遍，我爱听。仿的。好。
say-it-is-a-copy-02a7a3 = 五六年的也不新了。您肯说就好。
say-it-is-a-copy-5a3def = 实诚。我本来也没想要皇上的。
say-it-is-a-copy-f465d3 = 多谢。店里难得听见这种话。
say-it-is-a-copy-63aa00 = 也有年头了，我一点不嫌。
say-it-is-a-copy-ad6dc0 = 肯说短处，别的话才有人信。但得是实情，谦虚错了也是错。

admit-the-flaw-c4ef01 = 您对着光看这个角，里头有一丝灰线。这个该让您先看见。
admit-the-flaw-4d3e06 = 毛病您自己指给我看？这可新鲜。
admit-the-flaw-487b5e = 我自己也能看出来，可您说，跟我找，不是一回事。
admit-the-flaw-942461 = 您也肯说自己东西不好，行。
admit-the-flaw-e75ae8 = 嗯，肯指毛病的人，我多听两句。
admit-the-flaw-697fb5 = 真有。多谢，要是回家才看见，我得犯嘀咕。
admit-the-flaw-9365d4 = 一丝灰的。石头嘛，难免。您说了就好。
admit-the-flaw-e87d0d = 您不说我哪儿看得出来。
admit-the-flaw-c6b9cf = 有点像一笔飞白。谢谢您告诉我。
admit-the-flaw-c5565a = 这会儿看见了，您挺实在。
admit-the-flaw-0290b8 = 小毛病。知道了，我反倒更喜欢。
admit-the-flaw-92f745 = 毛病先让他看见，别等他自己发现。再多好话也换不来这份信任。

ask-what-worries-b55441 = 要弄清哪一点，您心里才踏实？
ask-what-worries-b2c416 = 我买过一方“玉印”，是石粉压的。这回我要的是知道，不是相信。
ask-what-worries-493b46 = 是不是真石头。五年前我花钱买了一坨胶和石粉。
ask-what-worries-21a26e = 上过一回当，臊了一年。不能有第二回。
ask-what-worries-655663 = 手里拿的跟您嘴里说的得是一样。我花钱买过假话。
ask-what-worries-f3af33 = 得是真的。万一让亲家看出来是玻璃……
ask-what-worries-6edbf8 = 我分不清玉和酒瓶底，那种日子可不能出丑。
ask-what-worries-e247a8 = 都说一半的玉是染的。这块呢？
ask-what-worries-adaf8b = 不能让人说，当爹的给闺女块玻璃。
ask-what-worries-91e7c0 = 钱不是我的，三十个同事凑的。花在哪儿了，我得说得清。
ask-what-worries-97faef = 大伙儿凑的份子，一块钱也得有个凭据。
ask-what-worries-140d3d = 准有人问。花别人的钱，哪回没人问？
ask-what-worries-de16b2 = 三十个人，三十份钱，我得交代得清。
ask-what-worries-e008a3 = 是有一点，手续上的事，先不提。
ask-what-worries-20355f = 这事不光我说了算，先说到这儿吧。
ask-what-worries-b041dc = 有是有，等熟点儿再说。
ask-what-worries-bbeaee = 有，一点手续上的事，回头再说。
ask-what-worries-4f96f3 = 石头这行，听得多了。容我先看看。
ask-what-worries-ef7560 = 也没什么，就是小心点儿。
ask-what-worries-9985e8 = 嗯，多看看再跟您说。
ask-what-worries-630ea7 = 有点儿，不过不好张口就说。
ask-what-worries-5193dd = 它的来历，别的没有。
ask-what-worries-f46c8e = 就一条：它原来是谁的？
ask-what-worries-595343 = 它的过去。别的我自己看得见。
ask-what-worries-9c4115 = 我之前，它在谁手里。就这一句。
ask-what-worries-fc5792 = 也没什么，就看用不用得上。
ask-what-worries-cc8281 = 谈不上顾虑，就是不知道合不合适。
ask-what-worries-695e61 = 我倒不担心，就怕不是我们要的东西。
ask-what-worries-aa03bc = 东西再好，也兴许不适合我们。
ask-what-worries-26b5c9 = 顾虑说出来才好解决。趁它还没变成拒绝，先问出来。

imply-certainty-2b73d4 = 要是日后让别人看出来是假玉，可怎么好？
imply-certainty-abd582 = 让您看出来了。对，我怕的就是这个。
imply-certainty-311bc2 = 您怎么知道的？为这个我觉都睡不好。
imply-certainty-f5235f = 您把话挑明了。是，必须是真的。
imply-certainty-faad79 = 让您说着了，我自己还说不出口。
imply-certainty-0d4783 = 那我就是上了两回当，从此什么也不买了。
imply-certainty-68c4f9 = 上回就是让学生看出来的，我恨不得找个地缝。
imply-certainty-feb7fb = 那我的名字，再也没脸往旁边写了。
imply-certainty-519f06 = 这条街我就再也没脸来了。
imply-certainty-89e954 = 在她大喜的日子？我得找个地缝钻进去。
imply-certainty-36e140 = 那她还得替我圆话，可不能让她受这个。
imply-certainty-442ea5 = 够亲戚们说上几年的。不行，得万无一失。
imply-certainty-5b2c9c = 人家会说我在亲闺女身上省钱，那我可受不了。
imply-certainty-96126a = 假玉？这我该担心吗？您说得我心里发毛。
imply-certainty-40d206 = 您说这个干吗？我压根儿没往那儿想。
imply-certainty-40a932 = 别人看出什么，跟我不相干。您这是瞎猜。
imply-certainty-b1c7fe = 谁看出来什么？您这话我没听懂。
imply-certainty-4563d1 = 他说过的顾虑，这么一问更显出保障要紧；没说过的，就是替人添堵。

tell-the-invoice-6ab1b3 = 给您开发票，玉料、编号写明，价钱一分一厘都对得上。
tell-the-invoice-edc95c = 我要的就是这个，往办公室墙上一贴就行。
tell-the-invoice-517a32 = 编号都写上？那谁也挑不出理来。
tell-the-invoice-c78c0f = 好。三十个人，一张纸就都交代了。
tell-the-invoice-20ace5 = 都在一张纸上？那我今晚不用熬夜算账了。
tell-the-invoice-d6e21b = 能开发票？这对我可有用。
tell-the-invoice-b5fe72 = 都写得上？那太好了。
tell-the-invoice-1c1a33 = 这个我正想着什么时候问您呢。
tell-the-invoice-0dd1b1 = 能正经开票？您提这个，正好。
tell-the-invoice-cf83ca = 发票啊，我拿了也是扔。
tell-the-invoice-35b667 = 行行，我又不记账。
tell-the-invoice-683ec0 = 应该的。不过我想的不是这个。
tell-the-invoice-236760 = 那东西我有一抽屉，从来不看。
tell-the-invoice-60c96c = 对这个人没意思，对那个人却是关键。是哪一种，问过才知道。

sum-up-047218 = 咱们再过一遍，它是什么、不是什么。然后您拿主意。
sum-up-ed8311 = 还没什么可归纳的。
sum-up-da22a3 = 不用了，我都记着呢。说正事吧。
sum-up-e46f8c = 我想知道的您都说了。那咱们说说怎么买。
sum-up-4a381d = 都听明白了。行，往下说吧。
sum-up-de327a = 是什么我清楚了，做什么用我也想好了。
sum-up-3757a4 = 是什么我清楚了。合不合我那用处呢？还得琢磨。
sum-up-ea9fd3 = 都听明白了。就是不知道对不对我的路子。
sum-up-37ab92 = 您说的我都记住了。是不是我要的那个，还说不好。
sum-up-fa9860 = 印章您说得够细了，我要什么，说得还不够细。
sum-up-fe3253 = 您的话我信，就是没看出来买它干吗。
sum-up-bebd7a = 应该都是真的。可我需要吗？
sum-up-0b932d = 挺明白。可我还是想，买来干什么呢？
sum-up-ad9e6b = 我不疑心您，就是不知道往哪儿用。
sum-up-8487d9 = 先不忙。买来干什么，咱们还没聊呢。
sum-up-af4fd6 = 也行。可我老琢磨，我要它干吗。
sum-up-7a1064 = 您说的我都能背下来。跟我有什么关系，我说不上来。
sum-up-869deb = 说了半天印章，还没说到我呢。
sum-up-064cdc = 行，再过一遍。有些话我可不敢打包票。
sum-up-94202e = 好。有的地方我心里还没底。
sum-up-a804d7 = 也行。信什么不信什么，我还没想好。
sum-up-8fe11c = 再来一遍，慢点儿。有些话我还咽不下去。
sum-up-3ce601 = 行，我还能待一会儿。
sum-up-38aba6 = 好，从头来一遍。
sum-up-8bbd4e = 成，再说一遍。
sum-up-efb6d9 = 您说，我听着。
sum-up-8bba10 = 归纳一遍，就能看出他走到哪一步了，再请他决定。

order-129555 = 成交

press-now-1a427b = 就这一枚，四点钟有人来取。您现在不定，可就没了。
press-now-79416e = 被催着定，回头要细看
press-now-3a2162 = 本来我就要买，您这一催，倒没那么痛快了。
press-now-355ed8 = 行吧。其实您不用说那话。
press-now-b30650 = 那好吧。不过我不爱被人催。
press-now-c5fd42 = 买。四点那位，我看没这人吧。
press-now-cee5b6 = 那就让他拿走吧。
press-now-f8243f = 四点？那您快给他包上。
press-now-a893c0 = 我不吃这一套，再说吧。
press-now-2ff5d6 = 那位准高兴。
press-now-508943 = 非得现在定，那就算了，我还没想好。
press-now-4a4caa = 刚才还不着急呢，怎么说变就变？
press-now-5fe885 = 这话我不爱听，我还没想完呢。
press-now-0b0991 = 催也没用，不买。
press-now-516766 = 一催，拿主意的乐趣就没了，信任和时间也跟着没了。

take-fifty-off-4272a5 = 看您面子，四百五。
take-fifty-off-9b61a8 = 往后总等着便宜
take-fifty-off-9ef525 = 我琢磨的不是那五十块。
take-fifty-off-247b3a = 便宜了，可问题还是那个问题。
take-fifty-off-57ddf5 = 谢谢。可便宜五十，也不会更真、更有用。
take-fifty-off-0e4e52 = 您客气，可我那话您还没回呢。
take-fifty-off-091414 = 我还没提价钱呢。敢情刚才报高了？
take-fifty-off-455ddb = 怎么便宜了？是不是有什么毛病？
take-fifty-off-1e42a5 = 一张嘴就少五十？那明天还值多少？
take-fifty-off-90e707 = 您这么一降，我倒不知道它到底值多少了。
take-fifty-off-9bbc7c = 没人还价你先降，人家反倒琢磨原来的价有水分。

after-the-sale-a62731 = 成交之后
after-the-sale-79ef41 = 那它就是我的了。接下来呢？
after-the-sale-23ada3 = 好，买完了。往后还用得着来找您吗？
after-the-sale-0d225c = 钱您收好。往后您怎么样，我可看着呢。
after-the-sale-ec429e = 付完钱了。一般的店，到这会儿就不认得我了。
after-the-sale-9ff07d = 好，买是买了。那往后呢？
after-the-sale-30c257 = 东西归我，钱归您。接下来怎么着？

cut-with-three-drawings-07d01e = 这儿有三张印稿，您挑一张。明天就刻好，比说的早一天。
cut-with-three-drawings-5e7c4b = 三张？您真费心了。要中间那张……不，左边的。
cut-with-three-drawings-3b763d = 没想到还能挑。就这张，稳当。
cut-with-three-drawings-f8d94c = 还早一天，还让我挑。我那些学生该跟您学学。
cut-with-three-drawings-335c14 = 三张，一张比一张好。就这张吧。
cut-with-three-drawings-a5f879 = 还让我挑？那就右边这张。
cut-with-three-drawings-4e0cff = 在他在意的地方，比答应的多做一点点，这才是人家会跟别人提起的。

write-the-guarantee-00948c = 退款的话我用毛笔写下来了，盖了本店的章，不限日子。
write-the-guarantee-ee2c33 = 都写上了，没让我说第二遍。好。
write-the-guarantee-3db5be = 您还真当回事。我收在匣子里。
write-the-guarantee-d38436 = 这章盖得真漂亮，我是说您店里这方。
write-the-guarantee-c8e13b = 估计用不上，可有它心里踏实。
write-the-guarantee-0647d9 = 白纸黑字，我就爱这样的。
write-the-guarantee-67e013 = 承诺拿到手里，才算兑现。

set-a-thousand-aside-57feed = 我用您的名字存了一千块。一年后翻倍，说到做到。
set-a-thousand-aside-d4415f = 这么大的人情，心里过意不去
set-a-thousand-aside-b470cf = 一千？您才挣我五百，这日子怎么过？
set-a-thousand-aside-7ca8cb = 您还真办了。我都替您心疼。
set-a-thousand-aside-1efdfa = 还真算数。您这账算得糊涂，人倒是守信。
set-a-thousand-aside-bfbac3 = 一千块？我都不好意思看您了。
set-a-thousand-aside-6dcc45 = 再大的承诺也能兑现，只是赔进去两倍的钱。还不如当初不说。

call-a-week-later-6d53d8 = 过了一个礼拜，打个电话问问您，东西还满意吧？
call-a-week-later-5cc047 = 还专门打电话来？她还没见着呢，我天天晚上拿出来看。
call-a-week-later-4040cb = 让老伴儿翻着了，看哭了。我看是满意。
call-a-week-later-2d4a99 = 搁在抽屉里等五月呢。多谢惦记。
call-a-week-later-0f23a7 = 都好。就给老伴儿看了，她直乐。
call-a-week-later-a7b3c9 = 我又从头查了一遍，没毛病。您笑话我吧。
call-a-week-later-484cb4 = 打礼拜一起，每张字上都盖了。没想到您还打来。
call-a-week-later-2b1168 = 收了钱还打电话来的，您是独一份。
call-a-week-later-120657 = 盖出来清清楚楚，玉也还是玉。多谢您问。
call-a-week-later-856c85 = 老校长愣了足有一分钟没说话，您真该看看。
call-a-week-later-400424 = 摆在他书桌上了，我们三十个人都高兴。谢谢您。
call-a-week-later-5e49dd = 账也清了，没一个人说闲话，在我们学校可是奇事。
call-a-week-later-e6064a = 礼拜五送的，老校长把眼镜都摘了。
call-a-week-later-672dce = 难得您惦记。我天天晚上拿出来看看。
call-a-week-later-603261 = 摆在架子正中间。满意，满意。
call-a-week-later-dd9d59 = 都一礼拜了？我给半条街的人都看过了。
call-a-week-later-471fea = 都好。光顾着看它，茶都凉了。
call-a-week-later-babbc5 = 卖出以后早点问一声好不好，这是通往下一单最省钱的路。

show-how-to-keep-it-537bf3 = 我教您怎么保养：印泥用完就擦净，匣子别晒太阳。
show-how-to-keep-it-fb76fd = 学会了怎么保养
show-how-to-keep-it-19550f = 不能晒啊，幸亏您说，我正想摆窗台上呢。
show-how-to-keep-it-9435ca = 拿软毛笔扫扫就行吧？这个我家有的是。
show-how-to-keep-it-87d163 = 我写张条子放匣子里。
show-how-to-keep-it-6825ab = 多谢。知道怎么弄，才爱惜得好。
show-how-to-keep-it-4aca94 = 擦印泥，别晒，记住了。
show-how-to-keep-it-5fb8e8 = 以前没人教过我这个，谢谢您。
show-how-to-keep-it-0d4d3a = 收钱以后帮一分钟的忙，顶得上之前说十分钟。

ask-what-was-missing-9db894 = 我哪儿做得不周到？您直说，我想知道。
ask-what-was-missing-a031c5 = 有人问他哪里还能更好
ask-what-was-missing-bacb21 = 少提皇上就好了，别的都行。
ask-what-was-missing-0bb0cb = 您心里有数，就那段故事，别再讲了。
ask-what-was-missing-332d2b = 下回别把皇上搬出来，用不着他。
ask-what-was-missing-75724a = 一上来那段故事。没有它更好。
ask-what-was-missing-bc8ab9 = 四点钟那位，压根儿没这人吧？
ask-what-was-missing-d800c3 = 最后那通催。不催我也买。
ask-what-was-missing-1ba075 = 别催老头子。我们买得慢，可也是真买。
ask-what-was-missing-44858e = 别老拿钟点吓唬人，别的都好。
ask-what-was-missing-6f530c = 添把椅子吧，我都七十了。别的没有。
ask-what-was-missing-bf0759 = 挑不出什么。您能问就挺好。
ask-what-was-missing-f646de = 有杯茶就更好了。说笑的，挺好。
ask-what-was-missing-5f0f04 = 价签字写大点儿吧，我这眼神。别的都好。
ask-what-was-missing-2509cf = 没什么。您肯听人说，这就够好了。
ask-what-was-missing-67dbfc = 门有点儿紧，别的都挺好。
ask-what-was-missing-e9c4c5 = 肯听意见的人，能赶在还来得及的时候听到。

offer-a-second-ee2971 = 趁您在这儿，家里还有谁用得着，再带一枚？
offer-a-second-43369d = 刚买完又被推销
offer-a-second-3445ec = 您先让我把这枚拿回家成不成？
offer-a-second-37a251 = 哦，敢情您还这么热情是为这个。
offer-a-second-af1ba8 = 没有了。我刚觉着自己像个客人。
offer-a-second-f23e76 = 我就来买一枚，也买着了，够了。
offer-a-second-51131c = 下一单靠的是这一单的满意。先让他满意。

say-goodbye-3df2a4 = 那祝您用着称心。路过了就进来坐坐。
say-goodbye-0677d6 = 一定来。有家信得过的店，真好。
say-goodbye-c311c4 = 再见，谢谢您。哪天我带个朋友来。
say-goodbye-f2a694 = 多谢。好些年没买得这么高兴了。
say-goodbye-3a6eaf = 一定一定，您待我不错。
say-goodbye-6e7706 = 路过我就进来。谢谢您。
say-goodbye-70191b = 再见。今天挺高兴，这话我可不常说。
say-goodbye-1e5476 = 那再见吧。
say-goodbye-403e9c = 嗯，回见。
say-goodbye-e523c3 = 行，再见。
say-goodbye-ea05e5 = 谢谢，您忙着。
say-goodbye-f01ea2 = 该做的都做了再告辞，别早走。
