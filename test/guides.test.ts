import {expect, fixture} from '@open-wc/testing';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import '../src/widgets/career-ladder/define.js';
import '../src/widgets/day-timeline/define.js';
import '../src/widgets/salary-range/define.js';
import '../src/widgets/skill-map/define.js';
import schema from '../dist/role-guide.schema.json';
import operationsAssistant from '../stories/guides/operations-assistant.json';

/** A guide in the shapes that the example does not use: bare strings, several areas, odd times, markup that is text, other scripts. */
const unlike = {
  version: 1,
  title: 'Pflegefachfrau / Pflegefachmann',
  lang: 'de',
  salary: [
    {area: 'Deutschland', country: 'DE', currency: 'EUR', per: 'month', min: 3100, median: 3654, max: {atLeast: 4300}, source: 'Entgeltatlas'},
    {area: 'Schweiz', country: 'CH', currency: 'CHF', percentiles: {p10: 61000, p25: 70000, p75: 92000, p90: null}, top: {share: 5, from: 110000, note: 'Mit Fachausbildung <Intensiv>.'}},
    {area: 'Dubai', currency: 'AED', levels: [{name: 'Staff “Nurse”', amount: 96000}, {name: 'Charge & Lead', amount: null}]},
  ],
  ladder: [
    {title: 'Auszubildende', years: [0, 3], summary: 'Lernt auf Station.', salary: {currency: 'EUR', per: 'month', min: 1340, max: 1503}},
    {title: 'Fachkraft', years: [3]},
    {title: 'Praxisanleitung', years: [5, 7.5], summary: 'Leitet an: "Schritt für Schritt".'},
    {title: 'Stationsleitung'},
  ],
  skillMap: {groups: [{name: '基礎', skills: ['観察', {name: 'Hygiene', detail: 'auch bei MRSA', examples: ['Händedesinfektion', 'C++']}]}, {description: 'ohne Namen', skills: ['Anleitung']}]},
  day: [
    {name: 'Nachtdienst', start: '21:15', end: '6:45', focus: 'Ruhe & Runden', tasks: ['Übergabe', 'Rundgang <alle 2 h>']},
    {name: 'Rufbereitschaft', start: '0:00', end: '24:00'},
    {name: 'Fortbildung', tasks: ['einmal im Monat']},
  ],
  faq: [{question: 'Schicht?', answer: 'Ja.'}],
  invented: {key: true},
};

const sections = {'salary-range': 'salary', 'career-ladder': 'ladder', 'skill-map': 'skillMap', 'day-timeline': 'day'} as const;
/** What is not shown in words as it is written: codes, links, times and what stands for a country or a period. */
const written = new Set(['currency', 'country', 'per', 'url', 'date', 'start', 'end']);
const strings = (value: unknown, key = ''): string[] =>
  typeof value === 'string' ? (written.has(key) ? [] : [value]) : value && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => strings(inner, Array.isArray(value) ? key : name)) : [];

describe('a whole guide', () => {
  const ajv = new Ajv({allErrors: true});
  addFormats(ajv);
  const validate = ajv.compile(schema);

  for (const [name, guide] of Object.entries({operationsAssistant, unlike}))
    describe(name, () => {
      it('is valid by the published schema', () => expect(validate(guide), JSON.stringify(validate.errors)).to.equal(true));

      for (const [tag, key] of Object.entries(sections))
        it(`is drawn by <${tag}> without a loss and without a word on the console`, async () => {
          const said: unknown[] = [];
          const {warn, error} = console;
          console.warn = console.error = (...args: unknown[]) => void said.push(args[0]);
          const element = document.createElement(tag) as HTMLElement & {updateComplete: Promise<void>};
          element.setAttribute('guide', JSON.stringify(guide));
          const place = await fixture<HTMLDivElement>(document.createElement('div').outerHTML);
          place.append(element);
          await element.updateComplete;
          Object.assign(console, {warn, error});
          expect(said).to.deep.equal([]);
          expect(element.matches(':state(ready)')).to.equal(true);
          const areas = element.shadowRoot!.querySelector<HTMLSelectElement>('[part=picture] select');
          let shown = '';
          for (let i = 0; i < (areas?.options.length ?? 1); i++) {
            if (areas) {
              areas.selectedIndex = i;
              areas.dispatchEvent(new Event('change'));
              await element.updateComplete;
            }
            shown += element.shadowRoot!.textContent;
          }
          const flat = shown.replace(/\s+/g, ' ');
          for (const string of strings(guide[key])) expect(flat, string).to.contain(string.replace(/\s+/g, ' '));
        });
    });
});
