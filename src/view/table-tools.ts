import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {localizeFor, type Localize} from '../i18n/localize.js';
import {en} from '../wording/table.js';
import {Announcer} from './announcer.js';
import {csv} from './csv.js';
import {sortRows} from './sort.js';
import {firstRows, type Table, type TableGroup} from './table.js';
import {drawQueue, eager} from '../base/draw-queue.js';
import {pageDocument} from '../input/page-document.js';

/** From how many rows on there is something to sort. */
const many = 10;

/** What a reader can do with a table: sort it where it is long, copy it, and download it. A lazy chunk: few open one. */
export class TableTools {
  readonly #host: LitElement;
  #sorted: {column: number; isDescending: boolean} | undefined;
  readonly #announcer: Announcer<keyof typeof en>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#announcer = new Announcer(host, 200);
  }

  /** How many rows are shown; of very many, more when they are asked for. */
  #most = eager;

  /** The rows that are shown, in the reader's order. */
  shown(table: Table, localize: Localize): TableGroup[] {
    const {groups} = this.sorted(table, localize);
    return drawQueue.isAllAtOnce || rowsOf(groups) <= this.#most + 2 ? groups : firstRows(groups, this.#most);
  }

  #more = () => {
    this.#most += eager;
    this.#host.requestUpdate();
  };

  /** The table in the reader's order; each group keeps its place. */
  sorted(table: Table, localize: Localize): Table {
    if (!this.#sorted || !isLong(table)) return table;
    const {column, isDescending} = this.#sorted;
    return {columns: table.columns, groups: table.groups.map((group) => ({...group, rows: sortRows(group.rows, column, isDescending, localize)}))};
  }

  order(table: Table, column: number): 'ascending' | 'descending' | undefined {
    return this.#sorted?.column === column && isLong(table) ? (this.#sorted.isDescending ? 'descending' : 'ascending') : undefined;
  }

  heading(table: Table, column: string, i: number): unknown {
    // As a part of its name the section would be heard with every cell of the column.
    return isLong(table) ? html`<button aria-describedby="heading" @click=${() => this.#sort(i)}>${column}</button>` : column;
  }

  actions(table: Table, name: string, localize: Localize): TemplateResult {
    const {term, lang: said} = localizeFor(localize.lang, 'table', en);
    const shown = () => this.sorted(table, localize);
    const rest = rowsOf(table.groups) - this.#most;
    // Several tables may be open: each of their buttons says which one it is of.
    const of = html`<span class="heard">${term('of', {name})}</span>`;
    return html`<p class="screen" lang=${said}>
      ${rest > 2 ? html`<button @click=${this.#more}>${term('more', {n: Math.min(rest, eager)})}${of}</button>` : nothing}
      <button @click=${() => this.#copy(csv(shown(), term('group'), '\t'))}>${term('copy')}${of}</button>
      <button @click=${() => this.#download(csv(shown(), term('group')), name)}>${term('download')}${of}</button>
      <span class="muted" aria-live="polite">${this.#announcer.said && term(this.#announcer.said)}</span>
    </p>`;
  }

  #sort(column: number) {
    const {column: before, isDescending} = this.#sorted ?? {};
    // Once up, once down, then as it was given.
    this.#sorted = before !== column ? {column, isDescending: false} : isDescending ? undefined : {column, isDescending: true};
    this.#host.requestUpdate();
  }

  async #copy(text: string) {
    this.#announcer.say(undefined);
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.say('copied');
    } catch {
      getSelection()!.selectAllChildren(this.#host.renderRoot.querySelector('table')!);
      this.#announcer.say('select');
    }
  }

  #download(text: string, name: string) {
    this.#announcer.say(undefined);
    try {
      // Spreadsheets take a file for UTF-8 where it begins so.
      const href = URL.createObjectURL(new Blob(['\ufeff', text], {type: 'text/csv;charset=utf-8'}));
      Object.assign(pageDocument.createElement('a'), {href, download: `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'table'}.csv`}).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
      this.#announcer.say('downloaded');
    } catch {
      void this.#copy(text);
    }
  }
}

const rowsOf = (groups: readonly TableGroup[]) => groups.reduce((n, {rows}) => n + rows.length, 0);
const isLong = ({groups}: Table) => rowsOf(groups) > many;
