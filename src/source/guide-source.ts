import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../guide/check.js';
import {parseJson} from '../guide/parse-json.js';
import {requestContext} from './context.js';
import {fetchJson} from './fetch-json.js';

/** What a door gave: nothing, nothing yet, a value that has yet to be checked, or why there is none. */
export type Answer =
  | {state: 'none' | 'loading'; value?: undefined; problem?: undefined}
  | {state: 'ready'; value: unknown; problem?: undefined}
  | {state: 'error'; value?: undefined; problem: Problem};

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** The property: an object, or JSON text. */
  guide?: unknown;
  /** The attribute of the same name: JSON text. */
  guideText?: string | null;
  /** A URL, or `#id` of a JSON script on the page. */
  src?: string | null;
}

const none: Answer = {state: 'none'};
const loading: Answer = {state: 'loading'};

/**
 * Finds the guide that an element draws. The first door that is open wins: the `guide` property, the `guide` attribute,
 * a child `<script type="application/json">`, `src`, the nearest `<career-guide>` around it.
 */
export class GuideSource implements ReactiveController {
  /** Whether the answer is the element's own, or comes from what is around it. */
  own = true;
  #host: SourceHost;
  #parsed: [text: string, answer: Answer] = ['', none];
  #followed?: string;
  #fetched = loading;
  #around = none;
  #release?: () => void;
  #leave?: () => void;
  #observer?: MutationObserver;
  #observed?: Node;

  constructor(host: SourceHost) {
    (this.#host = host).addController(this);
  }

  /** The answer as of now; called in the update cycle. */
  read(): Answer {
    const {guide, guideText, src} = this.#host;
    const text = typeof guide === 'string' ? guide : guide == null ? guideText : null;
    const script = guide == null && text == null ? this.#script() : null;
    this.own = true;
    if (guide != null && text == null) return {state: 'ready', value: guide};
    if (text != null) return this.#parse(text, '`guide`');
    if (script) return this.#parse(script.textContent, 'the JSON script');
    if (src) return src[0] === '#' ? (parsing() ? loading : missing(src)) : src === this.#followed ? this.#fetched : loading;
    this.own = false;
    return this.#around;
  }

  hostConnected() {
    // An element that was moved keeps what it fetches, but may have come to another provider.
    this.#stopAround();
    this.hostUpdated();
    this.#changed();
  }

  hostDisconnected() {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#follow(undefined), this.#stopAround(), this.#observe(undefined);
    });
  }

  /** Follows the door that is open now: on connection, and after each update. */
  hostUpdated() {
    const {guide, guideText, src, isConnected} = this.#host;
    if (!isConnected) return;
    const script = this.#script();
    const closed = guide == null && guideText == null && !script;
    const byId = closed && src?.[0] === '#';
    this.#observe(script ?? (byId ? this.#host.getRootNode() : undefined));
    this.#follow(closed && src && !byId ? src : undefined);
    if (closed && !src) this.#askAround();
    else this.#stopAround();
  }

  #script(): HTMLScriptElement | undefined {
    const {children, src, isConnected} = this.#host;
    for (const child of children ?? []) if (isJson(child)) return child;
    if (src?.[0] !== '#' || !isConnected) return;
    const root = this.#host.getRootNode() as ShadowRoot | Document;
    const found = root.getElementById?.(src.slice(1)) ?? document.getElementById(src.slice(1));
    return found && isJson(found) ? found : undefined;
  }

  #parse(text: string, where: string): Answer {
    if (this.#parsed[0] !== text || this.#parsed[1] === none) {
      const {value, problem} = parseJson(text, where);
      this.#parsed = [text, problem ? {state: 'error', problem} : {state: 'ready', value}];
    }
    return this.#parsed[1];
  }

  #changed = () => this.#host.requestUpdate();

  #observe(node: Node | undefined) {
    if (node === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = node;
    if (!node) return;
    this.#observer ??= new MutationObserver(this.#changed);
    this.#observer.observe(node, {childList: true, characterData: true, subtree: true});
    document.addEventListener('DOMContentLoaded', this.#changed, {once: true});
  }

  #follow(src: string | undefined) {
    if (src === this.#followed) return;
    this.#release?.();
    this.#followed = src;
    this.#fetched = loading;
    this.#release = src
      ? fetchJson(src, (answer) => {
          this.#fetched = answer;
          this.#changed();
        })
      : undefined;
  }

  #askAround() {
    this.#leave ??= requestContext(this.#host, (answer) => {
      this.#around = answer;
      this.#changed();
    });
  }

  #stopAround() {
    this.#leave?.();
    this.#leave = undefined;
    this.#around = none;
  }
}

/** While the page is parsed, or on a server, a script that `src` names may stand further down. */
const parsing = () => (globalThis.document?.readyState ?? 'loading') === 'loading';

const isJson = (node: Element): node is HTMLScriptElement =>
  node.localName === 'script' && (node as HTMLScriptElement).type === 'application/json';

const missing = (src: string): Answer => ({
  state: 'error',
  problem: {code: 'source', path: '', message: `\`src\` names ${src}, but the page has no <script type="application/json"> with that id`},
});
