import {css} from 'lit';

/**
 * The look that all sections share. Sizes are in em: pages set the root's size to what they like. Apps get this text as it is, so what takes more
 * than a line to say stands here:
 * - `[dir='rtl']` of pictures: pictures run with the text; what is written in them does not: it is turned back in a group, because WebKit turns a text itself about another centre.
 * - `text-wrap` where punctuation does not hang: no word alone on a last line; but in WebKit, alone in letting punctuation hang, a long text that may break anywhere takes seconds then.
 * - `--_accent`: what is made lighter has less of its hue: red as vivid as it was is no colour that a screen has, and comes out darker.
 * - `counter-increment`: Chromium's own is for no counter, but while a page has one, each drawing there goes through all of the page.
 * - `pointer: coarse`: as large as a fingertip, and nothing moves for it: heights that are kept free are those of a mouse.
 * - `writing-mode`: pictures have their axes from side to side, on a page that is written from top to bottom, too.
 */
export const styles = css`
  :host {
    /* A token goes through color-mix, which takes colours only: nothing in it can be fetched. */
    --_brand: color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)), transparent 0%);
    /*
     * What is marked is seen on any ground, and the page's ground is known by its text alone: under dark text the accent is kept
     * as dark as 3:1 takes, under light text as light. One relative colour has one origin, so the accent is given the
     * lightness of the text for an alpha: none in one colour of a mix is what the other has. It is the one or the other: what is in between suits no ground.
     */
    --_seen: color-mix(
      in oklch,
      oklch(from var(--_brand) l c h / none),
      oklch(from currentColor none none none / clamp(0.01, (l - 0.6) * 1000000, 0.99))
    );
    --_accent: oklch(from var(--_seen) clamp(0.83 * alpha, l, 0.6 + 0.4 * alpha) min(c, 0.35 - 0.2 * alpha + max(0, l - 0.83)) h / 1);
    /*
     * The ground is not known: white reads well on a blue where a greyer white no longer does. So what is secondary is smaller, and has the
     * colour of the text, unless the page, which knows its ground, names another.
     */
    --_muted: color-mix(in srgb, var(--career-muted, currentColor), transparent 0%);
    --_line: color-mix(in srgb, var(--career-line, color-mix(in srgb, currentColor, transparent 84%)), transparent 0%);
    --_tint: color-mix(in srgb, var(--career-tint, color-mix(in srgb, var(--_accent), transparent 82%)), transparent 0%);
    /* No colour of the system under a colour of the page: white under dark text, black under light, whichever is further from it:
       4.49:1 at least, as the "b" of blue corrects what its "l" lacks of WCAG's luminance. */
    --_page: color-mix(in srgb, var(--career-surface, lab(from currentColor clamp(0, (49.4 - l + b / 100) * 1000000, 100) 0 0)), transparent 0%);
    --_surface: color-mix(in srgb, var(--career-ground, var(--_page)), transparent 0%);
    --_radius: var(--career-radius, 0.2em);
    padding: var(--career-padding, 0);
    border-block-start: var(--career-edge, none);
    border-radius: var(--career-radius, 0);
    background-color: var(--career-ground, transparent);
    color: var(--career-text, inherit);
    overflow-wrap: break-word;
    writing-mode: horizontal-tb;
    text-orientation: mixed;
    /* Where others stand in the same row, it shrinks, but never to a letter a line. */
    min-inline-size: min(9em, 100%);
  }
  :host(:not([hidden])) {
    display: block;
  }
  section {
    --_rule: var(--career-rule, 1px) solid var(--_line);
    container-type: inline-size;
    /* Not the page's: "normal" is another height in each font, and reserve.css has to know it. */
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    /* "mW" and "MW" are not the same. */
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    line-break: auto;
    /* Firefox moves words beside pictures by it, too. */
    dominant-baseline: auto;
    /* Headings painted by their background hide their text by these. */
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  /* Of very many (lazy-layout.ts). */
  .lazy {
    content-visibility: auto;
    overflow-clip-margin: 1em;
  }
  /*
   * A container has no width of its own, so a parent that is as wide as what is in it would have none. This line of two words is as
   * wide as a widget likes to be, 36em, and each of them as wide as it has to be, 15em.
   */
  :host > slot:not([name])::before {
    float: inline-start;
    block-size: 0;
    overflow: clip;
    content: '. .';
    font: inherit;
    letter-spacing: 15em;
    word-spacing: -9em;
    text-indent: 0;
    white-space: normal;
    visibility: hidden;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    scroll-margin-block-start: var(--_covered, var(--career-scroll-margin, 0px));
  }
  ol,
  ul {
    padding: 0;
    /* Not none, of which Safari concludes that it is no list. */
    list-style: '';
  }
  [part$='heading'] {
    font-family: var(--career-heading-font, inherit);
    font-size: 1em;
    font-weight: var(--career-heading-weight, 600);
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  #heading {
    margin-block-end: 0.3em;
    font-size: var(--career-heading-size, 1.3em);
  }
  /* A measure that the eye can follow; what stands in the footer's row has its own. */
  p:not(footer p) {
    max-inline-size: 62ch;
  }
  @supports not (hanging-punctuation: first) {
    p:not(footer p),
    [part='list'],
    .note {
      text-wrap: pretty;
    }
  }
  footer,
  small,
  .muted {
    color: var(--_muted);
    fill: currentColor;
  }
  /* Never muted twice. */
  :is(footer, small, .muted) :is(small, .muted) {
    color: inherit;
  }
  [part='picture'] {
    margin-block-start: 1.4em;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: currentColor;
    fill-opacity: 1;
    fill-rule: nonzero;
    stroke: none;
    stroke-width: 1px;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-miterlimit: 4;
    stroke-opacity: 1;
    marker: none;
    paint-order: normal;
    clip-rule: nonzero;
    shape-rendering: auto;
    text-anchor: start;
    dominant-baseline: auto;
    direction: ltr;
  }
  rect {
    rx: calc(var(--_radius) / 3);
  }
  text {
    unicode-bidi: plaintext;
  }
  [dir='rtl'] :is(svg:not(svg *), .upright) {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  .accent {
    fill: var(--_accent);
  }
  /* A tint alone is too pale to be seen by everybody: its outline is not. */
  .tint {
    fill: var(--_tint);
    stroke: var(--_accent);
  }
  .line {
    fill: var(--_line);
  }
  /* Words in another language than what is around them, as a paragraph of their own. */
  bdi.block {
    display: block;
  }
  b,
  .strong,
  thead,
  [colspan] {
    font-weight: 600;
  }
  small,
  footer,
  svg {
    font-size: 0.85em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.4em;
    margin-block-start: 1.2em;
  }
  footer:empty {
    display: none;
  }
  /* A checkbox too: its ring has the colour of what it says. */
  a,
  input {
    color: inherit;
  }
  summary {
    padding-block: 0.25em;
    list-style: none;
    counter-increment: none;
    cursor: pointer;
  }
  /* Safari's triangle, which up to 18.3 is no list's. */
  ::-webkit-details-marker {
    display: none;
  }
  /* What can be pressed looks so. Safari drops a shorthand that says more than the line. */
  summary,
  [part='table'] button {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  /* Not under what a guide around it keeps in view. */
  :is(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block: var(--_covered, 0);
  }
  :focus-visible {
    /* In the colour of the text, which is readable where the accent need not be. */
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0;
    padding-inline-end: 1.6em;
    border-block-end: var(--_rule);
    font-weight: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: baseline;
  }
  [part='table'] {
    position: relative;
  }
  [part='table'] button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  [part='table'] p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-start: 0.8em;
  }
  [aria-sort] button::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }
  .loading {
    min-block-size: 8em;
    border-radius: var(--_radius);
    background-color: var(--_line);
  }
  /* What is only heard. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
  }
  /* Older than what is promised: plain colours, so that a bar is told from its track. */
  @supports not (color: light-dark(red, red)) {
    section {
      --_accent: var(--career-accent, #1f5fd0);
      --_muted: currentColor;
      --_line: #8886;
      --_tint: #8886;
      --_surface: Canvas;
    }
  }
  @supports not (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: color-mix(in srgb, var(--_brand), currentColor 35%);
      --_page: color-mix(in srgb, var(--career-surface, Canvas), transparent 0%);
    }
  }
  @media (pointer: coarse) {
    summary,
    button,
    [part='action'] {
      position: relative;
    }
    :is(summary, button, [part='action'])::before {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-start: 50%;
      block-size: max(100%, 44px);
      translate: 0 -50%;
    }
    :is(select, input:not([type='checkbox'])) {
      min-block-size: max(44px, 2.2em);
      margin-block: min(0px, 1.1em - 22px);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: color-mix(in oklab, var(--_brand), currentColor 60%);
      --_muted: currentColor;
      --_line: currentColor;
      --_tint: color-mix(in srgb, currentColor, transparent 70%);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_muted: CanvasText;
      --_line: GrayText;
      --_tint: GrayText;
    }
  }
  @media print {
    /* Paper is the ground. */
    :host {
      background-color: transparent;
      color: inherit;
    }
    .lazy,
    ::details-content {
      content-visibility: visible;
    }
    ::details-content {
      block-size: auto;
    }
    details {
      flex-basis: 100%;
    }
    summary,
    .screen {
      display: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
    [part$='heading'],
    [part='sentence'] {
      break-after: avoid;
    }
  }
`;
