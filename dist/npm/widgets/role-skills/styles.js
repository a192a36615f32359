import { css } from "lit";
const styles = css`
  [part='picture'] {
    display: grid;
    gap: 1.6em 4%;
    margin-block-start: 0.6em;
  }
  [part='picture'] > * {
    min-inline-size: 0;
  }
  [part='list'] {
    max-inline-size: none;
    margin-block-start: 0.4em;
  }
  [part='list'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.2em;
    padding-inline: 0;
    border-block-start: var(--_rule);
  }
  li::before {
    display: none;
  }
  li > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .note {
    flex: 0 0 100%;
    padding-inline-end: max(0px, 100% - 62ch);
  }
  svg {
    display: inline-block;
    inline-size: 5em;
    block-size: 0.5em;
    margin-inline-start: 0.7em;
  }
  @container (width >= 44em) {
    [part='picture'] {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
