scenario-ad710c = 保温杯
gao-e2712a = 高先生
stall-0d6d73 = 早上好。
ask-067d99 = 您喝点什么？
tell-ed3f72 = 它能一直热着。
# warning[W064] column 1: "gao-e2712a" is translated twice
# hint: line 2 counts: remove one of the two
gao-e2712a = 老高
order-a05bfa = 给您包一个？
