import {html} from 'lit';
import {path} from '../../guide/sections/path.js';
import {decimal} from '../../i18n/localize.js';
import {inParts} from '../../guide/prose.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {together} from '../../view/together.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'career-path', shape: {path}, messages: en};

/**
 * The way into a role and on from it: in prose, or step by step, with how long each step takes.
 *
 * @tagname career-path
 * @usage For the way into a role and between roles, told as a story or in steps. Where each step has years and pay, `<career-ladder>` shows more.
 * @csspart prose - The paragraphs, with the steps.
 * @csspart step - A step.
 * @csspart node - Its number on the way.
 * @csspart duration - How long it takes.
 */
export class CareerPath extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, proseStyles, styles];

  protected override chart({path}: GuideOf<typeof definition>) {
    const {intro, steps} = inParts(path);
    return html`${proseView(intro, this.localize)}${steps &&
    html`<ol>${together(steps.map(
      ({title, text, duration}, i) => html`<li part="step">
        <svg part="node" aria-hidden="true">
          <rect class="accent"></rect>
          <circle cx="1.2em" cy="1.2em" r="1.1em"></circle>
          <g class="upright"><text class="strong" x="1.2em" y="1.55em">${decimal(this.localize, i + 1)}</text></g>
        </svg>
        ${this.subheading(title)}<small part="duration">${this.given(duration)}</small>
        <p>${this.given(text, true)}</p>
      </li>`,
    ))}</ol>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPath;
  }
}
