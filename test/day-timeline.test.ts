import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../src/widgets/day-timeline/define.js';
import {fixture} from './support/fixture.js';
import guide from '../stories/guides/operations-assistant.json';
import type {Problem} from '../src/guide/problem.js';
import type {Day} from '../src/guide/sections/day.js';
import {localizeFor} from '../src/i18n/localize.js';
import type {DayTimeline} from '../src/widgets/day-timeline/day-timeline.js';
import {en} from '../src/widgets/day-timeline/messages.js';
import {columnsOf, dayModel} from '../src/widgets/day-timeline/model.js';
import {isWithout} from './support/engines/engine.js';
import {gaveWay} from './support/labels.js';
import type {Widget} from './support/widgets.js';
import {settled} from './support/widgets.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

const whole = (day: Day, lang = 'en-US', problems: Problem[] = []) =>
  dayModel(day, localizeFor(lang, 'day-timeline', en), (code, path, message) => problems.push({code, path, message}));
/** The model of a day that has no shifts. */
const model = (day: Day, lang?: string) => {
  const {days, ...rest} = whole(day, lang);
  return {...days[0]!, ...rest};
};
/** `9:00-12:00` and the like, named A, B, C. */
const periods = (...spans: string[]): Day =>
  spans.map((span, i) => {
    const [start, end] = span.split('-');
    return {name: 'ABCDEFGHI'[i]!, ...(start && {start}), ...(end && {end})};
  });
/** Intl writes thin and unbreakable spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const order = (day: Day) => model(day).periods.map(({name}) => name).join('');
const times = (day: Day, lang?: string) => model(day, lang).periods.map(({time}) => plain(time));
const lengths = (day: Day, lang?: string) => model(day, lang).periods.map(({length}) => plain(length));
const segments = (day: Day) => model(day).bar!.segments.map(({at, width}) => [at, width]);
/** Where each segment begins along the picture, lane by lane. */
const lanes = (day: Day) => {
  const found: Record<number, number[]> = {};
  for (const {at, y} of model(day).bar!.segments) (found[y] ??= []).push(Math.round(at));
  return Object.values(found);
};

