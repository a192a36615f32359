// Projections of the Occupational Outlook Handbook (U.S. Bureau of Labor Statistics), and the crosswalk that says which of them is whose.
import type {Growth} from '../guide/role-guide.js';
import {csv, readRows, type Row, type TableInput} from './table.js';
import type {Note} from './types.js';

/** When an edition was published, by its years. */
const published: Readonly<Record<string, string>> = {'2024–34': '2025-08-28'};

/** A row of the crosswalk, with what spreadsheet programs did to it undone. */
export interface Equivalent {
  /** The code of the National Employment Matrix. */
  code: string;
  title: string;
  /** Title and address of its page in the Handbook; none where it has none. */
  page?: {title: string; url: string} | undefined;
}
export interface Crosswalk {
  byOnetCode: ReadonlyMap<string, Equivalent>;
  /** How many codes of the Matrix a page covers, by its address. */
  covers: ReadonlyMap<string, number>;
  /** "As of 8/29/2024". */
  asOf?: string | undefined;
}

const address = (url: string) => url.trim().toLowerCase();
const isThere = (cell: string | undefined) => !!cell && !/^[\s–—-]*$/.test(cell);

export async function readCrosswalk(input: TableInput, notes: Note[]): Promise<Crosswalk> {
  const above: string[][] = [];
  const rows = await readRows(input, csv('O*NET-SOC Code'), 'crosswalk', notes, above);
  const byOnetCode = new Map<string, Equivalent>();
  const codes = new Map<string, Set<string>>();
  let mended = 0;
  for (const row of rows) {
    const onet = row['O*NET-SOC Code']!;
    let code = row['NEM Code'] ?? '';
    // Excel takes 11-2011 for a month and writes Nov-11: what is left of the code is its end, and the SOC code has the rest.
    if (!/^\d\d-\d{4}$/.test(code)) {
      const soc = onet.slice(0, 7);
      const [, month, end] = /^([A-Z][a-z]{2})-(\d\d)$/.exec(code) ?? [];
      const number = 1 + 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').indexOf(month ?? '');
      if (!end || number !== Number(soc.slice(0, 2)) || !soc.endsWith(end)) {
        notes.push({at: 'crosswalk', message: `the NEM code of ${onet} is "${code}", which is none`});
        continue;
      }
      code = soc;
      mended++;
    }
    const url = row['OOH Profile Website'];
    const page = isThere(url) ? {title: row['OOH Profile Title']!, url: url!} : undefined;
    byOnetCode.set(onet, {code, title: row['National Employment Matrix Occupational Title']!, page});
    if (page) codes.set(address(page.url), (codes.get(address(page.url)) ?? new Set()).add(code));
  }
  if (mended) notes.push({at: 'crosswalk', message: `${mended} NEM codes had become dates (Nov-11 for 11-2011): they were taken from the SOC code of the same row, which has the same month and end`});
  return {byOnetCode, covers: new Map([...codes].map(([url, set]) => [url, set.size])), asOf: above.flat().find((cell) => /^as of/i.test(cell))};
}

export interface Outlook {
  rows: readonly Row[];
  byCode: ReadonlyMap<string, Row>;
  byAddress: ReadonlyMap<string, Row>;
  byTitle: ReadonlyMap<string, Row>;
  /** The years of the projection, from the names of the columns. */
  from: number;
  to: number;
  edition: string;
  date?: string | undefined;
}

export async function readOutlook(input: TableInput, {date}: {date?: string | undefined}, notes: Note[]): Promise<Outlook> {
  const rows = await readRows(input, csv('outlook_pct'), 'outlook', notes);
  const yearIn = (start: string) => Number(Object.keys(rows[0] ?? {}).find((column) => column.startsWith(start))?.slice(-4));
  const [from, to] = [yearIn('num_jobs_'), yearIn('projected_employment_')];
  const edition = `${from}–${String(to).slice(-2)}`;
  return {
    rows,
    byCode: new Map(rows.flatMap((row) => (row.soc_code ? [[row.soc_code, row]] : []))),
    byAddress: new Map(rows.map((row) => [address(row.url!), row])),
    byTitle: new Map(rows.map((row) => [row.title!.toLowerCase(), row])),
    from,
    to,
    edition,
    date: date ?? published[edition],
  };
}

/** Whose projection it is: of the occupation itself, of the broader one that it is part of, of a group that shares a page; or why there is none. */
export type Projection = {kind: 'own' | 'broader' | 'group'; row: Row; name: string | undefined; note?: string | undefined} | {kind: 'none'; why: string};

/** The projection for an O*NET-SOC code, as the crosswalk has it. */
export function projectionFor(onetCode: string, outlook: Outlook, crosswalk: Crosswalk): Projection {
  const none = (why: string): Projection => ({kind: 'none', why});
  const equivalent = crosswalk.byOnetCode.get(onetCode);
  if (!equivalent) return none('not in the crosswalk: the Matrix does not cover it');
  const {code, title, page} = equivalent;
  const isWhole = onetCode.endsWith('.00') && onetCode.startsWith(code);
  // What names exactly this code comes first: since the crosswalk, a page may have been parted.
  const exact = outlook.byCode.get(code);
  if (exact && hasRate(exact)) {
    const moved = page && outlook.byAddress.get(address(page.url)) !== exact && page.title.toLowerCase() !== exact.title!.toLowerCase();
    const note = moved ? `its page in the crosswalk, "${page.title}", is no longer its page in this edition: "${exact.title}" is` : page ? undefined : `has no page in the crosswalk; in this edition it has "${exact.title}"`;
    return {kind: isWhole ? 'own' : 'broader', row: exact, name: isWhole ? undefined : `${title} (${code})`, note};
  }
  if (!page) return none('the crosswalk has no page of the Handbook for it');
  const row = outlook.byAddress.get(address(page.url)) ?? outlook.byTitle.get(page.title.trim().toLowerCase());
  if (!row || !hasRate(row)) return none(`the page "${page.title}" has no projection in the table`);
  // The code of a group ends in 0; another is that of one occupation, and this is not it.
  if (row.soc_code && !row.soc_code.endsWith('0')) return none(`the page "${page.title}" became that of another occupation (${row.soc_code}) in this edition`);
  return {kind: 'group', row, name: row.title!, note: crosswalk.covers.get(address(page.url)) === 1 ? `the page "${row.title}" names no code, so that it was taken for a group's` : undefined};
}

const hasRate = ({outlook_pct: rate}: Row) => /^-?\d+(\.\d+)?$/.test(rate ?? '');

/** A projection as role JSON has it. */
export function growthOf({row, name}: Exclude<Projection, {kind: 'none'}>, {from, to, edition, date}: Outlook): Growth {
  const jobs = Number(row[`num_jobs_${from}`]);
  return {
    rate: Number(row.outlook_pct),
    from,
    to,
    country: 'US',
    ...(name ? {name} : {}),
    ...(row.outlook_desc ? {label: row.outlook_desc} : {}),
    ...(jobs > 0 ? {jobs} : {}),
    source: {name: `U.S. Bureau of Labor Statistics, Occupational Outlook Handbook ${edition}: ${row.title}`, url: row.url!, ...(date ? {date} : {})},
  };
}
