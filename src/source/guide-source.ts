import {parseJson} from '../guide/parse-json.js';
import {answerOf, failure, type Answer} from './answer.js';
import {requestContext} from './context.js';
import {fetchJson} from './fetch-json.js';

export interface SourceHost extends HTMLElement {
  /** The property: an object, or JSON text. */
  guide?: unknown;
  /** The attribute of the same name: JSON text. */
  guideText?: string | null;
  /** A URL, or `#id` of a JSON script on the page. */
  src?: string | null;
  requestUpdate(): void;
}

/**
 * Finds the guide that an element draws. The first door that is open wins: the `guide` property, the `guide` attribute,
 * a child `<script type="application/json">`, `src`, the nearest `<career-guide>` around it.
 */
export class GuideSource {
  /** Whether the answer is the element's own, or comes from what is around it. */
  own = true;
  #host: SourceHost;
  #text = '';
  #parsed: Answer | undefined;
  /** What is fetched or asked for: a URL, or `around`; and what came of it. */
  #followed: string | undefined;
  #answer: Answer = {state: 'none'};
  #leave: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #observed: Node | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** The answer as of now. */
  read(): Answer {
    const {guide, guideText, src} = this.#host;
    this.own = true;
    if (guide != null && typeof guide !== 'string') return {state: 'ready', value: guide};
    if ((guide ?? guideText) != null) return this.#parse((guide as string | undefined) ?? guideText!, '`guide`');
    const script = this.#script();
    if (script) return this.#parse(script.textContent, 'the JSON script');
    if (isId(src))
      return parsing() ? {state: 'loading'} : failure(`\`src\` names ${src}, but the page has no <script type="application/json"> with that id`);
    if (src) return src === this.#followed ? this.#answer : {state: 'loading'};
    this.own = false;
    return this.#followed === around ? this.#answer : {state: 'none'};
  }

  /** Goes on listening at the door that is open now; on connection and after each update. */
  follow(): void {
    const {guide, guideText, src} = this.#host;
    const own = guide ?? guideText ?? undefined;
    const script = own === undefined ? this.#script() : undefined;
    this.#observe(script ?? (own === undefined && isId(src) ? this.#host.getRootNode() : undefined));
    this.#subscribe(own !== undefined || script || isId(src) ? undefined : src || around);
  }

  /** Stops listening. Where the element was only moved, what it fetches goes on, but it may be in another guide now. */
  leave(): void {
    if (this.#followed === around) this.#subscribe(undefined);
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#subscribe(undefined);
      this.#observe(undefined);
    });
  }

  #script(): Element | undefined {
    const {children = [], src} = this.#host;
    for (const child of children) if (isJson(child)) return child;
    const find = (root: Node) => (root as Document).querySelector?.(`[id=${JSON.stringify(src!.slice(1))}]`);
    const found = isId(src) && this.#host.isConnected && (find(this.#host.getRootNode()) ?? find(document));
    return found && isJson(found) ? found : undefined;
  }

  #parse(text: string, where: string): Answer {
    if (!this.#parsed || this.#text !== text) {
      this.#parsed = answerOf(parseJson((this.#text = text), where));
    }
    return this.#parsed;
  }

  #changed = () => this.#host.requestUpdate();

  #observe(node: Node | undefined) {
    if (node === this.#observed) return;
    this.#observer?.disconnect();
    if (!(this.#observed = node)) return;
    this.#observer ??= new MutationObserver(this.#changed);
    this.#observer.observe(node, {childList: true, characterData: true, subtree: true});
    // Nothing else may change when the end of the page is reached.
    document.addEventListener('DOMContentLoaded', this.#changed, {once: true});
  }

  #subscribe(src: string | undefined) {
    if (src === this.#followed) return;
    this.#leave?.();
    this.#leave = undefined;
    this.#followed = src;
    this.#answer = {state: src && src !== around ? 'loading' : 'none'};
    const receive = (answer: Answer) => {
      this.#answer = answer;
      this.#changed();
    };
    if (src) this.#leave = src === around ? requestContext(this.#host, receive) : fetchJson(src, receive);
  }
}

/** No URL. */
const around = '\0';
const isId = (src: string | null | undefined): src is string => src?.[0] === '#';
/** While the page is parsed, or on a server, a script that `src` names may stand further down. */
const parsing = () => (globalThis.document?.readyState ?? 'loading') === 'loading';
const isJson = (node: Element) => node.localName === 'script' && (node as HTMLScriptElement).type === 'application/json';
