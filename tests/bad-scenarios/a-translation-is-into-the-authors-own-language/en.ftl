# warning[W065] column 1: en.ftl translates into the language that the scenario is written in, so it is not used
# hint: correct "language" in scenario.ron, or remove this file
scenario-ad710c = 保温杯
gao-e2712a = 高先生
stall-0d6d73 = 早上好。
ask-067d99 = 您喝点什么？
tell-ed3f72 = 它能一直热着。
order-a05bfa = 给您包一个？
