/** Of a text that is no UTF-8: what is in files that Excel writes. */
export declare const decodeWindows1252: (bytes: Uint8Array) => string;
export interface Repaired {
    text: string;
    /** What was repaired, as it was and as it is; nothing where nothing had to be. */
    repairs: [was: string, is: string][];
    /** A part that looks misread and could not be repaired. */
    unclear?: string | undefined;
}
/** A text with what was misread put right. */
export declare function repairMojibake(given: string): Repaired;
/** A value with every text in it repaired. `report` hears where, once for each text. */
export declare function repairAll<Value>(value: Value, report: (path: string, message: string) => void, path?: string): Value;
