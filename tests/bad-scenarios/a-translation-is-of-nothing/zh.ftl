scenario-ad710c = 保温杯
# warning[W063] column 1: the scenario has no text with the key "goa-0a0a0a"
goa-0a0a0a = 高先生
gao-e2712a = 高先生
stall-0d6d73 = 早上好。
ask-067d99 = 您喝点什么？
tell-ed3f72 = 它能一直热着。
order-a05bfa = 给您包一个？
