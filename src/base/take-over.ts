import {serverRendered} from './server-rendered.js';

/** What a reader can open, choose or type into; and what can have the focus. */
const controls = 'details,input,select,textarea';
const focusable = `a,button,summary,${controls}`;

type Control = HTMLDetailsElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The same element in what a server rendered and in what is drawn in its place: both are made from one template. */
function counterparts<Found extends Element>(root: ShadowRoot, selector: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const counts = new Map<string, number>();
  for (const each of root.querySelectorAll<Found>(selector)) {
    const name = `${each.localName} ${each.id} ${each.getAttribute('part')} ${each.getAttribute('name')} ${each.getAttribute('href')}`;
    const n = counts.get(name) ?? 0;
    counts.set(name, n + 1);
    found.set(`${name} ${n}`, each);
  }
  return found;
}
const nameIn = <Found extends Element>(all: Map<string, Found>, wanted: Element | null) => [...all].find(([, each]) => each === wanted)?.[0];

/** Resolves when the page's parser has left an element: what it would still put there would follow what is drawn then. */
export async function parsed(element: Element): Promise<void> {
  const {ownerDocument: page} = element;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) if (node.nextSibling) return;
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, {once: true}));
}

/** A section that waits for its turn when another element takes its place: it would draw for nobody, beside nodes that are gone. */
const replaced = {scheduleUpdate() {}, performUpdate() {}};

/**
 * Takes what a server rendered out of a shadow root, so that the element can draw there itself, in the same task. What it gives back puts
 * into what is drawn then what the reader has opened, chosen and typed meanwhile, and the focus; sections of a guide get what the server
 * rendered of them, until each takes over itself.
 */
export function takeOver(root: ShadowRoot): () => void {
  const before = counterparts<Control>(root, controls);
  const {activeElement} = root;
  const focused = nameIn(counterparts(root, focusable), activeElement);
  const inside = activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
  const sections = new Map<string, {content: Node[]; height: number}>();
  for (const section of root.querySelectorAll<HTMLElement>('[id]')) {
    const {id, shadowRoot, offsetHeight: height} = section;
    if (!shadowRoot?.firstChild) continue;
    sections.set(id, {content: [...shadowRoot.childNodes], height});
    Object.assign(section, replaced);
  }
  root.replaceChildren();
  return () => {
    for (const {id, shadowRoot, style, classList} of root.querySelectorAll<HTMLElement>('[id]')) {
      if (!shadowRoot) continue;
      const section = sections.get(id);
      // There is nothing to show in it, as the server found out.
      if (!section) classList.remove('expected');
      else {
        shadowRoot.append(...section.content);
        serverRendered.add(shadowRoot);
        // Of what is out of view a new element does not know how high it is.
        style.setProperty('contain-intrinsic-block-size', `auto ${section.height}px`);
      }
    }
    const after = counterparts<Control>(root, controls);
    for (const [name, old] of before) {
      const control = after.get(name);
      if (control) keep(control, old);
    }
    const focus = inside ?? (focused === undefined ? undefined : counterparts<HTMLElement>(root, focusable).get(focused));
    focus?.focus({preventScroll: true});
    if (activeElement instanceof HTMLInputElement && focus instanceof HTMLInputElement) focus.setSelectionRange(activeElement.selectionStart, activeElement.selectionEnd);
  };
}

/** As the reader left it; the widget hears of it as if it were done now. */
function keep(control: Control, old: Control): void {
  if ('open' in control) control.open = (old as HTMLDetailsElement).open;
  else if (control.value !== (old as typeof control).value) {
    control.value = (old as typeof control).value;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  }
}
