import { serverRendered } from "./server-rendered.js";
const controls = "details,input,select,textarea";
const focusable = `a,button,summary,${controls}`;
function counterparts(root, selector) {
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const each of root.querySelectorAll(selector)) {
    const name = `${each.localName} ${each.id} ${each.getAttribute("part")} ${each.getAttribute("name")} ${each.getAttribute("href")}`;
    const n = counts.get(name) ?? 0;
    counts.set(name, n + 1);
    found.set(`${name} ${n}`, each);
  }
  return found;
}
const nameIn = (all, wanted) => [...all].find(([, each]) => each === wanted)?.[0];
async function parsed(element) {
  const { ownerDocument: page } = element;
  for (let node = element; node; node = node.parentNode ?? node.host ?? null) if (node.nextSibling) return;
  if (page.readyState === "loading") await new Promise((resolve) => page.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
const replaced = { scheduleUpdate() {
}, performUpdate() {
} };
function takeOver(root) {
  const before = counterparts(root, controls);
  const { activeElement } = root;
  const focused = nameIn(counterparts(root, focusable), activeElement);
  const inside = activeElement?.shadowRoot?.activeElement;
  const sections = /* @__PURE__ */ new Map();
  for (const section of root.querySelectorAll("[id]")) {
    const { id, shadowRoot, offsetHeight: height } = section;
    if (!shadowRoot?.firstChild) continue;
    sections.set(id, { content: [...shadowRoot.childNodes], height });
    Object.assign(section, replaced);
  }
  root.replaceChildren();
  return () => {
    for (const { id, shadowRoot, style, classList } of root.querySelectorAll("[id]")) {
      if (!shadowRoot) continue;
      const section = sections.get(id);
      if (!section) classList.remove("expected");
      else {
        shadowRoot.append(...section.content);
        serverRendered.add(shadowRoot);
        style.setProperty("contain-intrinsic-block-size", `auto ${section.height}px`);
      }
    }
    const after = counterparts(root, controls);
    for (const [name, old] of before) {
      const control = after.get(name);
      if (control) keep(control, old);
    }
    const focus = inside ?? (focused === void 0 ? void 0 : counterparts(root, focusable).get(focused));
    focus?.focus({ preventScroll: true });
    if (activeElement instanceof HTMLInputElement && focus instanceof HTMLInputElement) focus.setSelectionRange(activeElement.selectionStart, activeElement.selectionEnd);
  };
}
function keep(control, old) {
  if ("open" in control) control.open = old.open;
  else if (control.value !== old.value) {
    control.value = old.value;
    control.dispatchEvent(new Event(control.localName === "select" ? "change" : "input", { bubbles: true }));
  }
}
export {
  parsed,
  takeOver
};
//# sourceMappingURL=take-over.js.map
