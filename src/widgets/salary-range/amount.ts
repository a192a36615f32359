/** Arabic, Persian and full-width digits: the last four bits of their code are their value. */
const digits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const shape =
  /^[^\d.,٫٬-]*(\d+(?:[.,٫٬'’\s]\d{2,3})*?)(?:[.,٫](\d{1,2}))?\s*(k\b)?\D*$/iu;

/**
 * An amount of money as people type it: `45,000`, `45.000,50`, `45 000 €`, `45k`, `٤٥٠٠٠`. Undefined where it is none or negative.
 * A separator with one or two digits behind it at the end is the decimal one; any other parts groups.
 */
export function parseAmount(typed: string): number | undefined {
  const [, whole, decimals = '0', thousand] = shape.exec(typed.trim().replace(digits, (digit) => String(digit.charCodeAt(0) & 15))) ?? [];
  const amount = Number(`${whole?.replace(/\D/g, '')}.${decimals}`) * (thousand ? 1000 : 1);
  return amount < Infinity ? amount : undefined;
}
