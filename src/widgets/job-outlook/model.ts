import {exchanged, type Report} from '../../guide/problem.js';
import type {Growth} from '../../guide/sections/growth.js';
import {scale} from '../../picture/scale.js';
import type {Fact} from '../../view/facts.js';
import {averageOf, change, changeSign, changeSize, contradictedBand, en as growthTerms, growthArea, growthFact, span, yearInWords, years} from '../../wording/growth.js';
import {isolated} from '../../i18n/isolate.js';
import {decimal, sentences, type Localize} from '../../i18n/localize.js';
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
  const {rate, from, to, name, label = '', openings, jobs, source} = growth;
  if (from! > to!) report('contradiction', 'growth.from', exchanged);
  const meant = contradictedBand(growth, localize);
  if (meant) report('contradiction', 'growth.label', `is not what the Bureau of Labor Statistics calls ${rate} % over 2024–34, which is "${growthTerms[meant]}"; it is shown as given`);
  else if (rate !== undefined && ((/declin/i.test(label) && rate > 0) || (/faster/i.test(label) && (rate < 0 || rate < growth.average!)) || (/slower/i.test(label) && rate > growth.average!)))
    report('contradiction', 'growth.label', `is not what ${[rate, growth.average].filter((each) => each !== undefined).join(' % beside ')} % is called; it is shown as given`);

  const [first, last] = span(growth);
  const area = growthArea(growth, localize);
  const period = years(localize, growth);
  const projected = growthFact(growth, localize);
  const facts: Fact[] = [
    // Where it holds is said in the sentence, once for all figures.
    projected ? {...projected, notes: projected.notes.slice(0, 2)} : [],
    openings === undefined ? [] : {name: localize.term('openings'), value: decimal(localize, openings), notes: projected ? [] : [period]},
    jobs === undefined ? [] : {name: first === undefined ? localize.term('jobs') : localize.term('jobsIn', {from: yearInWords(localize, first)}), value: decimal(localize, jobs)},
  ].flat();
  if (!facts[0]) return;

  const average = averageOf(growth, localize.lang);
  const ends = [0, rate ?? 0, average ?? 0];
  const at = scale(Math.min(...ends), Math.max(...ends));
  const zero = at(0);
  const bar = (name: string, value: number): Bar => ({name, text: change(localize, value), at: Math.min(zero, at(value)), width: Math.abs(at(value) - zero)});
  const own = name ?? title;
  const bars = rate === undefined || average === undefined ? [] : [bar(own ? isolated(own, localize) : localize.term('role'), rate), bar(localize.term('all'), average)];

  const sign = changeSign(rate);
  const says = sign > 0 ? 'up' : sign < 0 ? 'down' : 'same';
  return {
    facts,
    bars,
    zero,
    sentence: sentences(localize, [
      rate !== undefined &&
        localize.term(first! < last! ? `${says}Over` : says, {
          rate: changeSize(localize, rate),
          from: first === undefined ? '' : yearInWords(localize, first),
          to: last === undefined ? '' : yearInWords(localize, last),
        }),
      // The edition's average is known without a rate too, but then nobody asked.
      (bars[0] ?? growth.average) !== undefined && localize.term('against', {average: change(localize, average!)}),
      area && localize.term('area', {area}),
      name && localize.term('whose', {name: isolated(name, localize)}),
    ]),
    table: bars[0] && {
      columns: [localize.term('occupation'), localize.term('outlook')],
      groups: [{rows: bars.map(({name, text}) => [name, text])}],
    },
    source,
  };
}
