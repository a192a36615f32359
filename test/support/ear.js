/* global window, document, addEventListener */
// First on each page that host-page.ts writes: hears whatever is complained about, and answers a parent that may not look in.
window.said = [];
for (const name of ['error', 'warn']) console[name] = (...args) => window.said.push(args.join(' '));
addEventListener('error', ({message}) => window.said.push(message));
addEventListener('unhandledrejection', ({reason}) => window.said.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => window.said.push(`${effectiveDirective} ${blockedURI}`));
addEventListener('message', ({source}) => {
  const states = [...document.querySelectorAll('*')].flatMap(({localName, state, shadowRoot}) =>
    shadowRoot && state ? [[localName, state, shadowRoot.querySelector('section')?.getBoundingClientRect().height ?? 0]] : [],
  );
  source.postMessage({states, said: window.said}, '*');
});
