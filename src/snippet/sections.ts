import type {Report} from '../guide/problem.js';
import type {RoleGuide} from '../guide/role-guide.js';
import type {Skill} from '../guide/sections/skill.js';
import type {Source} from '../guide/sections/source.js';
import {date, localizeFor, money, type Localize} from '../i18n/localize.js';
import * as shared from '../i18n/messages.js';
import type {Message, Messages} from '../i18n/messages.js';
// A snippet may be in any language.
import '../locales/ar.js';
import '../locales/de.js';
import {inParts, paragraphs} from '../guide/prose.js';
import {skillInWords} from '../wording/skill.js';
import * as careerGuide from '../widgets/career-guide/messages.js';
import * as careerLadder from '../widgets/career-ladder/messages.js';
import {ladderModel} from '../widgets/career-ladder/model.js';
import * as careerPath from '../widgets/career-path/messages.js';
import * as caseStudies from '../widgets/case-studies/messages.js';
import * as commonMistakes from '../widgets/common-mistakes/messages.js';
import * as contextualAdvice from '../widgets/contextual-advice/messages.js';
import * as coreFunctions from '../widgets/core-functions/messages.js';
import * as dayTimeline from '../widgets/day-timeline/messages.js';
import {dayModel} from '../widgets/day-timeline/model.js';
import * as globalOutlook from '../widgets/global-outlook/messages.js';
import * as jobMarket from '../widgets/job-market/messages.js';
import * as jobOutlook from '../widgets/job-outlook/messages.js';
import {outlookModel} from '../widgets/job-outlook/model.js';
import * as keyResponsibilities from '../widgets/key-responsibilities/messages.js';
import * as marketDemand from '../widgets/market-demand/messages.js';
import * as membershipPlans from '../widgets/membership-plans/messages.js';
import * as portfolioTips from '../widgets/portfolio-tips/messages.js';
import * as prosCons from '../widgets/pros-cons/messages.js';
import * as relatedRoles from '../widgets/related-roles/messages.js';
import {relatedModel} from '../widgets/related-roles/model.js';
import * as requiredEducation from '../widgets/required-education/messages.js';
import * as roleFaq from '../widgets/role-faq/messages.js';
import * as roleSkills from '../widgets/role-skills/messages.js';
import * as roleSummary from '../widgets/role-summary/messages.js';
import {summaryModel} from '../widgets/role-summary/model.js';
import * as salaryRange from '../widgets/salary-range/messages.js';
import {salaryModel} from '../widgets/salary-range/model.js';
import * as shareGuide from '../widgets/share-guide/messages.js';
import {shareUrl} from '../widgets/share-guide/model.js';
import * as skillMap from '../widgets/skill-map/messages.js';
import {skillMapModel} from '../widgets/skill-map/model.js';
import * as sourceList from '../widgets/source-list/messages.js';
import * as techStack from '../widgets/tech-stack/messages.js';
import {techStackModel} from '../widgets/tech-stack/model.js';
import * as workLifeBalance from '../widgets/work-life-balance/messages.js';
import {balanceModel} from '../widgets/work-life-balance/model.js';
import * as workSetting from '../widgets/work-setting/messages.js';
import {items, joined, paragraph, strong, type Block, type Inline, type Line} from './markup.js';

export type Key = keyof RoleGuide;
export type Attributes = Readonly<Record<string, string>>;
type Terms = Localize<typeof shared.en>;

/** What a widget would say, in words. */
export interface Said {
  heading: string;
  /** All of it; nothing where the guide has nothing for the widget. */
  blocks: Block[];
  /** Whether the heading alone says something: it is the role's title. */
  titled?: boolean;
  /** The gist in a sentence, with its figures: what a link has room for. */
  gist?: string | undefined;
  sources?: readonly (Source | undefined)[];
}
export interface Section {
  /** The keys of role JSON that the widget draws. */
  keys: readonly Key[];
  /** Those that it looks at besides. */
  also: readonly Key[];
  /** The flat attributes that it takes, the key that they are a part of, and those of which one must be there for the others to count. */
  flat?: {key: Key; names: readonly string[]; needs: readonly string[]} | undefined;
  say(guide: RoleGuide, lang: string, attributes: Attributes, report: Report): Said;
}

type Draw<Own extends Messages> = (
  guide: RoleGuide,
  localize: Localize<Own & typeof shared.en>,
  attributes: Attributes,
  report: Report,
) => (Omit<Said, 'heading'> & {heading?: string | undefined}) | undefined;

