# 学习记录：公司学习系统里显示的说法。
xapi-initialized = 开始
xapi-answered = 回应
xapi-progressed = 推进
xapi-scored = 得分
xapi-completed = 谈完
xapi-passed = 通过
xapi-failed = 未通过
xapi-terminated = 离开
xapi-what-do-you-say = 接下来销售该怎么说？

sync-no-profiles = 这台机器上还没有人谈过。
sync-no-store = 没有设置学习记录库，所以什么都不会发送。用这条命令指定：yinxin sync --endpoint URL --save
sync-no-address = 这不是学习记录库的地址。地址的样子是 https://lrs.example.com/xapi
sync-address-holds-credentials = 地址里不要写用户名和密码：请放进 YINXIN_LRS_USER 和 YINXIN_LRS_PASSWORD，或写进 lrs-credentials.json。
sync-bad-config = lrs.json 读不懂（{ $why }）。请重新保存地址：yinxin sync --endpoint URL --save
sync-no-credentials = 没有 { $endpoint } 的用户名和密码。请设置 YINXIN_LRS_USER 和 YINXIN_LRS_PASSWORD，或写进设置文件夹里的 lrs-credentials.json。
sync-half-credentials = YINXIN_LRS_USER 和 YINXIN_LRS_PASSWORD 只设了一个。要么都设，要么都不设。
sync-open-credentials = 这台机器上的其他人也能读 { $path }，所以不使用它。请用 chmod 600 收紧权限。
sync-bad-credentials = { $path } 第 { $line } 行第 { $column } 列：读不懂。
sync-not-encrypted = 注意：{ $endpoint } 没有加密，密码和记录在途中可能被人看到。请索取以 https 开头的地址。
sync-held = { $profile }：另一个程序正在发送。
sync-untold = { $attempt } 没有发送。{ $why }
sync-waiting = { $profile }：{ $waiting ->
    [0] 没有待发送的记录
   *[other] 有 { $waiting } 条记录待发送
}。
sync-progress = 已处理 { $done } / { $all } 条
sync-outcome = { $profile }：{ $arrived ->
    [0] 没有新送达的记录
   *[other] 已送达 { $arrived } 条记录
}{ $refused ->
    [0] {""}
   *[other] ，{ $refused } 条被拒收，已另存
}{ $waiting ->
    [0] {""}
   *[other] ，还有 { $waiting } 条待发送
}。
sync-refused = 被拒收：{ $id }（{ $status } { $answer }）
sync-stopped = 已停下，其余的下次再发。
sync-unreachable = 学习记录库没有应答（{ $why }）。什么都没丢，其余的下次再发。
sync-denied = 学习记录库不让进（{ $why }）。请检查用户名、密码和权限；其余的先留着。
sync-no-lrs = 那个地址上的不是学习记录库（{ $why }）。请检查地址；其余的先留着。
sync-unnoted = 记录已经发出，但没能记下这件事（{ $why }）。下次会再发一遍，没有妨碍。

profile-entry = { $profile }：{ $attempts } 次谈话{ $unfinished ->
    [0] {""}
   *[other] ，其中 { $unfinished } 次没谈完
}
profile-exported = 已将 { $files } 个文件复制到 { $folder }。
profile-erase-ask = 要删除这台机器上 { $profile } 的全部数据吗？删除后无法恢复。[y/N]
profile-erase-needs-yes = 若要不经询问直接删除，请加上 --yes。
profile-nothing-erased = 什么都没有删除。
profile-erased = 这台机器上 { $profile } 的数据已全部删除。
profile-stores-keep = 已经发出的记录归 { $stores } 的管理方保管。要在那里也删除，请联系他们，并报上这个代号：{ $name }
profile-identified = 今后 { $profile } 在学习记录库里的身份是：{ $name }
profile-none = 没有“{ $profile }”这个档案。用 yinxin profile list 查看有哪些。
profile-not-empty = { $folder } 不是空的。请指定一个空文件夹，或还不存在的文件夹。
profile-in-use = { $file } 正在使用。请先谈完，或关掉那次谈话。
profile-bad-file = { $file } 读不懂（{ $why }）。文件没有改动。
profile-bad-address = “{ $address }”不是学习系统的地址。地址的样子是 https://learning.example.com
profile-bad-email = “{ $email }”不是电子邮箱地址。
profile-empty-name = 名字或登录名是空的。
