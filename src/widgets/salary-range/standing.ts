import {svg, type SVGTemplateResult} from 'lit';
import type {Localize} from '../../i18n/localize.js';
import {parseAmount} from './amount.js';
import type {en} from './messages.js';
import type {Known} from './model.js';

/** The picture that the reader's mark is put into. */
export interface Scene {
  /** The published figures that are known, from the lowest to the highest. */
  known: Known[];
  /** Whether the highest is capped, so that nobody knows what is beyond it. */
  open: boolean;
  at(value: number): number;
}
export interface Standing {
  sentence: string;
  /** Place of the mark, and by how many degrees it is turned where it points beyond the picture. */
  at?: number;
  turn?: number;
  /** The mark itself. */
  mark?: SVGTemplateResult;
}

/**
 * Where the reader's own pay stands among the published figures.
 * @param paid - Puts an amount in localize.
 */
export function standing({known, open, at}: Scene, typed: string, paid: (amount: number) => string, localize: Localize<typeof en>): Standing {
  const {term} = localize;
  const mine = parseAmount(typed);
  if (mine === undefined) return {sentence: term('notNumber')};
  // From a cap upwards nobody knows who stands where.
  const reached = known.filter(({value, capped}) => value <= mine && !capped);
  // Of several that are the same, the one that comes first in the table.
  const below = reached.find(({value}) => value === reached.at(-1)!.value);
  const above = known.find(({value}) => value > mine);
  const named = (point: Known | undefined) => (point ? `${point.name} (${point.text})` : '');
  const [x, turn] = [at(mine), above ? (above === known[0] ? -90 : 0) : known.at(-1)!.value < mine && !open ? 90 : 0];
  return {
    sentence:
      below || above
        ? term(below ? (below.value === mine ? 'standsAt' : above ? 'standsBetween' : 'standsAbove') : 'standsBelow', {amount: paid(mine), low: named(below), high: named(above)})
        : localize.term('unpublished'),
    at: x,
    turn,
    mark: svg`<svg class="you" x="${x}%" y="1.5em" width="1em" height="1em" viewBox="0 0 10 10"><path d="M5 0l5 9H0z" transform="rotate(${turn} 5 5)"></path></svg>`,
  };
}
