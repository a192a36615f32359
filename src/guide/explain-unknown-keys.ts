import leven from 'leven';
import {foldSpelling} from './check.js';
import {guideKeys} from './keys.js';
import type {Problem} from './problem.js';
import type {Dict, Schema} from './schema.js';

/** What other formats and people call what role JSON has under another name, spelt as `foldSpelling` has it. */
const synonyms: Readonly<Record<string, string>> = {
  basesalary: 'salary', estimatedsalary: 'salary', salaries: 'salary', wage: 'salary', wages: 'salary', pay: 'salary', compensation: 'salary', earnings: 'salary',
  name: 'title', jobtitle: 'title', occupation: 'title', role: 'title', alternatetitles: 'aliases', alternativetitle: 'aliases', alsoknownas: 'aliases',
  description: 'summary', overview: 'summary', whattheydo: 'summary', tasks: 'responsibilities', duties: 'responsibilities', responsibility: 'responsibilities',
  technology: 'techStack', technologies: 'techStack', tools: 'techStack', technologyskills: 'techStack', educationrequirements: 'education', qualifications: 'education',
  outlook: 'growth', joboutlook: 'growth', levels: 'ladder', careerladder: 'ladder', careerpath: 'path', relatedoccupations: 'relatedRoles', similarroles: 'relatedRoles',
  dayinthelife: 'day', schedule: 'day', questions: 'faq', pros: 'prosCons', cons: 'prosCons', references: 'sources', language: 'lang', locale: 'lang', datemodified: 'updated', lastupdated: 'updated',
  salarymin: 'min', minvalue: 'min', minimum: 'min', low: 'min', salarymax: 'max', maxvalue: 'max', maximum: 'max', high: 'max', average: 'mean', avg: 'mean', value: 'median',
  period: 'per', unittext: 'per', interval: 'per', duration: 'per', currencycode: 'currency', location: 'area', region: 'area', percent: 'rate', change: 'rate', startyear: 'from', endyear: 'to',
  remote: 'workModes', jobbenefits: 'prosCons', workinghours: 'workingTime', hours: 'workingTime',
};

/** Other formats, by the keys that only they have together. */
const formats: readonly [name: string, test: (json: Record<string, unknown>) => boolean, isConverted?: true][] = [
  ['schema.org JobPosting', ({'@type': type}) => [type].flat().includes('JobPosting'), true],
  ['schema.org Occupation', ({'@type': type}) => [type].flat().includes('Occupation'), true],
  ['JSON-LD (schema.org)', (json) => '@context' in json || '@graph' in json, true],
  ['an answer of the National Careers Service', (json) => 'Title' in json && ('SalaryStarter' in json || 'HowToBecome' in json || 'WhatItTakes' in json), true],
  ['an O*NET answer', (json) => 'onetsoc_code' in json || 'what_they_do' in json || 'bright_outlook' in json || ('code' in json && 'tags' in json)],
  ['a JSON Resume', (json) => 'basics' in json && ('work' in json || 'skills' in json), true],
];

/**
 * Says of each unknown key which one was probably meant; of a whole other format, which one it is, once.
 * @param shape - The schemas of those keys of the guide that were checked.
 */
export function explainUnknownKeys(problems: readonly Problem[], json: unknown, shape: Dict['properties']): Problem[] {
  const format = json && typeof json === 'object' ? formats.find(([, test]) => test(json as Record<string, unknown>)) : undefined;
  const isOfGuide = ({code, path}: Problem) => code === 'unknown' && !/[.[]/.test(path);
  const others = format ? problems.filter((problem) => !isOfGuide(problem)) : problems;
  const named: Problem[] = format ? [{code: 'unknown', path: '', message: `the guide is ${format[0]}, which is not role JSON: ${format[2] ? 'the command "career-widgets convert" makes role JSON of it' : 'its content has to be mapped to the keys of role JSON'}`}] : [];
  return [...named, ...others.map((problem) => (problem.code === 'unknown' ? {...problem, message: `\`${lastKey(problem.path)}\` ${problem.message}${suggestion(problem, shape)}` } : problem))];
}

const lastKey = (path: string) => /[^.\]]*$/.exec(path)![0];

/** The keys that may stand beside one: those of the object that its path leads into. */
function keysBeside(path: string, shape: Dict['properties']): readonly string[] {
  const steps = path.match(/[^.[\]]+/g)?.slice(0, -1) ?? [];
  if (!steps[0]) return guideKeys;
  let options: readonly Schema[] = [{type: 'object', properties: shape}];
  for (const step of steps)
    options = options.flatMap(optionsOf).flatMap((schema) =>
      schema.type === 'object' && Object.hasOwn(schema.properties, step) ? schema.properties[step]! : schema.type === 'array' && /^\d+$/.test(step) ? (schema.items ?? schema.prefixItems) : [],
    );
  return options.flatMap(optionsOf).flatMap((schema) => (schema.type === 'object' ? Object.keys(schema.properties) : []));
}
const optionsOf = (schema: Schema) => ('anyOf' in schema ? schema.anyOf : [schema]);

function suggestion({path}: Problem, shape: Dict['properties']): string {
  const known = keysBeside(path, shape);
  const key = foldSpelling(lastKey(path));
  const [near] = known
    .map((each) => ({each, distance: leven(key, foldSpelling(each))}))
    .filter(({each, distance}) => distance <= (each.length < 4 ? 1 : Math.max(2, Math.floor(each.length / 3))))
    .sort((a, b) => a.distance - b.distance);
  const meant = near?.each ?? [synonyms[key], known.find((each) => each.length > 3 && key.includes(foldSpelling(each)))].find((each) => each && known.includes(each));
  return meant ? `; did you mean \`${meant}\`?` : '';
}
