import {html, nothing} from 'lit/html.js';
import {check, type Report} from '../../guide/check.js';
import {list, object, oneOf, text, url} from '../../guide/schema.js';
import {demand} from '../../guide/sections/demand.js';
import {growth} from '../../guide/sections/growth.js';
import {salary} from '../../guide/sections/salary.js';
import {factStyles, factsView} from '../../section/facts.js';
import {paragraphs} from '../../section/prose.js';
import {SectionElement, type GuideOf, type LocaleOf} from '../../section/section-element.js';
import {en} from './messages.js';
import {summaryModel, type SummaryModel} from './model.js';
import {styles} from './styles.js';

const shape = {
  title: text,
  summary: text,
  url,
  updated: text,
  aliases: /*#__PURE__*/ list(text),
  codes: /*#__PURE__*/ list(/*#__PURE__*/ object({scheme: text, code: text})),
  workModes: /*#__PURE__*/ list(/*#__PURE__*/ oneOf('on-site', 'hybrid', 'remote', 'remote-friendly')),
};
const section = {name: 'role-summary', shape, messages: en};

/**
 * A role at a glance, under its title: what it is, and the key facts of the guide with their sources. Aliases, codes and the
 * date of the guide stand below.
 *
 * @tagname role-summary
 * @csspart summary - What the role is.
 * @csspart facts - The key facts.
 * @csspart aliases - Other names of the role.
 */
export class RoleSummary extends SectionElement<typeof section, SummaryModel> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, factStyles, styles];

  /** Pay, growth and demand have sections of their own, where their faults are told. */
  protected override check(value: unknown, report: Report): GuideOf<typeof section> {
    return {...check({type: 'object', properties: {salary, growth, demand}}, value, '', () => {}), ...super.check(value, report)};
  }

  protected override model(guide: GuideOf<typeof section>, locale: LocaleOf<typeof section>) {
    return summaryModel(guide, globalThis.location?.href, locale);
  }

  protected override picture({summary, facts}: SummaryModel) {
    return html`<div part="summary">${paragraphs(summary).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      ${facts[0] ? factsView(facts) : nothing}`;
  }

  protected override extras({aliases, codes, updated, url}: SummaryModel) {
    return [
      aliases ? html`<p part="aliases">${aliases}</p>` : nothing,
      ...codes.map((code) => html`<span>${code}</span>`),
      updated ? html`<span>${updated}</span>` : nothing,
      // Not where all of the guide stands below.
      url && !('cited' in this.answer) ? html`<a href=${url}>${this.locale.phrase('guide')}</a>` : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-summary': RoleSummary;
  }
}
