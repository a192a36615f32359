import { type GuideStore } from './store.js';
export interface HandlerOptions {
    /** Where guides come from. */
    guides: GuideStore;
    /** The path below which all of it is: `/careers`. */
    basePath?: string | undefined;
    /** The origin as readers see it, where a proxy stands before: `https://example.com`. */
    origin?: string | undefined;
    /** Name of the site. */
    siteName?: string | undefined;
    /** Address of the script that brings the widgets to life: a URL, or a path of the library's own files. Without it pages have no script. */
    script?: string | undefined;
    /** The library's own files, by their names in `dist/`: they are below `/-/files/`. */
    file?: ((name: string) => Promise<Uint8Array | string | undefined> | Uint8Array | string | undefined) | undefined;
    /** How long others may keep an answer, in seconds; 300 by default. */
    maxAge?: number | undefined;
    /** Which pages may hold a widget in a frame, as `frame-ancestors` has it; `*` by default. */
    frameAncestors?: string | undefined;
    /** How much of what was rendered last is kept, in bytes; 32 MB by default. */
    cacheSize?: number | undefined;
}
/** Answers a request; what was asked for wrongly gets a 4xx. */
export type Handler = (request: Request) => Promise<Response>;
/** Pages, widgets for frames, oEmbed, JSON-LD and the guides themselves. */
export declare function createHandler(options: HandlerOptions): Handler;
