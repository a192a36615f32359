import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render, svg} from 'lit';
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
