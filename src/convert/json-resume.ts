// The skills of a JSON Resume (https://jsonresume.org/schema) to role JSON. The rest of a résumé is about a person, not a role.
import type {RoleGuide} from '../guide/role-guide.js';
import {plainText} from './html.js';
import {isObject, listOf, withoutEmpty, type Json} from './json.js';
import {repairAll} from './mojibake.js';
import type {Converted, Note} from './types.js';

export function fromJsonResume(json: unknown): Converted {
  const notes: Note[] = [];
  const note = (at: string, message: string) => notes.push({at, message});
  const given: Json = isObject(json) ? json : {};
  const text = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');
  const skills = listOf(given.skills).flatMap((one, i) => {
    if (typeof one === 'string') return [{name: text(one)}];
    if (!isObject(one)) return [];
    for (const key of Object.keys(one)) if (!['name', 'level', 'keywords'].includes(key)) note(`skills[${i}].${key}`, 'role JSON has no place for it');
    return [{name: text(one.name), level: text(one.level), examples: listOf(one.keywords).map(text).filter(Boolean)}];
  });
  if (!skills[0]) note('skills', 'there are none');
  else note('skills', 'a JSON Resume does not part skills into technical and soft ones: all were taken for technical');
  for (const key of Object.keys(given)) if (!['skills', '$schema', 'meta'].includes(key)) note(key, 'is about a person, not a role');
  const guide: RoleGuide = {version: 1, title: text(isObject(given.basics) ? given.basics.label : undefined), skills: {technical: skills}};
  return {guide: repairAll(withoutEmpty(guide) ?? {}, note), notes};
}
