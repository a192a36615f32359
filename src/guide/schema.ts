/**
 * The vocabulary in which role JSON is described: plain data in the form of JSON Schema (draft 2020-12), so that one
 * description gives the TypeScript types (`Infer`), the run-time checks (`check`) and the published schema.
 * Descriptions are the doc comments on the keys: editors and the published schema show them, the bundles do not carry them.
 */
export type Schema = Text | Num | Bool | Null | List | Tuple | Dict | AnyOf;

export interface Text {
  readonly type: 'string';
  /** What is longer is cut, an address is left out. In UTF-16 code units; in all texts where it is not given, `mostCharacters`. */
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'uri-reference';
  readonly examples?: readonly string[];
  /**
   * What others write for the values of `enum`, by how `foldSpelling` (check.ts) has it. What is none of them, or no text, is reported, and
   * known to be unknown, as what is given as `null`: it is `null`, which is not the same as absent.
   */
  readonly spellings?: Readonly<Record<string, string>>;
}
export interface Num {
  readonly type: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface Bool {
  readonly type: 'boolean';
}
export interface Null {
  readonly type: 'null';
}
export interface List {
  readonly type: 'array';
  readonly prefixItems?: undefined;
  readonly items: Schema;
  /** What comes after is left out. */
  readonly maxItems?: number;
}
/** A list whose places mean something: where one of them is not valid, the whole is dropped, so that no entry moves into another's place. */
export interface Tuple {
  readonly type: 'array';
  readonly prefixItems: readonly Schema[];
  readonly items?: undefined;
  readonly maxItems: number;
}
export interface Dict {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  /** A key is dropped where one that it depends on is missing. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Keys that others know: they are not looked at, and nobody is told of them. */
  readonly others?: readonly string[];
  /** Of keys that mean something where they are absent, what others call them, spelt as `foldSpelling` has it: where that stands there, the value is known to be unknown, `null`. */
  readonly othersNames?: Readonly<Record<string, readonly string[]>>;
  /** What can hardly be meant so, of a value that is valid: where, and why; and what is in doubt, where that has a name. */
  readonly questions?: (value: never) => readonly Question[];
}
export type Question = readonly [key: string, message: string, kind?: QuestionKind];
/** Pay for another period, a part of one in place of a percentage, a zero in place of what is not published, parts that cannot both be right; else any other doubt. */
export type QuestionKind = 'period' | 'fraction' | 'zero' | 'contradiction';
export interface AnyOf {
  /** The options differ in their JSON type, so that the type of a value alone says which is meant. */
  readonly anyOf: readonly Exclude<Schema, AnyOf>[];
}

/** The TypeScript type of what a schema describes. Every key is optional, as every field of role JSON is. */
export type Infer<S> = Schema extends S
  ? unknown
  : S extends {anyOf: readonly (infer Option)[]}
    ? Infer<Option>
    : S extends {enum: readonly (infer Value)[]}
      ? Value | (S extends {spellings: object} ? null : never)
      : S extends {type: 'string'}
        ? string
        : S extends {type: 'number'}
          ? number
          : S extends {type: 'boolean'}
            ? boolean
            : S extends {type: 'null'}
              ? null
              : S extends {prefixItems: infer Places}
                ? {-readonly [Place in keyof Places]?: Infer<Places[Place]>}
                : S extends {type: 'array'; items: infer Item}
                  ? Infer<Item>[]
                  : S extends {type: 'object'; properties: infer Properties}
                    ? {-readonly [Key in keyof Properties]?: Infer<Properties[Key]>}
                    : never;

/** Limits of what one text and one list hold, so that a guide that is made to keeps no page busy. Real ones have a tenth of it. */
export const mostCharacters = 20_000;
export const mostItems = 10_000;
/** Of what stands in one picture, and of what is compared with each other. */
export const few = {maxItems: 200} as const;
export const some = {maxItems: 500} as const;

export const text = {type: 'string', maxLength: mostCharacters} as const;
export const number = {type: 'number'} as const;
export const boolean = {type: 'boolean'} as const;
/** A link: http, https or mailto, or relative to the page. */
export const url = {type: 'string', format: 'uri-reference', maxLength: 4000} as const;
/** A BCP 47 tag, as people write it. */
export const language = {type: 'string', pattern: '^[\\w-]{1,100}$', examples: ['en', 'de-AT']} as const;

export const list = <const Item extends Schema>(items: Item, {maxItems}: {maxItems: number} = {maxItems: mostItems}) =>
  ({type: 'array', items, maxItems}) as const;
/** Two places, `[from, to]`. */
export const pair = <const Item extends Schema>(item: Item) => ({type: 'array', prefixItems: [item, item], maxItems: 2}) as const;
export const object = <const Properties extends Dict['properties'], const Rules extends Pick<Dict, 'dependentRequired' | 'questions' | 'othersNames'> = object>(
  properties: Properties,
  rules?: Rules,
) => ({type: 'object', properties, ...(rules as Rules)}) as const;
export const anyOf = <const Options extends AnyOf['anyOf']>(...options: Options) => ({anyOf: options}) as const;
export const enumOf = <const Values extends readonly string[]>(...values: Values) =>
  ({type: 'string', enum: values}) as const;

/** Prose: a paragraph, or a list with a paragraph each; a blank line in a text also parts paragraphs. */
export const prose = /*#__PURE__*/ anyOf(text, /*#__PURE__*/ list(text));
