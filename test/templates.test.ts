import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit-html';
import * as own from '../src/section/templates.js';

/** The part of Lit that both have. */
interface Engine {
  html(strings: TemplateStringsArray, ...values: unknown[]): unknown;
  svg(strings: TemplateStringsArray, ...values: unknown[]): unknown;
  nothing: symbol;
  render(value: unknown, root: HTMLElement, options?: object): unknown;
}

/** What is drawn, as data, so that both engines get the same. */
type Value = string | number | null | undefined | {absent: true} | Value[] | {kind: 'p' | 'edges' | 'link' | 'table' | 'svg' | 'input'; values: Value[]};

function build(value: Value, engine: Engine): unknown {
  const {html, svg, nothing} = engine;
  if (Array.isArray(value)) return value.map((item) => build(item, engine));
  if (typeof value !== 'object' || value === null) return value;
  if ('absent' in value) return nothing;
  const [a, b, c] = value.values.map((item) => build(item, engine));
  const plain = typeof a === 'string' || typeof a === 'number' ? a : nothing;
  // What stands for nothing is each engine's own.
  const said = plain === nothing ? 'absent' : String(plain);
  switch (value.kind) {
    case 'p':
      return html`<p>before ${a} and <b>${b}</b></p>${c}`;
    case 'edges':
      return html`${a}<i>${b}</i>${c}`;
    case 'link':
      return html`<a href=${plain} class="x ${said} y${said}" part="static">${b}</a>`;
    case 'table':
      return html`<table><caption>${a}</caption><tbody><tr>${[1, 2].map((n) => html`<td colspan=${n}>${b}</td>`)}</tr></tbody></table>`;
    case 'svg':
      return html`<svg viewBox="0 0 1 1">${svg`<g><rect x="${said}%" rx="1"></rect>${svg`<text>${said}</text>`}</g>`}</svg>`;
    case 'input':
      return html`<input .disabled=${plain !== nothing} .value=${said} name=${plain} />`;
  }
}

const {value: values} = fc.letrec<{value: Value}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.oneof(fc.string(), fc.constantFrom('', '<b>&amp;</b>', '{$}', 0, null, undefined), fc.constant({absent: true as const})),
    fc.array(tie('value'), {maxLength: 4}),
    fc.record({kind: fc.constantFrom('p' as const, 'edges' as const, 'link' as const, 'table' as const, 'svg' as const, 'input' as const), values: fc.tuple(tie('value'), tie('value'), tie('value'))}),
  ) as fc.Arbitrary<Value>,
}));

/** What an engine drew, without its comments. */
const drawn = (root: HTMLElement) => {
  const copy = root.cloneNode(true) as HTMLElement;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  comments.forEach((comment) => comment.remove());
  const inputs = [...root.querySelectorAll('input')].map(({value, disabled}) => ({value, disabled}));
  // Lit turns a text that is gone into an empty one, this removes it.
  copy.normalize();
  return {html: copy.innerHTML.replace(/ class="x\s+y"/g, ''), inputs};
};

describe("what the bundles draw Lit's templates with", () => {
  it('draws whatever Lit draws, the first time and at every change', () =>
    fc.assert(
      fc.property(fc.array(values, {minLength: 1, maxLength: 4}), (steps) => {
        const [one, other] = [document.createElement('div'), document.createElement('div')];
        for (const step of steps) {
          lit.render(build(step, lit as Engine), one);
          own.render(build(step, own as unknown as Engine), other);
          expect(drawn(other)).to.deep.equal(drawn(one));
        }
      }),
      {numRuns: 400},
    ));

  it('keeps the nodes that stay', () => {
    const root = document.createElement('div');
    const draw = (items: string[]) => own.render(own.html`<ul>${items.map((item) => own.html`<li>${item}</li>`)}</ul>`, root);
    draw(['a', 'b', 'c']);
    const [a, b] = root.querySelectorAll('li');
    draw(['x', 'b']);
    const now = root.querySelectorAll('li');
    expect([...now].map(({textContent}) => textContent)).to.deep.equal(['x', 'b']);
    expect(now[0] === a && now[1] === b).to.equal(true);
  });

  it('calls the latest listener with the host', () => {
    const root = document.createElement('div');
    const host = {clicks: [] as string[]};
    const draw = (name: string) =>
      own.render(own.html`<button @click=${function (this: typeof host) { this.clicks.push(name); }}>${name}</button>`, root, {host});
    draw('one');
    draw('two');
    root.querySelector('button')!.click();
    expect(host.clicks).to.deep.equal(['two']);
  });

  it('takes names of properties as they are written', () => {
    const root = document.createElement('div');
    own.render(own.html`<p .ariaLabel=${'heard'} class="a" .hidden=${true}></p>`, root);
    expect(root.querySelector('p')).to.include({ariaLabel: 'heard', hidden: true});
  });
});
