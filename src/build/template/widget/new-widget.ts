import {html, nothing, svg} from 'lit';
import {newSection} from '../../guide/sections/new-section.js';
import {longList} from '../../view/long-list.js';
import {rect} from '../../view/rect.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {model, type NewWidgetModel} from './model.js';
import {styles} from './styles.js';

const definition = {name: 'new-widget', shape: {newSection}, messages: en};

/**
 * TODO: what the widget shows, in a sentence; it goes into the documentation of the elements.
 *
 * @tagname new-widget
 * @usage TODO: when to use it, and when another widget is better.
 * @csspart list - The figures.
 * @csspart more - The rest of a long list, behind a disclosure.
 */
export class NewWidget extends SectionElement<typeof definition, NewWidgetModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, styles];

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    return model(guide, localize);
  }

  // TODO: draw what the section is about; a bar for each figure is only where this begins.
  protected override chart({rows}: NewWidgetModel) {
    const row = ({name, value, width}: NewWidgetModel['rows'][number]) => html`<li>
      <p><span>${this.given(name)}</span> <b>${value}</b></p>
      ${width === undefined ? nothing : html`<svg aria-hidden="true">${svg`${rect('line', 0, 100, 0.25, 0.06)}${rect('accent', 0, width, 0, 0.56)}`}</svg>`}
    </li>`;
    return html`<div part="picture">${longList(rows, this.localize, row, undefined, this.label)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-widget': NewWidget;
  }
}
