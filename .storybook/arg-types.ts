import type {ArgTypes} from '@storybook/web-components-vite';
import {controlsOf, isColour, type Control} from '../src/builder/controls.js';
import {languages} from './languages.js';
import {declarations, type Named} from './manifest.js';
import acting from './tokens.json';

const own = ({inheritedFrom}: Named) => !inheritedFrom;
const text = (description = '') => description.replace(/\s+/g, ' ');
const entry = ({name, type, description}: Named) => ({name, type: type?.text, description: text(description)});

/** Which field fits an attribute, as Storybook has it where it asks for no short form. */
function fieldOf({kind, name, values = [], min, max}: Control): object {
  if (name === 'lang') return {control: {type: 'select'}, options: languages.map(({lang}) => lang), type: {name: 'string'}};
  if (kind === 'choice') return {control: {type: 'select'}, options: values, type: {name: 'enum', value: values}};
  if (kind === 'boolean') return {control: {type: 'boolean'}, type: {name: 'boolean'}};
  if (kind === 'number') return {control: {type: 'number', min, max}, type: {name: 'number'}};
  return {control: {type: 'text'}, type: {name: 'string'}};
}

const withoutGuide = {arg: 'guide', truthy: false};
const row = (name: string, description: string, category: string, type: string | undefined, usual: string | undefined) => ({
  name, description, table: {category, type: type ? {summary: type} : undefined, defaultValue: usual === undefined ? undefined : {summary: usual}},
});

/**
 * What can be changed of a widget: its attributes, and the tokens that it looks at. Properties, methods, events, slots and parts are no controls:
 * the tables of its page have them. Attributes that only say what a guide says besides are there where there is no guide.
 */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = declarations.get(tag);
  if (!declaration) return {};
  const {attributes, cssProperties} = declaration;
  const controls = controlsOf({widgets: {[tag]: {description: '', attributes: attributes.filter(own).map(entry)}}, shared: attributes.filter((each) => !own(each)).map(entry), tokens: []}, tag);
  const attribute = (name: string) => attributes.find((each) => each.name === name)!;
  const src = attribute('src');
  return Object.fromEntries<ArgTypes[string]>([
    ['guide', {...row('guide', 'The role JSON: the tab “Role JSON” edits it.', 'Data', 'RoleGuide', undefined), control: {disable: true}, type: {name: 'other', value: 'RoleGuide'}, widget: tag}],
    ['src', {...row('src', `${text(src.description)} Counts where there is no \`guide\`: \`files/stories/guides/electrician.json\`.`, 'Data', 'string', undefined), control: {type: 'text'}, type: {name: 'string'}, if: withoutGuide}],
    ...controls.map((control): [string, ArgTypes[string]] => {
      const {name, fieldName = name, default: usual} = attribute(control.name);
      return [fieldName, {...row(name, control.description ?? '', control.flat ? 'Data' : 'Attributes', control.type, usual), ...fieldOf(control), ...(control.flat ? {if: withoutGuide} : {})}];
    }),
    ...cssProperties
      .filter(({name}) => (acting as Record<string, string[]>)[tag]?.includes(name))
      .map(({name, syntax, description, default: usual}): [string, ArgTypes[string]] => [name, {...row(name, text(description), 'Tokens', undefined, usual), control: {type: isColour({syntax}) ? 'color' : 'text'}, type: {name: 'string'}}]),
  ]);
}
