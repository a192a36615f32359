import { registerTranslation } from "../i18n/messages.js";
const nl = {
  "": {
    // Source: {source}
    source: "Bron: {source}",
    // Source: {source}, {date}
    sourceDated: "Bron: {source}, {date}",
    // Show as table
    table: "Als tabel tonen",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Bron {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Niveau {n} van {steps}: {names}.",
    // There is no information on this yet.
    empty: "Hierover is nog geen informatie.",
    // This could not be shown.
    error: "Dit kon niet worden getoond.",
    // Loading…
    loading: "Laden…",
    // {amount} an hour
    hour: "{amount} per uur",
    // {amount} a day
    day: "{amount} per dag",
    // {amount} a week
    week: "{amount} per week",
    // {amount} a month
    month: "{amount} per maand",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} per jaar",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} of meer",
    // {min} to {max}
    range: "{min} tot {max}",
    // not published
    notPublished: "niet gepubliceerd",
    // not given
    notGiven: "niet vermeld",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Loon",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "Nog {n} tonen",
    // Show fewer
    fewer: "Minder tonen",
    // Change in jobs
    outlook: "Verandering in banen",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Veel sneller dan gemiddeld",
    // Faster than average
    faster: "Sneller dan gemiddeld",
    // As fast as average
    asFast: "Even snel als gemiddeld",
    // Slower than average
    slower: "Langzamer dan gemiddeld",
    // Little or no change
    little: "Weinig of geen verandering",
    // Decline
    decline: "Daling",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} tot {to}",
    // from {from}
    yearsFrom: "vanaf {from}",
    // to {to}
    yearsTo: "tot {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "laag",
    // moderate
    moderate: "gemiddeld",
    // high
    high: "hoog",
    // very high
    "very-high": "zeer hoog",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} tot {n} jaar", other: "{from} tot {n} jaar" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} jaar of meer", other: "{n} jaar of meer" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "tot {n} jaar", other: "tot {n} jaar" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} uur per week", other: "{n} uur per week" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "{from} tot {to}",
    // {from} to {to} the next day
    timesNextDay: "{from} tot {to} de volgende dag",
    // {from} to midnight
    toMidnight: "{from} tot middernacht",
    // from {time}
    startsAt: "vanaf {time}",
    // from midnight
    startsAtMidnight: "vanaf middernacht",
    // until {time}
    endsAt: "tot {time}",
    // until midnight
    endsAtMidnight: "tot middernacht",
    // midnight
    midnight: "middernacht",
    // Working time
    workingTime: "Werktijd",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "{from} tot {n} uur per week", other: "{from} tot {n} uur per week" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} uur per week of meer", other: "{n} uur per week of meer" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "tot {n} uur per week", other: "tot {n} uur per week" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "De uren zijn elke week hetzelfde.",
    // The hours change from week to week.
    irregularSay: "De uren verschillen van week tot week.",
    // The hours change with the season.
    seasonalSay: "De uren verschillen per seizoen.",
    // The work is done in shifts.
    shiftsSay: "Het werk wordt in ploegendienst gedaan."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Ondergrens",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10e percentiel",
    // 25th percentile
    p25: "25e percentiel",
    // Median
    // Note: Half earn more, half less.
    median: "Mediaan",
    // Average
    mean: "Gemiddelde",
    // 75th percentile
    p75: "75e percentiel",
    // 90th percentile
    p90: "90e percentiel",
    // High end
    max: "Bovengrens",
    // Level
    // Note: A level of pay that has no name.
    level: "Niveau",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Deel van het loon",
    // All parts together
    total: "Alle delen samen",
    // Top {share}
    // Note: The best-paid 10%.
    top: "Bovenste {share}",
    // Best paid
    best: "Best betaalden",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "middelste {share}",
    // from {amount}
    from: "vanaf {amount}",
    // up to {amount}
    upTo: "tot {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "uit {n} antwoord", other: "uit {n} antwoorden" }
  },
  table: {
    // Group
    group: "Groep",
    // Copy table
    copy: "Tabel kopiëren",
    // Download as CSV
    download: "Downloaden als CSV",
    // Table copied
    copied: "Tabel gekopieerd",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "De tabel is geselecteerd en kan worden gekopieerd",
    // Download started
    downloaded: "De download is begonnen"
  },
  "career-guide": {
    // Career guide
    heading: "Beroepengids",
    // Contents
    contents: "Inhoud"
  },
  "career-ladder": {
    // Career ladder
    heading: "Carrièreladder",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Eén trede: {first}.", other: "{n} treden, van {first} tot {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Eén trede.", other: "{n} treden." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Eén gedeelde trede: {first}.", other: "{n} gedeelde treden, van {first} tot {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Eén gedeelde trede.", other: "{n} gedeelde treden." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Eén richting: {names}.", other: "{n} richtingen: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Eén richting.", other: "{n} richtingen." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} met één trede", other: "{name} met {n} treden" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Gedeeld",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Met {years} ervaring staat u op {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Met {years} ervaring staat u op geen van deze treden.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Daarna volgt {next}, {when}.",
    // You are here
    here: "U staat hier",
    // Next, {when}
    next: "Daarna, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "u",
    // Step
    step: "Trede",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Niveau",
    // Experience
    experience: "Ervaring",
    // Skills
    skills: "Vaardigheden"
  },
  "career-path": {
    // The way into the role
    heading: "De weg naar het beroep"
  },
  "case-studies": {
    // Case studies
    heading: "Praktijkvoorbeelden",
    // Takeaway
    takeaway: "Conclusie"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Veelgemaakte beginnersfouten"
  },
  "contextual-advice": {
    // Advice
    heading: "Adviezen"
  },
  "core-functions": {
    // What the role is for
    heading: "Waar het beroep voor dient"
  },
  "day-timeline": {
    // A typical day
    heading: "Een typische dag",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} in één blok, {when}.", other: "{hours} in {n} blokken, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Eén blok, {when}.", other: "{n} blokken, {when}." },
    // Some of them overlap.
    overlap: "Sommige overlappen elkaar.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Eén dienst, een dag op zich: {names}.", other: "{n} diensten, elk een dag op zich: {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Eén dienst, een dag op zich.", other: "{n} diensten, elk een dag op zich." },
    // In no shift
    noShift: "Buiten dienst",
    // Time
    time: "Tijd",
    // Period
    period: "Blok",
    // Focus
    // Note: What a part of the day is about.
    focus: "Focus",
    // Tasks
    tasks: "Taken"
  },
  "global-outlook": {
    // The role around the world
    heading: "Het beroep wereldwijd"
  },
  "job-market": {
    // What the job market is like
    heading: "Hoe de arbeidsmarkt eruitziet",
    // What makes it hard
    challenges: "Wat het moeilijk maakt",
    // Where it can lead
    growthPaths: "Waar het toe kan leiden",
    // What is changing
    trends: "Wat er verandert"
  },
  "job-outlook": {
    // Job outlook
    heading: "Baanvooruitzichten",
    // Employment is projected to grow by {rate}.
    up: "Het aantal banen groeit naar verwachting met {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Het aantal banen groeit van {from} tot {to} naar verwachting met {rate}.",
    // Employment is projected to shrink by {rate}.
    down: "Het aantal banen daalt naar verwachting met {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Het aantal banen daalt van {from} tot {to} naar verwachting met {rate}.",
    // Employment is projected to stay the same.
    same: "Het aantal banen blijft naar verwachting gelijk.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Het aantal banen blijft van {from} tot {to} naar verwachting gelijk.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Voor alle beroepen samen is de verandering {average}.",
    // Area: {area}.
    area: "Gebied: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "De cijfers gelden voor: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Vacatures per jaar",
    // Jobs
    jobs: "Banen",
    // Jobs in {from}
    jobsIn: "Banen in {from}",
    // Occupation
    occupation: "Beroep",
    // This role
    role: "Dit beroep",
    // All occupations
    all: "Alle beroepen"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Belangrijkste verantwoordelijkheden"
  },
  "market-demand": {
    // Demand
    heading: "Vraag",
    // Demand for this role is {level}.
    demand: "De vraag naar dit beroep is {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Uit wat bekend is, valt niet op te maken hoe hoog de vraag is.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Beoordeeld op"
  },
  "membership-plans": {
    // Membership plans
    heading: "Lidmaatschappen",
    // Free
    free: "Gratis",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} eenmalig",
    // Recommended
    recommended: "Aanbevolen",
    // Choose {name}
    choose: "{name} kiezen"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Wat er in een portfolio hoort"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Voor- en nadelen",
    // {n} pro | {n} pros
    pros: { one: "{n} voordeel", other: "{n} voordelen" },
    // {n} con | {n} cons
    cons: { one: "{n} nadeel", other: "{n} nadelen" }
  },
  "related-roles": {
    // Related roles
    heading: "Verwante beroepen",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Ter vergelijking, dit beroep: {facts}.",
    // This role
    role: "Dit beroep",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} meer",
    // {amount} less
    payLess: "{amount} minder",
    // the same pay
    paySame: "hetzelfde loon",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "banen: {rate}",
    // no pay given
    noPay: "loon niet vermeld",
    // not compared: another place or group
    otherPlace: "niet vergeleken: andere plaats of groep",
    // not compared: another currency
    otherCurrency: "niet vergeleken: andere valuta",
    // not compared: another period
    otherPeriod: "niet vergeleken: andere periode",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "niet vergeleken: andere uren",
    // not compared: another kind of figure
    otherFigure: "niet vergeleken: ander soort cijfer"
  },
  "required-education": {
    // What education it takes
    heading: "Welke opleiding nodig is",
    // Ways to get there
    routes: "Wegen erheen",
    // Certificates
    certifications: "Certificaten"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Veelgestelde vragen",
    // Open all
    open: "Alles openen",
    // Close all
    close: "Alles sluiten",
    // All answers are open
    opened: "Alle antwoorden zijn open",
    // All answers are closed
    closed: "Alle antwoorden zijn gesloten",
    // Link to “{question}”
    link: "Link naar “{question}”"
  },
  "role-skills": {
    // Skills
    heading: "Vaardigheden",
    // Technical skills
    technical: "Vakvaardigheden",
    // Soft skills
    soft: "Persoonlijke vaardigheden"
  },
  "role-summary": {
    // At a glance
    heading: "In één oogopslag",
    // Median pay
    median: "Mediaan loon",
    // Average pay
    mean: "Gemiddeld loon",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Manier van werken",
    // on-site
    "on-site": "op locatie",
    // hybrid
    hybrid: "hybride",
    // remote
    remote: "op afstand",
    // remote-friendly
    "remote-friendly": "vaak op afstand",
    // Demand
    demand: "Vraag",
    // Also called {names}.
    aliases: "Ook wel {names} genoemd.",
    // Updated {date}
    // Note: A date follows.
    updated: "Bijgewerkt: {date}",
    // Full guide
    guide: "Volledige gids"
  },
  "salary-range": {
    // Salary
    heading: "Salaris",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "De helft verdient meer dan {amount}, de helft minder.",
    // At least half earn {amount}.
    halfAtLeast: "Ten minste de helft verdient {amount}.",
    // The average is {amount}.
    average: "Het gemiddelde is {amount}.",
    // Pay is {amount}.
    exactly: "Het loon is {amount}.",
    // Pay runs from {low} to {amount}.
    between: "Het loon loopt van {low} tot {amount}.",
    // Pay starts at {amount}.
    from: "Het loon begint bij {amount}.",
    // Pay goes up to {amount}.
    upTo: "Het loon loopt op tot {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "De middelste helft verdient {low} tot {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Eén op de tien verdient minder dan {low}; het best betaalde tiende deel begint bij {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Eén op de tien verdient minder dan {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Een kwart verdient minder dan {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Een kwart verdient meer dan {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Eén op de tien verdient meer dan {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "De bovenste {share} begint bij {amount}.",
    // The best paid start at {amount}.
    bestStart: "De best betaalden beginnen bij {amount}.",
    // All parts together are {amount}.
    together: "Alle delen samen zijn {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Delen van het loon: {amount}.",
    // The publisher gives no figures.
    unpublished: "De bron publiceert geen cijfers.",
    // middle half
    middleHalf: "middelste helft",
    // Figure
    figure: "Cijfer",
    // Area
    area: "Gebied",
    // Period
    period: "Periode",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Cijfers voor",
    // period not given
    noPeriod: "periode niet vermeld",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "De maandcijfers zijn een twaalfde van de jaarcijfers.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "De uurcijfers zijn de jaarcijfers gedeeld door {hours} werkuren.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Uit {n} antwoord.", other: "Uit {n} antwoorden." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "De schaal is bij de twee streepjes onderbroken: wat daarbuiten ligt, ligt ver van de rest.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Waar sta ik?",
    // My pay
    mine: "Mijn loon",
    // Please type an amount, such as {amount}.
    notNumber: "Voer een bedrag in, bijvoorbeeld {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "De periode is hier een andere: {period}. Voer uw loon voor die periode in.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "De valuta is hier een andere: {currency}. Voer uw loon in die valuta in.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "De bron publiceert geen cijfers om mee te vergelijken.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "één op de tien verdient minder",
    // a quarter earn less
    p25Less: "een kwart verdient minder",
    // half earn less
    medianLess: "de helft verdient minder",
    // three quarters earn less
    p75Less: "drie kwart verdient minder",
    // nine in ten earn less
    p90Less: "negen op de tien verdienen minder",
    // more than one in ten earn less
    p10Over: "meer dan één op de tien verdient minder",
    // more than a quarter earn less
    p25Over: "meer dan een kwart verdient minder",
    // more than half earn less
    medianOver: "meer dan de helft verdient minder",
    // more than three quarters earn less
    p75Over: "meer dan drie kwart verdient minder",
    // more than nine in ten earn less
    p90Over: "meer dan negen op de tien verdienen minder",
    // nine in ten earn more
    p10More: "negen op de tien verdienen meer",
    // three quarters earn more
    p25More: "drie kwart verdient meer",
    // half earn more
    medianMore: "de helft verdient meer",
    // a quarter earn more
    p75More: "een kwart verdient meer",
    // one in ten earns more
    p90More: "één op de tien verdient meer",
    // it is the same as {low}
    standsAt: "het is gelijk aan {low}",
    // it is between {low} and {high}
    standsBetween: "het ligt tussen {low} en {high}",
    // it is below {high}
    standsBelow: "het ligt onder {high}",
    // it is above {low}
    standsAbove: "het ligt boven {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Deze gids delen",
    // Share…
    share: "Delen…",
    // Copy link
    copy: "Link kopiëren",
    // Link copied
    copied: "Link gekopieerd",
    // The link is selected: copy it from here
    select: "De link is geselecteerd en kan worden gekopieerd"
  },
  "skill-map": {
    // Skill map
    heading: "Vaardighedenkaart",
    // {n} skill. | {n} skills.
    skills: { one: "{n} vaardigheid.", other: "{n} vaardigheden." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} vaardigheid, van “{first}” tot “{last}”.", other: "{n} vaardigheden, van “{first}” tot “{last}”." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "U hebt {had} van {n} vaardigheid.", other: "U hebt {had} van {n} vaardigheden." },
    // {had} of {n}
    tally: "{had} van {n}",
    // Skill
    skill: "Vaardigheid",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Aanwezig",
    // yes
    yes: "ja",
    // no
    no: "nee"
  },
  "source-list": {
    // Sources
    heading: "Bronnen"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Hulpmiddelen en technologieën",
    // {n} tool. | {n} tools.
    tools: { one: "{n} hulpmiddel.", other: "{n} hulpmiddelen." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} hulpmiddel in {groups} groepen.", other: "{n} hulpmiddelen in {groups} groepen." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} is gevraagd: vacatures voor dit beroep vragen er vaak om.",
      other: "{n} zijn gevraagd: vacatures voor dit beroep vragen er vaak om."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} is overal gevraagd: allerlei vacatures vragen er vaak om.",
      other: "{n} zijn overal gevraagd: allerlei vacatures vragen er vaak om."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "gevraagd",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "overal gevraagd",
    // Other
    others: "Overige",
    // Filter
    filter: "Filteren",
    // {n} of {total} tools shown
    found: "{n} van {total} hulpmiddelen getoond"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Werk en privéleven",
    // Usual working time: {hours}.
    usual: "Gebruikelijke werktijd: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} werkt in deeltijd.",
    // Hours a week
    hoursAWeek: "Uren per week",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Verdeling",
    // Part-time
    partTime: "Deeltijd",
    // Figure
    figure: "Waarde",
    // Stress is {level}.
    stress: "De stress is {level}.",
    // The balance of work and life is {level}.
    balance: "De balans tussen werk en privéleven is {level}.",
    // poor
    poor: "slecht",
    // fair
    fair: "redelijk",
    // good
    good: "goed",
    // excellent
    excellent: "uitstekend",
    // What this was judged by
    // Note: A list follows.
    inputs: "Waarop dit oordeel berust"
  },
  "work-setting": {
    // Where the work is done
    heading: "Waar het werk wordt gedaan"
  }
};
registerTranslation("nl", nl);
export {
  nl
};
//# sourceMappingURL=nl.js.map
