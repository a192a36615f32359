// Role JSON to schema.org's JSON-LD: facts that it has words for, and nothing else.
import {check} from '../guide/check.js';
import {paragraphs, inParts} from '../guide/prose.js';
import {roleGuide, type RoleGuide, type Salary} from '../guide/role-guide.js';
import {ordered, periodOf} from '../guide/plausible.js';
import {withoutEmpty} from './json.js';
import type {Note} from './types.js';

export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': object[];
}

const durations = {hour: 'PT1H', day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y'} as const;
const units = {hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR'} as const;

/** An `Occupation`, and a `FAQPage` where there are questions. What schema.org cannot say is in the notes. */
export function toJsonLd(given: RoleGuide): {jsonLd: JsonLd; notes: Note[]} {
  const notes: Note[] = [];
  const note = (at: string, message: string) => notes.push({at, message});
  const guide = check(roleGuide, given, '', () => {}) ?? {};
  const {title, summary, url, aliases, codes, responsibilities, skills, education, path, salary, faq, lang} = guide;
  const entries = [salary ?? []].flat();
  const places = placesOf(entries);
  const nameOf = (skill: string | {name?: string}) => (typeof skill === 'string' ? skill : skill.name);
  const {intro, level} = inParts(education);
  const {intro: way, steps} = inParts(path);
  const occupation = {
    '@type': 'Occupation',
    name: title,
    alternateName: aliases,
    description: summary,
    url,
    occupationalCategory: codes?.map(({scheme, code}) => ({'@type': 'CategoryCode', inCodeSet: scheme, codeValue: code})),
    responsibilities,
    skills: [...(skills?.technical ?? []), ...(skills?.soft ?? []), ...(guide.techStack ?? [])].map(nameOf),
    educationRequirements: level ? {'@type': 'EducationalOccupationalCredential', credentialCategory: level} : paragraphs(intro).join('\n\n'),
    experienceRequirements: [...paragraphs(way), ...(steps ?? []).map((step) => [step.title, step.text, step.duration].filter(Boolean).join(': '))].join('\n\n'),
    occupationLocation: places,
    estimatedSalary: entries.flatMap((entry, i) => payOf(ordered(entry), entries[1] ? `salary[${i}]` : 'salary', places.length > 1, note)),
  };
  const questions = (faq ?? []).flatMap(({question, answer}) => (question && answer ? [{'@type': 'Question', name: question, acceptedAnswer: {'@type': 'Answer', text: answer}}] : []));
  const said = new Set(['version', 'title', 'summary', 'url', 'aliases', 'codes', 'responsibilities', 'skills', 'techStack', 'education', 'path', 'salary', 'faq', 'lang']);
  for (const key of Object.keys(guide)) if (!said.has(key)) note(key, 'schema.org has no word for it');
  return {
    jsonLd: {
      '@context': 'https://schema.org',
      '@graph': [
        ...(Object.values(occupation).some((value) => value !== undefined && value !== 'Occupation') ? [withoutEmpty(occupation) as object] : []),
        ...(questions[0] ? [withoutEmpty({'@type': 'FAQPage', inLanguage: lang, mainEntity: questions}) as object] : []),
      ],
    },
    notes,
  };
}

/** JSON-LD as the script of a page: nothing in it can end the script. */
export const jsonLdScript = (jsonLd: JsonLd): string => `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`;

function placesOf(entries: readonly Salary[]): object[] {
  const places = new Map(entries.flatMap(({area, country}) => (area ? [[area, {'@type': 'AdministrativeArea', name: area}]] : country ? [[country, {'@type': 'Country', name: country}]] : [])));
  return [...places.values()];
}

/** @param isPlaced - Whether other entries are of other places: then each says which it is of, because places stand beside all of them. */
function payOf(entry: Salary, at: string, isPlaced: boolean, note: (at: string, message: string) => void): object[] {
  const {area, country, currency, percentiles, min, max, median} = entry;
  const name = [entry.name, isPlaced && (area ?? country)].filter(Boolean).join(', ') || undefined;
  const per = periodOf(entry);
  if (!currency) return [];
  const amount = (value: Salary['min'], path: string) => {
    if (typeof value === 'object' && value !== null) note(`${at}.${path}`, 'is capped ("or more"), which schema.org cannot say: it was left out');
    return typeof value === 'number' ? value : undefined;
  };
  const distribution = {
    median: amount(median, 'median'),
    percentile10: amount(percentiles?.p10, 'percentiles.p10'),
    percentile25: amount(percentiles?.p25, 'percentiles.p25'),
    percentile75: amount(percentiles?.p75, 'percentiles.p75'),
    percentile90: amount(percentiles?.p90, 'percentiles.p90'),
  };
  const range = {minValue: amount(min, 'min'), maxValue: amount(max, 'max')};
  for (const key of ['mean', 'levels', 'parts', 'top', 'hoursPerWeek', 'sample'] as const) if (entry[key] !== undefined) note(`${at}.${key}`, 'schema.org has no word for it');
  const has = (values: object) => Object.values(values).some((value) => value !== undefined);
  return [
    ...(has(distribution) ? [{'@type': 'MonetaryAmountDistribution', name, currency, duration: per && durations[per], ...distribution}] : []),
    ...(has(range) ? [{'@type': 'MonetaryAmount', name, currency, value: {'@type': 'QuantitativeValue', ...range, unitText: per && units[per]}}] : []),
  ];
}
