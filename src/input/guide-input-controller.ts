import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {parseJson} from '../guide/parse-json.js';
import type {Answer, Receive} from './answer.js';
import {consumeContext} from './context.js';
import {findAll} from './page-nodes.js';
import {watchScripts} from './root-watcher.js';
import {fetchJson, unreadable} from './fetch-json.js';
import {isObjectAsText} from '../guide/object-as-text.js';
import {pageDocument} from './page-document.js';

export interface InputHost extends ReactiveElement {
  /** The property: an object, or JSON text. */
  guide?: unknown;
  /** The attribute of the same name: JSON text. */
  guideText?: string | null;
  /** A URL, or `#id` of a JSON script on the page. */
  src?: string | null;
}

/** Hands `receive` what it makes of `given`, at once or later, once or at each change. Returns how to stop, where there is something to stop. */
type Input<Given = never> = (given: Given, receive: Receive) => (() => void) | void;

const fromGuide: Input<unknown> = (guide, receive) => receive(typeof guide === 'string' ? parseJson(guide, '`guide`') : {value: guide});
const fromScript: Input<string> = (text, receive) => receive(parseJson(text, 'the JSON script'));
const fromUnknownId: Input<string> = (src, receive) => receive(unreadable(src, 'not the id of a JSON script on this page'));
/** The script with that id may stand further down in a page that is still being read. */
const fromUnreadPage: Input<string> = (_, receive) => receive({state: 'loading'});

const json = 'script[type="application/json"]';

/**
 * Finds the guide that an element draws. The first input that is there wins: the `guide` property, the `guide` attribute,
 * a child `<script type="application/json">`, `src`, the nearest `<career-guide>` around it.
 */
export class GuideInputController implements ReactiveController {
  /** The input that was there at the last `read`, what it was given, and what came of it. */
  #input: Input | undefined;
  #given: unknown;
  #answer: Answer = {};
  #stop: (() => void) | void = undefined;
  #observer: MutationObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  /** Whether an input held "[object Object]" and was passed over for the next one, as of the last `read`. */
  hasObjectAsText = false;
  readonly #host: InputHost;

  constructor(host: InputHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // It may be in another guide now.
    this.#host.requestUpdate();
  }
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    this.#stop?.();
    this.#input = undefined;
  }

  /** Whether the answer is the element's own; else it comes from what is around it. */
  get isOwn(): boolean {
    return this.#input !== consumeContext;
  }

  /** The answer as of now; asks for an update when there is another. Off the page it is the last one. */
  read(): Answer {
    const found = this.#find();
    if (!this.#isCurrent(found)) {
      this.#stop?.();
      [this.#input, this.#given] = found;
      this.#answer = {};
      this.#stop = this.#input?.(this.#given as never, (answer) => {
        this.#answer = answer;
        this.#changed();
      });
    }
    return this.#answer;
  }

  /** Asks for an update where another input is there than at the last `read`, or it was given something else. */
  requestUpdateIfStale(): void {
    if (!this.#isCurrent(this.#find())) this.#changed();
  }

  #changed = () => this.#host.requestUpdate();

  #isCurrent = ([input, given]: [Input | undefined, unknown]) => input === this.#input && given === this.#given;

  #passOver(given: unknown): boolean {
    const isText = isObjectAsText(given);
    this.hasObjectAsText ||= isText;
    return isText;
  }

  /** Which input there is, and what it is given. */
  #find(): [Input | undefined, unknown] {
    const host = this.#host;
    const {guide, guideText} = host;
    // As an address is read: blanks alone would be that of the page.
    const src = host.src?.replace(/^[^!-\uffff]+/, '');
    this.#observer?.disconnect();
    this.#stopWaiting?.();
    this.hasObjectAsText = false;
    for (const own of [guide, guideText]) if (own != null && !this.#passOver(own)) return [fromGuide, own];
    // The other inputs are parts of a page.
    if (!host.isConnected) return [this.#input, this.#given];
    const id = src?.[0] === '#' && src.slice(1).trimEnd();
    const named = (root: Node & ParentNode) => findAll(root, json).find((one) => one.id === id);
    const root = host.getRootNode() as ParentNode & Node;
    const script = host.querySelector(`:scope>${json}`) ?? (id && (named(root) ?? named(document)));
    if (script) (this.#observer ??= new MutationObserver(this.#changed)).observe(script, {childList: true, characterData: true, subtree: true});
    else if (id) this.#stopWaiting = watchScripts(root, this.#changed);
    const hasNothing = script && this.#passOver(script.textContent);
    if (script && !hasNothing) return [fromScript, script.textContent];
    // "#" alone names nothing, and is no address of a guide: the page itself would be asked for.
    if (src?.[0] !== '#') return src ? [fetchJson, src] : [consumeContext, host];
    if (hasNothing) return [consumeContext, host];
    if (pageDocument.readyState !== 'loading') return [fromUnknownId, src];
    // Nothing else may change when the end of the page is reached.
    pageDocument.addEventListener('DOMContentLoaded', this.#changed, {once: true});
    return [fromUnreadPage, src];
  }
}
