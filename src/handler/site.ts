/** Pages as files, for `career-widgets render`. */
import type {RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage} from '../i18n/language.js';
import {escapeHtml} from '../server/html.js';
import {renderGuide} from '../server/render.js';
import {fieldOf} from './fields.js';
import {canonical, indexBody, jsonLdOf, linkToIndex, metaOf, page, pageStyles, scriptTags, sitemap, titleOf} from './pages.js';
import type {GuideEntry} from './store.js';

export interface SiteOptions {
  form?: 'shadow' | 'plain' | undefined;
  /** Where the pages will be: `https://example.com/careers/`. */
  base?: string | undefined;
  /** Address of the script that brings the widgets to life. */
  script?: string | undefined;
  lang?: string | undefined;
  /** Name of the list of all pages. */
  title?: string | undefined;
}
export interface SitePage {
  html: string;
  /** Where it will be, as far as that is known. */
  url: string | undefined;
  entry: GuideEntry;
}

/** The page of a guide, `<key>.html`. */
export async function sitePage(key: string, guide: RoleGuide, {form, base, script, lang: given, title: siteTitle}: SiteOptions): Promise<SitePage> {
  const lang = canonicalLanguage(given) ?? canonicalLanguage(guide.lang) ?? 'en';
  const title = titleOf(guide, key);
  const pageUrl = base === undefined ? undefined : new URL(`${encodeURIComponent(key)}.html`, base).href;
  const isPlain = form === 'plain';
  const body = await renderGuide(guide, {form, lang, headingLevel: 1, pageUrl, data: !!script});
  const html = page({
    lang,
    title,
    styles: isPlain ? undefined : pageStyles,
    head: metaOf(guide) + (pageUrl ? canonical(pageUrl) : '') + jsonLdOf(guide),
    body: `${siteTitle ? linkToIndex('index.html', siteTitle) : ''}<main>\n${body}\n</main>${isPlain ? '' : scriptTags(script, lang)}`,
  });
  return {html, url: pageUrl, entry: {key, title, field: fieldOf(guide)}};
}

/** The list of all pages, `index.html`. */
export const siteIndex = (entries: readonly GuideEntry[], title: string): string =>
  page({lang: 'en', title, styles: pageStyles, body: `<main>\n<h1>${escapeHtml(title)}</h1>\n${indexBody(entries.map((entry) => ({...entry, href: `${encodeURIComponent(entry.key)}.html`})))}\n</main>`});

export const siteMap = (entries: readonly GuideEntry[], base: string): string => sitemap(['', ...entries.map(({key}) => `${encodeURIComponent(key)}.html`)].map((path) => new URL(path, base).href));
