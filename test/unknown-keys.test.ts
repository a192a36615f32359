import {aTimeout, expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/career-guide/define.js';
import {fixture} from './support/fixture.js';
import {waitUntil} from './support/wait-until.js';
import {check} from '../src/guide/check.js';
import {explainUnknownKeys} from '../src/guide/explain-unknown-keys.js';
import type {Problem} from '../src/guide/problem.js';
import {roleGuide} from '../src/guide/role-guide.js';
import type {Schema} from '../src/guide/schema.js';

function said(json: unknown): string[] {
  const problems: Problem[] = [];
  check(roleGuide, json, '', (code, path, message) => problems.push({code, path, message}));
  return explainUnknownKeys(problems, json, roleGuide.properties).map(({path, message}) => (path ? `${path}: ${message}` : message));
}

/** A guide with a key at this path. */
const at = (path: string) => path.split('.').reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : {[key]: inner}), 'x');

describe('keys that role JSON does not have', () => {
  for (const [key, meant] of [['baseSalary', 'salary'], ['Salary', 'salary'], ['responsibilites', 'responsibilities'], ['tech_stack', 'techStack'], ['description', 'summary'], ['skill', 'skills'], ['relatedOccupations', 'relatedRoles']])
    it(`are named with the one that was probably meant: ${key}`, () =>
      expect(said({[key!]: 'x'})).to.deep.equal([`${key}: \`${key}\` is not a key of role JSON; did you mean \`${meant}\`?`]));

  for (const [path, meant] of Object.entries({
    'jobOutlook': 'growth', 'workHours': 'workingTime', 'isRemote': 'workModes', 'occupationalCategory': 'codes', 'relatedCareers': 'relatedRoles',
    'salary.p10': 'percentiles', 'salary.p50': 'median', 'salary.payFrequency': 'per', 'salary.city': 'area', 'salary.sampleSize': 'sample', 'salary.bonus': 'parts', 'salary.lower': 'min', 'salary.percentiles.10': 'p10',
    'salary.levels.0.value': 'amount', 'salary.levels.0.title': 'name', 'salary.parts.0.type': 'name', 'growth.percentage': 'rate', 'growth.employment': 'jobs', 'ladder.0.experience': 'years', 'ladder.0.branch': 'track',
    'day.0.time': 'start', 'day.0.to': 'end', 'day.0.activities': 'tasks', 'faq.0.q': 'question', 'faq.0.text': 'answer', 'relatedRoles.0.name': 'title', 'relatedRoles.0.link': 'url', 'plans.0.title': 'name',
  }))
    it(`are those that others write in the same place: ${path}`, () => expect(said(at(path)).join()).to.contain(`did you mean \`${meant}\`?`));

  for (const path of ['location', 'salary.percentiles.p50', 'salary.percentiles.p5', 'salary.percentiles.p95', 'salary.percentiles.50', 'ladder.0.colour', 'growth.note', 'hiringOrganization', 'id'])
    it(`are not said to be what they can hardly be: ${path}`, () => expect(said(at(path)).join()).to.contain('is not a key').and.not.contain('did you mean'));

  it('are found inside a part as well, with what stands beside them', () => {
    expect(said({salary: {salaryMin: 1, period: 'MONTH', currency: 'EUR'}})).to.deep.equal([
      'salary.salaryMin: `salaryMin` is not a key of role JSON; did you mean `min`?',
      'salary.period: `period` is not a key of role JSON; did you mean `per`?',
    ]);
    expect(said({ladder: [{titel: 'A'}, {titel: 'B', salary: {minimum: 4}}]}).join('\n')).to.contain('ladder[0].titel').and.contain('`title`').and.contain('ladder[1].salary.minimum').and.contain('`min`');
    expect(said({colour: 'red'})).to.deep.equal(['colour: `colour` is not a key of role JSON']);
  });

  for (const [name, json] of Object.entries({
    'schema.org JobPosting': {'@context': 'https://schema.org/', '@type': 'JobPosting', title: 'Cook', baseSalary: {}},
    'schema.org Occupation': {'@type': ['Occupation'], name: 'Cook', estimatedSalary: []},
    'an answer of the National Careers Service': {Title: 'Cook', SalaryStarter: 18000, SalaryExperienced: 30000, HowToBecome: {}},
    'an O*NET answer': {code: '35-2014.00', title: 'Cooks', tags: {bright_outlook: false}},
    'an O*NET answer with its tasks': {code: '15-1252.00', title: 'Software Developers', tasks: {}},
    'an O*NET answer with its outlook': {code: '29-1141.03', outlook: {category: 'Bright'}, salary: {}},
    'a JSON Resume': {basics: {name: 'A'}, skills: {}},
    'an ESCO occupation': {className: 'Occupation', uri: 'http://data.europa.eu/esco/occupation/x', preferredLabel: {en: 'cook'}, description: {}},
    'an Adzuna answer': {count: 1, mean: 30000, results: [{title: 'Cook', salary_min: 1, salary_is_predicted: '0'}]},
    'a Greenhouse job': {id: 1, internal_job_id: 2, title: 'Cook', content: 'x', location: {}},
    'a Lever posting': {text: 'Cook', hostedUrl: 'https://example.com', categories: {}, salaryRange: {}},
    'a Workday posting': {jobPostingInfo: {title: 'Cook'}},
    'an Indeed posting': {jobkey: 'x', jobtitle: 'Cook', company: 'A'},
    'a row of the OEWS wage tables': {OCC_CODE: '35-2014', OCC_TITLE: 'Cooks', A_MEDIAN: '36000'},
  }))
    it(`are told of once where all of it is another format: ${name}`, () => {
      const [first, ...rest] = said(json);
      expect(first).to.contain(`the guide is ${name.replace(/ with its .*/, '')}, which is not role JSON: `).and.contain(/schema|National|Resume|OEWS/.test(name) ? 'career-widgets convert' : 'has to be mapped');
      expect(rest.join('\n')).to.not.contain('is not a key');
      // A list of them is told of as that, too.
      expect(said([json])).to.deep.equal([first]);
    });
  it('are not those of O*NET where a code is none of its', () => {
    for (const code of ['15-1252', 'cook', '', 15, null, {}, '15-1252.00 and more']) expect(said({code, title: 'Cook'}).join()).to.not.contain('O*NET');
  });
  it('are told of in whatever is no guide at all', () => {
    for (const json of [null, [], [null], 'x', 5, {results: 'x'}, {results: [null]}, {Results: 1}]) expect(() => said(json)).to.not.throw();
  });

  it('are named for any slip of the pen in any key, and nothing is said where there is none', () => {
    const paths = (schema: Schema, path: string[] = []): string[][] =>
      'anyOf' in schema ? schema.anyOf.flatMap((one) => paths(one, path))
      : schema.type === 'object' ? Object.entries(schema.properties).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
      : schema.type === 'array' && schema.items ? paths(schema.items, [...path, '0']) : [];
    const build = (path: string[]): unknown => path.reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : {[key]: inner}), 'x');
    fc.assert(
      fc.property(fc.constantFrom(...paths(roleGuide).filter((path) => path.at(-1)!.length > 5)), fc.nat(), (path, at) => {
        const key = path.at(-1)!;
        const cut = at % key.length;
        const slip = key.slice(0, cut) + key.slice(cut + 1);
        const lines = said(build([...path.slice(0, -1), slip]));
        // Two keys may be as near.
        expect(lines.some((line) => line.includes(`\`${slip}\` is not a key of role JSON; did you mean`)), `${path.join('.')}: ${lines.join()}`).to.equal(true);
        expect(said(build(path)).join()).to.not.contain('is not a key');
      }),
      {numRuns: 500},
    );
  });

  it('are named to whoever embeds, once for a whole guide, and leave it ready', async () => {
    const heard: Problem[] = [];
    const warn = console.warn;
    console.warn = () => {};
    const listen = (event: Event) => heard.push(...(event as CustomEvent<{problems: Problem[]}>).detail.problems);
    document.addEventListener('guide-error', listen);
    const element = await fixture<HTMLElement & {state: string; guide: unknown}>(html`<career-guide .guide=${{title: 'Cook', baseSalary: {currency: 'EUR', median: 4}, faq: [{question: 'A?', answer: 'B.', anser: 'C'}]}}></career-guide>`);
    await waitUntil(() => heard.length >= 2, 'both are named');
    // Nothing is said twice.
    await aTimeout(300);
    document.removeEventListener('guide-error', listen);
    console.warn = warn;
    expect(heard.map(({path}) => path).sort()).to.deep.equal(['baseSalary', 'faq[0].anser']);
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot!.querySelector<HTMLElement & {state: string}>('role-faq')!.state).to.equal('ready');
  });
});

