# 场景证书：证书页、徽章和终端里的话。
certificate-heading = 证书
certificate-says = 兹证明
certificate-passed = 独立完成，一次谈成，未用教练提示，通过了场景
certificate-date = { $year }年{ $month }月{ $day }日
certificate-day = 谈话日期
certificate-signed = 培训师签名
certificate-no-name = （未署名的密钥）
certificate-nobody = 没有培训师为本证书作保
certificate-self-study = 自学，未签名
certificate-fingerprint = 签名密钥 { $fingerprint }。核对本文件：yinxin verify
certificate-attempt = 谈话编号 { $attempt }
certificate-ledger = 分数校验码 { $ledger }
certificate-badge = 通过：{ $title }
certificate-description = 通过了模拟销售谈话“{ $title }”，按客户的四个采购要素评分。
certificate-criteria = 拿到订单，且计分的要素都过了关口；或者遇到不该卖的客户，好好地告辞。一次谈成，没有退回重来，没有用教练。
certificate-grade = 等级
certificate-score = 得分

certificate-part-passed = 走完了其中的每一步，并掌握了
certificate-part-day = 完成最后一步的日期
certificate-part-attempt = 课程共 { $steps } 步，全部通过；谈话都没有退回重来
certificate-part-badge = 掌握：{ $title }
certificate-part-description = 掌握了以客户为导向的销售课程中的“{ $title }”：课文、自检、营销计划和模拟谈话。
certificate-part-criteria = 课文和自检都合格，营销计划都通过，谈话都一次谈成、没有退回；这一部分所教的采购要素和销售力量，都达到了课程规定的掌握程度。

certificate-lacks-here = 这台机器上没有“{ $step }”。
certificate-lacks-done = “{ $step }”还没有完成。
certificate-lacks-passed = “{ $step }”做过，但没有通过。
certificate-lacks-graded = “{ $step }”只在练习里通过过：请不退回地再通过一次。
certificate-lacks-mastery = { $subject }现在是 { $points } 分，满 { $asked } 分才算掌握。
certificate-part-not-earned = “{ $title }”还没有掌握：
certificate-part-unknown = 课程里没有“{ $part }”这一部分。可选：{ $known }

certificate-lacks-end = 这次谈话还没有谈完。
certificate-lacks-pass = 这次谈话没有通过。
certificate-lacks-one-go = 中途退回过，或者是从另一次谈话接着谈的：这算练习。
certificate-lacks-own-work = 教练一直在旁边。开谈之前请先关掉它（在设置里，或用 --view coach=off）。
certificate-not-earned = { $attempt } 还得不到证书：
certificate-none-earned = “{ $profile }”还没有哪次谈话够得上证书。要一次谈成、不用教练、并且通过。
certificate-which = “{ $profile }”够得上的证书不止一张，请用 --scenario 指明：{ $known }
certificate-who = 证书发给谁？请用 --name 写上学员姓名。
certificate-differs = 重演一遍，分数与当时的记录不一致。证书按现在的规则写分。
certificate-other-edition = “{ $title }”不是本程序自带的版本：可能是旧版，可能是培训师自己的，也可能被改容易了。签名之前请看一看。
certificate-lacking = 姓名或标题里有几个字，字体里没有：{ $letters }
certificate-no-fonts = 找不到证书页所用的字体：{ $reason }
certificate-written = 已写入：{ $file }
certificate-unsigned-note = 没有 --key，这张证书是“自学，未签名”。培训师可用 yinxin keygen 生成密钥。
certificate-nothing-to-write = 请说明要写什么：--pdf 文件，--badge 文件，或两样都要。
certificate-no-chance = 这台机器给不出随机数，没法生成密钥或盐值。（{ $reason }）

key-written = 私钥：{ $secret }，只归你自己保管；谁有了它，谁就能以你的名义签名。
    公钥：{ $public }，交给要核对证书的人。
key-fingerprint = 指纹：{ $fingerprint }
key-there = 已经有 { $file } 了。什么都没有覆盖，请用 --out 换个文件名。
key-bad = { $file } 里没有这种密钥。培训师的密钥用 yinxin keygen 生成。
key-is-public = { $file } 是公钥。签名要用私钥。
key-is-secret = { $file } 里是私钥。核对只要公钥；私钥应当只在主人手里。

verify-holds = 有效：签名之后没有改动过。
verify-by = 签名人：{ $name }
verify-key = 密钥指纹：{ $fingerprint }
verify-compared = 正是你给的那把公钥。
verify-not-compared = 这把密钥是不是培训师的，文件自己说不清。请核对指纹，或用 --public-key 给出培训师的公钥。
verify-other-key = 有签名，但不是用你给的那把密钥签的。
verify-changed = 无效：签名之后被改动过，或者根本不是它所说的人签的。
verify-unsigned = 自学，未签名：没有人为它作保，谁都可能改过。
verify-not-ours = { $file } 不是证书，或者签名被截掉了。
verify-what = { $name } · 等级 { $grade } · { $score } 分 · 签发于 { $issued }
verify-learner = 获证人：{ $learner }
verify-hidden = 证书上没有写明姓名。是不是某个人的，用 --name 可以核对。
verify-is-for = 是发给{ $name }的。
verify-is-not-for = 不是发给{ $name }的。
