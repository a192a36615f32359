import {SectionElement} from './section-element.js';

/** What was closed, and is open for the print only. */
const opened = new Set<HTMLDetailsElement>();

function* sectionsIn(root: ParentNode): Generator<SectionElement<never>> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof SectionElement) yield element as SectionElement<never>;
    if (element.shadowRoot) yield* sectionsIn(element.shadowRoot);
  }
}

addEventListener('beforeprint', () => {
  for (const {renderRoot} of sectionsIn(document))
    for (const details of renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .screen)')) {
      details.open = true;
      opened.add(details);
    }
});
addEventListener('afterprint', () => {
  opened.forEach((details) => (details.open = false));
  opened.clear();
});
