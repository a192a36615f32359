/// <reference types="vite/client" />

/** What custom-elements.json says of something that has a name. */
export interface Named {
  name: string;
  description?: string;
  default?: string;
  /** What a token takes, as `@property` says it. */
  syntax?: string;
  type?: {text: string};
  fieldName?: string;
  inheritedFrom?: {name: string};
}
export interface Declaration {
  tagName: string;
  name: string;
  description: string;
  summary: string;
  /** When to use it: `@usage` of its comment. */
  usage?: string;
  attributes: Named[];
  members: (Named & {attribute?: string; kind: string})[];
  events: Named[];
  slots: Named[];
  cssProperties: Named[];
  cssParts: Named[];
  cssStates: Named[];
}
interface Manifest {
  modules: {declarations: Declaration[]}[];
}

// Globs, so that the stories draw, without their tables, where nothing was built yet.
const [manifest] = Object.values(import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}));

/** Every widget, by its tag. */
export const declarations: ReadonlyMap<string, Declaration> = new Map(
  (manifest?.modules ?? []).flatMap(({declarations}) => declarations).filter(({tagName}) => tagName).map((each) => [each.tagName, each]),
);

/** What every widget has, whichever it is. */
export const base = (manifest?.modules ?? []).flatMap(({declarations}) => declarations).find(({name}) => name === 'WidgetElement');

/** Of a widget's events, parts or states: what it alone has comes first. */
export const ownFirst = (list: readonly Named[], shared: readonly Named[] = []): Named[] => {
  const isShared = ({name}: Named) => shared.some((each) => each.name === name);
  return [...list.filter((each) => !isShared(each)), ...list.filter(isShared)];
};

/** The events of all widgets, each once. */
export const eventNames: readonly string[] = [...new Set([...declarations.values()].flatMap(({events}) => events.map(({name}) => name)))];
