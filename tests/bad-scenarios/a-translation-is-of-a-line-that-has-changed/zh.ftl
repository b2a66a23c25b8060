scenario-ad710c = 保温杯
gao-e2712a = 高先生
stall-0d6d73 = 早上好。
ask-067d99 = 您喝点什么？
# warning[W062] column 1: the source line of "tell-ed3f72" has changed (scenario.ron, line 17)
# hint: look whether the translation still fits, then give it the key "tell-f72d18"
tell-ed3f72 = 它能一直热着。
order-a05bfa = 给您包一个？
