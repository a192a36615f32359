import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {faq} from '../../guide/sections/faq.js';
import {DeepLinkController} from '../../base/deep-link-controller.js';
import {Announcer} from '../../view/announcer.js';
import {fold, foldStyles} from '../../view/long-list.js';
import {paragraphsView} from '../../view/prose.js';
import {leading} from '../../base/draw-queue.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {faqModel, type FaqModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'role-faq', shape: {faq}, messages: en};

/**
 * Questions that people ask about a role, each with its answer behind it. A link to a question opens it: the fragment is
 * `faq-` and the question's words, `#faq-do-i-need-a-degree`; the same question again is numbered, `#faq-do-i-need-a-degree-2`.
 *
 * @tagname role-faq
 * @usage For questions that readers really ask; search engines show them too. Each can be linked to. What has a section of its own need not be asked again.
 * @csspart toggle - The button that opens all, or closes them.
 * @csspart item - A question with its answer.
 * @csspart answer - The answer.
 * @csspart link - The link to the question.
 */
export class RoleFaq extends SectionElement<typeof definition, FaqModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, foldStyles, styles];

  static override readonly properties = {...SectionElement.properties, noAddress: {attribute: 'no-address', type: Boolean}};

  /** Leaves the page's address alone: the questions have no links, and none is opened by one. */
  declare noAddress: boolean;

  /** How many are drawn at once: as far as the one that is wanted. */
  #lead = leading;
  #ids: string[] = [];
  /** @internal */
  reveal(id: string): void {
    const n = this.#ids.indexOf(id) + 1;
    if (n <= this.#lead) return;
    this.#lead = n;
    this.requestUpdate();
    // Now: it is about to be brought into view.
    this.performUpdate();
  }

  readonly #links = new DeepLinkController(this, '[part=item]');
  #isAllOpen = false;
  readonly #announcer = new Announcer<'opened' | 'closed'>(this, 200);

  protected override model({faq}: GuideOf<typeof definition>) {
    const model = faqModel(faq!);
    this.#ids = model.entries.map(({id}) => id);
    return model;
  }

  protected override chart({entries}: FaqModel) {
    const {localize} = this;
    return html`<div part="picture">
      ${entries.length > 2
        ? html`<button part="toggle" class="screen" aria-expanded=${String(this.#isAllOpen)} @click=${this.#toggle}>${localize.term(this.#isAllOpen ? 'close' : 'open')}</button><span class="heard" aria-live="polite">${this.#announcer.said && localize.term(this.#announcer.said)}</span>`
        : nothing}
      ${fold(entries, localize, (some) => repeat(some, ({id}) => id, ({question, answer, id}) => {
        const title = this.subheading(question);
        const text = paragraphsView(answer, localize);
        return question && answer[0]
          ? html`<details part="item" id=${id} ?open=${entries.length < 3} @toggle=${this.#toggled}>
              <summary>${title}</summary>
              <div part="answer">${text}${this.#links.isLinkable ? html`<a part="link" class="screen muted" href="#${id}" aria-label=${localize.term('link', {question})}>#</a>` : nothing}</div>
            </details>`
          : html`<div part="item" id=${id}>${title}${text}</div>`;
      }), this.#lead, false, this.label)}
    </div>`;
  }

  #toggle() {
    const all = [...this.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[part=item]')];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    this.#announcer.say(open ? 'opened' : 'closed');
    this.#toggled();
  }

  #toggled = () => {
    this.#isAllOpen = !this.shadowRoot!.querySelector('details[part=item]:not([open])');
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'role-faq': RoleFaq;
  }
}
