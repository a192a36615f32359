// Wages of the Occupational Employment and Wage Statistics (U.S. Bureau of Labor Statistics), as its tables mean them.
import type {Amount, Salary, Source} from '../guide/role-guide.js';
import {csv, readTable, type Row, type TableInput} from './table.js';
import type {Note} from './types.js';

/** What `#` stands for: a wage that is this or more. */
export interface WageCap {
  hour: number;
  year: number;
}
/** By edition, as each says in its notes. Of others it has to be given. */
const caps: Readonly<Record<string, WageCap>> = Object.fromEntries(['2022', '2023', '2024'].map((year) => [year, {hour: 115, year: 239_200}]));
export const capOf = (date: string | undefined): WageCap | undefined => caps[date?.slice(0, 4) ?? ''];

export interface Wages {
  /** By the code of the detailed occupation, or of the group that is published in its place. */
  byCode: ReadonlyMap<string, Row>;
  source: {name: string; url: string; date?: string | undefined};
  cap: WageCap | undefined;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The national rows of all detailed occupations: those of groups repeat them or sum them up. */
export async function readWages(input: TableInput, {date, cap = capOf(date)}: {date?: string | undefined; cap?: WageCap | undefined}, notes: Note[]): Promise<Wages> {
  const byCode = new Map<string, Row>();
  for await (const rows of readTable(input, csv('OCC_CODE'), 'OEWS', notes))
    for (const row of rows) {
      const isNational = (row.AREA_TYPE ?? '1') === '1' && (row.I_GROUP ?? 'cross-industry') === 'cross-industry';
      if (isNational && row.O_GROUP === 'detailed') byCode.set(row.OCC_CODE!, row);
    }
  const [year = '', month = ''] = date?.split('-') ?? [];
  const edition = [months[Number(month) - 1], year].filter(Boolean).join(' ');
  return {
    byCode,
    source: {name: `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics${edition && `, ${edition}`}`, url: 'https://www.bls.gov/oes/', date},
    cap,
  };
}

const figures = {median: 'MEDIAN', mean: 'MEAN'} as const;
const percentiles = {p10: 'PCT10', p25: 'PCT25', p75: 'PCT75', p90: 'PCT90'} as const;

/**
 * The pay of a row: by the year and by the hour where both are published, in that order. `ANNUAL` and `HOURLY` mark what is published in
 * that unit alone: where people do not work by the hour all year, neither says anything about the other.
 * @param name - Whose wage it is, where that is not the role alone.
 */
export function payOfRow(row: Row, {source, cap}: Wages, name: string | undefined, report: (message: string) => void): Salary[] {
  const amount = (column: string, per: 'hour' | 'year'): Amount | undefined => {
    const text = row[column]?.trim() ?? '';
    if (!text) return;
    if (text === '*' || text === '**') return null;
    if (text === '#') {
      if (cap) return {atLeast: cap[per]};
      report(`${column} is capped (#), and what at is not known: say the cap of this edition`);
      return;
    }
    const value = Number(text.replaceAll(',', ''));
    if (Number.isFinite(value)) return value;
    report(`${column} is "${text}", which is no amount`);
    return;
  };
  const known = (amounts: object) => Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined));
  const only = row.ANNUAL === 'TRUE' ? ['A'] : row.HOURLY === 'TRUE' ? ['H'] : ['A', 'H'];
  return only.flatMap((letter): Salary[] => {
    const per = letter === 'A' ? 'year' : 'hour';
    const of = (columns: Readonly<Record<string, string>>) => known(Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, amount(`${letter}_${column}`, per)])));
    const entry: Salary = of(figures);
    const parts = of(percentiles);
    // Of what is nowhere published nothing is said: not of every figure by itself.
    if ([entry, parts].every((amounts) => Object.values<unknown>(amounts).every((value) => value === null))) return [];
    const cited: Source = {...source, name: `${source.name}: ${row.OCC_TITLE} (${row.OCC_CODE})`};
    return [{...(name ? {name} : {}), country: 'US', currency: 'USD', per, ...entry, percentiles: parts, source: cited}];
  });
}
