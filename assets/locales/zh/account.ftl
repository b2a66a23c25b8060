# 大客户：`yinxin account` 显示的话，以及账户文件可能有的问题。
account-unreadable = 读不了 { $path }：{ $reason }。请写账户所在的文件夹，或其中的 account.ron。
account-script-fault = { $file } 第 { $line } 行：“{ $written }”不是一步行动。可写行动的 id、“go 地点”、“wait”或“wait 半天数”。
account-not-open = 第 { $number } 步“{ $written }”这时做不了。先不写这一步，看看到时候能做什么。
account-refused = “{ $line }”现在做不了。请写列表里的号码、行动的 id、“wait”，或“quit”退出。
account-did = » { $act }
account-talk-good = 这场谈话达到了目的，全部算数。
account-talk-fair = 这场谈话差了一口气，总算留下点东西：能得到的，算 { $share } %。
account-talk-poor = 这场谈话没留下多少：能得到的，只算 { $share } %。
account-talk-unplayed = 没有当面谈，按{ $came ->
    [good] 谈得好
    [fair] 谈得一般
   *[poor] 谈得不好
}算：能得到的，算 { $share } %。
account-not-in = 扑了个空：{ $who }不在这里，半天没了。
account-guessed = 这是猜的，没人跟你说过，对方也听得出来。
account-hearsay = 您怎么知道的？这事本人从来没跟你提过。
account-reported = 东西退回来了，还登记在册：已经超过了可以收的限度。
account-found = 记下：{ $entry }：{ $text }
account-rival-seen = 看到了对手的动作：{ $text }
account-promised = 你答应了：{ $promise }
account-kept = 你做到了：{ $promise }
account-broke = 答应了却没做到：{ $promise }
account-arrived = 你到了{ $place }。
account-outcome-won = 结果：项目归你们。
account-outcome-lost-to-rival = 结果：项目给了对手。
account-outcome-nothing-decided = 结果：谁也没通过，一切照旧。
account-outcome-no-bid = 结果：桌上没有你们的标书。
account-outcome-excluded = 你们被取消了资格：有两次送礼超限，都登记在册。
account-for-us = 支持你们的：{ $count ->
    [0] 没有人
   *[other] { $names }
}
account-for-rival = 支持对手的：{ $count ->
    [0] 没有人
   *[other] { $names }
}
account-morning = 上午
account-afternoon = 下午
account-day = —— 第 { $day } 天（共 { $days } 天）{ $half }，{ $place }。还剩 { $money } 元。{ $stage }。第 { $tender } 天截标，第 { $decision } 天晚上定标。
account-never-met = 还没见过
account-somewhere = 不知道人在哪儿
account-until = { $place }（到第 { $day } 天）
account-little = 很少
account-some = 一些
account-open = 已过关
account-rival-stands = ；对手：{ $points }（第 { $day } 天）
account-person = {"  "}{ $name }，{ $role }（{ $level }，{ $function }）——{ $place }；{ $gauges }{ $rival }
account-kind-customer = 客户资料：客户
account-kind-competitor = 客户资料：竞争对手
account-kind-project = 客户资料：项目
account-kind-personal = 客户资料：个人
account-source-seen = 自己看到的
account-stale = （未必还作数）
account-entry = {"  "}{ $entry }：{ $text }〔{ $source }，第 { $day } 天〕{ $stale }
account-entry-open = {"  "}{ $entry }：还没弄清
account-offer = { $number }. { $title } [{ $id }] { $halves } 个半天，{ $money } 元
account-offer-closed = { $number }. （{ $title }：{ $why }）
account-way = { $number }. 去{ $title } [{ $id }]
account-wait = 还可以：wait 等半天，wait 加半天数，quit 退出
account-closed-elsewhere = 要在{ $place }
account-closed-away = { $who }在{ $place }
account-closed-trust = { $who }跟你还不够熟
account-closed-stage = 要等到：{ $stage }
account-closed-day = 第 { $day } 天起
account-closed-money = 钱不够
account-closed-time = 日子不够了
account-stopped = 走了 { $decisions } 步，停在这里。
account-score = 得分 { $score }。以{ $who }为准，就是必须争取的人里最弱的一环：了解 { $understanding }，需要/值得 { $worth }，相信 { $belief }。共 { $decisions } 步，剩 { $money } 元。
account-next-order = 满意 { $satisfaction }：下次还找你们。
account-no-next-order = 满意 { $satisfaction }：下一个项目，谁都有机会。
account-standing = {"  "}{ $name }：你们 { $ours }，对手 { $rival }，票数 { $vote }，见过 { $met } 次
account-lesson-operational = 操作层里说得上话的人，一个也没拜访过。
account-lesson-management = 哪个部门的负责人都没拜访过。
account-lesson-decision = 拍板的人一个也没见过：下面的人再喜欢你，单子还是上面定的。
account-lesson-user = 使用部门一个人也没拜访过。
account-lesson-technical = 技术部门一个人也没拜访过，而他们能说“不”。
account-lesson-finance = 财务部门一个人也没拜访过。
account-lesson-personal = 个人资料一条也没收集，而胜负往往就在这一类。
account-lesson-understanding = { $who }还不清楚这是什么：了解没到位。
account-lesson-worth = { $who }觉得不值：先问清要解决什么，再照着回答。
account-lesson-belief = { $who }不相信：拿东西给人看，让别人来说，把证明带来。
account-lesson-rival = { $who }觉得你们行，对手也行；谁先到，位置就是谁的。
account-lesson-reported = 有超限的礼物登记在册。何况它本来也换不来什么。
account-policy-squatter = 只蹲基层
account-policy-entertainer = 请客送礼
account-policy-top-only = 只找高层
account-policy-informed = 先摸清情况
account-policy-random = 随便走
account-simulated = { $policy }：{ $games } 局，赢单 { $won } %，通过 { $passed } %，下一单 { $next } %，得分 { $score }，最多 { $decisions } 步
wanted-two-places = 两个地点的列表
wanted-entry-and-value = 一条资料和它的内容，如 ("taste", "theatre")，
wanted-account-condition = 一个条件，如 Knows("taste")，
wanted-effect = 一个效果，如 Move(Worth, 20)，
E093 = “{ $id }”是人情或礼物，却不只影响交情
    .hint = 了解、需要/值得、相信，请交给其他目的的行动
