/** What `make` gives for a key, made once. */
export function remembered<Value>(made: Map<string, unknown>, key: string, make: () => Value): Value {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Value;
}
