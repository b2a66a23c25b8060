# 会议：几个人，几个方案，一个决定。写错了怎么说、字段是什么意思、终端里怎么显示。

# 消息里的称呼
owner-option = 方案“{ $id }”
owner-role = 层次或职能“{ $id }”
owner-interjection = 插话“{ $id }”
kind-option = 方案
kind-level = 层次
kind-function = 职能
wanted-decision = 决策规则，例如 Majority 或 Authority("…")

# 问题
E014 = { $owner }提到的方案“{ $name }”并不存在
E015 = { $owner }的职能“{ $name }”并不存在
    .level = { $owner }的层次“{ $name }”并不存在
E035 = 没有“{ $name }”这种决策规则
    .hint = 可用的规则有：{ $known }
E072 = “{ $name }”听别人意见的份额加起来有 { $sum }%
    .oneself = “{ $name }”把自己也列进了要听取的人
    .hint = 合计最多 100；剩下的才是本人看法的分量
    .leave-out = 删掉这一条：没有分给别人的，自然归本人
E073 = 在座的人谁都没有表决权
    .absent = “{ $name }”负责拍板，可是凡请求决定的幕里，这个人都不在场
    .chair = 凡是请求决定的幕里，主持人“{ $name }”都不在场
    .veto = 在座没有人属于职能“{ $name }”，否决权落了空
    .hint = 至少给一个人 1 票
    .seat = 在有 AskForOrder 的某一幕的“present”里加上这个人
    .function = 给某个人这一职能，或换一种规则
E074 = { $owner }要用到“{ $name }”，但幕“{ $scene }”里这个人不在场
    .hint = 在这一幕的“present”里加上这个人，或改为对在场的人说
E075 = { $owner }里的 { $act } 没有说明是哪个方案
    .keep = { $owner }请求决定“{ $name }”，可现状用不着请求：没有方案通过，它自然保留
    .hint = 在这个选项里写上“option”
    .leave-out = 去掉“option”：由在座的人自己决定
E076 = 会议一有决定就结束了，不能有“after_sale”
    .hint = 去掉它，后续另写一个场景
W024 = 没有人会想要方案“{ $name }”：关于它的事实满足不了在座任何人的需求
    .hint = 写一条属于这个“option”的事实，让它满足在座某个人的需求
W025 = “{ $name }”说出了需求“{ $need }”，却从来没有这个需求
    .hint = 换成此人在某个变体里确实有的需求

# 格式说明
part-meeting = 会议
part-option = 会议方案
part-role = 层次或职能
part-interjection = 插话
field-file-meeting = 让几位客户坐到一起开会，共同决定。
field-option = 这条说的是会议的哪个方案。
field-entry-about = 会议用：只跟哪一个人有关；对别人说就对不上。
field-customer-level = 会议用：`operational`（操作层）、`management`（管理层）、`decision`（决策层），或会议自定的层次。
field-customer-function = 会议用：`user`（使用）、`technical`（技术）、`finance`（财务），或会议自定的职能。
field-customer-vote = 会议用：这个人一票的分量；0 = 没有表决权。
field-customer-heeds = 会议用：这个人的看法有百分之几来自别人，合计最多 100；剩下的就是本人看法的分量。
field-meeting-chair = 只要在场，就以此人的耐心计时。耐心用完，现状保留。
field-meeting-rule = 方案要由谁赞成才算通过。只算在场且有表决权的人。`Authority`：这一个人说了算；`Majority`：过半数的人；`Weighted`：票的分量过半；`Consensus`：人人赞成；`Veto`：过半数的人，且这一职能无人反对。
field-meeting-rounds = 每一轮之后，大家互相听取几次意见。
field-meeting-status-quo = 没有方案通过时保留的现状，不必请求。
field-meeting-options = 可供决定的方案，包括现状。
field-meeting-levels = 自定的层次；写上常用的名字，就是给这一层次定标准。
field-meeting-functions = 自定的职能；写上常用的名字，就是给这一职能定标准。
field-meeting-interjections = 与会者主动说的话。每条只说一次，一轮最多两条，按文件里的顺序。
field-option-price = 一开始要的价。
field-option-when = 知道了什么，这个方案才摆上桌面：有些方案要靠倾听才会出现。
field-role-name = 学员读到的名字。
field-role-basics = 这一层次或职能的人必须了解什么，代替各条事实自己的 `basic`；数字是权重。
field-role-needs = 这一层次或职能的人想要什么。本人的 `needs` 优先，其次职能，最后层次。
field-interjection-id = 这条插话的标识。
field-interjection-by = 谁说的；这个人在场才听得到。
field-interjection-when = 什么时候说；全部成立才说。和回应一样，可以问隐藏的情况。
field-interjection-says = 说的话。
field-interjection-tells = 说话人因此透露的本人需求（确有这个需求才算）。
field-interjection-acts = 对在场的人起什么作用：`Tell`、`Prove`、`Adjust`。与会者自己说的话，不花卖方的时间，也不损卖方的信任。
field-scene-present = 会议用：谁在场。不在场的人什么也听不到。
field-scene-after = 会议用：拜访的对象没有时间了，或已无话可说，接下来是哪一幕。
field-choice-to = 会议用：对谁说。在场的人都听得到。
field-choice-option = 会议用：给哪个方案报价，或请求决定哪个方案。
field-reply-by = 会议用：由谁回答。
default-fact-option = 所有方案
default-about = 所有人
default-levels = 常用的三个
default-functions = 常用的三个
default-option-price = 文件里的价格
default-option-when = 一开始就在桌面上
default-role-name = 常用的名字，或它的标识
default-basics = 各条事实自己的 `basic`
default-present = 所有人
default-after = 会议到此结束
default-to = 在场所有人
default-choice-option = 不指明；`AskForOrder` 让在座的人自己决定
default-by = 问到的人，否则是主持人
condition-Of = 对会议里的这个人，这些条件全都成立
condition-Supports = 会议里的这个人现在会投这个方案

# 层次、职能、规则
level-operational = 操作层
level-management = 管理层
level-decision = 决策层
function-user = 使用部门
function-technical = 技术部门
function-finance = 财务部门
rule-authority = 一人拍板
rule-majority = 多数决定
rule-weighted = 按票权决定
rule-consensus = 人人同意才行
rule-veto = 多数决定，有一个职能可以否决

# 终端
cause-interjected = { $who }主动发言
list-comma = 、
table-about = 以下各项说的是：{ $option }
table-votes = { $who }投给：{ $option }
table-decided = 决定：{ $option }
table-decisive = 要让“{ $option }”通过（{ $rule }），必须争取到：{ $people }
table-nobody = 在座没有人能让“{ $option }”通过（{ $rule }）
table-person = { $who }：本人看法 { $own }，听过别人之后 { $support }；投给：{ $option }
table-swayed = 受{ $by }影响：{ $points }
