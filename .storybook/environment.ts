/** Whether stories are run as tests (vitest.config.mjs). */
export const isTest = '__vitest_browser_runner__' in globalThis;