describe('the model of a day', () => {
  it('is in true proportion', () => {
    expect(segments(periods('9:00-12:00', '12:00-15:00', '15:00-21:00'))).to.deep.equal([[0, 25], [25, 25], [50, 50]]);
    expect(segments(periods('8:00-10:00', '15:00-16:00'))).to.deep.equal([[0, 25], [87.5, 12.5]]);
  });

  it('says in its list from when to when each period lasts, where a time has no label on the axis', () => {
    let gone = 0;
    const day = fc.array(fc.tuple(fc.integer({min: 0, max: 40}), fc.integer({min: 1, max: 7})), {minLength: 2, maxLength: 6});
    fc.assert(
      fc.property(day, (some) => {
        const {bar, periods: listed} = model(periods(...some.map(([start, length]) => `${clock(start * 30)}-${clock((start + length) * 30)}`)), 'de');
        for (const y of new Set(bar!.labels.map((label) => label.y)))
          for (const {text} of gaveWay(bar!.labels.filter((label) => label.y === y), [17, 30])) {
            gone++;
            const [hour] = /^\d+:\d\d/.exec(plain(text)) ?? [];
            expect(listed.some(({time, name, number}) => name === text || number === text || (hour && plain(time).includes(hour))), `"${text}" gave way and is nowhere else`).to.equal(true);
          }
      }),
    );
    expect(gone, 'labels that gave way').to.be.greaterThan(20);
  });

  const orders: [name: string, day: Day, order: string, first: string][] = [
    ['as they come', periods('9:00-12:00', '12:00-15:00'), 'AB', '9:00 AM'],
    ['an unsorted list', periods('15:00-18:00', '9:00-12:00', '12:00-15:00'), 'BCA', '9:00 AM'],
    ['a night in two halves', periods('02:00-06:00', '22:00-02:00'), 'BA', '10:00 PM'],
    ['a night shift with an evening', periods('22:00-06:00', '18:00-19:00'), 'BA', '6:00 PM'],
    ['a whole day of shifts, from what is given first', periods('14:00-22:00', '6:00-14:00', '22:00-6:00'), 'ACB', '2:00 PM'],
    ['a whole day in which something else runs across what is given first', periods('20:00-22:00', '21:00-9:00', '9:00-21:00'), 'CAB', '9:00 AM'],
    ['24 hours', periods('9:00-9:00'), 'A', '9:00 AM'],
    ['midnight to midnight', periods('0:00-24:00'), 'A', 'midnight'],
    ['a start at 24:00', periods('24:00-8:00', '22:00-24:00'), 'BA', '10:00 PM'],
    ['equal gaps, from what is given first', periods('18:00-22:00', '6:00-10:00'), 'AB', '6:00 PM'],
    ['moments among the rest', periods('17:00', '9:00-10:00', '-12:00'), 'BCA', '9:00 AM'],
    ['what has no time, behind what it was given behind', periods('9:00-12:00', '', '12:00-15:00', ''), 'ABCD', '9:00 AM'],
    ['what has no time first, first', periods('', '12:00-15:00', '9:00-12:00', ''), 'ACDB', '9:00 AM'],
  ];
  for (const [name, day, expected, first] of orders)
    it(`sorts ${name}`, () => {
      expect(order(day)).to.equal(expected);
      expect(plain(model(day).bar!.labels.find(({at, lines}) => at === 0 && lines[0]!.length > 1)!.lines[0]!)).to.equal(first);
    });

  it('puts overlapping periods into lanes, and others into one', () => {
    expect(lanes(periods('9:00-12:00', '12:00-15:00'))).to.deep.equal([[0, 50]]);
    expect(lanes(periods('9:00-14:00', '12:00-17:00', '13:00-15:00', '17:00-19:00'))).to.deep.equal([[0, 80], [30], [40]]);
  });

  it('names times on the clock of the language', () => {
    const day = periods('9:00-12:00', '13:00-17:30', '18:00-6:00', '21:00', '-7:00');
    expect(times(day)).to.deep.equal(['9:00 AM to 12:00 PM', '1:00 PM to 5:30 PM', '6:00 PM to 6:00 AM the next day', 'from 9:00 PM', 'until 7:00 AM']);
    expect(times(day, 'de').map((time) => time.replace(/\b0(?=\d:)/g, ''))).to.deep.equal(['9:00 bis 12:00 Uhr', '13:00 bis 17:30 Uhr', '18:00 bis 6:00 Uhr am nächsten Tag', 'ab 21:00 Uhr', 'bis 7:00 Uhr']);
    for (const time of times(day, 'ar')) expect(time).to.match(/[صم]/);
  });

  it('says the next day only where a period ends on it', () => {
    expect(times(periods('18:00-24:00'))).to.deep.equal(['6:00 PM to midnight']);
    expect(times(periods('18:00-0:00'))).to.deep.equal(['6:00 PM to midnight']);
    expect(times(periods('18:00-0:01'))[0]).to.contain('the next day');
    expect(times(periods('9:00-9:00'))).to.deep.equal(['from 9:00 AM']);
  });

  it('says how long each takes', () => {
    expect(lengths(periods('9:00-12:00', '12:00-12:45', '13:00-14:30', '15:00-17:20', '17:30-17:31', '18:00'))).to.deep.equal(['3 hours', '45 minutes', '1 hour and 30 minutes', '2 hours and 20 minutes', '1 minute', '']);
    expect(lengths(periods('8:00-8:00', '9:00-9:30'), 'de')).to.deep.equal(['24 Stunden', '30 Minuten']);
  });

  const sentences: [day: Day, says: string][] = [
    [periods('9:00-12:00', '12:00-15:00', '15:00-18:00'), '9 hours in 3 periods, 9:00 AM to 6:00 PM.'],
    [periods('8:00-10:30', '11:00-11:15', '13:00-16:00'), '5 hours and 45 minutes in 3 periods, 8:00 AM to 4:00 PM.'],
    [periods('22:00-6:00'), '8 hours in one period, 10:00 PM to 6:00 AM the next day.'],
    [periods('18:00-24:00'), '6 hours in one period, 6:00 PM to midnight.'],
    [periods('9:00-14:00', '12:00-17:00'), '8 hours in 2 periods, 9:00 AM to 5:00 PM. Some of them overlap.'],
    [periods('9:00-10:00', '9:00-10:00', '12:00-13:00'), '2 hours in 3 periods, 9:00 AM to 1:00 PM. Some of them overlap.'],
    [periods('8:00-8:00'), '24 hours in one period, from 8:00 AM.'],
  ];
  for (const [day, says] of sentences) it(`says ${says}`, () => expect(plain(model(day).sentence!)).to.equal(says));

  it('says nothing of how long a day is that is not known whole', () => {
    for (const day of [periods('', ''), periods(''), periods('9:00-12:00', '13:00')]) expect(model(day).sentence).to.equal(undefined);
  });

  it('says it in German and in Arabic, in every plural form', () => {
    expect(plain(model(periods('22:00-2:00', '2:00-6:00'), 'de').sentence!).replace(/\b0(?=\d:)/g, '')).to.equal('8 Stunden in 2 Abschnitten, 22:00 bis 6:00 Uhr am nächsten Tag.');
    expect(plain(model(periods('9:00-10:00', '11:00-12:00'), 'de').sentence!)).to.match(/^2 Stunden in 2 Abschnitten, 0?9:00 bis 12:00 Uhr\.$/);
    for (let n = 1; n < 13; n++)
      expect(model(Array.from({length: n}, (_, i) => ({start: clock(i * 60), end: clock(i * 60 + 30)})), 'ar').sentence).to.match(/^[^a-z{}]+\.$/i);
  });

  it('names each segment above its middle, times at its ends, and midnight in words', () => {
    const {labels, midnights} = model(periods('22:00-6:00')).bar!;
    expect(labels.map(({at, lines}) => [at, plain(lines[0]!)])).to.deep.equal([[50, 'A'], [0, '10:00 PM'], [100, '6:00 AM'], [25, 'midnight']]);
    expect(midnights).to.deep.equal([25]);
    expect(model(periods('9:00-12:00')).bar!.midnights).to.deep.equal([]);
    expect(model(periods('18:00-24:00')).bar!.midnights).to.deep.equal([]);
    expect(model(periods('22:00-24:00', '0:00-6:00')).bar!.midnights).to.have.length(1);
  });

  it('begins the picture with what has an extent', () => {
    expect(segments(periods('8:00', '9:00-12:00', '12:00-15:00', '-17:00'))).to.deep.equal([[0, 50], [50, 50]]);
  });

  it('draws nothing where there is no extent', () => {
    for (const day of [periods(''), periods('9:00'), periods('9:00', '-9:00')]) expect(model(day).bar).to.equal(undefined);
  });

  it('says both halves of the clock, and midnight in words', () => {
    expect(times(periods('10:00-24:00'))).to.deep.equal(['10:00 AM to midnight']);
    expect(plain(model(periods('10:00-24:00')).sentence!)).to.equal('14 hours in one period, 10:00 AM to midnight.');
    expect(times(periods('11:00-1:00'))).to.deep.equal(['11:00 AM to 1:00 AM the next day']);
    expect(times(periods('0:00-6:00', '0:00', '-24:00'))).to.have.members(['midnight to 6:00 AM', 'from midnight', 'until midnight']);
    expect(times(periods('22:00-24:00', '0:00-6:00', '0:00', '-0:00'), 'de').map((time) => time.replace(/\b0(?=\d:)/g, ''))).to.have.members(['22:00 Uhr bis Mitternacht', 'Mitternacht bis 6:00 Uhr', 'ab Mitternacht', 'bis Mitternacht']);
    expect(times(periods('22:00-24:00'), 'ar')[0]).to.contain('منتصف الليل');
  });

  const shifts: Day = [
    {name: 'Early', start: '06:00', end: '14:00'},
    {name: 'Late', start: '14:00', end: '22:00'},
    {name: 'Night', start: '22:00', end: '06:00'},
  ];
  it('makes a day of each shift, and sums nothing over them', () => {
    const problems: Problem[] = [];
    const {days, sentence, table} = whole(shifts.map((period) => ({...period, shift: period.name!})), 'en-US', problems);
    expect(problems).to.deep.equal([]);
    expect(sentence).to.equal('3 shifts, each a day of its own: Early, Late, and Night.');
    expect(days.map(({shift, says, bar}) => [shift, plain(says!), bar!.segments.length])).to.deep.equal([
      ['Early', '8 hours in one period, 6:00 AM to 2:00 PM.', 1],
      ['Late', '8 hours in one period, 2:00 PM to 10:00 PM.', 1],
      ['Night', '8 hours in one period, 10:00 PM to 6:00 AM the next day.', 1],
    ]);
    expect(table!.groups.map(({name, rows}) => [name, rows.length])).to.deep.equal([['Early', 1], ['Late', 1], ['Night', 1]]);
  });

  it('draws a minute as wide in each shift', () => {
    const [long, short] = whole([{start: '8:00', end: '20:00', shift: 'Long'}, {start: '8:00', end: '14:00', shift: 'Short'}]).days;
    expect([long!.bar!.segments[0]!.width, short!.bar!.segments[0]!.width]).to.deep.equal([100, 50]);
  });

  it('puts all shifts on one clock, whenever each begins', () => {
    const at = (spans: string[]) => whole(periods(...spans).map((period) => ({...period, shift: period.name!}))).days.map(({bar}) => [Math.round(bar!.segments[0]!.at), Math.round(bar!.segments[0]!.width)]);
    expect(at(['6:00-14:00', '14:00-22:00', '22:00-6:00'])).to.deep.equal([[0, 33], [33, 33], [67, 33]]);
    // The clock begins after the longest time in which nobody works, not with what was given first.
    expect(at(['22:00-6:00', '18:00-22:00'])).to.deep.equal([[33, 67], [0, 33]]);
    const hours = fc.record({start: fc.integer({min: 0, max: 23}), length: fc.integer({min: 1, max: 12})});
    fc.assert(
      fc.property(fc.array(hours, {minLength: 2, maxLength: 5}), (shifts) => {
        const bars = whole(shifts.map(({start, length}, i) => ({start: clock(start * 60), end: clock(((start + length) % 24) * 60), shift: `Shift ${i}`}))).days.map(({bar}) => bar!.segments[0]!);
        const minute = bars[0]!.width / shifts[0]!.length;
        shifts.forEach(({start, length}, i) => {
          expect(bars[i]!.width / length).to.be.closeTo(minute, 0.05);
          const apart = (bars[i]!.at - bars[0]!.at) / minute - (start - shifts[0]!.start);
          expect(Math.abs(apart - Math.round(apart / 24) * 24)).to.be.below(0.05);
        });
      }),
    );
  });

  it('keeps what is in no shift apart, and one shift alone under its name', () => {
    const {days, sentence} = whole([{name: 'A', start: '8:00', end: '9:00'}, {name: 'B', start: '9:00', end: '10:00', shift: 'Early'}]);
    expect(days.map(({shift, periods}) => [shift, periods.map(({name}) => name).join()])).to.deep.equal([['In no shift', 'A'], ['Early', 'B']]);
    expect(sentence).to.equal('One shift, a day of its own: Early.');
    const one = whole([{start: '8:00', end: '9:00', shift: 'Early'}]);
    expect([plain(one.sentence!), one.days[0]!.shift, one.days[0]!.says]).to.deep.equal(['1 hour in one period, 8:00 AM to 9:00 AM.', 'Early', undefined]);
  });

  it('calls no three shifts a day of 24 hours, and asks which they are', () => {
    const problems: Problem[] = [];
    expect(whole(shifts, 'en-US', problems).sentence).to.match(/^3 periods, from 6:00.AM\.$/);
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['contradiction', 'day']]);
    // A day in the fire station is as long, and is one day.
    const station: Problem[] = [];
    expect(whole(periods('8:00-10:00', '10:00-18:00', '18:00-8:00'), 'en-US', station).sentence).to.contain('24 hours in 3 periods');
    expect(station).to.deep.equal([]);
  });

  it('asks whether a time on a clock of twelve hours is meant', () => {
    const asked = (day: Day) => {
      const problems: Problem[] = [];
      whole(day, 'en-US', problems);
      return problems.filter(({code}) => code === 'question').map(({path}) => path);
    };
    expect(asked(periods('9:00-12:00', '1:00-5:00'))).to.deep.equal(['day[1].start']);
    expect(asked(periods('22:00-2:00', '2:30-6:00'))).to.deep.equal([]);
    const lengths = fc.array(fc.integer({min: 1, max: 8}), {minLength: 2, maxLength: 5});
    fc.assert(
      fc.property(fc.integer({min: 0, max: 47}), lengths, fc.boolean(), (first, halves, isTwelve) => {
        let at = first * 30;
        const ends = halves.map((half) => (at += half * 30));
        const starts = [first * 30, ...ends.slice(0, -1)];
        const written = (minutes: number) => clock(isTwelve && minutes >= 780 ? minutes - 720 : minutes % 1440);
        const day = periods(...starts.map((start, i) => `${written(start)}-${written(ends[i]!)}`));
        // In order and through the night nothing is asked; on a clock of twelve hours what begins at 1 or later after something in the morning.
        if (!isTwelve) expect(asked(day)).to.deep.equal([]);
        else if (at < 1440) {
          const i = starts.findIndex((start, i) => start >= 780 && starts[i - 1]! < 780 && ends[i - 1]! < 780);
          if (i > 0) expect(asked(day)).to.include(`day[${i}].start`);
        }
      }),
      {numRuns: 500},
    );
  });

  it('says no sum that is longer than a day', () => {
    expect(plain(model(periods('0:00-12:00', '12:00-0:00', '13:00-5:00')).sentence!)).to.match(/^3 periods, from .*\. Some of them overlap\.$/);
  });

  it('leaves no period alone in the last row', () => {
    expect([1, 2, 3, 4, 5, 6, 8, 9].map(columnsOf)).to.deep.equal(['m1 l1', 'm2 l2', 'm3 l3', 'm2 l4', 'm3 l3', 'm3 l3', 'm3 l4', 'm3 l3']);
  });

  it('never sets a name above another period, however short its own is', () => {
    const lengths = fc.array(fc.record({gap: fc.integer({min: 0, max: 60}), length: fc.integer({min: 1, max: 240}), name: fc.constantFrom('Stand-up', 'Break', 'Late afternoon', 'X')}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(lengths, (given) => {
        let at = 360;
        const day = given.map(({gap, length, name}) => ({name, start: clock((at += gap)), end: clock((at += length))}));
        const {bar} = model(day);
        for (const [tier, width] of [['n', 17], ['w', 30]] as const)
          for (const {at, lines, classes, within} of bar!.labels) {
            if (!within || classes.includes(`${tier}x`)) continue;
            const size = lines[0]!.length * 0.56;
            const x = (at / 100) * width;
            const start = x - (classes.includes(`${tier}s`) ? 0 : classes.includes(`${tier}e`) ? size : size / 2);
            for (const segment of bar!.segments) {
              const [from, to] = [(segment.at / 100) * width, ((segment.at + segment.width) / 100) * width];
              const own = at >= segment.at && at <= segment.at + segment.width;
              if (!own) expect(start + size <= from + 0.2 || start >= to - 0.2, `${lines[0]} ${start} ${from} ${to}`).to.equal(true);
            }
          }
      }),
      {numRuns: 1000},
    );
  });

  it('names all segments where there is room for all names, and else numbers all as the list does', () => {
    const {bar, periods: listed} = model([{name: 'Handover and first round', start: '7:00', end: '9:00'}, {name: 'Rest', start: '9:00', end: '19:00'}]);
    const shown = (tier: string) => bar!.labels.filter(({y, classes}) => y < 2 && !classes.includes(`${tier}x`)).map(({lines}) => lines[0]);
    expect(['n', 'w'].map(shown)).to.deep.equal([['1', '2'], ['1', '2']]);
    expect(listed.map(({number}) => number)).to.deep.equal(['1', '2']);
    expect(bar!.numbers).to.equal('');
    const roomy = model(guide.day).bar!;
    expect(['n', 'w'].map((tier) => roomy.labels.filter(({y, classes}) => y < 2 && !classes.includes(`${tier}x`)).map(({lines}) => lines[0]))).to.deep.equal([['1', '2', '3'], guide.day.map(({name}) => name)]);
    expect(roomy.numbers).to.equal(' wx');
    expect(model(periods('9:00-12:00', '12:00-15:00')).bar!.numbers).to.equal(undefined);
  });

  it('puts the same into the table', () => {
    const day: Day = [{name: 'Morning', start: '9:00', end: '12:00', focus: 'Mail', tasks: ['Read, and answer.', 'File']}, {tasks: ['Only this']}];
    const {columns, groups} = model(day).table!;
    expect(columns).to.deep.equal(['Time', 'Period', 'Focus', 'Tasks']);
    expect(groups[0]!.rows.map((row) => row.map((cell) => cell.replace(/[^\S\n]/g, ' ')))).to.deep.equal([['9:00 AM to 12:00 PM', 'Morning', 'Mail', 'Read, and answer.\nFile'], ['not given', '', '', 'Only this']]);
  });

  const time = fc.oneof(fc.integer({min: 0, max: 1439}).map(clock), fc.constantFrom('0:00', '24:00', '09:00', '00:00'));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
  const text = fc.string({minLength: 1});

  it('keeps its promises for whatever periods there are', () => {
    const any = fc.array(fc.record({name: maybe(text), start: maybe(time), end: maybe(time), focus: maybe(text), tasks: maybe(fc.array(text, {maxLength: 3}))}), {minLength: 1, maxLength: 20});
    fc.assert(
      fc.property(any, fc.constantFrom('en-US', 'de', 'ar', 'ja'), (day, lang) => {
        const {periods, bar, sentence, table} = model(day as Day, lang);
        expect(sentence ?? '–').to.not.match(/undefined|NaN|\{|Infinity/).and.not.equal('');
        expect(periods).to.have.length(day.length);
        expect(table!.groups[0]!.rows).to.have.length(day.length);
        for (const {name, focus, tasks = []} of day) expect(periods.some((one) => one.name === name && one.focus === focus && tasks.every((task) => one.tasks.includes(task)))).to.equal(true);
        for (const {time, length} of periods) expect(time + length).to.not.match(/undefined|NaN|Invalid/);
        if (!bar) return;
        const ends: Record<number, number> = {};
        for (const {at, width, y} of bar.segments) {
          expect(at).to.be.at.least((ends[y] ?? 0) - 0.011);
          expect(width).to.be.above(0);
          expect(at + width).to.be.at.most(100.01);
          expect(y).to.be.below(bar.height);
          ends[y] = at + width;
        }
        for (const {at, y, lines} of bar.labels) {
          expect(at).to.be.within(0, 100);
          expect(y).to.be.within(0, bar.height);
          expect(lines[0]).to.not.equal('');
        }
      }),
    );
  });

  it('says no number that the day does not have, and each time that it has', function () {
    this.timeout(60_000);
    const minute = fc.integer({min: 0, max: 287}).map((five) => five * 5);
    const period = fc.record({start: minute.map(clock), end: minute.map(clock), shift: fc.constantFrom('Early', 'Late'), name: fc.constantFrom('One', 'Two')}, {requiredKeys: []});
    const inDay = (text: string) => [...plain(text).matchAll(/(\d+):(\d\d) (AM|PM)|midnight/g)].map(([, hours, minutes, half]) => (hours ? (Number(hours) % 12) * 60 + Number(minutes) + (half === 'PM' ? 720 : 0) : 0));
    const minutes = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) % 1440;
    fc.assert(
      fc.property(fc.array(period, {minLength: 1, maxLength: 6}), (day) => {
        const {days, sentence, table} = whole(day as Day);
        const of = (shift: string | undefined) => day.filter((one) => days.length === 1 || (one.shift ?? 'In no shift') === shift);
        const cells = table!.groups.flatMap(({rows}) => rows.map(([time]) => time!)).join('\n');
        for (const {shift, says, periods} of days) {
          const given = of(shift);
          const known = given.flatMap(({start, end}) => [start, end].flatMap((time) => (time === undefined ? [] : minutes(time))));
          // Each time that was given is said where its period is, and no other.
          expect(new Set(periods.flatMap(({time}) => inDay(time)))).to.deep.equal(new Set(known));
          for (const {time} of periods) expect(cells).to.contain(time || 'not given');
          const said = days.length === 1 ? sentence : says;
          if (!said) continue;
          for (const time of inDay(said)) expect(known).to.include(time);
          const covered = new Set(given.flatMap(({start, end}) => Array.from({length: (minutes(end!) - minutes(start!) + 1440) % 1440 || 1440}, (_, i) => (minutes(start!) + i) % 1440))).size;
          const [, hours = '0'] = /(\d+) hours?/.exec(said) ?? [];
          const [, rest = '0'] = /(\d+) minutes?/.exec(said) ?? [];
          if (/hour|minute/.test(said)) expect(Number(hours) * 60 + Number(rest)).to.equal(covered);
          const count = / in one period|^One period/.test(said) ? 1 : Number(/(\d+) periods/.exec(said)![1]);
          expect(count).to.equal(given.length);
        }
        // Nothing is summed over shifts.
        if (days.length > 1) expect(sentence).to.match(/^(One shift|2 shifts), /).and.to.not.match(/hour|minute/);
      }),
      {numRuns: 1000},
    );
  });

  it('draws each minute as wide as any other, and leaves out the longest free stretch', () => {
    const whole = fc.array(fc.record({start: fc.integer({min: 0, max: 1439}), length: fc.integer({min: 1, max: 600})}), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(whole, (arcs) => {
        const covered = new Set(arcs.flatMap(({start, length}) => Array.from({length}, (_, i) => (start + i) % 1440)));
        let free = 0;
        for (let i = 0, run = 0; i < 2880; i++) free = Math.max(free, (run = covered.has(i % 1440) ? 0 : run + 1));
        const {segments} = model(arcs.map(({start, length}) => ({name: String(length), start: clock(start), end: clock((start + length) % 1440)}))).bar!;
        const widths = segments.map(({width}) => width).sort((a, b) => a - b);
        const minutes = arcs.map(({length}) => length).sort((a, b) => a - b);
        const span = free ? 1440 - free : Math.max((minutes.at(-1)! / widths.at(-1)!) * 100, 1440);
        minutes.forEach((minute, i) => expect(widths[i]).to.be.closeTo((minute / span) * 100, 0.03));
      }),
    );
  });
});

