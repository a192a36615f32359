import type {NewSection} from '../../guide/sections/new-section.js';
import {isolated} from '../../i18n/isolate.js';
import {decimal, type Localize} from '../../i18n/localize.js';
import type {en as shared} from '../../i18n/messages.js';
import {scale} from '../../picture/scale.js';
import type {SectionModel} from '../../view/section-element.js';
import type {en} from './messages.js';

export interface NewWidgetModel extends SectionModel {
  /** What each bar is of, its figure in words, and how long it is, in percent of the chart. */
  rows: {name: string; value: string; width: number | undefined}[];
}

/** Every string and every position of the chart; nothing where there is nothing to draw. */
export function model({newSection}: {newSection?: NewSection}, localize: Localize<typeof en & typeof shared>): NewWidgetModel | undefined {
  const {figures = [], source} = newSection ?? {};
  const drawn = figures.filter(({name, value}) => name || value !== undefined);
  if (!drawn[0]) return;
  const values = drawn.map(({value = 0}) => value);
  const highest = drawn[values.indexOf(Math.max(...values))]!;
  const at = scale(0, Math.max(...values) || 1);
  const rows = drawn.map(({name = '', value}) => ({
    name,
    value: value === undefined ? '' : decimal(localize, value),
    width: value === undefined ? undefined : at(value),
  }));
  return {
    rows,
    sentence: highest.name && highest.value ? localize.term('highest', {name: isolated(highest.name, localize), value: highest.value}) : undefined,
    table: {
      columns: [localize.term('name'), localize.term('value')],
      groups: [{rows: rows.map(({name, value}) => [isolated(name, localize) || '–', value || '–'])}],
    },
    source,
  };
}
