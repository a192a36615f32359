import type {Report} from '../../guide/check.js';
import type {Ladder} from '../../guide/sections/ladder.js';
import type {Source} from '../../guide/sections/source.js';
import {placeLabels, type Label, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {decimal, enumeration, type Locale} from '../../section/locale.js';
import type {en as shared} from '../../section/messages.js';
import {payInWords} from '../../section/pay.js';
import type {SectionModel} from '../../section/section-element.js';
import {duration, span} from '../../section/time.js';
import type {en} from './messages.js';

type Words = Locale<typeof en & typeof shared>;

export interface Rung {
  title: string;
  /** "2–5 years". */
  years?: string | undefined;
  pay?: string | undefined;
  summary?: string | undefined;
  /** Where on the axis it lies, 0 to 100; `open` where it has no end. */
  bar?: {from: number; width: number; open: boolean} | undefined;
  /** What to say where the reader stands here, or may come next. */
  standing?: string | undefined;
  here: boolean;
}

export interface LadderModel extends SectionModel {
  rungs: Rung[];
  /** The labelled years of the axis; none where no rung has any. */
  axis: (PlacedLabel & {you: boolean})[];
  /** Where the reader stands on the axis. */
  you?: number | undefined;
}

interface Span {
  from: number;
  /** Infinity where it is open. */
  to: number;
}

export function ladderModel(ladder: Ladder, years: number | null | undefined, words: Words, report: Report): LadderModel | undefined {
  const spans = ladder.map((rung, i) => spanOf(rung.years, `ladder[${i}].years`, report));
  const mine = years != null && years >= 0 && Number.isFinite(years) ? years : undefined;
  if (years != null && mine === undefined) report('value', 'years', 'expected a number of years, 0 or more');

  const known = spans.filter((one) => one !== undefined);
  const here = spans.map((one) => mine !== undefined && one !== undefined && stands(mine, one, known));
  const ahead = known.map(({from}) => from).filter((from) => mine !== undefined && from > mine);
  const next = Math.min(...ahead);
  const isNext = (one: Span | undefined) => one?.from === next && mine !== undefined;

  const bounds = [...new Set(known.flatMap(({from, to}) => (to < Infinity ? [from, to] : [from])))].sort((a, b) => a - b);
  const last = Math.max(...bounds, mine ?? 0);
  // An open span needs room to be seen as one.
  const end = known.some(({to}) => to === Infinity) ? Math.ceil(last * 1.25 + 1) : last;
  const at = scale(0, end);

  const rungs = ladder.map(({title = '', summary, salary}, i): Rung => {
    const one = spans[i];
    return {
      title,
      summary,
      years: one && yearsInWords(one, words),
      pay: salary && payInWords(salary, words),
      bar: one && end > 0 ? {from: at(one.from), width: at(Math.min(one.to, end)) - at(one.from), open: one.to === Infinity} : undefined,
      here: here[i]!,
      standing: here[i] ? words.phrase('here') : isNext(one) ? words.phrase('next', {n: round(next - mine!)}) : undefined,
    };
  });
  if (!rungs.some(({title, summary, years, pay}) => title || summary || years || pay)) return;

  const titles = rungs.map(({title}) => title).filter(Boolean);
  return {
    rungs,
    you: mine === undefined || !known.length ? undefined : at(mine),
    axis: known.length && end > 0 ? axis(bounds, mine, at, words) : [],
    sentence: sentence(titles, spans, mine, rungs, next, words),
    table: {
      columns: [words.phrase('rung'), words.phrase('experience'), words.phrase('pay')],
      groups: [{rows: rungs.map(({title, years = '–', pay = '–'}) => [title, years, pay])}],
    },
    source: commonSource(ladder),
  };
}

function spanOf(years: (number | null)[] | undefined, path: string, report: Report): Span | undefined {
  if (!years) return;
  const from = years[0] ?? 0;
  const to = years[1] ?? Infinity;
  if (from <= to) return {from, to};
  report('contradiction', path, `${from} is after ${to}; the two were exchanged`);
  return {from: to, to: from};
}

/** The end of a span belongs to the next one, unless there is none. */
const stands = (mine: number, {from, to}: Span, all: Span[]) =>
  (from <= mine && mine < to) || (mine === to && !all.some((other) => other.from <= mine && mine < other.to));

const round = (years: number) => Math.round(years * 100) / 100;

const yearsInWords = ({from, to}: Span, words: Words) => (to === Infinity ? words.phrase('open', {n: from}) : span(words, 'year', from, to));

function axis(bounds: number[], mine: number | undefined, at: (years: number) => number, words: Words): LadderModel['axis'] {
  const last = bounds.at(-1)!;
  const order = [...new Set([last, 0, ...bounds])].filter((years) => years !== mine);
  const labels: (Label & {you: boolean})[] = [
    ...(mine === undefined ? [] : [{at: at(mine), lines: [words.phrase('you')], you: true}]),
    ...order.map((years) => ({at: at(years), lines: [years === last ? duration(words, 'year', years) : decimal(words, years)], you: false})),
  ];
  return placeLabels(labels, [20, 30]).labels;
}

function sentence(titles: string[], spans: (Span | undefined)[], mine: number | undefined, rungs: Rung[], next: number, words: Words): string {
  const say: string[] = [];
  const named = (chosen: Rung[]) => enumeration(words, chosen.map(({title}) => title).filter(Boolean), 'disjunction');
  if (titles.length) say.push(words.phrase('rungs', {n: titles.length, first: titles[0]!, last: titles.at(-1)!}));
  if (mine === undefined) {
    const top = spans.at(-1)?.from;
    if (top && rungs.at(-1)!.title) say.push(words.phrase('begins', {n: top, last: rungs.at(-1)!.title}));
  } else if (spans.some(Boolean)) {
    const at = rungs.filter(({here}) => here);
    const after = rungs.filter((_, i) => spans[i]?.from === next);
    const before = !at.length && spans.every((one) => !one || one.from > mine);
    if (before) say.push(words.phrase('before', {next: named(after)}));
    else say.push(words.phrase(at.length ? 'standing' : 'off', {n: mine, here: named(at)}));
    if (after.length && !before) say.push(words.phrase('comes', {n: round(next - mine), next: named(after)}));
  }
  return say.join(' ');
}

/** The source that all pay on the ladder has in common. */
function commonSource(ladder: Ladder): Source | undefined {
  const [first, ...rest] = ladder.flatMap(({salary}) => salary?.source ?? []);
  return rest.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
