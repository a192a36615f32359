import {css} from '../../section/widget-element.js';

export const styles = css`
  [part='intro'],
  [role='status'] {
    max-inline-size: 62ch;
    margin-block-start: 0.4em;
    text-wrap: pretty;
  }
  [role='status'] {
    font-weight: 600;
  }
  :is(p, small, ul):empty {
    display: none;
  }
  [part='picture'] {
    display: grid;
    gap: 1.8em 2.4em;
    hyphens: auto;
    hyphenate-limit-chars: 16 5 5;
  }
  [part='group'] {
    position: relative;
    display: grid;
    grid-template-columns: 2.9em minmax(0, 1fr) auto;
    align-items: start;
  }
  svg {
    font-size: 1em;
    direction: inherit;
  }
  [part='node'] {
    grid-area: 1 / 1;
    inline-size: 2em;
    block-size: 2em;
  }
  circle {
    fill: var(--_tint);
  }
  .known circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.12em;
  }
  .known .ring {
    stroke: var(--_accent);
    stroke-width: 0.18em;
    rotate: -90deg;
    transform-box: fill-box;
    transform-origin: center;
  }
  text {
    font-size: 0.8em;
    font-weight: 600;
    text-anchor: middle;
  }
  .path {
    position: absolute;
    inset-block-start: 2.4em;
    inset-inline-start: calc(1em - 1px);
    inline-size: 2px;
    block-size: calc(100% - 1em);
    fill: var(--_tint);
  }
  .known .path {
    fill: var(--_line);
  }
  .done .path {
    fill: var(--_accent);
  }
  [part='group']:last-child .path {
    display: none;
  }
  [part='subheading'] {
    grid-area: 1 / 2;
    padding-block: 0.35em;
  }
  .count {
    grid-area: 1 / 3;
    margin-block-start: 0.4em;
    margin-inline-start: 1em;
  }
  .about {
    grid-area: 3 / 2 / auto / -1;
  }
  ul {
    grid-area: 4 / 2 / auto / -1;
    columns: 3 14em;
    column-gap: 2.4em;
    margin-block-start: 0.7em;
  }
  li {
    position: relative;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.4;
    break-inside: avoid;
  }
  .known li {
    padding-inline-start: 1.6em;
  }
  /* The whole of a skill can be pressed. */
  label::before {
    content: '';
    position: absolute;
    inset: 0;
    min-block-size: 24px;
    cursor: pointer;
  }
  .mark,
  input {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    font-size: inherit;
    fill: var(--_accent);
    accent-color: var(--_accent);
  }
  .known .mark circle {
    stroke: var(--_muted);
    stroke-width: 1.4px;
  }
  .notes {
    display: block;
    white-space: pre-line;
  }
  section:dir(rtl) .mark {
    scale: none;
  }
  @container (width < 17em) {
    [part='subheading'] + .count {
      grid-area: 2 / 2;
      margin: 0;
    }
  }
  @container (width >= 48em) {
    [part='picture'] {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      row-gap: 0;
      margin-block-end: -1.8em;
      overflow-x: clip;
      /* Room for the outline of what is focused. */
      margin-inline-start: -4px;
      padding-inline-start: 4px;
    }
    [part='group'] {
      grid-row: span 4;
      grid-template: subgrid / auto auto minmax(0, 1fr);
      padding-block-end: 1.8em;
    }
    .count {
      grid-column: 2;
      align-self: center;
      margin-block: 0;
    }
    [part='subheading'],
    .about,
    ul {
      grid-column: 1 / -1;
    }
    [part='subheading'] {
      grid-row: 2;
    }
    .path {
      position: static;
      grid-area: 1 / 3;
      align-self: center;
      inline-size: calc(100% + 0.8em);
      block-size: 2px;
      margin-inline-start: 0.8em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .ring {
      transition: stroke-dasharray 0.25s;
    }
  }
  @media (forced-colors: active) {
    circle {
      fill: none;
      stroke: currentColor;
    }
  }
`;
