import { html, nothing } from "lit";
import { localizeFor } from "../i18n/localize.js";
import { en } from "../wording/table.js";
import { Announcer } from "./announcer.js";
import { csv } from "./csv.js";
import { sortRows } from "./sort.js";
import { firstRows } from "./table.js";
import { drawQueue, eager } from "../base/draw-queue.js";
import { pageDocument } from "../input/page-document.js";
const many = 10;
class TableTools {
  #host;
  #sorted;
  #announcer;
  constructor(host) {
    this.#host = host;
    this.#announcer = new Announcer(host, 200);
  }
  /** How many rows are shown; of very many, more when they are asked for. */
  #most = eager;
  /** The rows that are shown, in the reader's order. */
  shown(table, localize) {
    const { groups } = this.sorted(table, localize);
    return drawQueue.isAllAtOnce || rowsOf(groups) <= this.#most + 2 ? groups : firstRows(groups, this.#most);
  }
  #more = () => {
    this.#most += eager;
    this.#host.requestUpdate();
  };
  /** The table in the reader's order; each group keeps its place. */
  sorted(table, localize) {
    if (!this.#sorted || !isLong(table)) return table;
    const { column, isDescending } = this.#sorted;
    return { columns: table.columns, groups: table.groups.map((group) => ({ ...group, rows: sortRows(group.rows, column, isDescending, localize) })) };
  }
  order(table, column) {
    return this.#sorted?.column === column && isLong(table) ? this.#sorted.isDescending ? "descending" : "ascending" : void 0;
  }
  heading(table, column, i) {
    return isLong(table) ? html`<button aria-describedby="heading" @click=${() => this.#sort(i)}>${column}</button>` : column;
  }
  actions(table, name, localize) {
    const { term, lang: said } = localizeFor(localize.lang, "table", en);
    const shown = () => this.sorted(table, localize);
    const rest = rowsOf(table.groups) - this.#most;
    const of = html`<span class="heard">${term("of", { name })}</span>`;
    return html`<p class="screen" lang=${said}>
      ${rest > 2 ? html`<button @click=${this.#more}>${term("more", { n: Math.min(rest, eager) })}${of}</button>` : nothing}
      <button @click=${() => this.#copy(csv(shown(), term("group"), "	"))}>${term("copy")}${of}</button>
      <button @click=${() => this.#download(csv(shown(), term("group")), name)}>${term("download")}${of}</button>
      <span class="muted" aria-live="polite">${this.#announcer.said && term(this.#announcer.said)}</span>
    </p>`;
  }
  #sort(column) {
    const { column: before, isDescending } = this.#sorted ?? {};
    this.#sorted = before !== column ? { column, isDescending: false } : isDescending ? void 0 : { column, isDescending: true };
    this.#host.requestUpdate();
  }
  async #copy(text) {
    this.#announcer.say(void 0);
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.say("copied");
    } catch {
      getSelection().selectAllChildren(this.#host.renderRoot.querySelector("table"));
      this.#announcer.say("select");
    }
  }
  #download(text, name) {
    this.#announcer.say(void 0);
    try {
      const href = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
      Object.assign(pageDocument.createElement("a"), { href, download: `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim() || "table"}.csv` }).click();
      setTimeout(() => URL.revokeObjectURL(href), 6e4);
      this.#announcer.say("downloaded");
    } catch {
      void this.#copy(text);
    }
  }
}
const rowsOf = (groups) => groups.reduce((n, { rows }) => n + rows.length, 0);
const isLong = ({ groups }) => rowsOf(groups) > many;
export {
  TableTools
};
//# sourceMappingURL=table-tools.js.map
