// schema.org's Occupation and JobPosting (JSON-LD) to role JSON: https://schema.org/Occupation, https://schema.org/JobPosting.
import type {RoleGuide, Salary, Source} from '../guide/role-guide.js';
import {jsonLdScripts, plainText, textBlocks, hasMarkup} from './html.js';
import {isObject, listOf, numberOf, withoutEmpty, type Json} from './json.js';
import {repairAll} from './mojibake.js';
import type {Converted, Note} from './types.js';

/** Types as they are written: "Occupation", "schema:Occupation", "https://schema.org/Occupation". */
const local = (name: string) => name.replace(/^(https?:\/\/schema\.org\/|schema:)/, '');
const typesOf = (node: Json) => listOf(node['@type'] ?? node['type']).filter((type) => typeof type === 'string').map(local);
const isA = (node: Json, type: string) => typesOf(node).includes(type);
/** The properties of a node under their own names, whatever stands before them. */
const properties = (node: Json): Json => Object.fromEntries(Object.entries(node).map(([key, value]) => [local(key), value]));

/** Every object in JSON-LD, itself first: graphs and what is nested. */
function* nodesIn(value: unknown, depth = 0): Generator<Json> {
  if (depth > 20) return;
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each, depth + 1);
  else if (isObject(value)) {
    yield value;
    for (const each of Object.values(value)) if (typeof each === 'object') yield* nodesIn(each, depth + 1);
  }
}

/** A guide for each `Occupation` and each `JobPosting` in JSON-LD; a `FAQPage` beside them gives questions. */
export function fromJsonLd(json: unknown): Converted[] {
  const all = [...nodesIn(json)];
  const byId = new Map(all.filter((node) => typeof node['@id'] === 'string' && Object.keys(node).length > 1).map((node) => [node['@id'], node]));
  const postings = all.filter((node) => isA(node, 'JobPosting'));
  const within = new Set(postings.flatMap((node) => [...nodesIn(properties(node).relevantOccupation)]));
  const roles = [...postings, ...all.filter((node) => isA(node, 'Occupation') && !within.has(node))];
  const faq = all.filter((node) => isA(node, 'FAQPage')).flatMap((node) => questionsOf(properties(node).mainEntity));
  const converted = roles.map((node) => convert(node, byId));
  if (faq[0]) {
    if (!converted[0]) converted.push({guide: {version: 1}, notes: []});
    for (const each of converted) each.guide = {...each.guide, faq};
  }
  return converted.map(({guide, notes}) => ({guide: repairAll(guide, (at, message) => notes.push({at, message})), notes}));
}

/** The same of the JSON-LD in a page. Scripts that are no JSON are told of. */
export function fromHtml(html: string): {converted: Converted[]; notes: Note[]} {
  const notes: Note[] = [];
  const json = jsonLdScripts(html).flatMap((text, i) => {
    try {
      return [JSON.parse(text) as unknown];
    } catch (error) {
      notes.push({at: `JSON-LD script ${i + 1}`, message: `is no JSON: ${(error as Error).message}`});
      return [];
    }
  });
  if (!json[0]) notes.push({at: 'page', message: 'there is no JSON-LD in the page'});
  const converted = fromJsonLd(json);
  if (json[0] && !converted[0]) notes.push({at: 'page', message: 'the JSON-LD of the page has no Occupation and no JobPosting'});
  return {converted, notes};
}

function questionsOf(value: unknown): NonNullable<RoleGuide['faq']> {
  return listOf(value).filter(isObject).map(properties).flatMap((question) => {
    const [answer] = listOf(question.acceptedAnswer ?? question.suggestedAnswer).filter(isObject).map(properties);
    const pair = {question: textOf(question.name ?? question.text), answer: textOf(answer?.text)};
    return pair.question && pair.answer ? [pair] : [];
  });
}

/** What is said, of text, of an object with a name, or of a list of either. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n\n');
  if (!isObject(value)) return '';
  const node = properties(value);
  return textOf(node.name ?? node['@value'] ?? node.description ?? node.text ?? node.credentialCategory ?? '');
}
/** Entries, of a list or of text that is one: items of HTML, lines, bullets. */
function entriesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(entriesOf);
  if (typeof value !== 'string') return [textOf(value)].filter(Boolean);
  if (hasMarkup(value)) {
    const blocks = textBlocks(value);
    const items = blocks.filter(({isItem}) => isItem);
    return (items[0] ? items : blocks).map(({text}) => text);
  }
  return value.split(/\r?\n|\s*[•·]\s+/).map((line) => line.replace(/^\s*[-*–]\s+/, '').trim()).filter(Boolean);
}
/** Names in a list, or in text with commas or semicolons between them. */
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((each) => (typeof each === 'string' ? entriesOf(each).flatMap((line) => line.split(line.includes(';') ? /\s*;\s*/ : /,\s+(?!(?:and|or)\b[^,]*$)/)) : [textOf(each)])).map((name) => name.trim()).filter(Boolean);

