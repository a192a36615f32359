import {createServer} from 'node:http';
import {convertOnet, fromHtml, toJsonLd, toMarkdown, type Note} from 'career-widgets/convert';
import {lintText, type Finding} from 'career-widgets/lint';
import {hasContent, renderGuide, renderWidget, streamGuide, styleHashes} from 'career-widgets/server';
import {createHandler} from 'career-widgets/handler';
import {folder, listener} from 'career-widgets/handler/node';
import type {RoleGuide} from 'career-widgets';

export async function* pages(open: (table: string) => string): AsyncGenerator<string | readonly Finding[] | readonly Note[]> {
  for await (const {code, guide, notes, wage} of convertOnet({open, oews: 'OCC_CODE', oewsDate: '2024-05', codes: ['15-1252']})) {
    yield notes;
    yield `${code} ${wage.kind} ${toMarkdown(guide)} ${JSON.stringify(toJsonLd(guide).jsonLd)}`;
    yield lintText(JSON.stringify(guide), {rules: {'tiers-gap': 'off', 'stale-source': ['error', {years: 5}]}});
    if (hasContent('salary-range', guide)) yield renderWidget('salary-range', guide, {attributes: {area: 'Texas', per: 'hour'}});
    yield renderGuide(guide, {form: 'plain', lang: 'de', headingLevel: 1});
  }
  for (const {guide} of fromHtml('<p>').converted) yield renderGuide(guide satisfies RoleGuide);
  yield (await styleHashes()).join(' ');
}
export const stream: ReadableStream<Uint8Array> = streamGuide({title: 'Diver'});
export const server = createServer(listener(createHandler({guides: folder('guides'), siteName: 'Example careers'})));
export const worker = createHandler({guides: {get: (key) => (key === 'diver' ? '{"title": "Diver"}' : undefined)}});

// @ts-expect-error — no such form
void renderGuide({}, {form: 'bare'});
// @ts-expect-error — no such setting
lintText('{}', {rules: {'tiers-gap': 'loud'}});
// @ts-expect-error — a store has get()
createHandler({guides: {}});
