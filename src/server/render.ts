import {drawQueue} from '../base/draw-queue.js';
import {canonicalLanguage} from '../i18n/language.js';
import {translations} from '../locales/index.js';
import {chosen} from '../widgets/career-guide/chosen.js';
import {sourceNumbers} from '../widgets/career-guide/source-numbers.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {prepare, shadowRoot, styleSheet, update, type Context, type ServerWidget} from './element-renderer.js';
import {keysOf, known, tags} from './facts.js';
import {escapeHtml, scriptJson} from './html.js';
import {plain} from './plain.js';

export interface RenderOptions {
  /** `shadow`, declarative shadow DOM that the script takes over; or `plain`, HTML without classes, styles and pictures. `shadow` by default. */
  form?: 'shadow' | 'plain' | undefined;
  /** The language of the page (BCP 47); that of the guide where none is named. */
  lang?: string | undefined;
  /** Level of the heading, 1 to 6; 2 by default. */
  headingLevel?: number | undefined;
  /** Other attributes of the element: `{area: 'Texas', per: 'hour'}`; `true` for one without a value. */
  attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /** Address of the page, for the section that passes it on where the guide has no `url`. */
  pageUrl?: string | undefined;
  /** Where the script finds the guide, instead of beside the markup: the element's `src`. */
  src?: string | undefined;
  /** Whether the guide is in the page, for the script to take over; `true` by default, where there is no `src`. */
  data?: boolean | undefined;
  /** The nonce of the page's content security policy, for the style sheets. Where pages are cached, `styleHashes` fits better. */
  nonce?: string | undefined;
  /** What stands before every tag on that page: its `data-career-prefix`. */
  prefix?: string | undefined;
}

const guideTag = 'career-guide';

/** The languages that there are phrases in. */
export const languages: readonly string[] = ['en', ...translations];

/** One widget of a guide as HTML. */
export function renderWidget(tag: string, guide: RoleGuide, options: RenderOptions = {}): Promise<string> {
  // A promise, so that a template may wait for something one day; what is asked for wrongly rejects it.
  return new Promise((resolve) => resolve([...pieces(tag, guide, options)].join('')));
}
/** A whole guide as HTML. */
export const renderGuide = (guide: RoleGuide, options: RenderOptions = {}): Promise<string> => renderWidget(guideTag, guide, options);
/** One widget of a guide as HTML in UTF-8, rendered as it is read. */
export const streamWidget = (tag: string, guide: RoleGuide, options: RenderOptions = {}): ReadableStream<Uint8Array> => stream(pieces(tag, guide, options));
/** A whole guide as HTML in UTF-8, rendered as it is read. */
export const streamGuide = (guide: RoleGuide, options: RenderOptions = {}): ReadableStream<Uint8Array> => streamWidget(guideTag, guide, options);

/** One widget of a guide as declarative shadow DOM, at once and without its style sheets and data: what `plain` is made of. */
export function shadowOfWidget(tag: string, given: RoleGuide, {headingLevel, attributes, pageUrl, ...options}: RenderOptions = {}): string {
  const guide = objectOf(given);
  const own = attributesFor(attributes, headingLevel);
  const context: Context = {guide, lang: languageOf(guide, options.lang), styles: false};
  // What a reader would have to open is in it too.
  drawQueue.flush();
  try {
    return [...shadowRoot(tag, prepared(tag, own, context, pageUrl), context)].join('');
  } finally {
    drawQueue.resume();
  }
}

/** Whether a guide has something for a widget to show. */
export function hasContent(tag: string, given: RoleGuide, {lang, attributes, pageUrl}: RenderOptions = {}): boolean {
  const guide = objectOf(given);
  const own = textOf(attributes);
  const context: Context = {guide: guideFor(known(tag), guide, pageUrl), lang: languageOf(guide, lang), styles: false};
  return tag === guideTag ? sectionsOf(own, context, pageUrl).size > 0 : isShown(prepare(tag, own, context));
}

/** For `style-src` of a content security policy: the hashes of the style sheets of these widgets, of all where none is named. */
export async function styleHashes(...names: readonly string[]): Promise<string[]> {
  const all = names[0] && !names.includes(guideTag) ? names : tags;
  return Promise.all(all.map((tag) => styleHash(known(tag))));
}
const hashes = new Map<string, Promise<string>>();
function styleHash(tag: string): Promise<string> {
  let hash = hashes.get(tag);
  if (!hash) hashes.set(tag, (hash = sha256(styleSheet(tag))));
  return hash;
}
const sha256 = async (text: string) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))))}'`;

