import {expect, fixtureSync, html} from '@open-wc/testing';
import type {LitElement, PropertyDeclaration} from 'lit';
import {defineAll, tags, type Widget} from './support/widgets.js';

type Properties = Record<string, unknown>;

/** React, Vue, Svelte and Preact set the *property* to what is written as an attribute, so that both must take the same text. */
describe('a property that is set to the text of an attribute', () => {
  const {warn} = console;
  const problems: {code: string; path: string}[] = [];
  const listen = (event: Event) => problems.push(...(event as CustomEvent<{problems: typeof problems}>).detail.problems);
  before(async () => {
    await defineAll();
  });
  beforeEach(() => {
    problems.length = 0;
    console.warn = () => {};
    document.addEventListener('guide-error', listen);
  });
  afterEach(() => {
    console.warn = warn;
    document.removeEventListener('guide-error', listen);
  });

  /** The public properties of a type, by name. */
  const declared = (tag: string, type: unknown): [name: string, declaration: PropertyDeclaration][] =>
    [...(customElements.get(tag) as unknown as typeof LitElement).elementProperties].flatMap(([name, declaration]) =>
      declaration.type === type && !declaration.state ? [[String(name), declaration]] : [],
    );
  async function draw(tag: string, change: (element: Widget & Properties) => void) {
    const element = document.createElement(tag) as Widget & Properties;
    change(element);
    // Nothing is in it yet that would have to be waited for.
    fixtureSync(html`<div></div>`).append(element);
    await element.updateComplete;
    return element;
  }
  const attribute = (name: string, declaration: PropertyDeclaration) => (typeof declaration.attribute === 'string' ? declaration.attribute : name.toLowerCase());

  const numbers: [text: string, value: unknown][] = [['36000', 36000], [' 36000 ', 36000], ['0', 0], ['-1.5', -1.5], ['', null], [' ', null], ['abc', 'abc'], ['12px', '12px']];
  const booleans: [text: unknown, value: boolean][] = [['', true], ['false', true], ['true', true], ['0', true], [true, true], [false, false], [undefined, false], [null, false]];

  it('is looked for among all properties: there are numbers and booleans', () => {
    expect(tags.flatMap((tag) => declared(tag, Number)).length).to.be.above(tags.length);
    expect(tags.flatMap((tag) => declared(tag, Boolean)).length).to.be.above(tags.length);
  });

  for (const tag of tags) {
    it(`<${tag}>: a number is a number, nothing is absent, and what is no number is reported`, async () => {
      for (const [name, declaration] of declared(tag, Number))
        for (const [text, value] of numbers) {
          const what = `${name} = "${text}"`;
          problems.length = 0;
          const element = await draw(tag, (element) => (element[name] = text));
          expect(element[name], what).to.equal(value);
          const found = problems.map(({code}) => code);
          if (typeof value === 'string') expect(problems.some(({path}) => path.endsWith(name)), `${what} is reported`).to.equal(true);
          else expect(problems.filter(({code, path}) => code === 'type' && path.endsWith(name)), what).to.deep.equal([]);

          problems.length = 0;
          const other = await draw(tag, (element) => element.setAttribute(attribute(name, declaration), text));
          expect(other[name], `${what} as an attribute`).to.equal(value);
          expect([other.state, problems.map(({code}) => code)], `${what} as an attribute`).to.deep.equal([element.state, found]);

          // The same when it is set later.
          const later = await draw(tag, () => {});
          later[name] = text;
          await later.updateComplete;
          expect([later[name], later.state], `${what}, later`).to.deep.equal([value, element.state]);
        }
    });

    it(`<${tag}>: a boolean is false from the start, and true by any text`, async () => {
      for (const [name, declaration] of declared(tag, Boolean)) {
        // By the type, Vue knows that an attribute without a value means true.
        expect(document.createElement(tag)).to.have.property(name, false);
        for (const [given, value] of booleans) {
          const element = await draw(tag, (element) => (element[name] = given));
          expect(element[name], `${name} = ${JSON.stringify(given)}`).to.equal(value);
          if (typeof given !== 'string') continue;
          const other = await draw(tag, (element) => element.setAttribute(attribute(name, declaration), given));
          expect(other[name], `${name}="${given}" as an attribute`).to.equal(value);
        }
      }
    });
  }
});
