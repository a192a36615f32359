import {registerMessages, type Translation} from '../i18n/messages.js';
import type {en as common} from '../i18n/messages.js';
import type {en as growthTerms} from '../wording/growth.js';
import type {en as levelTerms} from '../wording/levels.js';
import type {en as tableTerms} from '../wording/table.js';
import type {en as payTerms} from '../wording/figures.js';
import type {en as workingTimeTerms} from '../wording/working-time.js';
import type {clockTerms, yearTerms} from '../wording/time.js';
import type {en as careerGuide} from '../widgets/career-guide/messages.js';
import type {en as careerLadder} from '../widgets/career-ladder/messages.js';
import type {en as careerPath} from '../widgets/career-path/messages.js';
import type {en as caseStudies} from '../widgets/case-studies/messages.js';
import type {en as commonMistakes} from '../widgets/common-mistakes/messages.js';
import type {en as contextualAdvice} from '../widgets/contextual-advice/messages.js';
import type {en as coreFunctions} from '../widgets/core-functions/messages.js';
import type {en as dayTimeline} from '../widgets/day-timeline/messages.js';
import type {en as globalOutlook} from '../widgets/global-outlook/messages.js';
import type {en as jobMarket} from '../widgets/job-market/messages.js';
import type {en as jobOutlook} from '../widgets/job-outlook/messages.js';
import type {en as keyResponsibilities} from '../widgets/key-responsibilities/messages.js';
import type {en as marketDemand} from '../widgets/market-demand/messages.js';
import type {en as membershipPlans} from '../widgets/membership-plans/messages.js';
import type {en as portfolioTips} from '../widgets/portfolio-tips/messages.js';
import type {en as prosCons} from '../widgets/pros-cons/messages.js';
import type {en as relatedRoles} from '../widgets/related-roles/messages.js';
import type {en as requiredEducation} from '../widgets/required-education/messages.js';
import type {en as roleFaq} from '../widgets/role-faq/messages.js';
import type {en as roleSkills} from '../widgets/role-skills/messages.js';
import type {en as roleSummary} from '../widgets/role-summary/messages.js';
import type {en as salaryRange} from '../widgets/salary-range/messages.js';
import type {en as standing} from '../widgets/salary-range/standing-messages.js';
import type {en as shareGuide} from '../widgets/share-guide/messages.js';
import type {en as skillMap} from '../widgets/skill-map/messages.js';
import type {en as sourceList} from '../widgets/source-list/messages.js';
import type {en as techStack} from '../widgets/tech-stack/messages.js';
import type {en as workLifeBalance} from '../widgets/work-life-balance/messages.js';
import type {en as workSetting} from '../widgets/work-setting/messages.js';

/** What is said of projections, wherever one is shown. */
const growth: Translation<typeof growthTerms> = {
  outlook: 'Entwicklung der Stellen',
  muchFaster: 'Viel schneller als der Durchschnitt',
  faster: 'Schneller als der Durchschnitt',
  asFast: 'So schnell wie der Durchschnitt',
  slower: 'Langsamer als der Durchschnitt',
  little: 'Kaum Veränderung',
  decline: 'Rückgang',
  yearsOver: '{from} bis {to}',
  yearsFrom: 'ab {from}',
  yearsTo: 'bis {to}',
};

/** What figures of pay are called, wherever one is shown. */
const pay: Translation<typeof payTerms> = {
  min: 'Unteres Ende',
  p10: '10. Perzentil',
  p25: '25. Perzentil',
  median: 'Median',
  mean: 'Durchschnitt',
  p75: '75. Perzentil',
  p90: '90. Perzentil',
  max: 'Oberes Ende',
  level: 'Stufe',
  part: 'Teil des Gehalts',
  total: 'Alle Teile zusammen',
  top: 'Oberste {share}',
  best: 'Bestbezahlte',
  middle: 'mittlere {share}',
  from: 'ab {amount}',
  upTo: 'bis zu {amount}',
  named: '{amount} ({name})',
  weekly: {one: '{n} Stunde pro Woche', other: '{n} Stunden pro Woche'},
};

/** How much there is of something: demand, stress. */
const levels: Translation<typeof levelTerms> = {
  low: 'niedrig',
  moderate: 'mittel',
  high: 'hoch',
  'very-high': 'sehr hoch',
};

