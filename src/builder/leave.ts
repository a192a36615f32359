import type {Place} from '../snippet/places.js';
import {placeholders} from '../embed/placeholder.js';

/** What an editor lets through: elements, and of their attributes those that match. */
interface Rules {
  elements: string;
  attributes: RegExp;
}

const prose = 'a p br strong em b i ul ol li h2 h3 h4';
/**
 * As each place is when nobody has changed it, for what snippets are made of. Places that are not here keep everything.
 * Attributes are written `element name`.
 */
const rules: Partial<Record<Place, Rules>> = {
  wordpress: {elements: `${prose} h1 h5 h6 div span pre code`, attributes: /^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},
  drupal: {elements: `${prose} h5 h6 code span`, attributes: /^(a (href|hreflang)|h\d id|\S+ (dir|lang))$/},
  tinymce: {elements: `${prose} h1 h5 h6 div span pre code`, attributes: /^(a (href|target|rel)|\S+ (class|id|style|title|role|dir|lang|hidden|data-[\w-]+|aria-[\w-]+))$/},
  ckeditor: {elements: prose, attributes: /^a href$/},
  markdown: {elements: `${prose} h1 h5 h6 div span pre code`, attributes: /^(a href|code class|\S+ (title|dir|lang))$/},
  'plain-markdown': {elements: 'p a', attributes: /^a href$/},
  wix: {elements: `${prose} h1 h5 h6`, attributes: /^a href$/},
};

/**
 * Takes away what a place does: tags that it does not know, whose content stays, and attributes.
 * @returns what was taken away, as it is written, each once.
 */
export function leave(place: Place, root: ParentNode): string[] {
  const rule = rules[place];
  if (!rule) return [];
  const known = rule.elements.split(' ');
  const taken = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    const {localName} = element;
    if (!known.includes(localName)) {
      taken.add(`<${localName}>`);
      element.replaceWith(...element.childNodes);
    } else
      for (const name of element.getAttributeNames())
        if (!rule.attributes.test(`${localName} ${name}`)) {
          taken.add(name);
          element.removeAttribute(name);
        }
  }
  return [...taken];
}

/** Whether there is anything left of which the script makes a widget. */
export const survives = (root: ParentNode, isWidget: (tag: string) => boolean): boolean =>
  !!root.querySelector(placeholders) || [...root.querySelectorAll('*')].some(({localName}) => isWidget(localName));

/** Makes of a snippet what it looks like where no script ever comes. */
export function withoutScript(root: ParentNode, isWidget: (tag: string) => boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (isWidget(element.localName)) element.replaceWith(...element.childNodes);
    delete element.dataset['careerWidget'];
    element.classList.remove('language-career-guide');
    if (element.matches(placeholders)) element.setAttribute('href', element.getAttribute('href')!.replace(/#.*/s, '#'));
  }
}
