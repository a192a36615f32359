import {html, nothing} from 'lit';
import {given} from '../base/given.js';
import {WidgetElement, type Definition, type GuideOf, type WidgetModel} from '../base/widget.js';
import type {Source} from '../guide/sections/source.js';
import type {Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {sourceLines} from './sources.js';
import {tableView, type Table} from './table.js';
import type {TableTools} from './table-tools.js';

export type {Definition, GuideOf, LocalizeOf} from '../base/widget.js';

// Browsers older than that (Chrome 130, Firefox 142, Safari 18.3) print what is closed only where it is opened for it.
if (globalThis.CSS?.supports?.('selector(::details-content)') === false) void import('./open-for-print.js');

/** What is drawn of every section besides its chart: a sentence, a table and where the figures come from. */
export interface SectionModel extends WidgetModel {
  /** What the chart says, in a sentence; only what the data says. */
  sentence?: string | undefined;
  /** Words of the guide that stand there where there is no sentence. */
  lead?: string | undefined;
  /** The same as a table. */
  table?: Table | undefined;
  /** One, or as many as there are; the same one is named once. */
  source?: Source | readonly (Source | undefined)[] | undefined;
}

/**
 * A widget that draws a section of a guide: a sentence, a chart (or prose, or a list), the same as a table, and the sources, all of one model.
 * A widget adds its `definition`, a pure `model` and a `chart` of it.
 *
 * @csspart sentence - The sentence that says what the chart shows.
 * @csspart picture - The chart.
 * @csspart table - The disclosure with the table.
 * @csspart source - The line that names the source.
 */
export abstract class SectionElement<D extends Definition, Model extends SectionModel = SectionModel & GuideOf<D>> extends WidgetElement<D, Model> {
  /** The chart of a model, or what stands for one. Nothing in it may have an effect or need a browser. */
  protected abstract chart(model: Model): unknown;
  /** What stands before the table: controls, for example. */
  protected extras(_model: Model): unknown {
    return nothing;
  }

  #tools: TableTools | undefined;
  #tableOpened = async () => {
    if (this.#tools) return;
    const {TableTools} = await import('./table-tools.js');
    this.#tools ??= new TableTools(this);
    this.requestUpdate();
  };

  protected override content(model: Model): unknown {
    const localize = this.localize as Localize<typeof en>;
    const {sentence, lead, table, source} = model;
    const first = sentence || given(lead, localize, true);
    return html`${first ? html`<p part="sentence">${first}</p>` : nothing}${this.chart(model)}
      <footer
        >${this.extras(model)}${table ? tableView(table, this.label, localize, this.#tools, this.#tableOpened) : nothing}${sourceLines(source, localize, this.answer.around?.sourceNumber)}</footer
      >`;
  }
}
