import {html, nothing, svg} from 'lit/html.js';
import {day} from '../../guide/sections/day.js';
import {heading} from '../../section/heading.js';
import {SectionElement, type GuideOf, type LocaleOf} from '../../section/section-element.js';
import type {Bar} from './bar.js';
import {en} from './messages.js';
import {dayModel, type DayModel, type Period} from './model.js';
import {styles} from './styles.js';

const section = {name: 'day-timeline', shape: {day}, messages: en};

/**
 * A typical day: its periods in true proportion, with gaps, overlaps and night shifts as they are, and as a list with what
 * each is about. Times are on the clock of the language.
 *
 * @tagname day-timeline
 * @csspart bar - The periods in proportion.
 * @csspart period - A period in the list.
 */
export class DayTimeline extends SectionElement<typeof section, DayModel> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, styles];

  protected override model(guide: GuideOf<typeof section>, locale: LocaleOf<typeof section>) {
    return dayModel(guide.day!, locale);
  }

  protected override picture({bar, periods}: DayModel) {
    const level = Math.min(this.level + 1, 6);
    return html`<div part="picture">
      ${bar ? barView(bar) : nothing}
      <ol>
        ${periods.map((period) => periodView(period, level))}
      </ol>
    </div>`;
  }
}

/** What has no extent is a thin line, as wide at any size. */
const barView = ({height, thick, bottom, segments, midnights, labels}: Bar) => html`<svg part="bar" aria-hidden="true" height="${height}em"
  ><rect class="line" y="${segments[0]!.y + thick / 2}em" width="100%" height="1"></rect
  >${segments.map(({at, width, y}) => svg`<rect class=${at < 100 ? 'accent' : 'accent end'} x="${at}%" y="${y}em" width=${width ? `${width}%` : 4} height="${thick}em"></rect>`)}${midnights.map(
    ({at}) => svg`<line x1="${at}%" x2="${at}%" y1="${segments[0]!.y}em" y2="${bottom}em"></line><rect class="muted" x="${at}%" y="${bottom}em" width="1" height="1.6em"></rect>`,
  )}${[...labels, ...midnights].map(({at, y, text, classes}) => svg`<text x="${at}%" y="${y}em" class=${classes}>${text}</text>`)}</svg
>`;

const periodView = ({name, focus, tasks, time, length}: Period, level: number) => html`<li part="period">
  ${time ? html`<p class="time">${time} <small>${length}</small></p>` : nothing}${name ? heading(level, name) : nothing}
  <p>${focus}</p>
  <ul>${tasks.map((task) => html`<li>${task}</li>`)}</ul>
</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
