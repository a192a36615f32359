import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../src/widgets/career-ladder/define.js';
import {fixture} from './support/fixture.js';
import {localizeFor, money} from '../src/i18n/localize.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';
import '../src/locales/fr.js';
import '../src/locales/he.js';
import '../src/locales/hi.js';
import '../src/locales/ja.js';
import '../src/locales/pl.js';
import '../src/locales/zh.js';
import {csv} from '../src/view/csv.js';
import {en} from '../src/wording/table.js';
import {en as pay, paidPer} from '../src/wording/figures.js';
import {numberIn, sortRows} from '../src/view/sort.js';
import {lateTable, withoutEmptyColumns, type Table} from '../src/view/table.js';
import type {CareerLadder} from '../src/widgets/career-ladder/career-ladder.js';
import {waitUntil} from './support/wait-until.js';

/** Reads separated text back, as RFC 4180 has it. */
function read(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  const field = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r]*)(${separator}|\\r\\n)`, 'gy');
  for (const [, content, end] of text.matchAll(field)) {
    fields.push(content!.startsWith('"') ? content!.slice(1, -1).replaceAll('""', '"') : content!);
    if (end === '\r\n') {
      lines.push(fields);
      fields = [];
    }
  }
  return lines;
}

describe('a table as CSV', () => {
  it('quotes what has to be, and names the groups where there are any', () => {
    expect(csv({columns: ['a', 'b,c'], groups: [{rows: [['1', 'say "x"'], ['two\nlines', '']]}]}, 'Group')).to.equal('a,"b,c"\r\n1,"say ""x"""\r\n"two\nlines",\r\n');
    expect(csv({columns: ['a'], groups: [{name: 'N', rows: [['1']]}, {rows: [['2']]}]}, 'Group')).to.equal('Group,a\r\nN,1\r\n,2\r\n');
  });
  for (const text of ['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1', '＝1', ' =1']) it(`keeps ${JSON.stringify(text)} from being a formula`, () => expect(read(csv({columns: [text], groups: []}, ''), ',')).to.deep.equal([[`'${text}`]]));
  for (const text of ['+7%', '-2', '−2%', '–', '$45,000']) it(`leaves ${text} as it is`, () => expect(read(csv({columns: [text], groups: []}, ''), ',')).to.deep.equal([[text]]));

  it('gives back what it was given, whatever that is', () => {
    const cell = fc.string({unit: fc.constantFrom('a', '"', ',', '\t', '\n', '\r\n', ' ', '=', '٣', "'")}).filter((text) => !/^\s*[=\t\r]/.test(text));
    for (const separator of [',', '\t'] as const)
      fc.assert(fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1}), (rows) => void expect(read(csv({columns: ['x', 'y'], groups: [{rows}]}, '', separator), separator).slice(1)).to.deep.equal(rows)));
  });
});

describe('the columns of a table', () => {
  const localize = localizeFor('en', '', {});
  it('are those in which something stands in any row, with all that does', () => {
    const cell = fc.constantFrom('', '–', 'not given', 'a', '0', '$5');
    const says = (text: string | undefined) => !!text && text !== '–' && text !== 'not given';
    const table = fc.integer({min: 1, max: 4}).chain((n) => fc.record({columns: fc.constant([...'ABCD'].slice(0, n)), groups: fc.array(fc.record({name: fc.constantFrom('G', undefined), rows: fc.array(fc.array(cell, {minLength: n, maxLength: n}), {maxLength: 3})}), {maxLength: 2})}));
    fc.assert(
      fc.property(table, (given: Table) => {
        const shown = withoutEmptyColumns(given, localize);
        const cells = (of: Table | undefined) => (of?.groups ?? []).flatMap(({rows}) => rows.flatMap((row) => row.flatMap((text, i) => (says(text) ? [[of!.columns[i], text]] : []))));
        expect(cells(shown)).to.deep.equal(cells(given));
        shown?.columns.forEach((_, i) => void expect(shown.groups.some(({rows}) => rows.some((row) => says(row[i])))).to.equal(true));
        if (shown) expect(shown.groups.map(({name, rows}) => [name, rows.length])).to.deep.equal(given.groups.map(({name, rows}) => [name, rows.length]));
      }),
    );
  });
  it('are not looked at before the rows are worked out', () => {
    let asked = 0;
    const late = lateTable(['A'], 1000, () => { asked++; return []; });
    expect(withoutEmptyColumns(late, localize) === late).to.equal(true);
    expect(asked).to.equal(0);
  });
});

