// The files of src/locales, in Node: what makes the check fail, and how a language writes what is counted, paid and timed. That the files
// themselves are whole says src/build/languages.mjs before it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'esbuild';
import {commentsIn, compact, english, exportsOf, judge, notes, phrasesOf, pluralForms, problemsOf, written} from '../src/build/languages.mjs';
import {languages, root} from '../src/build/widgets.mjs';
import {imported} from './support/bundle.mjs';

const source = await english();
const all = new Map(await Promise.all(languages.map(async (lang) => [lang, await phrasesOf(lang)])));
const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join();
/** Every phrase of a language with where it is, as [table, key, phrase]. */
const each = (tables) => Object.entries(tables).flatMap(([table, phrases]) => Object.entries(phrases).map(([key, phrase]) => [table, key, phrase]));
function changed(lang, table, key, phrase) {
  const tables = structuredClone(all.get(lang));
  if (phrase === undefined) delete tables[table][key];
  else tables[table][key] = phrase;
  return problemsOf(lang, tables, source);
}

test('the languages that are asked for are there', () => {
  assert.deepEqual(['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'].filter((lang) => !languages.includes(lang)), []);
});

test('any phrase that is missing is told, by name, in every language', () => {
  for (const lang of languages)
    for (const [table, key] of each(source)) {
      const problems = changed(lang, table, key, undefined);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], new RegExp(`^src/locales/${lang}.ts, '${table}' ${key}: is missing: translate`));
    }
});

test('a phrase that English does not have is told', () => {
  for (const lang of languages) assert.match(changed(lang, 'salary-range', 'nobodySaysThis', 'x').join(), /nobodySaysThis: English has no such phrase/);
  assert.match(problemsOf('de', {...all.get('de'), 'no-widget': {heading: 'x'}}, source).join(), /'no-widget' heading: English has no such phrase/);
});

test('any placeholder that is lost, invented or misspelt is told', () => {
  for (const lang of languages)
    for (const [table, key, phrase] of each(all.get(lang))) {
      const text = typeof phrase === 'string' ? phrase : phrase.other;
      const change = (other) => changed(lang, table, key, typeof phrase === 'string' ? other : {...phrase, other}).join('\n');
      for (const name of new Set(names(text).split(',').filter(Boolean))) {
        assert.match(change(text.replaceAll(`{${name}}`, '')), new RegExp(`has lost \\{${name}\\}|is empty or has spaces`), `${lang} ${table} ${key}`);
        assert.match(change(text.replace(`{${name}}`, `{${name.toUpperCase()}}`)), /which English does not have/);
        // An edge that a keyboard gives.
        assert.match(change(text.replace(`{${name}}`, `{ ${name}}`)), /which English does not have/);
      }
      assert.match(change(`${text} {whatever}`), /\{whatever\} in “.*which English does not have/);
    }
});

test('any plural form that a language needs is told where it is missing, and one that it never uses', () => {
  for (const lang of languages) {
    const needed = pluralForms(lang);
    for (const [table, key, phrase] of each(all.get(lang)))
      if (typeof phrase === 'object' && needed.length > 1)
        for (const form of needed) {
          const rest = Object.fromEntries(Object.entries(phrase).filter(([each]) => each !== form));
          if (form !== 'other') assert.match(changed(lang, table, key, rest).join(), new RegExp(`no plural form "${form}"`), `${lang} ${table} ${key}`);
        }
  }
  assert.match(changed('de', '', 'hours', {one: '{n} Stunde', few: '{n} Stunden', other: '{n} Stunden'}).join(), /plural form "few", which de never uses/);
  assert.match(changed('pl', '', 'hours', '{n} godzin').join(), /no plural form "one"/);
});

test('the plural forms of a language are those of CLDR, as far as something is counted here', () => {
  const expected = {ar: 'zero one two few many other', de: 'one other', es: 'one other', fr: 'one other', he: 'one two other', hi: 'one other', ja: 'other', pl: 'one few many other', pt: 'one other', zh: 'other'};
  for (const [lang, list] of Object.entries(expected)) assert.equal(pluralForms(lang).join(' '), list, lang);
  for (const lang of languages) {
    const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const form of pluralForms(lang)) assert.ok(known.includes(form), `${lang} ${form}`);
  }
});

