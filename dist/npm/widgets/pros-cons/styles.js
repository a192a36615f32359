import { css } from "lit";
const styles = css`
  [part='picture'] {
    display: grid;
    gap: 1.4em 4%;
    margin: 0;
  }
  [part='pros'] {
    --_mark: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
  }
  [part='cons'] {
    --_accent: currentColor;
    --_mark: inset(42% 0);
  }
  [part='subheading'] {
    padding-block: 0.4em;
    border-block-start: 3px solid var(--_accent);
  }
  li {
    border-block-start: var(--_rule);
  }
  /* The rows of both sides are those of one grid: each entry takes the next one in its column. */
  @container (width >= 36em) {
    [part='picture'] {
      grid: auto-flow dense / 1fr 1fr;
      row-gap: 0;
    }
    [part='pros'],
    [part='cons'],
    ul {
      display: contents;
    }
    [part='picture'] * {
      grid-column: 1;
    }
    [part='pros'] + * * {
      grid-column: 2;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
