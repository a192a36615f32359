import { registerTranslation } from "../i18n/messages.js";
const de = {
  "": {
    // Source: {source}
    source: "Quelle: {source}",
    // Source: {source}, {date}
    sourceDated: "Quelle: {source}, {date}",
    // Show as table
    table: "Als Tabelle zeigen",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Quelle {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Stufe {n} von {steps}: {names}.",
    // There is no information on this yet.
    empty: "Dazu gibt es noch keine Angaben.",
    // This could not be shown.
    error: "Das konnte nicht angezeigt werden.",
    // Loading…
    loading: "Wird geladen…",
    // {amount} an hour
    hour: "{amount} pro Stunde",
    // {amount} a day
    day: "{amount} pro Tag",
    // {amount} a week
    week: "{amount} pro Woche",
    // {amount} a month
    month: "{amount} im Monat",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} im Jahr",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} oder mehr",
    // {min} to {max}
    range: "{min} bis {max}",
    // not published
    notPublished: "nicht veröffentlicht",
    // not given
    notGiven: "nicht angegeben",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Gehalt",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "{n} weitere zeigen",
    // Show fewer
    fewer: "Weniger zeigen",
    // Change in jobs
    outlook: "Entwicklung der Stellen",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Viel schneller als der Durchschnitt",
    // Faster than average
    faster: "Schneller als der Durchschnitt",
    // As fast as average
    asFast: "So schnell wie der Durchschnitt",
    // Slower than average
    slower: "Langsamer als der Durchschnitt",
    // Little or no change
    little: "Kaum Veränderung",
    // Decline
    decline: "Rückgang",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} bis {to}",
    // from {from}
    yearsFrom: "ab {from}",
    // to {to}
    yearsTo: "bis {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "niedrig",
    // moderate
    moderate: "mittel",
    // high
    high: "hoch",
    // very high
    "very-high": "sehr hoch",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} bis {n} Jahr", other: "{from} bis {n} Jahre" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "ab {n} Jahr", other: "ab {n} Jahren" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "bis zu {n} Jahr", other: "bis zu {n} Jahren" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} Stunde pro Woche", other: "{n} Stunden pro Woche" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from} bis {to} Uhr",
    // {from} to {to} the next day
    timesNextDay: "{from} bis {to} Uhr am nächsten Tag",
    // {from} to midnight
    toMidnight: "{from} Uhr bis Mitternacht",
    // from {time}
    startsAt: "ab {time} Uhr",
    // from midnight
    startsAtMidnight: "ab Mitternacht",
    // until {time}
    endsAt: "bis {time} Uhr",
    // until midnight
    endsAtMidnight: "bis Mitternacht",
    // midnight
    midnight: "Mitternacht",
    // Working time
    workingTime: "Arbeitszeit",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "{from} bis {n} Stunde pro Woche", other: "{from} bis {n} Stunden pro Woche" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} Stunde pro Woche oder mehr", other: "{n} Stunden pro Woche oder mehr" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "bis zu {n} Stunde pro Woche", other: "bis zu {n} Stunden pro Woche" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "Die Stunden sind jede Woche dieselben.",
    // The hours change from week to week.
    irregularSay: "Die Stunden ändern sich von Woche zu Woche.",
    // The hours change with the season.
    seasonalSay: "Die Stunden ändern sich mit der Saison.",
    // The work is done in shifts.
    shiftsSay: "Gearbeitet wird in Schichten."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Unteres Ende",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10. Perzentil",
    // 25th percentile
    p25: "25. Perzentil",
    // Median
    // Note: Half earn more, half less.
    median: "Median",
    // Average
    mean: "Durchschnitt",
    // 75th percentile
    p75: "75. Perzentil",
    // 90th percentile
    p90: "90. Perzentil",
    // High end
    max: "Oberes Ende",
    // Level
    // Note: A level of pay that has no name.
    level: "Stufe",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Teil des Gehalts",
    // All parts together
    total: "Alle Teile zusammen",
    // Top {share}
    // Note: The best-paid 10%.
    top: "Oberste {share}",
    // Best paid
    best: "Bestbezahlte",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "mittlere {share}",
    // from {amount}
    from: "ab {amount}",
    // up to {amount}
    upTo: "bis zu {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "aus {n} Angabe", other: "aus {n} Angaben" }
  },
  table: {
    // Group
    group: "Gruppe",
    // Copy table
    copy: "Tabelle kopieren",
    // Download as CSV
    download: "Als CSV herunterladen",
    // Table copied
    copied: "Tabelle kopiert",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "Die Tabelle ist markiert und kann kopiert werden",
    // Download started
    downloaded: "Der Download hat begonnen"
  },
  "career-guide": {
    // Career guide
    heading: "Berufsbild",
    // Contents
    contents: "Inhalt"
  },
  "career-ladder": {
    // Career ladder
    heading: "Karriereleiter",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Eine Stufe: {first}.", other: "{n} Stufen, von {first} bis {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Eine Stufe.", other: "{n} Stufen." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Eine gemeinsame Stufe: {first}.", other: "{n} gemeinsame Stufen, von {first} bis {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Eine gemeinsame Stufe.", other: "{n} gemeinsame Stufen." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Ein Zweig: {names}.", other: "{n} Zweige: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Ein Zweig.", other: "{n} Zweige." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} mit einer Stufe", other: "{name} mit {n} Stufen" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Gemeinsam",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Sie haben {years} Erfahrung und stehen bei {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Sie haben {years} Erfahrung und stehen auf keiner dieser Stufen.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Als Nächstes folgt {next}, {when}.",
    // You are here
    here: "Sie stehen hier",
    // Next, {when}
    next: "Als Nächstes, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "Sie",
    // Step
    step: "Stufe",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Einstufung",
    // Experience
    experience: "Erfahrung",
    // Skills
    skills: "Fähigkeiten"
  },
  "career-path": {
    // The way into the role
    heading: "Der Weg in den Beruf"
  },
  "case-studies": {
    // Case studies
    heading: "Fallbeispiele",
    // Takeaway
    takeaway: "Fazit"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Typische Anfängerfehler"
  },
  "contextual-advice": {
    // Advice
    heading: "Ratschläge"
  },
  "core-functions": {
    // What the role is for
    heading: "Wofür es die Stelle gibt"
  },
  "day-timeline": {
    // A typical day
    heading: "Ein typischer Tag",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} in einem Abschnitt, {when}.", other: "{hours} in {n} Abschnitten, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Ein Abschnitt, {when}.", other: "{n} Abschnitte, {when}." },
    // Some of them overlap.
    overlap: "Einige davon überschneiden sich.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Eine Schicht, die ein Tag für sich ist: {names}.", other: "{n} Schichten, jede ein Tag für sich: {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Eine Schicht, die ein Tag für sich ist.", other: "{n} Schichten, jede ein Tag für sich." },
    // In no shift
    noShift: "In keiner Schicht",
    // Time
    time: "Zeit",
    // Period
    period: "Abschnitt",
    // Focus
    // Note: What a part of the day is about.
    focus: "Schwerpunkt",
    // Tasks
    tasks: "Aufgaben"
  },
  "global-outlook": {
    // The role around the world
    heading: "Der Beruf rund um die Welt"
  },
  "job-market": {
    // What the job market is like
    heading: "Wie der Arbeitsmarkt aussieht",
    // What makes it hard
    challenges: "Was es schwer macht",
    // Where it can lead
    growthPaths: "Wohin es führen kann",
    // What is changing
    trends: "Was sich ändert"
  },
  "job-outlook": {
    // Job outlook
    heading: "Berufsaussichten",
    // Employment is projected to grow by {rate}.
    up: "Die Zahl der Stellen soll um {rate} wachsen.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.",
    // Employment is projected to shrink by {rate}.
    down: "Die Zahl der Stellen soll um {rate} zurückgehen.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.",
    // Employment is projected to stay the same.
    same: "Die Zahl der Stellen soll gleich bleiben.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Für alle Berufe zusammen sind es {average}.",
    // Area: {area}.
    area: "Gebiet: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Die Zahlen gelten für: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Freie Stellen im Jahr",
    // Jobs
    jobs: "Stellen",
    // Jobs in {from}
    jobsIn: "Stellen {from}",
    // Occupation
    occupation: "Beruf",
    // This role
    role: "Dieser Beruf",
    // All occupations
    all: "Alle Berufe"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Die wichtigsten Aufgaben"
  },
  "market-demand": {
    // Demand
    heading: "Nachfrage",
    // Demand for this role is {level}.
    demand: "Die Nachfrage nach diesem Beruf ist {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Beurteilt nach"
  },
  "membership-plans": {
    // Membership plans
    heading: "Mitgliedschaften",
    // Free
    free: "Kostenlos",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} einmalig",
    // Recommended
    recommended: "Empfohlen",
    // Choose {name}
    choose: "{name} wählen"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Was ins Portfolio gehört"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Vor- und Nachteile",
    // {n} pro | {n} pros
    pros: { one: "{n} Vorteil", other: "{n} Vorteile" },
    // {n} con | {n} cons
    cons: { one: "{n} Nachteil", other: "{n} Nachteile" }
  },
  "related-roles": {
    // Related roles
    heading: "Verwandte Berufe",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Zum Vergleich dieser Beruf: {facts}.",
    // This role
    role: "Dieser Beruf",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} mehr",
    // {amount} less
    payLess: "{amount} weniger",
    // the same pay
    paySame: "gleiches Gehalt",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "{rate} Stellen",
    // no pay given
    noPay: "ohne Angabe zum Gehalt",
    // not compared: another place or group
    otherPlace: "nicht verglichen: anderer Ort oder andere Gruppe",
    // not compared: another currency
    otherCurrency: "nicht verglichen: andere Währung",
    // not compared: another period
    otherPeriod: "nicht verglichen: anderer Zeitraum",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "nicht verglichen: andere Stundenzahl",
    // not compared: another kind of figure
    otherFigure: "nicht verglichen: andere Kennzahl"
  },
  "required-education": {
    // What education it takes
    heading: "Welche Ausbildung man braucht",
    // Ways to get there
    routes: "Wege dorthin",
    // Certificates
    certifications: "Zertifikate und Nachweise"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Häufige Fragen",
    // Open all
    open: "Alle öffnen",
    // Close all
    close: "Alle schließen",
    // All answers are open
    opened: "Alle Antworten sind offen",
    // All answers are closed
    closed: "Alle Antworten sind geschlossen",
    // Link to “{question}”
    link: "Link zu „{question}“"
  },
  "role-skills": {
    // Skills
    heading: "Fähigkeiten",
    // Technical skills
    technical: "Fachliche Fähigkeiten",
    // Soft skills
    soft: "Persönliche Fähigkeiten"
  },
  "role-summary": {
    // At a glance
    heading: "Auf einen Blick",
    // Median pay
    median: "Mediangehalt",
    // Average pay
    mean: "Durchschnittsgehalt",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Arbeitsweise",
    // on-site
    "on-site": "vor Ort",
    // hybrid
    hybrid: "hybrid",
    // remote
    remote: "von überall",
    // remote-friendly
    "remote-friendly": "oft von überall",
    // Demand
    demand: "Nachfrage",
    // Also called {names}.
    aliases: "Auch genannt: {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Stand: {date}",
    // Full guide
    guide: "Ganzes Berufsporträt"
  },
  "salary-range": {
    // Salary
    heading: "Gehalt",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "Die Hälfte verdient mehr als {amount}, die Hälfte weniger.",
    // At least half earn {amount}.
    halfAtLeast: "Mindestens die Hälfte verdient {amount}.",
    // The average is {amount}.
    average: "Der Durchschnitt beträgt {amount}.",
    // Pay is {amount}.
    exactly: "Das Gehalt beträgt {amount}.",
    // Pay runs from {low} to {amount}.
    between: "Das Gehalt reicht von {low} bis {amount}.",
    // Pay starts at {amount}.
    from: "Das Gehalt beginnt bei {amount}.",
    // Pay goes up to {amount}.
    upTo: "Das Gehalt reicht bis {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "Die mittlere Hälfte verdient {low} bis {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Jeder Zehnte verdient weniger als {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Ein Viertel verdient weniger als {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Ein Viertel verdient mehr als {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Jeder Zehnte verdient mehr als {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "Die obersten {share} beginnen bei {amount}.",
    // The best paid start at {amount}.
    bestStart: "Die Bestbezahlten beginnen bei {amount}.",
    // All parts together are {amount}.
    together: "Alle Teile zusammen sind {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Teile des Gehalts: {amount}.",
    // The publisher gives no figures.
    unpublished: "Der Herausgeber veröffentlicht keine Zahlen.",
    // middle half
    middleHalf: "mittlere Hälfte",
    // Figure
    figure: "Kennzahl",
    // Area
    area: "Gebiet",
    // Period
    period: "Zeitraum",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Angaben für",
    // period not given
    noPeriod: "ohne Angabe des Zeitraums",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "Die Monatswerte sind ein Zwölftel der Jahreswerte.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Aus {n} Angabe.", other: "Aus {n} Angaben." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "Die Skala ist an den beiden Strichen unterbrochen: Was jenseits davon liegt, ist weit vom Rest entfernt.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Wo stehe ich?",
    // My pay
    mine: "Mein Gehalt",
    // Please type an amount, such as {amount}.
    notNumber: "Bitte einen Betrag eingeben, zum Beispiel {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "Der Zeitraum ist hier ein anderer: {period}. Bitte das Gehalt dafür eingeben.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "Die Währung ist hier eine andere: {currency}. Bitte das Gehalt in dieser Währung eingeben.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "Der Herausgeber veröffentlicht keine Zahlen, mit denen es sich vergleichen lässt.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "jeder Zehnte verdient weniger",
    // a quarter earn less
    p25Less: "ein Viertel verdient weniger",
    // half earn less
    medianLess: "die Hälfte verdient weniger",
    // three quarters earn less
    p75Less: "drei Viertel verdienen weniger",
    // nine in ten earn less
    p90Less: "neun von zehn verdienen weniger",
    // more than one in ten earn less
    p10Over: "mehr als jeder Zehnte verdient weniger",
    // more than a quarter earn less
    p25Over: "mehr als ein Viertel verdient weniger",
    // more than half earn less
    medianOver: "mehr als die Hälfte verdient weniger",
    // more than three quarters earn less
    p75Over: "mehr als drei Viertel verdienen weniger",
    // more than nine in ten earn less
    p90Over: "mehr als neun von zehn verdienen weniger",
    // nine in ten earn more
    p10More: "neun von zehn verdienen mehr",
    // three quarters earn more
    p25More: "drei Viertel verdienen mehr",
    // half earn more
    medianMore: "die Hälfte verdient mehr",
    // a quarter earn more
    p75More: "ein Viertel verdient mehr",
    // one in ten earns more
    p90More: "jeder Zehnte verdient mehr",
    // it is the same as {low}
    standsAt: "es ist genau dieser Wert: {low}",
    // it is between {low} and {high}
    standsBetween: "es liegt zwischen diesen Werten: {low} und {high}",
    // it is below {high}
    standsBelow: "es liegt unter diesem Wert: {high}",
    // it is above {low}
    standsAbove: "es liegt über diesem Wert: {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Diesen Ratgeber teilen",
    // Share…
    share: "Teilen …",
    // Copy link
    copy: "Link kopieren",
    // Link copied
    copied: "Link kopiert",
    // The link is selected: copy it from here
    select: "Der Link ist markiert und kann kopiert werden"
  },
  "skill-map": {
    // Skill map
    heading: "Landkarte der Fähigkeiten",
    // {n} skill. | {n} skills.
    skills: { one: "{n} Fähigkeit.", other: "{n} Fähigkeiten." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} Fähigkeit, von „{first}“ bis „{last}“.", other: "{n} Fähigkeiten, von „{first}“ bis „{last}“." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "Vorhanden: {had} von {n} Fähigkeit.", other: "Vorhanden: {had} von {n} Fähigkeiten." },
    // {had} of {n}
    tally: "{had} von {n}",
    // Skill
    skill: "Fähigkeit",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Vorhanden",
    // yes
    yes: "ja",
    // no
    no: "nein"
  },
  "source-list": {
    // Sources
    heading: "Quellen"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Werkzeuge und Technologien",
    // {n} tool. | {n} tools.
    tools: { one: "{n} Arbeitsmittel.", other: "{n} Arbeitsmittel." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} Arbeitsmittel in {groups} Gruppen.", other: "{n} Arbeitsmittel in {groups} Gruppen." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.",
      other: "{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.",
      other: "{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "gefragt",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "überall gefragt",
    // Other
    others: "Sonstiges",
    // Filter
    filter: "Filtern",
    // {n} of {total} tools shown
    found: "{n} von {total} Arbeitsmitteln gezeigt"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Beruf und Privatleben",
    // Usual working time: {hours}.
    usual: "Übliche Arbeitszeit: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} arbeiten in Teilzeit.",
    // Hours a week
    hoursAWeek: "Stunden pro Woche",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Verteilung",
    // Part-time
    partTime: "Teilzeit",
    // Figure
    figure: "Angabe",
    // Stress is {level}.
    stress: "Der Stress ist {level}.",
    // The balance of work and life is {level}.
    balance: "Die Vereinbarkeit mit dem Privatleben ist {level}.",
    // poor
    poor: "schlecht",
    // fair
    fair: "mäßig",
    // good
    good: "gut",
    // excellent
    excellent: "sehr gut",
    // What this was judged by
    // Note: A list follows.
    inputs: "Wonach das beurteilt wurde"
  },
  "work-setting": {
    // Where the work is done
    heading: "Wo und mit wem gearbeitet wird"
  }
};
registerTranslation("de", de);
export {
  de
};
//# sourceMappingURL=de.js.map
