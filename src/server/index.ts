/** Rendering without a browser, from the widgets' own templates: `import {renderGuide} from 'career-widgets/server'`. */
export {attributesOf, tags} from './facts.js';
export {hasContent, languages, renderGuide, renderWidget, streamGuide, streamWidget, styleHashes, type RenderOptions} from './render.js';
export {plain} from './plain.js';
