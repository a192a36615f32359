import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {techStack} from '../../guide/sections/tech-stack.js';
import {Announcer} from '../../view/announcer.js';
import {revealField} from '../../view/reveal-field.js';
import {fold, listStyles} from '../../view/long-list.js';
import {isolated} from '../../i18n/isolate.js';
import {eager, leading} from '../../base/draw-queue.js';
import {sliced} from '../../view/slices.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {inDemand, techStackModel, type TechStackModel, type Tool, type ToolGroup} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'tech-stack', shape: {techStack}, messages: en};

/**
 * The tools of a role in groups, what employers ask for first and marked. Of many groups, and of many tools in one, the
 * first are shown, the rest behind a disclosure; a long list can be filtered, which opens them.
 *
 * @tagname tech-stack
 * @usage For the tools of a role, from five to several hundred. Mark what employers ask for; give categories where there are more than a dozen.
 * @csspart filter - The field that narrows a long list.
 * @csspart status - How many tools it leaves.
 * @csspart group - A group of tools.
 * @csspart list - Its tools, in front of a disclosure and behind it.
 * @csspart more - The disclosure of many tools, or of many groups.
 */
export class TechStack extends SectionElement<typeof definition, TechStackModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  /** How much is shown, said when the reader rests. */
  readonly #announcer = new Announcer<string>(this, 700);
  #counted: string | undefined;
  /** What the reader looks for. */
  #query = '';

  protected override model({techStack}: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    // Without a field nothing can be looked for.
    if (techStack!.length < 21) this.#query = '';
    const model = techStackModel(techStack!, this.#query, localize);
    this.#counted = model?.count;
    return model;
  }

  protected override chart({groups, long, key}: TechStackModel) {
    return html`${long
        ? html`<p class="screen"><label>${this.localize.term('filter')} <input part="filter" type="search" .value=${live(this.#query)} @focus=${revealField} @input=${this.#filter} @keydown=${this.#filter}></label> <span part="status" class="muted" aria-live="polite">${this.#announcer.said}</span></p>
          <p class="key" aria-hidden="true">${key.map((mark, i) => (mark ? html`<span class="r${2 - i}">${mark}</span>` : nothing))}</p>`
        : nothing}
      <div part="picture" class="${this.#query ? 'found' : ''} ${long ? 'long' : ''}">${this.#fold(groups, this.label, (some) => repeat(some, ({name}) => name, (group) => this.#group(group)))}</div>`;
  }

  /** What is in demand is in front of the disclosure. */
  #fold<Item extends Tool | ToolGroup>(items: Item[], name: string, view: (some: readonly Item[]) => unknown) {
    // Of very many, what is not drawn yet cannot be hidden.
    const found = this.#query && items.length > eager ? items.filter(({hidden}) => !hidden) : items;
    return fold(found, this.localize, view, Math.min(leading, Math.max(6, items.filter(inDemand).length)), !!this.#query, name);
  }

  #group({name, isOther, tools, hidden}: ToolGroup) {
    return html`<div part="group" ?hidden=${hidden}>${isOther ? this.phraseHeading(name) : this.subheading(name)}<div>${this.#fold(tools, isOther ? name || this.label : isolated(name, this.localize), (some) => html`<ul part="list">${sliced(some, (tool) => this.#tool(tool))}</ul>`)}</div></div>`;
  }

  #tool({name, url, marks, rank, notes, hidden}: Tool) {
    return html`<li class="r${rank}" ?hidden=${hidden}>${url ? html`<a href=${url}>${this.given(name)}</a>` : this.given(name)} <small>${marks}</small>${notes[0] ? html`<small class="notes">${this.given(notes[0])}</small>` : nothing}</li>`;
  }

  #filter(event: Event) {
    const {key, target} = event as KeyboardEvent;
    if (!key) this.#query = (target as HTMLInputElement).value;
    else if (key === 'Escape' && this.#query) {
      // A dialog around it stays open.
      event.preventDefault();
      this.#query = '';
    } else return;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#announcer.say(this.#counted));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tech-stack': TechStack;
  }
}
