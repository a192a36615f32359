import {maxLength} from '../guide/parse-json.js';
import {usualBase, versionIn, ways, type Integrity, type Way} from '../snippet/script-tags.js';
import {places, widgets, type EmbedForm, type Place} from '../snippet/snippet.js';

/** Filled in by the build. */
declare const __INTEGRITY__: Integrity;

/** Where the guide comes from: one of the examples, what an editor pasted or opened, an address, or from attributes alone. */
export type From = 'example' | 'text' | 'url' | 'none';

/** All that an editor has chosen. */
export interface State {
  from: From;
  example: string;
  /** What was pasted or opened; a link carries it only where it is short. */
  text: string;
  url: string;
  /** Whether a guide that has an address is carried by the snippet all the same. */
  carry: boolean;
  widget: string;
  attributes: Readonly<Record<string, string>>;
  /** Values of the tokens, by the name of the custom property. */
  look: Readonly<Record<string, string>>;
  place: Place;
  /** The form of the snippet, where it is not that of the place. */
  form: EmbedForm | undefined;
  /** The folder that the site has the files in, by which of them the widgets come, and whether their places are reserved. */
  base: string;
  way: Way;
  reserve: boolean;
  /** Whether the line brings the script along. */
  withScript: boolean;
}

export const first: State = {
  from: 'example',
  example: 'operations-assistant',
  text: '',
  url: '',
  carry: false,
  // Something short: a whole guide carries some 70,000 characters.
  widget: 'salary-range',
  attributes: {},
  look: {},
  place: 'wordpress',
  form: undefined,
  base: usualBase,
  way: 'module',
  reserve: false,
  withScript: false,
};

const forms: readonly string[] = ['element', 'div', 'code', 'link'] satisfies EmbedForm[];
export const isEmbedForm = (name: string | null): name is EmbedForm => forms.includes(name ?? '');
export const isWay = (name: string | null): name is Way => Object.hasOwn(ways, name ?? '');
export const isPlace = (name: string | null): name is Place => Object.hasOwn(places, name ?? '');

/**
 * Folders that a link may name: on the same site or where packages are published, and only where they name exactly this version. The tags carry the hashes of its files then, so that
 * no browser runs anything else, whoever wrote the link.
 */
const isPinned = (base: string) => /^(\/(?!\/)|https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets@)(?!.*\.\.)[\w@./-]*\/$/.test(base) && versionIn(base) === __INTEGRITY__.version;

/** Most characters of each thing that a link says (an attribute, a value of the look, an address, the text as it is packed): programs for mail and chat cut long links off. */
export const longest = 4000;
/** Most things that a link says, and most characters of them all, however they are encoded. */
export const most = {things: 100, characters: 1_000_000};

const isShort = (value: string) => value.length <= longest;

/** What of a state is too long for a link, by its names. */
export const tooLong = ({from, url, attributes, look}: State): string[] =>
  Object.entries({...(from === 'url' ? {'the address': url} : {}), ...attributes, ...look}).flatMap(([name, value]) => (isShort(value) ? [] : [name]));

/**
 * The fragment of an address that says what has been chosen; what is as it is at first goes without saying, and what is too long is left out. `packed` is the
 * text, as `packText` made it; where there is none, the link says only that there was one.
 */
export function toHash({from, example, url, carry, widget, attributes, look, place, form, base, way, reserve, withScript}: State, packed = ''): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string) => isShort(value) && said.set(name, value);
  if (from === 'example' && example !== first.example) say('example', example);
  if (from === 'text') said.set('text', isShort(packed) ? packed : '');
  if (from === 'url') said.set('url', isShort(url) ? url : '');
  if (from === 'none') said.set('none', '');
  if (from === 'url' && carry) said.set('carry', '');
  if (widget !== first.widget) said.set('widget', widget);
  if (place !== first.place) said.set('for', place);
  if (form) said.set('form', form);
  if (base !== first.base) say('base', base);
  if (way !== first.way) said.set('way', way);
  if (reserve) said.set('reserve', '');
  if (withScript) said.set('script', '');
  for (const [name, value] of Object.entries(attributes)) say(`.${name}`, value);
  for (const [name, value] of Object.entries(look)) say(name, value);
  return said.size ? `#${said.toString()}` : '';
}

/** What a fragment says, as far as it can be meant; without the text, which is packed. `dropped` names what is too long. */
export function fromHash(hash: string): {state: State; packed: string; dropped: string[]} {
  const all = new URLSearchParams(hash.length <= most.characters ? hash.slice(1) : '');
  const given = [...all];
  const said = new URLSearchParams(given.slice(0, most.things).filter(([, value]) => isShort(value)));
  const dropped = [
    ...given.slice(0, most.things).flatMap(([name, value]) => (isShort(value) ? [] : [name === 'text' ? 'the guide' : name.replace(/^\./, '').slice(0, 60)])),
    ...(hash.length > most.characters || given.length > most.things ? ['all that is beyond its end'] : []),
  ];
  const widget = said.get('widget');
  const place = said.get('for');
  const form = said.get('form');
  const base = said.get('base') ?? '';
  const way = said.get('way');
  const example = said.get('example') ?? '';
  const those = (pattern: RegExp) =>
    Object.fromEntries([...said].flatMap(([key, value]) => {
      const name = pattern.exec(key)?.[1];
      return name ? [[name, value]] : [];
    }));
  return {
    packed: said.get('text') ?? '',
    dropped,
    state: {
      from: all.has('text') ? 'text' : all.has('url') ? 'url' : said.has('none') ? 'none' : 'example',
      // A part of an address, so nothing that could lead elsewhere.
      example: /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/.test(example) ? example : first.example,
      text: '',
      url: said.get('url') ?? '',
      carry: said.has('url') && said.has('carry'),
      widget: widgets.includes(widget!) ? widget! : first.widget,
      attributes: those(/^\.([a-z]+(?:-[a-z]+)*)$/),
      look: those(/^(--career-[a-z]+(?:-[a-z]+)*)$/),
      place: isPlace(place) ? place : first.place,
      form: isEmbedForm(form) ? form : undefined,
      base: isPinned(base) ? base : first.base,
      way: isWay(way) ? way : first.way,
      reserve: said.has('reserve'),
      withScript: said.has('script'),
    },
  };
}

/** Text as a part of an address, where it is short enough for one. */
export async function packText(text: string): Promise<string | undefined> {
  const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  const coded = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return isShort(coded) ? coded : undefined;
}

/** Text from what `packText` made of it; undefined where somebody else made it. */
export async function unpackText(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(new TextDecoderStream('utf-8', {ignoreBOM: true})).getReader();
    let text = '';
    // A few bytes can stand for more than anybody has memory.
    for (let part; text.length <= maxLength && !(part = await reader.read()).done; ) text += part.value;
    void reader.cancel();
    return text.length > maxLength ? undefined : text;
  } catch {
    return undefined;
  }
}
