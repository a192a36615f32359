import { registerTranslation } from "../i18n/messages.js";
const hi = {
  "": {
    // Source: {source}
    source: "स्रोत: {source}",
    // Source: {source}, {date}
    sourceDated: "स्रोत: {source}, {date}",
    // Show as table
    table: "तालिका के रूप में दिखाएं",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "स्रोत {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "{steps} में से स्तर {n}: {names}।",
    // There is no information on this yet.
    empty: "इस बारे में अभी कोई जानकारी नहीं है।",
    // This could not be shown.
    error: "इसे दिखाया नहीं जा सका।",
    // Loading…
    loading: "लोड हो रहा है…",
    // {amount} an hour
    hour: "{amount} प्रति घंटा",
    // {amount} a day
    day: "{amount} प्रति दिन",
    // {amount} a week
    week: "{amount} प्रति सप्ताह",
    // {amount} a month
    month: "{amount} प्रति माह",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} प्रति वर्ष",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} या अधिक",
    // {min} to {max}
    range: "{min} से {max}",
    // not published
    notPublished: "प्रकाशित नहीं",
    // not given
    notGiven: "नहीं दिया गया",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "वेतन",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "{n} और दिखाएं",
    // Show fewer
    fewer: "कम दिखाएं",
    // Change in jobs
    outlook: "नौकरियों में बदलाव",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "औसत से बहुत तेज़",
    // Faster than average
    faster: "औसत से तेज़",
    // As fast as average
    asFast: "औसत जितना तेज़",
    // Slower than average
    slower: "औसत से धीमा",
    // Little or no change
    little: "बहुत कम या कोई बदलाव नहीं",
    // Decline
    decline: "गिरावट",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} से {to}",
    // from {from}
    yearsFrom: "{from} से",
    // to {to}
    yearsTo: "{to} तक",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "कम",
    // moderate
    moderate: "मध्यम",
    // high
    high: "अधिक",
    // very high
    "very-high": "बहुत अधिक",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} से {n} वर्ष", other: "{from} से {n} वर्ष" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} वर्ष या अधिक", other: "{n} वर्ष या अधिक" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "{n} वर्ष तक", other: "{n} वर्ष तक" },
    // {n} hour a week | {n} hours a week
    hours: { one: "प्रति सप्ताह {n} घंटा", other: "प्रति सप्ताह {n} घंटे" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from} से {to}",
    // {from} to {to} the next day
    timesNextDay: "{from} से अगले दिन {to} तक",
    // {from} to midnight
    toMidnight: "{from} से आधी रात",
    // from {time}
    startsAt: "{time} से",
    // from midnight
    startsAtMidnight: "आधी रात से",
    // until {time}
    endsAt: "{time} तक",
    // until midnight
    endsAtMidnight: "आधी रात तक",
    // midnight
    midnight: "आधी रात",
    // Working time
    workingTime: "काम का समय",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "प्रति सप्ताह {from} से {n} घंटा", other: "प्रति सप्ताह {from} से {n} घंटे" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "प्रति सप्ताह {n} घंटा या अधिक", other: "प्रति सप्ताह {n} घंटे या अधिक" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "प्रति सप्ताह {n} घंटे तक", other: "प्रति सप्ताह {n} घंटे तक" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "हर सप्ताह घंटे समान रहते हैं।",
    // The hours change from week to week.
    irregularSay: "घंटे हर सप्ताह बदलते हैं।",
    // The hours change with the season.
    seasonalSay: "घंटे मौसम के साथ बदलते हैं।",
    // The work is done in shifts.
    shiftsSay: "काम पालियों में होता है।"
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "निचली सीमा",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10वां पर्सेंटाइल",
    // 25th percentile
    p25: "25वां पर्सेंटाइल",
    // Median
    // Note: Half earn more, half less.
    median: "माध्यिका",
    // Average
    mean: "औसत",
    // 75th percentile
    p75: "75वां पर्सेंटाइल",
    // 90th percentile
    p90: "90वां पर्सेंटाइल",
    // High end
    max: "ऊपरी सीमा",
    // Level
    // Note: A level of pay that has no name.
    level: "स्तर",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "वेतन का भाग",
    // All parts together
    total: "सभी भाग मिलाकर",
    // Top {share}
    // Note: The best-paid 10%.
    top: "शीर्ष {share}",
    // Best paid
    best: "सबसे अधिक वेतन पाने वाले",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "बीच के {share}",
    // from {amount}
    from: "{amount} से",
    // up to {amount}
    upTo: "{amount} तक",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "{n} उत्तर से", other: "{n} उत्तरों से" }
  },
  table: {
    // Group
    group: "समूह",
    // Copy table
    copy: "तालिका कॉपी करें",
    // Download as CSV
    download: "CSV के रूप में डाउनलोड करें",
    // Table copied
    copied: "तालिका कॉपी हो गई",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "तालिका चुनी हुई है, इसे कॉपी किया जा सकता है",
    // Download started
    downloaded: "डाउनलोड शुरू हो गया"
  },
  "career-guide": {
    // Career guide
    heading: "करियर गाइड",
    // Contents
    contents: "विषय-सूची"
  },
  "career-ladder": {
    // Career ladder
    heading: "करियर की सीढ़ी",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "एक चरण: {first}।", other: "{n} चरण, {first} से {last} तक।" },
    // One step. | {n} steps.
    stepCount: { one: "एक चरण।", other: "{n} चरण।" },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "एक साझा चरण: {first}।", other: "{n} साझा चरण, {first} से {last} तक।" },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "एक साझा चरण।", other: "{n} साझा चरण।" },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "एक शाखा: {names}।", other: "{n} शाखाएं: {names}।" },
    // One branch. | {n} branches.
    branchCount: { one: "एक शाखा।", other: "{n} शाखाएं।" },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name}, एक चरण", other: "{name}, {n} चरण" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "साझा",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "{years} के अनुभव के साथ आप {here} पर हैं।",
    // With {years} of experience you stand at none of these steps.
    off: "{years} के अनुभव के साथ आप इनमें से किसी चरण पर नहीं हैं।",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "अगला चरण: {next}, {when}।",
    // You are here
    here: "आप यहां हैं",
    // Next, {when}
    next: "अगला, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "आप",
    // Step
    step: "चरण",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "स्तर",
    // Experience
    experience: "अनुभव",
    // Skills
    skills: "कौशल"
  },
  "career-path": {
    // The way into the role
    heading: "इस पेशे में आने का रास्ता"
  },
  "case-studies": {
    // Case studies
    heading: "केस स्टडी",
    // Takeaway
    takeaway: "निष्कर्ष"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "शुरुआत की आम गलतियां"
  },
  "contextual-advice": {
    // Advice
    heading: "सलाह"
  },
  "core-functions": {
    // What the role is for
    heading: "यह पेशा किस लिए है"
  },
  "day-timeline": {
    // A typical day
    heading: "एक सामान्य दिन",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "एक अवधि में {hours}, {when}।", other: "{n} अवधियों में {hours}, {when}।" },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "एक अवधि, {when}।", other: "{n} अवधियां, {when}।" },
    // Some of them overlap.
    overlap: "इनमें से कुछ एक साथ चलती हैं।",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "एक पाली, अपने आप में एक दिन: {names}।", other: "{n} पालियां, हर एक अपने आप में एक दिन: {names}।" },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "एक पाली, अपने आप में एक दिन।", other: "{n} पालियां, हर एक अपने आप में एक दिन।" },
    // In no shift
    noShift: "किसी पाली में नहीं",
    // Time
    time: "समय",
    // Period
    period: "अवधि",
    // Focus
    // Note: What a part of the day is about.
    focus: "ध्यान",
    // Tasks
    tasks: "कार्य"
  },
  "global-outlook": {
    // The role around the world
    heading: "दुनिया भर में यह पेशा"
  },
  "job-market": {
    // What the job market is like
    heading: "नौकरी का बाज़ार कैसा है",
    // What makes it hard
    challenges: "क्या कठिन है",
    // Where it can lead
    growthPaths: "यह कहां तक ले जा सकता है",
    // What is changing
    trends: "क्या बदल रहा है"
  },
  "job-outlook": {
    // Job outlook
    heading: "नौकरी की संभावनाएं",
    // Employment is projected to grow by {rate}.
    up: "नौकरियों की संख्या {rate} बढ़ने का अनुमान है।",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "{from} से {to} तक नौकरियों की संख्या {rate} बढ़ने का अनुमान है।",
    // Employment is projected to shrink by {rate}.
    down: "नौकरियों की संख्या {rate} घटने का अनुमान है।",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "{from} से {to} तक नौकरियों की संख्या {rate} घटने का अनुमान है।",
    // Employment is projected to stay the same.
    same: "नौकरियों की संख्या समान रहने का अनुमान है।",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "{from} से {to} तक नौकरियों की संख्या समान रहने का अनुमान है।",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "सभी पेशों में मिलाकर बदलाव {average} है।",
    // Area: {area}.
    area: "क्षेत्र: {area}।",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "ये आँकड़े इनके हैं: {name}।",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "प्रति वर्ष रिक्तियां",
    // Jobs
    jobs: "नौकरियां",
    // Jobs in {from}
    jobsIn: "{from} में नौकरियां",
    // Occupation
    occupation: "पेशा",
    // This role
    role: "यह पेशा",
    // All occupations
    all: "सभी पेशे"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "मुख्य ज़िम्मेदारियां"
  },
  "market-demand": {
    // Demand
    heading: "मांग",
    // Demand for this role is {level}.
    demand: "इस पेशे की मांग {level} है।",
    // How high the demand is cannot be told from what is known.
    undetermined: "उपलब्ध जानकारी से नहीं कहा जा सकता कि मांग कितनी है।",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "आकलन का आधार"
  },
  "membership-plans": {
    // Membership plans
    heading: "सदस्यता योजनाएं",
    // Free
    free: "निःशुल्क",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} एक बार",
    // Recommended
    recommended: "अनुशंसित",
    // Choose {name}
    choose: "{name} चुनें"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "पोर्टफ़ोलियो में क्या रखें"
  },
  "pros-cons": {
    // Pros and cons
    heading: "फ़ायदे और नुकसान",
    // {n} pro | {n} pros
    pros: { one: "{n} फ़ायदा", other: "{n} फ़ायदे" },
    // {n} con | {n} cons
    cons: { one: "{n} नुकसान", other: "{n} नुकसान" }
  },
  "related-roles": {
    // Related roles
    heading: "संबंधित पेशे",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "तुलना के लिए, यह पेशा: {facts}।",
    // This role
    role: "यह पेशा",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} अधिक",
    // {amount} less
    payLess: "{amount} कम",
    // the same pay
    paySame: "समान वेतन",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "नौकरियां: {rate}",
    // no pay given
    noPay: "वेतन नहीं दिया गया",
    // not compared: another place or group
    otherPlace: "तुलना नहीं: अलग स्थान या समूह",
    // not compared: another currency
    otherCurrency: "तुलना नहीं: अलग मुद्रा",
    // not compared: another period
    otherPeriod: "तुलना नहीं: अलग अवधि",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "तुलना नहीं: अलग घंटे",
    // not compared: another kind of figure
    otherFigure: "तुलना नहीं: अलग प्रकार का आंकड़ा"
  },
  "required-education": {
    // What education it takes
    heading: "कौन-सी शिक्षा चाहिए",
    // Ways to get there
    routes: "वहां पहुंचने के रास्ते",
    // Certificates
    certifications: "प्रमाणपत्र"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "अक्सर पूछे जाने वाले प्रश्न",
    // Open all
    open: "सभी खोलें",
    // Close all
    close: "सभी बंद करें",
    // All answers are open
    opened: "सभी उत्तर खुले हैं",
    // All answers are closed
    closed: "सभी उत्तर बंद हैं",
    // Link to “{question}”
    link: "“{question}” का लिंक"
  },
  "role-skills": {
    // Skills
    heading: "कौशल",
    // Technical skills
    technical: "तकनीकी कौशल",
    // Soft skills
    soft: "व्यक्तिगत कौशल"
  },
  "role-summary": {
    // At a glance
    heading: "एक नज़र में",
    // Median pay
    median: "माध्यिका वेतन",
    // Average pay
    mean: "औसत वेतन",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "काम का तरीका",
    // on-site
    "on-site": "कार्यस्थल पर",
    // hybrid
    hybrid: "हाइब्रिड",
    // remote
    remote: "रिमोट",
    // remote-friendly
    "remote-friendly": "रिमोट भी संभव",
    // Demand
    demand: "मांग",
    // Also called {names}.
    aliases: "अन्य नाम: {names}।",
    // Updated {date}
    // Note: A date follows.
    updated: "अपडेट: {date}",
    // Full guide
    guide: "पूरी गाइड"
  },
  "salary-range": {
    // Salary
    heading: "वेतन",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "आधे लोग {amount} से अधिक कमाते हैं, आधे इससे कम।",
    // At least half earn {amount}.
    halfAtLeast: "कम से कम आधे लोग {amount} कमाते हैं।",
    // The average is {amount}.
    average: "औसत {amount} है।",
    // Pay is {amount}.
    exactly: "वेतन {amount} है।",
    // Pay runs from {low} to {amount}.
    between: "वेतन {low} से {amount} तक है।",
    // Pay starts at {amount}.
    from: "वेतन {amount} से शुरू होता है।",
    // Pay goes up to {amount}.
    upTo: "वेतन {amount} तक जाता है।",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "बीच के आधे लोग {low} से {amount} कमाते हैं।",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "दस में से एक {low} से कम कमाता है; सबसे अधिक वेतन पाने वाला दसवां भाग {amount} से शुरू होता है।",
    // One in ten earns less than {amount}.
    lessThan10: "दस में से एक {amount} से कम कमाता है।",
    // A quarter earn less than {amount}.
    lessThan25: "एक चौथाई लोग {amount} से कम कमाते हैं।",
    // A quarter earn more than {amount}.
    moreThan75: "एक चौथाई लोग {amount} से अधिक कमाते हैं।",
    // One in ten earns more than {amount}.
    moreThan90: "दस में से एक {amount} से अधिक कमाता है।",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}।",
    // The top {share} start at {amount}.
    topStarts: "शीर्ष {share} {amount} से शुरू होते हैं।",
    // The best paid start at {amount}.
    bestStart: "सबसे अधिक वेतन पाने वाले {amount} से शुरू होते हैं।",
    // All parts together are {amount}.
    together: "सभी भाग मिलाकर {amount} है।",
    // Parts of the pay: {amount}.
    madeUp: "वेतन के भाग: {amount}।",
    // The publisher gives no figures.
    unpublished: "प्रकाशक कोई आंकड़े नहीं देता।",
    // middle half
    middleHalf: "बीच के आधे",
    // Figure
    figure: "आंकड़ा",
    // Area
    area: "क्षेत्र",
    // Period
    period: "अवधि",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "किसके आंकड़े",
    // period not given
    noPeriod: "अवधि नहीं दी गई",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "मासिक आंकड़े वार्षिक आंकड़ों का बारहवां भाग हैं।",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "प्रति घंटा आंकड़े वार्षिक आंकड़ों को काम के {hours} घंटों से भाग देकर मिले हैं।",
    // From {n} answer. | From {n} answers.
    sample: { one: "{n} उत्तर से।", other: "{n} उत्तरों से।" },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "पैमाना दो रेखाओं पर कटा है: उनके आगे का मान बाकी से बहुत दूर है।",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "मैं कहां हूं?",
    // My pay
    mine: "मेरा वेतन",
    // Please type an amount, such as {amount}.
    notNumber: "कृपया राशि लिखें, जैसे {amount}।",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "यहां अवधि अलग है: {period}। कृपया इस अवधि का अपना वेतन लिखें।",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "यहां मुद्रा अलग है: {currency}। कृपया इस मुद्रा में अपना वेतन लिखें।",
    // The publisher gives no figures to compare it with.
    nothingKnown: "प्रकाशक तुलना के लिए कोई आंकड़े नहीं देता।",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}।",
    // one in ten earns less
    p10Less: "दस में से एक कम कमाता है",
    // a quarter earn less
    p25Less: "एक चौथाई लोग कम कमाते हैं",
    // half earn less
    medianLess: "आधे लोग कम कमाते हैं",
    // three quarters earn less
    p75Less: "तीन चौथाई लोग कम कमाते हैं",
    // nine in ten earn less
    p90Less: "दस में से नौ कम कमाते हैं",
    // more than one in ten earn less
    p10Over: "दस में से एक से अधिक लोग कम कमाते हैं",
    // more than a quarter earn less
    p25Over: "एक चौथाई से अधिक लोग कम कमाते हैं",
    // more than half earn less
    medianOver: "आधे से अधिक लोग कम कमाते हैं",
    // more than three quarters earn less
    p75Over: "तीन चौथाई से अधिक लोग कम कमाते हैं",
    // more than nine in ten earn less
    p90Over: "दस में से नौ से अधिक लोग कम कमाते हैं",
    // nine in ten earn more
    p10More: "दस में से नौ अधिक कमाते हैं",
    // three quarters earn more
    p25More: "तीन चौथाई लोग अधिक कमाते हैं",
    // half earn more
    medianMore: "आधे लोग अधिक कमाते हैं",
    // a quarter earn more
    p75More: "एक चौथाई लोग अधिक कमाते हैं",
    // one in ten earns more
    p90More: "दस में से एक अधिक कमाता है",
    // it is the same as {low}
    standsAt: "यह {low} के बराबर है",
    // it is between {low} and {high}
    standsBetween: "यह {low} और {high} के बीच है",
    // it is below {high}
    standsBelow: "यह {high} से कम है",
    // it is above {low}
    standsAbove: "यह {low} से अधिक है"
  },
  "share-guide": {
    // Share this guide
    heading: "यह गाइड साझा करें",
    // Share…
    share: "साझा करें…",
    // Copy link
    copy: "लिंक कॉपी करें",
    // Link copied
    copied: "लिंक कॉपी हो गया",
    // The link is selected: copy it from here
    select: "लिंक चुना हुआ है, इसे कॉपी किया जा सकता है"
  },
  "skill-map": {
    // Skill map
    heading: "कौशल मानचित्र",
    // {n} skill. | {n} skills.
    skills: { one: "{n} कौशल।", other: "{n} कौशल।" },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} कौशल, “{first}” से “{last}” तक।", other: "{n} कौशल, “{first}” से “{last}” तक।" },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "आपके पास {n} में से {had} कौशल है।", other: "आपके पास {n} में से {had} कौशल हैं।" },
    // {had} of {n}
    tally: "{n} में से {had}",
    // Skill
    skill: "कौशल",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "आपके पास है",
    // yes
    yes: "हां",
    // no
    no: "नहीं"
  },
  "source-list": {
    // Sources
    heading: "स्रोत"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "उपकरण और तकनीकें",
    // {n} tool. | {n} tools.
    tools: { one: "{n} उपकरण।", other: "{n} उपकरण।" },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{groups} समूहों में {n} उपकरण।", other: "{groups} समूहों में {n} उपकरण।" },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} की मांग है: इस पेशे के नौकरी विज्ञापन अक्सर इसे मांगते हैं।",
      other: "{n} की मांग है: इस पेशे के नौकरी विज्ञापन अक्सर इन्हें मांगते हैं।"
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} की हर जगह मांग है: हर तरह के नौकरी विज्ञापन अक्सर इसे मांगते हैं।",
      other: "{n} की हर जगह मांग है: हर तरह के नौकरी विज्ञापन अक्सर इन्हें मांगते हैं।"
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "मांग में",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "हर जगह मांग में",
    // Other
    others: "अन्य",
    // Filter
    filter: "छांटें",
    // {n} of {total} tools shown
    found: "{total} में से {n} उपकरण दिखाए गए"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "काम और निजी जीवन",
    // Usual working time: {hours}.
    usual: "सामान्य काम का समय: {hours}।",
    // {share} work part-time.
    partTimeSay: "{share} अंशकालिक काम करते हैं।",
    // Hours a week
    hoursAWeek: "प्रति सप्ताह घंटे",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "पैटर्न",
    // Part-time
    partTime: "अंशकालिक",
    // Figure
    figure: "मान",
    // Stress is {level}.
    stress: "तनाव {level} है।",
    // The balance of work and life is {level}.
    balance: "काम और निजी जीवन का संतुलन {level} है।",
    // poor
    poor: "खराब",
    // fair
    fair: "ठीक-ठाक",
    // good
    good: "अच्छा",
    // excellent
    excellent: "बहुत अच्छा",
    // What this was judged by
    // Note: A list follows.
    inputs: "आकलन का आधार"
  },
  "work-setting": {
    // Where the work is done
    heading: "काम कहां होता है"
  }
};
registerTranslation("hi", hi);
export {
  hi
};
//# sourceMappingURL=hi.js.map
