import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {fixture} from './support/fixture.js';
import {waitUntil} from './support/wait-until.js';
import {defineAll, nodes, sections, settled, type Widget} from './support/widgets.js';
import english from '../stories/guides/registered-nurse.json';
import arabic from '../stories/guides/registered-nurse.ar.json';
import operations from '../stories/guides/operations-assistant.json';
import '../src/locales/ar.js';

/**
 * What assistive technology is given of every section, in English and in Arabic, kept beside the tests: a change of it is to be read
 * before it is recorded, by `RECORD=1 npx web-test-runner --files test/heard.test.ts`.
 */
const guides = {en: {...english, plans: operations.plans}, ar: {...arabic, plans: operations.plans}};
/** What test/listening reads too: its tables and answers as well; of a whole guide only as much as shows what is around sections. */
const opened = ['salary-range', 'career-ladder', 'day-timeline', 'skill-map', 'role-faq'];
const short = ({title, lang, url, demand, mistakes, advice, sources}: Omit<typeof english | typeof arabic, 'plans'>) => ({title, lang, url, demand, mistakes, advice, sources});

async function compare(tag: string, lang: string, guide: unknown, name = tag, open = false) {
  const place = await fixture<HTMLElement>(`<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" id="heard"></div>`);
  const element = Object.assign(document.createElement(tag) as Widget, {guide});
  place.append(element);
  await settled(element);
  if (open) {
    for (const node of nodes(element)) if (node instanceof HTMLDetailsElement) node.open = true;
    // What sorts and copies a table is a lazy chunk.
    await waitUntil(() => [...nodes(element)].every((node) => !(node instanceof HTMLTableElement) || node.closest('details')?.querySelector('button')), 'the tools of the table');
    await aTimeout(100);
    await settled(element);
  }
  const {text, recorded} = (await executeServerCommand('heard', {selector: '#heard', file: `${name}.${lang}`})) as unknown as {text: string; recorded: string | null};
  expect(text).to.not.match(/undefined|NaN|\[object/);
  expect(text).to.equal(recorded);
}

describe('what is heard', () => {
  before(async function () {
    this.timeout(60_000);
    await defineAll();
  });
  for (const [lang, guide] of Object.entries(guides)) {
    for (const tag of sections)
      it(`of <${tag}> in ${lang} is what was heard before`, async function () {
        this.timeout(30_000);
        await compare(tag, lang, guide);
      });
    for (const tag of opened)
      it(`of <${tag}> in ${lang} with everything open is what was heard before`, async function () {
        this.timeout(30_000);
        await compare(tag, lang, guide, `${tag}.open`, true);
      });
    it(`of a whole guide in ${lang} is what was heard before`, async function () {
      this.timeout(30_000);
      await compare('career-guide', lang, short(guide));
    });
  }
});