describe('what can hardly be meant so', () => {
  for (const rate of [0.07, -0.045, 0.15, 0.0312]) it(`is questioned, and drawn as given: a rate of ${rate}`, () => expect(said({growth: {rate}}).join()).to.match(/^growth\.rate: is .* percent/));
  for (const rate of [7, 0.4, 0, -0.5, 1.25, 12.5]) it(`is not: a rate of ${rate}`, () => expect(said({growth: {rate}})).to.deep.equal([]));
  it('is pay of nothing', () => {
    expect(said({salary: {currency: 'INR', min: 0, max: 0}}).join()).to.contain('salary.min: is 0');
    expect(said({salary: {currency: 'INR', min: 0, max: 900_000}})).to.deep.equal([]);
  });
});

describe('a list whose places mean something', () => {
  for (const years of [['2', 5], [-1, 5], [2, 99], [2, 5, 7], [{}, 5]])
    it(`is dropped whole where one of them is wrong: ${JSON.stringify(years)}`, () => {
      const problems: string[] = [];
      const kept = check(roleGuide, {ladder: [{title: 'A', years}]}, '', (_, path) => problems.push(path)) as {ladder: unknown[]};
      expect(kept.ladder).to.deep.equal([{title: 'A'}]);
      expect(problems).to.have.length(1);
    });
  it('keeps its places', () => {
    const kept = check(roleGuide, {ladder: [{years: [null, 5]}, {years: [5, null]}, {years: [3, 3]}]}, '', () => {}) as {ladder: {years: unknown}[]};
    expect(kept.ladder.map(({years}) => years)).to.deep.equal([[null, 5], [5, null], [3, 3]]);
  });
});

