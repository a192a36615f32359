// Chromium alone: tries sanitizers and editors of others.
import {expect} from '@open-wc/testing';
import type * as CKEditor from 'ckeditor5';
import DOMPurify from 'dompurify';
import type {TinyMCE} from 'tinymce';
import {widgets, snippet, type EmbedForm} from '../src/snippet/snippet.js';
import guide from '../stories/guides/operations-assistant.json';
import ckeditor from '../dist/allow-lists/ckeditor.js';
import dompurify from '../dist/allow-lists/dompurify.js';
import tiny from '../dist/allow-lists/tinymce.js';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
/** The element, or what stands for it, and what is to be read: all that the embed forms need. */
function essence(html: string) {
  const body = parsed(html);
  const element = body.querySelector(widgets.join()) ?? body.querySelector('[data-career-widget]');
  return {
    tag: element?.localName,
    attributes: Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]).sort()),
    slot: element?.querySelector('[slot]')?.getAttribute('slot'),
    text: element?.textContent.replace(/\s+/g, ''),
  };
}

/** What each makes of HTML when it has our list. */
const editors: Record<string, () => Promise<(html: string) => string>> = {
  DOMPurify: async () => (html) => DOMPurify.sanitize(html, dompurify),
  TinyMCE: async () => {
    const target = document.body.appendChild(document.createElement('textarea'));
    // A plain script, which fetches its parts from the folders beside it.
    const script = document.head.appendChild(Object.assign(document.createElement('script'), {src: '/node_modules/tinymce/tinymce.min.js'}));
    await new Promise((resolve) => (script.onload = resolve));
    const [editor] = await (window as unknown as {tinymce: TinyMCE}).tinymce.init({target, license_key: 'gpl', skin: false, content_css: false, menubar: false, toolbar: false, statusbar: false, ...tiny});
    return (html) => (editor!.setContent(html), editor!.getContent());
  },
  'CKEditor 5': async () => {
    const target = document.body.appendChild(document.createElement('div'));
    // In one file: what it is made of has no modules.
    const {ClassicEditor, Essentials, GeneralHtmlSupport, Paragraph} = (await import('../node_modules/ckeditor5/dist/browser/ckeditor5.js' as string)) as typeof CKEditor;
    const editor = await ClassicEditor.create(target, {licenseKey: 'GPL', plugins: [Essentials, Paragraph, GeneralHtmlSupport], htmlSupport: ckeditor});
    return (html) => (editor.setData(html), editor.getData());
  },
};

describe('with the list of what to allow', () => {
  for (const [name, open] of Object.entries(editors))
    for (const form of ['element', 'div'] as EmbedForm[])
      it(`${name} keeps every widget: ${form}`, async () => {
        const through = await open();
        for (const widget of widgets) {
          const html = snippet({widget, guide: guide as never, attributes: {'heading-level': '3'}, form});
          expect(essence(through(html)), widget).to.deep.equal(essence(html));
        }
      });
});
