import { linkText } from "../../guide/visible.js";
import { html } from "lit";
import { education } from "../../guide/sections/education.js";
import { listStyles, longList } from "../../view/long-list.js";
import { inParts } from "../../guide/prose.js";
import { proseStyles, proseView } from "../../view/prose.js";
import { SectionElement } from "../../view/section-element.js";
import { css } from "lit";
import { en } from "./messages.js";
const definition = { name: "required-education", shape: { education }, messages: en };
class RequiredEducation extends SectionElement {
  static definition = definition;
  static styles = [
    ...SectionElement.styles,
    listStyles,
    proseStyles,
    css`
      [part='level'] {
        padding-inline-start: 0.7em;
        border-inline-start: 0.2em solid var(--_accent);
        margin-block-start: 0.5em;
        font-size: 1.15em;
        font-weight: 600;
      }
      div div > [part='level'] ~ p {
        font-size: 0.87em;
      }
      small {
        display: block;
      }
      [part='subheading'] {
        margin-block-end: 0.4em;
      }
      * + [part='subheading'] {
        margin-block-start: 1.2em;
      }
    `
  ];
  chart({ education: education2 }) {
    const { intro, level, routes, certifications } = inParts(education2);
    const list = (key, entries) => html`${this.phraseHeading(this.localize.term(key))}${entries}`;
    return proseView(
      intro,
      this.localize,
      (routes ?? certifications) && [
        routes && list("routes", longList(routes, this.localize, void 0, void 0, this.localize.term("routes"))),
        certifications && list(
          "certifications",
          longList(
            certifications,
            this.localize,
            ({ name, issuer, url }) => html`<li>${url ? html`<a href=${url}>${this.given(name ?? linkText(name, url))}</a>` : this.given(name)} <small>${this.given(issuer)}</small></li>`,
            void 0,
            this.localize.term("certifications")
          )
        )
      ],
      level && html`<p part="level">${this.given(level, true)}</p>`
    );
  }
}
export {
  RequiredEducation
};
//# sourceMappingURL=required-education.js.map
