import type { Converted } from './types.js';
export declare function fromNationalCareersService(json: unknown): Converted;
