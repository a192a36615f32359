/** How data and element get onto a page: see "How elements get in" in the documentation. */
export type EmbedForm = 'element' | 'div' | 'code' | 'link';

/** A place to paste a snippet into. */
interface PlaceInWords {
  name: string;
  /** The form that survives there. */
  form: EmbedForm;
  /** What the place takes away, what is left, and what to do for more. */
  note: string;
  /** The form that goes together with the script, where the place keeps script tags. */
  withScript?: EmbedForm;
}

const kept = (where: string) => `${where} keeps all of it.`;

export const places = {
  'wordpress-author': {
    name: 'WordPress, as author or contributor',
    form: 'div',
    note: 'WordPress takes away the tags of custom elements, scripts, forms and backslashes. A <div> with data-* attributes and its text stay: in a Custom HTML block, or on the Text tab of the classic editor.',
  },
  'wordpress-admin': {
    name: 'WordPress, as administrator or editor',
    form: 'div',
    note: 'Administrators and editors may paste anything, on a network of sites only its super administrators. The classic editor still makes paragraphs of it, and the next author who saves the post takes custom elements away. A <div> with data-* attributes survives both.',
  },
  ghost: {name: 'Ghost', form: 'element', withScript: 'element', note: kept('An HTML card')},
  drupal: {
    name: 'Drupal',
    form: 'link',
    note: 'Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there.',
  },
  tinymce: {
    name: 'TinyMCE',
    form: 'div',
    note: 'TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog.',
  },
  ckeditor: {
    name: 'CKEditor 5',
    form: 'link',
    note: 'CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too.',
  },
  markdown: {
    name: 'Markdown, as on GitHub',
    form: 'code',
    note: 'Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read.',
  },
  'plain-markdown': {
    name: 'Markdown without HTML',
    form: 'link',
    note: 'Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there.',
  },
  wix: {
    name: 'Wix',
    form: 'link',
    withScript: 'element',
    note: 'Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag.',
  },
  webflow: {name: 'Webflow', form: 'element', withScript: 'element', note: `${kept('A code embed')} The rich text around it keeps links only.`},
  squarespace: {name: 'Squarespace', form: 'element', withScript: 'element', note: `${kept('A code block')} Text blocks keep links only.`},
  html: {name: 'HTML page', form: 'element', withScript: 'element', note: 'Nothing is taken away from a page that you write yourself.'},
  react: {
    name: 'React, or MDX',
    form: 'element',
    note: 'This is JSX: numbers stand in braces because React sets them as properties. React keeps custom elements.',
  },
} as const satisfies Record<string, PlaceInWords>;
export type Place = keyof typeof places;

/** The form that fits a place; another one where the script stands beside it. */
export const fitting = (place: Place, script = false): EmbedForm => {
  const {form, withScript}: PlaceInWords = places[place];
  return (script && withScript) || form;
};
/** Whether a script tag may stand in what is pasted there. */
export const keepsScripts = (place: Place): boolean => 'withScript' in places[place];
