import {ContextConsumer, ContextRoot, createContext} from '@lit/context';
import type {ReactiveElement} from '@lit/reactive-element';
import type {Answer, Receive} from './answer.js';
import {pageDocument} from './page-document.js';

/**
 * How a guide reaches the widgets inside a `<career-guide>`: by the community's context protocol
 * (https://github.com/webcomponents-cg/community-protocols), so that any ancestor can provide one.
 * The key is in the global symbol registry: two copies of the script still find each other.
 */
export const guideContext = createContext<Answer>(Symbol.for('career-widgets.guide'));

let root: ContextRoot | undefined;

/** Asks the nearest provider around `host` for its guide, now and at each change. Returns how to stop. */
export function consumeContext(host: ReactiveElement & HTMLElement, receive: Receive): () => void {
  // A provider that is defined after us has not heard the question: the root asks it again.
  if (!root) (root = new ContextRoot()).attach(pageDocument.documentElement);
  const consumer = new ContextConsumer(host, {context: guideContext, callback: receive, subscribe: true});
  return () => {
    host.removeController(consumer);
    consumer.hostDisconnected();
  };
}
