import { css } from "lit";
const actionStyles = css`
  [part='action'] {
    padding: 0.45em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  /* By its border, which every engine draws: on a ground of another colour a grey that is just dark enough would be too pale to read. */
  [part='action']:is(:hover, .strong) {
    padding: calc(0.45em - 1px) calc(1.1em - 1px);
    border-width: 2px;
  }
`;
export {
  actionStyles
};
//# sourceMappingURL=action.js.map
