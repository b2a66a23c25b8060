# 术语表：一物一词，处处相同。

product-name = 印信
tagline = 四道关，道道打开才成交

turn = 第 { $turn } 轮
minutes = { $minutes } 分钟
about-minutes = 约 { $minutes } 分钟
at-most-minutes = 最多 { $minutes } 分钟
yuan = ¥{ $yuan }

factor-understanding = 了解
factor-worth = 需要/值得
factor-belief = 相信
factor-satisfaction = 满意

force-introduce = 介绍和宣传
force-uncover = 挖掘和引导需求
force-build-trust = 建立互信
force-exceed = 超越期望

mood-annoyed = 不耐烦
mood-doubtful = 将信将疑
mood-neutral = 平静
mood-content = 愿意听
mood-delighted = 高兴

standing-believed = 已相信
standing-half = 半信半疑
standing-doubted = 不相信
standing-exposed = 已被识破

part-trust = 信任
part-patience = 耐心
part-expectation = 期望
part-experience = 体验
part-price = 报价

outcome-open = 尚未结束
outcome-sold = 成交
outcome-returned = 成交后退货
outcome-left = 你主动告辞
outcome-out-of-patience = 客户没有耐心了
outcome-nothing-left = 无话可说

verdict-passed = 通过
verdict-not-passed = 未通过
practice = 练习：中途退回过
