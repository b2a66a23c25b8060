# What a search of a scenario found: yinxin analyze, yinxin simulate.

policy-random = 随便选
policy-presser = 一味催单
policy-feature-dumper = 罗列卖点
policy-flatterer = 一味奉承
policy-discounter = 一味降价
policy-colour-matcher = 只看颜色
policy-listener = 先问后说
policy-best = 找到的最佳打法

simulate-policy = 打法
simulate-score = 得分
simulate-error = 误差
simulate-sold = 成交
simulate-passed = 通过
simulate-note = 得分为平均值。没有误差的打法与每位客户各谈一次，按出现机会加权。

analyze-customer = 客户
analyze-best = 找到的最高分
analyze-bound = 不会超过
analyze-passes = 能否通过
analyze-proven = 已证明
analyze-yes = 是
analyze-no = 否
analyze-line = 与“{ $customer }”谈得最好的一场（目前找到的）；想听一遍：
    yinxin play { $path } --variant { $id } --choices { $line }
analyze-line-proven = 与“{ $customer }”谈得最好的一场（已证明）；想听一遍：
    yinxin play { $path } --variant { $id } --choices { $line }
analyze-not-known = 还不清楚
analyze-by-leaving = 是（告辞即通过）
analyze-fair-exact = 卖方事先不知道来的是谁，做得再好，平均也只能得 { $score } 分。这一点已证明。
analyze-fair-bound = 卖方事先不知道来的是谁：目前找到的最好打法平均得 { $score } 分，再好也不会超过 { $bound } 分。
analyze-plan = 不知道对方是谁时该说什么，看出不同之后又怎样继续：
analyze-everyone = 所有人
analyze-branch = { $who }（{ $score } 分）：{ $line }
analyze-asking = 听了回答再分别往下谈，比对这几位都说同一套，多得 { $points } 分。
analyze-factor = 结束时
analyze-met = 遇到过
analyze-limits = 不会超出
analyze-endings = 出现过的结局：{ $endings }
analyze-not-met = 目前还没遇到，但不等于到不了：{ $ids }。想弄清楚，请加大 --max-states 再看。
analyze-walked-all = 所有可能的谈话都看过了（{ $states } 种局面，{ $seconds } 秒），以上结论都是确定的。
analyze-walked-part = 这个场景的谈法太多，没能一场一场全部看完（看了 { $states } 种局面，{ $edges } 步，{ $seconds } 秒）。标明“已证明”的仍是确定的，其余是目前找到的最好结果。想多看一些，请加大 --max-states 和 --seconds。
analyze-careless = 粗心的卖方也能过关：“{ $policy }”与“{ $customer }”谈，得 { $score } 分通过，走法是 { $line }
analyze-verdict-balanced = 平衡：每一种粗心的打法，在半数以上的客户那里都过不了关。
analyze-verdict-careless = 不平衡：有一种粗心的打法，在半数或更多的客户那里都能过关，也就是说不听也能赢。怎么改见下面。
analyze-verdict-impassable = 不平衡：至少有一位客户，谁来谈都无法通过。是哪一位见下面。
analyze-progress = 谈话：{ $states } 个状态，每秒 { $rate } 个，{ $seconds } 秒
analyze-planning = 不看底牌的计划：{ $states } 个时刻，{ $seconds } 秒

W101 = 任何谈话都到不了场景 "{ $id }"
    .hint = 放宽通向它的选项的条件，或删去它
W102 = 任何谈话都选不到选项 "{ $id }"
    .hint = 放宽它的 "when"，或在它之前给谈话更多时间
W103 = 选项 "{ $id }" 总是错的：在任何时候都有别的选项至少好 { $loss } 分
    .hint = 总是错的选项教不了多少：让它对某一位客户是对的，或更早说明它为什么错
W104 = “{ $policy }”的卖方能通过 { $variants }，走法是 { $line }
    .presser = 让一开口就催单过不了关：需求还没有察觉，说法还要有证据
    .feature-dumper = 让需求一开始是 Latent：没有人问过、想透过，光讲卖点就不值多少
    .flatterer = 别让信任本身就能过关：需求还没有察觉，说法还要有证据
    .discounter = 让价值落在还没有察觉的需求上，不问清楚，再降价也补不回来
    .colour-matcher = 让信任先行：需求的 depth 高于开场时的信任，或者让耐心少于说完所有选项的时间
W105 = 变体 "{ $id }" 谁也无法通过
    .hint = 给它一个能够满足并让人相信的需要，或让离开成为正确的结局：walk_away: true
    .shut = 有一关对谁都打不开：“{ $factor }”最多只到 { $most }，要到 { $gate } 才打开

graph-note = 用“{ $policy }”打法谈 { $games } 场（种子从 { $seed } 起），图中是到过各处的谈话所占的比例；一场谈话经过同一处几次都只算一次。没有箭头的选项留在本场景。
graph-note-exact = 用“{ $policy }”打法与每位客户各谈一次，图中是到过各处的谈话所占的比例，按每位客户出现的机会加权。没有箭头的选项留在本场景。
graph-begins = 谈话从这里开始
graph-to-scene = 去往：{ $place }
graph-to-ending = 谈话结束：{ $place }
graph-not-met = 未遇到
graph-unreachable = 到不了
graph-legend-met = 色条与数字：到过这里的谈话所占的比例
graph-legend-not-met = 未遇到：这些谈话都没有到过，别的谈话也许会到
graph-legend-unreachable = 到不了：已经证明，任何谈话都到不了
graph-written = 图已存入 { $path }。
graph-unknown-format = { $path }：文件名的后缀决定画成什么格式，只认 .svg、.dot 和 .mmd。
graph-unwritten = 写不了 { $path }：{ $reason }。请用 --out 另选一处，或腾出空间后再试。

simulate-unheard = 先问后说的打法，在“{ $who }”那里没有通过。想听一遍：yinxin play { $path } --policy listener --variant { $variant }
simulate-progress = 已谈 { $done } / { $all } 场，每秒 { $rate } 场，还需 { $left } 秒
simulate-shard = 这只是分片 { $shard }；用 yinxin merge 把全部分片合在一起。
simulate-stopped = 谈到第 { $done } 场（共 { $all } 场）时停下；上面的数字只算谈完的这些。
simulate-not-written = 没有写 { $path }：文件要么装着全部对话，要么就不存在。

merge-refused = 这些文件合不成一次完整的模拟。
merge-nothing = 没有给出文件。
merge-different = { $what }不一致：{ $first } 是 { $one }，{ $other } 是 { $two }
merge-what-scenario = 场景
merge-what-scenario-hash = 场景文本（哈希值）
merge-what-engine = 所用 yinxin 的版本
merge-what-view = 给打法看的内容
merge-what-policies = 打法
merge-what-seed = 起始种子
merge-what-games = 场数
merge-what-shards = 分片数
merge-twice = 分片 { $shard } 出现了两次：{ $first } 和 { $other }
merge-missing = 缺少分片：{ $shards }（应有 0 到 { $last }）。请补跑后再合并。

shard-not-parquet = { $path } 不是完整的 Parquet 文件：{ $detail }
shard-of-something-else = { $path } 是 Parquet 文件，但不是 yinxin simulate 写的。{ $detail }
shard-other-format = { $path } 由另一版本的 yinxin 写成（格式 { $detail }）；请用那个版本合并。
shard-unknown-policy = { $path } 里有打法“{ $detail }”，这个版本的 yinxin 不认识。
shard-damaged = { $path } 已损坏（{ $detail }）。请重跑这个分片。
