// HTML as other publishers have it: what it says, without its markup; and the JSON-LD in a page. The parser is htmlparser2, which reads what
// browsers read, on any platform.
import {Parser} from 'htmlparser2';

const blocks = new Set('address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(' '));
const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);

/** The text of HTML as blocks: a paragraph or an entry of a list each; `isItem` where it is the latter. */
export function textBlocks(html: string): {text: string; isItem: boolean}[] {
  const found: {text: string; isItem: boolean}[] = [];
  let text = '';
  let items = 0;
  let hidden = 0;
  const end = () => {
    const said = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    if (said) found.push({text: said, isItem: items > 0});
    text = '';
  };
  const parser = new Parser({
    onopentag(name) {
      if (blocks.has(name)) end();
      if (name === 'li') items++;
      if (name === 'br') text += '\n';
      if (silent.has(name)) hidden++;
    },
    onclosetag(name) {
      if (blocks.has(name)) end();
      if (name === 'li') items--;
      if (silent.has(name)) hidden--;
    },
    ontext(part) {
      if (!hidden) text += part.replace(/\s+/g, ' ');
    },
  });
  parser.end(html);
  end();
  return found;
}

/** Whether a text has markup in it: tags or entities. */
export const hasMarkup = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i.test(text);

/** Plain text of what may be HTML; a blank line parts paragraphs. What has no tags is taken as it is, but for entities. */
export const plainText = (text: string): string =>
  hasMarkup(text) ? textBlocks(text).map((block) => block.text).join('\n\n') : text.trim();

/** The texts of all `<script type="application/ld+json">` of a page. */
export function jsonLdScripts(html: string): string[] {
  const scripts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag(name, {type = ''}) {
      inside = name === 'script' && /^application\/ld\+json\b/i.test(type.trim());
      if (inside) scripts.push('');
    },
    ontext(text) {
      if (inside) scripts[scripts.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'script') inside = false;
    },
  });
  parser.end(html);
  // Some publishers hide the script from old browsers.
  return scripts.map((text) => text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '').trim());
}
