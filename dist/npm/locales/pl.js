import { registerTranslation } from "../i18n/messages.js";
const pl = {
  "": {
    // Source: {source}
    source: "Źródło: {source}",
    // Source: {source}, {date}
    sourceDated: "Źródło: {source}, {date}",
    // Show as table
    table: "Pokaż jako tabelę",
    // : {name}
    // Note: Behind the words of a control, to be heard: what it is the control of.
    of: ": {name}",
    // Source {n}
    sourceNumber: "Źródło {n}",
    // Step {n} of {steps}: {names}.
    // Note: To be heard with a scale such as low, moderate, high: where on it something is.
    scale: "Poziom {n} z {steps}: {names}.",
    // There is no information on this yet.
    empty: "Nie ma jeszcze informacji na ten temat.",
    // This could not be shown.
    error: "Nie udało się tego wyświetlić.",
    // Loading…
    loading: "Wczytywanie…",
    // {amount} an hour
    hour: "{amount} za godzinę",
    // {amount} a day
    day: "{amount} za dzień",
    // {amount} a week
    week: "{amount} tygodniowo",
    // {amount} a month
    month: "{amount} miesięcznie",
    // {amount} a year
    // Note: Also said without an amount, as the name of a period: "a year".
    year: "{amount} rocznie",
    // {amount} or more
    // Note: The publisher says no more than that it is at least this.
    orMore: "{amount} lub więcej",
    // {min} to {max}
    range: "od {min} do {max}",
    // not published
    notPublished: "nie opublikowano",
    // not given
    notGiven: "nie podano",
    // Pay
    // Note: What is paid for the work, whatever it is called: wage, salary.
    pay: "Wynagrodzenie",
    // Show {n} more
    // Note: Opens the rest of a list.
    more: "Pokaż jeszcze {n}",
    // Show fewer
    fewer: "Pokaż mniej",
    // Change in jobs
    outlook: "Zmiana liczby miejsc pracy",
    // Much faster than average
    // Note: How fast the number of jobs changes, compared with that of all occupations: a label of the U.S. Bureau of Labor Statistics.
    muchFaster: "Znacznie szybciej niż przeciętnie",
    // Faster than average
    faster: "Szybciej niż przeciętnie",
    // As fast as average
    asFast: "Tak szybko jak przeciętnie",
    // Slower than average
    slower: "Wolniej niż przeciętnie",
    // Little or no change
    little: "Niewielka zmiana lub jej brak",
    // Decline
    decline: "Spadek",
    // {from} to {to}
    // Note: Two years: 2024 to 2034.
    yearsOver: "od {from} do {to}",
    // from {from}
    yearsFrom: "od {from}",
    // to {to}
    yearsTo: "do {to}",
    // low
    // Note: How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress.
    low: "niski",
    // moderate
    moderate: "umiarkowany",
    // high
    high: "wysoki",
    // very high
    "very-high": "bardzo wysoki",
    // {from} to {n} year | {from} to {n} years
    yearsRange: { one: "od {from} do {n} roku", few: "od {from} do {n} lat", many: "od {from} do {n} lat", other: "od {from} do {n} roku" },
    // {n}+ years | {n}+ years
    yearsOrMore: { one: "{n} rok lub więcej", few: "{n} lata lub więcej", many: "{n} lat lub więcej", other: "{n} roku lub więcej" },
    // up to {n} year | up to {n} years
    yearsUpTo: { one: "do {n} roku", few: "do {n} lat", many: "do {n} lat", other: "do {n} roku" },
    // {n} hour a week | {n} hours a week
    hours: { one: "{n} godzina tygodniowo", few: "{n} godziny tygodniowo", many: "{n} godzin tygodniowo", other: "{n} godziny tygodniowo" },
    // {from} to {to}
    // Note: Two times of day, as the language writes them: 9:00, 9:00 AM. The first may be the word for midnight.
    times: "od {from} do {to}",
    // {from} to {to} the next day
    timesNextDay: "od {from} do {to} następnego dnia",
    // {from} to midnight
    toMidnight: "od {from} do północy",
    // from {time}
    startsAt: "od {time}",
    // from midnight
    startsAtMidnight: "od północy",
    // until {time}
    endsAt: "do {time}",
    // until midnight
    endsAtMidnight: "do północy",
    // midnight
    // A figure, so that it has no case.
    midnight: "0:00",
    // Working time
    workingTime: "Czas pracy",
    // {from} to {n} hour a week | {from} to {n} hours a week
    hoursRange: {
      one: "od {from} do {n} godziny tygodniowo",
      few: "od {from} do {n} godzin tygodniowo",
      many: "od {from} do {n} godzin tygodniowo",
      other: "od {from} do {n} godziny tygodniowo"
    },
    // {n} hour a week or more | {n} hours a week or more
    hoursOrMore: {
      one: "{n} godzina tygodniowo lub więcej",
      few: "{n} godziny tygodniowo lub więcej",
      many: "{n} godzin tygodniowo lub więcej",
      other: "{n} godziny tygodniowo lub więcej"
    },
    // up to {n} hour a week | up to {n} hours a week
    hoursUpTo: { one: "do {n} godziny tygodniowo", few: "do {n} godzin tygodniowo", many: "do {n} godzin tygodniowo", other: "do {n} godziny tygodniowo" },
    // The hours are the same every week.
    // Note: How the hours are spread over the weeks, behind their number or alone.
    regularSay: "Godziny są takie same w każdym tygodniu.",
    // The hours change from week to week.
    irregularSay: "Godziny zmieniają się z tygodnia na tydzień.",
    // The hours change with the season.
    seasonalSay: "Godziny zmieniają się w zależności od sezonu.",
    // The work is done in shifts.
    shiftsSay: "Pracuje się na zmiany."
  },
  pay: {
    // Low end
    // Note: The lower end of a range of pay.
    min: "Dolna granica",
    // 10th percentile
    // Note: One in ten earns less.
    p10: "10. percentyl",
    // 25th percentile
    p25: "25. percentyl",
    // Median
    // Note: Half earn more, half less.
    median: "Mediana",
    // Average
    mean: "Średnia",
    // 75th percentile
    p75: "75. percentyl",
    // 90th percentile
    p90: "90. percentyl",
    // High end
    max: "Górna granica",
    // Level
    // Note: A level of pay that has no name.
    level: "Poziom",
    // Part of pay
    // Note: A part of total pay that has no name, such as a bonus.
    part: "Część wynagrodzenia",
    // All parts together
    total: "Wszystkie części razem",
    // Top {share}
    // Note: The best-paid 10%.
    top: "Najlepiej opłacane {share}",
    // Best paid
    best: "Najlepiej opłacani",
    // middle {share}
    // Note: 50% of all, those in the middle: from the 25th percentile to the 75th.
    middle: "środkowe {share}",
    // from {amount}
    from: "od {amount}",
    // up to {amount}
    upTo: "do {amount}",
    // {amount} ({name})
    // Note: The name says what the amount is: "$45,000 (Median)".
    named: "{amount} ({name})",
    // from {n} answer | from {n} answers
    // Note: How many people or employers the figures are from.
    sample: { one: "liczba odpowiedzi: {n}", few: "liczba odpowiedzi: {n}", many: "liczba odpowiedzi: {n}", other: "liczba odpowiedzi: {n}" }
  },
  table: {
    // Group
    group: "Grupa",
    // Copy table
    copy: "Kopiuj tabelę",
    // Download as CSV
    download: "Pobierz jako CSV",
    // Table copied
    copied: "Tabela skopiowana",
    // The table is selected: copy it from here
    // Note: Said where a browser does not let a page copy by itself.
    select: "Tabela jest zaznaczona i można ją skopiować",
    // Download started
    downloaded: "Rozpoczęto pobieranie"
  },
  "career-guide": {
    // Career guide
    heading: "Przewodnik po zawodzie",
    // Contents
    contents: "Spis treści"
  },
  "career-ladder": {
    // Career ladder
    heading: "Szczeble kariery",
    // One step: {first}. | {n} steps, from {first} to {last}.
    // Note: Steps of a career: the names of the first and the last.
    steps: {
      one: "Jeden szczebel: {first}.",
      few: "Liczba szczebli: {n}, od {first} do {last}.",
      many: "Liczba szczebli: {n}, od {first} do {last}.",
      other: "Liczba szczebli: {n}, od {first} do {last}."
    },
    // One step. | {n} steps.
    stepCount: { one: "Jeden szczebel.", few: "Liczba szczebli: {n}.", many: "Liczba szczebli: {n}.", other: "Liczba szczebli: {n}." },
    // One shared step: {first}. | {n} shared steps, from {first} to {last}.
    // Note: Steps that come before the branches part, or after them.
    shared: {
      one: "Jeden wspólny szczebel: {first}.",
      few: "Liczba wspólnych szczebli: {n}, od {first} do {last}.",
      many: "Liczba wspólnych szczebli: {n}, od {first} do {last}.",
      other: "Liczba wspólnych szczebli: {n}, od {first} do {last}."
    },
    // One shared step. | {n} shared steps.
    sharedCount: {
      one: "Jeden wspólny szczebel.",
      few: "Liczba wspólnych szczebli: {n}.",
      many: "Liczba wspólnych szczebli: {n}.",
      other: "Liczba wspólnych szczebli: {n}."
    },
    // One branch: {names}. | {n} branches: {names}.
    // Note: Ways to go on: specialist, management.
    branches: { one: "Jedna ścieżka: {names}.", few: "Ścieżki ({n}): {names}.", many: "Ścieżki ({n}): {names}.", other: "Ścieżki ({n}): {names}." },
    // One branch. | {n} branches.
    branchCount: { one: "Jedna ścieżka.", few: "Liczba ścieżek: {n}.", many: "Liczba ścieżek: {n}.", other: "Liczba ścieżek: {n}." },
    // {name} with one step | {name} with {n} steps
    branch: { one: "{name} (szczebli: {n})", few: "{name} (szczebli: {n})", many: "{name} (szczebli: {n})", other: "{name} (szczebli: {n})" },
    // {title} ({branch})
    inBranch: "{title} ({branch})",
    // Shared
    forAll: "Wspólne",
    // With {years} of experience you stand at {here}.
    // Note: {years} is written by the language: "3 years".
    standing: "Doświadczenie: {years}. Obecny szczebel: {here}.",
    // With {years} of experience you stand at none of these steps.
    off: "Doświadczenie: {years}. To żaden z tych szczebli.",
    // Next comes {next}, {when}.
    // Note: {when} is written by the language: "in 2 years".
    comes: "Następny szczebel: {next}, {when}.",
    // You are here
    here: "Obecny szczebel",
    // Next, {when}
    next: "Następnie, {when}",
    // you
    // Note: Marks on an axis of years where the reader stands: short.
    you: "obecnie",
    // Step
    step: "Szczebel",
    // Level
    // Note: What an employer calls a step: L5, Band 3.
    level: "Poziom",
    // Experience
    experience: "Doświadczenie",
    // Skills
    skills: "Umiejętności"
  },
  "career-path": {
    // The way into the role
    heading: "Droga do zawodu"
  },
  "case-studies": {
    // Case studies
    heading: "Studia przypadków",
    // Takeaway
    takeaway: "Wniosek"
  },
  "common-mistakes": {
    // Common mistakes of beginners
    heading: "Częste błędy początkujących"
  },
  "contextual-advice": {
    // Advice
    heading: "Porady"
  },
  "core-functions": {
    // What the role is for
    heading: "Do czego służy ten zawód"
  },
  "day-timeline": {
    // A typical day
    heading: "Typowy dzień",
    // {hours} in one period, {when}. | {hours} in {n} periods, {when}.
    // Note: {hours} is written by the language: "8 hours"; {when} is "9:00 AM to 5:00 PM".
    whole: {
      one: "{hours} w jednej części dnia, {when}.",
      few: "{hours} w {n} częściach dnia, {when}.",
      many: "{hours} w {n} częściach dnia, {when}.",
      other: "{hours} w {n} częściach dnia, {when}."
    },
    // One period, {when}. | {n} periods, {when}.
    unsummed: { one: "Jedna część dnia, {when}.", few: "{n} części dnia, {when}.", many: "{n} części dnia, {when}.", other: "{n} części dnia, {when}." },
    // Some of them overlap.
    overlap: "Niektóre z nich się pokrywają.",
    // One shift, a day of its own: {names}. | {n} shifts, each a day of its own: {names}.
    // Note: Alternatives, such as early, late and night: nobody works all of them on one day.
    shifts: {
      one: "Jedna zmiana, osobny dzień: {names}.",
      few: "Liczba zmian: {n}, każda to osobny dzień: {names}.",
      many: "Liczba zmian: {n}, każda to osobny dzień: {names}.",
      other: "Liczba zmian: {n}, każda to osobny dzień: {names}."
    },
    // One shift, a day of its own. | {n} shifts, each a day of its own.
    shiftCount: {
      one: "Jedna zmiana, osobny dzień.",
      few: "Liczba zmian: {n}, każda to osobny dzień.",
      many: "Liczba zmian: {n}, każda to osobny dzień.",
      other: "Liczba zmian: {n}, każda to osobny dzień."
    },
    // In no shift
    noShift: "Poza zmianami",
    // Time
    time: "Godziny",
    // Period
    period: "Część dnia",
    // Focus
    // Note: What a part of the day is about.
    focus: "Skupienie",
    // Tasks
    tasks: "Zadania"
  },
  "global-outlook": {
    // The role around the world
    heading: "Zawód na świecie"
  },
  "job-market": {
    // What the job market is like
    heading: "Jak wygląda rynek pracy",
    // What makes it hard
    challenges: "Co jest trudne",
    // Where it can lead
    growthPaths: "Dokąd może prowadzić",
    // What is changing
    trends: "Co się zmienia"
  },
  "job-outlook": {
    // Job outlook
    heading: "Perspektywy zatrudnienia",
    // Employment is projected to grow by {rate}.
    up: "Przewiduje się, że liczba miejsc pracy wzrośnie o {rate}.",
    // Employment is projected to grow by {rate} from {from} to {to}.
    upOver: "Przewiduje się, że liczba miejsc pracy wzrośnie o {rate} od {from} do {to}.",
    // Employment is projected to shrink by {rate}.
    down: "Przewiduje się, że liczba miejsc pracy spadnie o {rate}.",
    // Employment is projected to shrink by {rate} from {from} to {to}.
    downOver: "Przewiduje się, że liczba miejsc pracy spadnie o {rate} od {from} do {to}.",
    // Employment is projected to stay the same.
    same: "Przewiduje się, że liczba miejsc pracy się nie zmieni.",
    // Employment is projected to stay the same from {from} to {to}.
    sameOver: "Przewiduje się, że liczba miejsc pracy się nie zmieni od {from} do {to}.",
    // For all occupations together the change is {average}.
    // Note: {average} has a sign: "+3%".
    against: "Dla wszystkich zawodów łącznie zmiana wynosi {average}.",
    // Area: {area}.
    area: "Obszar: {area}.",
    // The figures are for: {name}.
    // Note: Where the figures are those of a wider occupation or a group: which.
    whose: "Dane dotyczą: {name}.",
    // Openings a year
    // Note: Places that have to be filled in a year.
    openings: "Wolne miejsca pracy rocznie",
    // Jobs
    jobs: "Miejsca pracy",
    // Jobs in {from}
    jobsIn: "Miejsca pracy w {from} r.",
    // Occupation
    occupation: "Zawód",
    // This role
    role: "Ten zawód",
    // All occupations
    all: "Wszystkie zawody"
  },
  "key-responsibilities": {
    // Key responsibilities
    heading: "Główne obowiązki"
  },
  "market-demand": {
    // Demand
    heading: "Popyt",
    // Demand for this role is {level}.
    demand: "Popyt na ten zawód jest {level}.",
    // How high the demand is cannot be told from what is known.
    undetermined: "Na podstawie dostępnych informacji nie można określić popytu.",
    // Judged by
    // Note: What the level of demand was judged by; a word or two before it.
    criterion: "Kryterium"
  },
  "membership-plans": {
    // Membership plans
    heading: "Plany członkowskie",
    // Free
    free: "Bezpłatnie",
    // {amount} once
    // Note: A price that is paid once.
    once: "{amount} jednorazowo",
    // Recommended
    recommended: "Polecane",
    // Choose {name}
    choose: "Wybierz {name}"
  },
  "portfolio-tips": {
    // What belongs in a portfolio
    heading: "Co zawiera portfolio"
  },
  "pros-cons": {
    // Pros and cons
    heading: "Zalety i wady",
    // {n} pro | {n} pros
    pros: { one: "{n} zaleta", few: "{n} zalety", many: "{n} zalet", other: "{n} zalety" },
    // {n} con | {n} cons
    cons: { one: "{n} wada", few: "{n} wady", many: "{n} wad", other: "{n} wady" }
  },
  "related-roles": {
    // Related roles
    heading: "Pokrewne zawody",
    // For comparison, this role: {facts}.
    // Note: {facts} are pay and growth, without a verb.
    mine: "Dla porównania, ten zawód: {facts}.",
    // This role
    role: "Ten zawód",
    // {amount} more
    // Note: What another role pays, compared with this one: "$5,000 a year more".
    payMore: "o {amount} więcej",
    // {amount} less
    payLess: "o {amount} mniej",
    // the same pay
    paySame: "takie samo wynagrodzenie",
    // {rate} jobs
    // Note: How their number changes: "+7%".
    jobs: "miejsca pracy: {rate}",
    // no pay given
    noPay: "nie podano wynagrodzenia",
    // not compared: another place or group
    otherPlace: "nie porównano: inne miejsce lub inna grupa",
    // not compared: another currency
    otherCurrency: "nie porównano: inna waluta",
    // not compared: another period
    otherPeriod: "nie porównano: inny okres",
    // not compared: other hours
    // Note: Hours of work in a week.
    otherHours: "nie porównano: inne godziny",
    // not compared: another kind of figure
    otherFigure: "nie porównano: inny rodzaj danych"
  },
  "required-education": {
    // What education it takes
    heading: "Jakie wykształcenie jest potrzebne",
    // Ways to get there
    routes: "Drogi do celu",
    // Certificates
    certifications: "Certyfikaty"
  },
  "role-faq": {
    // Frequently asked questions
    heading: "Częste pytania",
    // Open all
    open: "Otwórz wszystkie",
    // Close all
    close: "Zamknij wszystkie",
    // All answers are open
    opened: "Wszystkie odpowiedzi są otwarte",
    // All answers are closed
    closed: "Wszystkie odpowiedzi są zamknięte",
    // Link to “{question}”
    link: "Link do „{question}”"
  },
  "role-skills": {
    // Skills
    heading: "Umiejętności",
    // Technical skills
    technical: "Umiejętności techniczne",
    // Soft skills
    soft: "Umiejętności osobiste"
  },
  "role-summary": {
    // At a glance
    heading: "W skrócie",
    // Median pay
    median: "Mediana wynagrodzenia",
    // Average pay
    mean: "Średnie wynagrodzenie",
    // Way of working
    // Note: Where the work is done; the words for it are below.
    way: "Sposób pracy",
    // on-site
    "on-site": "na miejscu",
    // hybrid
    hybrid: "hybrydowo",
    // remote
    remote: "zdalnie",
    // remote-friendly
    "remote-friendly": "często zdalnie",
    // Demand
    demand: "Popyt",
    // Also called {names}.
    aliases: "Inne nazwy: {names}.",
    // Updated {date}
    // Note: A date follows.
    updated: "Aktualizacja: {date}",
    // Full guide
    guide: "Cały przewodnik"
  },
  "salary-range": {
    // Salary
    heading: "Zarobki",
    // Half earn more than {amount}, half less.
    // Note: The median.
    halfMore: "Połowa zarabia więcej niż {amount}, połowa mniej.",
    // At least half earn {amount}.
    halfAtLeast: "Co najmniej połowa zarabia {amount}.",
    // The average is {amount}.
    average: "Średnia wynosi {amount}.",
    // Pay is {amount}.
    exactly: "Wynagrodzenie wynosi {amount}.",
    // Pay runs from {low} to {amount}.
    between: "Wynagrodzenie wynosi od {low} do {amount}.",
    // Pay starts at {amount}.
    from: "Wynagrodzenie zaczyna się od {amount}.",
    // Pay goes up to {amount}.
    upTo: "Wynagrodzenie sięga {amount}.",
    // The middle half earns {low} to {amount}.
    // Note: Half of all, those in the middle.
    middleEarns: "Środkowa połowa zarabia od {low} do {amount}.",
    // One in ten earns less than {low}; the best-paid tenth starts at {amount}.
    // Note: A tenth earns less than the one amount, a tenth more than the other.
    tails: "Jedna osoba na dziesięć zarabia mniej niż {low}; najlepiej opłacana dziesiąta część zaczyna od {amount}.",
    // One in ten earns less than {amount}.
    lessThan10: "Jedna osoba na dziesięć zarabia mniej niż {amount}.",
    // A quarter earn less than {amount}.
    lessThan25: "Jedna czwarta zarabia mniej niż {amount}.",
    // A quarter earn more than {amount}.
    moreThan75: "Jedna czwarta zarabia więcej niż {amount}.",
    // One in ten earns more than {amount}.
    moreThan90: "Jedna osoba na dziesięć zarabia więcej niż {amount}.",
    // {name}: {amount}.
    // Note: Where no sentence fits: "Median: $239,200 or more".
    namedFigure: "{name}: {amount}.",
    // The top {share} start at {amount}.
    topStarts: "Najlepiej opłacane {share} zaczyna od {amount}.",
    // The best paid start at {amount}.
    bestStart: "Najlepiej opłacani zaczynają od {amount}.",
    // All parts together are {amount}.
    together: "Wszystkie części razem to {amount}.",
    // Parts of the pay: {amount}.
    madeUp: "Części wynagrodzenia: {amount}.",
    // The publisher gives no figures.
    unpublished: "Źródło nie publikuje danych liczbowych.",
    // middle half
    middleHalf: "środkowa połowa",
    // Figure
    figure: "Wskaźnik",
    // Area
    area: "Obszar",
    // Period
    period: "Okres",
    // Figures for
    // Note: Before a choice, such as of base pay and total pay.
    entry: "Dane dla",
    // period not given
    noPeriod: "nie podano okresu",
    // Monthly figures are a twelfth of the yearly ones.
    twelfth: "Dane miesięczne to dane roczne podzielone przez 12.",
    // Hourly figures are the yearly ones divided by {hours} hours of work.
    hourly: "Dane godzinowe to dane roczne podzielone przez {hours} godzin pracy.",
    // From {n} answer. | From {n} answers.
    sample: { one: "Liczba odpowiedzi: {n}.", few: "Liczba odpowiedzi: {n}.", many: "Liczba odpowiedzi: {n}.", other: "Liczba odpowiedzi: {n}." },
    // The scale is cut at the two strokes: what is beyond them is far from the rest.
    // Note: What is said of a picture whose axis leaves something out.
    broken: "Skala jest przerwana przy dwóch kreskach: to, co leży za nimi, jest daleko od reszty.",
    // Where do I stand?
    // Note: Opens a field for the reader’s own pay.
    stand: "Gdzie jestem?",
    // My pay
    mine: "Moje wynagrodzenie",
    // Please type an amount, such as {amount}.
    notNumber: "Proszę wpisać kwotę, na przykład {amount}.",
    // These figures are for {period}. Please type your pay for {period}, too.
    // Note: {period} is "a year", "an hour".
    otherPeriod: "Okres jest tu inny: {period}. Proszę wpisać wynagrodzenie za ten okres.",
    // These figures are in {currency}. Please type your pay in {currency}, too.
    otherCurrency: "Waluta jest tu inna: {currency}. Proszę wpisać wynagrodzenie w tej walucie.",
    // The publisher gives no figures to compare it with.
    nothingKnown: "Źródło nie publikuje danych liczbowych do porównania.",
    // {amount}: {what}.
    // Note: {what} is one of the clauses below, or two of them with “and”.
    stands: "{amount}: {what}.",
    // one in ten earns less
    p10Less: "jedna osoba na dziesięć zarabia mniej",
    // a quarter earn less
    p25Less: "jedna czwarta zarabia mniej",
    // half earn less
    medianLess: "połowa zarabia mniej",
    // three quarters earn less
    p75Less: "trzy czwarte zarabiają mniej",
    // nine in ten earn less
    p90Less: "dziewięć osób na dziesięć zarabia mniej",
    // more than one in ten earn less
    p10Over: "więcej niż jedna osoba na dziesięć zarabia mniej",
    // more than a quarter earn less
    p25Over: "więcej niż jedna czwarta zarabia mniej",
    // more than half earn less
    medianOver: "więcej niż połowa zarabia mniej",
    // more than three quarters earn less
    p75Over: "więcej niż trzy czwarte zarabiają mniej",
    // more than nine in ten earn less
    p90Over: "więcej niż dziewięć osób na dziesięć zarabia mniej",
    // nine in ten earn more
    p10More: "dziewięć osób na dziesięć zarabia więcej",
    // three quarters earn more
    p25More: "trzy czwarte zarabiają więcej",
    // half earn more
    medianMore: "połowa zarabia więcej",
    // a quarter earn more
    p75More: "jedna czwarta zarabia więcej",
    // one in ten earns more
    p90More: "jedna osoba na dziesięć zarabia więcej",
    // it is the same as {low}
    standsAt: "jest równe temu: {low}",
    // it is between {low} and {high}
    standsBetween: "jest pomiędzy: {low} a {high}",
    // it is below {high}
    standsBelow: "jest poniżej: {high}",
    // it is above {low}
    standsAbove: "jest powyżej: {low}"
  },
  "share-guide": {
    // Share this guide
    heading: "Udostępnij ten przewodnik",
    // Share…
    share: "Udostępnij…",
    // Copy link
    copy: "Kopiuj link",
    // Link copied
    copied: "Link skopiowany",
    // The link is selected: copy it from here
    select: "Link jest zaznaczony i można go skopiować"
  },
  "skill-map": {
    // Skill map
    heading: "Mapa umiejętności",
    // {n} skill. | {n} skills.
    skills: { one: "Umiejętności: {n}.", few: "Umiejętności: {n}.", many: "Umiejętności: {n}.", other: "Umiejętności: {n}." },
    // {n} skill, from {first} to {last}. | {n} skills, from {first} to {last}.
    // Note: From the first group of skills to the last: what builds on what.
    path: {
      one: "Umiejętności: {n}, od „{first}” do „{last}”.",
      few: "Umiejętności: {n}, od „{first}” do „{last}”.",
      many: "Umiejętności: {n}, od „{first}” do „{last}”.",
      other: "Umiejętności: {n}, od „{first}” do „{last}”."
    },
    // You have {had} of {n} skill. | You have {had} of {n} skills.
    total: {
      one: "Opanowane: {had} z {n} umiejętności.",
      few: "Opanowane: {had} z {n} umiejętności.",
      many: "Opanowane: {had} z {n} umiejętności.",
      other: "Opanowane: {had} z {n} umiejętności."
    },
    // {had} of {n}
    tally: "{had} z {n}",
    // Skill
    skill: "Umiejętność",
    // You have it
    // Note: That the reader has a skill; also the name of a column with yes and no.
    had: "Opanowana",
    // yes
    yes: "tak",
    // no
    no: "nie"
  },
  "source-list": {
    // Sources
    heading: "Źródła"
  },
  "tech-stack": {
    // Tools and technologies
    heading: "Narzędzia i technologie",
    // {n} tool. | {n} tools.
    // Counted after a colon, so that the noun has one form.
    tools: { one: "Liczba narzędzi: {n}.", few: "Liczba narzędzi: {n}.", many: "Liczba narzędzi: {n}.", other: "Liczba narzędzi: {n}." },
    // {n} tool in {groups} groups. | {n} tools in {groups} groups.
    grouped: {
      one: "Liczba narzędzi: {n}, liczba grup: {groups}.",
      few: "Liczba narzędzi: {n}, liczba grup: {groups}.",
      many: "Liczba narzędzi: {n}, liczba grup: {groups}.",
      other: "Liczba narzędzi: {n}, liczba grup: {groups}."
    },
    // {n} is in demand: job postings for this role often ask for it. | {n} are in demand: job postings for this role often ask for them.
    demanded: {
      one: "Poszukiwane: {n}. Często są wymagane w ofertach pracy w tym zawodzie.",
      few: "Poszukiwane: {n}. Często są wymagane w ofertach pracy w tym zawodzie.",
      many: "Poszukiwane: {n}. Często są wymagane w ofertach pracy w tym zawodzie.",
      other: "Poszukiwane: {n}. Często są wymagane w ofertach pracy w tym zawodzie."
    },
    // {n} is hot: job postings of all kinds often ask for it. | {n} are hot: job postings of all kinds often ask for them.
    hots: {
      one: "Poszukiwane wszędzie: {n}. Często są wymagane w ofertach pracy wszelkiego rodzaju.",
      few: "Poszukiwane wszędzie: {n}. Często są wymagane w ofertach pracy wszelkiego rodzaju.",
      many: "Poszukiwane wszędzie: {n}. Często są wymagane w ofertach pracy wszelkiego rodzaju.",
      other: "Poszukiwane wszędzie: {n}. Często są wymagane w ofertach pracy wszelkiego rodzaju."
    },
    // in demand
    // Note: Asked for by employers in this role.
    inDemand: "poszukiwane",
    // hot
    // Note: Asked for by employers of all kinds; not "trendy".
    hot: "poszukiwane wszędzie",
    // Other
    others: "Inne",
    // Filter
    filter: "Filtruj",
    // {n} of {total} tools shown
    found: "Pokazane narzędzia: {n} z {total}"
  },
  "work-life-balance": {
    // Work–life balance
    heading: "Praca i życie prywatne",
    // Usual working time: {hours}.
    usual: "Zwykły czas pracy: {hours}.",
    // {share} work part-time.
    partTimeSay: "{share} pracuje w niepełnym wymiarze.",
    // Hours a week
    hoursAWeek: "Godziny tygodniowo",
    // Pattern
    // Note: How the hours are spread over the weeks.
    pattern: "Rozkład",
    // Part-time
    partTime: "Niepełny wymiar",
    // Figure
    figure: "Wartość",
    // Stress is {level}.
    stress: "Stres jest {level}.",
    // The balance of work and life is {level}.
    balance: "Równowaga między pracą a życiem prywatnym jest {level}.",
    // poor
    poor: "słaba",
    // fair
    fair: "umiarkowana",
    // good
    good: "dobra",
    // excellent
    excellent: "bardzo dobra",
    // What this was judged by
    // Note: A list follows.
    inputs: "Na czym opiera się ta ocena"
  },
  "work-setting": {
    // Where the work is done
    heading: "Gdzie wykonuje się pracę"
  }
};
registerTranslation("pl", pl);
export {
  pl
};
//# sourceMappingURL=pl.js.map
