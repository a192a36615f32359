/** A block of code in the language career-guide, wherever what made the page puts that: beside the code, as Markdown has it; at the <pre> (Prism, Docusaurus); around it (Shiki, VitePress). */
const code = 'pre>code.language-career-guide,pre.language-career-guide>code,pre[data-language=career-guide]>code,div.language-career-guide pre>code';

/**
 * What stands for a widget where an editor leaves no custom element: a <div>, a block of code, a link. A link that the site marks as
 * written by its users (rel="ugc", as in comments) stays one.
 */
export const placeholders = `div[data-career-widget],${code},a[href*="#career-widget="]:not([rel~=ugc])`;

/**
 * In whose place the widget of a placeholder comes: the <div> itself, the <pre>, or the <p> or <div> that a link has for itself. A link that
 * stands beside something else, in a heading, in a list or in a table, is a link.
 */
export function hostOf(placeholder: Element): HTMLElement | null | undefined {
  const {localName, parentElement, textContent} = placeholder;
  if (localName !== 'a') return localName === 'div' ? (placeholder as HTMLElement) : parentElement;
  const block = placeholder.closest<HTMLElement>('p,div');
  // Among many it is not alone, and looking at all of them for each would take long.
  if (!block || block.getElementsByTagName('a')[mostLinks]) return;
  if (block.textContent.trim() === textContent.trim() && !block.matches(placeholders) && !block.querySelector(':not(a,a *,b,br,em,font,i,small,span,strong,u)')) return block;
}

/** More links than editors leave beside one that stands alone: anchors without a text. */
const mostLinks = 9;

/** What JSON has where a text is expected. */
type Value = string | number | boolean | object | null | undefined;

/**
 * What a placeholder says, by the name of an attribute, and under `career-widget` which widget it is; null for what it does not say.
 * Undefined where it says nothing yet.
 */
export function readPlaceholder(placeholder: Element): ((name: string) => string | null) | undefined {
  const {localName, textContent} = placeholder;
  if (localName === 'div') return (name) => placeholder.getAttribute(`data-${name}`);
  if (localName === 'a') {
    const said = new URLSearchParams((placeholder as HTMLAnchorElement).hash.slice(1));
    return (name) => said.get(name);
  }
  // Text may stand before the JSON, and it may be percent-encoded.
  let guide = /(\{|%7b).*/is.exec(textContent)?.[0] ?? textContent.trim();
  if (!guide) return;
  let said: Record<string, Value>;
  try {
    if (guide[0] === '%') guide = decodeURIComponent(guide);
    const {widget, attributes, ...rest} = JSON.parse(guide) as Record<string, Value>;
    // Without a guide of its own, because that would hide the one at `src`.
    said = {...(attributes as object), 'career-widget': widget, ...(Object.keys(rest)[0] && {guide})};
  } catch {
    // What is wrong with it, the widget says.
    said = {guide};
  }
  return (name) => {
    const value = Object.hasOwn(said, name) ? said[name] : undefined;
    return value === false || value === undefined || typeof value === 'object' ? null : String(value);
  };
}
