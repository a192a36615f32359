import { css } from "lit";
const styles = css`
  /* Each of its sections has a ground; the guide itself stands on the page's. */
  :host {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  /* The role's own name is the title; this says what it is. */
  #heading {
    margin: 0;
    color: var(--_muted);
    font-size: 0.85em;
  }
  section {
    container-name: guide;
  }
  /* Reserves go by the width of the column. */
  [part='sections'] {
    container-type: inline-size;
    /* What covers the top of the window: the page's header, and the list of contents where it is a row. */
    --_covered: calc(var(--career-scroll-margin, 0px) + 4em);
  }
  /* What is out of view costs no layout until it comes near. */
  [part='sections'] > * {
    margin-block-end: var(--career-gap, 3.2em);
    content-visibility: auto;
    overflow-clip-margin: 1em;
  }
  [part='sections'] > .expected {
    contain-intrinsic-block-size: auto var(--_reserve, 20em);
  }
  /* It has its place before it is drawn, and what is above it may yet change: it moves unseen. */
  [part='sections'] > :state(loading) {
    visibility: hidden;
  }
  [part='sections'] > .expected:state(loading) {
    min-block-size: var(--_reserve, 20em);
  }
  #role-summary {
    font-size: 1.1em;
  }
  [part='sections'] > :state(empty),
  [part='sections'] > :state(loading):not(.expected) {
    display: none;
  }
  nav {
    position: sticky;
    inset-block-start: var(--career-scroll-margin, 0px);
    z-index: 1;
    margin-block: 1em 1.6em;
    overflow-x: auto;
    background-color: var(--_page);
    font-size: 0.85em;
  }
  /* A browser that cannot tell the ground has nothing to cover it with. */
  @supports not (color: oklch(from currentColor l c h)) {
    nav {
      position: static;
    }
    [part='sections'] > * {
      --_covered: 0;
    }
  }
  nav ol {
    display: flex;
    inline-size: max-content;
    gap: 1.4em;
    /* As high as an entry makes it, until there is one. */
    min-block-size: calc(1lh + 1.4em + 3px);
    border-block-end: var(--_rule);
  }
  nav a {
    display: block;
    padding-block: 0.7em;
    text-decoration: none;
    border-block-end: 2px solid transparent;
  }
  nav a:is(:hover, [aria-current]) {
    border-color: var(--_accent);
  }
  [aria-current] {
    font-weight: 600;
  }
  @container guide (width >= 58em) {
    nav {
      float: inline-start;
      inline-size: 13em;
      max-block-size: calc(100vh - var(--career-scroll-margin, 0px));
      margin-block: 0;
      padding-block: 1.5em;
    }
    nav ol {
      display: block;
      inline-size: auto;
      min-block-size: 0;
      border: 0;
    }
    nav a {
      padding: 0.3em 0.8em;
      border-block-end: 0;
      border-inline-start: 2px solid transparent;
    }
    nav + [part='sections'] {
      margin-inline-start: 15em;
    }
    [part='sections'] {
      --_covered: calc(var(--career-scroll-margin, 0px) + 1.5em);
    }
  }
  /* Which show what is transparent. */
  @media (forced-colors: active) {
    nav a:not([aria-current], :hover) {
      border-color: Canvas;
    }
  }
  @media print {
    [part='sections'] {
      margin: 0;
    }
    [part='sections'] > * {
      content-visibility: visible;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
