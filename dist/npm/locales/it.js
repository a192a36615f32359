import { registerTranslation } from "../i18n/messages.js";
const it = {
  "": {
    // Source: {source}
    source: "Fonte: {source}",
    // Source: {source}, {date}
    sourceDated: "Fonte: {source}, {date}",
    // Show as table
    table: "Mostra come tabella",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Fonte {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Livello {n} di {steps}: {names}.",
    // There is no information on this yet.
    empty: "Non ci sono ancora informazioni al riguardo.",
    // This could not be shown.
    error: "Non è stato possibile mostrare questo contenuto.",
    // Loading…
    loading: "Caricamento…",
    // {amount} an hour
    hour: "{amount} all’ora",
    // {amount} a day
    day: "{amount} al giorno",
    // {amount} a week
    week: "{amount} alla settimana",
    // {amount} a month
    month: "{amount} al mese",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} all’anno",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} o più",
    // {min} to {max}
    range: "da {min} a {max}",
    // not published
    notPublished: "non pubblicato",
    // not given
    notGiven: "non indicato",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Retribuzione",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "Mostra altri {n}",
    // Show fewer
    fewer: "Mostra meno",
    // Change in jobs
    outlook: "Variazione dei posti di lavoro",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Molto più rapida della media",
    // Faster than average
    faster: "Più rapida della media",
    // As fast as average
    asFast: "Rapida come la media",
    // Slower than average
    slower: "Più lenta della media",
    // Little or no change
    little: "Poca o nessuna variazione",
    // Decline
    decline: "Calo",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "dal {from} al {to}",
    // from {from}
    yearsFrom: "dal {from}",
    // to {to}
    yearsTo: "fino al {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "basso",
    // moderate
    moderate: "medio",
    // high
    high: "alto",
    // very high
    "very-high": "molto alto",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "da {from} a {n} anno", other: "da {from} a {n} anni" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} anno o più", other: "{n} anni o più" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "fino a {n} anno", other: "fino a {n} anni" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} ora alla settimana", other: "{n} ore alla settimana" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "dalle {from} alle {to}",
    // {from} to {to} the next day
    timesNextDay: "dalle {from} alle {to} del giorno dopo",
    // {from} to midnight
    toMidnight: "dalle {from} a mezzanotte",
    // from {time}
    startsAt: "dalle {time}",
    // from midnight
    startsAtMidnight: "da mezzanotte",
    // until {time}
    endsAt: "fino alle {time}",
    // until midnight
    endsAtMidnight: "fino a mezzanotte",
    // midnight
    // A figure, so that “dalle” may stand before it.
    midnight: "0:00",
    // Working time
    workingTime: "Orario di lavoro",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "da {from} a {n} ora alla settimana", other: "da {from} a {n} ore alla settimana" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} ora alla settimana o più", other: "{n} ore alla settimana o più" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "fino a {n} ora alla settimana", other: "fino a {n} ore alla settimana" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "Le ore sono le stesse ogni settimana.",
    // The hours change from week to week.
    irregularSay: "Le ore cambiano di settimana in settimana.",
    // The hours change with the season.
    seasonalSay: "Le ore cambiano con la stagione.",
    // The work is done in shifts.
    shiftsSay: "Si lavora a turni."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Limite inferiore",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10º percentile",
    // 25th percentile
    p25: "25º percentile",
    // Median
    // Note: Half earn more, half less.
    median: "Mediana",
    // Average
    mean: "Media",
    // 75th percentile
    p75: "75º percentile",
    // 90th percentile
    p90: "90º percentile",
    // High end
    max: "Limite superiore",
    // Level
    // Note: A level of pay that has no name.
    level: "Livello",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Parte della retribuzione",
    // All parts together
    total: "Tutte le parti insieme",
    // Top {share}
    // Note: The best-paid 10%.
    top: "{share} meglio pagato",
    // Best paid
    best: "I meglio pagati",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} centrale",
    // from {amount}
    from: "da {amount}",
    // up to {amount}
    upTo: "fino a {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "da {n} risposta", other: "da {n} risposte" }
  },
  table: {
    // Group
    group: "Gruppo",
    // Copy table
    copy: "Copia la tabella",
    // Download as CSV
    download: "Scarica come CSV",
    // Table copied
    copied: "Tabella copiata",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "La tabella è selezionata e può essere copiata",
    // Download started
    downloaded: "Il download è iniziato"
  },
  "career-guide": {
    // Career guide
    heading: "Guida alla professione",
    // Contents
    contents: "Indice"
  },
  "career-ladder": {
    // Career ladder
    heading: "Gradini della carriera",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Un gradino: {first}.", other: "{n} gradini, da {first} a {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Un gradino.", other: "{n} gradini." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Un gradino comune: {first}.", other: "{n} gradini comuni, da {first} a {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Un gradino comune.", other: "{n} gradini comuni." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Un ramo: {names}.", other: "{n} rami: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Un ramo.", other: "{n} rami." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} con un gradino", other: "{name} con {n} gradini" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Comune",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Con {years} di esperienza si trova qui: {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Con {years} di esperienza non si trova su nessuno di questi gradini.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Poi viene {next}, {when}.",
    // You are here
    here: "Lei è qui",
    // Next, {when}
    next: "Poi, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "Lei",
    // Step
    step: "Gradino",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Livello",
    // Experience
    experience: "Esperienza",
    // Skills
    skills: "Competenze"
  },
  "career-path": {
    // The way into the role
    heading: "Come si arriva alla professione"
  },
  "case-studies": {
    // Case studies
    heading: "Casi di studio",
    // Takeaway
    takeaway: "In sintesi"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Errori comuni di chi inizia"
  },
  "contextual-advice": {
    // Advice
    heading: "Consigli"
  },
  "core-functions": {
    // What the role is for
    heading: "A che cosa serve la professione"
  },
  "day-timeline": {
    // A typical day
    heading: "Una giornata tipo",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} in una fascia, {when}.", other: "{hours} in {n} fasce, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Una fascia, {when}.", other: "{n} fasce, {when}." },
    // Some of them overlap.
    overlap: "Alcune si sovrappongono.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Un turno, una giornata a sé: {names}.", other: "{n} turni, ciascuno una giornata a sé: {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Un turno, una giornata a sé.", other: "{n} turni, ciascuno una giornata a sé." },
    // In no shift
    noShift: "Fuori turno",
    // Time
    time: "Orario",
    // Period
    period: "Fascia",
    // Focus
    // Note: What a part of the day is about.
    focus: "Obiettivo",
    // Tasks
    tasks: "Attività"
  },
  "global-outlook": {
    // The role around the world
    heading: "La professione nel mondo"
  },
  "job-market": {
    // What the job market is like
    heading: "Com’è il mercato del lavoro",
    // What makes it hard
    challenges: "Che cosa lo rende difficile",
    // Where it can lead
    growthPaths: "Dove può portare",
    // What is changing
    trends: "Che cosa sta cambiando"
  },
  "job-outlook": {
    // Job outlook
    heading: "Prospettive di lavoro",
    // Employment is projected to grow by {rate}.
    up: "Si prevede che i posti di lavoro aumentino del {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Si prevede che i posti di lavoro aumentino del {rate} dal {from} al {to}.",
    // Employment is projected to shrink by {rate}.
    down: "Si prevede che i posti di lavoro diminuiscano del {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Si prevede che i posti di lavoro diminuiscano del {rate} dal {from} al {to}.",
    // Employment is projected to stay the same.
    same: "Si prevede che i posti di lavoro restino invariati.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Si prevede che i posti di lavoro restino invariati dal {from} al {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Per tutte le professioni insieme la variazione è {average}.",
    // Area: {area}.
    area: "Area: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Le cifre si riferiscono a: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Posti disponibili all’anno",
    // Jobs
    jobs: "Posti di lavoro",
    // Jobs in {from}
    jobsIn: "Posti di lavoro nel {from}",
    // Occupation
    occupation: "Professione",
    // This role
    role: "Questa professione",
    // All occupations
    all: "Tutte le professioni"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Responsabilità principali"
  },
  "market-demand": {
    // Demand
    heading: "Domanda",
    // Demand for this role is {level}.
    demand: "Il livello della domanda per questa professione è {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Da ciò che si sa non si può dire quanto sia alta la domanda.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Criterio"
  },
  "membership-plans": {
    // Membership plans
    heading: "Piani di abbonamento",
    // Free
    free: "Gratis",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} una tantum",
    // Recommended
    recommended: "Consigliato",
    // Choose {name}
    choose: "Scegli {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Che cosa mettere in un portfolio"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Pro e contro",
    // {n} pro | {n} pros
    pros: { one: "{n} aspetto positivo", other: "{n} aspetti positivi" },
    // {n} con | {n} cons
    cons: { one: "{n} aspetto negativo", other: "{n} aspetti negativi" }
  },
  "related-roles": {
    // Related roles
    heading: "Professioni affini",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Per confronto, questa professione: {facts}.",
    // This role
    role: "Questa professione",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} in più",
    // {amount} less
    payLess: "{amount} in meno",
    // the same pay
    paySame: "la stessa retribuzione",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "posti di lavoro: {rate}",
    // no pay given
    noPay: "retribuzione non indicata",
    // not compared: another place or group
    otherPlace: "non confrontato: altro luogo o altro gruppo",
    // not compared: another currency
    otherCurrency: "non confrontato: altra valuta",
    // not compared: another period
    otherPeriod: "non confrontato: altro periodo",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "non confrontato: altre ore",
    // not compared: another kind of figure
    otherFigure: "non confrontato: altro tipo di dato"
  },
  "required-education": {
    // What education it takes
    heading: "Quale formazione serve",
    // Ways to get there
    routes: "Percorsi per arrivarci",
    // Certificates
    certifications: "Certificati"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Domande frequenti",
    // Open all
    open: "Apri tutte",
    // Close all
    close: "Chiudi tutte",
    // All answers are open
    opened: "Tutte le risposte sono aperte",
    // All answers are closed
    closed: "Tutte le risposte sono chiuse",
    // Link to “{question}”
    link: "Link a «{question}»"
  },
  "role-skills": {
    // Skills
    heading: "Competenze",
    // Technical skills
    technical: "Competenze tecniche",
    // Soft skills
    soft: "Competenze personali"
  },
  "role-summary": {
    // At a glance
    heading: "In breve",
    // Median pay
    median: "Retribuzione mediana",
    // Average pay
    mean: "Retribuzione media",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Modalità di lavoro",
    // on-site
    "on-site": "in sede",
    // hybrid
    hybrid: "ibrida",
    // remote
    remote: "da remoto",
    // remote-friendly
    "remote-friendly": "spesso da remoto",
    // Demand
    demand: "Domanda",
    // Also called {names}.
    aliases: "Detto anche {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Aggiornamento: {date}",
    // Full guide
    guide: "Guida completa"
  },
  "salary-range": {
    // Salary
    heading: "Stipendio",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "Metà guadagna più di {amount}, metà di meno.",
    // At least half earn {amount}.
    halfAtLeast: "Almeno metà guadagna {amount}.",
    // The average is {amount}.
    average: "La media è {amount}.",
    // Pay is {amount}.
    exactly: "La retribuzione è {amount}.",
    // Pay runs from {low} to {amount}.
    between: "La retribuzione va da {low} a {amount}.",
    // Pay starts at {amount}.
    from: "La retribuzione parte da {amount}.",
    // Pay goes up to {amount}.
    upTo: "La retribuzione arriva fino a {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "La metà centrale guadagna da {low} a {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Una persona su dieci guadagna meno di {low}; il decimo meglio pagato parte da {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Una persona su dieci guadagna meno di {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Un quarto guadagna meno di {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Un quarto guadagna più di {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Una persona su dieci guadagna più di {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "Il {share} meglio pagato parte da {amount}.",
    // The best paid start at {amount}.
    bestStart: "I meglio pagati partono da {amount}.",
    // All parts together are {amount}.
    together: "Tutte le parti insieme sono {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Parti della retribuzione: {amount}.",
    // The publisher gives no figures.
    unpublished: "La fonte non pubblica cifre.",
    // middle half
    middleHalf: "metà centrale",
    // Figure
    figure: "Dato",
    // Area
    area: "Area",
    // Period
    period: "Periodo",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Dati per",
    // period not given
    noPeriod: "periodo non indicato",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "I dati mensili sono un dodicesimo di quelli annuali.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "I dati orari sono quelli annuali divisi per {hours} ore di lavoro.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Da {n} risposta.", other: "Da {n} risposte." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "La scala è interrotta ai due tratti: ciò che sta oltre è lontano dal resto.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Dove mi colloco?",
    // My pay
    mine: "La mia retribuzione",
    // Please type an amount, such as {amount}.
    notNumber: "Inserisca un importo, per esempio {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "Qui il periodo è un altro: {period}. Inserisca la Sua retribuzione per questo periodo.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "Qui la valuta è un’altra: {currency}. Inserisca la Sua retribuzione in questa valuta.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "La fonte non pubblica cifre con cui confrontare.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "una persona su dieci guadagna di meno",
    // a quarter earn less
    p25Less: "un quarto guadagna di meno",
    // half earn less
    medianLess: "metà guadagna di meno",
    // three quarters earn less
    p75Less: "tre quarti guadagnano di meno",
    // nine in ten earn less
    p90Less: "nove persone su dieci guadagnano di meno",
    // more than one in ten earn less
    p10Over: "più di una persona su dieci guadagna di meno",
    // more than a quarter earn less
    p25Over: "più di un quarto guadagna di meno",
    // more than half earn less
    medianOver: "più di metà guadagna di meno",
    // more than three quarters earn less
    p75Over: "più di tre quarti guadagnano di meno",
    // more than nine in ten earn less
    p90Over: "più di nove persone su dieci guadagnano di meno",
    // nine in ten earn more
    p10More: "nove persone su dieci guadagnano di più",
    // three quarters earn more
    p25More: "tre quarti guadagnano di più",
    // half earn more
    medianMore: "metà guadagna di più",
    // a quarter earn more
    p75More: "un quarto guadagna di più",
    // one in ten earns more
    p90More: "una persona su dieci guadagna di più",
    // it is the same as {low}
    standsAt: "è uguale a {low}",
    // it is between {low} and {high}
    standsBetween: "è tra {low} e {high}",
    // it is below {high}
    standsBelow: "è sotto {high}",
    // it is above {low}
    standsAbove: "è sopra {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Condividi questa guida",
    // Share…
    share: "Condividi…",
    // Copy link
    copy: "Copia link",
    // Link copied
    copied: "Link copiato",
    // The link is selected: copy it from here
    select: "Il link è selezionato e può essere copiato"
  },
  "skill-map": {
    // Skill map
    heading: "Mappa delle competenze",
    // {n} skill. | {n} skills.
    skills: { one: "{n} competenza.", other: "{n} competenze." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} competenza, da «{first}» a «{last}».", other: "{n} competenze, da «{first}» a «{last}»." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "Acquisite: {had} di {n} competenza.", other: "Acquisite: {had} di {n} competenze." },
    // {had} of {n}
    tally: "{had} di {n}",
    // Skill
    skill: "Competenza",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Acquisita",
    // yes
    yes: "sì",
    // no
    no: "no"
  },
  "source-list": {
    // Sources
    heading: "Fonti"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Strumenti e tecnologie",
    // {n} tool. | {n} tools.
    tools: { one: "{n} strumento.", other: "{n} strumenti." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} strumento in {groups} gruppi.", other: "{n} strumenti in {groups} gruppi." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} è richiesto: gli annunci per questa professione lo chiedono spesso.",
      other: "{n} sono richiesti: gli annunci per questa professione li chiedono spesso."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} è richiesto ovunque: gli annunci di ogni tipo lo chiedono spesso.",
      other: "{n} sono richiesti ovunque: gli annunci di ogni tipo li chiedono spesso."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "richiesto",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "richiesto ovunque",
    // Other
    others: "Altri",
    // Filter
    filter: "Filtra",
    // {n} of {total} tools shown
    found: "{n} di {total} strumenti mostrati"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Lavoro e vita privata",
    // Usual working time: {hours}.
    usual: "Orario di lavoro abituale: {hours}.",
    // {share} work part-time.
    partTimeSay: "Il {share} lavora part-time.",
    // Hours a week
    hoursAWeek: "Ore alla settimana",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Distribuzione",
    // Part-time
    partTime: "Part-time",
    // Figure
    figure: "Dato",
    // Stress is {level}.
    stress: "Il livello di stress è {level}.",
    // The balance of work and life is {level}.
    balance: "L’equilibrio tra lavoro e vita privata è {level}.",
    // poor
    poor: "scarso",
    // fair
    fair: "discreto",
    // good
    good: "buono",
    // excellent
    excellent: "ottimo",
    // What this was judged by
    // Note: A list follows.
    inputs: "Su che cosa si basa questo giudizio"
  },
  "work-setting": {
    // Where the work is done
    heading: "Dove si lavora"
  }
};
registerTranslation("it", it);
export {
  it
};
//# sourceMappingURL=it.js.map
