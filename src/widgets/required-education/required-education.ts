import {linkText} from '../../guide/visible.js';
import {html} from 'lit';
import {education} from '../../guide/sections/education.js';
import {listStyles, longList} from '../../view/long-list.js';
import {inParts} from '../../guide/prose.js';
import {proseStyles, proseView} from '../../view/prose.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {css} from 'lit';
import {en} from './messages.js';

const definition = {name: 'required-education', shape: {education}, messages: en};

/**
 * The education that a role requires: in prose, or the level that is asked for, the routes to it, and the certificates that
 * help. Of long lists the first entries are shown, the rest behind a disclosure.
 *
 * @tagname required-education
 * @usage For what a role formally asks for: the level, the routes, the certificates. What one should be able to do belongs in `<role-skills>`.
 * @csspart prose - The paragraphs, with the lists.
 * @csspart level - The level that is usually asked for.
 * @csspart list - The routes, and the certificates, in front of a disclosure and behind it.
 * @csspart more - The disclosure of a long list.
 */
export class RequiredEducation extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [
    ...SectionElement.styles, listStyles,
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
    `,
  ];

  protected override chart({education}: GuideOf<typeof definition>) {
    const {intro, level, routes, certifications} = inParts(education);
    const list = (key: 'routes' | 'certifications', entries: unknown) => html`${this.phraseHeading(this.localize.term(key))}${entries}`;
    return proseView(
      intro,
      this.localize,
      (routes ?? certifications) && [
        routes && list('routes', longList(routes, this.localize, undefined, undefined, this.localize.term('routes'))),
        certifications &&
          list(
            'certifications',
            longList(
              certifications,
              this.localize,
              ({name, issuer, url}) => html`<li>${url ? html`<a href=${url}>${this.given(name ?? linkText(name, url))}</a>` : this.given(name)} <small>${this.given(issuer)}</small></li>`,
              undefined,
              this.localize.term('certifications'),
            ),
          ),
      ],
      level && html`<p part="level">${this.given(level, true)}</p>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'required-education': RequiredEducation;
  }
}
