import { css } from "lit";
const styles = css`
  [part='list'] li {
    padding-inline: 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] li::before {
    display: none;
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
