import {drawQueue} from '../base/draw-queue.js';
import {parts} from '../base/parts.js';
import {prefix} from '../base/prefix.js';
import {sheetOf} from '../base/style-sheet.js';
import {findAll, findFirst, isElement, matches, own, parentOf, setOwn} from '../input/page-nodes.js';
import {placeholders, hostOf, readPlaceholder} from './placeholder.js';
import {pageDocument} from '../input/page-document.js';

/** Told of a widget that is not defined, and of the host that wants it, which is looked at anew by calling `again`. */
export type Missing = (name: string, host: Element, again: () => void) => void;
export const unknown: Missing = (name, host) => console.warn(`career-widgets: there is no widget "${name}"`, host);

/** What a widget's class says of it. */
interface WidgetClass {
  observedAttributes: string[];
  definition?: {name: string};
}

/** What is being edited. */
const edited = '[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]';
/** How often a widget is put back within a second. */
const limit = 99;

const key = Symbol.for('career-widgets.embed');

/** Of a widget in a block of code, that it is drawn. */
const drawn = 'code~[exportparts]:is(:state(ready),:state(partial))';
/**
 * A block of code whose widget is drawn is nothing but its widget, and no longer looks like code. Its place in the layout is the theme's: width,
 * margins at the sides, column. What some pages put around a block, a bar with a button to copy it, goes too. Another host gives back
 * the place that reserve.css keeps for it; a widget that waits for its guide has it. Where no style sheet can ask for states (Chrome
 * before 125), no code is seen beside its widget.
 */
const styles = `@supports not selector(:state(x)){pre>code:has(~[exportparts]){display:none}}
:host{--career-held:0px!important}
:host>:state(loading){min-block-size:var(--career-reserve)}
pre:has(>${drawn}){display:block!important;min-inline-size:0!important;block-size:auto!important;min-block-size:0!important;max-block-size:none!important;margin-block:1em!important;padding:0!important;overflow:visible!important}
:is(pre,div.language-career-guide):has(${drawn}){border:0!important;outline:0!important;border-radius:0!important;background:none!important;box-shadow:none!important;filter:none!important;opacity:1!important;color:inherit!important;font:inherit!important;letter-spacing:inherit!important;text-align:inherit!important;text-shadow:inherit!important;white-space:normal!important;&::before,&::after{content:none!important}}
pre:has(>${drawn})>:not(:state(ready),:state(partial)),div.language-career-guide:has(${drawn}) :not(:has(${drawn}),[exportparts],[exportparts] *){display:none!important}`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const heard = (target: EventTarget, event: string) => new Promise((resolve) => target.addEventListener(event, resolve, {once: true}));

/** Whether React, where it is about to take over what a server wrote, has come as far as this node. It marks what it has taken over. */
function isTakenOver(element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const keys = Object.keys(node).join();
    if (keys.includes('__reactFiber$')) return true;
    if (keys.includes('__reactContainer$')) return false;
  }
  return true;
}
/** Waits until what a framework takes over from a server may have another node: before, it would throw all of it away. */
async function takenOver(element: Element): Promise<void> {
  if (pageDocument.readyState !== 'complete') {
    // The scripts of Next.js come later than the page's own.
    const isNext = findFirst(document, 'script[src*="/_next/"]');
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // A page's own scripts have run by then.
    if (isNext || !page?.domContentLoadedEventEnd) await Promise.race([heard(isNext ? globalThis : document, isNext ? 'load' : 'DOMContentLoaded'), pause(3000)]);
    await pause(50);
  }
  for (let i = 0; i < 50 && !isTakenOver(element); i++) await pause(60);
}

/**
 * Makes widgets of the placeholders in the document, and in whatever comes into it. Once on a page, however many copies of the script
 * it has: the first one does it.
 *
 * Nothing that is there is moved, changed or removed: it belongs to the page's framework or editor, and it is the fallback. The
 * widget is in a shadow root around it; a <pre> can have none, so there it stands beside the code.
 */
