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
  /* A shadow: forced colours would keep a background, and lose the words on it. */
  [part='action']:is(:hover, .strong) {
    box-shadow: inset 0 0 0 9em var(--_tint);
  }
`;
export {
  actionStyles
};
//# sourceMappingURL=action.js.map