/** Years of experience. */
const years: Translation<typeof yearTerms> = {
  yearsRange: {one: '{from} bis {n} Jahr', other: '{from} bis {n} Jahre'},
  yearsOrMore: {one: 'ab {n} Jahr', other: 'ab {n} Jahren'},
  yearsUpTo: {one: 'bis zu {n} Jahr', other: 'bis zu {n} Jahren'},
};

/** Times of day. */
const clock: Translation<typeof clockTerms> = {
  times: '{from} bis {to} Uhr',
  timesNextDay: '{from} bis {to} Uhr am nächsten Tag',
  toMidnight: '{from} Uhr bis Mitternacht',
  startsAt: 'ab {time} Uhr',
  startsAtMidnight: 'ab Mitternacht',
  endsAt: 'bis {time} Uhr',
  endsAtMidnight: 'bis Mitternacht',
  midnight: 'Mitternacht',
};

/** How long and when is worked. */
const workingTime: Translation<typeof workingTimeTerms> = {
  hours: {one: '{n} Stunde pro Woche', other: '{n} Stunden pro Woche'},
  hoursRange: '{from} bis {n} Stunden pro Woche',
  hoursOrMore: '{n} Stunden pro Woche oder mehr',
  hoursUpTo: {one: 'bis zu {n} Stunde pro Woche', other: 'bis zu {n} Stunden pro Woche'},
  regular: 'jede Woche dieselben Stunden',
  irregular: 'Stunden, die sich von Woche zu Woche ändern',
  seasonal: 'Stunden, die sich mit der Saison ändern',
  shifts: 'Arbeit in Schichten',
};

