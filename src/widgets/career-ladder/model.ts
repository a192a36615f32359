import {exchanged, type Report} from '../../guide/problem.js';
import type {Ladder} from '../../guide/sections/ladder.js';
import {placeLabels, type PlacedLabel} from '../../picture/labels.js';
import {scale} from '../../picture/scale.js';
import {isolated} from '../../i18n/isolate.js';
import {decimal, enumeration, intl, sentences, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import type {SectionModel} from '../../view/section-element.js';
import {payLines} from '../../wording/pay.js';
import {skillInWords, type SkillParts} from '../../wording/skill.js';
import {duration, yearsInWords} from '../../wording/time.js';
import type {en} from './messages.js';

type Terms = Localize<typeof en & typeof shared>;

export interface Step {
  title: string;
  /** The branch that it belongs to; none where it is common to all. */
  track?: string | undefined;
  /** Its own name for where it is: "Band 3". */
  level?: string | undefined;
  summary?: string | undefined;
  /** "2 to 5 years". */
  years?: string | undefined;
  pay?: string | undefined;
  /** What else is known of its pay, a line each. */
  morePay: string[];
  skills: SkillParts[];
  /** Class of its bar, which fades to the end that is open, and where on the axis it lies, 0 to 100. */
  bar?: [name: 'accent' | 'open' | 'until', from: number, width: number] | undefined;
  /** Where on the axis it is, if its span is too short to be seen as a bar: exact years. */
  mark?: number | undefined;
  /** "You are here", where the reader does stand. */
  here?: string | undefined;
  /** "Next, in 2 years", where the reader may come next. */
  next?: string | undefined;
}

/** Steps one after the other: those of a branch, or, without a name, those that are common to all. */
export interface Branch {
  name?: string | undefined;
  steps: Step[];
}

export interface LadderModel extends SectionModel {
  /** All steps, as they were given. */
  steps: Step[];
  /** The same in parts, one below the other; a part is what is common to all, or branches that are beside each other. */
  parts: Branch[][];
  /** The labelled years of the axis; none where no step has any: then it is a path whose order is all that is known. */
  axis?: (PlacedLabel & {name: string})[] | undefined;
  /** Where the reader stands on the axis. */
  you?: number | undefined;
}

/** Years from and to, of which one may be unknown: open is not the same as far away. */
interface Span {
  from?: number | undefined;
  to?: number | undefined;
  low: number;
  high: number;
}

/** More branches than these are counted in the sentence, not named. */
const named = 5;

export function ladderModel(ladder: Ladder, years: number | null | undefined, localize: Terms, report: Report): LadderModel | undefined {
  // Compares with nothing where the reader did not say.
  let mine = NaN;
  if (years != null)
    if (years >= 0 && years < Infinity) mine = years;
    else report('value', 'years', 'expected a number of years, 0 or more');

  const spans = ladder.map(({years}, i): Span | undefined => {
    let [from, to] = [years?.[0] ?? undefined, years?.[1] ?? undefined];
    if (from === undefined && to === undefined) return;
    if (from! > to!) {
      report('contradiction', `ladder[${i}].years`, exchanged);
      [from, to] = [to, from];
    }
    return {from, to, low: from ?? 0, high: to ?? Infinity};
  });
  const known = spans.filter((one) => one !== undefined);
  const {at, bounds, last} = axisOf(known, mine);
  const you = known[0] && mine >= 0 ? at(mine) : undefined;
  const {here, next} = standing(ladder, spans, mine);

  const steps = ladder.map(({title = '', track, level, summary, skills = [], salary}, i): Step => {
    const [pay, ...morePay] = salary ? payLines(salary, localize) : [];
    const step = {title, track, level, summary, pay, morePay, skills: skills.map((skill) => skillInWords(skill, localize))};
    const span = spans[i];
    if (!span) return step;
    const {from, to, low, high} = span;
    const width = at(high) - at(low);
    const when = next.get(i);
    return {
      ...step,
      years: yearsInWords(localize, from, to),
      bar: width < 1 ? undefined : [to === undefined ? 'open' : from === undefined ? 'until' : 'accent', at(low), width],
      mark: width < 1 ? at(low) : undefined,
      here: here.has(i) ? localize.term('here') : undefined,
      next: when === undefined ? undefined : localize.term('next', {when: inYears(localize, when)}),
    };
  });
  if (!steps.some(({title, level, years, summary, pay, skills}) => title || level || years || summary || pay || skills[0])) return;

  return {
    steps,
    parts: partsOf(steps),
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
        // As narrow as a branch gets.
        [17, 30],
      ).labels,
    sentence: sentences(localize, [...structure(steps, localize), ...whereabouts(steps, you === undefined ? undefined : mine, here, next, localize)]),
    table: tableOf(steps, localize),
    source: ladder.map(({salary}) => salary?.source),
  };
}

/** "in 2 years"; less than one in months: half a year is "in a year" in Hebrew. */
const inYears = ({lang}: Terms, years: number) => {
  const format = intl(Intl.RelativeTimeFormat, lang, {});
  return years < 1 ? format.format(Math.round(years * 120) / 10, 'month') : format.format(years, 'year');
};

function axisOf(known: Span[], mine: number) {
  const bounds = known.flatMap(({from, to}) => [from, to]).filter((bound) => bound !== undefined);
  const last = Math.max(...bounds);
  const end = Math.max(last, mine || 0);
  // An open span needs room to be seen as one, and a mark at the end room to be seen whole.
  const open = known.some(({to}) => to === undefined);
  const exact = known.some(({low, high}) => high - low < end / 100 && high > end * 0.96);
  return {bounds, last, at: scale(0, (open ? Math.ceil(end * 1.25 + 1) : exact ? end * 1.04 : end) || 1)};
}

