import { css } from "lit";
const styles = css`
  [part='picture'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 2em;
  }
  [part='plan'] {
    display: grid;
    grid-row: span 4;
    grid-template: subgrid / 100%;
    row-gap: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: var(--_rule);
  }
  .highlighted {
    margin-block-start: calc(1px - 0.2em);
    border-block-start: 0.2em solid var(--_accent);
  }
  [part='plan'] > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    justify-content: space-between;
    gap: 0 1em;
  }
  [part='recommended'] {
    font-size: 0.85em;
  }
  small {
    inline-size: 100%;
  }
  [part='price'] b {
    font-size: 1.8em;
    line-height: 1.2;
  }
  [part='list'] {
    --_mark: polygon(0 55%, 14% 41%, 36% 63%, 86% 13%, 100% 27%, 36% 91%);
  }
  [part='action'] {
    align-self: start;
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
