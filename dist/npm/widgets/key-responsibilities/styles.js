import { css } from "lit";
const styles = css`
  [part='list'] li {
    padding-inline: 0;
    border-block-start: var(--_rule);
  }
  [part='list'] li::before {
    display: none;
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
