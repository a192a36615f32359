import {paragraphs} from '../guide/prose.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {jsonLdScript, toJsonLd} from '../convert/to-schema-org.js';
import {directionOf} from '../i18n/language.js';
import {escapeHtml} from '../server/html.js';
import {languages} from '../server/render.js';
import type {GuideEntry} from './store.js';

/** The style sheets of pages; those of the widgets are their own. */
export const pageStyles = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{max-inline-size:72em;margin:0 auto;padding:1em}
body>nav{margin-block-end:1.5em}`;
export const frameStyles = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}
body{margin:0;padding:1px}`;

export interface PageParts {
  lang: string;
  title: string;
  styles?: string | undefined;
  /** Other elements of the head. */
  head?: string | undefined;
  body: string;
}

export const page = ({lang, title, styles, head = '', body}: PageParts): string => `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${styles ? `<style>${styles}</style>\n` : ''}${head}</head>
<body>
${body}
</body>
</html>
`;

/** A text of one line, not too long for a description. */
export const inShort = (text: unknown, most = 300): string => {
  const [first = ''] = typeof text === 'string' || Array.isArray(text) ? paragraphs(text as string) : [];
  const line = first.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most).replace(/\s\S*$/, '')} …` : line;
};
export const titleOf = (guide: RoleGuide, key: string): string => (typeof guide.title === 'string' && guide.title.trim()) || key;

const link = (rel: string, href: string, more = '') => `<link rel="${rel}" href="${escapeHtml(href)}"${more}>\n`;
export const metaOf = (guide: RoleGuide): string => {
  const said = inShort(guide.summary);
  return said ? `<meta name="description" content="${escapeHtml(said)}">\n` : '';
};
export const canonical = (href: string): string => link('canonical', href);
export const alternate = (href: string, type: string, title: string): string => link('alternate', href, ` type="${type}" title="${escapeHtml(title)}"`);
export const jsonLdOf = (guide: RoleGuide): string => `${jsonLdScript(toJsonLd(guide).jsonLd)}\n`;

/**
 * The script that brings widgets to life, and before it the phrases of the page's language, so that nothing is drawn in another one first.
 * The loader sees to languages itself.
 */
export function scriptTags(script: string | undefined, lang: string): string {
  if (!script) return '';
  const [language = ''] = lang.split('-');
  const phrases = language !== 'en' && languages.includes(language) && !/(^|\/)loader\.js$/.test(script) ? `\n<script src="${escapeHtml(script.replace(/[^/]*$/, `locales/${language}.js`))}" defer></script>` : '';
  return `${phrases}\n<script type="module" src="${escapeHtml(script)}"></script>`;
}

/** From the page of a guide to the list of all, whose name is in English where nobody gave it another. */
export const linkToIndex = (href: string, name: string): string => `<nav lang="en"><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></nav>\n`;

export interface Listed extends GuideEntry {
  href: string;
}

/** A list of guides by field and title; those of no field come last. */
export function indexBody(entries: readonly Listed[]): string {
  const {compare} = new Intl.Collator('en', {numeric: true});
  const fields = new Map<string, Listed[]>();
  for (const entry of entries) {
    const field = fields.get(entry.field ?? '');
    if (field) field.push(entry);
    else fields.set(entry.field ?? '', [entry]);
  }
  const list = (some: readonly Listed[]) =>
    `<ul>${some
      .slice()
      .sort((a, b) => compare(a.title ?? a.key, b.title ?? b.key))
      .map(({key, title, href}) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title ?? key)}</a></li>`)
      .join('\n')}</ul>`;
  return [...fields]
    .sort(([a], [b]) => (a && b ? compare(a, b) : a ? -1 : 1))
    .map(([field, some]) => `${fields.size > 1 ? `<h2>${escapeHtml(field || 'Other roles')}</h2>\n` : ''}${list(some)}`)
    .join('\n');
}

export const sitemap = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((each) => `<url><loc>${escapeHtml(each)}</loc></url>\n`).join('')}</urlset>\n`;
