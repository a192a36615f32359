import { registerTranslation } from "../i18n/messages.js";
const zh = {
  "": {
    // Source: {source}
    source: "来源：{source}",
    // Source: {source}, {date}
    sourceDated: "来源：{source}，{date}",
    // Show as table
    table: "以表格显示",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: "：{name}",
    // Source {n}
    sourceNumber: "来源{n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "共{steps}级，第{n}级：{names}。",
    // There is no information on this yet.
    empty: "暂无相关信息。",
    // This could not be shown.
    // Simplified characters.
    error: "无法显示此内容。",
    // Loading…
    loading: "正在加载…",
    // {amount} an hour
    hour: "每小时{amount}",
    // {amount} a day
    day: "每天{amount}",
    // {amount} a week
    week: "每周{amount}",
    // {amount} a month
    month: "每月{amount}",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "每年{amount}",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount}或以上",
    // {min} to {max}
    range: "{min}至{max}",
    // not published
    notPublished: "未公布",
    // not given
    notGiven: "未提供",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "薪酬",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "再显示{n}项",
    // Show fewer
    fewer: "收起",
    // Change in jobs
    outlook: "岗位数量变化",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "远快于平均水平",
    // Faster than average
    faster: "快于平均水平",
    // As fast as average
    asFast: "与平均水平相当",
    // Slower than average
    slower: "慢于平均水平",
    // Little or no change
    little: "几乎没有变化",
    // Decline
    decline: "下降",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from}至{to}年",
    // from {from}
    yearsFrom: "{from}年起",
    // to {to}
    yearsTo: "至{to}年",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "低",
    // moderate
    moderate: "中等",
    // high
    high: "高",
    // very high
    "very-high": "很高",
    // {from} to {n} year | {from} to {n} years
    yearsRange: "{from}至{n}年",
    // {n}+ years | {n}+ years
    yearsOrMore: "{n}年或以上",
    // up to {n} year | up to {n} years
    yearsUpTo: "不超过{n}年",
    // {n} hour a week | {n} hours a week
    hours: "每周{n}小时",
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from}至{to}",
    // {from} to {to} the next day
    timesNextDay: "{from}至次日{to}",
    // {from} to midnight
    toMidnight: "{from}至午夜",
    // from {time}
    startsAt: "{time}起",
    // from midnight
    startsAtMidnight: "午夜起",
    // until {time}
    endsAt: "至{time}",
    // until midnight
    endsAtMidnight: "至午夜",
    // midnight
    midnight: "午夜",
    // Working time
    workingTime: "工作时间",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: "每周{from}至{n}小时",
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: "每周{n}小时或以上",
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: "每周不超过{n}小时",
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "每周的工作时间相同。",
    // The hours change from week to week.
    irregularSay: "每周的工作时间不同。",
    // The hours change with the season.
    seasonalSay: "工作时间随季节变化。",
    // The work is done in shifts.
    shiftsSay: "工作实行轮班。"
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "下限",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "第10百分位",
    // 25th percentile
    p25: "第25百分位",
    // Median
    // Note: Half earn more, half less.
    median: "中位数",
    // Average
    mean: "平均值",
    // 75th percentile
    p75: "第75百分位",
    // 90th percentile
    p90: "第90百分位",
    // High end
    max: "上限",
    // Level
    // Note: A level of pay that has no name.
    level: "级别",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "薪酬组成部分",
    // All parts together
    total: "各部分合计",
    // Top {share}
    // Note: The best-paid 10%.
    top: "最高的{share}",
    // Best paid
    best: "薪酬最高者",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "中间的{share}",
    // from {amount}
    from: "{amount}起",
    // up to {amount}
    upTo: "不超过{amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount}（{name}）",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: "基于{n}份答复"
  },
  table: {
    // Group
    group: "分组",
    // Copy table
    copy: "复制表格",
    // Download as CSV
    download: "下载为CSV",
    // Table copied
    copied: "表格已复制",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "表格已选中，可以复制",
    // Download started
    downloaded: "已开始下载"
  },
  "career-guide": {
    // Career guide
    heading: "职业指南",
    // Contents
    contents: "目录"
  },
  "career-ladder": {
    // Career ladder
    heading: "职业阶梯",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "1个阶段：{first}。", other: "{n}个阶段，从{first}到{last}。" },
    // One step. | {n} steps.
    stepCount: "{n}个阶段。",
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "1个共同阶段：{first}。", other: "{n}个共同阶段，从{first}到{last}。" },
    // One shared step. | {n} shared steps.
    sharedCount: "{n}个共同阶段。",
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: "{n}条路线：{names}。",
    // One branch. | {n} branches.
    branchCount: "{n}条路线。",
    // {name} with one step | {name} with {n} steps
    branch: "{name}（{n}个阶段）",
    // {title} ({branch})
    inBranch: "{title}（{branch}）",
    // Shared
    forAll: "共同阶段",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "您有{years}经验，处于{here}。",
    // With {years} of experience you stand at none of these steps.
    off: "您有{years}经验，不处于其中任何阶段。",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "接下来是{next}，{when}。",
    // You are here
    here: "您在这里",
    // Next, {when}
    next: "下一步，{when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "您",
    // Step
    step: "阶段",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "级别",
    // Experience
    experience: "经验",
    // Skills
    skills: "技能"
  },
  "career-path": {
    // The way into the role
    heading: "如何进入这一职业"
  },
  "case-studies": {
    // Case studies
    heading: "案例",
    // Takeaway
    takeaway: "要点"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "新手常犯的错误"
  },
  "contextual-advice": {
    // Advice
    heading: "建议"
  },
  "core-functions": {
    // What the role is for
    heading: "这一职业的作用"
  },
  "day-timeline": {
    // A typical day
    heading: "典型的一天",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: "{n}个时段共{hours}，{when}。",
    // One period, {when}. | {n} periods, {when}.
    unsummed: "{n}个时段，{when}。",
    // Some of them overlap.
    overlap: "其中有些时段重叠。",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: "{n}个班次，各为独立的一天：{names}。",
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: "{n}个班次，各为独立的一天。",
    // In no shift
    noShift: "不属于任何班次",
    // Time
    time: "时间",
    // Period
    period: "时段",
    // Focus
    // Note: What a part of the day is about.
    focus: "重点",
    // Tasks
    tasks: "任务"
  },
  "global-outlook": {
    // The role around the world
    heading: "这一职业在世界各地"
  },
  "job-market": {
    // What the job market is like
    heading: "就业市场如何",
    // What makes it hard
    challenges: "难点所在",
    // Where it can lead
    growthPaths: "发展方向",
    // What is changing
    trends: "正在发生的变化"
  },
  "job-outlook": {
    // Job outlook
    heading: "就业前景",
    // Employment is projected to grow by {rate}.
    up: "岗位数量预计增长{rate}。",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "从{from}年到{to}年，岗位数量预计增长{rate}。",
    // Employment is projected to shrink by {rate}.
    down: "岗位数量预计减少{rate}。",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "从{from}年到{to}年，岗位数量预计减少{rate}。",
    // Employment is projected to stay the same.
    same: "岗位数量预计保持不变。",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "从{from}年到{to}年，岗位数量预计保持不变。",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "所有职业合计的变化为{average}。",
    // Area: {area}.
    area: "地区：{area}。",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "数据所指：{name}。",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "每年职位空缺",
    // Jobs
    jobs: "岗位数量",
    // Jobs in {from}
    jobsIn: "{from}年的岗位数量",
    // Occupation
    occupation: "职业",
    // This role
    role: "这一职业",
    // All occupations
    all: "所有职业"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "主要职责"
  },
  "market-demand": {
    // Demand
    heading: "需求",
    // Demand for this role is {level}.
    demand: "这一职业的需求：{level}。",
    // How high the demand is cannot be told from what is known.
    undetermined: "根据已知信息，无法判断需求有多高。",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "判断依据"
  },
  "membership-plans": {
    // Membership plans
    heading: "会员方案",
    // Free
    free: "免费",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount}，一次性",
    // Recommended
    recommended: "推荐",
    // Choose {name}
    choose: "选择{name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "作品集应包含什么"
  },
  "pros-cons": {
    // Pros and cons
    heading: "优点和缺点",
    // {n} pro | {n} pros
    pros: "{n}个优点",
    // {n} con | {n} cons
    cons: "{n}个缺点"
  },
  "related-roles": {
    // Related roles
    heading: "相关职业",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "作为比较，这一职业：{facts}。",
    // This role
    role: "这一职业",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "多{amount}",
    // {amount} less
    payLess: "少{amount}",
    // the same pay
    paySame: "薪酬相同",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "岗位数量{rate}",
    // no pay given
    noPay: "未提供薪酬",
    // not compared: another place or group
    otherPlace: "未比较：地点或群体不同",
    // not compared: another currency
    otherCurrency: "未比较：货币不同",
    // not compared: another period
    otherPeriod: "未比较：时间单位不同",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "未比较：工时不同",
    // not compared: another kind of figure
    otherFigure: "未比较：数据类型不同"
  },
  "required-education": {
    // What education it takes
    heading: "需要什么学历",
    // Ways to get there
    routes: "途径",
    // Certificates
    certifications: "证书"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "常见问题",
    // Open all
    open: "全部展开",
    // Close all
    close: "全部收起",
    // All answers are open
    opened: "所有回答均已展开",
    // All answers are closed
    closed: "所有回答均已收起",
    // Link to “{question}”
    link: "“{question}”的链接"
  },
  "role-skills": {
    // Skills
    heading: "技能",
    // Technical skills
    technical: "专业技能",
    // Soft skills
    soft: "软技能"
  },
  "role-summary": {
    // At a glance
    heading: "概览",
    // Median pay
    median: "薪酬中位数",
    // Average pay
    mean: "平均薪酬",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "工作方式",
    // on-site
    "on-site": "现场办公",
    // hybrid
    hybrid: "混合办公",
    // remote
    remote: "远程办公",
    // remote-friendly
    "remote-friendly": "可远程办公",
    // Demand
    demand: "需求",
    // Also called {names}.
    aliases: "又称{names}。",
    // Updated {date}
    // Note: A date follows.
    updated: "更新于{date}",
    // Full guide
    guide: "完整指南"
  },
  "salary-range": {
    // Salary
    heading: "薪资",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "一半人的收入高于{amount}，另一半则较低。",
    // At least half earn {amount}.
    halfAtLeast: "至少一半人的收入达到{amount}。",
    // The average is {amount}.
    average: "平均值为{amount}。",
    // Pay is {amount}.
    exactly: "薪酬为{amount}。",
    // Pay runs from {low} to {amount}.
    between: "薪酬从{low}到{amount}。",
    // Pay starts at {amount}.
    from: "薪酬从{amount}起。",
    // Pay goes up to {amount}.
    upTo: "薪酬最高为{amount}。",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "中间一半人的收入为{low}至{amount}。",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "十分之一的人收入低于{low}；收入最高的十分之一从{amount}起。",
    // One in ten earns less than {amount}.
    lessThan10: "十分之一的人收入低于{amount}。",
    // A quarter earn less than {amount}.
    lessThan25: "四分之一的人收入低于{amount}。",
    // A quarter earn more than {amount}.
    moreThan75: "四分之一的人收入高于{amount}。",
    // One in ten earns more than {amount}.
    moreThan90: "十分之一的人收入高于{amount}。",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}：{amount}。",
    // The top {share} start at {amount}.
    topStarts: "最高的{share}从{amount}起。",
    // The best paid start at {amount}.
    bestStart: "薪酬最高者从{amount}起。",
    // All parts together are {amount}.
    together: "各部分合计为{amount}。",
    // Parts of the pay: {amount}.
    madeUp: "薪酬组成部分：{amount}。",
    // The publisher gives no figures.
    unpublished: "发布方未提供数据。",
    // middle half
    middleHalf: "中间一半",
    // Figure
    figure: "指标",
    // Area
    area: "地区",
    // Period
    period: "时间单位",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "数据对象",
    // period not given
    noPeriod: "未提供时间单位",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "月度数据为年度数据的十二分之一。",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "每小时数据为年度数据除以{hours}个工作小时。",
    // From {n} answer. | From {n} answers.
    sample: "基于{n}份答复。",
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "刻度在两条短线处断开：其外的数值与其余相距很远。",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "我处于什么位置？",
    // My pay
    mine: "我的薪酬",
    // Please type an amount, such as {amount}.
    notNumber: "请输入金额，例如{amount}。",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "这里的时间单位不同：{period}。请按此单位输入您的薪酬。",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "这里的货币不同：{currency}。请用此货币输入您的薪酬。",
    // The publisher gives no figures to compare it with.
    nothingKnown: "发布方未提供可供比较的数据。",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}：{what}。",
    // one in ten earns less
    p10Less: "十分之一的人收入更低",
    // a quarter earn less
    p25Less: "四分之一的人收入更低",
    // half earn less
    medianLess: "一半人收入更低",
    // three quarters earn less
    p75Less: "四分之三的人收入更低",
    // nine in ten earn less
    p90Less: "十分之九的人收入更低",
    // more than one in ten earn less
    p10Over: "超过十分之一的人收入更低",
    // more than a quarter earn less
    p25Over: "超过四分之一的人收入更低",
    // more than half earn less
    medianOver: "超过一半人收入更低",
    // more than three quarters earn less
    p75Over: "超过四分之三的人收入更低",
    // more than nine in ten earn less
    p90Over: "超过十分之九的人收入更低",
    // nine in ten earn more
    p10More: "十分之九的人收入更高",
    // three quarters earn more
    p25More: "四分之三的人收入更高",
    // half earn more
    medianMore: "一半人收入更高",
    // a quarter earn more
    p75More: "四分之一的人收入更高",
    // one in ten earns more
    p90More: "十分之一的人收入更高",
    // it is the same as {low}
    standsAt: "与{low}相同",
    // it is between {low} and {high}
    standsBetween: "介于{low}和{high}之间",
    // it is below {high}
    standsBelow: "低于{high}",
    // it is above {low}
    standsAbove: "高于{low}"
  },
  "share-guide": {
    // Share this guide
    heading: "分享此指南",
    // Share…
    share: "分享…",
    // Copy link
    copy: "复制链接",
    // Link copied
    copied: "链接已复制",
    // The link is selected: copy it from here
    select: "链接已选中，可以复制"
  },
  "skill-map": {
    // Skill map
    heading: "技能图",
    // {n} skill. | {n} skills.
    skills: "{n}项技能。",
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: "{n}项技能，从“{first}”到“{last}”。",
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: "您具备{n}项技能中的{had}项。",
    // {had} of {n}
    tally: "{n}项中的{had}项",
    // Skill
    skill: "技能",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "已具备",
    // yes
    yes: "是",
    // no
    no: "否"
  },
  "source-list": {
    // Sources
    heading: "来源"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "工具和技术",
    // {n} tool. | {n} tools.
    tools: "{n}种工具。",
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: "{n}种工具，分为{groups}组。",
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: "{n}种有需求：这一职业的招聘信息常有要求。",
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: "{n}种普遍有需求：各类招聘信息常有要求。",
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "有需求",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "普遍有需求",
    // Other
    others: "其他",
    // Filter
    filter: "筛选",
    // {n} of {total} tools shown
    found: "显示{total}种工具中的{n}种"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "工作与生活",
    // Usual working time: {hours}.
    usual: "通常的工作时间：{hours}。",
    // {share} work part-time.
    partTimeSay: "{share}的人从事非全日制工作。",
    // Hours a week
    hoursAWeek: "每周小时数",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "时间安排",
    // Part-time
    partTime: "非全日制",
    // Figure
    figure: "数值",
    // Stress is {level}.
    stress: "压力：{level}。",
    // The balance of work and life is {level}.
    balance: "工作与生活的平衡：{level}。",
    // poor
    poor: "差",
    // fair
    fair: "一般",
    // good
    good: "好",
    // excellent
    excellent: "很好",
    // What this was judged by
    // Note: A list follows.
    inputs: "判断依据"
  },
  "work-setting": {
    // Where the work is done
    heading: "在哪里工作"
  }
};
registerTranslation("zh", zh);
export {
  zh
};
//# sourceMappingURL=zh.js.map
