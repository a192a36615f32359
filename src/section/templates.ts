/**
 * What the bundles draw Lit's templates with. The widgets are written for `lit/html.js`, and the npm modules and servers use
 * it; in the files that a reader downloads this stands in for it (see rollup.config.mjs), because it is 1.0 kB of brotli
 * where lit-html is 2.7. Same names, same values, same results, as far as the widgets need them: `html` and `svg`, text,
 * templates, lists by index, and attributes, `.properties`, `?booleans` and `@events`; no directives, no raw text elements.
 * Not for templates in which `<` or `>` stands in an attribute's text.
 */
interface Result {
  /** As Lit has it: 1 is HTML, 2 is SVG. */
  _$litType$: 1 | 2;
  strings: TemplateStringsArray;
  values: unknown[];
}
/** Takes the values of a template from the next one on that is its own. */
type Part = (values: unknown[]) => void;
/** Puts a value at its place, between two nodes. */
type Place = (value: unknown) => void;
/** Makes a part of a node of a copy, where its values begin at `i`. */
type Recipe = (node: Node, i: number) => Part;

const tag =
  (_$litType$: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Result => ({_$litType$, strings, values});
export const html = /*#__PURE__*/ tag(1);
export const svg = /*#__PURE__*/ tag(2);
export const nothing = Symbol.for('lit-nothing');

/** Stands for a value in an attribute. */
const mark = '{$}';
const text = (value: unknown) => (value === nothing || value == null ? '' : String(value as string));

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

const templates = new WeakMap<TemplateStringsArray, (values: unknown[]) => [Node, Part]>();

/** A template's nodes are parsed once; what this returns copies them. */
function prepare({strings, _$litType$: type}: Result) {
  let inTag = false;
  const source = strings.map((string, i) => {
    const [open, close] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
    if (open !== close) inTag = open > close;
    return string + (i + 1 < strings.length ? (inTag ? mark : '<!---->') : '');
  });
  const template = document.createElement('template');
  const markup = type > 1 ? `<svg>${source.join('')}</svg>` : source.join('');
  // eslint-disable-next-line no-restricted-syntax -- static text of the sources: what a guide says never comes here
  template.setHTMLUnsafe(policy ? policy.createHTML(markup) : markup);
  const {content} = template;
  if (type > 1) content.replaceChildren(...content.firstChild!.childNodes);

  // Elements and comments.
  const walk = (root: Node) => document.createTreeWalker(root, 1 | 128);
  /** What is to be done with the nodes, by their place in the order of the document. */
  const recipes: [at: number, value: number, recipe: Recipe][] = [];
  const walker = walk(content);
  let value = 0;
  for (let at = 0, node; (node = walker.nextNode()); at++)
    if (node instanceof Element)
      for (const attribute of [...node.attributes]) {
        const pieces = attribute.value.split(mark);
        if (pieces.length < 2) continue;
        // As it is written: a parser turns names to lower case.
        const name = strings[value]!.match(/[^\s"'<>=]+(?==["']?[^"'=]*$)/)![0];
        node.removeAttribute(attribute.name);
        recipes.push([at, value, setter(name, pieces)]);
        value += pieces.length - 1;
      }
    else recipes.push([at, value++, (comment, i) => {
      const put = place(comment as Comment);
      return (values) => put(values[i]);
    }]);

  return (values: unknown[]): [Node, Part] => {
    const copy = document.importNode(content, true);
    const walker = walk(copy);
    let at = -1;
    // All nodes are found before the first is filled.
    const nodes = recipes.map(([to]) => {
      for (; at < to; at++) walker.nextNode();
      return walker.currentNode;
    });
    const parts = recipes.map(([, i, recipe], n) => recipe(nodes[n]!, i));
    const update = (values: unknown[]) => parts.forEach((part) => part(values));
    update(values);
    return [copy, update];
  };
}

/** Sets an attribute, a property or a listener from its values and what stands between them. */
const setter = (name: string, [first, ...rest]: string[]): Recipe => (node, i) => {
  const element = node as Element & Record<string, unknown>;
  const key = name.slice(1);
  let before: unknown = nothing;
  if (name[0] === '@') {
    const host = drawn;
    element.addEventListener(key, (event) => (before as (event: Event) => void).call(host, event));
    return (values) => (before = values[i]);
  }
  return (values) => {
    // An attribute that is one value alone may be absent.
    const value = first || rest[0] || rest[1] != null ? rest.reduce((all, piece, n) => all + text(values[i + n]) + piece, first!) : values[i];
    if (value === before) return;
    before = value;
    if (name[0] === '.') element[key] = value;
    else if (name[0] === '?') element.toggleAttribute(key, !!value && value !== nothing);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, text(value));
  };
};

/** The place before a node that stays. */
function place(end: ChildNode): Place {
  let start = end.previousSibling;
  // At the beginning of a template something else will be before it.
  if (!start && end.parentNode!.nodeType > 9) end.before((start = new Comment()));
  let strings: TemplateStringsArray | undefined;
  let update: Part;
  let items: [Place, Comment][] | undefined;
  let node: Text | undefined;
  const clear = () => {
    while (end.previousSibling !== start) end.previousSibling!.remove();
    strings = items = node = undefined;
  };
  return (value) => {
    if (Array.isArray(value)) {
      if (!items) clear();
      const list = (items ??= []);
      value.forEach((item, i) => {
        if (!list[i]) {
          const comment = new Comment();
          end.before(comment);
          list[i] = [place(comment), comment];
        }
        list[i][0](item);
      });
      // The last first: each begins behind the one before it.
      for (const [put, comment] of list.splice(value.length).reverse()) {
        put('');
        comment.remove();
      }
    } else if ((value as Result | undefined)?._$litType$) {
      const result = value as Result;
      if (strings === result.strings) return update(result.values);
      clear();
      if (!templates.has((strings = result.strings))) templates.set(strings, prepare(result));
      const [copy, next] = templates.get(strings)!(result.values);
      update = next;
      end.before(copy);
    } else {
      const data = text(value);
      if (!node || !data) clear();
      if (node) node.data = data;
      else if (data) end.before((node = new Text(data)));
    }
  };
}

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
