import {failure, parseJson} from '../guide/parse-json.js';
import type {Answer, Receive} from './answer.js';
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

/** Hands `receive` what it makes of `what`, at once or later, once or at each change. Returns how to stop, where there is something to stop. */
type Door<What = never> = (what: What, receive: Receive) => (() => void) | void;

const fromGuide: Door<unknown> = (guide, receive) => receive(typeof guide === 'string' ? parseJson(guide, '`guide`') : {value: guide});
const fromScript: Door<string> = (text, receive) => receive(parseJson(text, 'the JSON script'));
const fromNowhere: Door<string> = (src, receive) => receive(failure('source', src));
const fromBelow: Door<string> = (_, receive) => receive({state: 'loading'});

const json = 'script[type="application/json"]';

/**
 * Finds the guide that an element draws. The first door that is open wins: the `guide` property, the `guide` attribute,
 * a child `<script type="application/json">`, `src`, the nearest `<career-guide>` around it.
 */
export class GuideSource {
  #host: SourceHost;
  /** The door that was open last, where it led, and what came of it. */
  #door: Door | undefined;
  #what: unknown;
  #answer: Answer = {};
  #close: (() => void) | void = undefined;
  #changed = () => this.#host.requestUpdate();
  #observer: MutationObserver | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** Whether the answer is the element's own, or comes from what is around it. */
  get own(): boolean {
    return this.#door !== requestContext;
  }

  /** The answer as of now; asks for an update when there is another. Off the page it is the last one. */
  read(): Answer {
    const [door, what] = this.#find() as [Door, never];
    if (door !== this.#door || what !== this.#what) {
      this.#close?.();
      this.#door = door;
      this.#what = what;
      this.#answer = {};
      this.#close = door?.(what, (answer) => {
        this.#answer = answer;
        this.#changed();
      });
    }
    return this.#answer;
  }

  /** Stops listening, until the next `read`: where the element was only moved, it may be in another guide now. */
  leave(): void {
    this.#observer?.disconnect();
    this.#close?.();
    this.#door = undefined;
  }

  /** Which door is open, and where it leads. */
  #find(): [Door<never>, unknown] {
    const {guide, guideText, src} = this.#host;
    this.#observer?.disconnect();
    const given = guide ?? guideText;
    if (given != null) return [fromGuide, given];
    // The other doors are on a page.
    if (!this.#host.isConnected) return [this.#door!, this.#what];
    const id = src?.[0] === '#' && `${json}[id=${JSON.stringify(src.slice(1))}]`;
    const root = this.#host.getRootNode() as ParentNode & Node;
    const script = this.#host.querySelector(`:scope>${json}`) ?? (id && (root.querySelector(id) ?? document.querySelector(id)));
    if (script || id) (this.#observer ??= new MutationObserver(this.#changed)).observe(script || root, {childList: true, characterData: true, subtree: true});
    if (script) return [fromScript, script.textContent];
    if (!id) return src ? [fetchJson, src] : [requestContext, this.#host];
    if (document.readyState !== 'loading') return [fromNowhere, src];
    // It may stand further down, and nothing else may change when the end of the page is reached.
    document.addEventListener('DOMContentLoaded', this.#changed, {once: true});
    return [fromBelow, src];
  }

  /** Whether another door is open than at the last `read`, or it leads elsewhere. */
  get stale(): boolean {
    const [door, what] = this.#find();
    return door !== this.#door || what !== this.#what;
  }
}
