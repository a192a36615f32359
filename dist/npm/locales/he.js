import { registerTranslation } from "../i18n/messages.js";
const he = {
  "": {
    // Source: {source}
    source: "מקור: {source}",
    // Source: {source}, {date}
    sourceDated: "מקור: {source}, {date}",
    // Show as table
    table: "הצגה כטבלה",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "מקור {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "דרגה {n} מתוך {steps}: {names}.",
    // There is no information on this yet.
    empty: "אין עדיין מידע על כך.",
    // This could not be shown.
    error: "לא ניתן היה להציג את התוכן.",
    // Loading…
    loading: "בטעינה…",
    // {amount} an hour
    hour: "{amount} לשעה",
    // {amount} a day
    day: "{amount} ליום",
    // {amount} a week
    week: "{amount} לשבוע",
    // {amount} a month
    month: "{amount} לחודש",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} לשנה",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} או יותר",
    // {min} to {max}
    range: "{min} עד {max}",
    // not published
    notPublished: "לא פורסם",
    // not given
    notGiven: "לא צוין",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "שכר",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "הצגת {n} נוספים",
    // Show fewer
    fewer: "הצגת פחות",
    // Change in jobs
    outlook: "שינוי במספר המשרות",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "מהר בהרבה מהממוצע",
    // Faster than average
    faster: "מהר מהממוצע",
    // As fast as average
    asFast: "בקצב הממוצע",
    // Slower than average
    slower: "לאט מהממוצע",
    // Little or no change
    little: "שינוי קטן או ללא שינוי",
    // Decline
    decline: "ירידה",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} עד {to}",
    // from {from}
    yearsFrom: "החל משנת {from}",
    // to {to}
    yearsTo: "עד שנת {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "נמוך",
    // moderate
    moderate: "בינוני",
    // high
    high: "גבוה",
    // very high
    "very-high": "גבוה מאוד",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} עד שנה אחת", two: "{from} עד שנתיים", other: "{from} עד {n} שנים" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "שנה אחת או יותר", two: "שנתיים או יותר", other: "{n} שנים או יותר" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "עד שנה אחת", two: "עד שנתיים", other: "עד {n} שנים" },
    // {n} hour a week | {n} hours a week
    hours: { one: "שעה אחת בשבוע", two: "שעתיים בשבוע", other: "{n} שעות בשבוע" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from} עד {to}",
    // {from} to {to} the next day
    timesNextDay: "{from} עד {to} למחרת",
    // {from} to midnight
    toMidnight: "{from} עד חצות",
    // from {time}
    startsAt: "החל מ־{time}",
    // from midnight
    startsAtMidnight: "החל מחצות",
    // until {time}
    endsAt: "עד {time}",
    // until midnight
    endsAtMidnight: "עד חצות",
    // midnight
    midnight: "חצות",
    // Working time
    workingTime: "זמן העבודה",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "{from} עד שעה אחת בשבוע", two: "{from} עד שעתיים בשבוע", other: "{from} עד {n} שעות בשבוע" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "שעה אחת בשבוע או יותר", two: "שעתיים בשבוע או יותר", other: "{n} שעות בשבוע או יותר" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "עד שעה אחת בשבוע", two: "עד שעתיים בשבוע", other: "עד {n} שעות בשבוע" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "השעות זהות בכל שבוע.",
    // The hours change from week to week.
    irregularSay: "השעות משתנות משבוע לשבוע.",
    // The hours change with the season.
    seasonalSay: "השעות משתנות לפי העונה.",
    // The work is done in shifts.
    shiftsSay: "העבודה נעשית במשמרות."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "הקצה התחתון",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "אחוזון 10",
    // 25th percentile
    p25: "אחוזון 25",
    // Median
    // Note: Half earn more, half less.
    median: "חציון",
    // Average
    mean: "ממוצע",
    // 75th percentile
    p75: "אחוזון 75",
    // 90th percentile
    p90: "אחוזון 90",
    // High end
    max: "הקצה העליון",
    // Level
    // Note: A level of pay that has no name.
    level: "דרגה",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "חלק מהשכר",
    // All parts together
    total: "כל החלקים יחד",
    // Top {share}
    // Note: The best-paid 10%.
    top: "{share} העליונים",
    // Best paid
    best: "בעלי השכר הגבוה ביותר",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} האמצעיים",
    // from {amount}
    from: "החל מ־{amount}",
    // up to {amount}
    upTo: "עד {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    // Isolated, so that no Latin name takes the currency with it.
    named: "⁨{amount}⁩ (⁨{name}⁩)",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "מתשובה אחת", two: "משתי תשובות", other: "מ־{n} תשובות" }
  },
  table: {
    // Group
    group: "קבוצה",
    // Copy table
    copy: "העתקת הטבלה",
    // Download as CSV
    download: "הורדה כקובץ CSV",
    // Table copied
    copied: "הטבלה הועתקה",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "הטבלה מסומנת וניתן להעתיק אותה",
    // Download started
    downloaded: "ההורדה התחילה"
  },
  "career-guide": {
    // Career guide
    heading: "מדריך קריירה",
    // Contents
    contents: "תוכן העניינים"
  },
  "career-ladder": {
    // Career ladder
    heading: "סולם הקריירה",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "שלב אחד: {first}.", two: "שני שלבים, מ־{first} עד {last}.", other: "{n} שלבים, מ־{first} עד {last}." },
    // One step. | {n} steps.
    stepCount: { one: "שלב אחד.", two: "שני שלבים.", other: "{n} שלבים." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "שלב משותף אחד: {first}.", two: "שני שלבים משותפים, מ־{first} עד {last}.", other: "{n} שלבים משותפים, מ־{first} עד {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "שלב משותף אחד.", two: "שני שלבים משותפים.", other: "{n} שלבים משותפים." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "מסלול אחד: {names}.", two: "שני מסלולים: {names}.", other: "{n} מסלולים: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "מסלול אחד.", two: "שני מסלולים.", other: "{n} מסלולים." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} עם שלב אחד", two: "{name} עם שני שלבים", other: "{name} עם {n} שלבים" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "משותף",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "עם ניסיון של {years}, מקומך בשלב {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "עם ניסיון של {years}, מקומך אינו באף אחד מהשלבים האלה.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "השלב הבא: {next}, {when}.",
    // You are here
    here: "מקומך כאן",
    // Next, {when}
    next: "הבא, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "מקומך",
    // Step
    step: "שלב",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "דרגה",
    // Experience
    experience: "ניסיון",
    // Skills
    skills: "כישורים"
  },
  "career-path": {
    // The way into the role
    heading: "הדרך אל המקצוע"
  },
  "case-studies": {
    // Case studies
    heading: "מקרים לדוגמה",
    // Takeaway
    takeaway: "מסקנה"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "טעויות נפוצות של מתחילים"
  },
  "contextual-advice": {
    // Advice
    heading: "עצות"
  },
  "core-functions": {
    // What the role is for
    heading: "לשם מה המקצוע"
  },
  "day-timeline": {
    // A typical day
    heading: "יום עבודה אופייני",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} בפרק זמן אחד, {when}.", two: "{hours} בשני פרקי זמן, {when}.", other: "{hours} ב־{n} פרקי זמן, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "פרק זמן אחד, {when}.", two: "שני פרקי זמן, {when}.", other: "{n} פרקי זמן, {when}." },
    // Some of them overlap.
    overlap: "חלקם חופפים.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: {
      one: "משמרת אחת, יום בפני עצמה: {names}.",
      two: "שתי משמרות, כל אחת יום בפני עצמה: {names}.",
      other: "{n} משמרות, כל אחת יום בפני עצמה: {names}."
    },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "משמרת אחת, יום בפני עצמה.", two: "שתי משמרות, כל אחת יום בפני עצמה.", other: "{n} משמרות, כל אחת יום בפני עצמה." },
    // In no shift
    noShift: "מחוץ למשמרות",
    // Time
    time: "שעות",
    // Period
    period: "פרק זמן",
    // Focus
    // Note: What a part of the day is about.
    focus: "מיקוד",
    // Tasks
    tasks: "משימות"
  },
  "global-outlook": {
    // The role around the world
    heading: "המקצוע בעולם"
  },
  "job-market": {
    // What the job market is like
    heading: "איך נראה שוק העבודה",
    // What makes it hard
    challenges: "מה הקשיים",
    // Where it can lead
    growthPaths: "לאן אפשר להגיע",
    // What is changing
    trends: "מה משתנה"
  },
  "job-outlook": {
    // Job outlook
    heading: "תחזית התעסוקה",
    // Employment is projected to grow by {rate}.
    up: "מספר המשרות צפוי לגדול ב־{rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "מספר המשרות צפוי לגדול ב־{rate} משנת {from} עד שנת {to}.",
    // Employment is projected to shrink by {rate}.
    down: "מספר המשרות צפוי לקטון ב־{rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "מספר המשרות צפוי לקטון ב־{rate} משנת {from} עד שנת {to}.",
    // Employment is projected to stay the same.
    same: "מספר המשרות צפוי להישאר ללא שינוי.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "מספר המשרות צפוי להישאר ללא שינוי משנת {from} עד שנת {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "בכל המקצועות יחד השינוי הוא {average}.",
    // Area: {area}.
    area: "אזור: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "הנתונים מתייחסים אל: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "משרות פנויות בשנה",
    // Jobs
    jobs: "משרות",
    // Jobs in {from}
    jobsIn: "משרות בשנת {from}",
    // Occupation
    occupation: "מקצוע",
    // This role
    role: "המקצוע הזה",
    // All occupations
    all: "כל המקצועות"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "תחומי האחריות העיקריים"
  },
  "market-demand": {
    // Demand
    heading: "ביקוש",
    // Demand for this role is {level}.
    demand: "הביקוש למקצוע הזה {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "לפי מה שידוע לא ניתן לומר מה גובה הביקוש.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "הוערך לפי"
  },
  "membership-plans": {
    // Membership plans
    heading: "תוכניות מינוי",
    // Free
    free: "חינם",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} בתשלום חד־פעמי",
    // Recommended
    recommended: "מומלץ",
    // Choose {name}
    choose: "בחירה ב־{name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "מה לכלול בתיק העבודות"
  },
  "pros-cons": {
    // Pros and cons
    heading: "יתרונות וחסרונות",
    // {n} pro | {n} pros
    pros: { one: "יתרון אחד", two: "שני יתרונות", other: "{n} יתרונות" },
    // {n} con | {n} cons
    cons: { one: "חיסרון אחד", two: "שני חסרונות", other: "{n} חסרונות" }
  },
  "related-roles": {
    // Related roles
    heading: "מקצועות קרובים",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "לשם השוואה, המקצוע הזה: {facts}.",
    // This role
    role: "המקצוע הזה",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} יותר",
    // {amount} less
    payLess: "{amount} פחות",
    // the same pay
    paySame: "אותו שכר",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "משרות: {rate}",
    // no pay given
    noPay: "השכר לא צוין",
    // not compared: another place or group
    otherPlace: "ללא השוואה: מקום אחר או קבוצה אחרת",
    // not compared: another currency
    otherCurrency: "ללא השוואה: מטבע אחר",
    // not compared: another period
    otherPeriod: "ללא השוואה: תקופה אחרת",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "ללא השוואה: שעות אחרות",
    // not compared: another kind of figure
    otherFigure: "ללא השוואה: נתון מסוג אחר"
  },
  "required-education": {
    // What education it takes
    heading: "ההשכלה הנדרשת",
    // Ways to get there
    routes: "דרכים להגיע לכך",
    // Certificates
    certifications: "תעודות"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "שאלות נפוצות",
    // Open all
    open: "פתיחת הכול",
    // Close all
    close: "סגירת הכול",
    // All answers are open
    opened: "כל התשובות פתוחות",
    // All answers are closed
    closed: "כל התשובות סגורות",
    // Link to “{question}”
    link: "קישור אל ”{question}”"
  },
  "role-skills": {
    // Skills
    heading: "כישורים",
    // Technical skills
    technical: "כישורים מקצועיים",
    // Soft skills
    soft: "כישורים אישיים"
  },
  "role-summary": {
    // At a glance
    heading: "במבט אחד",
    // Median pay
    median: "שכר חציוני",
    // Average pay
    mean: "שכר ממוצע",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "אופן העבודה",
    // on-site
    "on-site": "במקום העבודה",
    // hybrid
    hybrid: "היברידי",
    // remote
    remote: "מרחוק",
    // remote-friendly
    "remote-friendly": "לרוב גם מרחוק",
    // Demand
    demand: "ביקוש",
    // Also called {names}.
    aliases: "שמות נוספים: {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "עודכן: {date}",
    // Full guide
    guide: "המדריך המלא"
  },
  "salary-range": {
    // Salary
    heading: "שכר",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "חצי משתכרים יותר מ־{amount}, וחצי פחות.",
    // At least half earn {amount}.
    halfAtLeast: "לפחות חצי משתכרים {amount}.",
    // The average is {amount}.
    average: "הממוצע הוא {amount}.",
    // Pay is {amount}.
    exactly: "השכר הוא {amount}.",
    // Pay runs from {low} to {amount}.
    between: "השכר נע בין {low} ל־{amount}.",
    // Pay starts at {amount}.
    from: "השכר מתחיל ב־{amount}.",
    // Pay goes up to {amount}.
    upTo: "השכר מגיע עד {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "החצי האמצעי משתכרים {low} עד {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "אחד מעשרה משתכר פחות מ־{low}; שכר העשירית העליונה מתחיל ב־{amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "אחד מעשרה משתכר פחות מ־{amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "רבע משתכרים פחות מ־{amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "רבע משתכרים יותר מ־{amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "אחד מעשרה משתכר יותר מ־{amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "שכר {share} העליונים מתחיל ב־{amount}.",
    // The best paid start at {amount}.
    bestStart: "השכר הגבוה ביותר מתחיל ב־{amount}.",
    // All parts together are {amount}.
    together: "כל החלקים יחד הם {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "חלקי השכר: {amount}.",
    // The publisher gives no figures.
    unpublished: "המקור אינו מפרסם נתונים.",
    // middle half
    middleHalf: "החצי האמצעי",
    // Figure
    figure: "נתון",
    // Area
    area: "אזור",
    // Period
    period: "תקופה",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "נתונים עבור",
    // period not given
    noPeriod: "התקופה לא צוינה",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "הנתונים החודשיים הם החלק השנים־עשר של הנתונים השנתיים.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "הנתונים לשעה הם הנתונים השנתיים חלקי {hours} שעות עבודה.",
    // From {n} answer. | From {n} answers.
    sample: { one: "מתשובה אחת.", two: "משתי תשובות.", other: "מ־{n} תשובות." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "הסולם קטוע בשני הקווים: מה שמעבר להם רחוק מהשאר.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "היכן השכר שלי עומד?",
    // My pay
    mine: "השכר שלי",
    // Please type an amount, such as {amount}.
    notNumber: "נא להקליד סכום, למשל {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "הנתונים כאן הם לתקופה אחרת: {period}. נא להקליד את השכר לתקופה זו.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "הנתונים כאן הם במטבע אחר: {currency}. נא להקליד את השכר במטבע זה.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "המקור אינו מפרסם נתונים להשוואה.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "אחד מעשרה משתכר פחות",
    // a quarter earn less
    p25Less: "רבע משתכרים פחות",
    // half earn less
    medianLess: "חצי משתכרים פחות",
    // three quarters earn less
    p75Less: "שלושה רבעים משתכרים פחות",
    // nine in ten earn less
    p90Less: "תשעה מעשרה משתכרים פחות",
    // more than one in ten earn less
    p10Over: "יותר מאחד מעשרה משתכר פחות",
    // more than a quarter earn less
    p25Over: "יותר מרבע משתכרים פחות",
    // more than half earn less
    medianOver: "יותר מחצי משתכרים פחות",
    // more than three quarters earn less
    p75Over: "יותר משלושה רבעים משתכרים פחות",
    // more than nine in ten earn less
    p90Over: "יותר מתשעה מעשרה משתכרים פחות",
    // nine in ten earn more
    p10More: "תשעה מעשרה משתכרים יותר",
    // three quarters earn more
    p25More: "שלושה רבעים משתכרים יותר",
    // half earn more
    medianMore: "חצי משתכרים יותר",
    // a quarter earn more
    p75More: "רבע משתכרים יותר",
    // one in ten earns more
    p90More: "אחד מעשרה משתכר יותר",
    // it is the same as {low}
    standsAt: "זהה לנתון {low}",
    // it is between {low} and {high}
    standsBetween: "בין {low} לבין {high}",
    // it is below {high}
    standsBelow: "מתחת לנתון {high}",
    // it is above {low}
    standsAbove: "מעל הנתון {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "שיתוף המדריך",
    // Share…
    share: "שיתוף…",
    // Copy link
    copy: "העתקת הקישור",
    // Link copied
    copied: "הקישור הועתק",
    // The link is selected: copy it from here
    select: "הקישור מסומן וניתן להעתיק אותו"
  },
  "skill-map": {
    // Skill map
    heading: "מפת כישורים",
    // {n} skill. | {n} skills.
    skills: { one: "כישור אחד.", two: "שני כישורים.", other: "{n} כישורים." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "כישור אחד, מ־”{first}” עד ”{last}”.", two: "שני כישורים, מ־”{first}” עד ”{last}”.", other: "{n} כישורים, מ־”{first}” עד ”{last}”." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "יש לך {had} מתוך כישור אחד.", two: "יש לך {had} מתוך שני כישורים.", other: "יש לך {had} מתוך {n} כישורים." },
    // {had} of {n}
    tally: "{had} מתוך {n}",
    // Skill
    skill: "כישור",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "יש לך",
    // yes
    yes: "כן",
    // no
    no: "לא"
  },
  "source-list": {
    // Sources
    heading: "מקורות"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "כלים וטכנולוגיות",
    // {n} tool. | {n} tools.
    tools: { one: "כלי אחד.", two: "שני כלים.", other: "{n} כלים." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "כלי אחד, מספר הקבוצות: {groups}.", two: "שני כלים, מספר הקבוצות: {groups}.", other: "{n} כלים, מספר הקבוצות: {groups}." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "אחד מבוקש: מודעות דרושים למקצוע הזה מבקשות אותו לעיתים קרובות.",
      two: "שניים מבוקשים: מודעות דרושים למקצוע הזה מבקשות אותם לעיתים קרובות.",
      other: "{n} מבוקשים: מודעות דרושים למקצוע הזה מבקשות אותם לעיתים קרובות."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "אחד מבוקש בכל מקום: מודעות דרושים מכל הסוגים מבקשות אותו לעיתים קרובות.",
      two: "שניים מבוקשים בכל מקום: מודעות דרושים מכל הסוגים מבקשות אותם לעיתים קרובות.",
      other: "{n} מבוקשים בכל מקום: מודעות דרושים מכל הסוגים מבקשות אותם לעיתים קרובות."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "מבוקש",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "מבוקש בכל מקום",
    // Other
    others: "אחר",
    // Filter
    filter: "סינון",
    // {n} of {total} tools shown
    found: "מוצגים {n} מתוך {total} כלים"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "עבודה וחיים פרטיים",
    // Usual working time: {hours}.
    usual: "זמן העבודה הרגיל: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} עובדים במשרה חלקית.",
    // Hours a week
    hoursAWeek: "שעות בשבוע",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "חלוקה",
    // Part-time
    partTime: "משרה חלקית",
    // Figure
    figure: "ערך",
    // Stress is {level}.
    stress: "הלחץ {level}.",
    // The balance of work and life is {level}.
    balance: "האיזון בין העבודה לחיים הפרטיים {level}.",
    // poor
    poor: "חלש",
    // fair
    fair: "סביר",
    // good
    good: "טוב",
    // excellent
    excellent: "מצוין",
    // What this was judged by
    // Note: A list follows.
    inputs: "על מה מבוססת ההערכה"
  },
  "work-setting": {
    // Where the work is done
    heading: "היכן עובדים"
  }
};
registerTranslation("he", he);
export {
  he
};
//# sourceMappingURL=he.js.map
