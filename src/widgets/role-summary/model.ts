import {urlOf} from '../../guide/check.js';
import type {Demand} from '../../guide/sections/demand.js';
import type {Growth} from '../../guide/sections/growth.js';
import type {Salary} from '../../guide/sections/salary.js';
import type {WorkingTime} from '../../guide/sections/working-time.js';
import type {Fact} from '../../view/facts.js';
import {growthFact} from '../../wording/growth.js';
import {isolated} from '../../i18n/isolate.js';
import {date, enumeration, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {payOf, periodOf, placeOf, weeklyHours, type Pay} from '../../wording/pay.js';
import {hoursInWords} from '../../wording/working-time.js';
import type {SectionModel} from '../../view/section-element.js';
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
  workingTime?: WorkingTime | undefined;
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
  {title, summary, url, updated, aliases, codes = [], workModes, salary, growth = {}, workingTime = {}, demand = {}}: Summary,
  page: string | undefined,
  localize: Localize<typeof en & typeof shared>,
): SummaryModel {
  // As the section on pay does: the first entry with pay, by the year where that is known for the same.
  const paid = [salary ?? []].flat().flatMap((entry) => {
    const pay = entry.currency && payOf(entry, localize);
    return pay ? {entry, pay, place: placeOf(entry, localize)} : [];
  });
  const first = paid.find(({entry, place}) => place === paid[0]!.place && periodOf(entry) === 'year') ?? paid[0];
  const {level} = demand;
  const rated = level && level !== 'undetermined';
  const projected = growthFact(growth, localize);
  const hours = hoursInWords(workingTime, localize);
  const pattern = workingTime.pattern && localize.term(`${workingTime.pattern}Say`);
  const worked = hours ?? pattern;
  const facts: (Fact | undefined)[] = [
    first && payFact(first.pay, [first.place, weeklyHours(first.entry, localize)], localize),
    projected,
    workModes && {name: localize.term('way'), value: enumeration(localize, workModes.map((mode) => localize.term(mode)), 'disjunction')},
    worked ? {name: localize.term('workingTime'), value: worked, notes: hours && pattern ? [pattern] : []} : undefined,
    rated ? {name: localize.term('demand'), value: localize.term(level)} : undefined,
  ];
  return {
    heading: title,
    summary,
    facts: facts.filter((fact) => fact !== undefined),
    aliases: aliases && localize.term('aliases', {names: enumeration(localize, aliases.map((alias) => isolated(alias, localize)))}),
    codes: codes.map(({scheme, code}) => [scheme, code].filter(Boolean).join(' ')),
    updated: updated && localize.term('updated', {date: date(localize, updated)}),
    url: url && page && urlOf(url, page)?.href === page.replace(/#.*/, '') ? undefined : url,
    source: [first?.entry.source, projected && growth.source, ...(worked ? [workingTime.source] : []), rated ? demand.source : undefined],
  };
}

/** Pay by its name where that is a median or an average; what else it is is said below. */
function payFact({kind, amount, name, range}: Pay, others: (string | undefined)[], localize: Localize<typeof en & typeof shared>): Fact {
  const isNamed = kind === 'median' || kind === 'mean';
  return {name: localize.term(isNamed ? kind : 'pay'), value: amount, notes: [isNamed ? range : name, ...others].map((note) => note || undefined)};
}
