import {waitUntil as waitUntilOf} from '@open-wc/testing';

/** Waits until something holds, and sees it soon. Long enough for a busy machine: a second, which is what the library gives, is not. */
export const waitUntil: typeof waitUntilOf = (holds, message, options) => waitUntilOf(holds, message, {interval: 10, timeout: 10_000, ...options});
