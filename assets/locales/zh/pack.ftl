# 场景包：装在一个 zip 文件里的场景。

pack-refused = 拒绝[{ $code }]：{ $path }：{ $reason }
pack-p001 = 这不是 zip 文件，或文件目录已损坏。请重新索取。
pack-p002 = 有 { $bytes } 字节，最多只读 { $limit } 字节。请分成几个包。
pack-p003 = 有 { $count } 个条目，最多只读 { $limit } 个。请分成几个包。
pack-p004 = 有 { $count } 个场景，最多只读 { $limit } 个。请分成几个包。
pack-p005 = 里面没有场景，也就是没有含 scenario.ron 的文件夹。
pack-p006 = “{ $name }” 会指到包外面去，或在有些机器上是设备名。含有这种名字的包不可信。
pack-p007 = “{ $name }” 太长或层次太深。请让每个场景各占一个文件夹，放在最上层。
pack-p008 = 名字 “{ $name }” 不是 UTF-8 文本。请用 yinxin pack 打包。
pack-p009 = “{ $name }” 出现了两次。请重新打包。
pack-p010 = “{ $name }” 和 “{ $other }” 只是大小写不同，在许多机器上是同一个文件。请改掉一个。
pack-p011 = “{ $name }” 是链接，不是文件。请把文件本身打进包里。
pack-p012 = “{ $name }” 加了密。请不设密码打包。
pack-p013 = “{ $name }” 的压缩方式读不了，请用普通 zip（deflate）。
pack-p014 = “{ $name }” 解开后是原来的 { $ratio } 倍；超过 { $limit } 倍的不会是人写的文字。
pack-p015 = 解开后会有 { $bytes } 字节，最多只读 { $limit } 字节。
pack-p016 = “{ $name }” 与别的条目共用字节：这个包已损坏，或存心不良。
pack-p017 = “{ $name }” 是包里的压缩包。请把场景本身放进来。
pack-p018 = “{ $name }” 已损坏。请重新索取。
pack-p019 = “{ $name }” 超过 { $limit } 字节，场景文件不能这么大。
pack-p020 = “{ $name }” 不是 UTF-8 文本。请存为 UTF-8 再打包。
pack-p021 = 有两个场景都叫“{ $name }”。请改掉一个文件夹的名字。
pack-p022 = “{ $name }” 不能用作场景的名字。请改文件夹名。
pack-made = { $path }：{ $count } 个场景，{ $bytes } 字节。
pack-has-errors = “{ $id }” 有错误，所以没有打包。详见：yinxin check { $path }
pack-same-id = 有两个场景都叫“{ $id }”。请改掉一个文件夹的名字。
pack-no-such = { $path } 里没有场景“{ $id }”，只有：{ $known }
pack-which = { $path } 里有好几个场景，请指明一个，例如 { $path }#{ $first }
pack-broken = 无法使用
pack-only-read = 场景包只能读。请修改场景文件夹，再重新打包。

# 给学习管理系统的课程包。

package-made = { $path }：{ $count } 个场景，{ $megabytes } MB。请原样上传到学习管理系统。
package-title = 印信：{ $count } 场对话
package-description = 与模拟客户对话，按四个购买要素评判：{ $titles }
package-between = 、
package-no-web = 没有找到网页版，无法制作课程包。请先用 packaging/web/build.sh 生成，或用 --web 目录 指明位置。
package-not-web = { $path } 不是网页版：里面没有程序的 index.html。请先用 packaging/web/build.sh 生成。
package-unzippable = { $path } 里有文件装不进 zip：{ $reason }
