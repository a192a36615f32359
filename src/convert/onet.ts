// The O*NET tables, joined with wages and projections of the Bureau of Labor Statistics: a guide for each occupation. Each table is read once,
// as a stream, because all of them are sorted by code; only titles, wages, projections and the crosswalk are held.
import type {RelatedRoles, RoleGuide, Salary, Skill} from '../guide/role-guide.js';
import {plainText, hasMarkup} from './html.js';
import {withoutEmpty} from './json.js';
import {repairAll} from './mojibake.js';
import {payOfRow, readWages, type WageCap, type Wages} from './oews.js';
import {growthOf, projectionFor, readCrosswalk, readOutlook, type Crosswalk, type Outlook, type Projection} from './outlook.js';
import {SortedGroups, TableError, readRows, readTable, tsv, type Row, type TableInput} from './table.js';
import type {Converted, Note} from './types.js';

/** The tables that are read, by the names of their files without ".txt". */
export const onetTables = [
  'Occupation Data', 'Sample of Reported Titles', 'Alternate Titles', 'Task Statements', 'Emerging Tasks', 'Technology Skills',
  'Education, Training, and Experience', 'Education, Training, and Experience Categories', 'Job Zones', 'Job Zone Reference', 'Work Styles', 'Work Values',
  'Interests', 'Related Occupations', 'Content Model Reference', 'Read Me',
] as const;
export type OnetTable = (typeof onetTables)[number];

export interface OnetOptions {
  /** Opens a table of O*NET; undefined where there is none: what it would have given is then absent. Only "Occupation Data" has to be there. */
  open: (table: OnetTable) => TableInput | undefined | Promise<TableInput | undefined>;
  /** Wages: national_M2024_dl.csv. */
  oews?: TableInput | undefined;
  /** The month of the wages: `2024-05`. */
  oewsDate?: string | undefined;
  /** What `#` stands for in other editions than 2022 to 2024. */
  oewsCap?: WageCap | undefined;
  /** Projections of the Occupational Outlook Handbook. */
  outlook?: TableInput | undefined;
  /** When the edition of the Handbook was published, where that is not known here. */
  outlookDate?: string | undefined;
  /** What says which projection belongs to which code; without it there are none, and wages only by the same code. */
  crosswalk?: TableInput | undefined;
  /** Only these: O*NET-SOC codes (15-1252.00), or SOC codes (15-1252) for all that they contain. */
  codes?: readonly string[] | undefined;
  /** Only these, by title. */
  titles?: readonly string[] | undefined;
  /** The address of a guide's page, with {code} in it: it becomes the guide's `url`, and that of roles that are related. */
  url?: string | undefined;
  /** Which other names are taken: those that people in the occupation reported (10 at most), or all that O*NET lists (thousands for some). */
  aliases?: 'reported' | 'all' | undefined;
  /** Hears how many occupations there will be. */
  onStart?: ((count: number) => void) | undefined;
}

/** Whose figure it is, or why there is none. */
export type Coverage = {kind: 'own' | 'broader' | 'group'} | {kind: 'none'; why: string};
export interface ConvertedOccupation extends Converted {
  code: string;
  wage: Coverage;
  projection: Coverage;
}

const code = 'O*NET-SOC Code';
const grouped = ['Sample of Reported Titles', 'Alternate Titles', 'Task Statements', 'Emerging Tasks', 'Technology Skills', 'Education, Training, and Experience', 'Job Zones', 'Work Styles', 'Work Values', 'Interests', 'Related Occupations'] as const;
type Rows = Readonly<Record<(typeof grouped)[number], Row[]>>;

/** What is the same for all occupations. */
interface Shared {
  titles: ReadonlyMap<string, string>;
  chosen: ReadonlySet<string>;
  categories: ReadonlyMap<string, string>;
  zones: ReadonlyMap<string, Row>;
  elements: ReadonlyMap<string, string>;
  release: {name: string; date?: string | undefined};
  wages?: Wages | undefined;
  outlook?: Outlook | undefined;
  crosswalk?: Crosswalk | undefined;
  options: OnetOptions;
}

