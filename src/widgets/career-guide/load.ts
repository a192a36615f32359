/** Defines a section where it is not. The bundle of everything does without, see rollup.config.mjs. */
export const load = async (tag: string): Promise<unknown> => import(`../${tag}/define.js`);
