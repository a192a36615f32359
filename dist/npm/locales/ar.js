import { registerTranslation } from "../i18n/messages.js";
const ar = {
  "": {
    // Source: {source}
    source: "المصدر: {source}",
    // Source: {source}, {date}
    sourceDated: "المصدر: {source}، {date}",
    // Show as table
    table: "عرض كجدول",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "المصدر {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "الدرجة {n} من {steps}: {names}.",
    // There is no information on this yet.
    empty: "لا توجد معلومات عن هذا بعد.",
    // This could not be shown.
    error: "تعذّر عرض هذا القسم.",
    // Loading…
    loading: "جارٍ التحميل…",
    // {amount} an hour
    hour: "{amount} في الساعة",
    // {amount} a day
    day: "{amount} في اليوم",
    // {amount} a week
    week: "{amount} في الأسبوع",
    // {amount} a month
    month: "{amount} في الشهر",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} في السنة",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} أو أكثر",
    // {min} to {max}
    range: "من {min} إلى {max}",
    // not published
    notPublished: "غير منشور",
    // not given
    notGiven: "غير مذكور",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "الراتب",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "عرض المزيد ({n})",
    // Show fewer
    fewer: "عرض أقل",
    // Change in jobs
    outlook: "التغيّر في عدد الوظائف",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "أسرع بكثير من المتوسط",
    // Faster than average
    faster: "أسرع من المتوسط",
    // As fast as average
    asFast: "بسرعة المتوسط",
    // Slower than average
    slower: "أبطأ من المتوسط",
    // Little or no change
    little: "تغيّر طفيف أو معدوم",
    // Decline
    decline: "تراجع",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "من {from} إلى {to}",
    // from {from}
    yearsFrom: "من {from}",
    // to {to}
    yearsTo: "حتى {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    // What is said to be so is masculine.
    low: "منخفض",
    // moderate
    moderate: "متوسط",
    // high
    high: "مرتفع",
    // very high
    "very-high": "مرتفع جدًا",
    // {from} to {n} year | {from} to {n} years
    yearsRange: {
      zero: "من {from} إلى {n} سنة",
      one: "من {from} إلى سنة واحدة",
      two: "من {from} إلى سنتين",
      few: "من {from} إلى {n} سنوات",
      many: "من {from} إلى {n} سنة",
      other: "من {from} إلى {n} سنة"
    },
    // {n}+ years | {n}+ years
    yearsOrMore: { zero: "{n} سنة فأكثر", one: "سنة فأكثر", two: "سنتان فأكثر", few: "{n} سنوات فأكثر", many: "{n} سنة فأكثر", other: "{n} سنة فأكثر" },
    // up to {n} year | up to {n} years
    yearsUpTo: { zero: "حتى {n} سنة", one: "حتى سنة واحدة", two: "حتى سنتين", few: "حتى {n} سنوات", many: "حتى {n} سنة", other: "حتى {n} سنة" },
    // {n} hour a week | {n} hours a week
    hours: {
      zero: "{n} ساعة في الأسبوع",
      one: "ساعة واحدة في الأسبوع",
      two: "ساعتان في الأسبوع",
      few: "{n} ساعات في الأسبوع",
      many: "{n} ساعة في الأسبوع",
      other: "{n} ساعة في الأسبوع"
    },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "من {from} إلى {to}",
    // {from} to {to} the next day
    timesNextDay: "من {from} إلى {to} في اليوم التالي",
    // {from} to midnight
    toMidnight: "من {from} إلى منتصف الليل",
    // from {time}
    startsAt: "من {time}",
    // from midnight
    startsAtMidnight: "من منتصف الليل",
    // until {time}
    endsAt: "حتى {time}",
    // until midnight
    endsAtMidnight: "حتى منتصف الليل",
    // midnight
    midnight: "منتصف الليل",
    // Working time
    workingTime: "وقت العمل",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: {
      zero: "من {from} إلى {n} ساعة في الأسبوع",
      one: "من {from} إلى ساعة واحدة في الأسبوع",
      two: "من {from} إلى ساعتين في الأسبوع",
      few: "من {from} إلى {n} ساعات في الأسبوع",
      many: "من {from} إلى {n} ساعة في الأسبوع",
      other: "من {from} إلى {n} ساعة في الأسبوع"
    },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: {
      zero: "{n} ساعة في الأسبوع أو أكثر",
      one: "ساعة واحدة في الأسبوع أو أكثر",
      two: "ساعتان في الأسبوع أو أكثر",
      few: "{n} ساعات في الأسبوع أو أكثر",
      many: "{n} ساعة في الأسبوع أو أكثر",
      other: "{n} ساعة في الأسبوع أو أكثر"
    },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: {
      zero: "حتى {n} ساعة في الأسبوع",
      one: "حتى ساعة واحدة في الأسبوع",
      two: "حتى ساعتين في الأسبوع",
      few: "حتى {n} ساعات في الأسبوع",
      many: "حتى {n} ساعة في الأسبوع",
      other: "حتى {n} ساعة في الأسبوع"
    },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "الساعات هي نفسها كل أسبوع.",
    // The hours change from week to week.
    irregularSay: "تتغيّر الساعات من أسبوع إلى آخر.",
    // The hours change with the season.
    seasonalSay: "تتغيّر الساعات مع الموسم.",
    // The work is done in shifts.
    shiftsSay: "يجري العمل بنظام النوبات."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "الحد الأدنى",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "المئين العاشر",
    // 25th percentile
    p25: "المئين الخامس والعشرون",
    // Median
    // Note: Half earn more, half less.
    median: "الوسيط",
    // Average
    mean: "المتوسط",
    // 75th percentile
    p75: "المئين الخامس والسبعون",
    // 90th percentile
    p90: "المئين التسعون",
    // High end
    max: "الحد الأعلى",
    // Level
    // Note: A level of pay that has no name.
    level: "مستوى",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "جزء من الراتب",
    // All parts together
    total: "مجموع الأجزاء",
    // Top {share}
    // Note: The best-paid 10%.
    top: "أعلى {share}",
    // Best paid
    best: "الأعلى أجرًا",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} في الوسط",
    // from {amount}
    from: "ابتداءً من {amount}",
    // up to {amount}
    upTo: "حتى {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    // Isolated, so that no Latin name takes the currency with it.
    named: "⁨{amount}⁩ (⁨{name}⁩)",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: {
      zero: "عدد الإجابات: {n}",
      one: "عدد الإجابات: {n}",
      two: "عدد الإجابات: {n}",
      few: "عدد الإجابات: {n}",
      many: "عدد الإجابات: {n}",
      other: "عدد الإجابات: {n}"
    }
  },
  table: {
    // Group
    group: "المجموعة",
    // Copy table
    copy: "نسخ الجدول",
    // Download as CSV
    download: "تنزيل بصيغة CSV",
    // Table copied
    copied: "تم نسخ الجدول",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "تم تحديد الجدول ويمكنك نسخه",
    // Download started
    downloaded: "بدأ التنزيل"
  },
  "career-guide": {
    // Career guide
    heading: "الدليل المهني",
    // Contents
    contents: "المحتويات"
  },
  "career-ladder": {
    // Career ladder
    heading: "السلم الوظيفي",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: {
      zero: "عدد الخطوات: {n}، من {first} إلى {last}.",
      one: "خطوة واحدة: {first}.",
      two: "عدد الخطوات: {n}، من {first} إلى {last}.",
      few: "عدد الخطوات: {n}، من {first} إلى {last}.",
      many: "عدد الخطوات: {n}، من {first} إلى {last}.",
      other: "عدد الخطوات: {n}، من {first} إلى {last}."
    },
    // One step. | {n} steps.
    stepCount: {
      zero: "عدد الخطوات: {n}.",
      one: "خطوة واحدة.",
      two: "عدد الخطوات: {n}.",
      few: "عدد الخطوات: {n}.",
      many: "عدد الخطوات: {n}.",
      other: "عدد الخطوات: {n}."
    },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: {
      zero: "عدد الخطوات المشتركة: {n}، من {first} إلى {last}.",
      one: "خطوة مشتركة واحدة: {first}.",
      two: "عدد الخطوات المشتركة: {n}، من {first} إلى {last}.",
      few: "عدد الخطوات المشتركة: {n}، من {first} إلى {last}.",
      many: "عدد الخطوات المشتركة: {n}، من {first} إلى {last}.",
      other: "عدد الخطوات المشتركة: {n}، من {first} إلى {last}."
    },
    // One shared step. | {n} shared steps.
    sharedCount: {
      zero: "عدد الخطوات المشتركة: {n}.",
      one: "خطوة مشتركة واحدة.",
      two: "عدد الخطوات المشتركة: {n}.",
      few: "عدد الخطوات المشتركة: {n}.",
      many: "عدد الخطوات المشتركة: {n}.",
      other: "عدد الخطوات المشتركة: {n}."
    },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: {
      zero: "عدد المسارات {n}: {names}.",
      one: "مسار واحد: {names}.",
      two: "عدد المسارات {n}: {names}.",
      few: "عدد المسارات {n}: {names}.",
      many: "عدد المسارات {n}: {names}.",
      other: "عدد المسارات {n}: {names}."
    },
    // One branch. | {n} branches.
    branchCount: {
      zero: "عدد المسارات: {n}.",
      one: "مسار واحد.",
      two: "عدد المسارات: {n}.",
      few: "عدد المسارات: {n}.",
      many: "عدد المسارات: {n}.",
      other: "عدد المسارات: {n}."
    },
    // {name} with one step | {name} with {n} steps
    branch: {
      zero: "{name} (عدد الخطوات: {n})",
      one: "{name} (عدد الخطوات: {n})",
      two: "{name} (عدد الخطوات: {n})",
      few: "{name} (عدد الخطوات: {n})",
      many: "{name} (عدد الخطوات: {n})",
      other: "{name} (عدد الخطوات: {n})"
    },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "المشترك",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "خبرتك {years}، وأنت في خطوة {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "خبرتك {years}، ولست في أي من هذه الخطوات.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "التالي: {next}، {when}.",
    // You are here
    here: "أنت هنا",
    // Next, {when}
    next: "التالي، {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "أنت",
    // Step
    step: "الخطوة",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "المستوى",
    // Experience
    experience: "الخبرة",
    // Skills
    skills: "المهارات"
  },
  "career-path": {
    // The way into the role
    heading: "الطريق إلى المهنة"
  },
  "case-studies": {
    // Case studies
    heading: "دراسات حالة",
    // Takeaway
    takeaway: "الخلاصة"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "أخطاء شائعة لدى المبتدئين"
  },
  "contextual-advice": {
    // Advice
    heading: "نصائح عملية"
  },
  "core-functions": {
    // What the role is for
    heading: "الغاية من هذا الدور"
  },
  "day-timeline": {
    // A typical day
    heading: "يوم عمل نموذجي",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: {
      zero: "{hours} في {n} فترة، {when}.",
      one: "{hours} في فترة واحدة، {when}.",
      two: "{hours} في فترتين، {when}.",
      few: "{hours} في {n} فترات، {when}.",
      many: "{hours} في {n} فترة، {when}.",
      other: "{hours} في {n} فترة، {when}."
    },
    // One period, {when}. | {n} periods, {when}.
    unsummed: {
      zero: "{n} فترة، {when}.",
      one: "فترة واحدة، {when}.",
      two: "فترتان، {when}.",
      few: "{n} فترات، {when}.",
      many: "{n} فترة، {when}.",
      other: "{n} فترة، {when}."
    },
    // Some of them overlap.
    overlap: "يتداخل بعضها.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: {
      zero: "عدد النوبات: {n}، كل منها يوم قائم بذاته: {names}.",
      one: "نوبة واحدة، وهي يوم قائم بذاته: {names}.",
      two: "عدد النوبات: {n}، كل منها يوم قائم بذاته: {names}.",
      few: "عدد النوبات: {n}، كل منها يوم قائم بذاته: {names}.",
      many: "عدد النوبات: {n}، كل منها يوم قائم بذاته: {names}.",
      other: "عدد النوبات: {n}، كل منها يوم قائم بذاته: {names}."
    },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: {
      zero: "عدد النوبات: {n}، كل منها يوم قائم بذاته.",
      one: "نوبة واحدة، وهي يوم قائم بذاته.",
      two: "عدد النوبات: {n}، كل منها يوم قائم بذاته.",
      few: "عدد النوبات: {n}، كل منها يوم قائم بذاته.",
      many: "عدد النوبات: {n}، كل منها يوم قائم بذاته.",
      other: "عدد النوبات: {n}، كل منها يوم قائم بذاته."
    },
    // In no shift
    noShift: "خارج النوبات",
    // Time
    time: "الوقت",
    // Period
    period: "الفترة",
    // Focus
    // Note: What a part of the day is about.
    focus: "التركيز",
    // Tasks
    tasks: "المهام"
  },
  "global-outlook": {
    // The role around the world
    heading: "المهنة حول العالم"
  },
  "job-market": {
    // What the job market is like
    heading: "كيف تبدو سوق العمل",
    // What makes it hard
    challenges: "ما الصعوبات",
    // Where it can lead
    growthPaths: "إلى أين يمكن أن تقود",
    // What is changing
    trends: "ما الذي يتغيّر"
  },
  "job-outlook": {
    // Job outlook
    heading: "آفاق الوظيفة",
    // Employment is projected to grow by {rate}.
    up: "يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.",
    // Employment is projected to shrink by {rate}.
    down: "يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.",
    // Employment is projected to stay the same.
    same: "يُتوقع أن يبقى عدد الوظائف على حاله.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "أما في جميع المهن معًا فالتغيّر {average}.",
    // Area: {area}.
    area: "المنطقة: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "الأرقام تخص: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "الوظائف الشاغرة في السنة",
    // Jobs
    jobs: "عدد الوظائف",
    // Jobs in {from}
    jobsIn: "عدد الوظائف في {from}",
    // Occupation
    occupation: "المهنة",
    // This role
    role: "هذا الدور",
    // All occupations
    all: "جميع المهن"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "أهم المسؤوليات"
  },
  "market-demand": {
    // Demand
    heading: "الطلب",
    // Demand for this role is {level}.
    demand: "الطلب على هذا الدور {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "معيار التقدير"
  },
  "membership-plans": {
    // Membership plans
    heading: "خطط العضوية",
    // Free
    free: "مجانًا",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} مرة واحدة",
    // Recommended
    recommended: "موصى به",
    // Choose {name}
    choose: "اختيار {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "ما ينبغي أن يتضمنه ملف الأعمال"
  },
  "pros-cons": {
    // Pros and cons
    heading: "المزايا والعيوب",
    // {n} pro | {n} pros
    pros: { zero: "{n} ميزة", one: "ميزة واحدة", two: "ميزتان", few: "{n} مزايا", many: "{n} ميزة", other: "{n} ميزة" },
    // {n} con | {n} cons
    cons: { zero: "{n} عيب", one: "عيب واحد", two: "عيبان", few: "{n} عيوب", many: "{n} عيبًا", other: "{n} عيب" }
  },
  "related-roles": {
    // Related roles
    heading: "أدوار ذات صلة",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "للمقارنة، هذا الدور: {facts}.",
    // This role
    role: "هذا الدور",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "أكثر بمقدار {amount}",
    // {amount} less
    payLess: "أقل بمقدار {amount}",
    // the same pay
    paySame: "الراتب نفسه",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "الوظائف {rate}",
    // no pay given
    noPay: "الراتب غير مذكور",
    // not compared: another place or group
    otherPlace: "بلا مقارنة: مكان آخر أو فئة أخرى",
    // not compared: another currency
    otherCurrency: "بلا مقارنة: عملة أخرى",
    // not compared: another period
    otherPeriod: "بلا مقارنة: فترة أخرى",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "بلا مقارنة: ساعات أخرى",
    // not compared: another kind of figure
    otherFigure: "بلا مقارنة: مؤشر من نوع آخر"
  },
  "required-education": {
    // What education it takes
    heading: "التعليم المطلوب",
    // Ways to get there
    routes: "مسارات الوصول إليه",
    // Certificates
    certifications: "الشهادات المهنية"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "الأسئلة الشائعة",
    // Open all
    open: "فتح الكل",
    // Close all
    close: "إغلاق الكل",
    // All answers are open
    opened: "جميع الإجابات مفتوحة",
    // All answers are closed
    closed: "جميع الإجابات مغلقة",
    // Link to “{question}”
    link: "رابط إلى «{question}»"
  },
  "role-skills": {
    // Skills
    heading: "المهارات",
    // Technical skills
    technical: "المهارات التقنية",
    // Soft skills
    soft: "المهارات الشخصية"
  },
  "role-summary": {
    // At a glance
    heading: "نظرة سريعة",
    // Median pay
    median: "الراتب الوسيط",
    // Average pay
    mean: "متوسط الراتب",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "طريقة العمل",
    // on-site
    "on-site": "في مقر العمل",
    // hybrid
    hybrid: "هجين",
    // remote
    remote: "عن بُعد",
    // remote-friendly
    "remote-friendly": "يتيح العمل عن بُعد",
    // Demand
    demand: "الطلب",
    // Also called {names}.
    aliases: "يُعرف أيضًا باسم {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "آخر تحديث: {date}",
    // Full guide
    guide: "الدليل الكامل"
  },
  "salary-range": {
    // Salary
    heading: "الراتب",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "يكسب النصف أكثر من {amount} والنصف الآخر أقل.",
    // At least half earn {amount}.
    halfAtLeast: "يكسب النصف على الأقل {amount}.",
    // The average is {amount}.
    average: "المتوسط {amount}.",
    // Pay is {amount}.
    exactly: "الراتب {amount}.",
    // Pay runs from {low} to {amount}.
    between: "يتراوح الراتب بين {low} و{amount}.",
    // Pay starts at {amount}.
    from: "يبدأ الراتب من {amount}.",
    // Pay goes up to {amount}.
    upTo: "يصل الراتب إلى {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "يكسب النصف الأوسط من {low} إلى {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "يكسب واحد من كل عشرة أقل من {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "يكسب الربع أقل من {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "يكسب الربع أكثر من {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "يكسب واحد من كل عشرة أكثر من {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "يبدأ أعلى {share} من {amount}.",
    // The best paid start at {amount}.
    bestStart: "يبدأ الأعلى أجرًا من {amount}.",
    // All parts together are {amount}.
    together: "مجموع الأجزاء {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "أجزاء الراتب: {amount}.",
    // The publisher gives no figures.
    unpublished: "لا ينشر المصدر أي أرقام.",
    // middle half
    middleHalf: "النصف الأوسط",
    // Figure
    figure: "المؤشر",
    // Area
    area: "المنطقة",
    // Period
    period: "الفترة",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "الأرقام الخاصة بـ",
    // period not given
    noPeriod: "الفترة غير مذكورة",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "الأرقام الشهرية هي الأرقام السنوية مقسومة على 12.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.",
    // From {n} answer. | From {n} answers.
    sample: {
      zero: "عدد الإجابات: {n}.",
      one: "عدد الإجابات: {n}.",
      two: "عدد الإجابات: {n}.",
      few: "عدد الإجابات: {n}.",
      many: "عدد الإجابات: {n}.",
      other: "عدد الإجابات: {n}."
    },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "المقياس مقطوع عند الخطين: ما بعدهما بعيد عن البقية.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "أين أقف؟",
    // My pay
    mine: "راتبي",
    // Please type an amount, such as {amount}.
    notNumber: "يرجى كتابة مبلغ، مثل {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "هذه الأرقام لفترة أخرى: {period}. يرجى كتابة راتبك لهذه الفترة.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "هذه الأرقام بعملة أخرى: {currency}. يرجى كتابة راتبك بهذه العملة.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "لا ينشر المصدر أي أرقام للمقارنة.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "يكسب واحد من كل عشرة أقل",
    // a quarter earn less
    p25Less: "يكسب الربع أقل",
    // half earn less
    medianLess: "يكسب النصف أقل",
    // three quarters earn less
    p75Less: "يكسب ثلاثة أرباع العاملين أقل",
    // nine in ten earn less
    p90Less: "يكسب تسعة من كل عشرة أقل",
    // more than one in ten earn less
    p10Over: "يكسب أكثر من واحد من كل عشرة أقل",
    // more than a quarter earn less
    p25Over: "يكسب أكثر من ربع العاملين أقل",
    // more than half earn less
    medianOver: "يكسب أكثر من نصف العاملين أقل",
    // more than three quarters earn less
    p75Over: "يكسب أكثر من ثلاثة أرباع العاملين أقل",
    // more than nine in ten earn less
    p90Over: "يكسب أكثر من تسعة من كل عشرة أقل",
    // nine in ten earn more
    p10More: "يكسب تسعة من كل عشرة أكثر",
    // three quarters earn more
    p25More: "يكسب ثلاثة أرباع العاملين أكثر",
    // half earn more
    medianMore: "يكسب النصف أكثر",
    // a quarter earn more
    p75More: "يكسب الربع أكثر",
    // one in ten earns more
    p90More: "يكسب واحد من كل عشرة أكثر",
    // it is the same as {low}
    standsAt: "هو نفسه {low}",
    // it is between {low} and {high}
    standsBetween: "يقع بين {low} و{high}",
    // it is below {high}
    standsBelow: "أقل من {high}",
    // it is above {low}
    standsAbove: "أعلى من {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "مشاركة هذا الدليل",
    // Share…
    share: "مشاركة…",
    // Copy link
    copy: "نسخ الرابط",
    // Link copied
    copied: "تم نسخ الرابط",
    // The link is selected: copy it from here
    select: "تم تحديد الرابط ويمكنك نسخه"
  },
  "skill-map": {
    // Skill map
    heading: "خريطة المهارات",
    // {n} skill. | {n} skills.
    skills: { zero: "{n} مهارة.", one: "مهارة واحدة.", two: "مهارتان.", few: "{n} مهارات.", many: "{n} مهارة.", other: "{n} مهارة." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: {
      zero: "{n} مهارة، من «{first}» إلى «{last}».",
      one: "مهارة واحدة، من «{first}» إلى «{last}».",
      two: "مهارتان، من «{first}» إلى «{last}».",
      few: "{n} مهارات، من «{first}» إلى «{last}».",
      many: "{n} مهارة، من «{first}» إلى «{last}».",
      other: "{n} مهارة، من «{first}» إلى «{last}»."
    },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: {
      zero: "لديك {had} من {n} مهارة.",
      one: "لديك {had} من مهارة واحدة.",
      two: "لديك {had} من مهارتين.",
      few: "لديك {had} من {n} مهارات.",
      many: "لديك {had} من {n} مهارة.",
      other: "لديك {had} من {n} مهارة."
    },
    // {had} of {n}
    tally: "{had} من {n}",
    // Skill
    skill: "المهارة",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "لديك",
    // yes
    yes: "نعم",
    // no
    no: "لا"
  },
  "source-list": {
    // Sources
    heading: "المصادر"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "الأدوات والتقنيات",
    // {n} tool. | {n} tools.
    tools: {
      zero: "عدد الأدوات: {n}.",
      one: "عدد الأدوات: {n}.",
      two: "عدد الأدوات: {n}.",
      few: "عدد الأدوات: {n}.",
      many: "عدد الأدوات: {n}.",
      other: "عدد الأدوات: {n}."
    },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: {
      zero: "عدد الأدوات: {n}، عدد المجموعات: {groups}.",
      one: "عدد الأدوات: {n}، عدد المجموعات: {groups}.",
      two: "عدد الأدوات: {n}، عدد المجموعات: {groups}.",
      few: "عدد الأدوات: {n}، عدد المجموعات: {groups}.",
      many: "عدد الأدوات: {n}، عدد المجموعات: {groups}.",
      other: "عدد الأدوات: {n}، عدد المجموعات: {groups}."
    },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      zero: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور.",
      one: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور.",
      two: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور.",
      few: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور.",
      many: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور.",
      other: "المطلوب منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف لهذا الدور."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      zero: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.",
      one: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.",
      two: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.",
      few: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.",
      many: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها.",
      other: "الرائج منها: {n}. كثيرًا ما يُذكر في إعلانات الوظائف بأنواعها."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "مطلوبة",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "رائجة",
    // Other
    others: "أخرى",
    // Filter
    filter: "تصفية",
    // {n} of {total} tools shown
    found: "الأدوات المعروضة: {n} من {total}"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "التوازن بين العمل والحياة",
    // Usual working time: {hours}.
    usual: "وقت العمل المعتاد: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} يعملون بدوام جزئي.",
    // Hours a week
    hoursAWeek: "الساعات في الأسبوع",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "التوزيع",
    // Part-time
    partTime: "الدوام الجزئي",
    // Figure
    figure: "القيمة",
    // Stress is {level}.
    stress: "الضغط في العمل {level}.",
    // The balance of work and life is {level}.
    balance: "التوازن بين العمل والحياة {level}.",
    // poor
    poor: "ضعيف",
    // fair
    fair: "مقبول",
    // good
    good: "جيد",
    // excellent
    excellent: "ممتاز",
    // What this was judged by
    // Note: A list follows.
    inputs: "ما استند إليه هذا التقدير"
  },
  "work-setting": {
    // Where the work is done
    heading: "أين يُنجَز العمل ومع من"
  }
};
registerTranslation("ar", ar);
export {
  ar
};
//# sourceMappingURL=ar.js.map
