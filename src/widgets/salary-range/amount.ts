/** Decimal digits of the scripts that `Intl` writes in: each block begins with its zero. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const latin = (sign: string) => {
  const zero = zeros.find((one) => sign.charCodeAt(0) - one < 10 && sign.charCodeAt(0) >= one);
  return zero ? String(sign.charCodeAt(0) - zero) : sign;
};

const shape =
  /^[^\d.,٫٬-]*(?<whole>\d+(?:[.,٫٬'’\s]\d{2,3})*?)(?:[.,٫](?<decimals>\d{1,2}))?\s*(?<thousand>k\b)?\D*$/iu;

/**
 * An amount of money as people type it: `45,000`, `45.000,50`, `45 000 €`, `45k`, `٤٥٠٠٠`. Undefined where it is none or negative.
 * A separator with one or two digits behind it at the end is the decimal one; any other parts groups.
 */
export function parseAmount(typed: string): number | undefined {
  const {whole, decimals = '0', thousand} = shape.exec(typed.trim().replace(/\p{Nd}/gu, latin))?.groups ?? {};
  if (!whole) return;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`) * (thousand ? 1000 : 1);
  return Number.isFinite(amount) ? amount : undefined;
}
