# 检查场景文件时告诉作者的话。每个代码一条，说明见 src/scenario/rules。
# 不用句号结尾，名称加引号，写出实际的值；提示另起一条，说明怎么改。

## 通用提示
did-you-mean = 是不是想写“{ $near }”？
other-kind = “{ $name }”是一个{ $kind }的标识
known-names = 现有的是：{ $known }
declare-it = 请先在场景的“{ $field }”里写上它

## 说的是谁
owner-scenario = 本场景
owner-fact = 事实“{ $id }”
owner-promise = 承诺“{ $id }”
owner-evidence = 证据“{ $id }”
owner-need = 需求“{ $id }”
owner-entry = 个人资料“{ $id }”
owner-weakness = 短处“{ $id }”
owner-customer = 客户“{ $id }”
owner-variant = 变体“{ $id }”
owner-scene = 幕“{ $id }”
owner-choice = 选项“{ $id }”

## 标识的种类
kind-fact = 事实
kind-promise = 承诺
kind-evidence = 证据
kind-need = 需求
kind-topic = 话题
kind-entry = 个人资料
kind-weakness = 短处
kind-variant = 变体
kind-scene = 幕
kind-choice = 选项
kind-customer = 客户

## 值的种类
wanted-struct = 带字段名的 (…)
wanted-text = 引号里的文字
wanted-texts = 引号里的文字，或由它们组成的列表
wanted-id = 引号里的标识
wanted-bool = true 或 false
wanted-number = 整数
wanted-word = 不加引号的词
wanted-list = 列表 […]
wanted-reach = Media(…) 或 Calls(…)
wanted-map = 一组 {"{"} "标识": … {"}"}
wanted-act = 动作，例如 Tell("…")
wanted-condition = 条件，例如 Told("…")
found-text = 文字
found-number = 数字
found-bool = true 或 false
found-word = 不加引号的词
found-struct = 带字段名的 (…)
found-tuple = 没有字段名的 (…)
found-call = 带括号的词
found-list = 列表 […]
found-map = 一组 {"{"} … {"}"}
found-nothing = 空的

## 名称
E001 = “{ $name }”不能用作标识
    .hint = 标识只能用小写字母 a-z、数字和 -，不超过 40 个字符，例如 "hot-tea"
E002 = 标识“{ $name }”重复了
    .hint = 第 { $line } 行已经用过，请给其中一个换个标识
E003 = { $owner }提到的事实“{ $name }”并不存在
E004 = { $owner }提到的证据“{ $name }”并不存在
E005 = { $owner }提到的需求“{ $name }”并不存在
E006 = { $owner }问到话题“{ $name }”，但没有需求属于这个话题
E007 = { $owner }用到的个人资料“{ $name }”并不存在
E008 = { $owner }提到的短处“{ $name }”并不存在
E009 = { $owner }提到的变体“{ $name }”并不存在
E010 = { $owner }提到的客户“{ $name }”并不存在
E011 = { $owner }提到的选项“{ $name }”并不存在
E012 = { $owner }通向幕“{ $name }”，但没有这一幕
E013 = { $owner }提到的承诺“{ $name }”并不存在
    .fact = { $owner }把“{ $name }”当作承诺，但它只是一条事实
    .hint = 把它移到“promises”并写上 size，或改用 Tell("{ $name }")

## 字段与取值
E020 = { $owner }没有“{ $name }”这个字段
    .hint = 可用的字段有：{ $known }
E021 = { $owner }的“{ $name }”写了两次
    .hint = 第 { $line } 行已经写过，请只留一个
E022 = { $owner }缺少必填字段“{ $name }”
    .hint = 请在这对括号里补上“{ $name }: …”
E023 = 这里应该是{ $wanted }，而 { $found } 是{ $kind }
    .long = 这里应该是{ $wanted }，写的却是{ $kind }
    .hint-list = 请写成 [{ $found }]
    .hint-text = 请写成 "{ $found }"
    .hint-struct = 这里要用 ( 和 )，名称不加引号
    .hint-map = 这里要用 {"{"} 和 {"}"}，标识要加引号