/**
 * A guide for each occupation, in the order of their codes. What no table gives stays absent. The first notes of the first guide are about the
 * tables themselves.
 */
export async function* convertOnet(options: OnetOptions): AsyncGenerator<ConvertedOccupation, void> {
  const notes: Note[] = [];
  const small = async (name: OnetTable, key: string) => {
    const input = await options.open(name);
    return input === undefined ? [] : readRows(input, tsv(key), name, notes);
  };
  const occupations = await small('Occupation Data', code);
  if (!occupations[0]) throw new TableError('"Occupation Data" is missing: it names the occupations');
  const chosen = choose(occupations, options);
  options.onStart?.(chosen.size);
  const shared: Shared = {
    titles: new Map(occupations.map((row) => [row[code]!, row.Title!])),
    chosen,
    categories: new Map((await small('Education, Training, and Experience Categories', 'Category')).map((row) => [`${row['Scale ID']} ${row.Category}`, row['Category Description']!])),
    zones: new Map((await small('Job Zone Reference', 'Job Zone')).map((row) => [row['Job Zone']!, row])),
    elements: new Map((await small('Content Model Reference', 'Element ID')).map((row) => [row['Element ID']!, row.Description!])),
    release: await releaseOf(options),
    wages: options.oews === undefined ? undefined : await readWages(options.oews, {date: options.oewsDate, cap: options.oewsCap}, notes),
    outlook: options.outlook === undefined ? undefined : await readOutlook(options.outlook, {date: options.outlookDate}, notes),
    crosswalk: options.crosswalk === undefined ? undefined : await readCrosswalk(options.crosswalk, notes),
    options,
  };
  if (shared.outlook && !shared.crosswalk) notes.push({at: 'outlook', message: 'there is no crosswalk, which says whose these projections are: none was used'});
  if (shared.outlook && shared.crosswalk) notes.push(...unusedPages(shared.outlook, shared.crosswalk));

  const cursors = new Map<string, SortedGroups>();
  for (const name of grouped) {
    const input = await options.open(name);
    if (input === undefined) notes.push({at: name, message: 'there is no such table: what it gives is absent'});
    else cursors.set(name, new SortedGroups(name, code, readTable(input, tsv(code), name, notes)));
  }
  try {
    for (const row of occupations) {
      if (!chosen.has(row[code]!)) continue;
      const rows = Object.fromEntries(await Promise.all(grouped.map(async (name) => [name, (await cursors.get(name)?.of(row[code]!)) ?? []] as const))) as Rows;
      const converted = guideOf(row, rows, shared);
      // What the tables themselves had is said once.
      converted.notes.unshift(...notes.splice(0).map((note) => ({...note, isGeneral: true})));
      yield converted;
    }
  } finally {
    for (const cursor of cursors.values()) await cursor.close();
  }
}

function choose(occupations: readonly Row[], {codes, titles}: OnetOptions): ReadonlySet<string> {
  const all = occupations.map((row) => row[code]!);
  // Codes become names of files.
  const strange = all.find((each) => !/^\d\d-\d{4}\.\d\d$/.test(each));
  if (strange !== undefined) throw new TableError(`"${strange}" is no O*NET-SOC code`);
  if (!codes?.[0] && !titles?.[0]) return new Set(all);
  const found = (what: string, matches: string[]) => {
    if (!matches[0]) throw new TableError(`there is no occupation "${what}" in these tables`);
    return matches;
  };
  const fold = (text: string) => text.trim().toLowerCase();
  return new Set([
    ...(codes ?? []).flatMap((one) => found(one, all.filter((each) => each === one.trim() || each.startsWith(`${one.trim()}.`)))),
    ...(titles ?? []).flatMap((one) => found(one, occupations.filter((row) => fold(row.Title!) === fold(one)).map((row) => row[code]!))),
  ]);
}