/** What is looked at; what else a node has is told of. */
const looked = new Set([
  '@type', 'type', '@id', '@context', 'id', 'name', 'title', 'description', 'alternateName', 'url', 'mainEntityOfPage', 'inLanguage', 'dateModified', 'responsibilities', 'skills',
  'qualifications', 'educationRequirements', 'experienceRequirements', 'estimatedSalary', 'baseSalary', 'occupationalCategory', 'occupationLocation', 'jobLocation',
  'jobLocationType', 'applicantLocationRequirements', 'workHours', 'relevantOccupation', 'hiringOrganization', 'datePosted', 'salaryCurrency',
]);

function convert(given: Json, byId: ReadonlyMap<unknown, Json>): Converted {
  const notes: Note[] = [];
  const note = (at: string, message: string) => notes.push({at, message});
  const node = properties(given);
  const isPosting = isA(given, 'JobPosting');
  const relevant = listOf(node.relevantOccupation).filter(isObject).map((one) => byId.get(one['@id']) ?? one)[0];
  const occupation = relevant ? convert(relevant, byId) : undefined;
  if (occupation) notes.push(...occupation.notes.map(({at, message}) => ({at: `relevantOccupation.${at}`, message})));

  const area = areaOf(node.occupationLocation ?? node.jobLocation ?? node.applicantLocationRequirements);
  const organization = textOf(node.hiringOrganization);
  const address = linkOf(node.url ?? node.mainEntityOfPage);
  const source: Source | undefined = isPosting && (organization || address) ? {name: [organization, 'job posting'].filter(Boolean).join(', '), url: address, date: dayOf(node.datePosted)} : undefined;
  const salary = [...payOf(node.estimatedSalary, 'estimatedSalary', node, note), ...payOf(node.baseSalary, 'baseSalary', node, note)].map((entry) => ({...entry, ...area, ...(source ? {source} : {})}));
  const skills = namesOf(node.skills);
  if (skills[0]) note('skills', 'schema.org does not part skills into technical and soft ones: all were taken for technical');
  const remote = /telecommute/i.test(textOf(node.jobLocationType));

  for (const [key, value] of Object.entries(node)) if (!looked.has(key) && value !== null && value !== '') note(key, 'role JSON has no place for it');
  if (node.jobLocationType && !remote) note('jobLocationType', `"${textOf(node.jobLocationType)}" is none that schema.org knows`);

  const guide: RoleGuide = {
    version: 1,
    title: textOf(node.title ?? node.name),
    summary: textOf(node.description),
    lang: typeof node.inLanguage === 'string' ? node.inLanguage : undefined,
    url: address,
    updated: dayOf(node.dateModified),
    aliases: listOf(node.alternateName).map(textOf).filter(Boolean),
    codes: listOf(node.occupationalCategory).flatMap((value) => codesOf(value, note)),
    workModes: remote ? ['remote'] : undefined,
    salary: salary[1] ? salary : salary[0],
    responsibilities: listOf(node.responsibilities).flatMap(entriesOf),
    skills: {technical: skills},
    education: educationOf(node),
    path: experienceOf(node.experienceRequirements),
    workingTime: node.workHours ? {note: textOf(node.workHours)} : undefined,
    sources: source ? [source] : undefined,
  };
  return {guide: {...occupation?.guide, ...withoutEmpty(guide)}, notes};
}

function educationOf({educationRequirements, qualifications}: Json): RoleGuide['education'] {
  const credentials = listOf(educationRequirements);
  const level = credentials.filter(isObject).map((one) => textOf(properties(one).credentialCategory)).filter(Boolean).join(', ');
  const intro = [...credentials.filter((one) => typeof one === 'string'), ...listOf(qualifications)].map(textOf).filter(Boolean).join('\n\n');
  return level ? {intro, level} : intro;
}

/** Experience as it is asked for: in words, or as a number of months. */
const experienceOf = (value: unknown): string[] =>
  listOf(value).map((one) => {
    const months = isObject(one) ? numberOf(properties(one).monthsOfExperience) : undefined;
    return months === undefined ? textOf(one) : `Experience that is asked for: ${months} months.`;
  }).filter(Boolean);