describe('a period of pay', () => {
  for (const [spelling, per] of [['HOUR', 'hour'], ['hourly', 'hour'], ['PT1H', 'hour'], ['HUR', 'hour'], ['per annum', 'year'], ['p.a.', 'year'], ['P1Y', 'year'], ['Year', 'year'], ['/month', 'month'], ['pro Stunde', 'hour'], ['per-week', 'week'], ['P7D', 'week'], ['MON', 'month'],
    ['per-year-salary', 'year'], ['per-hour-wage', 'hour'], ['Std.', 'hour'], ['im Monat', 'month'], ['im Jahr', 'year'], ['mensual', 'month'], ['mensal', 'month'], ['al mes', 'month'], ['anual', 'year'], ['al año', 'year'], ['ao mês', 'month'], ['mensuelle', 'month'], ['annuelle', 'year'], ['semanal', 'week']])
    it(`is understood as people write it: ${spelling}`, () => {
      const problems: string[] = [];
      expect(check(roleGuide, {salary: {currency: 'XXX', median: 4000, per: spelling}}, '', (_, path) => problems.push(path))).to.deep.equal({salary: {currency: 'XXX', median: 4000, per}});
      expect(problems).to.deep.equal([]);
    });
  for (const spelling of ['P2W', 'PT8H', '12 months', '2 weeks', 'biweekly', 'quarter', 'm', 'min', 'per project', 'fortnight', 'piece', 'constructor', '__proto__', 'shift'])
    it(`is known to be unknown, and never a year: ${spelling}`, () => {
      const problems: string[] = [];
      expect(check(roleGuide, {salary: {currency: 'XXX', median: 4000, per: spelling}}, '', (_, path) => problems.push(path))).to.deep.equal({salary: {currency: 'XXX', median: 4000, per: null}});
      expect(problems).to.deep.equal(['salary.per']);
    });

  /** What was given, where a year would be said of what is absent. */
  const unknown: Record<string, unknown>[] = [
    ...[['hour'], 1, 0, true, {unit: 'hour'}, [], {}, null].map((per) => ({per})),
    ...['period', 'unitText', 'unit_text', 'interval', 'payPeriod', 'Frequency'].map((name) => ({[name]: 'month'})),
  ];
  for (const given of unknown)
    it(`is no year where ${JSON.stringify(given)} stands`, () => {
      const pay = {currency: 'USD', median: 50_000, ...given};
      const once = check(roleGuide, {salary: pay, relatedRoles: [{title: 'A', salary: pay}], ladder: [{title: 'A', salary: [pay]}]}, '', () => {});
      expect(once!.salary).to.deep.equal({currency: 'USD', median: 50_000, per: null});
      expect(once!.relatedRoles![0]!.salary).to.deep.equal(once!.salary);
      // What was checked once is checked again where it is pasted.
      expect(check(roleGuide, once, '', (code, path) => expect.fail(`${code} ${path}`))).to.deep.equal(once);
    });
  it('is the one that is understood, whatever stands beside it', () => {
    expect(check(roleGuide, {salary: {currency: 'USD', median: 4000, per: 'month', interval: 'x'}}, '', () => {})).to.deep.equal({salary: {currency: 'USD', median: 4000, per: 'month'}});
  });
});
