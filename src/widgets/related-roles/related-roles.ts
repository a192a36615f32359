import {html, nothing} from 'lit';
import {growth} from '../../guide/sections/growth.js';
import {relatedRoles} from '../../guide/sections/related-roles.js';
import {salary} from '../../guide/sections/salary.js';
import {listStyles, longList} from '../../view/long-list.js';
import {together} from '../../view/together.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {relatedModel, type Own, type Related, type RelatedModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'related-roles', shape: {relatedRoles}, besides: {salary, growth}, formats: true, messages: en};

/**
 * Roles that are close to this one, and how each differs in pay and growth, as far as both are known and say the same.
 *
 * @tagname related-roles
 * @usage At the end of a guide, for readers who look on. Pay and growth are compared where both guides count alike, so give the same currency, period and years.
 * @csspart list - The roles, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class RelatedRoles extends SectionElement<typeof definition, RelatedModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    return relatedModel(guide.relatedRoles!, guide as Own, localize);
  }

  protected override chart({roles, own}: RelatedModel) {
    const from = own!;
    const view = ({title, url, note, facts, rest, differs, why, at, bar, label}: Related) => html`<li><div>
        ${this.subheading(url ? html`<a href=${url}>${this.given(title)}</a>` : title)}
        <p><small>${this.phrase(facts)}</small> <b>${differs}</b>${together([why, rest].filter(Boolean).map((each) => html` <small>${this.phrase(each)}</small>`))}</p>
      </div>
      <div>
        ${at === undefined
          ? nothing
          : html`<svg aria-hidden="true" class=${label ? 'labelled' : nothing}
              ><g class="upright" text-anchor=${from < 20 ? 'start' : from > 80 ? 'end' : 'middle'}><text class="strong" x="${from}%" y="-0.4em">${label}</text></g
              >${rect('line', 0, 100, 0.68, 0.06)}${bar.map(([at, width], i) => [rect('accent', at, width, 0.4, 0.6), bar[i + 1] ? cut(at + width, bar[i + 1]![0]) : nothing])}${rect('tick', from, '2', 0.1, 1.2)}</svg
            >`}
        <p>${this.given(note, true)}</p>
      </div></li>`;
    return html`<div part="picture">${longList(roles, this.localize, view, undefined, this.label)}</div>`;
  }
}

/** Two slanting strokes where the scale is cut for an outlier. */
const cut = (...ends: number[]) => together(ends.map((at) => rect('cut', at, '1.5', 0.2, 1)));

declare global {
  interface HTMLElementTagNameMap {
    'related-roles': RelatedRoles;
  }
}