function codesOf(value: unknown, note: (at: string, message: string) => void): {scheme?: string; code: string}[] {
  if (isObject(value)) {
    const node = properties(value);
    const code = textOf(node.codeValue);
    return code ? [{scheme: textOf(node.inCodeSet) || undefined, code} as {scheme?: string; code: string}] : [];
  }
  const text = textOf(value);
  const [onet] = /\b\d\d-\d{4}\.\d\d\b/.exec(text) ?? [];
  if (onet) return [{scheme: 'O*NET-SOC', code: onet}];
  const [soc] = /\b\d\d-\d{4}\b/.exec(text) ?? [];
  if (soc) return [{scheme: 'SOC', code: soc}];
  if (text) note('occupationalCategory', `"${text}" has no code in it that is known`);
  return [];
}

const linkOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : isObject(value) && typeof value.url === 'string' ? value.url : undefined);
const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? /^\d{4}(-\d\d(-\d\d)?)?/.exec(value.trim())?.[0] : undefined);

/** Where figures hold: of several places their names, in a list. */
function areaOf(value: unknown): {area?: string; country?: string} {
  const places = listOf(value).map((one): {area: string; country: string} => {
    if (!isObject(one)) return {area: textOf(one), country: ''};
    const node = properties(one);
    const address = isObject(node.address) ? properties(node.address) : node;
    const country = textOf(address.addressCountry);
    const area = typeof node.address === 'string' ? plainText(node.address) : [address.addressLocality, address.addressRegion].map(textOf).filter(Boolean).join(', ') || (country ? '' : textOf(node.name));
    return {area, country};
  });
  const area = places.map((place) => place.area || (places[1] ? place.country : '')).filter(Boolean).join('; ');
  const countries = new Set(places.map(({country}) => country).filter(Boolean));
  const [country] = countries;
  return {
    ...(area ? {area} : country && !/^[a-z]{2}$/i.test(country) ? {area: country} : {}),
    ...(countries.size === 1 && /^[a-z]{2}$/i.test(country!) ? {country: country!.toUpperCase()} : {}),
  };
}

/** `MonetaryAmountDistribution`, `MonetaryAmount`, `PriceSpecification`, or a number. */
function payOf(value: unknown, at: string, node: Json, note: (at: string, message: string) => void): Salary[] {
  return listOf(value).flatMap((one, i): Salary[] => {
    const path = Array.isArray(value) ? `${at}[${i}]` : at;
    const amount = (key: string, given: unknown) => {
      if (given === undefined || given === null || given === '') return;
      const number = numberOf(given);
      if (number === undefined) note(`${path}.${key}`, `"${textOf(given)}" is no number`);
      else if (number === 0) note(`${path}.${key}`, 'is 0: where that means that pay is withheld, take it out');
      return number;
    };
    const currencyOf = (given: unknown) => (typeof given === 'string' && /^[a-z]{3}$/i.test(given.trim()) ? given.trim() : undefined);
    if (!isObject(one)) {
      const plain = amount('value', one);
      const currency = currencyOf(node.salaryCurrency);
      if (plain === undefined) return [];
      if (!currency) note(path, 'has no currency: the amount is not drawn without one');
      return [withoutEmpty({currency, min: plain, max: plain}) as Salary];
    }
    const pay = properties(one);
    const inner = listOf(pay.value).filter(isObject).map(properties)[0];
    const currency = currencyOf(pay.currency ?? pay.priceCurrency ?? node.salaryCurrency);
    const exact = amount('value', inner ? inner.value : pay.value ?? pay.price);
    const entry: Salary = {
      // "base" is what schema.org's example says for pay without what comes on top.
      name: typeof pay.name === 'string' ? plainText(pay.name) : undefined,
      currency,
      per: (pay.duration ?? pay.unitText ?? inner?.unitText ?? inner?.unitCode) as Salary['per'],
      min: amount('minValue', inner?.minValue ?? pay.minValue) ?? exact,
      max: amount('maxValue', inner?.maxValue ?? pay.maxValue) ?? exact,
      median: amount('median', pay.median),
      percentiles: {p10: amount('percentile10', pay.percentile10), p25: amount('percentile25', pay.percentile25), p75: amount('percentile75', pay.percentile75), p90: amount('percentile90', pay.percentile90)},
    };
    if (!currency) note(path, 'has no currency: amounts are not drawn without one');
    if (entry.per === undefined) note(path, 'has no period');
    const kept = withoutEmpty(entry);
    return kept ? [kept] : [];
  });
}
