import { registerTranslation } from "../i18n/messages.js";
const ja = {
  "": {
    // Source: {source}
    source: "出典：{source}",
    // Source: {source}, {date}
    sourceDated: "出典：{source}、{date}",
    // Show as table
    table: "表で見る",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: "：{name}",
    // Source {n}
    sourceNumber: "出典{n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "{steps}段階のうち{n}：{names}。",
    // There is no information on this yet.
    empty: "この項目の情報はまだありません。",
    // This could not be shown.
    error: "表示できませんでした。",
    // Loading…
    loading: "読み込み中…",
    // {amount} an hour
    hour: "1時間あたり{amount}",
    // {amount} a day
    day: "1日あたり{amount}",
    // {amount} a week
    week: "1週間あたり{amount}",
    // {amount} a month
    month: "1か月あたり{amount}",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "1年あたり{amount}",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount}以上",
    // {min} to {max}
    range: "{min}～{max}",
    // not published
    notPublished: "非公表",
    // not given
    notGiven: "記載なし",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "報酬",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "さらに{n}件を表示",
    // Show fewer
    fewer: "表示を減らす",
    // Change in jobs
    outlook: "雇用の増減",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "平均よりはるかに速い増加",
    // Faster than average
    faster: "平均より速い増加",
    // As fast as average
    asFast: "平均並みの増加",
    // Slower than average
    slower: "平均より遅い増加",
    // Little or no change
    little: "ほぼ横ばい",
    // Decline
    decline: "減少",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from}～{to}年",
    // from {from}
    yearsFrom: "{from}年から",
    // to {to}
    yearsTo: "{to}年まで",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "低い",
    // moderate
    moderate: "中程度",
    // high
    high: "高い",
    // very high
    "very-high": "非常に高い",
    // {from} to {n} year | {from} to {n} years
    yearsRange: "{from}～{n}年",
    // {n}+ years | {n}+ years
    yearsOrMore: "{n}年以上",
    // up to {n} year | up to {n} years
    yearsUpTo: "{n}年まで",
    // {n} hour a week | {n} hours a week
    hours: "週{n}時間",
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from}～{to}",
    // {from} to {to} the next day
    timesNextDay: "{from}～翌日{to}",
    // {from} to midnight
    toMidnight: "{from}～午前0時",
    // from {time}
    startsAt: "{time}から",
    // from midnight
    startsAtMidnight: "午前0時から",
    // until {time}
    endsAt: "{time}まで",
    // until midnight
    endsAtMidnight: "午前0時まで",
    // midnight
    midnight: "午前0時",
    // Working time
    workingTime: "労働時間",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: "週{from}～{n}時間",
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: "週{n}時間以上",
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: "週{n}時間まで",
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "毎週同じ時間です。",
    // The hours change from week to week.
    irregularSay: "時間は週によって変わります。",
    // The hours change with the season.
    seasonalSay: "時間は季節によって変わります。",
    // The work is done in shifts.
    shiftsSay: "シフト制です。"
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "下限",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10パーセンタイル",
    // 25th percentile
    p25: "25パーセンタイル",
    // Median
    // Note: Half earn more, half less.
    median: "中央値",
    // Average
    mean: "平均",
    // 75th percentile
    p75: "75パーセンタイル",
    // 90th percentile
    p90: "90パーセンタイル",
    // High end
    max: "上限",
    // Level
    // Note: A level of pay that has no name.
    level: "等級",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "報酬の内訳",
    // All parts together
    total: "内訳の合計",
    // Top {share}
    // Note: The best-paid 10%.
    top: "上位{share}",
    // Best paid
    best: "最高報酬層",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "中間の{share}",
    // from {amount}
    from: "{amount}から",
    // up to {amount}
    upTo: "{amount}まで",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount}（{name}）",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: "{n}件の回答による"
  },
  table: {
    // Group
    group: "グループ",
    // Copy table
    copy: "表をコピー",
    // Download as CSV
    download: "CSVでダウンロード",
    // Table copied
    copied: "表をコピーしました",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "表を選択しました。ここからコピーできます",
    // Download started
    downloaded: "ダウンロードを開始しました"
  },
  "career-guide": {
    // Career guide
    heading: "職業ガイド",
    // Contents
    contents: "目次"
  },
  "career-ladder": {
    // Career ladder
    heading: "キャリアの段階",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "1段階：{first}。", other: "{n}段階、{first}から{last}まで。" },
    // One step. | {n} steps.
    stepCount: "{n}段階。",
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "共通の1段階：{first}。", other: "共通の{n}段階、{first}から{last}まで。" },
    // One shared step. | {n} shared steps.
    sharedCount: "共通の{n}段階。",
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: "{n}つのコース：{names}。",
    // One branch. | {n} branches.
    branchCount: "{n}つのコース。",
    // {name} with one step | {name} with {n} steps
    branch: "{name}（{n}段階）",
    // {title} ({branch})
    inBranch: "{title}（{branch}）",
    // Shared
    forAll: "共通",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "経験{years}では、{here}にあたります。",
    // With {years} of experience you stand at none of these steps.
    off: "経験{years}では、どの段階にもあたりません。",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "次は{when}の{next}です。",
    // You are here
    here: "現在の位置",
    // Next, {when}
    next: "次の段階、{when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "あなた",
    // Step
    step: "段階",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "等級",
    // Experience
    experience: "経験",
    // Skills
    skills: "スキル"
  },
  "career-path": {
    // The way into the role
    heading: "この仕事に就くには"
  },
  "case-studies": {
    // Case studies
    heading: "事例",
    // Takeaway
    takeaway: "要点"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "初心者によくある失敗"
  },
  "contextual-advice": {
    // Advice
    heading: "アドバイス"
  },
  "core-functions": {
    // What the role is for
    heading: "この仕事の目的"
  },
  "day-timeline": {
    // A typical day
    heading: "ある一日の流れ",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: "{n}つの時間帯で合計{hours}、{when}。",
    // One period, {when}. | {n} periods, {when}.
    unsummed: "{n}つの時間帯、{when}。",
    // Some of them overlap.
    overlap: "一部は重なっています。",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: "{n}つのシフト、それぞれが独立した一日です：{names}。",
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: "{n}つのシフト、それぞれが独立した一日です。",
    // In no shift
    noShift: "シフト外",
    // Time
    time: "時刻",
    // Period
    period: "時間帯",
    // Focus
    // Note: What a part of the day is about.
    focus: "重点",
    // Tasks
    tasks: "作業"
  },
  "global-outlook": {
    // The role around the world
    heading: "世界でのこの仕事"
  },
  "job-market": {
    // What the job market is like
    heading: "労働市場の状況",
    // What makes it hard
    challenges: "難しい点",
    // Where it can lead
    growthPaths: "将来の道",
    // What is changing
    trends: "変わりつつあること"
  },
  "job-outlook": {
    // Job outlook
    heading: "雇用の見通し",
    // Employment is projected to grow by {rate}.
    up: "雇用は{rate}増加すると予測されています。",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "雇用は{from}年から{to}年までに{rate}増加すると予測されています。",
    // Employment is projected to shrink by {rate}.
    down: "雇用は{rate}減少すると予測されています。",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "雇用は{from}年から{to}年までに{rate}減少すると予測されています。",
    // Employment is projected to stay the same.
    same: "雇用は変わらないと予測されています。",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "雇用は{from}年から{to}年まで変わらないと予測されています。",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "全職業では{average}です。",
    // Area: {area}.
    area: "地域：{area}。",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "数値の対象：{name}。",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "年間の求人数",
    // Jobs
    jobs: "雇用数",
    // Jobs in {from}
    jobsIn: "{from}年の雇用数",
    // Occupation
    occupation: "職業",
    // This role
    role: "この仕事",
    // All occupations
    all: "全職業"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "主な職務"
  },
  "market-demand": {
    // Demand
    heading: "需要",
    // Demand for this role is {level}.
    demand: "この仕事の需要：{level}。",
    // How high the demand is cannot be told from what is known.
    undetermined: "わかっている情報からは、需要の高さを判断できません。",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "判断の基準"
  },
  "membership-plans": {
    // Membership plans
    heading: "会員プラン",
    // Free
    free: "無料",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount}（1回限り）",
    // Recommended
    recommended: "おすすめ",
    // Choose {name}
    choose: "{name}を選ぶ"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "ポートフォリオに入れるもの"
  },
  "pros-cons": {
    // Pros and cons
    heading: "長所と短所",
    // {n} pro | {n} pros
    pros: "長所{n}件",
    // {n} con | {n} cons
    cons: "短所{n}件"
  },
  "related-roles": {
    // Related roles
    heading: "関連する仕事",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "比較のために、この仕事：{facts}。",
    // This role
    role: "この仕事",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount}多い",
    // {amount} less
    payLess: "{amount}少ない",
    // the same pay
    paySame: "同じ報酬",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "雇用{rate}",
    // no pay given
    noPay: "報酬の記載なし",
    // not compared: another place or group
    otherPlace: "比較なし：地域またはグループが異なります",
    // not compared: another currency
    otherCurrency: "比較なし：通貨が異なります",
    // not compared: another period
    otherPeriod: "比較なし：期間が異なります",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "比較なし：時間数が異なります",
    // not compared: another kind of figure
    otherFigure: "比較なし：数値の種類が異なります"
  },
  "required-education": {
    // What education it takes
    heading: "必要な学歴",
    // Ways to get there
    routes: "進み方",
    // Certificates
    certifications: "資格"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "よくある質問",
    // Open all
    open: "すべて開く",
    // Close all
    close: "すべて閉じる",
    // All answers are open
    opened: "すべての回答が開いています",
    // All answers are closed
    closed: "すべての回答が閉じています",
    // Link to “{question}”
    link: "「{question}」へのリンク"
  },
  "role-skills": {
    // Skills
    heading: "スキル",
    // Technical skills
    technical: "専門スキル",
    // Soft skills
    soft: "対人スキル"
  },
  "role-summary": {
    // At a glance
    heading: "概要",
    // Median pay
    median: "報酬の中央値",
    // Average pay
    mean: "平均報酬",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "働き方",
    // on-site
    "on-site": "出社",
    // hybrid
    hybrid: "ハイブリッド",
    // remote
    remote: "リモート",
    // remote-friendly
    "remote-friendly": "リモート可",
    // Demand
    demand: "需要",
    // Also called {names}.
    aliases: "別名：{names}。",
    // Updated {date}
    // Note: A date follows.
    updated: "更新：{date}",
    // Full guide
    guide: "ガイド全体"
  },
  "salary-range": {
    // Salary
    heading: "給与",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "半数は{amount}より多く、半数は少なく稼いでいます。",
    // At least half earn {amount}.
    halfAtLeast: "少なくとも半数は{amount}を稼いでいます。",
    // The average is {amount}.
    average: "平均は{amount}です。",
    // Pay is {amount}.
    exactly: "報酬は{amount}です。",
    // Pay runs from {low} to {amount}.
    between: "報酬は{low}から{amount}までです。",
    // Pay starts at {amount}.
    from: "報酬は{amount}からです。",
    // Pay goes up to {amount}.
    upTo: "報酬は{amount}までです。",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "中間の半数は{low}から{amount}までを稼いでいます。",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "10人に1人は{low}未満で、最も高い1割は{amount}からです。",
    // One in ten earns less than {amount}.
    lessThan10: "10人に1人は{amount}未満です。",
    // A quarter earn less than {amount}.
    lessThan25: "4分の1は{amount}未満です。",
    // A quarter earn more than {amount}.
    moreThan75: "4分の1は{amount}を超えます。",
    // One in ten earns more than {amount}.
    moreThan90: "10人に1人は{amount}を超えます。",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}：{amount}。",
    // The top {share} start at {amount}.
    topStarts: "上位{share}は{amount}からです。",
    // The best paid start at {amount}.
    bestStart: "最高報酬層は{amount}からです。",
    // All parts together are {amount}.
    together: "内訳の合計は{amount}です。",
    // Parts of the pay: {amount}.
    madeUp: "報酬の内訳：{amount}。",
    // The publisher gives no figures.
    unpublished: "公表元は数値を公表していません。",
    // middle half
    middleHalf: "中間の半数",
    // Figure
    figure: "指標",
    // Area
    area: "地域",
    // Period
    period: "期間",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "対象",
    // period not given
    noPeriod: "期間の記載なし",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "月額は年額の12分の1です。",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "時間額は年額を{hours}時間の労働時間で割ったものです。",
    // From {n} answer. | From {n} answers.
    sample: "{n}件の回答によります。",
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "目盛りは2本の線のところで省略されています。その先の値はほかから大きく離れています。",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "自分の位置は？",
    // My pay
    mine: "自分の報酬",
    // Please type an amount, such as {amount}.
    notNumber: "金額を入力してください（例：{amount}）。",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "ここでは期間が異なります：{period}。この期間の報酬を入力してください。",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "ここでは通貨が異なります：{currency}。この通貨で報酬を入力してください。",
    // The publisher gives no figures to compare it with.
    nothingKnown: "公表元は比較できる数値を公表していません。",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}：{what}。",
    // one in ten earns less
    p10Less: "10人に1人はこれより少ない",
    // a quarter earn less
    p25Less: "4分の1はこれより少ない",
    // half earn less
    medianLess: "半数はこれより少ない",
    // three quarters earn less
    p75Less: "4分の3はこれより少ない",
    // nine in ten earn less
    p90Less: "10人に9人はこれより少ない",
    // more than one in ten earn less
    p10Over: "10人に1人を超える人がこれより少ない",
    // more than a quarter earn less
    p25Over: "4分の1を超える人がこれより少ない",
    // more than half earn less
    medianOver: "半数を超える人がこれより少ない",
    // more than three quarters earn less
    p75Over: "4分の3を超える人がこれより少ない",
    // more than nine in ten earn less
    p90Over: "10人に9人を超える人がこれより少ない",
    // nine in ten earn more
    p10More: "10人に9人はこれより多い",
    // three quarters earn more
    p25More: "4分の3はこれより多い",
    // half earn more
    medianMore: "半数はこれより多い",
    // a quarter earn more
    p75More: "4分の1はこれより多い",
    // one in ten earns more
    p90More: "10人に1人はこれより多い",
    // it is the same as {low}
    standsAt: "{low}と同じ",
    // it is between {low} and {high}
    standsBetween: "{low}と{high}の間",
    // it is below {high}
    standsBelow: "{high}より低い",
    // it is above {low}
    standsAbove: "{low}より高い"
  },
  "share-guide": {
    // Share this guide
    heading: "このガイドを共有",
    // Share…
    share: "共有…",
    // Copy link
    copy: "リンクをコピー",
    // Link copied
    copied: "リンクをコピーしました",
    // The link is selected: copy it from here
    select: "リンクを選択しました。ここからコピーできます"
  },
  "skill-map": {
    // Skill map
    heading: "スキルマップ",
    // {n} skill. | {n} skills.
    skills: "スキル{n}件。",
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: "スキル{n}件、「{first}」から「{last}」まで。",
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: "スキル{n}件のうち{had}件を習得済み。",
    // {had} of {n}
    tally: "{n}件中{had}件",
    // Skill
    skill: "スキル",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "習得済み",
    // yes
    yes: "はい",
    // no
    no: "いいえ"
  },
  "source-list": {
    // Sources
    heading: "出典"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "ツールと技術",
    // {n} tool. | {n} tools.
    tools: "ツール{n}件。",
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: "ツール{n}件、{groups}グループ。",
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: "{n}件は需要があります。この仕事の求人でよく求められています。",
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: "{n}件は広く需要があります。あらゆる求人でよく求められています。",
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "需要あり",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "広く需要あり",
    // Other
    others: "その他",
    // Filter
    filter: "絞り込み",
    // {n} of {total} tools shown
    found: "ツール{total}件中{n}件を表示"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "仕事と生活の両立",
    // Usual working time: {hours}.
    usual: "通常の労働時間：{hours}。",
    // {share} work part-time.
    partTimeSay: "{share}がパートタイムで働いています。",
    // Hours a week
    hoursAWeek: "1週間の時間",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "勤務形態",
    // Part-time
    partTime: "パートタイム",
    // Figure
    figure: "値",
    // Stress is {level}.
    stress: "ストレス：{level}。",
    // The balance of work and life is {level}.
    balance: "仕事と生活の両立：{level}。",
    // poor
    poor: "悪い",
    // fair
    fair: "まずまず",
    // good
    good: "良い",
    // excellent
    excellent: "非常に良い",
    // What this was judged by
    // Note: A list follows.
    inputs: "判断の根拠"
  },
  "work-setting": {
    // Where the work is done
    heading: "働く場所"
  }
};
registerTranslation("ja", ja);
export {
  ja
};
//# sourceMappingURL=ja.js.map
