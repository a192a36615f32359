import type {Answer} from './answer.js';
import {guideContext, type Callback, type ContextRequest} from './context.js';

/** Makes `host` the provider for everything inside it. Returns what to call when the answer has changed. */
export function provideContext(host: HTMLElement, read: () => Answer): () => void {
  const receivers = new Map<Callback, () => void>();
  host.addEventListener('context-request', (event) => {
    const {context, contextTarget, callback, subscribe} = event as ContextRequest;
    if (context !== guideContext || contextTarget === host) return;
    event.stopPropagation();
    const leave = () => receivers.delete(callback);
    if (subscribe) receivers.set(callback, leave);
    callback(read(), subscribe ? leave : undefined);
  });
  return () => receivers.forEach((leave, receive) => receive(read(), leave));
}
