import type { Report } from '../guide/problem.js';
import type { RoleGuide } from '../guide/role-guide.js';
/** What is to be known of a widget besides what it says: asked of its class, so that nothing of it is written down a second time. */
export type Key = keyof RoleGuide;
type Attributes = Readonly<Record<string, string>>;
/** The tags of all widgets. */
export declare const tags: readonly string[];
export declare function known(tag: string): string;
/** The attributes that say how a widget looks: all but those that say where its data are. */
export declare const attributesOf: (tag: string) => readonly string[];
/** The heading of a widget in a language, without a guide. */
export declare function titleOf(tag: string, lang: string): string;
/** The keys of role JSON that a widget draws, and those that it only looks at besides. */
export declare function keysOf(tag: string): {
    own: readonly Key[];
    besides: readonly Key[];
};
/** The part of a guide that a widget's attributes give. */
export declare const givenBy: (tag: string, attributes: Attributes) => RoleGuide;
/** The key of role JSON that attributes of a widget can give, and the names of these; undefined where they give nothing. */
export declare const flatOf: (tag: string) => {
    key: Key;
    names: readonly string[];
} | undefined;
/** Tells what is wrong with valid data: what a widget finds when it works out what to draw. */
export declare function tellProblems(tag: string, guide: RoleGuide, attributes: Attributes, report: Report): void;
export {};
