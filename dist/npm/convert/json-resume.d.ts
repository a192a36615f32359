import type { Converted } from './types.js';
export declare function fromJsonResume(json: unknown): Converted;
