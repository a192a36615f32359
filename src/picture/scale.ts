/** A linear scale from the numbers of a domain to 0…100, what is beyond it held at the ends; its middle where the domain is a point. */
export const scale =
  (from: number, to: number) =>
  (value: number): number =>
    to > from ? Math.min(100, Math.max(0, round(((value - from) / (to - from)) * 100))) : 50;

/** Short numbers for attributes. */
const round = (value: number) => Math.round(value * 100) / 100;
