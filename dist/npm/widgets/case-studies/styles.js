import { css } from "lit";
const styles = css`
  [part='list'] {
    max-inline-size: none;
  }
  li {
    display: grid;
    grid-template-columns: 100%;
    align-items: baseline;
    gap: 0.3em 4%;
    border-block-start: var(--_rule);
  }
  [part='list'] li {
    padding-block: 1em 0.4em;
    padding-inline: 0;
  }
  [part='list'] li::before {
    display: none;
  }
  li p {
    margin-block-end: 0.8em;
  }
  [part='takeaway'] {
    font-weight: 600;
  }
  small {
    display: block;
    font-weight: 400;
  }
  [part='figures'] {
    -webkit-user-select: none;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 1.6em;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.3;
  }
  [part='figures'] p {
    flex: 1 9em;
    max-inline-size: 16em;
    margin-block-start: 0.8em;
  }
  [part='figures'] p::first-letter {
    text-transform: uppercase;
  }
  b {
    display: inline-block;
    inline-size: max-content;
    max-inline-size: 100%;
    font-size: 2.4em;
    line-height: 1.1;
  }
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
  }
`;
export {
  styles
};
//# sourceMappingURL=styles.js.map