test('a phrase whose English has changed is told, and so is one that waits to be translated', () => {
  const text = readFileSync(join(root, 'src/locales/fr.ts'), 'utf8');
  const judged = (changedText, changedSource = source) => judge('fr', all.get('fr'), changedText, changedSource, notes()).problems.join('\n');
  assert.equal(judged(text), '');
  for (const [table, key, phrase] of each(source)) {
    const now = structuredClone(source);
    now[table][key] = typeof phrase === 'string' ? `${phrase} Really.` : {...phrase, other: `${phrase.other} Really.`};
    assert.match(judged(text, now), new RegExp(`'${table}' ${key}: was translated from`), `${table} ${key}`);
  }
  assert.match(judged(text.replace('    // Advice\n', '    // Advice\n    // TODO: translate.\n')), /'contextual-advice' heading: is not translated yet/);
});

test('a file is written as it is read: English, notes and what the translator says stay', () => {
  for (const lang of languages) {
    const text = readFileSync(join(root, `src/locales/${lang}.ts`), 'utf8');
    assert.equal(written(lang, all.get(lang), commentsIn(text), source, notes()), text, lang);
    for (const [table, key] of each(source)) assert.ok(commentsIn(text)[table]?.[key]?.from, `${lang} ${table} ${key}`);
  }
  assert.match(readFileSync(join(root, 'src/locales/ar.ts'), 'utf8'), /Note: The name says what the amount is.*\n {4}\/\/ Isolated/);
});

test('what is not translated yet follows the English, unless somebody has begun', () => {
  const begun = written('sv', {}, {}, source, notes());
  const tables = structuredClone(source);
  const file = (phrase) => written('sv', {...tables, 'role-faq': {...tables['role-faq'], heading: phrase}}, commentsIn(begun), {...source, 'role-faq': {...source['role-faq'], heading: 'New English'}}, notes());
  assert.match(file(source['role-faq'].heading), /\/\/ New English\n {4}\/\/ TODO: translate\.\n {4}heading: 'New English'/);
  assert.match(file('Frågor'), new RegExp(`// ${source['role-faq'].heading}\\n {4}// TODO: translate\\.\\n {4}heading: 'Frågor'`));
});

test('a language is begun with every phrase in English, to be translated', async () => {
  const text = written('sv', {}, {}, source, notes());
  assert.match(text, /^ \* Swedish: /m);
  assert.equal(text.match(/TODO: translate\./g).length, each(source).length);
});

test('what a page loads says the same as the file', async () => {
  for (const lang of languages) {
    const small = compact(all.get(lang), source);
    for (const [table, key, phrase] of each(all.get(lang))) {
      const found = small[table][key] ?? source[table][key];
      for (const form of pluralForms(lang)) assert.equal(typeof found === 'string' ? found : (found[form] ?? found.other), typeof phrase === 'string' ? phrase : (phrase[form] ?? phrase.other), `${lang} ${table} ${key} ${form}`);
    }
  }
});

