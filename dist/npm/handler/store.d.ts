/** Where guides come from: a KV namespace is one, a folder (career-widgets/handler/node) is one. */
export interface GuideStore {
    /** The role JSON under a key, as text; nothing where there is none. */
    get(key: string): Promise<string | null | undefined> | string | null | undefined;
    /** What there is, for the index and the sitemap; neither is there without it. */
    entries?(): Promise<readonly GuideEntry[]> | readonly GuideEntry[];
}
export interface GuideEntry {
    key: string;
    title?: string | undefined;
    /** The field of work that the role belongs to. */
    field?: string | undefined;
}
/** What can be a key: letters, digits, and "." "_" "-" between them. Nothing else ever reaches a store. */
export declare const isKey: (key: string) => boolean;
