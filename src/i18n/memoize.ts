/** More than a page needs; a page that is never left, or hostile, may ask for any number of languages. */
const most = 1000;

type Memoize = <Value>(key: string, make: () => Value) => Value;

function memoizer(): Memoize {
  const made = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value) => {
    if (!made.has(key)) {
      if (made.size >= most) made.clear();
      made.set(key, make());
    }
    return made.get(key) as Value;
  };
}

/** What `make` gives for a key, made once. One map holds all: a key says what it is for, so that none is another's. */
export const memoize = /*#__PURE__*/ memoizer();

/** The same of texts in a guide: of the many that there may be none puts out a formatter, which takes long to make. */
export const memoizeText = /*#__PURE__*/ memoizer();
