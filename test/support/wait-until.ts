import {waitUntil as waitUntilOf} from '@open-wc/testing';

/** Waits until something holds. Long enough for a busy machine: a second, which is what the library gives, is not. */
export const waitUntil: typeof waitUntilOf = (holds, message, options) => waitUntilOf(holds, message, {timeout: 10_000, ...options});
