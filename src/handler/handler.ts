import Negotiator from 'negotiator';
import frameScript from 'script:frame.ts';
import hostScript from 'script:host.ts';
import {parseJson} from '../guide/parse-json.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage, isSameLanguage} from '../i18n/language.js';
import {version} from '../base/version.js';
import {attributesOf, tags} from '../server/facts.js';
import {hasContent, languages, renderWidget, styleHashes} from '../server/render.js';
import {toJsonLd} from '../convert/to-schema-org.js';
import {escapeHtml} from '../server/html.js';
import {Cache} from './cache.js';
import {oembed} from './oembed.js';
import {alternate, canonical, frameStyles, indexBody, jsonLdOf, linkToIndex, metaOf, page, pageStyles, scriptTags, sitemap, titleOf} from './pages.js';
import {isKey, type GuideEntry, type GuideStore} from './store.js';

export interface HandlerOptions {
  /** Where guides come from. */
  guides: GuideStore;
  /** The path below which all of it is: `/careers`. */
  basePath?: string | undefined;
  /** The origin as readers see it, where a proxy stands before: `https://example.com`. */
  origin?: string | undefined;
  /** Name of the site. */
  siteName?: string | undefined;
  /** Address of the script that brings the widgets to life: a URL, or a path of the library's own files. Without it pages have no script. */
  script?: string | undefined;
  /** The library's own files, by their names in `dist/`: they are below `/-/files/`. */
  file?: ((name: string) => Promise<Uint8Array | string | undefined> | Uint8Array | string | undefined) | undefined;
  /** How long others may keep an answer, in seconds; 300 by default. */
  maxAge?: number | undefined;
  /** Which pages may hold a widget in a frame, as `frame-ancestors` has it; `*` by default. */
  frameAncestors?: string | undefined;
  /** How much of what was rendered last is kept, in bytes; 32 MB by default. */
  cacheSize?: number | undefined;
}

/** Answers a request; what was asked for wrongly gets a 4xx. */
export type Handler = (request: Request) => Promise<Response>;

/** Longest address, and longest header that is looked at. */
const mostUrl = 2048;
const mostHeader = 1024;

class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
const refuse = (status: number, message: string, headers?: Record<string, string>): never => {
  throw new Refusal(status, message, headers);
};
const missing = () => refuse(404, 'There is nothing here.');

interface Known {
  text: string;
  guide: RoleGuide;
  hash: string;
}

/** What an answer is made of; its body is made only where the reader does not have it yet. */
interface Answer {
  type: string;
  /** Of all that the body depends on. */
  etag: string;
  headers?: Record<string, string>;
  body(): Promise<Uint8Array | string> | Uint8Array | string;
}

const guideTag = 'career-guide';

