import { registerTranslation } from "../i18n/messages.js";
const fr = {
  "": {
    // Source: {source}
    source: "Source : {source}",
    // Source: {source}, {date}
    sourceDated: "Source : {source}, {date}",
    // Show as table
    table: "Afficher sous forme de tableau",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: " : {name}",
    // Source {n}
    sourceNumber: "Source {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Niveau {n} sur {steps} : {names}.",
    // There is no information on this yet.
    empty: "Aucune information à ce sujet pour le moment.",
    // This could not be shown.
    error: "Ce contenu n’a pas pu être affiché.",
    // Loading…
    loading: "Chargement…",
    // {amount} an hour
    hour: "{amount} par heure",
    // {amount} a day
    day: "{amount} par jour",
    // {amount} a week
    week: "{amount} par semaine",
    // {amount} a month
    month: "{amount} par mois",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} par an",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} ou plus",
    // {min} to {max}
    range: "{min} à {max}",
    // not published
    notPublished: "non publié",
    // not given
    notGiven: "non précisé",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Rémunération",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "En afficher {n} de plus",
    // Show fewer
    fewer: "En afficher moins",
    // Change in jobs
    outlook: "Évolution des emplois",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Beaucoup plus rapide que la moyenne",
    // Faster than average
    faster: "Plus rapide que la moyenne",
    // As fast as average
    asFast: "Aussi rapide que la moyenne",
    // Slower than average
    slower: "Plus lente que la moyenne",
    // Little or no change
    little: "Peu ou pas de changement",
    // Decline
    decline: "Recul",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} à {to}",
    // from {from}
    yearsFrom: "à partir de {from}",
    // to {to}
    yearsTo: "jusqu’en {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "faible",
    // moderate
    moderate: "modéré",
    // high
    high: "élevé",
    // very high
    "very-high": "très élevé",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} à {n} an", other: "{from} à {n} ans" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} an ou plus", other: "{n} ans ou plus" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "jusqu’à {n} an", other: "jusqu’à {n} ans" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} heure par semaine", other: "{n} heures par semaine" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "de {from} à {to}",
    // {from} to {to} the next day
    timesNextDay: "de {from} à {to} le lendemain",
    // {from} to midnight
    toMidnight: "de {from} à minuit",
    // from {time}
    startsAt: "à partir de {time}",
    // from midnight
    startsAtMidnight: "à partir de minuit",
    // until {time}
    endsAt: "jusqu’à {time}",
    // until midnight
    endsAtMidnight: "jusqu’à minuit",
    // midnight
    midnight: "minuit",
    // Working time
    workingTime: "Temps de travail",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "{from} à {n} heure par semaine", other: "{from} à {n} heures par semaine" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} heure par semaine ou plus", other: "{n} heures par semaine ou plus" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "jusqu’à {n} heure par semaine", other: "jusqu’à {n} heures par semaine" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "Les heures sont les mêmes chaque semaine.",
    // The hours change from week to week.
    irregularSay: "Les heures changent d’une semaine à l’autre.",
    // The hours change with the season.
    seasonalSay: "Les heures changent avec la saison.",
    // The work is done in shifts.
    shiftsSay: "Le travail se fait par équipes."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Limite basse",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10e centile",
    // 25th percentile
    p25: "25e centile",
    // Median
    // Note: Half earn more, half less.
    median: "Médiane",
    // Average
    mean: "Moyenne",
    // 75th percentile
    p75: "75e centile",
    // 90th percentile
    p90: "90e centile",
    // High end
    max: "Limite haute",
    // Level
    // Note: A level of pay that has no name.
    level: "Niveau",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Part de la rémunération",
    // All parts together
    total: "Toutes les parts réunies",
    // Top {share}
    // Note: The best-paid 10%.
    top: "{share} les mieux payés",
    // Best paid
    best: "Les mieux payés",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} du milieu",
    // from {amount}
    from: "à partir de {amount}",
    // up to {amount}
    upTo: "jusqu’à {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "d’après {n} réponse", other: "d’après {n} réponses" }
  },
  table: {
    // Group
    group: "Groupe",
    // Copy table
    copy: "Copier le tableau",
    // Download as CSV
    download: "Télécharger au format CSV",
    // Table copied
    copied: "Tableau copié",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "Le tableau est sélectionné et peut être copié",
    // Download started
    downloaded: "Le téléchargement a commencé"
  },
  "career-guide": {
    // Career guide
    heading: "Fiche métier",
    // Contents
    contents: "Sommaire"
  },
  "career-ladder": {
    // Career ladder
    heading: "Échelons de carrière",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Un échelon : {first}.", other: "{n} échelons, de {first} à {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Un échelon.", other: "{n} échelons." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Un échelon commun : {first}.", other: "{n} échelons communs, de {first} à {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Un échelon commun.", other: "{n} échelons communs." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Une branche : {names}.", other: "{n} branches : {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Une branche.", other: "{n} branches." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} avec un échelon", other: "{name} avec {n} échelons" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Commun",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Avec {years} d’expérience, vous êtes à l’échelon {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Avec {years} d’expérience, vous n’êtes à aucun de ces échelons.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Ensuite vient {next}, {when}.",
    // You are here
    here: "Vous êtes ici",
    // Next, {when}
    next: "Ensuite, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "vous",
    // Step
    step: "Échelon",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Niveau",
    // Experience
    experience: "Expérience",
    // Skills
    skills: "Compétences"
  },
  "career-path": {
    // The way into the role
    heading: "Comment accéder au métier"
  },
  "case-studies": {
    // Case studies
    heading: "Études de cas",
    // Takeaway
    takeaway: "À retenir"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Erreurs courantes des débutants"
  },
  "contextual-advice": {
    // Advice
    heading: "Conseils"
  },
  "core-functions": {
    // What the role is for
    heading: "À quoi sert ce métier"
  },
  "day-timeline": {
    // A typical day
    heading: "Une journée type",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} en une période, {when}.", other: "{hours} en {n} périodes, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Une période, {when}.", other: "{n} périodes, {when}." },
    // Some of them overlap.
    overlap: "Certaines se chevauchent.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Un poste, une journée à lui seul : {names}.", other: "{n} postes, chacun une journée à lui seul : {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Un poste, une journée à lui seul.", other: "{n} postes, chacun une journée à lui seul." },
    // In no shift
    noShift: "Hors poste",
    // Time
    time: "Horaire",
    // Period
    period: "Période",
    // Focus
    // Note: What a part of the day is about.
    focus: "Objet",
    // Tasks
    tasks: "Tâches"
  },
  "global-outlook": {
    // The role around the world
    heading: "Le métier dans le monde"
  },
  "job-market": {
    // What the job market is like
    heading: "Le marché de l’emploi",
    // What makes it hard
    challenges: "Ce qui est difficile",
    // Where it can lead
    growthPaths: "Où cela peut mener",
    // What is changing
    trends: "Ce qui change"
  },
  "job-outlook": {
    // Job outlook
    heading: "Perspectives d’emploi",
    // Employment is projected to grow by {rate}.
    up: "Le nombre d’emplois devrait augmenter de {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Le nombre d’emplois devrait augmenter de {rate} entre {from} et {to}.",
    // Employment is projected to shrink by {rate}.
    down: "Le nombre d’emplois devrait baisser de {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Le nombre d’emplois devrait baisser de {rate} entre {from} et {to}.",
    // Employment is projected to stay the same.
    same: "Le nombre d’emplois devrait rester stable.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Le nombre d’emplois devrait rester stable de {from} à {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Pour l’ensemble des métiers, l’évolution est de {average}.",
    // Area: {area}.
    area: "Zone : {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Les chiffres concernent : {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Postes à pourvoir par an",
    // Jobs
    jobs: "Emplois",
    // Jobs in {from}
    jobsIn: "Emplois en {from}",
    // Occupation
    occupation: "Métier",
    // This role
    role: "Ce métier",
    // All occupations
    all: "Tous les métiers"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Principales responsabilités"
  },
  "market-demand": {
    // Demand
    heading: "Demande",
    // Demand for this role is {level}.
    demand: "Le niveau de la demande pour ce métier est {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Ce que l’on sait ne permet pas de dire si la demande est forte.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Critère"
  },
  "membership-plans": {
    // Membership plans
    heading: "Formules d’adhésion",
    // Free
    free: "Gratuit",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} en une fois",
    // Recommended
    recommended: "Recommandé",
    // Choose {name}
    choose: "Choisir {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Que mettre dans un portfolio"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Avantages et inconvénients",
    // {n} pro | {n} pros
    pros: { one: "{n} avantage", other: "{n} avantages" },
    // {n} con | {n} cons
    cons: { one: "{n} inconvénient", other: "{n} inconvénients" }
  },
  "related-roles": {
    // Related roles
    heading: "Métiers proches",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "À titre de comparaison, ce métier : {facts}.",
    // This role
    role: "Ce métier",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} de plus",
    // {amount} less
    payLess: "{amount} de moins",
    // the same pay
    paySame: "même rémunération",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "emplois : {rate}",
    // no pay given
    noPay: "rémunération non précisée",
    // not compared: another place or group
    otherPlace: "non comparé : autre lieu ou autre groupe",
    // not compared: another currency
    otherCurrency: "non comparé : autre devise",
    // not compared: another period
    otherPeriod: "non comparé : autre période",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "non comparé : autres heures",
    // not compared: another kind of figure
    otherFigure: "non comparé : autre type de chiffre"
  },
  "required-education": {
    // What education it takes
    heading: "Quelle formation il faut",
    // Ways to get there
    routes: "Voies d’accès",
    // Certificates
    certifications: "Certifications"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Questions fréquentes",
    // Open all
    open: "Tout ouvrir",
    // Close all
    close: "Tout fermer",
    // All answers are open
    opened: "Toutes les réponses sont ouvertes",
    // All answers are closed
    closed: "Toutes les réponses sont fermées",
    // Link to “{question}”
    link: "Lien vers « {question} »"
  },
  "role-skills": {
    // Skills
    heading: "Compétences",
    // Technical skills
    technical: "Compétences techniques",
    // Soft skills
    soft: "Compétences personnelles"
  },
  "role-summary": {
    // At a glance
    heading: "En bref",
    // Median pay
    median: "Rémunération médiane",
    // Average pay
    mean: "Rémunération moyenne",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Mode de travail",
    // on-site
    "on-site": "sur site",
    // hybrid
    hybrid: "hybride",
    // remote
    remote: "à distance",
    // remote-friendly
    "remote-friendly": "souvent à distance",
    // Demand
    demand: "Demande",
    // Also called {names}.
    aliases: "Autres noms : {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Mise à jour : {date}",
    // Full guide
    guide: "Fiche complète"
  },
  "salary-range": {
    // Salary
    heading: "Salaire",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "La moitié gagne plus de {amount}, l’autre moitié moins.",
    // At least half earn {amount}.
    halfAtLeast: "Au moins la moitié gagne {amount}.",
    // The average is {amount}.
    average: "La moyenne est de {amount}.",
    // Pay is {amount}.
    exactly: "La rémunération est de {amount}.",
    // Pay runs from {low} to {amount}.
    between: "La rémunération va de {low} à {amount}.",
    // Pay starts at {amount}.
    from: "La rémunération commence à {amount}.",
    // Pay goes up to {amount}.
    upTo: "La rémunération va jusqu’à {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "La moitié du milieu gagne de {low} à {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Une personne sur dix gagne moins de {low} ; le dixième le mieux payé commence à {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Une personne sur dix gagne moins de {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Un quart gagne moins de {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Un quart gagne plus de {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Une personne sur dix gagne plus de {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name} : {amount}.",
    // The top {share} start at {amount}.
    topStarts: "Les {share} les mieux payés commencent à {amount}.",
    // The best paid start at {amount}.
    bestStart: "Les mieux payés commencent à {amount}.",
    // All parts together are {amount}.
    together: "Toutes les parts réunies font {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Parts de la rémunération : {amount}.",
    // The publisher gives no figures.
    unpublished: "La source ne publie aucun chiffre.",
    // middle half
    middleHalf: "moitié du milieu",
    // Figure
    figure: "Chiffre",
    // Area
    area: "Zone",
    // Period
    period: "Période",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Chiffres pour",
    // period not given
    noPeriod: "période non précisée",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "Les chiffres mensuels sont un douzième des chiffres annuels.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "Les chiffres horaires sont les chiffres annuels divisés par {hours} heures de travail.",
    // From {n} answer. | From {n} answers.
    sample: { one: "D’après {n} réponse.", other: "D’après {n} réponses." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "L’échelle est coupée aux deux traits : ce qui est au-delà est loin du reste.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Où est-ce que je me situe ?",
    // My pay
    mine: "Ma rémunération",
    // Please type an amount, such as {amount}.
    notNumber: "Veuillez saisir un montant, par exemple {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "La période est ici une autre : {period}. Veuillez saisir votre rémunération pour celle-ci.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "La devise est ici une autre : {currency}. Veuillez saisir votre rémunération dans celle-ci.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "La source ne publie aucun chiffre avec lequel comparer.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount} : {what}.",
    // one in ten earns less
    p10Less: "une personne sur dix gagne moins",
    // a quarter earn less
    p25Less: "un quart gagne moins",
    // half earn less
    medianLess: "la moitié gagne moins",
    // three quarters earn less
    p75Less: "les trois quarts gagnent moins",
    // nine in ten earn less
    p90Less: "neuf personnes sur dix gagnent moins",
    // more than one in ten earn less
    p10Over: "plus d’une personne sur dix gagne moins",
    // more than a quarter earn less
    p25Over: "plus d’un quart gagne moins",
    // more than half earn less
    medianOver: "plus de la moitié gagne moins",
    // more than three quarters earn less
    p75Over: "plus des trois quarts gagnent moins",
    // more than nine in ten earn less
    p90Over: "plus de neuf personnes sur dix gagnent moins",
    // nine in ten earn more
    p10More: "neuf personnes sur dix gagnent plus",
    // three quarters earn more
    p25More: "les trois quarts gagnent plus",
    // half earn more
    medianMore: "la moitié gagne plus",
    // a quarter earn more
    p75More: "un quart gagne plus",
    // one in ten earns more
    p90More: "une personne sur dix gagne plus",
    // it is the same as {low}
    standsAt: "c’est exactement {low}",
    // it is between {low} and {high}
    standsBetween: "c’est entre {low} et {high}",
    // it is below {high}
    standsBelow: "c’est moins que {high}",
    // it is above {low}
    standsAbove: "c’est plus que {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Partager cette fiche",
    // Share…
    share: "Partager…",
    // Copy link
    copy: "Copier le lien",
    // Link copied
    copied: "Lien copié",
    // The link is selected: copy it from here
    select: "Le lien est sélectionné et peut être copié"
  },
  "skill-map": {
    // Skill map
    heading: "Carte des compétences",
    // {n} skill. | {n} skills.
    skills: { one: "{n} compétence.", other: "{n} compétences." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: {
      one: "{n} compétence, de « {first} » à « {last} ».",
      other: "{n} compétences, de « {first} » à « {last} »."
    },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "Acquis : {had} sur {n} compétence.", other: "Acquis : {had} sur {n} compétences." },
    // {had} of {n}
    tally: "{had} sur {n}",
    // Skill
    skill: "Compétence",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Acquis",
    // yes
    yes: "oui",
    // no
    no: "non"
  },
  "source-list": {
    // Sources
    heading: "Sources"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Outils et technologies",
    // {n} tool. | {n} tools.
    tools: { one: "{n} outil.", other: "{n} outils." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} outil en {groups} groupes.", other: "{n} outils en {groups} groupes." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} est demandé : les offres d’emploi pour ce métier l’exigent souvent.",
      other: "{n} sont demandés : les offres d’emploi pour ce métier les exigent souvent."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} est demandé partout : les offres d’emploi de toutes sortes l’exigent souvent.",
      other: "{n} sont demandés partout : les offres d’emploi de toutes sortes les exigent souvent."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "demandé",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "demandé partout",
    // Other
    others: "Autres",
    // Filter
    filter: "Filtrer",
    // {n} of {total} tools shown
    found: "{n} outils affichés sur {total}"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Travail et vie privée",
    // Usual working time: {hours}.
    usual: "Temps de travail habituel : {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} travaillent à temps partiel.",
    // Hours a week
    hoursAWeek: "Heures par semaine",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Répartition",
    // Part-time
    partTime: "Temps partiel",
    // Figure
    figure: "Valeur",
    // Stress is {level}.
    stress: "Le niveau de stress est {level}.",
    // The balance of work and life is {level}.
    balance: "L’équilibre entre travail et vie privée est {level}.",
    // poor
    poor: "mauvais",
    // fair
    fair: "correct",
    // good
    good: "bon",
    // excellent
    excellent: "excellent",
    // What this was judged by
    // Note: A list follows.
    inputs: "Ce sur quoi repose cette appréciation"
  },
  "work-setting": {
    // Where the work is done
    heading: "Où se fait le travail"
  }
};
registerTranslation("fr", fr);
export {
  fr
};
//# sourceMappingURL=fr.js.map
