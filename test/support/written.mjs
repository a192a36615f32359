// Which texts of a guide are shown as they are written, by the schema: enumerations are translated, codes and times formatted.

/** Codes and dates that the schema does not tell from other text. */
const coded = /(^|\.)(country|date|updated|lang)$/;

/**
 * @param {unknown} schema - Of role JSON: `roleGuide`, or dist/role-guide.schema.json.
 * @returns {(path: string) => boolean} Whether a text is shown as it is written, by the path of its keys, without indices: `ladder.title`.
 */
export function shownAsWritten(schema) {
  const others = new Set();
  const walk = ({type, properties, items, anyOf, enum: values, pattern, examples}, path) => {
    // Where others' spellings are understood, the published schema has examples.
    if (values || ([type].flat().includes('string') && (pattern || examples))) others.add(path);
    for (const [key, each] of Object.entries(properties ?? {})) walk(each, path ? `${path}.${key}` : key);
    if (items) walk(items, path);
    for (const option of anyOf ?? []) walk(option, path);
  };
  walk(schema, '');
  return (path) => !others.has(path) && !coded.test(path);
}

/**
 * The texts of a guide, each with the path of its keys.
 * @param {unknown} value
 * @returns {[path: string, text: string][]}
 */
export function strings(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, Array.isArray(value) ? path : path ? `${path}.${key}` : key));
}

/** @param {string} path - Whether it is that of a link. */
export const isLink = (path) => /(^|\.)url$/.test(path);

/**
 * The paragraphs of a text, which are drawn apart.
 * @param {string} text
 */
export const pieces = (text) => text.split(/\n\s*\n/).map((piece) => piece.replace(/\s+/g, ' ').trim());
