import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render, svg} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {together} from '../src/view/together.js';

const drawn = (root: Element) => root.innerHTML.replace(/<!--.*?-->/g, '');
const comments = (root: Element) => root.innerHTML.split('<!--').length - 1;

describe('entries that are drawn together', () => {
  const item = (text: string) => html`<li title=${text}><b>${text}</b> and ${text}</li>`;
  const part = (text: string) => svg`<text x="${text}em">${text}</text>`;
  const bare = (text: string) => html`${text}<br />${text}`;
  const templates: Record<string, (text: string) => unknown> = {item, bare, part};

  it('look as they do by themselves, however many there are and whatever was there before', () => {
    for (const [name, view] of Object.entries(templates))
      fc.assert(
        fc.property(fc.array(fc.array(fc.string(), {maxLength: 25}), {minLength: 1, maxLength: 4}), (states) => {
          const [one, each] = [document.createElement('div'), document.createElement('div')];
          const list = (content: unknown) => (name === 'part' ? html`<svg>${content}</svg>` : html`<ul>${content}</ul>`);
          for (const texts of states) {
            render(list(together(texts.map(view))), one);
            render(list(texts.map(view)), each);
            expect(drawn(one)).to.equal(drawn(each));
            if (name === 'part') for (const text of one.querySelectorAll('text')) expect(text.namespaceURI).to.contain('svg');
          }
        }),
        {numRuns: 40},
      );
  });

  it('have no comments around each', () => {
    const [one, each] = [document.createElement('div'), document.createElement('div')];
    const texts = ['a', 'b', 'c'];
    render(together(texts.map(item)), one);
    render(texts.map(item), each);
    expect(comments(one)).to.be.lessThan(comments(each) - 2 * texts.length + 1);
  });

  it('stay the same elements where their texts change', () => {
    const root = document.createElement('ul');
    render(together(['a', 'b'].map(item)), root);
    const before = [...root.children];
    render(together(['c', 'd'].map(item)), root);
    expect([...root.children]).to.deep.equal(before);
    expect(root.textContent).to.equal('c and cd and d');
  });

  it('stay the same elements where their number changes and there is something to open, to focus or to type into', () => {
    const own = directive(class extends Directive {
      override render(text: string) {
        return html`<a href="#">${text}</a>`;
      }
    });
    const views: Record<string, (text: string) => unknown> = {
      link: (text) => html`<li><a href="#">${text}</a></li>`,
      field: (text) => html`<li>${text}<input></li>`,
      'what can be focused': (text) => html`<li tabindex="-1">${text}</li>`,
      'what an address leads to': (text) => html`<li id="source-${text}">${text}</li>`,
      'an element of its own': (text) => html`<li><x-own>${text}</x-own></li>`,
      'in a template': (text) => html`<li>${html`<b>${html`<details>${text}</details>`}</b>`}</li>`,
      'in a list': (text) => html`<li>${[text, [html`<button>${text}</button>`]]}</li>`,
      'of a directive': (text) => html`<li>${own(text)}</li>`,
    };
    for (const [name, view] of Object.entries(views)) {
      const root = document.createElement('ul');
      let before: Element[] = [];
      for (const texts of ['a', 'ab', 'abc', 'b', 'abcd']) {
        render(together([...texts].map(view)), root);
        const after = [...root.children];
        expect(after, name).to.have.length(texts.length);
        for (const [i, each] of before.slice(0, after.length).entries()) expect(each === after[i], `${name}: ${texts}`).to.equal(true);
        before = after;
      }
    }
  });

  it('may be of several templates, or none', () => {
    const root = document.createElement('ul');
    for (const [entries, text] of [
      [[item('a'), bare('b')], 'a and abb'],
      [[item('a'), undefined, 'c'], 'a and ac'],
      [[html`<li>x</li>`, html`<li>x</li>`], 'xx'],
      [['a', 'b'], 'ab'],
      [[item('a')], 'a and a'],
      [[], ''],
    ] as const) {
      render(together<unknown>(entries), root);
      expect(root.textContent).to.equal(text);
    }
  });
});
