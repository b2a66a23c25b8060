scenario-ad710c = 保温杯
gao-e2712a = 高先生
# warning[W019] column 19: the fonts of this language cannot draw: 😀
# hint: they would be shown as empty boxes: use other characters
stall-0d6d73 = 早上好😀
ask-067d99 = 您喝点什么？
tell-ed3f72 = 它能一直热着。
order-a05bfa = 给您包一个？
