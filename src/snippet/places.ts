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
  /**
   * What the line is written in: HTML, where nothing else is said; `jsx`, with the import that defines the widget; `mdx`, HTML in which
   * Markdown, MDX and Vue find nothing of theirs; `markdown`, a link without a tag.
   */
  syntax?: 'jsx' | 'mdx' | 'markdown';
  /** What stands before and behind the line, so that an editor takes it as HTML and not as paragraphs. */
  around?: readonly [before: string, after: string];
  /** Whether people paste where they write, so that the clipboard should have HTML as well as text. */
  isRich?: true;
}

const kept = (where: string) => `${where} keeps all of it.`;

export const places = {
  wordpress: {
    name: 'WordPress, block editor',
    form: 'div',
    around: ['<!-- wp:html -->', '<!-- /wp:html -->'],
    isRich: true,
    note: 'Paste it where you write, or into a Custom HTML block; the comments around it make a Custom HTML block of it, without them paragraphs would come of it. Authors may keep a <div> with data-* attributes and its text, administrators anything; so this line is the same for all.',
  },
  'wordpress-classic': {
    name: 'WordPress, classic editor',
    form: 'div',
    isRich: true,
    note: 'Paste it where you write, on the Visual tab, or on the Text tab. WordPress takes away the tags of custom elements, scripts, forms and backslashes; a <div> with data-* attributes and its text stay.',
  },
  ghost: {name: 'Ghost', form: 'element', withScript: 'element', note: `${kept('An HTML card')} In the text itself only links stay. A card of code in the language career-guide works too, but excerpts and feeds have its JSON.`},
  drupal: {
    name: 'Drupal',
    form: 'link',
    isRich: true,
    note: 'Basic HTML takes away custom elements, <div> and data-* attributes; a link and its text stay. Full HTML keeps all of it, and so does a text format with our list of allowed tags (allow-lists/drupal.txt): choose the element there.',
  },
  tinymce: {
    name: 'TinyMCE',
    form: 'div',
    isRich: true,
    note: 'TinyMCE takes away custom elements unless it is told of them (allow-lists/tinymce.js). A <div> with data-* attributes and its text stay. Paste it into the source code dialog.',
  },
  ckeditor: {
    name: 'CKEditor 5',
    form: 'link',
    isRich: true,
    note: 'CKEditor 5 takes away what none of its plugins knows: custom elements, <div>, data-* attributes. A link and its text stay. With General HTML Support and our list (allow-lists/ckeditor.js) it keeps the element too.',
  },
  markdown: {
    name: 'Markdown, as on GitHub',
    form: 'code',
    syntax: 'mdx',
    note: 'Sanitized Markdown takes away custom elements, data-* attributes and ids. A code block keeps its language, from which the widget is made; where the script is not, the text and the JSON behind it are to be read.',
  },
  'plain-markdown': {
    name: 'Markdown without HTML',
    form: 'link',
    syntax: 'markdown',
    note: 'Where Markdown may hold no HTML, as in markdown-it or react-markdown unless they are told otherwise, tags are printed or left out. This is a link in Markdown’s own form, in a paragraph of its own; other forms do not survive there.',
  },
  wix: {
    name: 'Wix',
    form: 'link',
    isRich: true,
    withScript: 'element',
    note: 'Text keeps nothing but its formatting and links. An embedded-HTML element is a frame of another site: there the element goes together with the script tag.',
  },
  webflow: {name: 'Webflow', form: 'element', withScript: 'element', note: `${kept('A code embed')} The rich text around it keeps links only.`},
  squarespace: {name: 'Squarespace', form: 'element', withScript: 'element', note: `${kept('A code block')} Text blocks keep links only.`},
  eleventy: {name: 'Eleventy', form: 'element', syntax: 'mdx', note: 'Its Markdown keeps HTML as it is. A block of code in the language career-guide works too, but feeds have its JSON.'},
  jekyll: {name: 'Jekyll or MkDocs', form: 'element', syntax: 'mdx', note: 'Their Markdown keeps HTML as it is. A block of code in the language career-guide works too, but feeds have its JSON.'},
  hugo: {
    name: 'Hugo',
    form: 'link',
    syntax: 'markdown',
    note: 'As it comes, Hugo leaves all HTML out, with the text in it; a link in Markdown’s own form stays, and so does a block of code in the language career-guide, whose JSON feeds have too. With unsafe = true under markup.goldmark.renderer every form stays.',
  },
  astro: {
    name: 'Astro',
    form: 'element',
    syntax: 'mdx',
    note: 'For .md and .mdx. In .astro files, too. A block of code in the language career-guide works where markdown.syntaxHighlight has excludeLangs: [\'career-guide\'], because Astro’s highlighter drops a language that it does not know; feeds have its JSON.',
  },
  docusaurus: {name: 'Docusaurus', form: 'element', syntax: 'mdx', note: 'Docusaurus reads .md as MDX, where braces are code: this line has none. A block of code in the language career-guide works too, but the blog’s feeds have its JSON.'},
  vitepress: {
    name: 'VitePress',
    form: 'div',
    syntax: 'mdx',
    note: 'VitePress makes Vue templates of Markdown; a <div> with data-* attributes is the same to both. The element works too; Vue warns of it unless it is told: vue.template.compilerOptions.isCustomElement. A block of code in the language career-guide works too.',
  },
  html: {name: 'HTML page', form: 'element', withScript: 'element', note: 'Nothing is taken away from a page that you write yourself.'},
  react: {
    name: 'React, or MDX with an import',
    form: 'element',
    syntax: 'jsx',
    note: 'This is JSX, with the import of the npm package that defines the widget. React keeps custom elements.',
  },
  vue: {
    name: 'Vue',
    form: 'element',
    syntax: 'mdx',
    note: 'For a template. Vue has to be told that it is no component of its own: compilerOptions.isCustomElement, as in the README.',
  },
} as const satisfies Record<string, PlaceInWords>;
export type Place = keyof typeof places;

/** What a place wants, as far as it says. */
export const placeOf = (place: Place): PlaceInWords => places[place];
/** The form that fits a place; another one where the script stands beside it. */
export const fitting = (place: Place, script = false): EmbedForm => {
  const {form, withScript} = placeOf(place);
  return (script && withScript) || form;
};
/** Whether a script tag may stand in what is pasted there. */
export const keepsScripts = (place: Place): boolean => 'withScript' in places[place];
