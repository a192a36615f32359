/** Fonts that a page may have, from npm so that every machine has them: a usual one; a narrow, a wide, a loose and a tall one. */
export const fonts = {
  'Open Sans': 'open-sans',
  'Roboto Condensed': 'roboto-condensed',
  'DejaVu Sans': 'dejavu-sans',
  'Noto Sans Devanagari': 'noto-sans-devanagari',
  'Noto Nastaliq Urdu': 'noto-nastaliq-urdu',
};

/** Markup for the head of a page that is set in one of them. @param root - URL of the folder that node_modules is in. */
export const fontMarkup = (font, root) => [400, 700].map((weight) => `<link rel="stylesheet" href="${root}node_modules/@fontsource/${fonts[font]}/latin-${weight}.css">`).join('')
  + `<style>:root { font-family: '${font}' !important }</style>`;
