/** What the blocks of the WordPress plugin do with guides: bundled as editor/snippet.js of it, for editor/blocks.js, which has no build. */
import {placeholders} from '../embed/placeholder.js';
import {explainUnknownKeys} from '../guide/explain-unknown-keys.js';
import {explained} from '../guide/explain-json.js';
import {parseJson} from '../guide/parse-json.js';
import type {Problem} from '../guide/problem.js';
import {roleGuide, type RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage} from '../i18n/language.js';
import {translations} from '../locales/index.js';
import {readSnippet} from '../builder/read-guide.js';
import {flatOf, titleOf as headingOf} from '../server/facts.js';
import {compose, problemsOf, widgets} from '../snippet/snippet.js';

interface Attribute {
  name: string;
  type?: string;
  description?: string;
}
/** Filled in by the build, from the manifest. */
declare const __MANIFEST__: {widgets: Record<string, {description: string; attributes: Attribute[]}>; shared: Attribute[]};

/** What a block shows, as its settings say it. */
export interface Choice {
  widget: string;
  guide?: RoleGuide | undefined;
  src?: string | undefined;
  attributes: Record<string, string>;
}
export interface Saved {
  /** The embed form that is saved; nothing where the widget would have nothing to show. */
  html: string;
  problems: string[];
}

export {widgets};
/** What widgets speak, each language under its own name. */
export const languages = ['en', ...translations].map((value) => ({value, label: new Intl.DisplayNames(value, {type: 'language'}).of(value) ?? value}));
export const attributesOf = (widget: string): Attribute[] => __MANIFEST__.widgets[widget]!.attributes;
export const descriptionOf = (widget: string): string => __MANIFEST__.widgets[widget]!.description;
/** The name of a widget: its own heading, in a language that there is a file for, or English. */
export const titleOf = (widget: string, lang: string): string => headingOf(widget, canonicalLanguage(lang) ?? 'en');
export const isWidget = (widget: string): boolean => widgets.includes(widget);

const inWords = (problems: readonly Problem[], guide: unknown) => [...new Set(explainUnknownKeys(problems, guide, roleGuide.properties).map(({path, message}) => (path ? `${path}: ${message}` : message)))];

/** Reads what somebody uploaded or pasted: a guide, or a snippet. */
export function read(text: string): {guide?: RoleGuide | undefined; choice?: Choice | undefined; problems: string[]} {
  const snippet = readSnippet(text.replace(/<!--\s*\/?wp:html\s*-->/g, ''), isWidget);
  if (snippet) {
    const {widget, attributes, src, text: json} = snippet;
    const reading = json === undefined ? {problems: []} : read(json);
    return {...reading, choice: {widget, attributes, src, guide: reading.guide}};
  }
  const {value, problem} = explained(parseJson(text, 'the guide'));
  if (problem) return {problems: [problem.message]};
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {problems: ['the guide is not an object, which begins with {']};
  return {guide: value, problems: inWords(problemsOf({guide: value}), value)};
}

/** What the saved content of a block says; undefined where it is empty or somebody else's. */
export function choiceOf(html: string): Choice | undefined {
  return html ? read(html).choice : undefined;
}

/** What is saved of a choice. */
export function save({widget, guide, src, attributes}: Choice): Saved {
  const flat = flatOf(widget);
  // Figures of the guide take the place of those that were written beside it.
  const stale = flat && guide?.[flat.key] !== undefined ? flat.names : [];
  const given = Object.fromEntries(Object.entries(attributes).filter(([name]) => !stale.includes(name)));
  const {snippet, problems, isEmpty} = compose({widget, guide, src, attributes: given, form: 'div'});
  return {html: isEmpty ? '' : snippet, problems: inWords(problems, guide)};
}

/** A guide of all that several know; the first one that has a section gives it. */
export function merge(guides: readonly (RoleGuide | undefined)[]): RoleGuide | undefined {
  const all = guides.filter((guide) => !!guide);
  return all[0] && (Object.assign({}, ...all.reverse()) as RoleGuide);
}

/** Which widget an element that was pasted stands for: an embed form, or the widget's own element. */
export function widgetOf(element: Element): string | undefined {
  if (isWidget(element.localName)) return element.localName;
  const form = element.matches(placeholders) ? element : element.localName === 'pre' ? element.querySelector(`:scope > ${placeholders.split(',')[1]!.replace('pre>', '')}`) : null;
  if (!form || form.localName === 'a') return;
  const widget = readSnippet(element.outerHTML, isWidget)?.widget;
  return widget !== undefined && isWidget(widget) ? widget : undefined;
}

/** What a block saves of an element that was pasted. The text in it stays where there is one: it may be the editor's own. */
export function adopt(element: Element): string {
  if (element.localName === 'div') return element.outerHTML;
  const choice = choiceOf(element.outerHTML);
  if (!choice) return '';
  const text = element.querySelector('[slot=fallback]');
  if (!choice.src || !text) return save(choice).html;
  const div = document.createElement('div');
  div.setAttribute('data-career-widget', choice.widget);
  for (const [name, value] of Object.entries({src: choice.src, ...choice.attributes})) div.setAttribute(`data-${name}`, value);
  const inner = document.createElement('div');
  inner.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
  div.append(inner);
  return div.outerHTML;
}

/** What pasted elements may have, as the paste handler of WordPress asks for it. */
export function pasteSchema(): object {
  const words = {'#text': {}};
  const inline = {...words, strong: {children: words}, b: {children: words}, em: {children: words}, a: {attributes: ['href'], children: words}};
  const line = {children: inline};
  const list = {children: {li: line}};
  const blocks = {...inline, p: line, ul: list, ol: list, ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, line]))};
  const text = {attributes: ['lang', 'dir', 'slot'], children: blocks};
  const names = (tag: string) => [...__MANIFEST__.shared, ...attributesOf(tag)].map(({name}) => name);
  const all = [...new Set(widgets.flatMap(names))];
  return {
    div: {attributes: ['data-career-widget', ...all.map((name) => `data-${name}`), 'lang', 'dir'], children: {...blocks, div: text, span: text}},
    pre: {children: {code: {classes: ['language-career-guide'], children: words}}},
    ...Object.fromEntries(widgets.map((tag) => [tag, {attributes: names(tag), children: {...blocks, div: text, span: text}}])),
  };
}

