/** What a template gives, as Lit has it: 1 is HTML, 2 is SVG. */
export interface Result {
  _$litType$: 1 | 2;
  strings: TemplateStringsArray;
  values: unknown[];
}

const tag =
  (_$litType$: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Result => ({_$litType$, strings, values});
export const html = /*#__PURE__*/ tag(1);
export const svg = /*#__PURE__*/ tag(2);
/** Lit's own is a symbol. No attribute is given `null` for another reason. */
export const nothing = null;
