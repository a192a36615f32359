/** Defines a section where it is not. The bundle of everything does without, see rollup.config.mjs. */
export const load: ((tag: string) => Promise<unknown>) | undefined = async (tag) => import(`../${tag}/define.js`);
