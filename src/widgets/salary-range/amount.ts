/** Decimal digits of the scripts that `Intl` writes in: each block begins with its zero. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const latin = (sign: string) => {
  const zero = zeros.find((one) => sign.charCodeAt(0) - one < 10 && sign.charCodeAt(0) >= one);
  return zero ? String(sign.charCodeAt(0) - zero) : sign;
};

/**
 * An amount of money as people type it: `45,000`, `45.000,50`, `45 000 €`, `45k`, `٤٥٠٠٠`. Undefined where it is none or negative.
 * A separator with one or two digits behind it at the end is the decimal one; any other parts groups.
 */
export function parseAmount(typed: string): number | undefined {
  const [, number, decimals = '', thousands] =
    /^[^\d.,٫٬-]*(\d+(?:[.,٫٬'’\s\u00a0\u202f]\d{2,3})*)(?:[.,٫](\d{1,2}))?\s*(k\b)?[^\d]*$/iu.exec(
      typed.trim().replace(/\p{Nd}/gu, latin),
    ) ?? [];
  if (!number) return;
  // "45.50" reads as one group of two digits; India's 1,00,000 has such groups, but never at the end.
  const [, whole, last] = /^(.*)[.,٫](\d\d)$/.exec(decimals ? '' : number) ?? [, number, decimals];
  const amount = Number(`${whole!.replace(/\D/g, '')}.${last || 0}`) * (thousands ? 1000 : 1);
  return Number.isFinite(amount) ? amount : undefined;
}