function section<const Tag extends string, Own extends Messages & {heading: Message}>(
  tag: Tag,
  {en}: {en: Own},
  keys: readonly Key[],
  draw: Draw<Own>,
  {also = [], flat}: Partial<Pick<Section, 'also' | 'flat'>> = {},
): Record<Tag, Section> {
  const say: Section['say'] = (guide, lang, attributes, report) => {
    const localize = localizeFor(lang, tag, en);
    const {heading, ...said} = (keys.some((key) => guide[key] !== undefined) && draw(guide, localize as Localize<Own & typeof shared.en>, attributes, report)) || {blocks: []};
    return {...said, heading: heading ?? localize.term('heading')};
  };
  return {[tag]: {keys, also, flat, say}} as Record<Tag, Section>;
}

const list = (texts: readonly string[] = []) => items(texts.map((text) => [text]));
const prose = (text: string | string[] | undefined) => paragraphs(text).flatMap((each) => paragraph(each));
const lead = (text: string | undefined) => paragraph(strong(text));
const link = (href: string | undefined, text: string | undefined): Inline | undefined =>
  href ? {href, text: text ?? href} : text;
const number = (text: string | undefined) => (text?.trim() ? Number(text) : undefined);

const skillsOf = (skills: readonly Skill[] = [], localize: Terms) =>
  items(
    skills.map((skill) => {
      const {name, level, notes} = skillInWords(skill, localize);
      return joined(strong(name), level, ...notes);
    }),
  );

/** Where figures come from, a line for each source. */
export function sourceLines(sources: readonly (Source | undefined)[], localize: Terms): Line[] {
  const lines = new Map<string, Line>();
  for (const source of sources) {
    const {name, url, date: day} = typeof source === 'string' ? {name: source} : {...source};
    const shown = link(url, name);
    if (shown) lines.set([name, url, day].join('\n'), localize.parts<Inline>(day ? 'sourceDated' : 'source', {source: shown, date: day ? date(localize, day) : ''}).filter((part) => part !== ''));
  }
  return [...lines.values()];
}
export const sharedWords = (lang: string): Terms => localizeFor(lang, '', shared.en);

