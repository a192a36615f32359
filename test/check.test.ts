// Chromium alone: works out data and draws nothing.
import {expect} from '@open-wc/testing';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import guide from '../stories/guides/operations-assistant.json';
import {check, isSafeUrl} from '../src/guide/check.js';
import {isLoss, type Problem} from '../src/guide/problem.js';
import {roleGuide} from '../src/guide/role-guide.js';
import {list, object, enumOf, text, type Dict, type Schema} from '../src/guide/schema.js';

const run = (schema: Schema, value: unknown) => {
  const problems: Problem[] = [];
  const kept = check(schema, value, '', (code, path, message) => problems.push({code, path, message}));
  return {kept: kept as unknown, problems, paths: problems.map(({path}) => path)};
};
const whole = (value: unknown) => run(roleGuide, value);

describe('check', () => {
  it('keeps a valid guide whole and without a word', () => {
    const {kept, problems} = whole(guide);
    expect(problems).to.deep.equal([]);
    expect(kept).to.deep.equal(guide);
  });

  it('leaves out each faulty part, says where and why, and keeps the rest', () => {
    const {kept, problems} = whole({
      title: 5,
      faq: [{question: 'Why?', answer: 5}, 'no', {question: 'Who?'}],
      ladder: [{title: 'Junior', years: ['0', 2]}],
      salary: {min: 1, currency: 'USD', max: '55,000', per: 'decade'},
    });
    expect(kept).to.deep.equal({
      faq: [{question: 'Why?'}, {question: 'Who?'}],
      ladder: [{title: 'Junior'}],
      // Known to be unknown: it is no year.
      salary: {min: 1, currency: 'USD', per: null},
    });
    expect(problems.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'title: expected a string, found 5',
      'salary.per: expected hour or day or week or month or year, found "decade"',
      'salary.max: expected a number or an object, found "55,000"',
      'ladder[0].years[0]: expected a number, found "0"',
      'faq[0].answer: expected a string, found 5',
      'faq[1]: expected an object, found "no"',
    ]);
  });

  it('says a missing currency, and drops what cannot be said without it', () => {
    const {kept, problems} = whole({salary: {min: 1, area: 'Here'}});
    expect(kept).to.deep.equal({salary: {area: 'Here'}});
    expect(problems[0]).to.include({code: 'missing', path: 'salary.currency'});
  });

  it('takes a string where an object belongs for a fault of the whole', () => {
    expect(whole('{"title":"x"}').problems[0]).to.deep.include({code: 'type', path: ''});
  });

  it('counts null and blank text as absent, except where null means something', () => {
    const {kept, problems} = whole({title: null, summary: ' ', faq: [null], salary: {currency: 'EUR', median: null, min: 30_000}});
    expect(problems).to.deep.equal([]);
    expect(kept).to.deep.equal({salary: {currency: 'EUR', median: null, min: 30_000}});
  });

  it('refuses links that are not http, https, mailto or relative', () => {
    for (const url of ['https://a.b', 'http://a', '/x', '?y', '#z', 'mailto:a@b.c', '//cdn.x/y', 'a b']) expect(isSafeUrl(url), url).to.equal(true);
    for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc', 'http://['])
      expect(isSafeUrl(url), url).to.equal(false);
    expect(whole({url: '\u0001javascript:alert(1)'}).problems[0]).to.include({code: 'url', path: 'url'});
  });

  it('copies own known keys only: no prototype is touched', () => {
    const {kept} = whole(JSON.parse('{"__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"y"}'));
    expect(kept).to.deep.equal({title: 'y'});
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(whole(Object.create({title: 'inherited'})).kept).to.equal(undefined);
  });

  it('never throws and keeps only what the schema allows, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({withDate: true, withMap: true, withSparseArray: true, withTypedArray: true, withNullPrototype: true}), (value) => {
        const {kept} = whole(value);
        const again = run(roleGuide, kept);
        expect(again.problems).to.deep.equal([]);
        expect(again.kept).to.deep.equal(kept);
      }),
    );
  });
});

describe('the schema as JSON Schema', () => {
  // What is published and what is checked come from the same data; this holds the two readings of it against each other.
  const ajv = new Ajv({strict: false, allErrors: true});
  addFormats(ajv);
  const validate = ajv.compile(roleGuide);

  it('accepts the example guide', () => {
    expect(validate(guide), JSON.stringify(validate.errors)).to.equal(true);
  });

  it('agrees with the run-time check on guides with a fault anywhere', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      paths.push(path);
      if (value && typeof value === 'object') for (const key of Object.keys(value)) walk((value as never)[key], [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(guide, []);
    const wrong = fc.constantFrom<unknown>(5, -5, 1e9, true, 'text', 'low', 'USD', '09:00', [], ['x'], [1], {name: 'x'}, {atLeast: 3}, {zzz: 1});
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), wrong, (path, value) => {
        const copy = structuredClone(guide) as never;
        const last = path.at(-1)!;
        const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as never, copy);
        parent[last] = value;
        const {kept} = whole(copy);
        expect(whole(kept).kept, 'checked once more').to.deep.equal(kept);
        // Keys that are not known, what is questioned and figures that contradict each other are valid; how others spell a period, the schema cannot say.
        if (last === 'per') return;
        expect(!whole(copy).problems.some((problem) => isLoss(problem) && problem.code !== 'contradiction'), `${path.join('.')} = ${JSON.stringify(value)}`).to.equal(validate(copy));
      }),
      {numRuns: 2000},
    );
  });

  it('has options in each choice that differ in their type, as `check` needs', () => {
    const walk = (schema: Schema) => {
      if ('anyOf' in schema) {
        expect(new Set(schema.anyOf.map(({type}) => type)).size).to.equal(schema.anyOf.length);
        schema.anyOf.forEach(walk);
      } else if (schema.type === 'array') (schema.prefixItems ?? [schema.items]).forEach(walk);
      else if (schema.type === 'object') Object.values(schema.properties).forEach(walk);
    };
    walk(roleGuide);
    walk(object({a: list(enumOf('x')), b: text}) as Dict);
  });
});
