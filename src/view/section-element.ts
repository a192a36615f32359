import {html, nothing} from 'lit';
import {drawQueue} from '../base/draw-queue.js';
import {given, withGiven} from '../base/given.js';
import {WidgetElement, type Definition, type GuideOf, type WidgetModel} from '../base/widget.js';
import type {Source} from '../guide/sections/source.js';
import type {Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {together} from './together.js';
import {sourceLines} from './sources.js';
import {isLate, tableView, withoutEmptyColumns, type Table} from './table.js';
import type {SliceHost} from './slices.js';
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

/** More sources than these stand behind a disclosure, and are drawn when it is opened. */
const mostSources = 20;
/** What is on the page and has more to draw for print than for the screen. */
const late = new Set<SectionElement<Definition>>();
globalThis.addEventListener?.('beforeprint', () => late.forEach((one) => one.requestUpdate()));

/**
 * A widget that draws a section of a guide: a sentence, a chart (or prose, or a list), the same as a table, and the sources, all of one model.
 * A widget adds its `definition`, a pure `model` and a `chart` of it.
 *
 * @csspart sentence - The sentence that says what the chart shows.
 * @csspart picture - The chart.
 * @csspart table - The disclosure with the table.
 * @csspart source - The line that names the source.
 */
export abstract class SectionElement<D extends Definition, Model extends SectionModel = SectionModel & GuideOf<D>> extends WidgetElement<D, Model> implements SliceHost {
  /** The chart of a model, or what stands for one. Nothing in it may have an effect or need a browser. */
  protected abstract chart(model: Model): unknown;
  /** What stands before the table: controls, for example. */
  protected extras(_model: Model): unknown {
    return nothing;
  }

  readonly #slices = new Set<Promise<unknown>>();
  /** Slices of a list that are drawn after the update. @internal */
  drawsAlso(slices: Promise<unknown>): void {
    this.#slices.add(slices);
    void slices.then(() => this.#slices.delete(slices));
  }
  /** Drawn is what is drawn with all its slices. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    while (this.#slices.size) await Promise.all(this.#slices);
    return isComplete;
  }

  // Where it comes back it is drawn again, and counted again.
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    late.delete(this as unknown as SectionElement<Definition>);
  }

  #tools: TableTools | undefined;
  #tableOpened = async () => {
    if (this.#tools) return;
    try {
      const {TableTools} = await import('./table-tools.js');
      this.#tools ??= new TableTools(this);
      this.requestUpdate();
    } catch (error) {
      // The table is there without them; the next time it is opened they are asked for again.
      console.warn(error);
    }
  };

  #areSourcesWanted = false;
  #sources(source: SectionModel['source'], localize: Localize<typeof en>): unknown {
    const lines = sourceLines(source, localize, this.answer.around?.sourceNumber);
    const rest = lines.slice(mostSources);
    if (!rest[2]) return together(lines);
    late.add(this as unknown as SectionElement<Definition>);
    return html`${lines.slice(0, mostSources)}<details part="more" @toggle=${this.#sourcesOpened}><summary>${localize.term('more', {n: rest.length})}</summary>${this.#areSourcesWanted || drawQueue.isAllAtOnce ? rest : nothing}</details>`;
  }
  #sourcesOpened = () => {
    this.#areSourcesWanted = true;
    this.requestUpdate();
  };

  protected override content(model: Model): unknown {
    const localize = this.localize as Localize<typeof en>;
    const {sentence, lead, source} = model;
    const table = model.table && withoutEmptyColumns(model.table, localize);
    const first = withGiven(sentence, localize) || given(lead, localize, true);
    if (table && isLate(table)) late.add(this as unknown as SectionElement<Definition>);
    return html`${first ? html`<p part="sentence">${first}</p>` : nothing}${this.chart(model)}
      <footer
        >${this.extras(model)}${table ? tableView(table, this.label, localize, this.#tools, this.#tableOpened) : nothing}${this.#sources(source, localize)}</footer
      >`;
  }
}
