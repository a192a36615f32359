import { html, nothing } from "lit";
import { drawQueue } from "../base/draw-queue.js";
import { given, withGiven } from "../base/given.js";
import { WidgetElement } from "../base/widget.js";
import { together } from "./together.js";
import { sourceLines } from "./sources.js";
import { isLate, tableView, withoutEmptyColumns } from "./table.js";
if (globalThis.CSS?.supports?.("selector(::details-content)") === false) void import("./open-for-print.js");
const mostSources = 20;
const late = /* @__PURE__ */ new Set();
globalThis.addEventListener?.("beforeprint", () => late.forEach((one) => one.requestUpdate()));
class SectionElement extends WidgetElement {
  /** What stands before the table: controls, for example. */
  extras(_model) {
    return nothing;
  }
  #slices = /* @__PURE__ */ new Set();
  /** Slices of a list that are drawn after the update. @internal */
  drawsAlso(slices) {
    this.#slices.add(slices);
    void slices.then(() => this.#slices.delete(slices));
  }
  /** Drawn is what is drawn with all its slices. */
  async getUpdateComplete() {
    const isComplete = await super.getUpdateComplete();
    while (this.#slices.size) await Promise.all(this.#slices);
    return isComplete;
  }
  // Where it comes back it is drawn again, and counted again.
  disconnectedCallback() {
    super.disconnectedCallback();
    late.delete(this);
  }
  #tools;
  #tableOpened = async () => {
    if (this.#tools) return;
    try {
      const { TableTools } = await import("./table-tools.js");
      this.#tools ??= new TableTools(this);
      this.requestUpdate();
    } catch (error) {
      console.warn(error);
    }
  };
  #areSourcesWanted = false;
  #sources(source, localize) {
    const lines = sourceLines(source, localize, this.answer.around?.sourceNumber);
    const rest = lines.slice(mostSources);
    if (!rest[2]) return together(lines);
    late.add(this);
    return html`${lines.slice(0, mostSources)}<details part="more" @toggle=${this.#sourcesOpened}><summary>${localize.term("more", { n: rest.length })}</summary>${this.#areSourcesWanted || drawQueue.isAllAtOnce ? rest : nothing}</details>`;
  }
  #sourcesOpened = () => {
    this.#areSourcesWanted = true;
    this.requestUpdate();
  };
  content(model) {
    const localize = this.localize;
    const { sentence, lead, source } = model;
    const table = model.table && withoutEmptyColumns(model.table, localize);
    const first = withGiven(sentence, localize) || given(lead, localize, true);
    if (table && isLate(table)) late.add(this);
    return html`${first ? html`<p part="sentence">${first}</p>` : nothing}${this.chart(model)}
      <footer
        >${this.extras(model)}${table ? tableView(table, this.label, localize, this.#tools, this.#tableOpened) : nothing}${this.#sources(source, localize)}</footer
      >`;
  }
}
export {
  SectionElement
};
//# sourceMappingURL=section-element.js.map
