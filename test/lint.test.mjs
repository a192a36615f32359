// What is valid in a guide, but wrong or weak; the rules, their settings, and the command.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {cli} from '../src/build/cli.mjs';
import {built} from './support/server.mjs';
import {documented, rulesTable} from '../src/build/lint-rules.mjs';
import {manifest} from '../src/build/manifest.mjs';
import {root} from '../src/build/widgets.mjs';
import {imported} from './support/bundle.mjs';

const {lint, lintText, rules} = await imported('src/lint/index.ts');
const {findings: editorFindings} = await imported('src/wordpress/lint.ts');
const today = new Date('2026-01-15');
const found = (guide, options = {}) => lint(guide, {today, ...options});
const source = {name: 'Bureau', date: '2025-05'};
const pay = (rest) => ({salary: {currency: 'USD', per: 'year', source, ...rest}});
const german = 'Elektriker verlegen Leitungen, schließen Geräte an und prüfen, ob alles den Vorschriften entspricht. Sie lesen Pläne, sprechen mit den Bauherren und achten darauf, dass niemand verletzt wird.';
const english = 'Electricians install wiring, connect devices and check that everything meets the code. They read plans, talk to the owners of the building and take care that nobody is hurt.';

/** Of each rule: what it finds, with the paths; and what is near, and right. */
const examples = {
  invalid: {wrong: [[{title: 3}, 'title'], [{salary: {min: 'x', currency: 'USD', source}}, 'salary.min'], [{url: 'javascript:alert(1)'}, 'url'], [[], '']], right: [{title: 'x'}]},
  'unknown-key': {wrong: [[{baseSalary: {}}, 'baseSalary']], right: [{$schema: 'x', $comment: 'y'}]},
  'rate-as-fraction': {wrong: [[{growth: {rate: 0.07, from: 2024, to: 2034, source}}, 'growth.rate'], [{workingTime: {partTime: 0.3, source}}, 'workingTime.partTime'], [pay({median: 45000, top: {share: 0.1, from: 90000}}), 'salary.top.share'], [{relatedRoles: [{title: 'x', growth: 0.034}]}, 'relatedRoles[0].growth']], right: [{growth: {rate: 0.7, from: 2024, to: 2034, source}}, {growth: {rate: 0, from: 2024, to: 2034, source}}]},
  'zero-as-withheld': {wrong: [[pay({min: 0, max: 0}), 'salary.min']], right: [pay({min: null}), pay({min: 0, max: 50000})]},
  implausible: {
    wrong: [[{day: [{start: '13:00', end: '12:00'}]}, 'day[0].end'], [{growth: {openings: 5000, jobs: 1000, source}}, 'growth.openings'], [{workingTime: {hoursPerWeek: [38, 160], source}}, 'workingTime.hoursPerWeek[1]']],
    right: [{day: [{start: '22:00', end: '06:00'}]}, {growth: {openings: 100, jobs: 1000, source}}, {workingTime: {hoursPerWeek: [0, 60], source}}],
  },
  'growth-label': {
    wrong: [[{growth: {rate: 7, from: 2024, to: 2034, label: 'As fast as average', source: {name: 'BLS', date: '2025'}}}, 'growth.label']],
    right: [{growth: {rate: 7, from: 2024, to: 2034, label: 'Much faster than average', source: {name: 'BLS', date: '2025'}}}, {growth: {rate: 7, from: 2022, to: 2032, label: 'As fast as average', source: {name: 'BLS', date: '2025'}}}],
  },
  'growth-years': {wrong: [[{growth: {rate: 7, source}}, 'growth.rate'], [{growth: {rate: 7, from: 2012, to: 2022, source}}, 'growth.to']], right: [{growth: {rate: 7, from: 2024, to: 2034, source}}]},
  'pay-period': {
    wrong: [[pay({median: 34.5}), 'salary.per'], [pay({per: 'hour', median: 45000}), 'salary.per'], [{salary: {currency: 'GBP', median: 34.5, source}}, 'salary.per'], [{relatedRoles: [{title: 'x', salary: {currency: 'EUR', per: 'month', median: 20}}]}, 'relatedRoles[0].salary.per']],
    right: [pay({median: 45000}), pay({per: 'hour', median: 21.63}), pay({per: 'month', median: 60000}), {salary: {currency: 'JPY', per: 'month', median: 280000, source}}, {salary: {currency: 'GBP', median: 34500, source}}, pay({per: 'hour', median: {atLeast: 115}})],
  },
  'figures-out-of-order': {
    wrong: [[pay({min: 30000, median: 60000, max: 50000}), 'salary.max'], [pay({median: 45000, percentiles: {p25: 50000}}), 'salary.median'], [pay({min: 30000, mean: 20000}), 'salary.mean']],
    right: [pay({min: 30000, median: 40000, max: 50000}), pay({median: 40000, mean: 60000}), pay({percentiles: {p75: {atLeast: 239200}, p90: {atLeast: 239200}}})],
  },
  'top-equals-max': {wrong: [[pay({min: 1000, max: 55000, top: {share: 10, from: 55000}}), 'salary.top.from']], right: [pay({min: 1000, max: 55000, top: {share: 10, from: 50000}})]},
  'levels-out-of-order': {
    wrong: [[pay({levels: [{name: 'Senior', amount: 50000}, {name: 'Junior', amount: 30000}]}), 'salary.levels[1]'], [pay({levels: [{name: 'a', min: 30000, max: 20000}]}), 'salary.levels[0].min']],
    right: [pay({levels: [{name: 'Junior', amount: 30000}, {name: 'Senior', amount: 50000}]})],
  },
  'tiers-overlap': {
    wrong: [[{ladder: [{title: 'a', years: [5, null]}, {title: 'b', years: [5, 7]}]}, 'ladder[1].years'], [{ladder: [{title: 'a', years: [2, 6]}, {title: 'b', years: [5, 7]}]}, 'ladder[1].years'], [{ladder: [{title: 'a', years: [5, 6]}, {title: 'b', years: [0, 2]}]}, 'ladder[1].years']],
    right: [{ladder: [{title: 'a', years: [0, 5]}, {title: 'b', years: [5, null]}]}, {ladder: [{title: 'a', years: [5, null], track: 'x'}, {title: 'b', years: [5, null], track: 'y'}]}, {ladder: [{title: 'a', years: [0, 5]}, {title: 'b'}, {title: 'c', years: [5, null]}]}],
  },
  'tiers-gap': {wrong: [[{ladder: [{title: 'a', years: [0, 2]}, {title: 'b', years: [5, 7]}]}, 'ladder[1].years']], right: [{ladder: [{title: 'a', years: [0, 2]}, {title: 'b', years: [2, null]}]}]},
  'day-gap': {
    wrong: [[{day: [{name: 'a', start: '09:00', end: '12:00'}, {name: 'b', start: '13:00', end: '17:00'}]}, 'day[1]']],
    right: [{day: [{start: '09:00', end: '12:00'}, {start: '12:00', end: '17:00'}]}, {day: [{start: '22:00', end: '02:00'}, {start: '02:00', end: '06:00'}]}, {day: [{start: '06:00', end: '14:00', shift: 'early'}, {start: '22:00', end: '06:00', shift: 'late'}]}],
  },
  'day-overlap': {wrong: [[{day: [{start: '09:00', end: '12:00'}, {start: '11:30', end: '17:00'}]}, 'day[1]']], right: [{day: [{start: '20:00', end: '24:00'}, {start: '00:00', end: '04:00'}]}]},
  'figure-without-source': {wrong: [[{salary: {currency: 'USD', median: 45000}}, 'salary'], [{growth: {rate: 7, from: 2024, to: 2034}}, 'growth'], [{demand: {level: 'high'}}, 'demand']], right: [pay({median: 45000}), {demand: {level: 'undetermined'}}]},
  'source-without-date': {wrong: [[{sources: ['Bureau', {name: 'Bureau'}]}, 'sources[0]']], right: [{sources: [source]}]},
  'stale-source': {
    wrong: [[{salary: {currency: 'USD', median: 45000, source: {name: 'x', date: '2019-05'}}}, 'salary.source'], [{growth: {rate: 7, from: 2024, to: 2034, source: {name: 'x', date: '2031'}}}, 'growth.source']],
    right: [pay({median: 45000}), {salary: {currency: 'USD', median: 45000, source: {name: 'x', date: '2023'}}}],
  },
  'duplicate-skill': {
    wrong: [[{skills: {technical: ['Node.js', 'SQL'], soft: [{name: 'Node JS'}]}}, 'skills.soft[0]'], [{techStack: [{name: 'Excel', category: 'a'}, {name: 'excel', category: 'A'}]}, 'techStack[1]'], [{skillMap: {groups: [{skills: ['a']}, {skills: ['A']}]}}, 'skillMap.groups[1].skills[0]']],
    right: [{skills: {technical: ['C', 'C++', 'C#']}}, {techStack: [{name: 'Excel', category: 'a'}, {name: 'Excel', category: 'b'}]}],
  },
  markup: {wrong: [[{summary: 'Very <b>good</b>'}, 'summary'], [{responsibilities: ['a &amp; b']}, 'responsibilities[0]'], [{advice: ['Read [this](https://x.example/)']}, 'advice[0]'], [{advice: ['This is **very** good.']}, 'advice[0]']], right: [{summary: 'a < b and b > c, AT&T; 2 * 3 * 4, snake_case_name, [sic] (1)'}]},
  'mixed-languages': {
    wrong: [[{lang: 'en', summary: german}, 'summary'], [{lang: 'de', faq: [{question: 'Was?', answer: english}]}, 'faq[0].answer'], [{lang: 'en', summary: 'Электрики прокладывают провода и подключают приборы.'}, 'summary']],
    right: [{lang: 'de', summary: german}, {summary: english}, {lang: 'ja', summary: '電気工事士は配線を行い、機器を接続し、すべてが基準に適合していることを確認します。'}, {lang: 'en', techStack: [german]}],
  },
  'invisible-characters': {wrong: [[{title: 'Di\u200bver'}, 'title'], [{url: 'https://x.example/\u202eabc'}, 'url'], [{skills: {technical: ['\u200fSQL']}}, 'skills.technical[0]']], right: [{lang: 'fa', title: 'برنامه\u200cنویس'}, {title: '👩\u200d🚒 Firefighter'}, {lang: 'ar', summary: 'نص\u200f طويل'}]},
  'bad-link': {wrong: [[{url: 'www.example.com/x'}, 'url'], [{url: '#'}, 'url'], [{url: 'http:/x.example'}, 'url'], [{url: 'https://localhost:3000/x'}, 'url'], [{url: 'https://x.example/a b'}, 'url'], [{relatedRoles: [{title: 'a', url: 'mailto:me'}]}, 'relatedRoles[0].url']], right: [{url: 'https://example.com/x'}, {url: '/roles/x'}, {url: 'x.html'}, {url: '//example.com/'}, {url: 'mailto:me@example.com'}]},
  mojibake: {wrong: [[{summary: 'donâ€™t'}, 'summary'], [{title: 'CafÃ©'}, 'title']], right: [{summary: 'don’t, café, São'}]},
  'accepted-without-reason': {wrong: [[{$lint: [{rule: 'markup'}]}, '$lint[0]'], [{$lint: {rule: 'no-such', reason: 'x'}}, '$lint']], right: [{summary: '<b>', $lint: [{rule: 'markup', reason: 'It is about HTML.'}]}]},
  'accepted-in-vain': {wrong: [[{$lint: [{rule: 'markup', reason: 'x'}]}, '$lint[0]']], right: [{summary: '<b>', $lint: [{rule: 'markup', reason: 'It is about HTML.'}]}]},
};