describe('the order of rows', () => {
  for (const [lang, text, number] of [
    ['en', '$1,234.5 a year', 1234.5],
    ['de', '1.234,5 € im Jahr', 1234.5],
    ['en-IN', '₹5,50,000', 550000],
    ['ar-EG', '٤٥٬٠٠٠', 45000],
    ['fr', '45 000 €', 45000],
    ['en', 'CHF\u00a0100,000', 100000],
    ['de-CH', 'CHF\u00a0450', 450],
    ['en', '−2%', -2],
    ['en', '2–5 years', 2],
    ['en', 'Python', undefined],
    ['en', '–', undefined],
  ] as const)
    it(`takes “${text}” for ${number} in ${lang}`, () => expect(numberIn(text, {lang})).to.equal(number));

  const words = (lang: string) => localizeFor(lang, 'table', en);
  const by = (cells: string[], isDescending = false) => sortRows(cells.map((cell) => [cell]), 0, isDescending, words('en')).map(([cell]) => cell);
  it('is that of the numbers where there are numbers, else that of the words; what says nothing is last', () => {
    expect(by(['$1,000,000', '–', '$9,000', '$20,000'])).to.deep.equal(['$9,000', '$20,000', '$1,000,000', '–']);
    expect(by(['$9,000', '–', '$20,000'], true)).to.deep.equal(['$20,000', '$9,000', '–']);
    expect(by(['Python 3', 'ångström', 'Bash'])).to.deep.equal(['ångström', 'Bash', 'Python 3']);
  });

  const languages = ['en', 'en-IN', 'en-ZA', 'de', 'fr', 'pl', 'ar', 'ar-EG', 'he', 'hi', 'ja', 'zh'];
  const unit = fc.record({currency: fc.constantFrom('USD', 'EUR', 'INR', 'CHF', 'PLN', 'ZAR', 'SAR', 'AED', 'JPY', 'AUD', 'XOF'), per: fc.constantFrom('hour', 'day', 'week', 'month', 'year', null)});
  const units = fc.uniqueArray(unit, {minLength: 1, maxLength: 4, selector: ({currency, per}) => `${currency} ${per}`});
  it('compares figures of pay only with those in the same currency for the same period, and by their number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), units, fc.array(fc.tuple(fc.nat(3), fc.integer({min: 1, max: 2_000_000}), fc.nat(4)), {maxLength: 20}), fc.boolean(), (lang, units, given, isDescending) => {
        const localize = localizeFor(lang, 'pay', pay);
        const {term} = localize;
        const rows = given.map(([i, amount, form]) => {
          const {currency, per} = units[i % units.length]!;
          const text = money(localize, amount, currency);
          const paid = paidPer(per, [text, term('from', {amount: text}), term('upTo', {amount: text}), term('range', {min: text, max: money(localize, amount + 1, currency)}), term('orMore', {amount: text})][form]!, localize);
          return [paid + (form === 1 ? `\n${money(localize, 7, 'USD')}` : ''), `${currency} ${per}`, `${amount}`];
        });
        const blank = [['–', '', ''], [term('notGiven'), '', ''], [term('notPublished'), '', '']];
        const sorted = sortRows([blank[0]!, ...rows, ...blank.slice(1)], 0, isDescending, localize);
        expect(sorted.slice(-3)).to.deep.equal(blank);
        const filled = sorted.slice(0, -3);
        expect([...filled].sort()).to.deep.equal([...rows].sort());
        // Each unit once, where it came first.
        const order = (some: string[][]) => some.map(([, unit]) => unit);
        expect(order(filled).filter((unit, i, all) => unit !== all[i - 1])).to.deep.equal([...new Set(order(rows))]);
        filled.forEach(([text, unit, amount], i) => {
          const [, unitBefore, before] = filled[i - 1] ?? [];
          if (unitBefore === unit) expect((Number(amount) - Number(before)) * (isDescending ? -1 : 1), text).to.be.at.least(0);
        });
      }),
      {numRuns: 1000},
    );
  });
  it('keeps apart what the rungs of a ladder pay in other money or for another time', () => {
    const cells = ['$60 an hour', '€45,000 a year', '$5,000 a month', '$84,000 a year', '₹90,000 a year', '$20 an hour', 'up to $9,000 a year', 'not given', '$1,000,000 a year'];
    expect(by(cells)).to.deep.equal(['$20 an hour', '$60 an hour', '€45,000 a year', '$5,000 a month', 'up to $9,000 a year', '$84,000 a year', '$1,000,000 a year', '₹90,000 a year', 'not given']);
    expect(by(cells, true)).to.deep.equal(['$60 an hour', '$20 an hour', '€45,000 a year', '$5,000 a month', '$1,000,000 a year', '$84,000 a year', 'up to $9,000 a year', '₹90,000 a year', 'not given']);
    expect(by(['10%', '7%', '100%', '2'])).to.deep.equal(['7%', '10%', '100%', '2']);
    expect(by(['12+ years', '1 year', '0 to 1 year', '3 years'])).to.deep.equal(['0 to 1 year', '1 year', '3 years', '12+ years']);
  });
  it('loses no row', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.boolean(), (cells, down) => void expect(by(cells, down).sort()).to.deep.equal([...cells].sort())));
  });
});

