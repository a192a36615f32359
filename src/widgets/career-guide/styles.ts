import {css} from 'lit';

export const styles = css`
  /* The role's own name is the title; this says what it is. */
  #heading {
    margin: 0;
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='sections'] {
    /* What covers the top of the window: the page's header, and the list of contents where it is a row. */
    --_covered: calc(var(--career-scroll-margin, 0px) + 4em);
  }
  [part='sections'] > * {
    margin-block-end: 3.2em;
  }
  #role-summary {
    font-size: 1.1em;
  }
  [part='sections'] > :state(empty) {
    display: none;
  }
  nav {
    position: sticky;
    inset-block-start: var(--career-scroll-margin, 0px);
    z-index: 1;
    margin-block: 1em 1.6em;
    overflow-x: auto;
    background-color: var(--_surface);
    font-size: 0.85em;
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
  }
  nav a {
    border-block-end: 2px solid transparent;
  }
  nav a:hover,
  [aria-current] {
    border-color: var(--_accent);
  }
  [aria-current] {
    font-weight: 600;
  }
  @container (width >= 58em) {
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
  @media print {
    [part='sections'] {
      margin: 0;
    }
  }
`;
