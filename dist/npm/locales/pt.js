import { registerTranslation } from "../i18n/messages.js";
const pt = {
  "": {
    // Source: {source}
    source: "Fonte: {source}",
    // Source: {source}, {date}
    sourceDated: "Fonte: {source}, {date}",
    // Show as table
    table: "Mostrar como tabela",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Fonte {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Nível {n} de {steps}: {names}.",
    // There is no information on this yet.
    empty: "Ainda não há informações sobre isto.",
    // This could not be shown.
    // Brazilian, in words that Portugal knows too.
    error: "Não foi possível mostrar este conteúdo.",
    // Loading…
    loading: "Carregando…",
    // {amount} an hour
    hour: "{amount} por hora",
    // {amount} a day
    day: "{amount} por dia",
    // {amount} a week
    week: "{amount} por semana",
    // {amount} a month
    month: "{amount} por mês",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} por ano",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} ou mais",
    // {min} to {max}
    range: "{min} a {max}",
    // not published
    notPublished: "não publicado",
    // not given
    notGiven: "não informado",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Remuneração",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "Mostrar mais {n}",
    // Show fewer
    fewer: "Mostrar menos",
    // Change in jobs
    outlook: "Variação do emprego",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Muito mais rápido que a média",
    // Faster than average
    faster: "Mais rápido que a média",
    // As fast as average
    asFast: "Tão rápido quanto a média",
    // Slower than average
    slower: "Mais lento que a média",
    // Little or no change
    little: "Pouca ou nenhuma mudança",
    // Decline
    decline: "Queda",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "{from} a {to}",
    // from {from}
    yearsFrom: "a partir de {from}",
    // to {to}
    yearsTo: "até {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "baixo",
    // moderate
    moderate: "moderado",
    // high
    high: "alto",
    // very high
    "very-high": "muito alto",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "{from} a {n} ano", other: "{from} a {n} anos" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} ano ou mais", other: "{n} anos ou mais" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "até {n} ano", other: "até {n} anos" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} hora por semana", other: "{n} horas por semana" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "de {from} a {to}",
    // {from} to {to} the next day
    timesNextDay: "de {from} a {to} do dia seguinte",
    // {from} to midnight
    toMidnight: "de {from} à meia-noite",
    // from {time}
    startsAt: "a partir de {time}",
    // from midnight
    startsAtMidnight: "a partir da meia-noite",
    // until {time}
    endsAt: "até {time}",
    // until midnight
    endsAtMidnight: "até a meia-noite",
    // midnight
    midnight: "meia-noite",
    // Working time
    workingTime: "Tempo de trabalho",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: { one: "{from} a {n} hora por semana", other: "{from} a {n} horas por semana" },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: { one: "{n} hora por semana ou mais", other: "{n} horas por semana ou mais" },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "até {n} hora por semana", other: "até {n} horas por semana" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "As horas são as mesmas toda semana.",
    // The hours change from week to week.
    irregularSay: "As horas mudam de uma semana para outra.",
    // The hours change with the season.
    seasonalSay: "As horas mudam com a estação.",
    // The work is done in shifts.
    shiftsSay: "O trabalho é feito em turnos."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Limite inferior",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "Percentil 10",
    // 25th percentile
    p25: "Percentil 25",
    // Median
    // Note: Half earn more, half less.
    median: "Mediana",
    // Average
    mean: "Média",
    // 75th percentile
    p75: "Percentil 75",
    // 90th percentile
    p90: "Percentil 90",
    // High end
    max: "Limite superior",
    // Level
    // Note: A level of pay that has no name.
    level: "Nível",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Parte da remuneração",
    // All parts together
    total: "Todas as partes juntas",
    // Top {share}
    // Note: The best-paid 10%.
    top: "{share} mais bem pagos",
    // Best paid
    best: "Os mais bem pagos",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "{share} do meio",
    // from {amount}
    from: "a partir de {amount}",
    // up to {amount}
    upTo: "até {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "com base em {n} resposta", other: "com base em {n} respostas" }
  },
  table: {
    // Group
    group: "Grupo",
    // Copy table
    copy: "Copiar tabela",
    // Download as CSV
    download: "Baixar como CSV",
    // Table copied
    copied: "Tabela copiada",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "A tabela está selecionada e pode ser copiada",
    // Download started
    downloaded: "O download começou"
  },
  "career-guide": {
    // Career guide
    heading: "Guia da profissão",
    // Contents
    contents: "Conteúdo"
  },
  "career-ladder": {
    // Career ladder
    heading: "Degraus da carreira",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: { one: "Um degrau: {first}.", other: "{n} degraus, de {first} a {last}." },
    // One step. | {n} steps.
    stepCount: { one: "Um degrau.", other: "{n} degraus." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: { one: "Um degrau comum: {first}.", other: "{n} degraus comuns, de {first} a {last}." },
    // One shared step. | {n} shared steps.
    sharedCount: { one: "Um degrau comum.", other: "{n} degraus comuns." },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Um ramo: {names}.", other: "{n} ramos: {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Um ramo.", other: "{n} ramos." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} com um degrau", other: "{name} com {n} degraus" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Comum",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Com {years} de experiência, você está em {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Com {years} de experiência, você não está em nenhum destes degraus.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Depois vem {next}, {when}.",
    // You are here
    here: "Você está aqui",
    // Next, {when}
    next: "Depois, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "você",
    // Step
    step: "Degrau",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Nível",
    // Experience
    experience: "Experiência",
    // Skills
    skills: "Competências"
  },
  "career-path": {
    // The way into the role
    heading: "O caminho para a profissão"
  },
  "case-studies": {
    // Case studies
    heading: "Estudos de caso",
    // Takeaway
    takeaway: "Conclusão"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Erros comuns de iniciantes"
  },
  "contextual-advice": {
    // Advice
    heading: "Conselhos"
  },
  "core-functions": {
    // What the role is for
    heading: "Para que serve a profissão"
  },
  "day-timeline": {
    // A typical day
    heading: "Um dia típico",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: { one: "{hours} em um período, {when}.", other: "{hours} em {n} períodos, {when}." },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Um período, {when}.", other: "{n} períodos, {when}." },
    // Some of them overlap.
    overlap: "Alguns se sobrepõem.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: { one: "Um turno, um dia por si só: {names}.", other: "{n} turnos, cada um é um dia por si só: {names}." },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: { one: "Um turno, um dia por si só.", other: "{n} turnos, cada um é um dia por si só." },
    // In no shift
    noShift: "Fora de turno",
    // Time
    time: "Horário",
    // Period
    period: "Período",
    // Focus
    // Note: What a part of the day is about.
    focus: "Foco",
    // Tasks
    tasks: "Tarefas"
  },
  "global-outlook": {
    // The role around the world
    heading: "A profissão pelo mundo"
  },
  "job-market": {
    // What the job market is like
    heading: "Como é o mercado de trabalho",
    // What makes it hard
    challenges: "O que torna difícil",
    // Where it can lead
    growthPaths: "Aonde pode levar",
    // What is changing
    trends: "O que está mudando"
  },
  "job-outlook": {
    // Job outlook
    heading: "Perspectivas de emprego",
    // Employment is projected to grow by {rate}.
    up: "A previsão é que o número de empregos cresça {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "A previsão é que o número de empregos cresça {rate} de {from} a {to}.",
    // Employment is projected to shrink by {rate}.
    down: "A previsão é que o número de empregos caia {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "A previsão é que o número de empregos caia {rate} de {from} a {to}.",
    // Employment is projected to stay the same.
    same: "A previsão é que o número de empregos fique igual.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "A previsão é que o número de empregos fique igual de {from} a {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Para todas as profissões juntas, a variação é de {average}.",
    // Area: {area}.
    area: "Região: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Os números referem-se a: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Vagas por ano",
    // Jobs
    jobs: "Empregos",
    // Jobs in {from}
    jobsIn: "Empregos em {from}",
    // Occupation
    occupation: "Profissão",
    // This role
    role: "Esta profissão",
    // All occupations
    all: "Todas as profissões"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Principais responsabilidades"
  },
  "market-demand": {
    // Demand
    heading: "Procura",
    // Demand for this role is {level}.
    demand: "O nível de procura por esta profissão é {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Com o que se sabe, não é possível dizer qual é a procura.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Critério"
  },
  "membership-plans": {
    // Membership plans
    heading: "Planos de assinatura",
    // Free
    free: "Grátis",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} uma única vez",
    // Recommended
    recommended: "Recomendado",
    // Choose {name}
    choose: "Escolher {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "O que incluir em um portfólio"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Prós e contras",
    // {n} pro | {n} pros
    pros: { one: "{n} pró", other: "{n} prós" },
    // {n} con | {n} cons
    cons: { one: "{n} contra", other: "{n} contras" }
  },
  "related-roles": {
    // Related roles
    heading: "Profissões relacionadas",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Para comparação, esta profissão: {facts}.",
    // This role
    role: "Esta profissão",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "{amount} a mais",
    // {amount} less
    payLess: "{amount} a menos",
    // the same pay
    paySame: "a mesma remuneração",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "empregos: {rate}",
    // no pay given
    noPay: "remuneração não informada",
    // not compared: another place or group
    otherPlace: "não comparado: outro lugar ou outro grupo",
    // not compared: another currency
    otherCurrency: "não comparado: outra moeda",
    // not compared: another period
    otherPeriod: "não comparado: outro período",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "não comparado: outras horas",
    // not compared: another kind of figure
    otherFigure: "não comparado: outro tipo de valor"
  },
  "required-education": {
    // What education it takes
    heading: "Que formação é necessária",
    // Ways to get there
    routes: "Caminhos para chegar lá",
    // Certificates
    certifications: "Certificados"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Perguntas frequentes",
    // Open all
    open: "Abrir todas",
    // Close all
    close: "Fechar todas",
    // All answers are open
    opened: "Todas as respostas estão abertas",
    // All answers are closed
    closed: "Todas as respostas estão fechadas",
    // Link to “{question}”
    link: "Link para “{question}”"
  },
  "role-skills": {
    // Skills
    heading: "Competências",
    // Technical skills
    technical: "Competências técnicas",
    // Soft skills
    soft: "Competências pessoais"
  },
  "role-summary": {
    // At a glance
    heading: "Em resumo",
    // Median pay
    median: "Remuneração mediana",
    // Average pay
    mean: "Remuneração média",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Forma de trabalho",
    // on-site
    "on-site": "presencial",
    // hybrid
    hybrid: "híbrido",
    // remote
    remote: "remoto",
    // remote-friendly
    "remote-friendly": "muitas vezes remoto",
    // Demand
    demand: "Procura",
    // Also called {names}.
    aliases: "Outros nomes: {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Atualizado: {date}",
    // Full guide
    guide: "Guia completo"
  },
  "salary-range": {
    // Salary
    heading: "Salário",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "Metade ganha mais de {amount}, metade ganha menos.",
    // At least half earn {amount}.
    halfAtLeast: "Pelo menos metade ganha {amount}.",
    // The average is {amount}.
    average: "A média é {amount}.",
    // Pay is {amount}.
    exactly: "A remuneração é {amount}.",
    // Pay runs from {low} to {amount}.
    between: "A remuneração vai de {low} a {amount}.",
    // Pay starts at {amount}.
    from: "A remuneração começa em {amount}.",
    // Pay goes up to {amount}.
    upTo: "A remuneração vai até {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "A metade do meio ganha de {low} a {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Uma em cada dez pessoas ganha menos de {low}; o décimo mais bem pago começa em {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Uma em cada dez pessoas ganha menos de {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Um quarto ganha menos de {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Um quarto ganha mais de {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Uma em cada dez pessoas ganha mais de {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "Os {share} mais bem pagos começam em {amount}.",
    // The best paid start at {amount}.
    bestStart: "Os mais bem pagos começam em {amount}.",
    // All parts together are {amount}.
    together: "Todas as partes juntas são {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Partes da remuneração: {amount}.",
    // The publisher gives no figures.
    unpublished: "A fonte não publica valores.",
    // middle half
    middleHalf: "metade do meio",
    // Figure
    figure: "Valor",
    // Area
    area: "Região",
    // Period
    period: "Período",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Valores de",
    // period not given
    noPeriod: "período não informado",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "Os valores mensais são um doze avos dos anuais.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "Os valores por hora são os anuais divididos por {hours} horas de trabalho.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Com base em {n} resposta.", other: "Com base em {n} respostas." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "A escala está cortada nos dois traços: o que fica além deles está longe do resto.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Onde eu me situo?",
    // My pay
    mine: "Minha remuneração",
    // Please type an amount, such as {amount}.
    notNumber: "Digite um valor, por exemplo {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "Aqui o período é outro: {period}. Digite sua remuneração para esse período.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "Aqui a moeda é outra: {currency}. Digite sua remuneração nessa moeda.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "A fonte não publica valores com que comparar.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "uma em cada dez pessoas ganha menos",
    // a quarter earn less
    p25Less: "um quarto ganha menos",
    // half earn less
    medianLess: "metade ganha menos",
    // three quarters earn less
    p75Less: "três quartos ganham menos",
    // nine in ten earn less
    p90Less: "nove em cada dez pessoas ganham menos",
    // more than one in ten earn less
    p10Over: "mais de uma em cada dez pessoas ganha menos",
    // more than a quarter earn less
    p25Over: "mais de um quarto ganha menos",
    // more than half earn less
    medianOver: "mais da metade ganha menos",
    // more than three quarters earn less
    p75Over: "mais de três quartos ganham menos",
    // more than nine in ten earn less
    p90Over: "mais de nove em cada dez pessoas ganham menos",
    // nine in ten earn more
    p10More: "nove em cada dez pessoas ganham mais",
    // three quarters earn more
    p25More: "três quartos ganham mais",
    // half earn more
    medianMore: "metade ganha mais",
    // a quarter earn more
    p75More: "um quarto ganha mais",
    // one in ten earns more
    p90More: "uma em cada dez pessoas ganha mais",
    // it is the same as {low}
    standsAt: "é igual a {low}",
    // it is between {low} and {high}
    standsBetween: "fica entre {low} e {high}",
    // it is below {high}
    standsBelow: "fica abaixo de {high}",
    // it is above {low}
    standsAbove: "fica acima de {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Compartilhar este guia",
    // Share…
    share: "Compartilhar…",
    // Copy link
    copy: "Copiar link",
    // Link copied
    copied: "Link copiado",
    // The link is selected: copy it from here
    select: "O link está selecionado e pode ser copiado"
  },
  "skill-map": {
    // Skill map
    heading: "Mapa de competências",
    // {n} skill. | {n} skills.
    skills: { one: "{n} competência.", other: "{n} competências." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: { one: "{n} competência, de “{first}” a “{last}”.", other: "{n} competências, de “{first}” a “{last}”." },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: { one: "Você tem {had} de {n} competência.", other: "Você tem {had} de {n} competências." },
    // {had} of {n}
    tally: "{had} de {n}",
    // Skill
    skill: "Competência",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Você tem",
    // yes
    yes: "sim",
    // no
    no: "não"
  },
  "source-list": {
    // Sources
    heading: "Fontes"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Ferramentas e tecnologias",
    // {n} tool. | {n} tools.
    tools: { one: "{n} ferramenta.", other: "{n} ferramentas." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: { one: "{n} ferramenta em {groups} grupos.", other: "{n} ferramentas em {groups} grupos." },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "{n} é procurada: os anúncios de vagas para esta profissão a pedem com frequência.",
      other: "{n} são procuradas: os anúncios de vagas para esta profissão as pedem com frequência."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "{n} é procurada em toda parte: os anúncios de vagas de todo tipo a pedem com frequência.",
      other: "{n} são procuradas em toda parte: os anúncios de vagas de todo tipo as pedem com frequência."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "procurada",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "procurada em toda parte",
    // Other
    others: "Outras",
    // Filter
    filter: "Filtrar",
    // {n} of {total} tools shown
    found: "{n} de {total} ferramentas mostradas"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Trabalho e vida pessoal",
    // Usual working time: {hours}.
    usual: "Tempo de trabalho habitual: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} trabalham em tempo parcial.",
    // Hours a week
    hoursAWeek: "Horas por semana",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Distribuição",
    // Part-time
    partTime: "Tempo parcial",
    // Figure
    figure: "Valor",
    // Stress is {level}.
    stress: "O nível de estresse é {level}.",
    // The balance of work and life is {level}.
    balance: "O equilíbrio entre trabalho e vida pessoal é {level}.",
    // poor
    poor: "ruim",
    // fair
    fair: "razoável",
    // good
    good: "bom",
    // excellent
    excellent: "excelente",
    // What this was judged by
    // Note: A list follows.
    inputs: "Em que se baseia esta avaliação"
  },
  "work-setting": {
    // Where the work is done
    heading: "Onde se trabalha"
  }
};
registerTranslation("pt", pt);
export {
  pt
};
//# sourceMappingURL=pt.js.map
