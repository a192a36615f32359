import { css } from "lit";
const styles = css`
  [part='picture'] {
    max-inline-size: 66ch;
    margin: 0;
  }
  button {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.85em;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  [part='item'] {
    padding-block: 0.3em;
    border-block-start: var(--_rule);
    break-inside: avoid;
  }
  summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.5em;
    text-decoration: none;
  }
  [part='answer'] {
    position: relative;
    padding-block-end: 0.8em;
    padding-inline-end: 2.4em;
  }
  [part='link'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline: 0.4em;
    text-decoration: none;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  @media screen {
    summary:hover {
      text-decoration: underline;
    }
    summary::after {
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin: 0.25em 0.4em;
      border: solid var(--_accent);
      border-width: 0 0.14em 0.14em 0;
      rotate: 45deg;
      content: '';
    }
    [open] > summary::after {
      translate: 0 0.25em;
      rotate: 225deg;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
