// What draw.mjs runs in the page: prepare() once for a widget, then for each sample stage(), draw() and clear().
/* global customElements, document, HTMLElement, MutationObserver */

/** A copy of what is in a shadow root, without comments and as a parser would have made it: nothing of Lit. */
function finished(root) {
  const {content} = document.createElement('template');
  content.append(...Array.from(root.childNodes, (node) => node.cloneNode(true)));
  const comments = document.createNodeIterator(content, 128 /* comments */);
  for (let comment; (comment = comments.nextNode()); ) comment.remove();
  content.normalize();
  return content;
}

let bare = 0;
/** Defines the least that a custom element can do to show `content` with `sheets`. */
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
async function updated(element) {
  do await element.updateComplete;
  while (element.isUpdatePending);
}

/** The ways to draw a widget, and what comes out; `nested` is another element of ours inside it. */
export async function prepare(tag, guide, count) {
  const keys = Object.keys(customElements.get(tag).definition.shape);
  const own = Object.fromEntries(['title', 'lang', ...keys].flatMap((key) => (key in guide ? [[key, guide[key]]] : [])));
  // Spaces make each text another, as on a page with many roles, and the picture the same.
  const texts = Array.from({length: count}, (_, i) => JSON.stringify(own) + ' '.repeat(i));
  const guides = texts.map((text) => JSON.parse(text));
  const attribute = (i) => {
    const element = document.createElement(tag);
    element.setAttribute('guide', texts[i]);
    return element;
  };

  const sample = document.body.appendChild(attribute(0));
  await updated(sample);
  if (!sample.matches(':state(ready)')) throw new Error(`<${tag}> is not ready: the example guide has nothing, or something faulty, under ${keys}`);
  const content = finished(sample.shadowRoot);
  const nested = [...content.querySelectorAll('*')].find(({localName}) => customElements.get(localName))?.localName;
  const copy = define(content, [...sample.shadowRoot.adoptedStyleSheets]);
  sample.remove();

  const ways = {
    attribute,
    property: (i) => Object.assign(document.createElement(tag), {guide: guides[i]}),
    hosted(i) {
      const element = attribute(i);
      const fallback = element.appendChild(document.createElement('span'));
      fallback.slot = 'fallback';
      fallback.append('What the page says without the script.');
      element.append('\n');
      return element;
    },
    clones: () => document.createElement(copy),
  };
  return {tag, count, ways, content, nested, elements: content.querySelectorAll('*').length, length: texts[0].length};
}

let wrapper;
let container;
let height;

/** An empty place of 800 px. Layout in it is only what draw() asks for, and frames do not paint it between two samples. */
export function stage(collect) {
  wrapper = document.createElement('div');
  wrapper.style.contentVisibility = 'hidden';
  container = wrapper.appendChild(document.createElement('div'));
  container.style.width = '800px';
  document.body.append(wrapper);
  if (collect) globalThis.gc?.();
  void container.offsetHeight;
}

/** Elements that are made at once: of more than 60 that wait, those out of view are drawn by frames. */
const batch = 50;

/** From each batch's making to the layout of all its elements. */
export async function draw({ways, count}, way) {
  for (let begin = 0; begin < count; begin += batch) {
    const fragment = document.createDocumentFragment();
    for (let i = begin; i < Math.min(begin + batch, count); i++) fragment.append(ways[way](i));
    const elements = [...fragment.children];
    container.append(fragment);
    for (const element of elements) await updated(element);
    height = container.offsetHeight;
  }
}

const heights = new WeakMap();
/** Leaves the page as it was; with `check`, after a look at whether the sample was what it should be. */
export async function clear(it, check) {
  const elements = [...container.children];
  const [first] = elements;
  if (check) {
    let isDrawnAgain = false;
    const observer = new MutationObserver(() => (isDrawnAgain = true));
    for (const {shadowRoot} of elements) observer.observe(shadowRoot, {childList: true, characterData: true, attributes: true, subtree: true});
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    if (isDrawnAgain) throw new Error(`<${first.localName}> was drawn again after its time was taken`);
    if (!heights.has(it)) heights.set(it, height);
    if (heights.get(it) !== height || !finished(first.shadowRoot).isEqualNode(it.content)) throw new Error(`<${first.localName}> and <${it.tag}> draw different pictures: their times say nothing`);
  }
  wrapper.remove();
}
