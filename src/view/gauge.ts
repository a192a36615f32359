import {html, nothing, type TemplateResult} from 'lit';
import {enumeration, type Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {scale} from '../picture/scale.js';
import {rect} from './rect.js';
import {together} from './together.js';
import {css} from 'lit';

/**
 * A sentence, and below it the steps of the scale that it speaks of, filled up to the one that is reached and all named. The
 * sentence and the scale in words say everything: the picture is for the eye.
 * @param reached - The step that is reached, from 0; none is filled where it is -1.
 */
export const gauge = (sentence: unknown, steps: readonly string[], reached: number, localize: Localize<typeof en>, name = 'accent'): TemplateResult => {
  const at = scale(0, steps.length);
  return html`<div part="gauge">
    <p>${sentence}</p>
    ${reached < 0 ? nothing : html`<p class="heard">${localize.term('scale', {n: reached + 1, steps: steps.length, names: enumeration(localize, [...steps], 'unit')})}</p>`}
    <svg aria-hidden="true">
      ${together(steps.map((_, i) =>
        // Told apart without colours too.
        i > reached ? rect('line', at(i), at(1) - 1, 0.8, 0.2) : rect(name, at(i), at(1) - 1, 0.6, 0.6),
      ))}
    </svg>
    <div class="steps" aria-hidden="true">${together(steps.map((step, i) => html`<span class=${i === reached ? 'strong' : 'muted'}>${step}</span>`))}</div>
  </div>`;
};

/** Gauges, and beside them what stands behind them where there is room. */
export const gaugeStyles = css`
  [part='picture'] {
    margin: 0;
  }
  [part='gauge'] {
    margin-block-end: 1.2em;
  }
  [part='gauge'] svg {
    block-size: 1.3em;
  }
  /* Each below its part of the scale, in as many lines as it takes there. */
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    column-gap: 1%;
    inline-size: 99%;
    font-size: 0.85em;
    text-align: center;
    hyphens: auto;
  }
  /* The steps that are not reached: as thin as a line, but part of the scale. */
  [part='gauge'] .line {
    fill: var(--_muted);
  }
  [part='gauge'] p {
    font-size: 1.15em;
  }
  [part='subheading'],
  [part='criterion'] {
    margin-block-start: 0.8em;
  }
  small {
    display: block;
  }
  @container (width >= 44em) {
    [part='picture'] {
      display: flex;
      gap: 4%;
    }
    [part='picture'] > :first-child:not(:empty) {
      flex: 0 0 36%;
    }
  }
`;
