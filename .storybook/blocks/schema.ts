/// <reference types="vite/client" />

interface Schema {
  description?: string;
  type?: string;
  enum?: string[];
  examples?: string[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
}
const [schema] = Object.values(import.meta.glob<Schema>('../../dist/role-guide.schema.json', {eager: true, import: 'default'}));

/** What the schema says of a key of role JSON. */
export const keyOf = (key: string): Schema | undefined => schema?.properties?.[key];
export const keys = (): string[] => Object.keys(schema?.properties ?? {});

/** The type of a value in a few words. */
export function typeOf(each: Schema): string {
  if (each.anyOf) return [...new Set(each.anyOf.map(typeOf))].join(' or ');
  if (each.prefixItems) return `[${each.prefixItems.map(typeOf).join(', ')}]`;
  if (each.items) return `list of ${typeOf(each.items)}`;
  if (each.enum) return each.enum.join(' | ');
  if (each.format) return 'URL';
  return {string: 'text', null: 'null', object: each.properties?.['atLeast'] ? '{atLeast}' : 'object'}[each.type ?? ''] ?? each.type ?? '';
}

export interface Field {
  path: string;
  type: string;
  description: string;
}
/** All that may stand in a key, with its path. */
export function fieldsOf(each: Schema, path: string): Field[] {
  if (each.anyOf) {
    const found = each.anyOf.flatMap((option) => fieldsOf(option, path));
    return [...new Map(found.map((field) => [field.path, field])).values()];
  }
  if (each.items) return fieldsOf(each.items, `${path}[]`);
  return Object.entries(each.properties ?? {}).filter(([name]) => name !== 'atLeast').flatMap(([name, inner]) => [
    {path: `${path}.${name}`, type: typeOf(inner), description: inner.description ?? ''},
    ...fieldsOf(inner, `${path}.${name}`),
  ]);
}