describe('the table of a section', () => {
  const rungs = (n: number) => [...Array(n)].map((_, i) => ({title: `Rung ${i + 1}`, years: [i, i + 1], salary: {currency: 'USD', per: 'year', median: (n - i) * 1000}}));
  const shadow = (element: CareerLadder) => element.shadowRoot!;
  async function draw(n: number) {
    const element = await fixture<CareerLadder>('<career-ladder lang="en"></career-ladder>');
    element.guide = {ladder: rungs(n)};
    await element.updateComplete;
    shadow(element).querySelector<HTMLElement>('[part=table] summary')!.click();
    await waitUntil(() => shadow(element).querySelector('[part=table] p button'));
    return element;
  }
  const firsts = (element: CareerLadder) => [...shadow(element).querySelectorAll('tbody th')].map((cell) => cell.textContent);
  const buttons = (element: CareerLadder) => [...shadow(element).querySelectorAll<HTMLElement>('[part=table] p button')];
  const heard = (element: CareerLadder) => shadow(element).querySelector('[part=table] [aria-live]')!.textContent!.trim();

  it('is named by its section', async () => {
    const element = await draw(3);
    expect(shadow(element).querySelector('[part=table] summary')!.textContent).to.equal('Show as table: Career ladder');
  });

  it('has some lines of a cell, and the others on demand, where they are very many', async () => {
    for (const [lines, shown] of [[1, 0], [102, 0], [103, 100], [1000, 100]] as const) {
      const element = await fixture<CareerLadder>('<career-ladder lang="en"></career-ladder>');
      element.guide = {lang: 'de', ladder: [{title: 'Rung', skills: Array.from({length: lines}, (_, i) => `Können ${i}`)}]};
      await element.updateComplete;
      shadow(element).querySelector<HTMLElement>('[part=table] summary')!.click();
      await waitUntil(() => shadow(element).querySelector('[part=table] p button'));
      const cell = shadow(element).querySelector('tbody td:last-child')!;
      expect(cell.textContent).to.contain('Können 0').and.not.match(/[\u2066-\u2069]/);
      expect(cell.querySelectorAll(':scope > div').length, `${lines} lines`).to.equal(shown);
    }
  });

  it('is sorted by its headings where it is long, up, down, and as it was', async () => {
    const element = await draw(12);
    const pay = () => shadow(element).querySelectorAll<HTMLElement>('thead th')[2]!;
    const given = firsts(element);
    for (const [sort, expected] of [['ascending', [...given].reverse()], ['descending', given], [null, given]] as const) {
      pay().querySelector('button')!.click();
      await element.updateComplete;
      expect(pay().getAttribute('aria-sort')).to.equal(sort);
      expect(firsts(element)).to.deep.equal(expected);
    }
    expect(shadow(await draw(10)).querySelector('th button')).to.equal(null);
  });

  it('is copied for a spreadsheet, and says so each time; where the clipboard is closed it is selected', async () => {
    const copied: string[] = [];
    let isOpen = true;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text: string) => (isOpen ? void copied.push(text) : Promise.reject(new Error('no')))}});
    const element = await draw(2);
    for (let i = 0; i < 2; i++) {
      buttons(element)[0]!.click();
      await aTimeout(0);
      await element.updateComplete;
      expect(heard(element)).to.equal('');
      await waitUntil(() => heard(element) === 'Table copied');
    }
    expect(copied[0]).to.match(/^Step\tExperience\tPay\r\nRung 1\t.*\$2,000 a year"?\r\n/);
    isOpen = false;
    buttons(element)[0]!.click();
    await waitUntil(() => heard(element).startsWith('The table is selected'));
    expect(getSelection()!.toString()).to.contain('Rung 1');
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('is downloaded as a file, and copied where no file can be made', async () => {
    const element = await draw(2);
    const files: {name: string; text: Promise<string>}[] = [];
    const {createObjectURL} = URL;
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => createObjectURL((blob = made));
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push({name: this.download, text: blob!.text()});
    };
    buttons(element)[1]!.click();
    await waitUntil(() => heard(element) === 'Download started');
    expect(files[0]!.name).to.equal('Career ladder.csv');
    expect(await files[0]!.text).to.match(/^(\ufeff)?Step,Experience,Pay\r\n/);
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    buttons(element)[1]!.click();
    await waitUntil(() => /copied|selected/.test(heard(element)));
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  });
});
