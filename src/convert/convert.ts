// Whatever JSON it is, to role JSON: the format is recognised by the keys that only it has.
import {fromNationalCareersService} from './national-careers-service.js';
import {fromJsonResume} from './json-resume.js';
import {fromHtml, fromJsonLd} from './schema-org.js';
import {isObject} from './json.js';
import type {Converted, Note} from './types.js';

export type Format = 'schema.org' | 'html' | 'national-careers-service' | 'json-resume' | 'role-json';

/** The format of a text; undefined where it is none that is known. */
export function formatOf(text: string): {format: Format | undefined; json?: unknown} {
  if (/^\s*</.test(text.replace(/^\ufeff/, ''))) return {format: 'html'};
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {format: undefined};
  }
  const [first] = Array.isArray(json) ? (json as unknown[]) : [json];
  if (!isObject(first)) return {format: undefined, json};
  const format: Format | undefined =
    '@type' in first || '@graph' in first || '@context' in first ? 'schema.org'
    : 'Title' in first && ('SalaryStarter' in first || 'HowToBecome' in first || 'WhatItTakes' in first) ? 'national-careers-service'
    : 'basics' in first || ('skills' in first && Array.isArray(first.skills)) ? 'json-resume'
    : 'title' in first || 'version' in first ? 'role-json'
    : undefined;
  return {format, json};
}

/** Guides from a text in any of the formats; notes that belong to no guide stand beside them. */
export function convertText(text: string, asked?: Format): {format: Format | undefined; converted: Converted[]; notes: Note[]} {
  const known = formatOf(text);
  const format = asked ?? known.format;
  if (format === 'html') return {format, ...fromHtml(text)};
  const each = Array.isArray(known.json) ? (known.json as unknown[]) : [known.json];
  if (known.json === undefined || format === undefined || format === 'role-json')
    return {format, converted: [], notes: [{at: '', message: known.json === undefined ? 'is neither JSON nor a page' : format === 'role-json' ? 'is role JSON already' : 'is in no format that is known'}]};
  const converted = format === 'schema.org' ? fromJsonLd(known.json) : each.map(format === 'json-resume' ? fromJsonResume : fromNationalCareersService);
  return {format, converted, notes: converted[0] ? [] : [{at: '', message: 'has no Occupation and no JobPosting'}]};
}
