/**
 * What the bundles draw Lit's templates with. The widgets are written for `lit/html.js`, and the npm modules and servers use
 * it; in the files that a reader downloads this stands in for it (see rollup.config.mjs), because it is 0.9 kB of brotli
 * where lit-html is 2.7. Same names, same values, same results, as far as the widgets need them: `html` and `svg`, text,
 * templates, lists by index, and attributes, `.properties` and `@events`; no `?booleans`, no directives, no raw text elements.
 * Not for templates whose own text has a `<` or `>`.
 */
import {nothing, type Result} from './template-result.js';

// Apart from what draws them: a file that only makes templates brings nothing else along.
export {html, nothing, svg} from './template-result.js';

/** Takes the values of a template from those that are its own. */
type Part = (values: unknown[]) => void;
/** Takes what is to stand at a place. */
type Place = (value: unknown) => void;

/** Stands for a value in the markup. */
const mark = '{$}';
const text = (value: unknown) => String((value as string | null | undefined) ?? '');

// Asked for under our own name, and done without where a page's `trusted-types` refuses it: Lit's name may be taken.
let policy: {createHTML(html: string): string} | undefined;
try {
  policy = (globalThis as {trustedTypes?: {createPolicy(name: string, rules: object): typeof policy}}).trustedTypes?.createPolicy(
    'career-widgets',
    {createHTML: (html: string) => html},
  );
} catch {
  /* The page has its reasons. */
}

/** The element whose templates are being drawn: `this` of its listeners. */
let drawn: unknown;

/** The elements and comments inside a node, in the order of the document. */
function inside(root: Node): ChildNode[] {
  const walker = document.createTreeWalker(root, 1 | 128);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes as ChildNode[];
}

const templates = new WeakMap<TemplateStringsArray, () => [Node, Part]>();

/** A template's nodes are parsed once; what this returns copies them. */
function prepare({strings, _$litType$: type}: Result) {
  // A value outside a tag, where the next bracket is none that closes one, has a place before a comment.
  const written = strings.join(mark).replace(/{\$}(?![^<>]*>)/g, '<!---->');
  const markup = type > 1 ? `<svg>${written}</svg>` : written;
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- static text of the sources: what a guide says never comes here
  template.setHTMLUnsafe(policy ? policy.createHTML(markup) : markup);
  const {content} = template;
  if (type > 1) content.replaceChildren(...content.firstChild!.childNodes);

  /** Make the parts of a copy. */
  const recipes: ((nodes: ChildNode[]) => Part)[] = [];
  let value = 0;
  inside(content).forEach((node, at) => {
    if (node instanceof Element)
      for (const attribute of [...node.attributes]) {
        const pieces = attribute.value.split(mark);
        const i = value;
        value += pieces.length - 1;
        if (i === value) continue;
        // As it is written: a parser turns names to lower case.
        const name = /(\S+)=[^=]*$/.exec(strings[i]!)![1]!;
        node.removeAttribute(attribute.name);
        recipes.push((nodes) => setter(nodes[at] as never, name, pieces, i));
      }
    else {
      const i = value++;
      recipes.push((nodes) => {
        const put = place(nodes[at]!);
        return (values) => put(values[i]);
      });
    }
  });

  return (): [Node, Part] => {
    const copy = document.importNode(content, true);
    // All nodes are found before the first is filled.
    const nodes = inside(copy);
    const parts = recipes.map((recipe) => recipe(nodes));
    return [copy, (values) => parts.forEach((part) => part(values))];
  };
}

/** Sets an attribute, a property or a listener to the values from `i` and what stands between them. */
function setter(element: Element & Record<string, unknown>, name: string, pieces: string[], i: number): Part {
  const key = name.slice(1);
  const alone = pieces.join(mark) === mark;
  let before: unknown = nothing;
  if (name[0] === '@') {
    const host = drawn;
    element.addEventListener(key, (event) => (before as (event: Event) => void).call(host, event));
    return (values) => (before = values[i]);
  }
  return (values) => {
    // An attribute that is one value alone may be absent.
    const value = alone ? values[i] : pieces.reduce((all, piece, n) => all + text(values[i + n - 1]) + piece);
    if (value === before) return;
    before = value;
    if (name[0] === '.') element[key] = value;
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, text(value));
  };
}

/** The place before a node that stays. */
function place(end: ChildNode): Place {
  let start = end.previousSibling;
  // At the beginning of a template something else will be before it.
  if (!start && end.parentNode!.nodeType > 9) end.before((start = new Comment()));
  const clear = (from: Node | null = start) => {
    while (end.previousSibling !== from) end.previousSibling!.remove();
  };
  /** What is there: a template, a list or text, and what takes the next one of that kind. */
  let kind: unknown = nothing;
  let update: (value: never) => void;
  return (value) => {
    const next = Array.isArray(value) ? Array : (value as Result | undefined)?.strings;
    if (kind !== next) {
      kind = next;
      clear();
      update = next === Array ? list(end, clear) : next ? filled(value as Result, end) : written(end);
    }
    update(value as never);
  };
}

const written = (end: ChildNode): Place => {
  const node = new Text();
  end.before(node);
  return (value) => (node.data = text(value));
};

const filled = (result: Result, end: ChildNode) => {
  const {strings} = result;
  if (!templates.has(strings)) templates.set(strings, prepare(result));
  const [copy, update] = templates.get(strings)!();
  return ({values}: Result) => {
    update(values);
    // The first time; then there is nothing left in it.
    end.before(copy);
  };
};

const list = (end: ChildNode, clear: (from?: Node) => void) => {
  const items: [Place, Comment][] = [];
  return (values: unknown[]) => {
    values.forEach((value, i) => {
      if (!items[i]) {
        const comment = new Comment();
        end.before(comment);
        items[i] = [place(comment), comment];
      }
      items[i][0](value);
    });
    items.splice(values.length);
    clear(items.at(-1)?.[1]);
  };
};

const roots = new WeakMap<Node, Place>();
/** Draws a value into a root; `host` is `this` of its listeners. */
export function render(value: unknown, root: DocumentFragment | Element, {host}: {host?: unknown} = {}): void {
  drawn = host;
  if (!roots.has(root)) {
    root.append(new Comment());
    roots.set(root, place(root.lastChild!));
  }
  roots.get(root)!(value);
}