const languageOf = (guide: RoleGuide, lang: string | undefined): string => canonicalLanguage(lang) ?? canonicalLanguage(guide.lang) ?? 'en';
/** Attributes as they are written; without those that are the renderer's business, or could do harm. */
const textOf = (attributes: RenderOptions['attributes'] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value == null || value === false || !/^(?!on|(guide|src|style|lang)$)[a-z][a-z\d-]*$/.test(name) ? [] : [[name, value === true ? '' : String(value)]])),
  );
/** The section that passes an address on has the page's where the guide names none; the others never hear of it. */
const guideFor = (tag: string, guide: RoleGuide, pageUrl: string | undefined): RoleGuide => (tag === 'share-guide' && pageUrl && !guide.url ? {...guide, url: pageUrl} : guide);
const objectOf = (guide: unknown): RoleGuide => (guide && typeof guide === 'object' && !Array.isArray(guide) ? guide : {}) as RoleGuide;
const isShown = ({state}: ServerWidget) => state === 'ready' || state === 'partial';

const attributesFor = (attributes: RenderOptions['attributes'], headingLevel: number | undefined) => ({...textOf(attributes), ...(headingLevel !== undefined && {'heading-level': String(headingLevel)})});

/** A widget that has worked out what it has to draw, with the sections in it where it is a whole guide. */
function prepared(tag: string, attributes: Readonly<Record<string, string>>, context: Context, pageUrl: string | undefined): ServerWidget {
  const element = prepare(known(tag), attributes, {...context, guide: guideFor(tag, context.guide as RoleGuide, pageUrl)});
  if (tag === guideTag) {
    context.sections = sectionsOf(attributes, context, pageUrl);
    Object.assign(element, {contents: [...context.sections].map(([id, {label}]) => ({id, label})), isDrawn: true, sections: [...context.sections.keys()].join(' ') || 'none'});
    // Now that it is known which of them have something to show.
    update(element, context.lang);
  }
  return element;
}

function* pieces(tag: string, given: RoleGuide, {form = 'shadow', ...options}: RenderOptions): Generator<string> {
  const {headingLevel, attributes, pageUrl, src, data = true, nonce, prefix = ''} = options;
  const guide = objectOf(given);
  const lang = languageOf(guide, options.lang);
  if (form === 'plain') {
    yield plain(shadowOfWidget(known(tag), guide, options), lang);
    return;
  }
  const own = attributesFor(attributes, headingLevel);
  const context: Context = {guide, lang, styles: true, nonce};
  const element = prepared(tag, own, context, pageUrl);
  const name = prefix ? `${prefix}-${tag}` : tag;
  yield `<${name}${Object.entries({...own, lang, ...(src && {src})}).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
  yield* shadowRoot(tag, element, context);
  if (data && !src) yield `<script type="application/json">${scriptJson(tag === guideTag ? guide : partFor(tag, guide))}</script>`;
  yield `</${name}>`;
}

/** What a widget needs of a guide. */
function partFor(tag: string, guide: RoleGuide): Partial<RoleGuide> {
  const {own, besides} = keysOf(tag);
  const keys = ['title', 'lang', ...own, ...besides];
  return Object.fromEntries(Object.entries(guide).filter(([key]) => keys.includes(key)));
}

/** The sections of a guide that have something to show, in order. */
function sectionsOf({sections, ...own}: Readonly<Record<string, string>>, context: Context, pageUrl: string | undefined): Map<string, ServerWidget> {
  const level = Math.round(Number(own['heading-level'])) || 2;
  const all = chosen(sections, () => {});
  const around = {drawn() {}, sourceNumber: sourceNumbers(context.guide)};
  const shown = new Map<string, ServerWidget>();
  const attributes = {'heading-level': String(Math.min(Math.max(level, 1) + 1, 6))};
  // Whether sources are listed is known once that section is prepared.
  const isListed = all.includes('source-list') && isShown(prepare('source-list', {}, context));
  for (const tag of all) {
    const section = prepare(tag, attributes, {...context, guide: guideFor(tag, context.guide as RoleGuide, pageUrl), around: isListed ? around : {drawn() {}}});
    if (isShown(section)) shown.set(tag, section);
  }
  return shown;
}

const chunkLength = 8192;

/** Rendered as far as somebody reads. */
function stream(from: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = '';
      let next: IteratorResult<string> | undefined;
      while (text.length < chunkLength && !(next = from.next()).done) text += next.value;
      if (text) controller.enqueue(encoder.encode(text));
      if (next?.done) controller.close();
    },
    cancel() {
      from.return(undefined);
    },
  });
}