E024 = { $owner }的“{ $name }”是 { $found }，应在 { $from } 到 { $to } 之间
    .here = { $owner }里的 { $found } 超出范围，这里应在 { $from } 到 { $to } 之间
E025 = { $owner }的“{ $name }”是 { $found }，必须是 { $step } 的倍数
    .here = { $owner }里的 { $found } 不是 { $step } 的倍数
    .hint = 请写 { $below } 或 { $above }
E026 = 没有“{ $name }”这个动作（见{ $owner }）
    .hint = 可用的动作有：{ $known }
E027 = 没有“{ $name }”这个条件（见{ $owner }）
    .hint = 可用的条件有：{ $known }
E028 = “{ $name }”不在可选的词里，这里可以写：{ $known }
    .quoted = { $name } 不应加引号
E029 = { $owner }里的“{ $name }”，括号内写多了或写少了
    .hint = 请写成 { $example }
E030 = 这个版本读不了格式 { $found }
    .hint = 请写“format: 1”，或更新“印信”
E031 = 不支持用“{ $found }”这种语言编写
    .hint = 中文写 "zh"，英文写 "en"
E032 = { $owner }有一处文字是空的
    .list = { $owner }有一组说法是空的
E033 = “{ $name }”是空的，至少要有一项
E034 = { $owner }里写了“{ $name }”，学员一眼就能认出是哪个变体
    .hint = 同一位客户在各变体中外表相同，请写在场景的“customers”里

## 括号、引号与逗号
E040 = 文件有 { $bytes } 字节，最多只能读 { $limit } 字节
    .hint = 请把不同的场景分开，各放一个文件夹
E041 = 场景应写在一对圆括号里，这里却不是
    .empty = 文件是空的
    .hint = 文件以 ( 开头，以 ) 结尾
E042 = 这里是全角的 { $found }，应该用半角的 { $wanted }
    .space = 引号之外有全角空格或不换行空格
    .quote = 这里是引号 { $found }，应该用英文直引号 "
    .hint = 引号以外的标点，请切换到英文输入法再打
    .quote-hint = 文字要放在一对英文直引号之间，像 "这样"
E043 = { $next } 前面少了一个逗号
E044 = “{ $name }”后面少了冒号 :
E045 = 这里打开的括号 { $open } 没有关上
    .hint = 在它的内容结束处补上 { $close }
E046 = 括号 { $found } 没有对应的开括号
    .hint = 删掉它，或者补上与它配对的开括号
E047 = 从这里开始的文字没有结束的引号
    .hint = 在末尾补上 "；文字内部的直引号要写成 \"
E048 = 从这里开始的注释没有结束
    .hint = 用 */ 结束它，或改用 // 写单行注释
E049 = 文字里的“{ $found }”没有意义
    .hint = 反斜杠写成 \\，引号写成 \"，换行写成 \n
E050 = 这里不该出现“{ $found }”
    .hint = 请改成 { $wanted }
E051 = 括号嵌套超过 { $limit } 层，后面的内容没有读取
E052 = 这里缺少内容
    .hint = 请填上内容，或者把整个字段删掉
E053 = 场景已经结束，后面却还有内容
    .hint = 把它移到最后一个 ) 之前，或检查前面是否多了一个 )
E054 = “{ $found }”不是整数
    .hint = 只写半角数字，例如 12，不带小数点、百分号和单位
    .grouped = “{ $found }”中间夹着逗号
    .ungrouped = 写成 { $bare }，数字写到逗号就算结束了
E055 = 这里有一个看不见的字符（{ $found }）
    .hint = 请删掉它，或把这一行重新输入一遍
E056 = 这里应该是字段名，却写着 { $found }
    .quoted = 字段名“{ $found }”不应加引号
    .hint = 直接写 { $found }:
