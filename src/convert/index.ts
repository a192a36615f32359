// `career-widgets/convert`: other people's data to role JSON, and role JSON to other formats. Web APIs alone: it runs in Node and on edges.
export {convertOnet, onetTables, type ConvertedOccupation, type Coverage, type OnetOptions, type OnetTable} from './onet.js';
export {TableError, type Row, type TableInput} from './table.js';
export type {WageCap} from './oews.js';
export {fromHtml, fromJsonLd} from './schema-org.js';
export {fromNationalCareersService} from './national-careers-service.js';
export {fromJsonResume} from './json-resume.js';
export {convertText, formatOf, type Format} from './convert.js';
export {jsonLdScript, toJsonLd, type JsonLd} from './to-schema-org.js';
export {toMarkdown, toPlainText} from './to-text.js';
export {repairMojibake, type Repaired} from './mojibake.js';
export type {Converted, Note} from './types.js';
