// What WordPress reads of the plugin's translations, made of src/wordpress/plugin/languages/*.po: a .mo for PHP, a .json for the script.
import {mo, po} from 'gettext-parser';

const script = 'editor/blocks.js';
/** By which WordPress finds the file: the name that includes/blocks.php gives the script. */
const handle = 'career-widgets-editor';

/** @param file - `career-widgets-de_DE.po`. @param text - What is in it. @returns path → bytes or text. */
export function translation(file, text) {
  const catalog = po.parse(Buffer.from(text));
  // Where something stands in the sources is nothing to WordPress.
  const entries = Object.values(catalog.translations['']).filter(({msgid, comments}) => msgid && comments?.reference?.includes(script));
  const json = {
    domain: 'messages', source: script,
    locale_data: {messages: {'': {domain: 'messages', lang: catalog.headers.Language, 'plural-forms': catalog.headers['Plural-Forms']}, ...Object.fromEntries(entries.map(({msgid, msgstr}) => [msgid, msgstr]))}},
  };
  return [[file.replace(/po$/, 'mo'), mo.compile(catalog)], [file.replace(/\.po$/, `-${handle}.json`), `${JSON.stringify(json)}\n`]];
}