/** What each widget draws, said in paragraphs and lists, from the same models that it draws from where it has one. */
export const sections: Readonly<Record<string, Section>> = {
  ...section('role-summary', roleSummary, ['title', 'summary', 'url', 'updated', 'aliases', 'codes', 'workModes'], (guide, localize) => {
    const {heading, summary, facts, aliases, codes, updated, url, source} = summaryModel(guide, undefined, localize);
    const lines = facts.map(({name, value, notes = []}) => [strong(name)!, ' ', ...joined(value as string, ...notes)]);
    return {
      heading,
      titled: !!heading,
      blocks: [...prose(summary), ...items(lines), ...paragraph(aliases), ...paragraph(...joined(...codes, updated, url && {href: url, text: localize.term('guide')}))],
      gist: facts.map(({name, value}) => `${name} ${value as string}`).join(' · '),
      sources: [source].flat(),
    };
  }, {also: ['salary', 'growth', 'demand']}),
  ...section('market-demand', marketDemand, ['demand'], ({demand: {level, note, criterion, source} = {}}, localize) => {
    const gist = level && (level === 'undetermined' ? localize.term(level) : localize.term('demand', {level: localize.term(level)}));
    return {blocks: [...paragraph(gist), ...paragraph(note), ...(criterion ? paragraph(strong(localize.term('criterion')), ' ', criterion) : [])], gist, sources: [source]};
  }, {flat: {key: 'demand', names: ['level'], needs: ['level']}}),
  ...section('salary-range', salaryRange, ['salary'], ({salary}, localize, {area, per, 'hours-per-year': hours}, report) => {
    const model = salaryModel(salary!, {area, per, hoursPerYear: number(hours)}, localize, report);
    if (!model) return;
    const {sentence, area: place, areas, table, source} = model;
    const {groups} = table!;
    // Which of several areas it speaks of.
    const gist = [areas[1] !== undefined && place, sentence].filter(Boolean).join(' · ');
    return {
      blocks: [
        ...paragraph(gist),
        ...groups.flatMap(({name, rows}) => [...lead(groups[1] ? name : place), ...items(rows.map(([figure = '', amount]) => {
            // What a figure is, how much, and what else there is to say of it.
            const [what, ...notes] = figure.split(' · ');
            return joined(what, strong(amount), ...notes);
          }))]),
      ],
      gist,
      sources: [source].flat(),
    };
  }, {flat: {key: 'salary', names: ['min', 'max', 'median', 'currency', 'per', 'area'], needs: ['min', 'max', 'median']}}),
  ...section('core-functions', coreFunctions, ['coreFunctions'], ({coreFunctions}) => ({blocks: prose(coreFunctions)})),
  ...section('key-responsibilities', keyResponsibilities, ['responsibilities'], ({responsibilities}) => ({blocks: list(responsibilities)})),
  ...section('work-setting', workSetting, ['workSetting'], ({workSetting}) => ({blocks: prose(workSetting)})),
  ...section('tech-stack', techStack, ['techStack'], ({techStack}, localize) => {
    const model = techStackModel(techStack!, '', localize);
    return (
      model && {
        blocks: [
          ...paragraph(model.sentence),
          ...model.groups.flatMap(({name, tools}) => [...lead(name), ...items(tools.map(({name, url, marks, notes}) => joined(url ? link(url, name) : strong(name), marks, ...notes)))]),
        ],
        gist: model.sentence,
      }
    );
  }),
  ...section('role-skills', roleSkills, ['skills'], ({skills = {}}, localize) => ({
    blocks: (['technical', 'soft'] as const).flatMap((kind) => (skills[kind] ? [...lead(localize.term(kind)), ...skillsOf(skills[kind], localize)] : [])),
  })),
  ...section('career-path', careerPath, ['path'], ({path}) => {
    const {intro, steps = []} = inParts(path);
    return {blocks: [...prose(intro), ...items(steps.map(({title, duration, text}) => joined(strong(title), duration, text)), true)]};
  }),
  ...section('required-education', requiredEducation, ['education'], ({education}, localize) => {
    const {intro, level, routes, certifications} = inParts(education);
    return {
      blocks: [
        ...lead(level),
        ...prose(intro),
        ...(routes ? [...lead(localize.term('routes')), ...list(routes)] : []),
        ...(certifications ? [...lead(localize.term('certifications')), ...items(certifications.map(({name, issuer, url}) => joined(link(url, name), issuer)))] : []),
      ],
      gist: level,
    };
  }),
  ...section('career-ladder', careerLadder, ['ladder'], ({ladder}, localize, {years}, report) => {
    const model = ladderModel(ladder!, number(years), localize, report);
    return (
      model && {
        blocks: [
          ...paragraph(model.sentence),
          // Branches are a list each, under their names.
          ...model.parts.flat().flatMap(({name, steps}) => [
            ...lead(name),
            ...items(steps.map(({title, level, years, pay, morePay, here, next, summary, skills}) => joined(strong(title), level, years, pay, ...morePay, here, next, summary, skills.map(({name}) => name).join(', '))), true),
          ]),
        ],
        gist: model.sentence,
        sources: ladder!.map(({salary}) => salary?.source),
      }
    );
  }),
  ...section('global-outlook', globalOutlook, ['globalOutlook'], ({globalOutlook}) => {
    const {intro, regions = []} = inParts(globalOutlook);
    return {blocks: [...prose(intro), ...items(regions.map(({name, note}) => joined(strong(name), note)))]};
  }),
  ...section('job-market', jobMarket, ['jobMarket'], ({jobMarket = {}}, localize) => ({
    blocks: (['challenges', 'growthPaths', 'trends'] as const).flatMap((facet) => (jobMarket[facet] ? [...lead(localize.term(facet)), ...prose(jobMarket[facet])] : [])),
  })),
  ...section('day-timeline', dayTimeline, ['day'], ({day}, localize, _, report) => {
    const {sentence, days} = dayModel(day!, localize, report);
    return {
      blocks: [
        ...paragraph(sentence),
        ...days.flatMap(({shift, says, periods}) => [
          ...lead(shift),
          ...paragraph(says),
          ...periods.flatMap(({time, length, name, focus, tasks}) => [...paragraph(...joined(strong(time), length, strong(name), focus)), ...list(tasks)]),
        ]),
      ],
      gist: sentence,
    };
  }),
  ...section('work-life-balance', workLifeBalance, ['workLifeBalance', 'workingTime'], (guide, localize, _, report) => {
    const {heading, sentence, timeNote, stress, balance, note, inputs} = balanceModel(guide, localize, report);
    const gist = [sentence, stress && localize.term('stress', {level: localize.term(stress)}), balance && localize.term('balance', {level: localize.term(balance)})].filter(Boolean).join(' ');
    return {
      heading,
      blocks: [...paragraph(gist), ...paragraph(timeNote), ...paragraph(note), ...(inputs ? [...lead(localize.term('inputs')), ...list(inputs)] : [])],
      gist,
      sources: [guide.workingTime?.source],
    };
  }),
  ...section('skill-map', skillMap, ['skillMap'], ({skillMap}, localize, {have, interactive}) => {
    const model = skillMapModel(skillMap!, {have, interactive: interactive !== undefined}, localize);
    if (!model) return;
    const {intro, sentence, total, groups} = model;
    return {
      blocks: [
        ...paragraph(intro),
        ...paragraph(...[sentence, total].flatMap((text, i) => (text ? [i ? ' ' : '', text] : []))),
        ...groups.flatMap(({name, description, skills}) => [
          ...paragraph(...joined(strong(name), description)),
          ...items(skills.map(({name, notes, had}) => joined(had && localize.term('had'), strong(name), ...notes))),
        ]),
      ],
      gist: sentence,
    };
  }),
  ...section('pros-cons', prosCons, ['prosCons'], ({prosCons = {}}, localize) => ({
    blocks: (['pros', 'cons'] as const).flatMap((side) => (prosCons[side] ? [...lead(localize.term(side, {n: prosCons[side].length})), ...list(prosCons[side])] : [])),
  })),
  ...section('common-mistakes', commonMistakes, ['mistakes'], ({mistakes}) => ({blocks: list(mistakes)})),
  ...section('contextual-advice', contextualAdvice, ['advice'], ({advice}) => ({blocks: list(advice)})),
  ...section('case-studies', caseStudies, ['caseStudies'], ({caseStudies = []}, localize) => ({
    blocks: caseStudies.flatMap(({title, story, takeaway}) => [
      ...lead(title),
      ...prose(story),
      ...(takeaway ? paragraph(strong(localize.term('takeaway')), ' ', takeaway) : []),
    ]),
  })),
  ...section('portfolio-tips', portfolioTips, ['portfolio'], ({portfolio}) => ({blocks: prose(portfolio)})),
  ...section('job-outlook', jobOutlook, ['growth'], ({growth, title}, localize, _, report) => {
    const model = outlookModel(growth!, title, localize, report);
    if (!model) return;
    const {sentence, facts} = model;
    return {
      blocks: [...paragraph(sentence), ...items(facts.map(({name, value, notes = []}) => [strong(name)!, ' ', ...joined(value as string, ...notes)]))],
      gist: sentence || facts.map(({name, value}) => `${name} ${value as string}`).join(' · '),
      sources: [growth!.source],
    };
  }, {also: ['title'], flat: {key: 'growth', names: ['rate', 'from', 'to', 'average', 'openings', 'label'], needs: ['rate', 'openings', 'label']}}),
  ...section('related-roles', relatedRoles, ['relatedRoles'], ({relatedRoles, ...own}, localize) => {
    const {sentence, roles, source} = relatedModel(relatedRoles!, own, localize);
    return {
      blocks: [...paragraph(sentence), ...items(roles.map(({title, url, facts, differs, note}) => joined(url ? link(url, title) : strong(title), facts, differs, note)))],
      gist: sentence,
      sources: [source].flat(),
    };
  }, {also: ['salary', 'growth']}),
  ...section('role-faq', roleFaq, ['faq'], ({faq = []}) => ({blocks: faq.flatMap(({question, answer}) => [...lead(question), ...prose(answer)])})),
  ...section('source-list', sourceList, ['sources'], ({sources = []}, localize) => ({
    blocks: items(
      sources.map((source) => {
        const {name, url, date: day} = typeof source === 'string' ? {name: source} : source;
        return joined(link(url, name), day && date(localize, day));
      }),
      true,
    ),
  })),
  ...section('share-guide', shareGuide, ['title', 'url'], ({title, url}, _, {section}) => {
    const address = shareUrl(url, section, undefined);
    return address ? {blocks: [...paragraph(title), ...paragraph({href: address, text: address})], gist: title} : undefined;
  }),
  ...section('membership-plans', membershipPlans, ['plans'], ({plans = []}, localize) => {
    const {title, intro, items: all = []} = Array.isArray(plans) ? {items: plans} : plans;
    return {
      heading: title,
      blocks: [
        ...paragraph(intro),
        ...all.flatMap(({name, price: {amount, currency, per} = {}, tagline, features, url, highlighted}) => {
          const sum = amount ? money(localize, amount, currency!) : localize.term('free');
          const paid = amount === undefined ? undefined : amount && per ? localize.term(per, {amount: sum}) : sum;
          return [
            ...paragraph(...joined(strong(name), highlighted && localize.term('recommended'), paid, tagline)),
            ...list(features),
            ...(url ? paragraph({href: url, text: localize.term('choose', {name: name ?? tagline ?? ''})}) : []),
          ];
        }),
      ],
      gist: intro,
    };
  }),
};

/** What a whole guide is called. */
export const guideHeading = (lang: string) => localizeFor(lang, 'career-guide', careerGuide.en).term('heading');
