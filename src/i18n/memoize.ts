const made = new Map<string, unknown>();
/** More than a page needs; a page that is never left, or hostile, may ask for any number of languages. */
const most = 1000;

/** What `make` gives for a key, made once. One map holds all: a key says what it is for, so that none is another's. */
export function memoize<Value>(key: string, make: () => Value): Value {
  if (!made.has(key)) {
    if (made.size >= most) made.clear();
    made.set(key, make());
  }
  return made.get(key) as Value;
}
