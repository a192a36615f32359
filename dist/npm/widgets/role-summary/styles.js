import { css } from "lit";
const styles = css`
  #heading {
    font-size: calc(1.4 * var(--career-heading-size, 1.3em));
    line-height: 1.15;
  }
  [part='summary'] {
    max-inline-size: 58ch;
    margin-block-end: 1.4em;
    font-size: 1.15em;
    line-height: 1.45;
  }
  [part='aliases'] {
    flex: 0 0 100%;
    padding-inline-end: max(0px, 100% - 62ch);
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