/** German: every term, by the widget that says it; what all of them say is first. */
export const de = {
  '': {
    source: 'Quelle: {source}',
    sourceDated: 'Quelle: {source}, {date}',
    table: 'Als Tabelle zeigen',
    of: ': {name}',
    sourceNumber: 'Quelle {n}',
    scale: 'Stufe {n} von {steps}: {names}.',
    empty: 'Dazu gibt es noch keine Angaben.',
    error: 'Das konnte nicht angezeigt werden.',
    loading: 'Wird geladen…',
    hour: '{amount} pro Stunde',
    day: '{amount} pro Tag',
    week: '{amount} pro Woche',
    month: '{amount} im Monat',
    year: '{amount} im Jahr',
    orMore: '{amount} oder mehr',
    range: '{min} bis {max}',
    notPublished: 'nicht veröffentlicht',
    more: '{n} weitere zeigen',
    fewer: 'Weniger zeigen',
  } satisfies Translation<typeof common>,
  table: {
    group: 'Gruppe',
    copy: 'Tabelle kopieren',
    download: 'Als CSV herunterladen',
    copied: 'Tabelle kopiert',
    select: 'Die Tabelle ist markiert und kann kopiert werden',
    downloaded: 'Der Download hat begonnen',
  } satisfies Translation<typeof tableTerms>,
  'career-guide': {heading: 'Berufsbild', contents: 'Inhalt'} satisfies Translation<typeof careerGuide>,
  'career-ladder': {
    ...years,
    heading: 'Karriereleiter',
    steps: {one: 'Eine Stufe: {first}.', other: '{n} Stufen, von {first} bis {last}.'},
    stepCount: {one: 'Eine Stufe.', other: '{n} Stufen.'},
    shared: {one: 'Eine gemeinsame Stufe: {first}.', other: '{n} gemeinsame Stufen, von {first} bis {last}.'},
    sharedCount: {one: 'Eine gemeinsame Stufe.', other: '{n} gemeinsame Stufen.'},
    branches: {one: 'Ein Zweig: {names}.', other: '{n} Zweige: {names}.'},
    branchCount: '{n} Zweige.',
    branch: {one: '{name} mit einer Stufe', other: '{name} mit {n} Stufen'},
    inBranch: '{title} ({branch})',
    forAll: 'Gemeinsam',
    standing: 'Sie haben {years} Erfahrung und stehen bei {here}.',
    off: 'Sie haben {years} Erfahrung und stehen auf keiner dieser Stufen.',
    comes: 'Als Nächstes folgt {next}, {when}.',
    here: 'Sie stehen hier',
    next: 'Als Nächstes, {when}',
    you: 'Sie',
    step: 'Stufe',
    level: 'Einstufung',
    experience: 'Erfahrung',
    pay: 'Gehalt',
    skills: 'Fähigkeiten',
    notGiven: 'nicht angegeben',
    payMedian: 'Median {amount}',
    payMean: 'im Durchschnitt {amount}',
    payFrom: 'ab {amount}',
    payUpTo: 'bis zu {amount}',
    payPercentile: '{n}. Perzentil {amount}',
    payOf: '{name}: {amount}',
    payTop: 'oberste {share} ab {amount}',
    payHours: {one: 'bei {n} Stunde pro Woche', other: 'bei {n} Stunden pro Woche'},
    paySample: {one: 'aus {n} Angabe', other: 'aus {n} Angaben'},
  } satisfies Translation<typeof careerLadder>,
  'career-path': {heading: 'Der Weg in den Beruf'} satisfies Translation<typeof careerPath>,
  'case-studies': {heading: 'Fallbeispiele', takeaway: 'Fazit'} satisfies Translation<typeof caseStudies>,
  'common-mistakes': {heading: 'Typische Anfängerfehler'} satisfies Translation<typeof commonMistakes>,
  'contextual-advice': {heading: 'Ratschläge'} satisfies Translation<typeof contextualAdvice>,
  'core-functions': {heading: 'Wofür es die Stelle gibt'} satisfies Translation<typeof coreFunctions>,
  'day-timeline': {
    ...clock,
    heading: 'Ein typischer Tag',
    whole: {one: '{hours} in einem Abschnitt, {when}.', other: '{hours} in {n} Abschnitten, {when}.'},
    unsummed: {one: 'Ein Abschnitt, {when}.', other: '{n} Abschnitte, {when}.'},
    overlap: 'Einige davon überschneiden sich.',
    shifts: {one: 'Eine Schicht, die ein Tag für sich ist: {names}.', other: '{n} Schichten, jede ein Tag für sich: {names}.'},
    shiftCount: '{n} Schichten, jede ein Tag für sich.',
    noShift: 'In keiner Schicht',
    time: 'Zeit',
    period: 'Abschnitt',
    focus: 'Schwerpunkt',
    tasks: 'Aufgaben',
    notGiven: 'nicht angegeben',
  } satisfies Translation<typeof dayTimeline>,
  'global-outlook': {heading: 'Der Beruf rund um die Welt'} satisfies Translation<typeof globalOutlook>,
  'job-market': {
    heading: 'Wie der Arbeitsmarkt aussieht',
    challenges: 'Was es schwer macht',
    growthPaths: 'Wohin es führen kann',
    trends: 'Was sich ändert',
  } satisfies Translation<typeof jobMarket>,
  'job-outlook': {
    ...growth,
    heading: 'Berufsaussichten',
    up: 'Die Zahl der Stellen soll um {rate} wachsen.',
    upOver: 'Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.',
    down: 'Die Zahl der Stellen soll um {rate} zurückgehen.',
    downOver: 'Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.',
    same: 'Die Zahl der Stellen soll gleich bleiben.',
    sameOver: 'Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.',
    against: 'Für alle Berufe zusammen sind es {average}.',
    area: 'Gebiet: {area}.',
    whose: 'Die Zahlen gelten für: {name}.',
    openings: 'Freie Stellen im Jahr',
    jobs: 'Stellen',
    jobsIn: 'Stellen {from}',
    occupation: 'Beruf',
    role: 'Dieser Beruf',
    all: 'Alle Berufe',
  } satisfies Translation<typeof jobOutlook>,
  'key-responsibilities': {heading: 'Die wichtigsten Aufgaben'} satisfies Translation<typeof keyResponsibilities>,
  'market-demand': {
    ...levels,
    heading: 'Nachfrage',
    demand: 'Die Nachfrage nach diesem Beruf ist {level}.',
    undetermined: 'Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.',
    criterion: 'Beurteilt nach',
  } satisfies Translation<typeof marketDemand>,
  'membership-plans': {
    heading: 'Mitgliedschaften',
    free: 'Kostenlos',
    once: '{amount} einmalig',
    recommended: 'Empfohlen',
    choose: '{name} wählen',
  } satisfies Translation<typeof membershipPlans>,
  pay,
  'portfolio-tips': {heading: 'Was ins Portfolio gehört'} satisfies Translation<typeof portfolioTips>,
  'pros-cons': {
    heading: 'Vor- und Nachteile',
    pros: {one: '{n} Vorteil', other: '{n} Vorteile'},
    cons: {one: '{n} Nachteil', other: '{n} Nachteile'},
  } satisfies Translation<typeof prosCons>,
  'related-roles': {
    heading: 'Verwandte Berufe',
    mine: 'Zum Vergleich dieser Beruf: {facts}.',
    role: 'Dieser Beruf',
    more: '{amount} mehr',
    less: '{amount} weniger',
    same: 'gleiches Gehalt',
    jobs: '{rate} Stellen',
    noPay: 'ohne Angabe zum Gehalt',
    otherPlace: 'nicht verglichen: anderer Ort oder andere Gruppe',
    otherCurrency: 'nicht verglichen: andere Währung',
    otherPeriod: 'nicht verglichen: anderer Zeitraum',
    otherFigure: 'nicht verglichen: andere Kennzahl',
  } satisfies Translation<typeof relatedRoles>,
  'required-education': {heading: 'Welche Ausbildung man braucht', routes: 'Wege dorthin', certifications: 'Zertifikate und Nachweise'} satisfies Translation<typeof requiredEducation>,
  'role-faq': {
    heading: 'Häufige Fragen',
    open: 'Alle öffnen',
    close: 'Alle schließen',
    opened: 'Alle Antworten sind offen',
    closed: 'Alle Antworten sind geschlossen',
    link: 'Link zu „{question}“',
  } satisfies Translation<typeof roleFaq>,
  'role-skills': {heading: 'Fähigkeiten', technical: 'Fachliche Fähigkeiten', soft: 'Persönliche Fähigkeiten'} satisfies Translation<typeof roleSkills>,
  'role-summary': {
    ...growth,
    ...levels,
    heading: 'Auf einen Blick',
    median: 'Mediangehalt',
    mean: 'Durchschnittsgehalt',
    pay: 'Gehalt',
    way: 'Arbeitsweise',
    'on-site': 'vor Ort',
    hybrid: 'hybrid',
    remote: 'von überall',
    'remote-friendly': 'oft von überall',
    demand: 'Nachfrage',
    aliases: 'Auch genannt: {names}.',
    updated: 'Stand: {date}',
    guide: 'Ganzes Berufsporträt',
  } satisfies Translation<typeof roleSummary>,
  'salary-range': {
    heading: 'Gehalt',
    halfMore: 'Die Hälfte verdient mehr als {amount}, die Hälfte weniger.',
    halfAtLeast: 'Mindestens die Hälfte verdient {amount}.',
    average: 'Der Durchschnitt beträgt {amount}.',
    exactly: 'Das Gehalt beträgt {amount}.',
    between: 'Das Gehalt reicht von {low} bis {amount}.',
    from: 'Das Gehalt beginnt bei {amount}.',
    upTo: 'Das Gehalt reicht bis {amount}.',
    middleEarns: 'Die mittlere Hälfte verdient {low} bis {amount}.',
    tails: 'Jeder Zehnte verdient weniger als {low}; das bestbezahlte Zehntel beginnt bei {amount}.',
    lessThan10: 'Jeder Zehnte verdient weniger als {amount}.',
    lessThan25: 'Ein Viertel verdient weniger als {amount}.',
    moreThan75: 'Ein Viertel verdient mehr als {amount}.',
    moreThan90: 'Jeder Zehnte verdient mehr als {amount}.',
    namedFigure: '{name}: {amount}.',
    topStarts: 'Die obersten {share} beginnen bei {amount}.',
    bestStart: 'Die Bestbezahlten beginnen bei {amount}.',
    together: 'Alle Teile zusammen sind {amount}.',
    madeUp: 'Teile des Gehalts: {amount}.',
    unpublished: 'Der Herausgeber veröffentlicht keine Zahlen.',
    middleHalf: 'mittlere Hälfte',
    figure: 'Kennzahl',
    area: 'Gebiet',
    per: 'Gehalt',
    period: 'Zeitraum',
    entry: 'Angaben für',
    noPeriod: 'ohne Angabe des Zeitraums',
    twelfth: 'Die Monatswerte sind ein Zwölftel der Jahreswerte.',
    hourly: 'Die Stundenwerte sind die Jahreswerte, geteilt durch {hours} Arbeitsstunden.',
    sample: {one: 'Aus {n} Angabe.', other: 'Aus {n} Angaben.'},
    broken: 'Die Skala ist an den beiden Strichen unterbrochen: Was jenseits davon liegt, ist weit vom Rest entfernt.',
    stand: 'Wo stehe ich?',
    mine: 'Mein Gehalt',
    notNumber: 'Bitte einen Betrag eingeben, zum Beispiel {amount}.',
    otherPeriod: 'Der Zeitraum ist hier ein anderer: {period}. Bitte das Gehalt dafür eingeben.',
    otherCurrency: 'Die Währung ist hier eine andere: {currency}. Bitte das Gehalt in dieser Währung eingeben.',
    nothingKnown: 'Der Herausgeber veröffentlicht keine Zahlen, mit denen es sich vergleichen lässt.',
    stands: '{amount}: {what}.',
    p10Less: 'jeder Zehnte verdient weniger',
    p25Less: 'ein Viertel verdient weniger',
    medianLess: 'die Hälfte verdient weniger',
    p75Less: 'drei Viertel verdienen weniger',
    p90Less: 'neun von zehn verdienen weniger',
    p10Over: 'mehr als jeder Zehnte verdient weniger',
    p25Over: 'mehr als ein Viertel verdient weniger',
    medianOver: 'mehr als die Hälfte verdient weniger',
    p75Over: 'mehr als drei Viertel verdienen weniger',
    p90Over: 'mehr als neun von zehn verdienen weniger',
    p10More: 'neun von zehn verdienen mehr',
    p25More: 'drei Viertel verdienen mehr',
    medianMore: 'die Hälfte verdient mehr',
    p75More: 'ein Viertel verdient mehr',
    p90More: 'jeder Zehnte verdient mehr',
    standsAt: 'es ist genau dieser Wert: {low}',
    standsBetween: 'es liegt zwischen diesen Werten: {low} und {high}',
    standsBelow: 'es liegt unter diesem Wert: {high}',
    standsAbove: 'es liegt über diesem Wert: {low}',
  } satisfies Translation<typeof salaryRange & typeof standing>,
  'share-guide': {
    heading: 'Diesen Ratgeber teilen',
    share: 'Teilen …',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    select: 'Der Link ist markiert und kann kopiert werden',
  } satisfies Translation<typeof shareGuide>,
  'skill-map': {
    heading: 'Landkarte der Fähigkeiten',
    skills: {one: '{n} Fähigkeit.', other: '{n} Fähigkeiten.'},
    path: {one: '{n} Fähigkeit, von „{first}“ bis „{last}“.', other: '{n} Fähigkeiten, von „{first}“ bis „{last}“.'},
    total: {one: 'Vorhanden: {had} von {n} Fähigkeit.', other: 'Vorhanden: {had} von {n} Fähigkeiten.'},
    of: '{had} von {n}',
    skill: 'Fähigkeit',
    had: 'Vorhanden',
    yes: 'ja',
    no: 'nein',
  } satisfies Translation<typeof skillMap>,
  'source-list': {heading: 'Quellen'} satisfies Translation<typeof sourceList>,
  'tech-stack': {
    heading: 'Werkzeuge und Technologien',
    tools: '{n} Arbeitsmittel.',
    grouped: '{n} Arbeitsmittel in {groups} Gruppen.',
    demanded: {
      one: '{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.',
      other: '{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft.',
    },
    hots: {
      one: '{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.',
      other: '{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft.',
    },
    inDemand: 'gefragt',
    hot: 'überall gefragt',
    others: 'Sonstiges',
    filter: 'Filtern',
    found: '{n} von {total} Arbeitsmitteln gezeigt',
  } satisfies Translation<typeof techStack>,
  'work-life-balance': {
    ...levels,
    ...workingTime,
    heading: 'Beruf und Privatleben',
    workingTime: 'Arbeitszeit',
    usual: 'Übliche Arbeitszeit: {hours}.',
    regularSay: 'Die Stunden sind jede Woche dieselben.',
    irregularSay: 'Die Stunden ändern sich von Woche zu Woche.',
    seasonalSay: 'Die Stunden ändern sich mit der Saison.',
    shiftsSay: 'Gearbeitet wird in Schichten.',
    partTimeSay: '{share} arbeiten in Teilzeit.',
    hoursAWeek: 'Stunden pro Woche',
    pattern: 'Verteilung',
    partTime: 'Teilzeit',
    figure: 'Angabe',
    stress: 'Der Stress ist {level}.',
    balance: 'Die Vereinbarkeit mit dem Privatleben ist {level}.',
    poor: 'schlecht',
    fair: 'mäßig',
    good: 'gut',
    excellent: 'sehr gut',
    inputs: 'Wonach das beurteilt wurde',
  } satisfies Translation<typeof workLifeBalance>,
  'work-setting': {heading: 'Wo und mit wem gearbeitet wird'} satisfies Translation<typeof workSetting>,
};

registerMessages('de', de);
