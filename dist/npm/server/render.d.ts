import type { RoleGuide } from '../guide/role-guide.js';
export interface RenderOptions {
    /** `shadow`, declarative shadow DOM that the script takes over; or `plain`, HTML without classes, styles and pictures. `shadow` by default. */
    form?: 'shadow' | 'plain' | undefined;
    /** The language of the page (BCP 47); that of the guide where none is named. */
    lang?: string | undefined;
    /** Level of the heading, 1 to 6; 2 by default. */
    headingLevel?: number | undefined;
    /** Other attributes of the element: `{area: 'Texas', per: 'hour'}`; `true` for one without a value. */
    attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
    /** Address of the page, for the section that passes it on where the guide has no `url`. */
    pageUrl?: string | undefined;
    /** Where the script finds the guide, instead of beside the markup: the element's `src`. */
    src?: string | undefined;
    /** Whether the guide is in the page, for the script to take over; `true` by default, where there is no `src`. */
    data?: boolean | undefined;
    /** The nonce of the page's content security policy, for the style sheets. Where pages are cached, `styleHashes` fits better. */
    nonce?: string | undefined;
    /** What stands before every tag on that page: its `data-career-prefix`. */
    prefix?: string | undefined;
}
/** The languages that there are phrases in. */
export declare const languages: readonly string[];
/** One widget of a guide as HTML. */
export declare function renderWidget(tag: string, guide: RoleGuide, options?: RenderOptions): Promise<string>;
/** A whole guide as HTML. */
export declare const renderGuide: (guide: RoleGuide, options?: RenderOptions) => Promise<string>;
/** One widget of a guide as HTML in UTF-8, rendered as it is read. */
export declare const streamWidget: (tag: string, guide: RoleGuide, options?: RenderOptions) => ReadableStream<Uint8Array>;
/** A whole guide as HTML in UTF-8, rendered as it is read. */
export declare const streamGuide: (guide: RoleGuide, options?: RenderOptions) => ReadableStream<Uint8Array>;
/** One widget of a guide as declarative shadow DOM, at once and without its style sheets and data: what `plain` is made of. */
export declare function shadowOfWidget(tag: string, given: RoleGuide, { headingLevel, attributes, pageUrl, ...options }?: RenderOptions): string;
/** Whether a guide has something for a widget to show. */
export declare function hasContent(tag: string, given: RoleGuide, { lang, attributes, pageUrl }?: RenderOptions): boolean;
/** For `style-src` of a content security policy: the hashes of the style sheets of these widgets, of all where none is named. */
export declare function styleHashes(...names: readonly string[]): Promise<string[]>;