/** Pages, widgets for frames, oEmbed, JSON-LD and the guides themselves. */
export function createHandler(options: HandlerOptions): Handler {
  const {guides, siteName = 'Career guides', script, file, maxAge = 300, frameAncestors = '*', cacheSize = 32 * 2 ** 20} = options;
  const base = (options.basePath ?? '').replace(/\/+$/, '');
  const rendered = new Cache<Uint8Array>(cacheSize);
  const parsed = new Cache<Known>(cacheSize / 4);
  const encoder = new TextEncoder();

  async function read(key: string): Promise<Known | undefined> {
    const text = isKey(key) ? await guides.get(key) : undefined;
    if (typeof text !== 'string') return undefined;
    const before = parsed.get(key);
    if (before?.text === text) return before;
    const {value} = parseJson(text, key);
    if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Error(`the guide "${key}" could not be read`);
    const known = {text, guide: value as RoleGuide, hash: await hashOf(text)};
    parsed.set(key, known, 4 * text.length);
    return known;
  }

  /** A guide in the reader's language, where it is there in that one; a variant stands under the key with the language behind it. */
  async function find(key: string, lang: string | undefined, accepted: readonly string[]): Promise<Known & {lang: string}> {
    const own = await read(key);
    const ownLanguage = canonicalLanguage(own?.guide.lang) ?? 'en';
    for (const wanted of lang ? [lang] : accepted) {
      if (own && isSameLanguage(wanted, ownLanguage)) return {...own, lang: ownLanguage};
      const variant = await read(`${key}.${wanted}`);
      if (variant) return {...variant, lang: canonicalLanguage(variant.guide.lang) ?? wanted};
    }
    return own ? {...own, lang: lang ?? ownLanguage} : missing();
  }

  async function policy(ancestors: string, styles: string, widgets: readonly string[], origin: string): Promise<string> {
    const from = script && new URL(script, origin).origin;
    // In a frame in a sandbox Safari takes no address for the page's own. What came as the name of the host is written only where it is one.
    const named = ancestors !== "'none'" && /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? ` ${origin}` : '';
    const own = `'self'${named}`;
    const scripts = new Set([...(ancestors === "'none'" ? [] : [own]), ...(from ? [from === origin ? own : from] : [])]);
    return [
      "default-src 'none'",
      `style-src ${[await sha(styles), ...(await styleHashes(...widgets))].join(' ')}`,
      `script-src ${[...scripts].join(' ') || "'none'"}`,
      `connect-src ${own}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types career-widgets',
      `frame-ancestors ${ancestors}`,
    ].join('; ');
  }
  const scriptAddress = script && (script.startsWith('/') || /^https?:/.test(script) ? script : `${base}/-/files/${script}`);

  async function rolePage(key: string, lang: string | undefined, {origin, accepted}: Asked): Promise<Answer> {
    const found = await find(key, lang, accepted);
    const address = `${origin}${base}/${lang ? `${lang}/` : ''}${key}`;
    const title = titleOf(found.guide, key);
    return {
      type: 'text/html; charset=utf-8',
      etag: `page ${address} ${found.lang} ${found.hash}`,
      headers: {
        'content-security-policy': await policy("'none'", pageStyles, [guideTag], origin),
        'content-language': found.lang,
        link: `<${origin}${base}/-/oembed?url=${encodeURIComponent(address)}>; rel="alternate"; type="application/json+oembed"`,
        ...(lang ? {} : {vary: 'accept-language'}),
      },
      body: async () =>
        page({
          lang: found.lang,
          title,
          styles: pageStyles,
          head:
            metaOf(found.guide) + canonical(address)
            + alternate(`${origin}${base}/-/oembed?url=${encodeURIComponent(address)}`, 'application/json+oembed', title)
            + alternate(`${origin}${base}/${key}.json`, 'application/json', title)
            + jsonLdOf(found.guide),
          body: `${guides.entries ? linkToIndex(`${base}/`, siteName) : ''}<main>\n${await renderWidget(guideTag, found.guide, {lang: found.lang, headingLevel: 1, pageUrl: address, data: !!script})}\n</main>${scriptTags(scriptAddress, found.lang)}`,
        }),
    };
  }

  async function framePage(key: string, tag: string, lang: string | undefined, {origin, accepted, query}: Asked): Promise<Answer> {
    const attributes = attributesFrom(tag, query);
    const found = await find(key, lang, accepted);
    const address = `${origin}${base}/${lang ? `${lang}/` : ''}${key}`;
    if (!hasContent(tag, found.guide, {lang: found.lang, attributes})) missing();
    return {
      type: 'text/html; charset=utf-8',
      etag: `frame ${address} ${tag} ${JSON.stringify(attributes)} ${found.lang} ${found.hash}`,
      headers: {
        'content-security-policy': await policy(frameAncestors, frameStyles, [tag], origin),
        'content-language': found.lang,
        // The page of the guide is the one to be found.
        'x-robots-tag': 'noindex',
        ...(lang ? {} : {vary: 'accept-language'}),
      },
      body: async () =>
        page({
          lang: found.lang,
          title: titleOf(found.guide, key),
          styles: frameStyles,
          head: `<base target="_top">\n${canonical(address)}`,
          body: `${await renderWidget(tag, found.guide, {lang: found.lang, attributes: {'no-address': tag === guideTag, ...attributes}, pageUrl: address, data: !!script})}\n<script src="${base}/-/frame.js"></script>${scriptTags(scriptAddress, found.lang)}`,
        }),
    };
  }

  /** The attributes of a widget that an address names: those that say how it looks, not where its data are. */
  function attributesFrom(tag: string, query: URLSearchParams): Record<string, string> {
    const known = attributesOf(tag);
    const attributes: Record<string, string> = {};
    for (const [name, value] of query) {
      if (!known.includes(name) || name in attributes || value.length > 200) refuse(400, `<${tag}> takes from its address: ${known.join(', ')}; each once.`);
      attributes[name] = value;
    }
    return attributes;
  }

  async function embedding({origin, query, accepted}: Asked): Promise<Answer> {
    const format = query.get('format') ?? 'json';
    if (format !== 'json') refuse(501, 'There is JSON only.');
    const most = (name: string): number => {
      const text = query.get(name);
      if (text === null) return Infinity;
      return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : refuse(400, `${name}: expected a number.`);
    };
    const [width, height] = [Math.min(600, most('maxwidth')), Math.min(600, most('maxheight'))];
    let url: URL;
    try {
      url = new URL(query.get('url') ?? '');
    } catch {
      return refuse(400, 'url: expected the address of a guide.');
    }
    const {key, lang, tag, kind} = url.origin === origin ? route(url.pathname) : {};
    if (!key || kind !== 'html') return missing();
    const attributes = tag ? attributesFrom(tag, url.searchParams) : {};
    const {guide, hash, lang: shown} = await find(key, lang, accepted);
    if (tag && !hasContent(tag, guide, {lang: shown, attributes})) missing();
    const path = `${origin}${base}/${lang ? `${lang}/` : ''}${key}`;
    const search = new URLSearchParams(attributes).toString();
    return {
      type: 'application/json',
      etag: `oembed ${url.href} ${width} ${height} ${shown} ${hash}`,
      headers: open,
      body: () =>
        JSON.stringify(oembed({title: titleOf(guide, key), provider: siteName, origin, page: path, frame: `${path}/${tag ?? guideTag}${search && `?${search}`}`, width, height})),
    };
  }

  async function listing({origin}: Asked, make: (entries: readonly GuideEntry[]) => string, type: string): Promise<Answer> {
    if (!guides.entries) return missing();
    const entries = (await guides.entries()).filter(({key}) => isKey(key));
    const body = make(entries);
    return {type, etag: `list ${origin} ${type} ${await hashOf(body)}`, headers: {'content-security-policy': `default-src 'none'; style-src ${await sha(pageStyles)}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`}, body: () => body};
  }

  /** What a path names. */
  function route(pathname: string): {kind?: 'html' | 'json' | 'jsonld' | 'index' | 'own'; name?: string; key?: string; lang?: string | undefined; tag?: string | undefined} {
    if (pathname !== base && !pathname.startsWith(`${base}/`)) return {};
    let path: string;
    try {
      path = decodeURIComponent(pathname.slice(base.length + 1));
    } catch {
      return refuse(400, 'The address could not be read.');
    }
    if (!path) return {kind: 'index'};
    const parts = path.split('/');
    if (parts[0] === '-') return {kind: 'own', name: parts.slice(1).join('/')};
    const lang = parts.length > 1 && languages.includes(parts[0]!) ? parts.shift() : undefined;
    const [first = '', tag, ...rest] = parts;
    const [, key = '', data] = /^(.*?)(?:\.(json|jsonld))?$/s.exec(first)!;
    if (rest[0] !== undefined || !isKey(key) || (tag !== undefined && (!tags.includes(tag) || data))) return {};
    return {kind: (data as 'json' | 'jsonld' | undefined) ?? 'html', key, lang, tag};
  }

  async function own(name: string, asked: Asked): Promise<Answer> {
    const text = {'frame.js': frameScript, 'embed.js': hostScript}[name];
    if (text) return {type: 'text/javascript; charset=utf-8', etag: `own ${name}`, headers: open, body: () => text};
    if (name === 'oembed') return embedding(asked);
    if (name === 'sitemap.xml') return listing(asked, (entries) => sitemap(entries.map(({key}) => `${asked.origin}${base}/${key}`)), 'application/xml');
    const asset = /^files\/((?:[A-Za-z\d_-]+\/)*[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)*\.(js|css|json))$/.exec(name);
    const content = asset && (await file?.(asset[1]!));
    if (content == null) return missing();
    return {type: types[asset![2] as keyof typeof types], etag: `file ${name} ${await hashOf(content)}`, headers: open, body: () => content};
  }

  async function answer(asked: Asked): Promise<Answer> {
    const {kind, key = '', lang, tag, name = ''} = route(asked.path);
    if (kind === 'own') return own(name, asked);
    if (kind === 'index')
      return listing(asked, (entries) => page({lang: 'en', title: siteName, styles: pageStyles, body: `<main>\n<h1>${escapeHtml(siteName)}</h1>\n${indexBody(entries.map((entry) => ({...entry, href: `${base}/${entry.key}`})))}\n</main>`}), 'text/html; charset=utf-8');
    if (kind === 'html') return tag ? framePage(key, tag, lang, asked) : rolePage(key, lang, asked);
    if (!kind) return missing();
    const {guide, text, hash} = await find(key, lang, []);
    return {
      type: kind === 'json' ? 'application/json' : 'application/ld+json',
      etag: `${kind} ${key} ${lang} ${hash}`,
      headers: open,
      body: () => (kind === 'json' ? text : JSON.stringify(toJsonLd(guide).jsonLd)),
    };
  }

  return async (request) => {
    const isHead = request.method === 'HEAD';
    try {
      const asked = askedOf(request, options.origin);
      const {type, etag: of, headers = {}, body} = await answer(asked);
      const key = await hashOf(`${version} ${of} ${script} ${siteName}`);
      const etag = `W/"${key}"`;
      const all = {
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        ...always,
        'cache-control': `public, max-age=${maxAge}, stale-while-revalidate=86400`,
        etag,
        ...headers,
      };
      if (asked.known.some((one) => one === '*' || one.replace(/^W\//, '') === `"${key}"`)) return new Response(null, {status: 304, headers: all});
      let bytes = rendered.get(key);
      if (!bytes) {
        const made = await body();
        bytes = typeof made === 'string' ? encoder.encode(made) : made;
        rendered.set(key, bytes, bytes.length);
      }
      return new Response(isHead ? null : (bytes as Uint8Array<ArrayBuffer>), {headers: {...all, 'content-type': type, 'content-length': String(bytes.length)}});
    } catch (error) {
      const {status, message, headers} = error instanceof Refusal ? error : {status: 500, message: 'This could not be shown.', headers: {}};
      if (status === 500) console.warn(error);
      return new Response(isHead ? null : `${message}\n`, {status, headers: {...always, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers}});
    }
  };
}

interface Asked {
  path: string;
  query: URLSearchParams;
  /** The origin as readers see it. */
  origin: string;
  /** Languages that the reader prefers, of those that there are phrases in. */
  accepted: readonly string[];
  /** ETags that the reader has. */
  known: readonly string[];
}

/** What is asked for, where it is asked for as it has to be. */
function askedOf(request: Request, origin: string | undefined): Asked {
  const {method, headers, url} = request;
  if (method !== 'GET' && method !== 'HEAD') refuse(405, 'There is only GET and HEAD.', {allow: 'GET, HEAD'});
  if (request.body || Number(headers.get('content-length') ?? 0) !== 0 || headers.has('transfer-encoding')) refuse(400, 'There is nothing here that takes a body.');
  if (url.length > mostUrl) refuse(414, 'The address is too long.');
  const header = (name: string) => {
    const value = headers.get(name) ?? '';
    return value.length > mostHeader ? refuse(431, `${name} is too long.`) : value;
  };
  const {pathname, searchParams, origin: own} = new URL(url);
  const language = header('accept-language');
  return {
    path: pathname,
    query: searchParams,
    origin: origin ?? own,
    accepted: language ? new Negotiator({headers: {'accept-language': language}}).languages([...languages]) : [],
    known: header('if-none-match').split(',').map((each) => each.trim()),
  };
}

const always = {'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin'};
/** For whoever asks, from whichever page. */
const open = {'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'};
const types = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json'};

const digest = async (content: string | Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-256', typeof content === 'string' ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>)));
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const hashOf = async (content: string | Uint8Array): Promise<string> => base64((await digest(content)).slice(0, 15)).replaceAll('+', '-').replaceAll('/', '_');
const sha = async (text: string): Promise<string> => `'sha256-${base64(await digest(text))}'`;
