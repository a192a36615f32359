// Draws a widget in a simulated document: node draw.mjs jsdom | happy-dom
const page = '<!doctype html><html lang="en"><body></body></html>';
const windows = {
  jsdom: async () => new (await import('jsdom')).JSDOM(page, {url: 'https://app.example/', pretendToBeVisual: true}).window,
  'happy-dom': async () => new (await import('happy-dom')).Window({url: 'https://app.example/'}),
};
const window = await windows[process.argv[2]]();
// As Vitest's environments do: what the window has and Node has not.
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) || /^(Event|EventTarget|CustomEvent|MutationObserver|navigator)$/.test(name))
    Object.defineProperty(globalThis, name, {value: window[name], configurable: true, writable: true});
Object.assign(globalThis, {window: globalThis, document: window.document});
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);

await import('career-widgets');
await import('career-widgets/loader.js');
await import('career-widgets/locales/de.js');

const element = document.createElement('salary-range');
element.guide = {salary: {min: 35000, median: 45000, max: 55000, currency: 'USD', per: 'year'}};
document.body.append(element);
await element.updateComplete;
const whole = document.createElement('career-guide');
whole.guide = {title: 'Diver', salary: {median: 45000, currency: 'USD'}, responsibilities: ['Dive'], faq: [{question: 'Deep?', answer: 'Yes.'}]};
document.body.append(whole);
await whole.updateComplete;
// The whole guide draws in slices, over as many tasks as the machine needs.
const sections = () => [...(whole.shadowRoot?.querySelectorAll('[part=sections] > *') ?? [])].filter(({state}) => state === 'ready').map(({localName}) => localName);
for (const began = Date.now(); !sections().includes('role-faq') && Date.now() - began < 10_000; ) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(JSON.stringify({
  state: element.state,
  heading: element.shadowRoot?.querySelector('h2')?.textContent,
  sentence: element.shadowRoot?.querySelector('[part=sentence]')?.textContent,
  sections: sections(),
  // The app's own Lit, which it may have got before or after.
  lit: await import('lit').then(() => [globalThis.litHtmlVersions, globalThis.litElementVersions, globalThis.reactiveElementVersions]),
}));
process.exit();
