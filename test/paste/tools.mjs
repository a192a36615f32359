// What a snippet goes through on its way to a page, as it comes from npm. Those that need a browser are in editors.js.
import {compile, evaluate} from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import rehypeList from '../../dist/allow-lists/rehype-sanitize.js';
import sanitizeList from '../../dist/allow-lists/sanitize-html.js';
import * as wordpress from './wordpress.mjs';

const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;
const sanitizeWithList = {
  allowedTags: [...allowedTags, ...sanitizeList.allowedTags],
  allowedAttributes: {...allowedAttributes, ...sanitizeList.allowedAttributes},
  allowedClasses: sanitizeList.allowedClasses,
};

const {tagNames, attributes} = defaultSchema;
const schemaWithList = {
  ...defaultSchema,
  tagNames: [...tagNames, ...rehypeList.tagNames],
  attributes: {...attributes, ...rehypeList.attributes, div: [...attributes.div, ...rehypeList.attributes.div]},
};
const rehype = (schema) => (html) => String(unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html));
const remark = (allowDangerousHtml) => (source) =>
  String(unified().use(remarkParse).use(remarkRehype, {allowDangerousHtml}).use(rehypeStringify, {allowDangerousHtml}).processSync(source));

const each = (make) => (sources) => Promise.all(sources.map(make));

const printsTags = 'prints the tags of HTML as text';
const dropsHtml = 'leaves HTML out, with the text in it';

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} from - The npm package.
 * @property {string} [place] - What the snippet generator is told; plain HTML where nothing.
 * @property {boolean} [markdown] - Whether what is written there is Markdown.
 * @property {(sources: string[]) => Promise<string[]>} [make] - The HTML of each source; one that needs a browser is in editors.js.
 * @property {Record<string, string>} [fails] - The forms that must not be pasted there, and why.
 * @property {() => {version: string} | {missing: string}} [find] - For one that does not come from npm.
 */

/** @type {Tool[]} */
export const tools = [
  {name: 'DOMPurify', from: 'dompurify'},
  {name: 'DOMPurify, with our list', from: 'dompurify'},
  {
    name: 'sanitize-html',
    from: 'sanitize-html',
    make: each((html) => sanitizeHtml(html)),
    fails: {code: 'takes away the class that tells the language of the code'},
  },
  {name: 'sanitize-html, with our list', from: 'sanitize-html', make: each((html) => sanitizeHtml(html, sanitizeWithList))},
  {name: 'rehype-sanitize', from: 'rehype-sanitize', make: each(rehype(defaultSchema))},
  {name: 'rehype-sanitize, with our list', from: 'rehype-sanitize', make: each(rehype(schemaWithList))},

  {name: 'TinyMCE', from: 'tinymce', place: 'tinymce'},
  {name: 'TinyMCE, with our list', from: 'tinymce'},
  {name: 'CKEditor 5', from: 'ckeditor5', place: 'ckeditor', fails: {code: 'makes a paragraph of code where it has no plugin for it'}},
  {name: 'CKEditor 5, with our list', from: 'ckeditor5'},
  {name: 'TipTap', from: '@tiptap/starter-kit'},
  {name: 'Quill', from: 'quill', fails: {code: 'takes away the class that tells the language of the code'}},

  // GitHub reads Markdown first and then sanitizes the HTML, also that which is in the Markdown.
  {name: 'rehype-sanitize, of Markdown as on GitHub', from: 'rehype-sanitize', place: 'markdown', markdown: true, make: each((source) => rehype(defaultSchema)(remark(true)(source)))},
  {
    name: 'remark-rehype',
    from: 'remark-rehype',
    place: 'plain-markdown',
    markdown: true,
    make: each(remark(false)),
    fails: {element: dropsHtml, div: dropsHtml, code: dropsHtml},
  },
  {
    name: 'markdown-it',
    from: 'markdown-it',
    place: 'plain-markdown',
    markdown: true,
    make: each((source) => new MarkdownIt().render(source)),
    fails: {element: printsTags, div: printsTags, code: printsTags},
  },
  {name: 'markdown-it, `html: true`', from: 'markdown-it', markdown: true, make: each((source) => new MarkdownIt({html: true}).render(source))},
  {name: 'marked', from: 'marked', markdown: true, make: each((source) => marked(source))},
  {
    name: 'MDX, drawn on a server',
    from: '@mdx-js/mdx',
    place: 'react',
    markdown: true,
    make: each(async (source) => renderToStaticMarkup(createElement((await evaluate(source, runtime)).default))),
  },
  {
    name: 'MDX, of a line for .md',
    from: '@mdx-js/mdx',
    place: 'docusaurus',
    markdown: true,
    make: each(async (source) => renderToStaticMarkup(createElement((await evaluate(source, runtime)).default))),
  },
  {
    name: 'MDX, drawn by React in the browser',
    from: '@mdx-js/mdx',
    place: 'react',
    markdown: true,
    // For react-page.js.
    make: each(async (source) => `<script type="text/x-mdx">${encodeURIComponent(String(await compile(source, {outputFormat: 'function-body'})))}</script>`),
  },

  {name: 'WordPress, as author', from: 'wordpress', place: 'wordpress', markdown: true, make: wordpress.shown('author'), find: wordpress.find},
  {name: 'WordPress, as author with our list', from: 'wordpress', markdown: true, make: wordpress.shown('list'), find: wordpress.find},
  {name: 'WordPress, as administrator', from: 'wordpress', place: 'wordpress-classic', markdown: true, make: wordpress.shown('administrator'), find: wordpress.find},
];