E057 = 错误超过 { $limit } 个，其余的不再列出

## 使场景无法取胜的问题
E058 = “{ $name }”共有 { $count } 个，最多只能有 { $limit } 个
E059 = 写了 { $count } 位客户，一场对话只能有一位
    .hint = 这里只留一位；客户可能有的不同情况写在“variants”里
E060 = { $owner }同时写了“true_in”和“false_in”
    .hint = 只留一个，其余变体由此就能推出
E061 = 事实“{ $name }”既列为已了解，又列为只听说过
    .hint = 只留在其中一个列表里
E062 = 没有一条事实标了“basic”，客户永远无法了解产品
    .hint = 凡是不知道就谈不上了解产品的事实，都写上“basic: 1”
E063 = 没有一个选项提出成交，这场对话无法取胜
    .hint = 请加一个带“acts: [AskForOrder]”的选项
E064 = 变体“{ $name }”应当礼貌离开才算通过，却没有可以离开的选项
    .hint = 请加一个带“acts: [Leave]”的选项
E065 = { $owner }有 { $count } 个不带条件的选项，同时最多只能开放 { $limit } 个
    .hint = 给其中几个加上“when”，或移到另一幕
E066 = { $owner }的开放取决于“{ $name }”，学员无从知道，选项一出现就泄了底
    .hint = 把它移到回应的“when”里
    .hint-need = 改用 Found("…")，或移到回应的“when”里
    .hint-fact = 改用 Shows(Believed, "…")，或移到回应的“when”里
    .hint-gate = 改用 RefusedAt(…)，或移到回应的“when”里
E067 = { $owner }要让 { $yuan } 元，而价格只有 { $price } 元
E068 = { $owner }没有任何选项，卖方到了这里无话可说
    .hint = 请加选项，或用“also”借用别处的选项
E069 = { $owner }把选项“{ $name }”列了两次
    .hint = 请从“also”里删掉它
E070 = { $owner }既提出成交又离开
    .hint = 请拆成两个选项

## 括号、引号与逗号
E071 = 这个引号让句子中间就结束了
    .hint = 文字内部请用 “ ”，或写成 \"

## 没有用上的内容
W001 = 没有一条事实能满足需求“{ $name }”
    .hint = 在能满足它的事实上写“serves”，或删掉这个需求
W002 = 没有人有“{ $name }”这个需求
    .hint = 在客户或某个变体的“needs”里给它写上 weight
W003 = 没有选项介绍事实“{ $name }”，客户一开始也不知道它
    .hint = 在某个选项里加 Tell("{ $name }")，或删掉这条事实
W004 = 没有选项出示证据“{ $name }”
    .hint = 在某个选项里加 Prove("{ $name }")，或删掉这份证据
W005 = 没有选项问到话题“{ $name }”，相关的需求只能靠猜
    .hint = 在某个选项里加 Ask("{ $name }")
W006 = 没有选项作出承诺“{ $name }”
    .hint = 在某个选项里加 Promise("{ $name }")，或删掉这项承诺
W007 = 承诺“{ $name }”可以作出，却没有选项兑现
    .hint = 在成交之后的那一幕里加一个带 Deliver("{ $name }") 的选项
W008 = { $owner }兑现承诺“{ $name }”，却没有选项作出过它
    .hint = 在前面某个选项里加 Promise("{ $name }")
W009 = 变体“{ $name }”什么都不想要，永远无法通过
    .customer = 客户“{ $name }”什么都不想要，这场对话无法取胜
    .hint = 给它一个带 weight 的需求，或写上“walk_away: true”
    .customer-hint = 给客户一个带 weight 的需求
W010 = 没有任何地方通向{ $owner }
    .hint = 在某个选项或回应的“then”里写上它
W011 = 没有选项用到个人资料“{ $name }”
    .hint = 在某个选项里加 Personal("{ $name }")，或删掉这条资料