export function start(missing = unknown): void {
  const global = globalThis as {[key]?: true};
  if (global[key]) return;
  global[key] = true;

  const hosts = new WeakMap<Element, (placeholder: Element) => void>();

  /** What makes the widget of a host, and again whenever something changes in it. */
  const watch = (host: HTMLElement) => {
    const slot = Object.assign(pageDocument.createElement('slot'), {slot: 'fallback'});
    let root: HTMLElement | ShadowRoot | undefined;
    let widget: HTMLElement | undefined;
    let last: Element;
    let missed: string | undefined;
    /** How often it can be put back until then: a page that removes it again and again must not be stopped by that. */
    let left = limit;
    let until = 0;
    /** In a <pre> the widget is one node more; into a shadow root nobody looks. */
    let isReady = host.localName !== 'pre';
    let ready: Promise<void> | undefined;

    /** Again wherever it is missing: the page has set sheets of its own, or the host is in another document. */
    const adopt = () => {
      if (!root) return;
      const holder = root === host ? host.ownerDocument : (root as ShadowRoot);
      const sheet = sheetOf(styles, host.ownerDocument);
      const sheets = own(holder, 'adoptedStyleSheets');
      if (sheet && !sheets.includes(sheet)) setOwn(holder, 'adoptedStyleSheets', [...sheets, sheet]);
    };
    const put = (widget: HTMLElement) => {
      const now = performance.now();
      if (now > until) {
        until = now + 1000;
        left = limit;
      }
      if (left-- > 0) root!.append(widget);
      else if (left === -1) setTimeout(() => update(last), until - now + 1);
    };

    const update = (placeholder: Element) => {
      last = placeholder;
      // What is being edited is no widget, nor is what an editor shows in it.
      const said = placeholder.matches(placeholders) && hostOf(placeholder) === host && own(host.ownerDocument, 'designMode') !== 'on' && !host.closest(edited) && readPlaceholder(placeholder);
      const name = said && (said('career-widget') || 'career-guide');
      const tag = `${prefix}${name}`;
      const type = customElements.get(tag) as WidgetClass | undefined;
      if (!said || !type || type.definition?.name !== name) {
        widget?.remove();
        widget = undefined;
        if (root !== host) root?.append(slot);
        if (name && name !== missed) missing((missed = name), host, () => update(last));
        return;
      }
      if (!isReady) {
        ready ??= takenOver(host).then(() => {
          isReady = true;
          lookAt([placeholder]);
        });
        return;
      }
      if (!root) {
        root = host.localName === 'pre' ? host : host.attachShadow({mode: 'open'});
        // Without its sheet the code is seen, and a block of code is higher.
        if (root === host) new ResizeObserver(() => requestAnimationFrame(adopt)).observe(host);
      }
      adopt();
      if (widget?.localName !== tag) {
        widget?.remove();
        // In a copy of the page one is there already.
        widget = root.querySelector<HTMLElement>(tag) ?? pageDocument.createElement(tag);
        widget.setAttribute('exportparts', parts);
        widget.append(slot);
      }
      for (const each of type.observedAttributes) {
        const value = said(each);
        if (value === widget.getAttribute(each)) continue;
        if (value === null) widget.removeAttribute(each);
        else widget.setAttribute(each, value);
      }
      if (widget.parentNode !== root) put(widget);
    };
    new MutationObserver(() => update(last)).observe(host, {attributes: true, characterData: true, childList: true, subtree: true});
    hosts.set(host, update);
    return update;
  };

  const found = (placeholder: Element) => {
    const host = hostOf(placeholder);
    try {
      if (host) (hosts.get(host) ?? watch(host))(placeholder);
    } catch (error) {
      // A host that has a shadow root of its own, for example, is no reason to leave the others.
      console.warn(error);
    }
  };
  /** There may be thousands: they are looked at in turns with what is drawn. */
  const waiting = new Set<Element>();
  const lookAtWaiting = () => {
    for (const placeholder of waiting) {
      waiting.delete(placeholder);
      // Where it comes back into the page, it is found again.
      if (placeholder.isConnected) found(placeholder);
      if (drawQueue.isLate) break;
    }
    if (waiting.size > 0) void drawQueue.requestTask(pageDocument.documentElement, lookAtWaiting, false);
  };
  const lookAt = (placeholders: Iterable<Element>) => {
    for (const placeholder of placeholders) waiting.add(placeholder);
    if (waiting.size > 0) void drawQueue.request(pageDocument.documentElement, lookAtWaiting, false);
  };
  const scan = (node: Document | Element) => lookAt(findAll(node, placeholders));
  new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records)
      // An editor that is opened for writing, or closed.
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (isElement(node)) {
          if (matches(node, placeholders)) lookAt([node]);
          scan(node);
        }
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['contenteditable']});
  scan(document);
}