test('every phrase of English is said somewhere', async () => {
  const {outputFiles} = await build({
    stdin: {contents: `import './src/index.ts';`, resolveDir: root, loader: 'ts'}, bundle: true, format: 'esm', platform: 'browser', write: false, absWorkingDir: root, logLevel: 'error',
    plugins: [{name: 'without-phrases', setup: ({onLoad}) => onLoad({filter: /messages\.ts$|src[\\/]locales[\\/]/}, () => ({contents: 'export const en = {}; export const registerMessages = () => {}; export const registerTranslation = () => {}; export const tablesFor = () => []; export const onMessages = () => {};', loader: 'ts'}))}],
  });
  const code = outputFiles[0].text;
  // A key in quotes or of an object, or its end behind a value: `${pattern}Say`, "Less".
  const ends = [...code.matchAll(/\}(\w+)`|"([A-Z][a-z]+)"/g)].map(([, one, other]) => one ?? other);
  const unused = each(source).filter(([, key]) => !new RegExp(`["'\`]${key}["'\`]|\\b${key}: [\\w{("]`).test(code) && !ends.some((end) => key.endsWith(end)));
  assert.deepEqual(unused.map(([table, key]) => `'${table}' ${key}`), [], 'take these away from messages.ts or src/wording, and run npm run languages');
});

// How it is written: by Intl, with the region.

const {directionOf, localizeFor, money, percent, sentences, registerMessages, registerTranslation, shared, timeOfDay, duration, yearsInWords, yearTerms, hourTerms, clockTerms} = await exportsOf(
  'src/i18n/language.ts', 'src/i18n/localize.ts', 'src/i18n/messages.ts', 'src/wording/time.ts', 'src/widgets/phrases.ts',
);
for (const [lang, tables] of all) registerTranslation(lang, tables);
const in_ = (lang, terms = shared, tag = '') => localizeFor(lang, tag, terms);
const visible = (text) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

test('figures have the digits and the grouping of the region', () => {
  for (const [lang, amount, expected] of [
    ['hi-IN', 1234567, '₹12,34,567'], ['en-IN', 1234567, '₹12,34,567'], ['en-GB', 1234567, '₹1,234,567'], ['ar-EG', 1234567, '١٬٢٣٤٬٥٦٧ ₹'], ['ar-AE', 1234567, '1,234,567 ₹'],
    ['de-CH', 1234567, '₹ 1’234’567'], ['pl', 1234567, '1 234 567 INR'], ['hi-IN-u-nu-deva', 1234567, '₹१२,३४,५६७'],
  ]) assert.equal(visible(money(in_(lang), amount, 'INR')).replace(/'/g, '’'), expected, lang);
  assert.equal(in_('ar-EG').term('sourceNumber', {n: 12}), 'المصدر ١٢');
  assert.equal(visible(percent(in_('ar-EG'), 10)), '١٠٪');
});

test('times are on the clock of the region', () => {
  for (const [lang, expected] of [['en-US', '1:30 PM'], ['en-GB', '13:30'], ['es', '13:30'], ['es-MX', '1:30 p.m.'], ['fr-CA', '13 h 30'], ['hi-IN', '1:30 pm'], ['ja', '13:30'], ['ar-EG', '١:٣٠ م'], ['he', '13:30']])
    assert.equal(visible(timeOfDay(in_(lang, clockTerms), 13.5 * 60)), expected, lang);
});

test('what is counted has the form of its number', () => {
  const hours = (lang, n) => in_(lang, hourTerms).term('hours', {n});
  assert.deepEqual([1, 2, 5, 22, 37.5].map((n) => hours('pl', n)), ['1 godzina tygodniowo', '2 godziny tygodniowo', '5 godzin tygodniowo', '22 godziny tygodniowo', '37,5 godziny tygodniowo']);
  assert.deepEqual([1, 2, 3, 11, 100].map((n) => hours('ar', n)), ['ساعة واحدة في الأسبوع', 'ساعتان في الأسبوع', '3 ساعات في الأسبوع', '11 ساعة في الأسبوع', '100 ساعة في الأسبوع']);
  assert.deepEqual([1, 2, 3].map((n) => hours('he', n)), ['שעה אחת בשבוע', 'שעתיים בשבוע', '3 שעות בשבוע']);
  assert.deepEqual([0, 1, 1.5, 2].map((n) => hours('fr', n)), ['0 heure par semaine', '1 heure par semaine', '1,5 heure par semaine', '2 heures par semaine']);
  assert.equal(yearsInWords(in_('ja', yearTerms), 2, 5), '2～5年');
  assert.equal(duration(in_('pl'), 'year', 3), '3 lata');
  // A language without plurals may still say one thing otherwise than several.
  const steps = (n) => localizeFor('ja', 'career-ladder', {steps: source['career-ladder'].steps}).term('steps', {n, first: 'A', last: 'B'});
  assert.deepEqual([steps(1), steps(3)], ['1段階：A。', '3段階、AからBまで。']);
});

test('sentences follow each other as the language has it', () => {
  for (const [lang, expected] of [['en', 'A. B.'], ['ja', 'A.B.'], ['zh-TW', 'A.B.'], ['hi', 'A. B.'], ['ar', 'A. B.']]) assert.equal(sentences({lang}, ['A.', false, '', undefined, 'B.']), expected, lang);
});

test('a language is for its script alone, and for all its regions', () => {
  const heading = (lang) => localizeFor(lang, 'salary-range', source['salary-range']);
  for (const lang of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG']) assert.equal(heading(lang).term('heading'), '薪资', lang);
  // Simplified characters are no help to who reads traditional ones.
  for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-CN', 'hi-Latn', 'ar-Latn', 'eo']) assert.deepEqual([heading(lang).term('heading'), heading(lang).lang], ['Salary', 'en'], lang);
  for (const [lang, expected] of [['pt-PT', 'Salário'], ['pt-BR', 'Salário'], ['fr-CA', 'Salaire'], ['es-419', 'Sueldo'], ['he-IL', 'שכר'], ['hi-IN-u-nu-deva', 'वेतन']]) assert.equal(heading(lang).term('heading'), expected, lang);
  for (const [lang, direction] of [['he', 'rtl'], ['he-IL', 'rtl'], ['ar-EG', 'rtl'], ['zh', 'ltr'], ['hi', 'ltr'], ['ja', 'ltr']]) assert.equal(directionOf(lang), direction, lang);
});

test('a page changes a phrase, and keeps the others, whichever comes first', () => {
  const term = (lang, key) => localizeFor(lang, 'salary-range', source['salary-range']).term(key, {amount: '$1'});
  const {heading} = all.get('it')['salary-range'];
  registerMessages('it', {'salary-range': {heading: 'Paga'}});
  registerTranslation('it', all.get('it'));
  assert.deepEqual([term('it', 'heading'), term('it', 'average')], ['Paga', 'La media è $1.']);
  registerMessages('it', {'salary-range': {heading}});
  // A region has what its language has.
  registerMessages('de-AT', {'salary-range': {heading: 'Gehalt in Österreich'}});
  assert.deepEqual([term('de-AT', 'heading'), term('de-AT', 'average'), term('de', 'heading')], ['Gehalt in Österreich', 'Der Durchschnitt beträgt $1.', 'Gehalt']);
  registerMessages('en', {'salary-range': {heading: 'What it pays'}});
  assert.deepEqual([term('en-GB', 'heading'), term('eo', 'heading'), term('fr', 'heading')], ['What it pays', 'What it pays', 'Salaire']);
  registerMessages('en', {'salary-range': {heading: 'Salary'}});
});

test('a part of one is never said as one, in any language', async () => {
  const {localizeFor, decimal} = await imported('src/i18n/localize.ts');
  const {ladderModel} = await imported('src/widgets/career-ladder/model.ts');
  const registry = globalThis[Symbol.for('career-widgets.messages')];
  let counted = 0;
  for (const lang of languages) {
    registry[lang] = all.get(lang);
    for (const [table, key, phrase] of each(all.get(lang)))
      if (typeof phrase === 'object' && phrase.other.includes('{n}'))
        for (const n of [0.2, 0.5, 1.5, 2.75]) {
          const localize = localizeFor(lang, table, source[table]);
          const said = localize.term(key, Object.fromEntries([...names(phrase.other).split(',').map((name) => [name, 'x']), ['n', n]]));
          assert.ok(said.includes(decimal(localize, n)), `${lang} ${table} ${key}: ${n} is “${said}”`);
          counted++;
        }
    const localize = localizeFor(lang, 'career-ladder', source['career-ladder']);
    for (const n of [0.25, 0.5, 1.5, 2.5]) {
      const {steps} = ladderModel([{title: 'A', years: [0, n]}, {title: 'B', years: [n, null]}], 0, localize, () => {});
      assert.ok([n, n * 12].some((number) => steps[1].next.includes(decimal(localize, number))), `${lang}: in ${n} years is “${steps[1].next}”`);
    }
  }
  assert.ok(counted > 500, `${counted}`);
});
