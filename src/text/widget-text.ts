import type {Report} from '../guide/problem.js';
import type {RoleGuide} from '../guide/role-guide.js';
import type {Source} from '../guide/sections/source.js';
import {localizeFor, type Localize} from '../i18n/localize.js';
import type {en, Message, Messages} from '../i18n/messages.js';
import {items, joined, lead, paragraph, strong, type Block} from './blocks.js';

export type Key = keyof RoleGuide;
export type Attributes = Readonly<Record<string, string>>;

/** What a widget says of a guide, in words. */
export interface Said {
  heading: string;
  /** All of it; nothing where the guide has nothing for the widget. */
  blocks: Block[];
  /** Whether the heading alone says something: it is the role's title. */
  titled?: boolean;
  /** The gist in a sentence, with its figures: what a link has room for. */
  gist?: string | undefined;
  sources?: readonly (Source | undefined)[];
}

/** The text of a widget, `text` of its text.ts: what a snippet says of it where no script ever comes. */
export interface WidgetText<Own extends Messages> {
  /** Is asked where the guide has one of the keys that the widget draws; says the same as the widget, from the same model where it has one. */
  say(
    guide: RoleGuide,
    localize: Localize<Own & typeof en>,
    attributes: Attributes,
    report: Report,
  ): (Omit<Said, 'heading'> & {heading?: string | undefined}) | undefined;
  /** Keys of role JSON that it looks at besides those that it draws. */
  also?: readonly Key[];
  /** The flat attributes that the widget takes, the key that they are a part of, and those of which one must be there for the others to count. */
  flat?: {key: Key; names: readonly string[]; needs: readonly string[]};
}

/** A widget as a snippet knows it. */
export interface SectionText {
  /** The keys of role JSON that the widget draws. */
  keys: readonly Key[];
  also: readonly Key[];
  flat?: WidgetText<Messages>['flat'];
  say(guide: RoleGuide, lang: string, attributes: Attributes, report: Report): Said;
}

/** The text of a widget, with its terms and the keys that it draws. */
export function sectionText<Own extends Messages & {heading: Message}>(
  tag: string,
  terms: Own,
  keys: readonly Key[],
  {say, also = [], flat}: WidgetText<Own>,
): SectionText {
  return {
    keys,
    also,
    flat,
    say(guide, lang, attributes, report) {
      const localize = localizeFor(lang, tag, terms) as Localize<Own & typeof en>;
      const {heading, ...said} = (keys.some((key) => guide[key] !== undefined) && say(guide, localize, attributes, report)) || {blocks: []};
      return {...said, heading: heading ?? localize.term('heading')};
    },
  };
}

/** What there is to say of any model: the sentence and the table, as `SectionModel` has them. */
interface SayableModel {
  heading?: string | undefined;
  sentence?: string | undefined;
  table?: {columns: readonly string[]; groups: readonly {name?: string | undefined; rows: readonly (readonly string[])[]}[]} | undefined;
  source?: Source | readonly (Source | undefined)[] | undefined;
}

/** The text of a widget that has no text.ts: the sentence of its model, and its table as a list. */
export function modelText<Own extends Messages>(
  model: (guide: RoleGuide, localize: Localize<Own & typeof en>, report: Report) => SayableModel | undefined,
): WidgetText<Own> {
  return {
    say(guide, localize, _, report) {
      const made = model(guide, localize, report);
      if (!made) return;
      const {heading, sentence, table, source} = made;
      const rows = table?.groups.flatMap(({name, rows}) => [...lead(name), ...items(rows.map(([first, ...cells]) => joined(strong(first), ...cells.filter((cell) => cell !== '–'))))]) ?? [];
      return {heading, blocks: [...paragraph(sentence), ...rows], gist: sentence, sources: [source].flat()};
    },
  };
}
