/** What should not have happened since the last time, one line each: scripts, requests, what is kept, changed prototypes. */
export type Rang = () => Promise<string[]>;
export interface Alarm {
  rang: Rang;
  /** Markup as a page without any protection takes it, to see that the alarm rings. */
  unprotected(markup: string): string;
}

interface Factory {
  createPolicy(name: string, rules: {createHTML: (markup: string) => string}): {createHTML: (markup: string) => string};
}

/**
 * Puts the page under a policy that refuses, and reports, every script but the files of this origin, every image, frame, style and plug-in,
 * and every text that would become markup; and listens at whatever a policy does not see. For as long as the page lives.
 */
export async function raiseAlarm(): Promise<Alarm> {
  const notes: string[] = [];
  const note = (line: string) => void notes.push(line);
  const control = (globalThis as unknown as {trustedTypes: Factory}).trustedTypes.createPolicy('control', {createHTML: (markup) => markup});

  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => note(`refused ${effectiveDirective} ${blockedURI} ${sample}`));
  addEventListener('error', ({message}) => note(`error ${message}`));
  addEventListener('unhandledrejection', ({reason}) => note(`rejection ${String(reason)}`));

  const page = window as unknown as Record<string, unknown>;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'postMessage', 'fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'])
    // Also as a constructor.
    page[name] = function (what: unknown) {
      note(`${name} ${String(what instanceof Request ? what.url : what)}`);
      return Promise.reject(Error('not in this test'));
    };
  navigator.sendBeacon = (url) => !note(`sendBeacon ${String(url)}`);
  XMLHttpRequest.prototype.open = (method: string, url: string | URL) => note(`XMLHttpRequest ${method} ${String(url)}`);
  const noteRequests = (entries: PerformanceEntryList) => entries.forEach(({name}) => note(`request ${name}`));
  const requests = new PerformanceObserver((list) => noteRequests(list.getEntries()));
  requests.observe({type: 'resource'});

  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "default-src 'none'; script-src 'self'; connect-src 'self' ws:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  document.head.append(meta);

  const prototypes = [Object, Array, Function, String, Number, RegExp, Promise, Map, Element, HTMLElement].map(({prototype}) => prototype as object);
  const state = async (): Promise<Record<string, unknown>> => ({
    cookie: document.cookie,
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    indexedDB: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    'name of the window': window.name,
    title: document.title,
    address: location.href.replace(/#.*/s, ''),
    'globals called pwned': 'pwned' in window || 'polluted' in {},
    ...Object.fromEntries(prototypes.flatMap((prototype, i) => Reflect.ownKeys(prototype).map((key) => [`prototype ${i}: ${String(key)}`, Object.getOwnPropertyDescriptor(prototype, key)!.value]))),
  });
  let before = await state();

  return {
    unprotected: (markup) => control.createHTML(markup),
    async rang() {
      // Events and requests of what was done last come in tasks of their own.
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 20));
      noteRequests(requests.takeRecords());
      const now = await state();
      for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) if (!Object.is(now[key], before[key])) note(`changed ${key}`);
      before = now;
      return notes.splice(0);
    },
  };
}
