import {exchanged, type Report} from '../../guide/problem.js';
import type {Ladder} from '../../guide/sections/ladder.js';
import {placeLabels, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {decimal, enumeration, intl, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {payInWords} from '../../wording/pay.js';
import type {SectionModel} from '../../view/section-element.js';
import {duration, span} from '../../wording/time.js';
import type {en} from './messages.js';

export interface Rung {
  title: string;
  summary?: string | undefined;
  /** "2–5 years". */
  years?: string | undefined;
  pay?: string | undefined;
  /** Class of its bar, the fading one where the span is open, and where on the axis it lies, 0 to 100. */
  bar?: [name: 'accent' | 'open', from: number, width: number] | undefined;
  /** "You are here", where the reader does stand. */
  here?: string | undefined;
  /** "Next, in 2 years", where the reader may come next. */
  next?: string | undefined;
}

export interface LadderModel extends SectionModel {
  rungs: Rung[];
  /** The labelled years of the axis; none where no rung has any. */
  axis?: (PlacedLabel & {name: string})[] | undefined;
  /** Where the reader stands on the axis. */
  you?: number | undefined;
}

export function ladderModel(
  ladder: Ladder,
  years: number | null | undefined,
  localize: Localize<typeof en & typeof shared>,
  report: Report,
): LadderModel | undefined {
  // Compares with nothing where the reader did not say.
  let mine = NaN;
  if (years != null)
    if (years >= 0 && years < Infinity) mine = years;
    else report('value', 'years', 'expected a number of years, 0 or more');

  const spans = ladder.map((rung, i) => {
    if (!rung.years) return;
    const from = rung.years[0] ?? 0;
    const to = rung.years[1] ?? Infinity;
    if (from > to) report('contradiction', `ladder[${i}].years`, exchanged);
    return [Math.min(from, to), Math.max(from, to)] as const;
  });
  const known = spans.filter((one) => one !== undefined);
  const within = known.some(([from, to]) => from <= mine && mine < to);
  const next = Math.min(...known.map(([from]) => (from > mine ? from : Infinity)));
  const when = next < Infinity && intl(Intl.RelativeTimeFormat, localize.lang, {}).format(next - mine, 'year');

  const bounds = known.flat().filter(Number.isFinite);
  const last = Math.max(...bounds);
  const end = Math.max(last, mine || 0);
  // An open span needs room to be seen as one.
  const at = scale(0, (known.flat().includes(Infinity) ? Math.ceil(end * 1.25 + 1) : end) || 1);
  const you = known[0] && mine >= 0 ? at(mine) : undefined;

  const rungs = ladder.map(({title = '', summary, salary}, i): Rung => {
    const rung = {title, summary, pay: [salary && payInWords(salary, localize), salary?.area].filter(Boolean).join(' · ') || undefined};
    if (!spans[i]) return rung;
    const [from, to] = spans[i];
    const open = to === Infinity;
    return {
      ...rung,
      years: open ? localize.term('open', {n: from}) : span(localize, 'year', from, to),
      bar: [open ? 'open' : 'accent', at(from), at(to) - at(from)],
      // The end of a span belongs to the next one, unless there is none.
      here: from <= mine && (mine < to || (mine === to && !within)) ? localize.term('here') : undefined,
      next: when && from === next ? localize.term('next', {when}) : undefined,
    };
  });
  if (!rungs.some((rung) => Object.values(rung).some(Boolean))) return;

  const titles = rungs.flatMap(({title}) => title || []);
  const named = (mark: 'here' | 'next') =>
    enumeration(localize, rungs.flatMap((rung) => (rung[mark] && (rung.title || rung.years)) || []), 'disjunction');
  const here = named('here');
  return {
    rungs,
    you,
    axis:
      known[0] &&
      placeLabels(
        // What matters most is placed first.
        [...new Set([mine || last, last, 0, ...bounds])].map((years) => ({
          at: at(years),
          lines: [years === mine ? localize.term('you') : years === last ? duration(localize, 'year', years) : decimal(localize, years)],
          name: years === mine ? 'strong' : 'muted',
        })),
        [20, 30],
      ).labels,
    sentence: [
      titles[0] && localize.term('rungs', {n: titles.length, first: titles[0], last: titles.at(-1)!}),
      you !== undefined && localize.term(here ? 'standing' : 'off', {years: duration(localize, 'year', mine), here}),
      when && localize.term('comes', {next: named('next'), when}),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      columns: (['rung', 'experience', 'pay'] as const).map((key) => localize.term(key)),
      given: [0],
      groups: [{rows: rungs.map(({title, years = '–', pay = '–'}) => [title, years, pay])}],
    },
    source: ladder.map(({salary}) => salary?.source),
  };
}
