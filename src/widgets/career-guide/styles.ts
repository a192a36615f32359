import {css} from 'lit';

export const styles = css`
  /* The role's own name is the title; this says what it is. */
  #heading {
    margin: 0;
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='sections'] > * {
    margin-block-end: 3.2em;
    scroll-margin-block-start: 4em;
    --_covered: 5em;
  }
  #role-summary {
    font-size: 1.1em;
  }
  [part='sections'] > :state(empty) {
    display: none;
  }
  nav {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-block: 1em 1.6em;
    overflow-x: auto;
    background-color: var(--_surface);
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
    border-block-end: 1px solid var(--_line);
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
  @container (width >= 58em) {
    nav {
      float: inline-start;
      inline-size: 13em;
      max-block-size: 100vh;
      margin-block: 0;
      padding-block: 1.5em;
    }
    nav ol {
      display: block;
      inline-size: auto;
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
    [part='sections'] > * {
      scroll-margin-block-start: 1.5em;
      --_covered: 0;
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
  }
`;
