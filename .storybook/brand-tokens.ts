/** A brand in the making: what it sets, by the name of a property. Tokens, and the ground, the text and the font of the block that it stands on. */
export type BrandTokens = Readonly<Record<string, string>>;

/** What a brand says of its block besides tokens. */
export const blockProperties = ['background-color', 'color', 'font-family'] as const;

const isBrandProperty = (name: string) => /^--career-[a-z-]+$/.test(name) || (blockProperties as readonly string[]).includes(name);
/** Whether a value ends before the rule that it stands in does. */
const isWhole = (value: string) => value.trim() !== '' && !/[;{}<>\\@]|\/\*|url\(/i.test(value);
const entriesOf = (tokens: BrandTokens) => Object.entries(tokens).filter(([name, value]) => isBrandProperty(name) && typeof value === 'string' && isWhole(value));

/** The brand as Storybook takes a global: letters, digits, - and _, so that it stands in the address and can be sent on. */
export function packTokens(tokens: BrandTokens): string {
  const entries = entriesOf(tokens);
  if (!entries[0]) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
/** The brand that a global says; none where it says nothing that can be read. */
export function unpackTokens(packed: unknown): BrandTokens {
  if (typeof packed !== 'string' || !packed) return {};
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const tokens: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return tokens && typeof tokens === 'object' ? Object.fromEntries(entriesOf(tokens as BrandTokens)) : {};
  } catch {
    return {};
  }
}

const applied = new WeakMap<HTMLElement, readonly string[]>();
/**
 * Sets a brand on a story's frame, above the brand that its class has, and takes away what was set there before.
 * @param packed - The global `brandTokens`.
 */
export function applyBrandTokens(frame: HTMLElement, packed: unknown): void {
  for (const name of applied.get(frame) ?? []) frame.style.removeProperty(name);
  const entries = Object.entries(unpackTokens(packed));
  for (const [name, value] of entries) frame.style.setProperty(name, value);
  applied.set(frame, entries.map(([name]) => name));
}

/** The brand as a rule of CSS, to be taken away. */
export function brandRule(tokens: BrandTokens, name = 'brand'): string {
  const entries = entriesOf(tokens);
  const lines = [...entries.filter(([each]) => !each.startsWith('--')), ...entries.filter(([each]) => each.startsWith('--'))];
  return lines[0] ? `.${name} {\n${lines.map(([each, value]) => `  ${each}: ${value.trim()};`).join('\n')}\n}\n` : '';
}

/** The colours of `light-dark(…)`, or one for both. */
export function bothColours(value: string): [light: string, dark: string] {
  const inside = /^\s*light-dark\((.*)\)\s*$/s.exec(value)?.[1];
  if (inside === undefined) return [value.trim(), value.trim()];
  let depth = 0;
  for (let i = 0; i < inside.length; i += 1) {
    depth += inside[i] === '(' ? 1 : inside[i] === ')' ? -1 : 0;
    if (inside[i] === ',' && depth === 0) return [inside.slice(0, i).trim(), inside.slice(i + 1).trim()];
  }
  return [inside.trim(), inside.trim()];
}
