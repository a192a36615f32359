/** Of a list of one, which is what most are, that one: around each entry of a list Lit puts two comments. Not for what has a state, which would be lost as another joins it. */
export const alone = <Item>(items: readonly Item[]): Item | readonly Item[] => (items.length === 1 ? items[0]! : items);
