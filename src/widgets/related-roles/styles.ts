import {css} from 'lit';
import {cutStyles} from '../../view/rect.js';

export const styles = css`
  [part='list'] {
    max-inline-size: none;
  }
  li {
    display: grid;
    gap: 0.2em 4%;
    border-block-start: var(--_rule);
  }
  [part='list'] li {
    padding-block: 0.8em;
    padding-inline: 0;
  }
  [part='list'] li::before {
    display: none;
  }
  li b,
  small {
    display: block;
    font-size: 0.85em;
  }
  svg {
    block-size: 1.5em;
  }
  .labelled {
    margin-block-start: 1.6em;
  }
  .tick {
    translate: -1px;
  }
  ${cutStyles}
  @container (width >= 44em) {
    li {
      grid-template-columns: 36% 60%;
    }
  }
`;
