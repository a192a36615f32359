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

/** The guide that an element draws, and where it comes from. */
export interface GuideSource {
  /** Whether the answer is the element's own, or comes from what is around it. */
  own(): boolean;
  /** The answer as of now; asks for an update when there is another. Off the page it is the last one. */
  read(): Answer;
  /** Stops listening, until the next `read`: where the element was only moved, it may be in another guide now. */
  leave(): void;
  /** Whether another door is open than at the last `read`, or it leads elsewhere. */
  stale(): boolean;
}

/**
 * Finds the guide that an element draws. The first door that is open wins: the `guide` property, the `guide` attribute,
 * a child `<script type="application/json">`, `src`, the nearest `<career-guide>` around it.
 */
export function guideSource(host: SourceHost): GuideSource {
  /** The door that was open last, where it led, and what came of it. */
  let door: Door | undefined;
  let what: unknown;
  let answer: Answer = {};
  let close: (() => void) | void;
  const changed = () => host.requestUpdate();
  let observer: MutationObserver | undefined;

  /** Which door is open, and where it leads. */
  const find = (): [Door | undefined, unknown] => {
    const {guide, guideText, src} = host;
    observer?.disconnect();
    const given = guide ?? guideText;
    if (given != null) return [fromGuide, given];
    // The other doors are on a page.
    if (!host.isConnected) return [door, what];
    const id = src?.[0] === '#' && `${json}[id=${JSON.stringify(src.slice(1))}]`;
    const root = host.getRootNode() as ParentNode & Node;
    const script = host.querySelector(`:scope>${json}`) ?? (id && (root.querySelector(id) ?? document.querySelector(id)));
    if (script || id) (observer ??= new MutationObserver(changed)).observe(script || root, {childList: true, characterData: true, subtree: true});
    if (script) return [fromScript, script.textContent];
    if (!id) return src ? [fetchJson, src] : [requestContext, host];
    if (document.readyState !== 'loading') return [fromNowhere, src];
    // It may stand further down, and nothing else may change when the end of the page is reached.
    document.addEventListener('DOMContentLoaded', changed, {once: true});
    return [fromBelow, src];
  };
  const isOpen = ([next, leads]: [Door | undefined, unknown]) => next === door && leads === what;

  return {
    own: () => door !== requestContext,
    read() {
      const found = find();
      if (!isOpen(found)) {
        close?.();
        [door, what] = found;
        answer = {};
        close = door?.(what as never, (given) => {
          answer = given;
          changed();
        });
      }
      return answer;
    },
    leave() {
      observer?.disconnect();
      close?.();
      door = undefined;
    },
    stale: () => !isOpen(find()),
  };
}
