import {html, nothing} from 'lit';
import {few, list, object, enumOf, some, text, url} from '../../guide/schema.js';
import {demand} from '../../guide/sections/demand.js';
import {growth} from '../../guide/sections/growth.js';
import {salary} from '../../guide/sections/salary.js';
import {workingTime} from '../../guide/sections/working-time.js';
import {factStyles, factsView} from '../../view/facts.js';
import {paragraphs} from '../../guide/prose.js';
import {paragraphsView} from '../../view/prose.js';
import {together} from '../../view/together.js';
import {SectionElement, type GuideOf, type LocalizeOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {summaryModel, type SummaryModel} from './model.js';
import {styles} from './styles.js';

const shape = {
  title: text,
  summary: text,
  url,
  updated: text,
  aliases: /*#__PURE__*/ list(text, some),
  codes: /*#__PURE__*/ list(/*#__PURE__*/ object({scheme: text, code: text}), few),
  workModes: /*#__PURE__*/ list(/*#__PURE__*/ enumOf('on-site', 'hybrid', 'remote', 'remote-friendly'), few),
};
const definition = {name: 'role-summary', shape, besides: {salary, growth, workingTime, demand}, formats: true, messages: en};

/**
 * A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the
 * date of the guide stand below.
 *
 * @tagname role-summary
 * @usage At the top of a page, under its title: the role in a sentence, and the figures that readers compare. It draws on the other sections, so there is nothing to write twice.
 * @csspart summary - What the role is.
 * @csspart facts - The key facts.
 * @csspart aliases - Other names of the role.
 */
export class RoleSummary extends SectionElement<typeof definition, SummaryModel> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, factStyles, styles];

  protected override model(guide: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>) {
    return summaryModel(guide, this.isConnected ? location.href : undefined, localize);
  }

  protected override chart({summary, facts}: SummaryModel) {
    return html`<div part="summary">${paragraphsView(paragraphs(summary), this.localize)}</div>
      ${facts[0] ? factsView(facts, this.localize) : nothing}`;
  }

  protected override extras({aliases, codes, updated, url}: SummaryModel) {
    // Not where all of the guide stands below.
    const guide = url && !this.answer.around ? html`<a href=${url}>${this.localize.term('guide')}</a>` : nothing;
    // Each has its place, so that the link stays the same whatever else there is.
    return html`${aliases ? html`<p part="aliases">${this.phrase(aliases)}</p>` : nothing}${together(codes.map((code) => html`<span>${this.given(code)}</span>`))}${updated ? html`<span>${this.phrase(updated)}</span>` : nothing}${guide}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-summary': RoleSummary;
  }
}