/** Number and month of the release, as the file that comes with it says them. */
async function releaseOf({open}: OnetOptions): Promise<Shared['release']> {
  const input = await open('Read Me');
  let text = '';
  for await (const part of typeof input === 'string' || input instanceof Uint8Array ? [input] : (input ?? [])) text += part instanceof Uint8Array ? new TextDecoder().decode(part) : typeof part === 'string' ? part : '';
  const [, version] = /O\*NET (\d+(?:\.\d+)?) Database/i.exec(text) ?? [];
  const [, month, year] = /\b([A-Z][a-z]+) (\d{4}) Release/.exec(text) ?? [];
  const number = 'January February March April May June July August September October November December'.split(' ').indexOf(month ?? '') + 1;
  return {name: version ? `O*NET ${version} Database` : 'O*NET Database', date: number ? `${year}-${String(number).padStart(2, '0')}` : undefined};
}

/** Pages of the Handbook that no code leads to. */
function unusedPages(outlook: Outlook, crosswalk: Crosswalk): Note[] {
  const used = new Set<Row>();
  for (const onetCode of crosswalk.byOnetCode.keys()) {
    const projection = projectionFor(onetCode, outlook, crosswalk);
    if (projection.kind !== 'none') used.add(projection.row);
  }
  return outlook.rows.filter((row) => !used.has(row)).map((row) => ({at: 'outlook', message: `no occupation of the crosswalk leads to "${row.title}"`}));
}

function guideOf(occupation: Row, rows: Rows, shared: Shared): ConvertedOccupation {
  const own = occupation[code]!;
  const {options, wages, outlook, crosswalk, release} = shared;
  const notes: Note[] = [];
  const note = (at: string, message: string) => notes.push({at, message});

  const wage = wageFor(own, shared);
  const pay = wage.kind === 'none' ? [] : payOfRow(wage.row, wages!, wage.name, (message) => note('OEWS', message));
  const projection: Projection = outlook && crosswalk ? projectionFor(own, outlook, crosswalk) : {kind: 'none', why: 'no projections with a crosswalk were given'};
  const growth = projection.kind === 'none' ? undefined : growthOf(projection, outlook!);
  if (wage.kind === 'none') note('OEWS', `no wage: ${wage.why}`);
  else if (wage.kind !== 'own') note('OEWS', `the wage is that of ${wage.name}, and said to be`);
  if (projection.kind === 'none') note('outlook', `no projection: ${projection.why}`);
  else {
    if (projection.name) note('outlook', `the projection is that of ${projection.name}, and said to be`);
    if (projection.note) note('outlook', projection.note);
    for (const column of [`projected_employment_${outlook!.to}`, 'employment_change']) if (projection.row[column]) note('outlook', `${column}: role JSON has no place for it (it is not the openings of a year)`);
  }

  const survey = surveyOf(rows['Education, Training, and Experience'], shared, note);
  const guide: RoleGuide = {
    version: 1,
    title: occupation.Title!,
    summary: occupation.Description!,
    lang: 'en',
    url: options.url === undefined ? undefined : addressOf(options.url, own),
    aliases: aliasesOf(rows, options, note),
    codes: [{scheme: 'O*NET-SOC', code: own}, ...(own.endsWith('.00') ? [{scheme: 'SOC', code: own.slice(0, 7)}] : [])],
    salary: pay[1] ? pay : pay[0],
    responsibilities: tasksOf(rows['Task Statements']),
    workSetting: valuesOf(rows['Work Values'], shared),
    techStack: rows['Technology Skills'].map((row) => ({name: row.Example!, category: row['Commodity Title']!, ...(row['Hot Technology'] === 'Y' ? {hot: true} : {}), ...(row['In Demand'] === 'Y' ? {inDemand: true} : {})})),
    skills: {soft: stylesOf(rows['Work Styles'], shared, note)},
    path: pathOf(rows['Job Zones'], survey, projection, shared),
    education: educationOf(rows['Job Zones'], survey, projection, shared, note),
    jobMarket: {trends: emergingOf(rows['Emerging Tasks'])},
    growth,
    relatedRoles: relatedOf(rows['Related Occupations'], shared, note),
    sources: [
      {
        name: `${release.name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information was selected and rearranged; USDOL/ETA has not approved, endorsed, or tested these modifications.`,
        url: 'https://www.onetcenter.org/license_db.html',
        ...(release.date ? {date: release.date} : {}),
      },
      ...[pay[0]?.source, growth?.source].filter((source) => source !== undefined),
    ],
  };
  if (rows.Interests[0]) note('Interests', 'role JSON has no place for interests');
  const told = withoutEmpty(withPlainText(guide, note))!;
  return {code: own, guide: repairAll(told, note), notes, wage: covered(wage), projection: covered(projection)};
}

