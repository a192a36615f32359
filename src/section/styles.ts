import {css} from 'lit';

/** The look that all sections share. Sizes are in em: pages set the root's size to what they like. */
export const styles = css`
  :host {
    /* A token goes through color-mix, which takes colours only: nothing in it can be fetched. */
    --_accent: color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)) 100%, transparent);
    --_muted: color-mix(in srgb, var(--career-muted, color-mix(in srgb, currentColor 70%, transparent)) 100%, transparent);
    --_line: color-mix(in srgb, var(--career-line, color-mix(in srgb, currentColor 16%, transparent)) 100%, transparent);
    --_tint: color-mix(in srgb, var(--career-tint, color-mix(in srgb, var(--_accent) 18%, transparent)) 100%, transparent);
    --_surface: color-mix(in srgb, var(--career-surface, Canvas) 100%, transparent);
    --_radius: var(--career-radius, 0.2em);
    display: block;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    container-type: inline-size;
    text-align: start;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--career-heading-font, inherit);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  [part='heading'] {
    margin-block-end: 0.3em;
    font-size: var(--career-heading-size, 1.3em);
    letter-spacing: -0.01em;
  }
  p {
    margin: 0;
  }
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='sentence'],
  [part='note'] {
    max-inline-size: 62ch;
    color: var(--_muted);
    text-wrap: pretty;
  }
  [part='picture'] {
    margin-block-start: 1.4em;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: currentColor;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  text {
    unicode-bidi: plaintext;
  }
  /* Pictures run with the text; what is written in them does not. */
  section:dir(rtl) svg,
  section:dir(rtl) text {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  section:dir(rtl) svg svg {
    scale: none;
  }
  .muted {
    color: var(--_muted);
    fill: var(--_muted);
  }
  .accent {
    fill: var(--_accent);
  }
  .tint {
    fill: var(--_tint);
  }
  .line {
    fill: var(--_line);
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.4em;
    margin-block-start: 1.2em;
    font-size: 0.85em;
    color: var(--_muted);
  }
  footer:not(:has(*)) {
    display: none;
  }
  a {
    color: inherit;
  }
  summary {
    padding-block: 0.25em;
    list-style: none;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover,
  a:hover {
    color: currentColor;
    text-decoration-style: solid;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  details[open] {
    flex-basis: 100%;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.4em 0.8em;
    color: color-mix(in srgb, currentColor 100%, transparent);
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0 1.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: baseline;
  }
  thead th,
  th[scope='rowgroup'] {
    color: inherit;
    font-weight: 600;
  }
  input,
  select {
    min-block-size: 2.2em;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
  [part='problems'] {
    margin-block-start: 0.8em;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid #c2410c;
    background-color: color-mix(in srgb, #c2410c 10%, transparent);
    font-size: 0.85em;
  }
  .loading::after {
    content: '';
    display: block;
    block-size: 6em;
    margin-block-start: 1em;
    border-radius: var(--_radius);
    background-color: var(--_line);
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
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    details {
      flex-basis: 100%;
    }
    summary,
    .screen {
      display: none;
    }
    caption {
      position: static;
      clip-path: none;
      padding-block: 0.4em;
      font-weight: 600;
      text-align: start;
    }
    h2,
    h3,
    li,
    tr {
      break-inside: avoid;
      break-after: auto;
    }
  }
`;

/** Classes that `placeLabels` gives: anchors, rows and what gives way, at each width of the container. */
export const labelStyles = css`
  text {
    text-anchor: middle;
  }
  @container (width < 26em) {
    .ns text {
      text-anchor: start;
    }
    .ne text {
      text-anchor: end;
    }
    .n1 {
      translate: 0 var(--row);
    }
    .nx {
      display: none;
    }
  }
  @container (26em <= width < 44em) {
    .ms text {
      text-anchor: start;
    }
    .me text {
      text-anchor: end;
    }
    .m1 {
      translate: 0 var(--row);
    }
    .mx {
      display: none;
    }
  }
  @container (width >= 44em) {
    .ws text {
      text-anchor: start;
    }
    .we text {
      text-anchor: end;
    }
    .w1 {
      translate: 0 var(--row);
    }
    .wx {
      display: none;
    }
  }
`;
