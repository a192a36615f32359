import type {Demand} from '../../guide/sections/demand.js';
import type {Growth} from '../../guide/sections/growth.js';
import type {Salary} from '../../guide/sections/salary.js';
import type {Fact} from '../../section/facts.js';
import {growthFact} from '../../section/growth.js';
import {date, displayName, enumeration, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import {payInWords} from '../../section/pay.js';
import type {SectionModel} from '../../section/section-element.js';
import type {en} from './messages.js';

/** What it draws of a guide: what is its own, and the key facts of other sections. */
export interface Summary {
  title?: string | undefined;
  summary?: string | undefined;
  url?: string | undefined;
  updated?: string | undefined;
  aliases?: string[] | undefined;
  codes?: {scheme?: string; code?: string}[] | undefined;
  workModes?: ('on-site' | 'hybrid' | 'remote' | 'remote-friendly')[] | undefined;
  salary?: Salary | Salary[] | undefined;
  growth?: Growth | undefined;
  demand?: Demand | undefined;
}
export interface SummaryModel extends SectionModel {
  summary?: string | undefined;
  facts: Fact[];
  aliases?: string | undefined;
  codes: string[];
  updated?: string | undefined;
  url?: string | undefined;
}

/** @param page - The address of the page: a guide does not link to where it stands. */
export function summaryModel(
  {title, summary, url, updated, aliases, codes = [], workModes, salary, growth = {}, demand = {}}: Summary,
  page: string | undefined,
  words: Locale<typeof en & typeof shared>,
): SummaryModel {
  // As the section on pay does: the first area, by the year where that is known.
  const paid = [salary ?? []].flat().filter((one) => payInWords(one, words));
  const first = paid.find(({area, per = 'year'}) => area === paid[0]!.area && per === 'year') ?? paid[0];
  const {level} = demand;
  const rated = level && level !== 'undetermined';
  const projected = growthFact(growth, words);
  const facts: (Fact | undefined)[] = [
    first && {
      name: words.phrase(first.median == null ? 'pay' : 'median'),
      value: payInWords(first, words),
      notes: [first.area ?? (first.country && displayName(words, 'region', first.country))],
    },
    projected,
    workModes && {name: words.phrase('way'), value: enumeration(words, workModes.map((mode) => words.phrase(mode)), 'disjunction')},
    rated ? {name: words.phrase('demand'), value: words.phrase(level)} : undefined,
  ];
  return {
    heading: title,
    summary,
    facts: facts.filter((fact) => fact !== undefined),
    aliases: aliases && words.phrase('aliases', {names: enumeration(words, aliases)}),
    codes: codes.map(({scheme, code}) => [scheme, code].filter(Boolean).join(' ')),
    updated: updated && words.phrase('updated', {date: date(words, updated)}),
    url: url && page && URL.canParse(url, page) && new URL(url, page).href === page.replace(/#.*/, '') ? undefined : url,
    source: [first?.source, projected && growth.source, rated ? demand.source : undefined],
  };
}
