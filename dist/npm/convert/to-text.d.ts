import type { RoleGuide } from '../guide/role-guide.js';
/** A guide as Markdown (CommonMark): escaped by mdast's own serializer, so that no text of it becomes markup. */
export declare function toMarkdown(guide: RoleGuide): string;
/** A guide as plain text: headings on lines of their own, entries of lists after a dash, addresses behind what they are linked from. */
export declare function toPlainText(guide: RoleGuide): string;
