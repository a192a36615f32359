import { css } from "lit";
const styles = css`
  li::before {
    --_mark: polygon(0 42%, 70% 42%, 45% 10%, 65% 10%, 100% 50%, 65% 90%, 45% 90%, 70% 58%, 0 58%);
  }
  [dir='rtl'] li::before {
    scale: -1 1;
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
