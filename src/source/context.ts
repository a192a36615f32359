import {prefix} from '../section/prefix.js';
import type {Answer, Receive} from './answer.js';

/**
 * How a guide reaches the sections inside a `<career-guide>`: by the community's context protocol
 * (https://github.com/webcomponents-cg/community-protocols), so that any ancestor can provide one.
 * The key is in the global symbol registry: two copies of the script still find each other.
 */
export const guideContext = Symbol.for('career-widgets.guide');

export type Callback = (answer: Answer, unsubscribe?: () => void) => void;

export interface ContextRequest extends Event {
  context: unknown;
  contextTarget: Element;
  callback: Callback;
  subscribe: boolean;
}

/** Asks the nearest provider around `host` for its guide, now and at each change. Returns how to stop. */
export function requestContext(host: HTMLElement, receive: Receive): () => void {
  let stopped = false;
  let leave: (() => void) | undefined;
  const request = {
    context: guideContext,
    contextTarget: host,
    subscribe: true,
    callback: (answer: Answer, unsubscribe?: () => void) => {
      leave = unsubscribe;
      if (stopped) leave?.();
      else receive(answer);
    },
  };
  const ask = () => {
    if (!stopped && !leave) host.dispatchEvent(Object.assign(new Event('context-request', {bubbles: true, composed: true}), request));
  };
  ask();
  // A provider that is defined after us has not heard the question.
  waiting.add(ask);
  defined ??= customElements.whenDefined(`${prefix}career-guide`).then(() => waiting.forEach((each) => each()));
  return () => {
    stopped = true;
    waiting.delete(ask);
    leave?.();
  };
}

/** One promise for all: each that waits for it would be kept as long as the page lives. */
let defined: Promise<void> | undefined;
const waiting = new Set<() => void>();
