export declare const translations: readonly string[];
