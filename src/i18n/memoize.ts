const made = new Map<string, unknown>();

/** What `make` gives for a key, made once. One map holds all: a key says what it is for, so that none is another's. */
export function memoize<Value>(key: string, make: () => Value): Value {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Value;
}
