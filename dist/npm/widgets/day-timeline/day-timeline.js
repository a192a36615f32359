import { html, nothing } from "lit";
import { heading } from "../../base/heading.js";
import { day } from "../../guide/sections/day.js";
import { rect } from "../../view/rect.js";
import { SectionElement } from "../../view/section-element.js";
import { labelStyles, written } from "../../view/chart-labels.js";
import { fold, foldStyles } from "../../view/long-list.js";
import { isolated } from "../../i18n/isolate.js";
import { sliced } from "../../view/slices.js";
import { together } from "../../view/together.js";
import { leading } from "../../base/draw-queue.js";
import { en } from "./messages.js";
import { dayModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "day-timeline", shape: { day }, formats: true, messages: en };
class DayTimeline extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, foldStyles, labelStyles, styles];
  model(guide, localize, report) {
    return dayModel(guide.day, localize, report);
  }
  chart({ days }) {
    return html`<div part="picture">${sliced(days, (day2) => day2.shift ? html`<div part="shift">${this.phraseHeading(this.phrase(day2.shift))}${day2.says ? html`<p class="muted">${day2.says}</p>` : nothing}${this.#day(day2)}</div>` : this.#day(day2))}</div>`;
  }
  #day({ shift, bar, periods, columns }) {
    const level = Math.min(this.level + (shift ? 2 : 1), 6);
    return html`${bar ? barView(bar) : nothing}
      <ol class=${columns}>
        ${sliced(
      periods,
      ({ number, name, focus, tasks, time, length }) => html`<li part="period">
            ${time ? html`<p class="time">${bar?.numbers === void 0 ? nothing : html`<b class="number${bar.numbers}" aria-hidden="true">${number} </b>`}<span class="when">${time}</span> <span class="muted">${length}</span></p>` : nothing}${name ? heading(level, this.given(name, true)) : nothing}
            <p>${this.given(focus, true)}</p>
            ${fold(tasks, this.localize, (some) => html`<ul>${sliced(some, (task) => html`<li>${this.given(task, true)}</li>`)}</ul>`, leading, false, name && isolated(name, this.localize))}
          </li>`
    )}
      </ol>`;
  }
}
const barView = ({ height, segments, midnights, ticks, labels }) => html`<svg part="bar" aria-hidden="true" height="${height}em"
  >${rect("line", 0, 100, 1.97, 0.06)}<g>${sliced(segments, ({ at, width, y }) => rect("accent", at, width, y, 1))}</g><g>${sliced(ticks, ({ at, classes, y }) => rect(`tick${classes}`, at, "1", y, 0.35))}</g>${together(midnights.map((at) => rect("muted midnight", at, "3", 1.5, height - 4.15)))}<g>${sliced(labels, ({ at, y, lines, classes }) => written(classes, at, y, lines[0]))}</g></svg
>`;
export {
  DayTimeline
};
//# sourceMappingURL=day-timeline.js.map
