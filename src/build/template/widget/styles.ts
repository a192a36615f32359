import {css} from 'lit';
import {foldStyles} from '../../view/long-list.js';

export const styles = css`
  li {
    padding-block: 0.5em;
  }
  li p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  li p span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  svg {
    block-size: 0.56em;
  }
  ${foldStyles}
`;
