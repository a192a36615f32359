import { css } from "lit";
const styles = css`
  [part='list'] li::before {
    --_mark: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    border-color: var(--_muted);
    inset-inline-start: 0.15em;
    rotate: 45deg;
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