/** Some names in the tables have HTML's entities in them. */
function withPlainText<Value>(value: Value, note: (at: string, message: string) => void, path = ''): Value {
  if (typeof value === 'string') {
    if (!hasMarkup(value)) return value;
    note(path, `has HTML in it, which was taken out: "${value.slice(0, 80)}"`);
    return plainText(value) as Value;
  }
  if (Array.isArray(value)) return value.map((each: unknown, i) => withPlainText(each, note, `${path}[${i}]`)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, withPlainText(each, note, path ? `${path}.${key}` : key)])) as Value;
}

const covered = (one: {kind: 'own' | 'broader' | 'group'} | {kind: 'none'; why: string}): Coverage => (one.kind === 'none' ? {kind: 'none', why: one.why} : {kind: one.kind});
const addressOf = (template: string, own: string) => template.replaceAll('{code}', own);

type Wage = {kind: 'own' | 'broader' | 'group'; row: Row; name: string | undefined} | {kind: 'none'; why: string};
/** The wage of an occupation: its own; that of the occupation that it is a part of; that of the group that is published in place of several. */
function wageFor(own: string, {wages, crosswalk}: Shared): Wage {
  if (!wages) return {kind: 'none', why: 'no wages were given'};
  const soc = own.slice(0, 7);
  const row = wages.byCode.get(soc);
  const named = ({OCC_TITLE: title, OCC_CODE: code}: Row) => `${title} (${code})`;
  if (row) return own.endsWith('.00') ? {kind: 'own', row, name: undefined} : {kind: 'broader', row, name: named(row)};
  const equivalent = crosswalk?.byOnetCode.get(own)?.code;
  const group = equivalent === undefined ? undefined : wages.byCode.get(equivalent);
  if (group) return {kind: 'group', row: group, name: named(group)};
  return {kind: 'none', why: own.startsWith('55-') ? 'the survey does not cover the military' : `the survey publishes none for ${soc}${equivalent && equivalent !== soc ? ` or ${equivalent}` : ''}`};
}

