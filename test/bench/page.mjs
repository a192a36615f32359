// What draw.mjs runs in the page.
/* global customElements, document, gc, HTMLElement, performance */

/** Without comments and in the form that a parser would give, so that the clones carry nothing of Lit. */
function finished(root) {
  const {content} = document.createElement('template');
  content.append(...Array.from(root.childNodes, (node) => node.cloneNode(true)));
  const comments = document.createNodeIterator(content, 128 /* comments */);
  for (let comment; (comment = comments.nextNode()); ) comment.remove();
  content.normalize();
  return content;
}

let bare = 0;
/** Defines the least that a custom element can do which shows `content` with `sheets`. */
function define(content, sheets) {
  const tag = `bare-element-${++bare}`;
  customElements.define(tag, class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = sheets;
      root.append(content.cloneNode(true));
    }
  });
  return tag;
}

/** An update may ask for another. */
async function drawn(element) {
  for (let last; last !== element.updateComplete; await last) last = element.updateComplete;
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Draws what `create` makes `count` times, takes the times, and leaves the page as it was. `look` gets what was drawn. */
async function draw({create}, count, look) {
  const container = document.createElement('div');
  container.style.width = '800px';
  document.body.append(container);
  await turn();
  globalThis.gc?.();
  void container.offsetHeight;

  const start = performance.now();
  const fragment = document.createDocumentFragment();
  for (let i = 0; i < count; i++) fragment.append(create(i));
  const made = performance.now();
  container.append(fragment);
  const appended = performance.now();
  await drawn(container.lastChild); // elements update in the order in which they were made
  const updated = performance.now();
  const height = container.offsetHeight;
  const end = performance.now();

  if (look) {
    const all = [...container.children];
    const last = all.map(({updateComplete}) => updateComplete);
    await turn();
    if (all.some(({updateComplete}, i) => updateComplete !== last[i])) throw new Error(`${all[0].localName} was drawn again after its time was taken.`);
    look(all[0], height);
  }
  container.remove();
  return {all: end - start, create: made - start, append: appended - made, update: updated - appended, layout: end - updated};
}

/** The ways to draw one widget, and what comes out; `nested` names the first other widget inside it. */
export async function prepare(tag, guide, count) {
  const element = customElements.get(tag);
  const keys = Object.keys(element.section?.shape ?? guide);
  const own = Object.fromEntries(['title', 'lang', ...keys].flatMap((key) => (key in guide ? [[key, guide[key]]] : [])));
  // A key that no widget reads makes each text another, as on a page with many roles, and the picture the same.
  const texts = Array.from({length: count}, (_, i) => JSON.stringify({id: i, ...own}));
  const guides = texts.map((text) => JSON.parse(text));
  const attribute = (i) => {
    const made = document.createElement(tag);
    made.setAttribute('guide', texts[i]);
    return made;
  };

  const sample = document.body.appendChild(attribute(0));
  await drawn(sample);
  const nested = [...sample.shadowRoot.querySelectorAll('*')].find(({localName}) => customElements.get(localName))?.localName;
  if (!sample.matches(':state(ready)')) throw new Error(`<${tag}> is not ready: the example guide has nothing, or something faulty, for ${keys}`);
  const content = finished(sample.shadowRoot);
  const copy = define(content, [...sample.shadowRoot.adoptedStyleSheets]);
  sample.remove();

  const ways = {
    attribute: {create: attribute},
    property: {create: (i) => Object.assign(document.createElement(tag), {guide: guides[i]})},
    clones: {create: () => document.createElement(copy)},
    // As the first, with what a page may put inside.
    hosted: {
      create: (i) => {
        const made = attribute(i);
        const fallback = made.appendChild(document.createElement('span'));
        fallback.slot = 'fallback';
        fallback.append('from 35,000 to 55,000');
        made.append('\n');
        return made;
      },
    },
  };
  return {tag, count, nested, ways, content, length: texts[0].length, elements: content.querySelectorAll('*').length};
}

/**
 * Samples of each way in `names`, in one order and then the other, for `seconds` and at least `least` rounds.
 * @returns one entry a round, of the times of each way.
 */
export async function measure({ways, count, content}, names, {least, most, seconds, warmup}) {
  const until = performance.now() + seconds * 1000;
  const rounds = [];
  const heights = new Set();
  const look = ({localName, shadowRoot}, height) => {
    heights.add(height);
    if (heights.size > 1 || !finished(shadowRoot).isEqualNode(content)) throw new Error(`${localName} draws another picture: the times say nothing.`);
  };
  for (let i = -warmup; i < least || (i < most && performance.now() < until); i++) {
    const round = {};
    for (const name of i % 2 ? [...names].reverse() : names) round[name] = await draw(ways[name], count, i < 0 ? look : undefined);
    if (i >= 0) rounds.push(round);
  }
  return rounds;
}

/** Only the drawing, again and again: for a profiler. */
export async function repeat({ways, count}, name, times) {
  for (let i = 0; i < times; i++) await draw(ways[name], count);
}

const methods = ['attributeChangedCallback', 'connectedCallback', 'willUpdate', 'model', 'render', 'picture', 'extras', 'updated'];
/** Milliseconds in the methods of an element, with what they call, and in the phases: medians of `rounds` drawings. */
export async function methodTimes({tag, ways, count}, name, rounds) {
  const {prototype} = customElements.get(tag);
  const sums = {};
  for (const method of methods) {
    const real = prototype[method];
    Object.defineProperty(prototype, method, {
      value(...args) {
        const start = performance.now();
        try {
          return real.apply(this, args);
        } finally {
          sums[method] += performance.now() - start;
        }
      },
    });
  }
  const all = [];
  for (let i = -3; i < rounds; i++) {
    for (const method of methods) sums[method] = 0;
    const times = await draw(ways[name], count);
    if (i >= 0) all.push({...sums, ...times});
  }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((each) => each[key]))]));
}
