import type {PropertyDeclaration} from 'lit';
import {mostCharacters} from '../guide/schema.js';

/**
 * The text of an attribute that is a number, which Lit would take for 0 where it is empty, and for NaN where it is none: absent
 * where it is empty, the text itself where it is no number, so that it can be reported.
 */
export function toNumber(text: string | null): number | string | null {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  const number = Number(trimmed);
  return Number.isNaN(number) ? text : number;
}

/**
 * What the value of a property means, whichever way it was set: attributes and properties take the same text, because React, Vue,
 * Svelte and Preact set the property to what is written as an attribute. What cannot be understood stays as it is, so that it can be reported.
 */
export function toDeclaredType(value: unknown, {type}: PropertyDeclaration): unknown {
  if (type === Number) return typeof value === 'string' ? toNumber(value) : typeof value === 'bigint' ? Number(value) : value;
  // As HTML has it: an attribute that is there is true, whatever it says.
  if (type === Boolean) return typeof value === 'string' || !!value;
  const isText = /^(string|number|boolean)$/.test(typeof value);
  // Of an address nothing is taken away.
  if (type === URL && isText) return String(value);
  // What parts signs in the attribute of a snippet (inert.ts) is no part of what it says. One character more than a text has is kept, by which it is known to be too long.
  if (type === String && isText) return String(value).replaceAll('\u2060', '').slice(0, mostCharacters + 1);
  return value;
}

/** The type that a value of a property does not have, in words: "a number"; undefined where it has it. */
export function wrongType(value: unknown, {type}: PropertyDeclaration): string | undefined {
  if (value == null) return undefined;
  if ((type === String || type === URL) && typeof value !== 'string') return 'a string';
  if (type === Number && typeof value !== 'number') return 'a number';
  return undefined;
}