function aliasesOf(rows: Rows, {aliases = 'reported'}: OnetOptions, note: (at: string, message: string) => void): string[] {
  // Those that the public site shows come first.
  const reported = rows['Sample of Reported Titles'].toSorted((a, b) => (a['Shown in My Next Move'] === 'Y' ? 0 : 1) - (b['Shown in My Next Move'] === 'Y' ? 0 : 1)).map((row) => row['Reported Job Title']!);
  const alternate = rows['Alternate Titles'].map((row) => row['Alternate Title']!);
  if (aliases === 'reported' && alternate[0]) note('Alternate Titles', `${alternate.length} alternate titles were left out: they are taken where all aliases are asked for`);
  const seen = new Set<string>();
  return [...reported, ...(aliases === 'all' ? alternate : [])].filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** Core tasks, then supplemental ones, then those that nobody has rated; each in the order of the table. */
function tasksOf(rows: readonly Row[]): string[] {
  const rank = (row: Row) => ['Core', 'Supplemental'].indexOf(row['Task Type']!) >>> 0;
  return rows.toSorted((a, b) => rank(a) - rank(b)).map((row) => row.Task!);
}

/** "Recommend Suppress": an estimate so imprecise that its publisher advises against showing it. `n/a` is what no such advice was given for. */
const isSuppressed = (row: Row) => row['Recommend Suppress'] === 'Y';
const askedPeople = (row: Row) => {
  const who = {Incumbent: 'people in the occupation', 'Occupational Expert': 'occupational experts', Analyst: 'analysts'}[row['Domain Source']!] ?? row['Domain Source']!;
  return `${/^\d+$/.test(row.N ?? '') ? `${row.N} ` : ''}${who}`;
};

/** The explanation that O*NET sets behind the name of a category is left out; what belongs to the name stays. */
const categoryName = (text: string) => text.replace(/ - awarded for [^]*$/, '');

/** The shares of a scale, in a sentence; figures as the table has them. */
interface Survey {
  lead: string;
  shares: string;
  left: number;
}
function surveyOf(rows: readonly Row[], {categories}: Shared, note: (at: string, message: string) => void): Readonly<Record<string, Survey>> {
  const scales: Record<string, Survey> = {};
  for (const scale of new Set(rows.filter((row) => row.Category !== 'n/a').map((row) => row['Scale ID']!))) {
    const own = rows.filter((row) => row['Scale ID'] === scale && /^\d/.test(row['Data Value']!));
    const left = own.filter(isSuppressed);
    const shown = own.filter((row) => !isSuppressed(row) && Number(row['Data Value']) > 0).toSorted((a, b) => Number(b['Data Value']) - Number(a['Data Value']));
    if (left[0]) note('Education, Training, and Experience', `shares of "${own[0]!['Element Name']}" that are to be suppressed were left out: ${left.length}`);
    if (!shown[0]) continue;
    scales[scale] = {
      lead: `${askedPeople(own[0]!)}, ${own[0]!.Date}`,
      shares: shown.map((row) => `${categoryName(categories.get(`${scale} ${row.Category}`) ?? `category ${row.Category}`)}: ${row['Data Value']}%`).join('; '),
      left: left.length,
    };
  }
  const rest = rows.find((row) => row.Category === 'n/a');
  if (rest) note('Education, Training, and Experience', 'how important certificates and apprenticeships are rated (on a scale from 1 to 5) has no place in role JSON');
  return scales;
}
const inSentence = (what: string, {lead, shares, left}: Survey) => `${what} (O*NET survey of ${lead}): ${shares}.${left ? ' Some shares are too imprecise to be shown.' : ''}`;

/** What the Handbook says in words; "See How to Become One" says that there is no one way. */
const typical = (projection: Projection, column: string) => {
  const value = projection.kind === 'none' ? '' : projection.row[column]!;
  return value && !/^see how to become/i.test(value) ? value : undefined;
};
const whose = (projection: Projection) => (projection.kind !== 'none' && projection.name ? `, for ${projection.name}` : '');

function educationOf(zones: readonly Row[], survey: Readonly<Record<string, Survey>>, projection: Projection, shared: Shared, note: (at: string, message: string) => void): RoleGuide['education'] {
  const zone = shared.zones.get(zones[0]?.['Job Zone'] ?? '');
  const entry = typical(projection, 'entry_education');
  if (projection.kind !== 'none' && !entry) note('outlook', 'entry_education refers to the text of the page: there is no one level');
  return {
    intro: [survey.RL && inSentence('Level of education that the work requires, by share of answers', survey.RL), zone && `${zone.Name}. ${zone.Education}`].filter(Boolean).join('\n\n'),
    level: entry && `${entry} (typical at entry, U.S. Bureau of Labor Statistics${whose(projection)})`,
  };
}

function pathOf(zones: readonly Row[], survey: Readonly<Record<string, Survey>>, projection: Projection, shared: Shared): string[] {
  const [row] = zones;
  const zone = shared.zones.get(row?.['Job Zone'] ?? '');
  const [experience, training] = ['work_experience', 'training'].map((column) => typical(projection, column));
  return [
    zone ? `${zone.Name} (O*NET ${row!.Date}). ${zone.Experience}` : '',
    zone ? zone['Job Training']! : '',
    experience ? `Experience in a related occupation that is typical (U.S. Bureau of Labor Statistics${whose(projection)}): ${experience}.` : '',
    training ? `On-the-job training that is typical (U.S. Bureau of Labor Statistics${whose(projection)}): ${training}.` : '',
    survey.RW ? inSentence('Related work experience that is required, by share of answers', survey.RW) : '',
    survey.PT ? inSentence('On-site or in-plant training, by share of answers', survey.PT) : '',
    survey.OJ ? inSentence('On-the-job training, by share of answers', survey.OJ) : '',
  ].filter(Boolean);
}

/** Work styles are what a job asks of a person, each with its importance; what is to be suppressed is left out. */
function stylesOf(rows: readonly Row[], {elements}: Shared, note: (at: string, message: string) => void): Skill[] {
  const shown = rows.filter((row) => row['Scale ID'] === 'IM' && !isSuppressed(row) && /^\d/.test(row['Data Value']!));
  if (shown.length < rows.length) note('Work Styles', `${rows.length - shown.length} ratings are to be suppressed, and were left out`);
  return shown
    .toSorted((a, b) => Number(b['Data Value']) - Number(a['Data Value']))
    .map((row) => ({name: row['Element Name']!, detail: [elements.get(row['Element ID']!), `Importance ${row['Data Value']} on a scale from 1 to 5 (O*NET ${row.Date}).`].filter(Boolean).join(' ')}));
}

/** Work values are what an occupation offers to people. */
function valuesOf(rows: readonly Row[], {elements}: Shared): string[] {
  const extent = rows.filter((row) => row['Scale ID'] === 'EX').toSorted((a, b) => Number(b['Data Value']) - Number(a['Data Value']));
  const [first] = extent;
  if (!first) return [];
  return [
    `What the work offers, on a scale from 1 to 7 (O*NET work values, ${first['Domain Source']!.toLowerCase()}s, ${first.Date}): ${extent.map((row) => `${row['Element Name']} ${row['Data Value']}`).join('; ')}.`,
    ...extent.filter((row) => row['Data Value'] === first['Data Value'] && elements.has(row['Element ID']!)).map((row) => `${row['Element Name']}: ${elements.get(row['Element ID']!)}`),
  ];
}

/** What people in the occupation wrote in as new, or as a new form of a task: what is changing in the field. */
const emergingOf = (rows: readonly Row[]): string[] =>
  rows.map((row) => `${row.Category === 'Revision' ? 'A task in a new form' : 'A new task'} that ${askedPeople(row)} report (O*NET ${row.Date}): ${row.Task}`);

function relatedOf(rows: readonly Row[], shared: Shared, note: (at: string, message: string) => void): RelatedRoles {
  const {titles, wages, outlook, crosswalk, options, chosen} = shared;
  return rows
    .toSorted((a, b) => Number(a.Index) - Number(b.Index))
    .flatMap((row) => {
      const other = row['Related O*NET-SOC Code']!;
      const title = titles.get(other);
      if (!title) {
        note('Related Occupations', `${other} is no occupation of these tables`);
        return [];
      }
      const wage = wageFor(other, shared);
      // As for the role itself, by the year where that is published.
      const [pay] = wage.kind === 'none' ? [] : payOfRow(wage.row, wages!, wage.name, () => {});
      const projection = outlook && crosswalk ? projectionFor(other, outlook, crosswalk) : undefined;
      const about = [
        wage.kind !== 'none' && wage.name && `Pay: ${wage.name}.`,
        projection && projection.kind !== 'none' && projection.name && `Change in jobs: ${projection.name}.`,
      ].filter(Boolean).join(' ');
      return {
        title,
        url: options.url !== undefined && chosen.has(other) ? addressOf(options.url, other) : undefined,
        // Whose pay it is, the entry says: of twenty roles readers need no twenty lines that cite one table.
        salary: pay && {...medianOf(pay), source: wages!.source},
        growth: projection && projection.kind !== 'none' ? growthOf(projection, outlook!).rate : undefined,
        note: about || undefined,
      };
    });
}
const medianOf = ({percentiles: _, mean: __, ...rest}: Salary): Salary => rest;
