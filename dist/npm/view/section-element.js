import { html, nothing } from "lit";
import { given } from "../base/given.js";
import { WidgetElement } from "../base/widget.js";
import { sourceLines } from "./sources.js";
import { tableView } from "./table.js";
class SectionElement extends WidgetElement {
  /** What stands before the table: controls, for example. */
  extras(_model) {
    return nothing;
  }
  #tools;
  #tableOpened = async () => {
    if (this.#tools) return;
    const { TableTools } = await import("./table-tools.js");
    this.#tools ??= new TableTools(this);
    this.requestUpdate();
  };
  content(model) {
    const localize = this.localize;
    const { sentence, lead, table, source } = model;
    const first = sentence || given(lead, localize, true);
    return html`${first ? html`<p part="sentence">${first}</p>` : nothing}${this.chart(model)}
      <footer
        >${this.extras(model)}${table ? tableView(table, this.label, localize, this.#tools, this.#tableOpened) : nothing}${sourceLines(source, localize, this.answer.around?.sourceNumber)}</footer
      >`;
  }
}
export {
  SectionElement
};
//# sourceMappingURL=section-element.js.map