E094 = 变体“{ $id }”里谁都没有票
    .hint = 在“start”或这个变体的“starts”里给某人写上“vote: 1”
E095 = “{ $key }”在 { $file } 里没有文字
    .hint = 在那个文件里加一行“{ $key } = …”；带点的写成属性
E096 = 行动“{ $id }”有一场谈话，却没写跟谁谈
    .hint = 在“meets”里写上跟谁谈
W091 = 这个账户旁边没有谈话“{ $talk }”：用到它的行动都不谈，直接算
    .hint = 把那个场景的文件夹放到账户文件夹旁边，或者去掉这场谈话
    .meeting = 谈话“{ $talk }”是几个人的会议：用到它的行动都不谈，直接算
    .meeting-hint = 换一个只有一位客户的场景
    .broken = 谈话“{ $talk }”玩不了：用到它的行动都不谈，直接算
    .broken-hint = 对它的文件夹运行“yinxin check”，把问题改好
W090 = 资料“{ $id }”什么也打不开
    .hint = 让某个行动或某个人等着它：Knows("{ $id }")、Is("{ $id }", …) 或“known_by”

# analyze 和 graph 怎么说一个大客户项目。
account-verdict-balanced = 平衡：收集资料、覆盖各层次的做法，中标率比每一种马虎做法至少高出 20 个百分点，马虎做法没有一种能过半数。
account-verdict-careless = 不平衡：有一种马虎做法跟收集资料的做法差不多，或者有半数以上能过关。
account-head-policy = 做法
account-head-won = 中标
account-head-passed = 过关
account-head-next-order = 下一单
account-head-score = 得分
account-head-variant = 变体
account-head-best = 已知最好
account-head-bound = 肯定不超过
account-head-by = 做法
account-head-outcome = 结果
account-best-known = “已知最好”是某种做法打出来的分。旁边那个数，谁也超不过：时间和钱都花不完、事事都成，也只有这么多。能离它多近，没有证明。
account-untaken = 有些事可以做，可是哪一局都没做过：{ $acts }。
account-entries = 看过档案里的 { $count } 条资料；要是有哪一条什么也打不开，这里会指出来。
account-end-won = 订单归我们
account-end-lost-to-rival = 订单归对手
account-end-nothing-decided = 什么也没定
account-end-no-bid = 没有投标
account-end-excluded = 被取消资格
account-graph-start = 一开始就能做的
account-graph-decision = 定标那天
account-graph-note = 各种做法在 { $variants } 个变体里一共打了 { $plays } 局。每条资料是一个框，框里写着有了它能做什么，连线指向由此得到的资料。
