// The fonts of the pictures, all from npm: what a machine has installed changes nothing.

/** Package of @fontsource, subset and weights of each family that a brand names. @type {Record<string, [pkg: string, subset: string, weights: number[]]>} */
const families = {
  'Source Serif 4': ['source-serif-4', 'latin', [400, 700]],
  'Playfair Display': ['playfair-display', 'latin', [700]],
  'Noto Naskh Arabic': ['noto-naskh-arabic', 'arabic', [400, 700]],
  'IBM Plex Sans': ['ibm-plex-sans', 'latin', [400, 700]],
  'IBM Plex Sans Arabic': ['ibm-plex-sans-arabic', 'arabic', [400, 700]],
  Rubik: ['rubik', 'latin', [400, 700, 800]],
  'Rubik ': ['rubik', 'arabic', [400, 700, 800]],
  'Public Sans': ['public-sans', 'latin', [400, 700]],
  'Noto Sans Arabic': ['noto-sans-arabic', 'arabic', [400, 700]],
  // What none of the others has: arrows, stars, ticks.
  'DejaVu Sans': ['dejavu-sans', 'latin', [400, 700]],
};

/** Rules that fetch them from `base`, node_modules. Nothing in them looks for a font of that name on the machine. */
export const fontFaces = (base) => Object.entries(families).flatMap(([family, [name, subset, weights]]) => weights.map((weight) =>
  `@font-face { font-family: '${family.trim()}'; font-weight: ${weight}; src: url(${base}@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2);${subset === 'arabic' ? ' unicode-range: U+600-6FF, U+750-77F, U+870-8E1, U+8E3-8FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC;' : ''} }`)).join('\n');

/** Of a stack of families, those that are here, and one that has every sign. */
export function ownStack(stack) {
  const own = stack.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')).filter((name) => name in families);
  if (!own.length) throw new Error(`None of the fonts of ${stack} comes with the tests: name one of ${Object.keys(families).join(', ')} first, or add it to test/visual/fonts.mjs.`);
  return [...own, 'Noto Sans Arabic', 'DejaVu Sans'].map((name) => `'${name}'`).join(', ');
}
