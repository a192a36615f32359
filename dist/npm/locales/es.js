import { registerTranslation } from "../i18n/messages.js";
const es = {
  "": {
    // Source: {source}
    source: "Fuente: {source}",
    // Source: {source}, {date}
    sourceDated: "Fuente: {source}, {date}",
    // Show as table
    table: "Mostrar como tabla",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Fuente {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Nivel {n} de {steps}: {names}.",
    // There is no information on this yet.
    empty: "Todavía no hay información sobre esto.",
    // This could not be shown.
    error: "No se ha podido mostrar.",
    // Loading…
    loading: "Cargando…",
    // {amount} an hour
    hour: "{amount} por hora",
    // {amount} a day
    day: "{amount} al día",
    // {amount} a week
    week: "{amount} a la semana",
    // {amount} a month
    month: "{amount} al mes",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} al año",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} o más",
    // {min} to {max}
    range: "de {min} a {max}",
    // not published
    notPublished: "no publicado",
    // not given
    notGiven: "no indicado",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Sueldo",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "Mostrar {n} más",
    // Show fewer
    fewer: "Mostrar menos",
    // Change in jobs
    outlook: "Variación del empleo",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Mucho más rápido que la media",
    // Faster than average
    faster: "Más rápido que la media",
    // As fast as average
    asFast: "Tan rápido como la media",
    // Slower than average
    slower: "Más lento que la media",
    // Little or no change
    little: "Poco o ningún cambio",
    // Decline
    decline: "Descenso",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "de {from} a {to}",
    // from {from}
    yearsFrom: "desde {from}",
    // to {to}
    yearsTo: "hasta {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "bajo",
    // moderate
    moderate: "moderado",
    // high
    high: "alto",
    // very high
    "very-high": "muy alto",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "de {from} a {n} año", other: "de {from} a {n} años" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} año o más", other: "{n} años o más" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "hasta {n} año", other: "hasta {n} años" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} hora a la semana", other: "{n} horas a la semana" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "de {from} a {to}",
    // {from} to {to} the next day
    timesNextDay: "de {from} a {to} del día siguiente",
    // {from} to midnight
    toMidnight: "de {from} a medianoche",
    // from {time}
    startsAt: "desde las {time}",
    // from midnight
    startsAtMidnight: "desde medianoche",
    // until {time}
    endsAt: "hasta las {time}",
    // until midnight
    endsAtMidnight: "hasta medianoche",
    // midnight
    midnight: "medianoche",
    // Working time
    workingTime: "Tiempo de trabajo",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "de {from} a {n} hora a la semana", other: "de {from} a {n} horas a la semana" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} hora a la semana o más", other: "{n} horas a la semana o más" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "hasta {n} hora a la semana", other: "hasta {n} horas a la semana" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "Las horas son las mismas todas las semanas.",
    // The hours change from week to week.
    irregularSay: "Las horas cambian de una semana a otra.",
    // The hours change with the season.
    seasonalSay: "Las horas cambian con la temporada.",
    // The work is done in shifts.
    shiftsSay: "Se trabaja por turnos."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Límite inferior",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "Percentil 10",
    // 25th percentile
    p25: "Percentil 25",
    // Median
    // Note: Half earn more, half less.
    median: "Mediana",
    // Average
    mean: "Media",
    // 75th percentile
    p75: "Percentil 75",
    // 90th percentile
    p90: "Percentil 90",
    // High end
    max: "Límite superior",
    // Level
    // Note: A level of pay that has no name.
    level: "Nivel",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Parte del sueldo",
    // All parts together
    total: "Todas las partes juntas",
    // Top {share}
    // Note: The best-paid 10%.
    top: "{share} mejor pagado",
    // Best paid
    best: "Los mejor pagados",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} central",
    // from {amount}
    from: "desde {amount}",
    // up to {amount}
    upTo: "hasta {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "según {n} respuesta", other: "según {n} respuestas" }
  },
  table: {
    // Group
    group: "Grupo",
    // Copy table
    copy: "Copiar la tabla",
    // Download as CSV
    download: "Descargar como CSV",
    // Table copied
    copied: "Tabla copiada",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "La tabla está seleccionada y se puede copiar",
    // Download started
    downloaded: "La descarga ha empezado"
  },
  "career-guide": {
    // Career guide
    heading: "Guía profesional",
    // Contents
    contents: "Contenido"
  },
  "career-ladder": {
    // Career ladder
    heading: "Escalafón profesional",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Un escalón: {first}.", other: "{n} escalones, de {first} a {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Un escalón.", other: "{n} escalones." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Un escalón común: {first}.", other: "{n} escalones comunes, de {first} a {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Un escalón común.", other: "{n} escalones comunes." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Una rama: {names}.", other: "{n} ramas: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Una rama.", other: "{n} ramas." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} con un escalón", other: "{name} con {n} escalones" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Común",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Con {years} de experiencia, usted está en {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Con {years} de experiencia, usted no está en ninguno de estos escalones.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Después viene {next}, {when}.",
    // You are here
    here: "Usted está aquí",
    // Next, {when}
    next: "Después, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "usted",
    // Step
    step: "Escalón",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Nivel",
    // Experience
    experience: "Experiencia",
    // Skills
    skills: "Competencias"
  },
  "career-path": {
    // The way into the role
    heading: "El camino a la profesión"
  },
  "case-studies": {
    // Case studies
    heading: "Casos reales",
    // Takeaway
    takeaway: "Conclusión"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Errores comunes al empezar"
  },
  "contextual-advice": {
    // Advice
    heading: "Consejos"
  },
  "core-functions": {
    // What the role is for
    heading: "Para qué sirve esta profesión"
  },
  "day-timeline": {
    // A typical day
    heading: "Un día típico",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} en un período, {when}.", other: "{hours} en {n} períodos, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Un período, {when}.", other: "{n} períodos, {when}." },
    // Some of them overlap.
    overlap: "Algunos se solapan.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Un turno, un día por sí solo: {names}.", other: "{n} turnos, cada uno un día por sí solo: {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Un turno, un día por sí solo.", other: "{n} turnos, cada uno un día por sí solo." },
    // In no shift
    noShift: "Fuera de turno",
    // Time
    time: "Horario",
    // Period
    period: "Período",
    // Focus
    // Note: What a part of the day is about.
    focus: "Enfoque",
    // Tasks
    tasks: "Tareas"
  },
  "global-outlook": {
    // The role around the world
    heading: "La profesión en el mundo"
  },
  "job-market": {
    // What the job market is like
    heading: "Cómo es el mercado laboral",
    // What makes it hard
    challenges: "Lo que lo hace difícil",
    // Where it can lead
    growthPaths: "Adónde puede llevar",
    // What is changing
    trends: "Lo que está cambiando"
  },
  "job-outlook": {
    // Job outlook
    heading: "Perspectivas de empleo",
    // Employment is projected to grow by {rate}.
    up: "Se prevé que el empleo crezca un {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Se prevé que el empleo crezca un {rate} de {from} a {to}.",
    // Employment is projected to shrink by {rate}.
    down: "Se prevé que el empleo se reduzca un {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Se prevé que el empleo se reduzca un {rate} de {from} a {to}.",
    // Employment is projected to stay the same.
    same: "Se prevé que el empleo se mantenga igual.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Se prevé que el empleo se mantenga igual de {from} a {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Para todas las profesiones juntas, la variación es de {average}.",
    // Area: {area}.
    area: "Zona: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Las cifras corresponden a: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Vacantes al año",
    // Jobs
    jobs: "Puestos de trabajo",
    // Jobs in {from}
    jobsIn: "Puestos de trabajo en {from}",
    // Occupation
    occupation: "Profesión",
    // This role
    role: "Esta profesión",
    // All occupations
    all: "Todas las profesiones"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Responsabilidades principales"
  },
  "market-demand": {
    // Demand
    heading: "Demanda",
    // Demand for this role is {level}.
    demand: "El nivel de demanda de esta profesión es {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Con lo que se sabe no se puede decir cuánta demanda hay.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Criterio"
  },
  "membership-plans": {
    // Membership plans
    heading: "Planes de suscripción",
    // Free
    free: "Gratis",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} una sola vez",
    // Recommended
    recommended: "Recomendado",
    // Choose {name}
    choose: "Elegir {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Qué incluir en un portafolio"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Ventajas y desventajas",
    // {n} pro | {n} pros
    pros: { one: "{n} ventaja", other: "{n} ventajas" },
    // {n} con | {n} cons
    cons: { one: "{n} desventaja", other: "{n} desventajas" }
  },
  "related-roles": {
    // Related roles
    heading: "Profesiones relacionadas",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Para comparar, esta profesión: {facts}.",
    // This role
    role: "Esta profesión",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} más",
    // {amount} less
    payLess: "{amount} menos",
    // the same pay
    paySame: "el mismo sueldo",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "empleo: {rate}",
    // no pay given
    noPay: "sueldo no indicado",
    // not compared: another place or group
    otherPlace: "sin comparar: otro lugar u otro grupo",
    // not compared: another currency
    otherCurrency: "sin comparar: otra moneda",
    // not compared: another period
    otherPeriod: "sin comparar: otro período",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "sin comparar: otras horas",
    // not compared: another kind of figure
    otherFigure: "sin comparar: otro tipo de dato"
  },
  "required-education": {
    // What education it takes
    heading: "Qué formación se necesita",
    // Ways to get there
    routes: "Vías de acceso",
    // Certificates
    certifications: "Certificados"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Preguntas frecuentes",
    // Open all
    open: "Abrir todas",
    // Close all
    close: "Cerrar todas",
    // All answers are open
    opened: "Todas las respuestas están abiertas",
    // All answers are closed
    closed: "Todas las respuestas están cerradas",
    // Link to “{question}”
    link: "Enlace a «{question}»"
  },
  "role-skills": {
    // Skills
    heading: "Competencias",
    // Technical skills
    technical: "Competencias técnicas",
    // Soft skills
    soft: "Competencias personales"
  },
  "role-summary": {
    // At a glance
    heading: "De un vistazo",
    // Median pay
    median: "Sueldo mediano",
    // Average pay
    mean: "Sueldo medio",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Forma de trabajo",
    // on-site
    "on-site": "presencial",
    // hybrid
    hybrid: "híbrido",
    // remote
    remote: "a distancia",
    // remote-friendly
    "remote-friendly": "a menudo a distancia",
    // Demand
    demand: "Demanda",
    // Also called {names}.
    aliases: "También se llama {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Actualizado: {date}",
    // Full guide
    guide: "Guía completa"
  },
  "salary-range": {
    // Salary
    heading: "Sueldo",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "La mitad gana más de {amount}; la otra mitad, menos.",
    // At least half earn {amount}.
    halfAtLeast: "Al menos la mitad gana {amount}.",
    // The average is {amount}.
    average: "La media es de {amount}.",
    // Pay is {amount}.
    exactly: "El sueldo es {amount}.",
    // Pay runs from {low} to {amount}.
    between: "El sueldo va de {low} a {amount}.",
    // Pay starts at {amount}.
    from: "El sueldo empieza en {amount}.",
    // Pay goes up to {amount}.
    upTo: "El sueldo llega hasta {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "La mitad central gana de {low} a {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Una de cada diez personas gana menos de {low}; la décima parte mejor pagada empieza en {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Una de cada diez personas gana menos de {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Una cuarta parte gana menos de {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Una cuarta parte gana más de {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Una de cada diez personas gana más de {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "El {share} mejor pagado empieza en {amount}.",
    // The best paid start at {amount}.
    bestStart: "Los mejor pagados empiezan en {amount}.",
    // All parts together are {amount}.
    together: "Todas las partes juntas son {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Partes del sueldo: {amount}.",
    // The publisher gives no figures.
    unpublished: "La fuente no publica cifras.",
    // middle half
    middleHalf: "mitad central",
    // Figure
    figure: "Dato",
    // Area
    area: "Zona",
    // Period
    period: "Período",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Cifras de",
    // period not given
    noPeriod: "período no indicado",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "Las cifras mensuales son la doceava parte de las anuales.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "Las cifras por hora son las anuales divididas entre {hours} horas de trabajo.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Según {n} respuesta.", other: "Según {n} respuestas." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "La escala está cortada en los dos trazos: lo que queda más allá está lejos del resto.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "¿Dónde me sitúo?",
    // My pay
    mine: "Mi sueldo",
    // Please type an amount, such as {amount}.
    notNumber: "Escriba una cantidad, por ejemplo {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "Aquí el período es otro: {period}. Escriba su sueldo para ese período.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "Aquí la moneda es otra: {currency}. Escriba su sueldo en esa moneda.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "La fuente no publica cifras con las que comparar.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "una de cada diez personas gana menos",
    // a quarter earn less
    p25Less: "una cuarta parte gana menos",
    // half earn less
    medianLess: "la mitad gana menos",
    // three quarters earn less
    p75Less: "tres cuartas partes ganan menos",
    // nine in ten earn less
    p90Less: "nueve de cada diez personas ganan menos",
    // more than one in ten earn less
    p10Over: "más de una de cada diez personas gana menos",
    // more than a quarter earn less
    p25Over: "más de una cuarta parte gana menos",
    // more than half earn less
    medianOver: "más de la mitad gana menos",
    // more than three quarters earn less
    p75Over: "más de tres cuartas partes ganan menos",
    // more than nine in ten earn less
    p90Over: "más de nueve de cada diez personas ganan menos",
    // nine in ten earn more
    p10More: "nueve de cada diez personas ganan más",
    // three quarters earn more
    p25More: "tres cuartas partes ganan más",
    // half earn more
    medianMore: "la mitad gana más",
    // a quarter earn more
    p75More: "una cuarta parte gana más",
    // one in ten earns more
    p90More: "una de cada diez personas gana más",
    // it is the same as {low}
    standsAt: "coincide con {low}",
    // it is between {low} and {high}
    standsBetween: "está entre {low} y {high}",
    // it is below {high}
    standsBelow: "está por debajo de {high}",
    // it is above {low}
    standsAbove: "está por encima de {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Compartir esta guía",
    // Share…
    share: "Compartir…",
    // Copy link
    copy: "Copiar enlace",
    // Link copied
    copied: "Enlace copiado",
    // The link is selected: copy it from here
    select: "El enlace está seleccionado y se puede copiar"
  },
  "skill-map": {
    // Skill map
    heading: "Mapa de competencias",
    // {n} skill. | {n} skills.
    skills: { one: "{n} competencia.", other: "{n} competencias." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} competencia, de «{first}» a «{last}».", other: "{n} competencias, de «{first}» a «{last}»." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "Adquiridas: {had} de {n} competencia.", other: "Adquiridas: {had} de {n} competencias." },
    // {had} of {n}
    tally: "{had} de {n}",
    // Skill
    skill: "Competencia",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Adquirida",
    // yes
    yes: "sí",
    // no
    no: "no"
  },
  "source-list": {
    // Sources
    heading: "Fuentes"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Herramientas y tecnologías",
    // {n} tool. | {n} tools.
    tools: { one: "{n} herramienta.", other: "{n} herramientas." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} herramienta en {groups} grupos.", other: "{n} herramientas en {groups} grupos." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} tiene demanda: las ofertas de empleo de esta profesión la piden a menudo.",
      other: "{n} tienen demanda: las ofertas de empleo de esta profesión las piden a menudo."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} se pide en todas partes: las ofertas de empleo de todo tipo la piden a menudo.",
      other: "{n} se piden en todas partes: las ofertas de empleo de todo tipo las piden a menudo."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "con demanda",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "pedida en todas partes",
    // Other
    others: "Otras",
    // Filter
    filter: "Filtrar",
    // {n} of {total} tools shown
    found: "{n} de {total} herramientas mostradas"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Trabajo y vida personal",
    // Usual working time: {hours}.
    usual: "Tiempo de trabajo habitual: {hours}.",
    // {share} work part-time.
    partTimeSay: "El {share} trabaja a tiempo parcial.",
    // Hours a week
    hoursAWeek: "Horas a la semana",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Distribución",
    // Part-time
    partTime: "Tiempo parcial",
    // Figure
    figure: "Dato",
    // Stress is {level}.
    stress: "El nivel de estrés es {level}.",
    // The balance of work and life is {level}.
    balance: "El equilibrio entre el trabajo y la vida personal es {level}.",
    // poor
    poor: "malo",
    // fair
    fair: "aceptable",
    // good
    good: "bueno",
    // excellent
    excellent: "excelente",
    // What this was judged by
    // Note: A list follows.
    inputs: "En qué se basa esta valoración"
  },
  "work-setting": {
    // Where the work is done
    heading: "Dónde se trabaja"
  }
};
registerTranslation("es", es);
export {
  es
};
//# sourceMappingURL=es.js.map
