import {html, nothing, svg} from 'lit';
import {toNumber} from '../../base/properties.js';
import type {Report} from '../../guide/problem.js';
import {ladder} from '../../guide/sections/ladder.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {labelStyles} from '../../view/chart-labels.js';
import {en} from './messages.js';
import {ladderModel, type LadderModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'career-ladder', shape: {ladder}, messages: en};

/**
 * The rungs of a career on a true axis of years, spans that overlap or have no end as they are, with what each rung
 * pays. With `years` it says where the reader stands and what comes next.
 *
 * @tagname career-ladder
 */
export class CareerLadder extends SectionElement<typeof definition, LadderModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, labelStyles, styles];
  static override readonly properties = {...SectionElement.properties, years: {type: Number, converter: toNumber}};

  /** The reader's years of experience. */
  declare years: number | null | undefined;

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report) {
    return ladderModel(guide.ladder!, this.years, localize, report);
  }

  protected override chart({rungs, axis, you}: LadderModel) {
    return html`<div part="picture">
      ${axis &&
      html`<div class="axis" aria-hidden="true">
        <svg
          ><linearGradient id="fade"><stop></stop><stop offset="1" stop-opacity="0.06"></stop></linearGradient
          >${axis.map(({at, lines, name, classes}) => svg`<text class="${name}${classes}" x="${at}%" y="1.1em">${lines[0]}</text>`)}</svg
        >
      </div>`}
      <ol>
        ${rungs.map(
          // Paragraphs that stay empty take no room, and cost less than templates of their own.
          ({title, years, pay, here, next, bar, summary}) => html`<li aria-current=${here ? 'step' : nothing}>
            <div>
              ${this.subheading(title)}
              <p class="muted"><span>${years}</span> <span>${pay}</span></p>
              <p><b>${here}</b>${next}</p>
            </div>
            <div>
              ${bar &&
              html`<svg aria-hidden="true"
                >${rect('line', 0, 100, 0.68, 0.06)}<g fill="url(#fade)">${rect(...bar, 0.3, 0.8)}</g>${you === undefined ? nothing : rect('me', you, '2', 0, 1.4)}</svg
              >`}
              <p>${this.given(summary, true)}</p>
            </div>
          </li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