describe('a rule', () => {
  for (const [name, {wrong, right}] of Object.entries(examples)) {
    it(`finds ${rules[name].finds}: ${name}`, () => {
      for (const [guide, path] of wrong) {
        const own = found(guide).filter(({rule}) => rule === name);
        assert.deepEqual(own.map((finding) => finding.path), [path], JSON.stringify(guide));
        assert.ok(own[0].reason && own[0].remedy && own[0].severity === rules[name].severity);
      }
      for (const guide of right) assert.deepEqual(found(guide).filter(({rule}) => rule === name), [], JSON.stringify(guide));
    });
  }
  it('has examples here, whichever it is', () => assert.deepEqual([...Object.keys(examples), 'json', 'duplicate-key'].sort(), Object.keys(rules).sort()));
  it('never throws, whatever it is given', () => {
    const odd = [null, 3, 'x', [], {}, {salary: [null, {levels: [null]}]}, {ladder: [{years: [null, null]}, {years: [3]}]}, {day: [{}, {start: '09:00'}]}, {sources: [{}]}, {lang: '…', summary: english}, {skills: {technical: [{}]}}, {$lint: null}, {$lint: [null, 3]}];
    for (const guide of odd) assert.ok(Array.isArray(found(guide)));
  });
});

describe('findings', () => {
  it('have line and column; what is missing is found where it is missing', () => {
    const text = '{\n  "title": "Di\\u200bver",\n  "ladder": [\n    {"title": "a", "years": [0, 2]},\n    {"title": "b",\n     "years": [5, 7]}\n  ],\n  "salary": {"min": 3}\n}';
    assert.deepEqual(lintText(text, {today}).map(({rule, line, column}) => `${line}:${column} ${rule}`), ['2:3 invisible-characters', '6:6 tiers-gap', '8:3 invalid']);
  });
  it('are found whatever the keys are made of, each at its place', () => {
    const odd = ['a[b]', '[b', 'b]', ']', '[0]', '[0][', 'a.b', '.', '..x', 'salary.min', 'x\u200b[', '\u200b[b', '\u202e', 'x\u001b[2J', '\u009b[', '\n', '"', '["', '\\', `${'x'.repeat(300)}.[`, '__proto__'];
    for (const key of odd)
      for (const [text, line, column] of [
        [`{\n${JSON.stringify(key)}: 1}`, 2, 1],
        [`{"salary": {"median": 45000, "currency": "USD", "per": "year", "source": {"name": "x", "date": "2025"},\n ${JSON.stringify(key)}: {"x": 1}}}`, 2, 2],
        [`{"faq": [{"question": "?", "answer": "!",\n\n  ${JSON.stringify(key)}: [1]}]}`, 3, 3],
      ]) {
        const [finding, ...others] = lintText(text, {today});
        assert.deepEqual(others, [], key);
        assert.deepEqual([finding.rule, finding.line, finding.column], ['unknown-key', line, column], key);
        assert.match(finding.reason, /^`.+` is not a key/s, key);
        assert.equal(editorFindings(text).length, 1, key);
        // And what stands within it.
        const within = lintText(`{${JSON.stringify(key)}:\n {"a": ["x",\n "Very <b>good</b>"], "a.b": {"[0]":\n"Very <b>good</b>"}}}`, {today}).filter(({rule}) => rule === 'markup');
        assert.deepEqual(within.map((each) => each.line), [3, 3], key);
      }
  });
  it('are found whatever the whole is made of', () => {
    const key = fc.string({unit: fc.constantFrom('a', '.', '[', ']', '0', '"', '\\', '\u200b', '\u001b', '\u009b', '\n', '\ud800'), maxLength: 5});
    const known = fc.constantFrom('salary', 'faq', 'ladder', 'min', 'question', 'levels', 'years', '$lint', 'skills');
    const {json} = fc.letrec((tie) => ({json: fc.oneof({depthSize: 'small'}, fc.constantFrom(1, null, 'Very <b>good</b>', 'Di\u200bver'), fc.array(tie('json')), fc.dictionary(fc.oneof(key, known), tie('json'), {noNullPrototype: true}))}));
    fc.assert(
      fc.property(json, (value) => {
        for (const finding of lintText(JSON.stringify(value, null, 1), {today})) assert.ok(finding.line >= 1 && finding.column >= 1, JSON.stringify(finding));
      }),
      {numRuns: 1000},
    );
  });
  it('are found at once in what is long, deep or said again and again', () => {
    for (const text of [
      `{${'"a[":1,'.repeat(70_000)}"b":1}`,
      `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`,
      `${`{"${'\u200b'.repeat(3000)}":`.repeat(49)}[${'"<b>",'.repeat(2000)}1]${'}'.repeat(49)}`,
      `{${Array.from({length: 30_000}, (_, i) => `"[${i}":1`).join()}}`,
      `{"faq":[${'{"[b":1},'.repeat(9000)}{}]}`,
      `{"$lint":[${'{"rule":"markup","path":"x","reason":"y"},'.repeat(6000)}1],"advice":[${'"<b>",'.repeat(30_000)}1]}`,
    ]) {
      const begun = performance.now();
      const found = lintText(text, {today});
      assert.ok(found.length > 0 && found.every(({line}) => line === 1));
      assert.ok(performance.now() - begun < 5000, `${text.slice(0, 30)}: ${performance.now() - begun} ms`);
    }
  });
  it('tell of text that is no JSON, and of keys that stand twice', () => {
    assert.deepEqual(lintText('{"a": 1,\n "b": }').map(({rule, line}) => [rule, line]), [['json', 2]]);
    assert.deepEqual(lintText('').map(({rule}) => rule), ['json']);
    assert.deepEqual(lintText('{"title": "a",\n "title": "b"}').map(({rule, path, line, column}) => [rule, path, line, column]), [['duplicate-key', 'title', 2, 2]]);
  });
  it('are as a project sets them', () => {
    const gap = examples['tiers-gap'].wrong[0][0];
    assert.deepEqual(found(gap, {rules: {'tiers-gap': 'off'}}), []);
    assert.equal(found(gap, {rules: {'tiers-gap': 'error'}})[0].severity, 'error');
    assert.deepEqual(found({salary: {currency: 'USD', median: 45000, source: {name: 'x', date: '2019-05'}}}, {rules: {'stale-source': ['warning', {years: 10}]}}), []);
    assert.throws(() => found({}, {rules: {nonsense: 'off'}}), /there is no rule "nonsense"/);
    assert.throws(() => found({}, {rules: {markup: 'loud'}}), /expected error, warning or off/);
  });
  it('say of an old source that it is one once, whatever has its figures from there', () => {
    const source = {name: 'Survey', date: '2024-05'};
    const entry = (median, from = source) => ({title: 'Cook', salary: {currency: 'USD', median, source: from}});
    const guide = {salary: entry(1).salary, relatedRoles: [entry(2), entry(3), entry(4, {...source, date: '2023-05'}), entry(5, {...source, name: 'Other'})]};
    const old = found(guide, {rules: {'stale-source': ['warning', {years: 0.5}]}}).filter(({rule}) => rule === 'stale-source');
    assert.deepEqual(old.map(({path, reason}) => `${path} ${/, ([^,]*)$/.exec(reason)[1]}`), ['salary.source 1 year ago', 'relatedRoles[2].salary.source 2 years ago', 'relatedRoles[3].salary.source 1 year ago']);
  });
  it('name the periods of a day that have no name by both of their ends', () => {
    const [{reason}] = found({day: [{start: '09:00', end: '12:00'}, {start: '13:00', end: '17:00'}]}).filter(({rule}) => rule === 'day-gap');
    assert.equal(reason, 'nothing is said of the 60 minutes between "09:00–12:00" and "13:00–17:00"');
  });
  it('are accepted in the guide, with a reason, where it says', () => {
    const guide = {...examples['tiers-gap'].wrong[0][0], advice: ['<b>']};
    assert.deepEqual(found({...guide, $lint: [{rule: 'tiers-gap', path: 'ladder', reason: 'A sabbatical.'}]}).map(({rule}) => rule), ['markup']);
    assert.deepEqual(found({...guide, $lint: [{rule: 'tiers-gap', path: 'ladder[0]', reason: 'Elsewhere.'}]}).map(({rule}) => rule), ['tiers-gap', 'markup', 'accepted-in-vain']);
  });
  it('are none of mistakes in the example guides but what these show on purpose', () => {
    const errors = ['operations-assistant', 'electrician', 'electrician.de', 'registered-nurse', 'registered-nurse.ar', 'software-developer'].flatMap((name) =>
      lintText(readFileSync(join(root, `stories/guides/${name}.json`), 'utf8'), {today}).filter(({severity}) => severity === 'error').map(({rule, path}) => `${name} ${rule} ${path}`));
    assert.deepEqual(errors, ['operations-assistant top-equals-max salary.top.from']);
  });
});

describe('the documentation', () => {
  it('has a table made from the rules: node src/build/lint-rules.mjs', async () => assert.equal(readFileSync(join(root, 'README.md'), 'utf8'), documented(readFileSync(join(root, 'README.md'), 'utf8'), await rulesTable())));
});

describe('career-widgets lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-lint-'));
  const put = (name, text) => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  };
  before(async () => {
    put('cli.mjs', await cli(await manifest(), '{"version":"0","files":{}}', ''));
    // What it loads for Markdown.
    put('package.json', '{"type": "module"}');
    for (const [path, text] of await built()) put(path, text);
    put('one/good.json', {title: 'Diver'});
    put('one/bad.json', {title: 'Diver', summary: 'a <b>b</b>'});
    put('one/deep/weak.json', {ladder: [{title: 'a', years: [0, 2]}, {title: 'b', years: [5, 7]}]});
    for (let i = 0; i < 100; i++) put(`many/${String(i).padStart(3, '0')}.json`, {title: `Role ${i}`, ...(i % 10 ? {} : {url: '#'})});
  });
  after(() => rmSync(folder, {recursive: true}));
  const run = (args, input = '', cwd = folder) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(folder, 'cli.mjs'), ...args], {encoding: 'utf8', input, cwd});
    return {status, out: stdout, said: stderr};
  };

  it('says file, line and column of each finding, and ends with 1 where there is an error', () => {
    const {status, out, said} = run(['lint', 'one']);
    assert.equal(status, 1);
    assert.deepEqual(out.trim().split('\n').map((line) => line.replace(/ .*\[(.*)\].*/, ' $1')), ['one/bad.json:3:3: markup', 'one/deep/weak.json:12:7: tiers-gap']);
    assert.match(said, /^3 guides: 1 error, 1 warning$/m);
    assert.equal(run(['lint', 'one/deep']).status, 0);
    assert.equal(run(['lint', 'one/deep', '--max-warnings', '0']).status, 1);
    assert.equal(run(['lint', 'one/deep', '--quiet']).out, '');
  });
  it('takes files, patterns and standard input', () => {
    assert.match(run(['lint', 'one/*.json']).out, /^one\/bad\.json:3:3/);
    assert.match(run(['lint', '-'], '{"url": "#"}').out, /^<stdin>:1:2: error/);
    for (const [args, said] of [[['lint'], /guides are missing/], [['lint', 'nowhere/*.json'], /is no file, no folder/], [['lint', 'one', '--rule', 'no=off'], /there is no rule "no"/], [['lint', 'one', '--loud'], /--loud/]]) {
      const {status, said: complaint} = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(complaint, said);
      assert.doesNotMatch(complaint, /^\s+at /m);
    }
  });
  it('has JSON for tools', () => {
    const {out} = run(['lint', 'one', '--json']);
    assert.deepEqual(JSON.parse(out).map(({file, rule, line, column}) => [file, rule, line, column]), [['one/bad.json', 'markup', 3, 3], ['one/deep/weak.json', 'tiers-gap', 12, 7]]);
    assert.deepEqual(JSON.parse(run(['lint', 'one/good.json', '--json']).out), []);
  });
  it('looks at many files in threads, and tells of them in order', () => {
    const all = run(['lint', 'many', '--jobs', '2']);
    assert.equal(all.out, run(['lint', 'many', '--jobs', '1']).out);
    assert.deepEqual(all.out.trim().split('\n').map((line) => line.slice(0, 13)), Array.from({length: 10}, (_, i) => `many/${String(i * 10).padStart(3, '0')}.json`));
  });
  it('is set by career-widgets.config.json in a folder above, and by options', () => {
    put('set/career-widgets.config.json', {lint: {rules: {markup: 'off'}}});
    assert.equal(run(['lint', '../../one/bad.json'], '', (mkdirSync(join(folder, 'set/in'), {recursive: true}), join(folder, 'set/in'))).out, '');
    assert.equal(run(['lint', 'one/bad.json', '--rule', 'markup=off']).out, '');
    assert.match(run(['lint', 'one/deep', '--rule', 'tiers-gap=error']).out, /: error: /);
  });
  it('refuses settings that would be set in vain, and numbers that are none', () => {
    for (const set of [{rules: {markup: 'off'}}, {lint: {markup: 'off'}}, {lint: {rules: {}, ignore: []}}, {lint: []}, [], {lint: {rules: 'off'}}]) {
      put('wrong.json', set);
      const {status, out, said} = run(['lint', 'one/bad.json', '--config', 'wrong.json']);
      assert.deepEqual([status, out], [2, ''], JSON.stringify(set));
      assert.match(said, /^career-widgets: wrong\.json .*expected \{"lint": \{"rules": \{"tiers-gap": "off"\}\}\}\n$/);
    }
    put('right.json', {$schema: 'x', lint: {rules: {markup: 'off'}}});
    assert.equal(run(['lint', 'one/bad.json', '--config', 'right.json']).out, '');
    for (const [option, given] of [['--max-warnings', 'x'], ['--max-warnings', ''], ['--max-warnings', '-1'], ['--jobs', '0'], ['--jobs', '1.5']]) {
      const {status, said} = run(['lint', 'one', `${option}=${given}`]);
      assert.equal(status, 2);
      assert.match(said, new RegExp(`^career-widgets: ${option} ${given}: expected a number from \\d\n$`));
    }
  });
  it('validates without judging', () => {
    assert.deepEqual(run(['validate', 'one']), {status: 0, out: '', said: '3 guides: 0 errors, 0 warnings\n'});
    put('invalid.json', '{"title": 3}');
    const {status, out} = run(['validate', 'invalid.json']);
    assert.deepEqual([status, out], [1, 'invalid.json:1:2: error: title: expected a string, found 3 [invalid] Write it as the schema says, or take it out.\n']);
  });

  it('converts tables, files and pages', () => {
    const fixtures = join(root, 'test/fixtures');
    const tables = ['convert', 'onet', join(fixtures, 'onet'), '--oews', join(fixtures, 'bls/national_M2024_dl.csv'), '--outlook', join(fixtures, 'bls/occupations.csv'), '--crosswalk', join(fixtures, 'bls/nem-onet-to-soc-crosswalk.csv')];
    const one = run([...tables, '--title', 'Actors']);
    assert.equal(one.status, 0);
    assert.deepEqual([JSON.parse(one.out).salary.median, JSON.parse(one.out).salary.source.date], [23.33, '2024-05']);
    const two = run([...tables, '--code', '27-2011', '--code', '11-1031.00', '--out', 'made', '--notes', 'notes.jsonl']);
    assert.equal(two.status, 0);
    assert.match(two.said, /: 2 guides in made\n.*: wage: their own 2\n.*: projection: their own 1, none 1\n$/);
    assert.equal(JSON.parse(readFileSync(join(folder, 'made/27-2011.00.json'))).title, 'Actors');
    assert.ok(readFileSync(join(folder, 'notes.jsonl'), 'utf8').trim().split('\n').every((line) => JSON.parse(line).code));
    for (const [args, said] of [[tables, /guides need a folder/], [[...tables, '--code', '99-9999.00'], /there is no occupation/], [['convert', 'onet', '.'], /"Occupation Data\.txt" is not in \./], [['convert', 'onet', 'nowhere'], /there is no folder nowhere/], [[...tables, '--out', 'x', '--url', 'https://board.example/'], /expected \{code\} in it/]]) {
      const {status, said: complaint} = run(args);
      assert.equal(status, 2);
      assert.match(complaint, said);
    }
    put('page.html', '<script type="application/ld+json">{"@type": "Occupation", "name": "Cook"}</script>');
    assert.equal(JSON.parse(run(['convert', 'page.html']).out).title, 'Cook');
    assert.match(run(['convert', 'one/good.json', '--to', 'markdown']).out, /^# Diver$/m);
    assert.equal(JSON.parse(run(['convert', '-', '--to', 'schema.org'], '{"title": "Diver"}').out)['@graph'][0].name, 'Diver');
    assert.equal(run(['convert', 'one/good.json']).status, 2);
  });
});