/** Where a reader stands, and what comes next and after how many years: in each branch, with what all have in common. */
function standing(ladder: Ladder, spans: (Span | undefined)[], mine: number) {
  const here = new Set<number>();
  const next = new Map<number, number>();
  const tracks = [...new Set(ladder.flatMap(({track}) => track ?? []))];
  for (const track of tracks[0] === undefined ? [undefined] : tracks) {
    const path = spans.flatMap((span, i) => (span && (!ladder[i]!.track || ladder[i]!.track === track) ? {...span, i} : []));
    const within = path.some(({low, high}) => low <= mine && mine < high);
    const begins = Math.min(...path.map(({low}) => (low > mine ? low : Infinity)));
    for (const {i, low, high} of path) {
      // The end of a span belongs to the next one, unless there is none. Exact years are their own end.
      if (low <= mine && (mine < high || (mine === high && (low === high || !within)))) here.add(i);
      // What is next in one branch may be further off in another.
      if (low === begins) next.set(i, begins - mine);
    }
  }
  return {here, next};
}

/** Steps that follow each other without a branch are a part; so are the branches between them. */
function partsOf(steps: Step[]): Branch[][] {
  const parts: Branch[][] = [];
  for (const step of steps) {
    let part = parts.at(-1);
    if (!part || (part[0]!.name === undefined) !== (step.track === undefined)) parts.push((part = []));
    let branch = part.find(({name}) => name === step.track);
    if (!branch) part.push((branch = {name: step.track, steps: []}));
    branch.steps.push(step);
  }
  return parts;
}

/** What a step is called where it is spoken of. */
const nameOf = ({title, level, years}: Step, localize: Terms) => (title || level ? isolated((title || level)!, localize) : years);

/** How many steps there are, and into which branches they part: branches are never counted as one line. */
function structure(steps: Step[], localize: Terms): string[] {
  const counted = (steps: Step[], key: 'steps' | 'shared', plain: 'stepCount' | 'sharedCount') => {
    const [first, last] = [nameOf(steps[0]!, localize), nameOf(steps.at(-1)!, localize)];
    // From one name to the same is no way.
    return first && last && (first !== last || !steps[1]) ? localize.term(key, {n: steps.length, first, last}) : localize.term(plain, {n: steps.length});
  };
  const common = steps.filter(({track}) => track === undefined);
  if (common.length === steps.length) return [counted(steps, 'steps', 'stepCount')];
  const branches = new Map<string, number>();
  for (const {track} of steps) if (track !== undefined) branches.set(track, (branches.get(track) ?? 0) + 1);
  const names = [...branches].map(([name, n]) => localize.term('branch', {name: isolated(name, localize), n}));
  return [
    ...(common[0] ? [counted(common, 'shared', 'sharedCount')] : []),
    localize.term(names.length > named ? 'branchCount' : 'branches', {n: names.length, names: enumeration(localize, names)}),
  ];
}

/** Where the reader stands and what comes next, what is nearest first. */
function whereabouts(steps: Step[], mine: number | undefined, here: Set<number>, next: Map<number, number>, localize: Terms): string[] {
  if (mine === undefined) return [];
  const list = (places: Iterable<number>) =>
    enumeration(
      localize,
      [...places].flatMap((i) => {
        const title = nameOf(steps[i]!, localize);
        const branch = steps[i]!.track;
        return title ? (branch ? localize.term('inBranch', {title, branch: isolated(branch, localize)}) : title) : [];
      }),
      'disjunction',
    );
  const at = list([...here].sort((a, b) => a - b));
  const years = duration(localize, 'year', mine);
  const whens = [...new Set(next.values())].sort((a, b) => a - b);
  return [
    here.size && !at ? '' : localize.term(at ? 'standing' : 'off', {years, here: at}),
    ...whens.map((when) => {
      const places = list([...next.keys()].filter((i) => next.get(i) === when).sort((a, b) => a - b));
      return places && localize.term('comes', {next: places, when: inYears(localize, when)});
    }),
  ].filter(Boolean);
}

/** A column for whatever is known of any step; shared steps and branches in groups. */
function tableOf(steps: Step[], localize: Terms): LadderModel['table'] {
  const cells = {
    level: ({level}: Step) => level && isolated(level, localize),
    experience: ({years}: Step) => years,
    pay: ({pay, morePay}: Step) => [pay, ...morePay].filter(Boolean).join('\n'),
    skills: ({skills}: Step) => skills[0] && skills.map((skill) => isolated(skillLine(skill), localize)).join('\n'),
  };
  const shown = (Object.keys(cells) as (keyof typeof cells)[]).filter((key) => steps.some((step) => cells[key](step)));
  const groups = new Map<string | undefined, Step[]>();
  for (const step of steps) groups.set(step.track, [...(groups.get(step.track) ?? []), step]);
  return {
    columns: (['step', ...shown] as const).map((key) => localize.term(key)),
    groups: [...groups].map(([track, steps]) => ({
      name: track ? isolated(track, localize) : groups.size > 1 ? localize.term('forAll') : undefined,
      rows: steps.map((step) => [isolated(step.title || step.level || '', localize), ...shown.map((key) => cells[key](step) || localize.term('notGiven'))]),
    })),
  };
}

/** A skill on a line: "Go · advanced". */
const skillLine = ({name, level, notes}: SkillParts) => [name, level, ...notes].filter(Boolean).join(' · ');
