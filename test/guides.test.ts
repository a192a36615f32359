import {expect} from '@open-wc/testing';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {fixture} from './support/fixture.js';
import {defineAll, drawnText, links, sections, settled, tags, type Widget} from './support/widgets.js';
import {isLink, pieces, shownAsWritten, strings} from './support/written.mjs';
import {roleGuide} from '../src/guide/role-guide.js';
import schema from '../dist/role-guide.schema.json';
import electrician from '../stories/guides/electrician.json';
import electricianDe from '../stories/guides/electrician.de.json';
import operationsAssistant from '../stories/guides/operations-assistant.json';
import registeredNurse from '../stories/guides/registered-nurse.json';
import registeredNurseAr from '../stories/guides/registered-nurse.ar.json';
import softwareDeveloper from '../stories/guides/software-developer.json';

/** A guide in the shapes that the examples do not use: bare strings, several areas, odd times, markup that is text, other scripts. */
const unlike = {
  version: 1,
  title: 'Pflegefachfrau / Pflegefachmann',
  summary: 'Pflegt <Menschen> & leitet an.',
  lang: 'de',
  aliases: ['Krankenschwester'],
  codes: [{scheme: 'KldB 2010', code: '81302'}],
  workModes: ['remote-friendly'],
  demand: {level: 'undetermined', note: 'Je nach Region.'},
  salary: [
    {area: 'Deutschland', country: 'DE', currency: 'EUR', per: 'month', min: 3100, median: 3654, max: {atLeast: 4300}, source: 'Entgeltatlas'},
    {area: 'Schweiz', country: 'CH', currency: 'CHF', percentiles: {p10: 61000, p25: 70000, p75: 92000, p90: null}, top: {share: 5, from: 110000, note: 'Mit Fachausbildung <Intensiv>.'}},
    {area: 'Dubai', currency: 'AED', levels: [{name: 'Staff “Nurse”', amount: 96000}, {name: 'Charge & Lead', amount: null}], source: {name: 'Bayut', date: '2026'}},
  ],
  coreFunctions: 'Ein Absatz.\n\nNoch einer.',
  responsibilities: ['Nur eine'],
  workSetting: 'Station, Heim oder ambulant.',
  techStack: ['Orbis', {name: 'Infusionspumpe', examples: ['B. Braun <Space>']}],
  skills: {soft: ['Geduld', {name: 'Ruhe', level: 'hoch'}]},
  path: 'Drei Jahre Ausbildung.',
  education: ['Mittlerer Abschluss.', 'Oder neun Jahre Schule und eine Ausbildung in der Pflegehilfe.'],
  ladder: [
    {title: 'Auszubildende', years: [0, 3], summary: 'Lernt auf Station.', salary: {currency: 'EUR', per: 'month', min: 1340, max: 1503}},
    {title: 'Fachkraft', years: [3]},
    {title: 'Praxisanleitung', years: [5, 7.5], summary: 'Leitet an: "Schritt für Schritt".'},
    {title: 'Stationsleitung'},
  ],
  globalOutlook: 'Überall gesucht.',
  jobMarket: {trends: ['Erster Absatz.', 'Zweiter Absatz.']},
  skillMap: {groups: [{name: '基礎', skills: ['観察', {name: 'Hygiene', detail: 'auch bei MRSA', examples: ['Händedesinfektion', 'C++']}]}, {description: 'ohne Namen', skills: ['Anleitung']}]},
  day: [
    {name: 'Nachtdienst', start: '21:15', end: '6:45', focus: 'Ruhe & Runden', tasks: ['Übergabe', 'Rundgang <alle 2 h>']},
    {name: 'Rufbereitschaft', start: '0:00', end: '24:00'},
    {name: 'Fortbildung', tasks: ['einmal im Monat']},
  ],
  workLifeBalance: {balance: 'poor', inputs: ['Schichtdienst']},
  prosCons: {cons: ['Nächte']},
  mistakes: ['Zu wenig trinken'],
  advice: ['Praktikum machen'],
  caseStudies: [{story: 'Ohne Titel, mit 12 % weniger Stürzen.'}, {title: 'Nur ein Titel'}],
  portfolio: 'Keines.',
  growth: {rate: -1.5, label: 'schrumpft „leicht“'},
  relatedRoles: [{title: 'Hebamme'}, {title: 'Altenpflege', note: 'Heute generalistisch.', growth: 3, salary: {currency: 'EUR', per: 'month', median: 3600, source: 'Destatis'}}],
  faq: [{question: 'Schicht?', answer: 'Ja.\n\nMeistens.'}, {question: 'Ohne Antwort?'}],
  sources: ['Entgeltatlas', {url: 'https://example.com/quelle', date: '2026-02'}],
  plans: [{name: 'Frei', price: {amount: 0, currency: 'EUR', per: 'month'}}, {tagline: 'Ohne Namen', features: ['Alles']}],
};
/** The title alone, and nothing that a section could draw besides. */
const bare = {title: 'Lighthouse keeper'};

