/** An object of somebody else's JSON, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);

/** A number that may be written as text: "35000", "35,000.00". What else there is with it is no number of ours, nor is "35.000", which may be either. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return;
  const text = value.trim();
  // Thirty-five thousand, where that is how it is written.
  if (/^-?\d{1,3}\.\d{3}$/.test(text)) return;
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** Without keys that say nothing: undefined, empty text, and lists and objects in which nothing is. */
export function withoutEmpty<Value>(value: Value): Value | undefined {
  if (Array.isArray(value)) {
    const kept = value.map((each: unknown) => withoutEmpty(each)).filter((each) => each !== undefined);
    return kept[0] === undefined ? undefined : (kept as Value);
  }
  if (!isObject(value)) return typeof value === 'string' && !value ? undefined : value;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const one = withoutEmpty(each);
    return one === undefined ? [] : [[key, one] as const];
  });
  return kept[0] ? (Object.fromEntries(kept) as Value) : undefined;
}
