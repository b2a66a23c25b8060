# 翻译与审读稿：yinxin translate、yinxin export。

translate-about =
    译文，一条对应一段文字。请把译文写在等号后面，译完运行“yinxin check”。
    @ 行说明这段文字在哪儿、谁说的；> 行是作者的原文。~ 行是改动之前的原文：
    请核对译文是否还合适，然后删掉这一行。
translate-retired = 场景里已经没有的文字，留着备用

place-title = 标题
place-summary = 简介
place-product = 产品
place-story = 背景：情境
place-goal = 背景：目标
place-known = 背景：已经知道的
place-note = 背景：说明
place-fact = 事实
place-promise = 承诺
place-evidence = 证据
place-need = 需要
place-topic = 话题
place-entry = 客户其人
place-source = 消息来源
place-weakness = 不足
place-variant = 这位客户是谁（复盘时显示）
place-customer = 客户姓名
place-role = 客户身份
place-scene = 场次标题
place-opens = 客户开场
place-says = 卖方的话
place-closed = 暂时不能说的原因
place-why = 复盘点评
place-because = 复盘里的原因
place-answer = 客户的回话
place-option = 可选的方案
place-interjection = 没人问，自己开口
place-name = 名称
place-seller = 卖方
place-coach = 教练

translate-own-language = 这个场景本来就是用这种语言（{ $language }）写的。请用 --to 另选一种。
translate-done = { $path } 已更新。
translate-same = { $path } 本来就是最新的。
translate-would = { $path } 会有改动；文件还没有动。
translate-would-not = { $path } 是最新的，不需要改动。
translate-added = 新增待译：{ $count } 条
translate-changed = 原文改过，待核对：{ $count } 条
translate-renamed = 换了新标识：{ $count } 条
translate-returned = 从文件末尾找回：{ $count } 条
translate-retired-now = 不再使用，移到文件末尾：{ $count } 条
translate-coverage = 已译 { $percent }%：{ $lines } 条中译好 { $translated } 条，待核对 { $stale } 条，未译 { $missing } 条
translate-left = 还剩：{ $words } 个单词、{ $characters } 个汉字（全文 { $allwords } 个单词、{ $allcharacters } 个汉字）
translate-kept = 不再使用、留在文件末尾：{ $count } 条
translate-pseudo = 已写入 { $path }。试听：yinxin play { $folder } --lang qps
translate-exported = { $path } 写好了，共 { $rows } 行。
translate-imported = { $count ->
    [0] { $sheet } 里没有新内容，{ $path } 没有改动。
   *[other] 从 { $sheet } 取回 { $count } 条译文，写入 { $path }。
}
translate-would-import = 可以取回 { $count } 条译文；文件还没有动。
translate-unknown-sheet = { $path }：表格只能是 .csv 或 .xlsx。
translate-not-pseudo = 伪语言是自动生成的，不能用 --export 和 --import。

import-refused = { $sheet } 没有取回任何内容：
import-place = { $sheet } 第 { $line } 行，{ $column } 列：{ $why }
import-unknown-key = 场景里没有标识为“{ $key }”的文字。请重新导出，再把译文抄过去
import-duplicate = 标识“{ $key }”出现了两次，请只留一行
import-changed-source = “{ $key }”的原文和场景里现在的不一样。这一列请不要动；如果场景改过，请重新导出
import-placeable = “{ $key }”的译文里，{"{"}…{"}"} 和原文对不上
import-unknown-state = “{ $key }”的状态只能是 translated、stale 或 missing

sheet-not-utf8 = { $path } 不是 UTF-8 编码（第 { $line } 行）。请在 Excel 里另存为“CSV UTF-8”，或者存成 .xlsx。
sheet-no-column = { $path } 第一行里没有“{ $column }”这一列。
sheet-open-quote = { $path } 第 { $line } 行：这里的引号没有配对。
sheet-bad-workbook = { $path } 不能当作工作簿打开：{ $reason }。请重新存成 .xlsx 或 .csv。
sheet-too-long = { $path }：工作簿的一格最多放 32,767 个字符，“{ $key }”这段文字超过了。请改用 .csv。