const isShown = shownAsWritten(roleGuide);

function expectAll(element: Widget, guide: object) {
  const text = drawnText(element);
  const found = links(element);
  for (const [path, string] of strings(guide))
    if (isLink(path)) expect(found, `<${element.localName}> has no link for ${path}: ${string}. Draw it, or take the key out of the schema.`).to.include(string);
    else if (isShown(path))
      for (const piece of pieces(string)) expect(text, `<${element.localName}> does not draw ${path}. Draw it, or take the key out of the schema; an enumeration is shown by its terms.`).to.contain(piece);
}

describe('a whole guide', () => {
  const ajv = new Ajv({allErrors: true});
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const said: unknown[] = [];
  const {warn, error} = console;

  before(defineAll);
  beforeEach(() => {
    said.length = 0;
    console.warn = console.error = (...args: unknown[]) => void said.push(args[0]);
  });
  afterEach(() => void Object.assign(console, {warn, error}));

  async function draw(tag: string, guide: object) {
    const place = await fixture<HTMLDivElement>('<div></div>');
    const element = document.createElement(tag) as Widget;
    element.setAttribute('guide', JSON.stringify(guide));
    place.append(element);
    await settled(element);
    return element;
  }

  it('knows a section for every key, and a key for every section', () => {
    const drawn = tags.flatMap((tag) => Object.keys((customElements.get(tag) as unknown as {definition: {shape: object}}).definition.shape));
    const meta = ['version', 'lang'];
    const keys = Object.keys(roleGuide.properties);
    expect(keys.filter((key) => ![...drawn, ...meta].includes(key)), 'keys of src/guide/role-guide.ts that no widget draws: name each in the `shape` of one').to.deep.equal([]);
    expect(drawn.filter((key) => !keys.includes(key)), 'keys that widgets draw and src/guide/role-guide.ts does not have: add them there').to.deep.equal([]);
    expect([...sections, 'career-guide'], 'src/widgets/sections.ts is not up to date: npm run index').to.have.members(tags);
  });

  for (const [name, guide] of Object.entries({operationsAssistant, softwareDeveloper, registeredNurse, registeredNurseAr, electrician, electricianDe, unlike, bare}))
    describe(name, () => {
      it('is valid by the published schema', () => expect(validate(guide), `the guide is not what src/guide says: ${JSON.stringify(validate.errors)}`).to.equal(true));

      for (const tag of tags.filter((tag) => tag !== 'career-guide'))
        it(`is drawn by <${tag}> without a loss and without a word on the console`, async () => {
          const element = await draw(tag, guide);
          const {shape} = (customElements.get(tag) as unknown as {definition: {shape: object}}).definition;
          const own = Object.fromEntries(Object.entries(guide).filter(([key]) => key in shape));
          expect(said, 'problems of the guide; mend it, or `check` and `model`').to.deep.equal([]);
          expect(element.state, `with ${Object.keys(own).join() || 'no key of its own'}`).to.equal(Object.keys(own).length ? 'ready' : 'empty');
          expectAll(element, own);
        });

      it('is drawn by <career-guide> with every string, section by section in order', async () => {
        const element = await draw('career-guide', guide);
        expect(said).to.deep.equal([]);
        expect(element.state).to.equal('ready');
        expectAll(element, guide);
        const drawn = [...element.shadowRoot!.querySelectorAll<Widget>('[part=sections] > *')].filter(({state}) => state === 'ready').map(({localName}) => localName);
        expect(drawn).to.deep.equal(sections.filter((tag) => drawn.includes(tag)));
        const alone = await Promise.all(sections.map(async (tag) => ((await draw(tag, guide)).state === 'ready' ? tag : '')));
        expect(drawn).to.deep.equal(alone.filter(Boolean));
      });
    });
});