W012 = { $owner }的这条回应永远不会出现，因为前面有一条不带条件
    .hint = 把没有“when”的回应移到最后
W013 = { $owner }要求自己先被选过，所以永远不会开放
    .hint = 请写上应当先选的那个选项
W014 = { $owner }写了关闭时的理由，却没有“when”来关闭它
    .hint = 加上“when: […]”，或删掉“closed”
W015 = 没有选项承认短处“{ $name }”
    .hint = 在某个选项里加 Admit("{ $name }")，或删掉这个短处
W016 = 这个列表里“{ $name }”写了两次

## 文字
W017 = 这一组里“{ $text }”写了两遍
W018 = 这句话有 { $count } 个字，超过 { $limit } 个字两行放不下
    .hint = 一次只说一件事，或拆成两个选项
W019 = 这种语言的字体里没有：{ $characters }
    .hint = 画面上会显示成空框，请换成别的字
    .many = 如果场景是用中文写的，请在 scenario.ron 开头写上 language: "zh"

## 没有用上的内容
W020 = 没有名为“{ $name }”的头像
W021 = 没有需求属于话题“{ $name }”
    .hint = 在某个需求的“topic”里写上它，或删掉这个话题
W022 = { $owner }要花 { $minutes } 分钟，而客户最多只有 { $longest } 分钟的耐心

## 括号、引号与逗号
W023 = 提醒超过 { $limit } 条，其余的不再列出

## 译文
W060 = 这一行不是译文的写法
    .hint = 写成“标识 = 译文”；译文换行时，后面的行要缩进
W061 = 这段文字在 { $file } 里没有译文
    .hint = 请在其中加一行“{ $key } = …”
W062 = “{ $old }”对应的原文改过了（scenario.ron 第 { $line } 行）
    .hint = 请核对译文是否还合适，再把标识改成“{ $new }”
    .marked = “{ $key }”译好之后，原文改过了
    .hint-marked = 请核对译文是否还合适，再删掉以“# ~”开头的那行注释
W063 = 场景里没有标识为“{ $key }”的文字
W064 = “{ $key }”译了两遍
    .hint = 以第 { $line } 行为准，请删掉一处
W065 = 场景本来就是用这种语言写的，{ $file } 不会用到
    .hint = 请改正 scenario.ron 里的“language”，或删掉这个文件
W066 = “{ $key }”的译文是空的
W067 = “{ $key }”的译文里有花括号，但这里没有可以填入的内容
    .hint = 请直接写出文字

## 文字
N001 = 还没写完：“{ $text }”

## 没有用上的内容
N002 = { $owner }通向自己所在的这一幕，这一幕会从头开始
    .hint = 若想留在原处，删掉“then”即可

## 课程与课
owner-lesson = 课“{ $id }”
owner-idea = 页面“{ $id }”
owner-step = 步骤“{ $id }”
owner-course = 课程
kind-idea = 页面
kind-item = 条目
kind-step = 步骤
wanted-place = "列"，或者表格里的 ("行", "列")
wanted-answer = 整数、Orders("campaign", "policy") 或 Gauge("scenario", "variant", ["choice", …], Factor)

E090 = { $owner }不止一道练习：{ $found }
    .none = { $owner }没有练习
    .hint = 请从中选一种，只写一种：{ $known }
E091 = 这道题没人能答对
    .choose = 没有一个答案是对的
    .judge = 没有一个答案得分
    .order = 排序题至少要有两项
    .sort = 没有可分类的内容：至少要有两列和一张卡片
    .match = 没有可配对的内容：至少要有两对
    .predict = 答案不在可填的范围之内
    .open = 评分要点是空的，没法给自己打分
W040 = 找不到“{ $id }”：没有叫这个名字的场景、营销计划或大客户
    .hint = 课程里会显示为“尚未提供”
W041 = 课程里没有哪一步用到课“{ $id }”
    .hint = 请写进 course.ron，或者删掉这个文件
