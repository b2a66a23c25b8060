# 两次打开之间留存的东西：没谈完的谈话、学员档案、可以转交的文件。
attempts-title = 接着上次谈
attempts-go-on = 接着谈：{ $title }，{ $place }
attempts-turn = { $turn ->
    [0] 刚开头
   *[other] 已谈 { $turn } 轮
}
attempts-more = 还有 { $count } 次
attempts-fewer = 收起
attempts-held = 正在另一个窗口里进行
attempts-aside = 已搁置
attempts-branch = 从另一次谈话分出来的
attempts-damaged = 这份记录有损坏。第 { $turn } 轮以前都在，其余部分另存了一份。
attempts-unreadable = { $file } 读不出来。文件原样未动，也不影响别的谈话。
attempts-set-aside = 搁置这次谈话
attempts-set-aside-question = 搁置“{ $title }”？
attempts-set-aside-note = 它会从这里收起，但不会删除：点“还有 … 次”又能看到，随时可以接着谈。
attempts-set-aside-yes = 搁置
attempts-set-aside-no = 留在这里
attempts-cannot-held = 这次谈话正在另一个窗口里进行。请在那边谈完，或先关掉那个窗口。
attempts-cannot-read = 这次谈话的记录读不出来。文件原样未动。
attempts-cannot-newer = 这次谈话是用更新版本的“印信”记录的，请用新版本接着谈。文件原样未动。
attempts-cannot-finished = 这次谈话已经谈完了。
attempts-cannot-scenario = 找不到当时所用的场景“{ $scenario }”，留存的副本也不在。
attempts-cannot-replay = 这次谈话没法重演：程序的规则后来变了。记录原样未动。

ago-now = 刚才
ago-minutes = { $count } 分钟前
ago-hours = { $count } 小时前
ago-days = { $count ->
    [1] 昨天
   *[other] { $count } 天前
}

saving = 正在保存…
saving-behind = { $choices ->
    [0] 这次谈话暂时存不完整（{ $why }）。请腾出磁盘空间，或允许写入。可以接着谈。
   *[other] 最近 { $choices } 个选择暂时存不下来（{ $why }）。请腾出磁盘空间，或允许写入。可以接着谈，一能写入就会补存。
}
saving-try = 再试一次
talk-leave-lost = 最近 { $choices } 个选择还没存下来，现在离开就没了。腾出磁盘空间后可以补存。
talk-on-the-copy = 场景后来改过。这次谈话按当时留存的副本谈完。
talk-was-damaged = 这次谈话的记录有损坏。到这里为止都读得出来，损坏的文件另存在旁边。

learners-title = 谁在学？
learners-note = 每个人的谈话分开存放。这里不设密码：用这台机器的人都能看到。
learners-nobody = 学员
learners-switch = 学员：{ $name }
learners-talks = { $count ->
    [0] 还没有谈话
   *[other] { $count } 次谈话
}
learners-now = 正在学
learners-choose = 换成{ $name }
learners-choose-short = 换成此人
learners-rename = 给{ $name }改名
learners-erase = 删除{ $name }的档案
learners-field = 名字
learners-new = 新学员
learners-new-name = { $name }的新名字
learners-add = 添加
learners-save = 保存
learners-cancel = 取消
learners-erase-question = 要删除{ $name }的全部档案吗？{ $count ->
    [0] 里面还没有谈话。
   *[other] { $count } 次谈话将彻底删除，无法恢复。
}
learners-erase-yes = 彻底删除
learners-erase-no = 保留
learners-held = 这位学员还有谈话在另一个窗口里进行。请先关掉那个窗口；现在什么都没有删。
learners-failed = 没能存下来：{ $why }
learners-ask = 怎么称呼你？留个名字，同一台机器上几个人的谈话就不会混在一起。名字只存在这台机器上。
learners-ask-yes = 填写名字
learners-ask-no = 以后再说

file-save = 存成文件
file-written = 已存到 { $folder }：{ $files }。.yinxin 文件可以发给别人回看，网页可以直接读。
file-unreadable = { $file } 不是重演文件，或者从第一行起就损坏了。
file-newer = { $file } 是用更新版本的“印信”写的，请用新版本打开。
file-no-scenario = 这里没有当时所用的场景“{ $scenario }”。请对方发一份自带场景的文件。
file-cannot-replay = 这个文件没法重演：当时的规则不同，或者文件是手工拼成的。
file-talk-first = 谈话还在进行。请先离开，谈话会保留；然后再把文件拖进来。
file-commented = 你的点评已写入 { $file }。
file-not-commented = 点评没能写入：{ $why }
watch-tag = 重演
watch-turn = 第 { $turn } 轮，共 { $turns } 轮
watch-when = { $when } UTC
watch-next = 接下来说的是：“{ $says }”
watch-comment = 给这一轮写点评
watch-comment-add = 写入点评
watch-back = 上一轮
watch-on = 下一轮
watch-branch = 从这里自己接着谈
watch-damaged = 这个文件有损坏，显示的是损坏之前的部分。
watch-branched = 从重演接着谈