describe('<day-timeline>', () => {
  const $ = <E extends Element>(element: Element, selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
  const said = (element: Element, selector: string) => all(element, selector).map(({textContent}) => plain(textContent!));
  const draw = async (day: unknown, lang = 'en-US') => {
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><day-timeline .guide=${{day}}></day-timeline></div>`);
    await settled(place);
    await (place.firstElementChild as Widget).updateComplete;
    return place;
  };
  const open = (element: Element) => all(element, 'details').forEach((details) => ((details as HTMLDetailsElement).open = true));

  const hard: Record<string, Day> = {
    'three periods': guide.day,
    'one period': periods('9:00-17:00'),
    'a night shift': periods('22:00-6:00', '6:30-7:00'),
    'a late night': periods('23:30-7:30'),
    overlaps: periods('9:00-14:00', '12:00-17:00', '13:00-15:00', '17:00-18:30'),
    moments: periods('9:00', '9:30-12:00', '12:00', '15:00', '-17:00'),
    'long words': [
      {name: 'Vormittagsbesprechungsvorbereitung', start: '8:30', end: '12:00', focus: 'Rindfleischetikettierungsüberwachungsaufgaben', tasks: ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen']},
      {name: 'Nachtbereitschaftsdienst', start: '22:00', end: '6:00'},
    ],
    nine: [15, 15, 90, 15, 120, 45, 60, 90, 30].map((length, i, each) => {
      const start = 480 + each.slice(0, i).reduce((sum, one) => sum + one, 0);
      return {name: `Number ${i}`, start: clock(start), end: clock(start + length)};
    }),
    'two hundred': Array.from({length: 200}, (_, i) => ({name: `P${i}`, start: clock(i * 7), end: clock(i * 7 + 6)})),
    'many lanes': Array.from({length: 30}, (_, i) => ({name: `P${i}`, start: clock(480 + i), end: clock(900 + i)})),
    'no times': periods('', ''),
  };

  for (const width of [280, 480, 1000])
    it(`shows every text of the example, at ${width} pixels`, async () => {
      const place = await draw(guide.day);
      place.style.inlineSize = `${width}px`;
      const element = place.firstElementChild!;
      const shown = all(element, 'ol *').filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0);
      for (const {name, focus, tasks} of guide.day)
        for (const text of [name, focus, ...tasks]) expect(shown.some((one) => one.textContent === text), text).to.equal(true);
    });

  for (const [name, day] of Object.entries(hard))
    for (const width of [280, 450, 760, 1200])
      it(`fits ${width} pixels, no label on another: ${name}`, async () => {
        for (const lang of ['en-US', 'de', 'ar']) {
          const place = await draw(day, lang);
          place.style.inlineSize = `${width}px`;
          const element = place.firstElementChild!;
          open(element);
          expect(element.scrollWidth, lang).to.be.at.most(width);
          const bar = $(element, '[part=bar]')?.getBoundingClientRect();
          const boxes = all(element, 'text').map((label) => label.getBoundingClientRect()).filter((box) => box.width);
          boxes.forEach((box, i) => {
            // Engines keep places in different fractions of a pixel.
            expect(box.left, lang).to.be.at.least(bar.left - 1.05);
            expect(box.right, lang).to.be.at.most(bar.right + 1.05);
            expect(box.bottom, lang).to.be.at.most(bar.bottom + 2);
            for (const other of boxes.slice(i + 1))
              expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top + 4 || other.bottom <= box.top + 4, `${lang} ${box.left} ${other.left}`).to.equal(true);
          });
        }
      });

  it('draws a segment for each period, where its time is', async () => {
    const element = (await draw(periods('9:00-12:00', '13:00-15:00'))).firstElementChild!;
    const bar = $(element, '[part=bar]').getBoundingClientRect();
    const boxes = all(element, '.accent').map((segment) => segment.getBoundingClientRect());
    expect(boxes).to.have.length(2);
    expect(boxes[0]!.left).to.be.closeTo(bar.left, 1);
    expect(boxes[0]!.width).to.be.closeTo(bar.width / 2, 1);
    expect(boxes[1]!.right).to.be.closeTo(bar.right, 1);
  });

  it('runs with the text, its labels upright', async () => {
    const element = (await draw(periods('9:00-12:00', '13:00-15:00'), 'ar')).firstElementChild!;
    const bar = $(element, '[part=bar]').getBoundingClientRect();
    const [first, second] = all(element, '.accent').map((segment) => segment.getBoundingClientRect());
    expect(first!.right).to.be.closeTo(bar.right, 1);
    expect(second!.left).to.be.closeTo(bar.left, 1);
    const name = all(element, 'text').find(({textContent}) => textContent === 'A') as SVGTextElement;
    const box = name.getBoundingClientRect();
    expect(box.left + box.right).to.be.closeTo(first!.left + first!.right, 3);
    if (!(await isWithout(['webkit'], 'getScreenCTM() leaves out that the picture is turned around (its labels are seen upright)'))) expect(name.getScreenCTM()!.a).to.be.greaterThan(0);
  });

  it('speaks the language of the page', async () => {
    const times = async (lang: string) => said((await draw(periods('9:00-17:00'), lang)).firstElementChild!, 'h2, [part=sentence], .time');
    expect(await times('en-US')).to.deep.equal(['A typical day', '8 hours in one period, 9:00 AM to 5:00 PM.', '9:00 AM to 5:00 PM 8 hours']);
    expect((await times('de')).map((text) => text.replace(/\b0(?=\d:)/g, ''))).to.deep.equal(['Ein typischer Tag', '8 Stunden in einem Abschnitt, 9:00 bis 17:00 Uhr.', '9:00 bis 17:00 Uhr 8 Stunden']);
    expect((await times('ar'))[0]).to.equal('يوم عمل نموذجي');
    expect((await times('en-GB'))[2]).to.match(/^0?9:00.*17:00 8 hours$/);
  });

  it('has headings below its own', async () => {
    const element = await fixture<DayTimeline>(html`<day-timeline heading-level="3" .guide=${guide}></day-timeline>`);
    expect(said(element, 'h4')).to.deep.equal(['Morning', 'Afternoon', 'Late afternoon']);
    element.headingLevel = 6;
    await element.updateComplete;
    expect(said(element, 'h6')).to.have.length(4);
  });

  it('draws no element for what is not there', async () => {
    const element = (await draw([{start: '9:00'}, {tasks: ['One']}, {focus: 'Focus'}])).firstElementChild!;
    const heard = all(element, 'ol > li').map((item) => [...item.children].filter((child) => child.checkVisibility()).map(({localName}) => localName).join(' '));
    expect(heard).to.deep.equal(['p', 'ul', 'p']);
  });

  it('tells assistive technology a list, and hides the picture', async () => {
    const element = (await draw(guide.day)).firstElementChild!;
    open(element);
    const tree = (await executeServerCommand('accessibility-tree', {all: true})) as unknown as {role: string; name: string; depth: number; properties: Record<string, unknown>}[];
    const heard = (role: string) => tree.filter((node) => node.role === role).map(({name}) => plain(name));
    expect(heard('region')).to.include('A typical day');
    expect(heard('heading')).to.deep.equal(['A typical day', 'Morning', 'Afternoon', 'Late afternoon']);
    expect(heard('list')).to.have.length(4);
    expect(heard('listitem')).to.have.length(3 + guide.day.flatMap(({tasks}) => tasks).length);
    // The space between a time and its length is a node of its own in some versions.
    expect(heard('StaticText').filter(Boolean).slice(1, 5)).to.deep.equal(['9 hours in 3 periods, 9:00 AM to 6:00 PM.', '9:00 AM to 12:00 PM', '3 hours', 'Morning']);
    expect(heard('columnheader')).to.deep.equal(['Time', 'Period', 'Focus', 'Tasks']);
    expect(heard('rowheader')).to.deep.equal(['9:00 AM to 12:00 PM', '12:00 PM to 3:00 PM', '3:00 PM to 6:00 PM']);
    expect(heard('SvgRoot').concat(heard('image'), heard('graphics-document'))).to.deep.equal([]);
  });

  it('shows each shift under its name, with its own picture and list', async function () {
    this.timeout(30_000);
    const day = [
      {name: 'Rounds', start: '6:00', end: '14:00', shift: 'Early'},
      {name: 'Visits', start: '14:00', end: '20:00', shift: 'Late'},
      {name: 'Handover', start: '20:00', end: '22:00', shift: 'Late'},
    ];
    for (const lang of ['en-US', 'ar']) {
      const place = await draw(day, lang);
      const element = place.firstElementChild!;
      expect(said(element, '[part=shift] > h3')).to.deep.equal(['Early', 'Late']);
      expect(all(element, '[part=shift]').map((shift) => [shift.querySelectorAll('[part=bar]').length, [...shift.querySelectorAll('h4')].map(({textContent}) => textContent).join()])).to.deep.equal([[1, 'Rounds'], [1, 'Visits,Handover']]);
      for (const width of [280, 1000]) {
        place.style.inlineSize = `${width}px`;
        expect(element.scrollWidth).to.be.at.most(width);
      }
      open(element);
      await expect(place).to.be.accessible();
    }
  });

  for (const [name, style] of [['light', 'color-scheme: light; background: white; color: black'], ['dark', 'color-scheme: dark; background: #14161a; color: #eee']] as const)
    for (const lang of ['en-US', 'ar'])
      it(`has no axe violation in ${name}, ${lang}`, async () => {
        const place = await draw([...guide.day, {start: '14:00', end: '1:00'}, {tasks: ['Only this']}], lang);
        place.style.cssText = style;
        open(place.firstElementChild!);
        await expect(place).to.be.accessible();
      });

  it('keeps its segments in forced colours and in print', async () => {
    const element = (await draw(guide.day)).firstElementChild!;
    const seen = () => all(element, '.accent').every((segment) => /^(?!rgba\(.*, 0\)|transparent|none)/.test(getComputedStyle(segment).fill) && segment.getBoundingClientRect().width > 0);
    for (const media of [{forcedColors: 'active'}, {media: 'print'}]) {
      await executeServerCommand('media', media);
      expect(seen(), JSON.stringify(media)).to.equal(true);
      await executeServerCommand('media', {forcedColors: null, media: null});
    }
  });

  it('has its states', async () => {
    const warn = console.warn;
    console.warn = () => {};
    try {
      const states: [day: unknown, state: string][] = [
        [guide.day, 'ready'],
        [undefined, 'empty'],
        [[], 'empty'],
        [[null], 'empty'],
        [[null, 5, {start: '99:00'}], 'error'],
        [{start: '9:00'}, 'error'],
        [[null, 5, {start: '99:00', name: 'A'}, {start: '9:00', end: '10:00'}], 'partial'],
      ];
      for (const [day, state] of states) expect((await draw(day)).firstElementChild!.matches(`:state(${state})`), `${JSON.stringify(day)} ${state}`).to.equal(true);
    } finally {
      console.warn = warn;
    }
  });

  it('takes names for text', async () => {
    const element = (await draw([{name: '<img src=x onerror=alert(1)>', start: '9:00', end: '10:00', focus: '{hours}', tasks: ['${1}']}])).firstElementChild!;
    expect(all(element, 'img')).to.have.length(0);
    expect(said(element, 'h3, ol p:last-of-type, ul')).to.deep.equal(['<img src=x onerror=alert(1)>', '{hours}', '${1}']);
  });

  it('stands up to 2,000 periods, of which it draws what a day can have, all at once or one after the other', async function () {
    this.timeout(30_000);
    for (const at of [(i: number) => ({start: clock((i * 7) % 1440), end: clock((i * 11 + 5) % 1440)}), (i: number) => ({start: clock(i % 1440)}), () => ({start: '9:00', end: '17:00'})]) {
      const element = (await draw(Array.from({length: 2_000}, (_, i) => ({name: `Period ${i}`, ...at(i)})))).firstElementChild!;
      expect(element.matches(':state(partial)')).to.equal(true);
      expect(all(element, 'ol > li')).to.have.length(200);
      element.remove();
    }
  });
});
