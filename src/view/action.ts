import {css} from 'lit';

/** Links and buttons that do something, as `part="action"`. */
export const actionStyles = css`
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
  /* Forced colours would keep a background, and lose the words on it; a shadow in its place is none in WebKit. */
  @media (forced-colors: none) {
    [part='action']:is(:hover, .strong) {
      background-color: var(--_tint);
    }
  }
`;
