import {exchanged, type Report} from '../../guide/problem.js';
import type {Growth} from '../../guide/sections/growth.js';
import {scale} from '../../picture/scale.js';
import type {Fact} from '../../view/facts.js';
import {averageOf, change, growthFact, span, years} from '../../wording/growth.js';
import {decimal, percent, type Localize} from '../../i18n/localize.js';
import type {SectionModel} from '../../view/section-element.js';
import type {en} from './messages.js';

export interface Bar {
  name: string;
  /** "+7%". */
  text: string;
  /** Where it begins and how long it is, 0 to 100; it runs from zero, to the other side where jobs are lost. */
  at: number;
  width: number;
}

export interface OutlookModel extends SectionModel {
  facts: Fact[];
  /** The role, and all occupations; none where there is nothing to compare. */
  bars: Bar[];
  /** Where zero is. */
  zero: number;
}

export function outlookModel(growth: Growth, title: string | undefined, localize: Localize<typeof en>, report: Report): OutlookModel | undefined {
  const {rate, from, to, openings, source} = growth;
  if (from! > to!) report('contradiction', 'growth.from', exchanged);
  const facts = [growthFact(growth, localize) ?? [], openings === undefined ? [] : {name: localize.term('openings'), value: decimal(localize, openings)}].flat();
  if (!facts[0]) return;

  const [first, last] = span(growth);
  const average = rate === undefined ? rate : averageOf(growth);
  const ends = [0, rate ?? 0, average ?? 0];
  const at = scale(Math.min(...ends), Math.max(...ends));
  const zero = at(0);
  const bar = (name: string, value: number): Bar => ({name, text: change(localize, value), at: Math.min(zero, at(value)), width: Math.abs(at(value) - zero)});
  const bars = average === undefined ? [] : [bar(title ?? localize.term('role'), rate!), bar(localize.term('all'), average)];

  // As it is written, with one decimal.
  const sign = Math.sign(Number(rate?.toFixed(1)));
  const says = sign > 0 ? 'up' : sign < 0 ? 'down' : 'same';
  return {
    facts,
    bars,
    zero,
    sentence: [
      rate !== undefined &&
        localize.term(first! < last! ? `${says}Over` : says, {
          rate: percent(localize, Math.abs(rate)),
          from: years(localize, {from: first}),
          to: years(localize, {to: last}),
        }),
      bars[0] && localize.term('against', {average: bars[1]!.text}),
    ]
      .filter(Boolean)
      .join(' '),
    table: bars[0] && {
      columns: [localize.term('occupation'), localize.term('outlook')],
      groups: [{rows: bars.map(({name, text}) => [name, text])}],
    },
    source,
  };
}
