// The tools that need a browser: what each makes of HTML, by the name that it has in tools.mjs.
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {Bold, ClassicEditor, Essentials, GeneralHtmlSupport, Heading, Italic, Link, List, Paragraph} from 'ckeditor5';
import DOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import ckeditorList from '../../dist/allow-lists/ckeditor.js';
import dompurifyList from '../../dist/allow-lists/dompurify.js';
import tinymceList from '../../dist/allow-lists/tinymce.js';

const {document} = globalThis;
const place = (tag) => document.body.appendChild(document.createElement(tag));

async function tiny(options) {
  // A skin is a style sheet, which has no say in what is kept.
  const [editor] = await tinymce.init({target: place('textarea'), license_key: 'gpl', skin: false, content_css: false, ...options});
  return (html) => (editor.setContent(html), editor.getContent());
}

async function ckeditor(plugins = [], options = {}) {
  // It comes without any plugin: these are what an article is written with.
  const editor = await ClassicEditor.create(place('div'), {licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, ...plugins], ...options});
  return (html) => (editor.setData(html), editor.getData());
}

const editors = {
  DOMPurify: () => (html) => DOMPurify.sanitize(html),
  'DOMPurify, with our list': () => (html) => DOMPurify.sanitize(html, dompurifyList),
  TinyMCE: () => tiny({}),
  'TinyMCE, with our list': () => tiny(tinymceList),
  'CKEditor 5': () => ckeditor(),
  'CKEditor 5, with our list': () => ckeditor([GeneralHtmlSupport], {htmlSupport: ckeditorList}),
  TipTap() {
    const editor = new Editor({element: place('div'), extensions: [StarterKit]});
    return (html) => (editor.commands.setContent(html), editor.getHTML());
  },
  Quill() {
    const quill = new Quill(place('div'), {theme: 'snow'});
    return (html) => (quill.setContents([]), quill.clipboard.dangerouslyPasteHTML(html), quill.getSemanticHTML());
  },
};

/** What a tool makes of each of some sources. */
globalThis.paste = async (tool, sources) => sources.map(await editors[tool]());
