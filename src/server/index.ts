/** Rendering without a browser, from the widgets' own templates: `import {renderGuide} from 'career-widgets/server'`. */
export {attributesOf, hasContent, languages, renderGuide, renderWidget, streamGuide, streamWidget, styleHashes, tags, type RenderOptions} from './render.js';
export {plain} from './plain.js';
