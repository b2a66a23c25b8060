scenario-ad710c = 保温杯
gao-e2712a = 高先生
# warning[W066] column 1: the translation of "stall-0d6d73" is empty
stall-0d6d73 = 
ask-067d99 = 您喝点什么？
tell-ed3f72 = 它能一直热着。
order-a05bfa = 给您包一个？
