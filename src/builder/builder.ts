import {html, nothing, render, type TemplateResult} from 'lit';
import {maxLength} from '../guide/parse-json.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {canonicalLanguage, directionOf} from '../i18n/language.js';
import {flatOf, keysOf, titleOf} from '../server/facts.js';
import {scriptTags, type Integrity, type Way} from '../snippet/script-tags.js';
import {compose, fitting, keepsScripts, placeOf, places, widgets, type Composed, type SnippetOptions} from '../snippet/snippet.js';
import {sections as sectionTags} from '../widgets/sections.js';
import {controlsOf, isColour, isTokenValue, kindOf, lookRule, type Control, type Manifest, type Token} from './controls.js';
import {excerpt} from './json-places.js';
import {leave, survives, withoutScript} from './leave.js';
import {readGuide, readSnippet, type Fault, type Reading} from './read-guide.js';
import {first, fromHash, isEmbedForm, isPlace, isWay, longest, packText, toHash, tooLong, unpackText, type From, type State} from './state.js';

/** Filled in by the build: what the manifest says, the example guides, the text of the first of them, and the hashes of the files. */
declare const __MANIFEST__: Manifest;
declare const __EXAMPLES__: readonly {name: string; title: string; lang: string}[];
declare const __EXAMPLE__: string;
declare const __INTEGRITY__: Integrity;

const manifest = __MANIFEST__;
const builder = document.getElementById('builder')!;

let state: State = first;
/** The guide's text, as far as it is there, and what was read in it. */
let text = '';
let reading: Reading = {faults: []};
/** How the guide is doing where it is not there: in words for the editor. */
let waiting = '';
/** The address in its field, before it is asked. */
let address = '';
let made: Composed | undefined;
/** What the place takes away, and whether a widget is left. */
let left: {taken: string[]; widget: boolean} = {taken: [], widget: true};
let script = true;
let narrow = false;
let said = '';
/** What the link to this page leaves out. */
let unlinked: string[] = [];
/** What was too long in the link that somebody came by. */
let dropped: string[] = [];

const isWidget = (tag: string) => widgets.includes(tag);
const has = (tag: string) => {
  const {guide = {}} = reading;
  return tag === 'career-guide' ? Object.keys(guide).length > 0 : keysOf(tag).own.some((key) => guide[key] !== undefined);
};
const nameOf = (tag: string) => (tag === 'career-guide' ? 'The whole guide' : titleOf(tag, 'en'));
const isFlat = (tag: string) => !!flatOf(tag);
const controls = () => controlsOf(manifest, state.widget).filter(({flat}) => !flat || state.from === 'none' || (!!reading.guide && !has(state.widget)));

/** The state without what does not belong to what is chosen. */
function chosen(): State {
  const known = controls().map(({name}) => name);
  const tokens = manifest.tokens.map(({name}) => name);
  const only = (all: Readonly<Record<string, string>>, names: readonly string[]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  return {...state, attributes: only(state.attributes, known), look: only(state.look, tokens)};
}
/** Whether the line brings the script along. */
const brings = () => state.withScript && keepsScripts(state.place);
const isReference = () => state.from === 'url' && !state.carry;

function options(): SnippetOptions {
  const {widget, attributes, place, form} = chosen();
  return {widget, attributes, for: place, form, guide: reading.guide, src: isReference() && reading.guide ? state.url : undefined, script: brings() ? site().tags : undefined};
}

// What is chosen

let timer: ReturnType<typeof setTimeout> | undefined;
function change(part: Partial<State>) {
  state = {...state, ...part};
  said = '';
  if (state.from === 'none' && !isFlat(state.widget)) state = {...state, widget: 'salary-range'};
  draw();
  clearTimeout(timer);
  // Somebody is typing.
  timer = setTimeout(settle, 120);
}

function settle() {
  made = compose(options());
  draw();
  preview();
  void remember();
}

/** The address that was written last: what changes it to another is a link that somebody follows. */
let written = location.hash;
async function remember() {
  const now = chosen();
  const packed = now.from === 'text' ? await packText(now.text) : '';
  unlinked = [...(packed === undefined || (now.from === 'text' && !now.text) ? ['the guide'] : []), ...tooLong(now)];
  if (chosen().text !== now.text) return;
  written = toHash(chosen(), packed);
  // Not the address alone: it would be the path of a <base>.
  history.replaceState(null, '', location.pathname + location.search + written);
  draw();
}

function read(given: string, what: string) {
  text = given;
  waiting = what;
  reading = given.trim() ? readGuide(given) : {faults: []};
}

async function recall() {
  const {state: found, packed, dropped: lost} = fromHash(location.hash);
  dropped = lost;
  written = location.hash;
  const unpacked = packed ? await unpackText(packed) : '';
  state = {...found, text: unpacked ?? ''};
  address = state.url;
  waiting = '';
  if (state.from === 'text') read(state.text, state.text ? '' : unpacked === undefined ? 'The link was cut off on its way, and the guide with it. Paste it here.' : 'The link leaves the guide out, because it is too long for one. Paste it here.');
  else if (state.from === 'none') read('', '');
  else if (state.from === 'example') void example(state.example);
  else if (sameOrigin(address)) void ask(address, 'error');
  // A link must not make anybody ask another site.
  else read('', `The link names a guide on another site. Nothing is asked of it until you press “Read it”.`);
  change({});
}

const sameOrigin = (url: string) => {
  try {
    return new URL(url, location.href).origin === location.origin && /^https?:$/.test(new URL(url, location.href).protocol);
  } catch {
    return false;
  }
};

/** Counts what is asked for: only the last answer is wanted. */
let asked = 0;
/** @param redirect - Whether it may lead to another site: only where somebody asked for it, not where a link did. */
async function load(url: string, failed: string, redirect: RequestRedirect = 'error') {
  const mine = ++asked;
  read('', 'Reading the guide …');
  change({});
  try {
    const response = await fetch(url, {credentials: 'omit', redirect, referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(15_000)});
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let found = '';
    for (let part; found.length <= maxLength && !(part = await reader.read()).done; ) found += part.value;
    void reader.cancel();
    if (mine !== asked) return;
    read(found, found.trim() ? '' : `${failed}: there is nothing.`);
  } catch (error) {
    if (mine !== asked) return;
    read('', `${failed}: ${(error as Error).message}.${sameOrigin(url) ? '' : ' A guide on another site can be read only where that site allows it (CORS); paste it instead.'}`);
  }
  change({});
}

async function example(name: string) {
  asked++;
  state = {...state, from: 'example', example: name};
  if (name === first.example) read(__EXAMPLE__, '');
  else return load(`guides/${name}.json`, 'The example could not be read');
  change({});
}

async function ask(given: string, redirect: RequestRedirect = 'follow') {
  let url: URL | undefined;
  try {
    // Typed as people say it.
    url = new URL(given.trim().replace(/^(?:[a-z\d-]+\.)+[a-z]{2,}\//i, 'https://$&'), location.href);
  } catch { /* said below */ }
  if (!url || !/^https?:$/.test(url.protocol)) {
    asked++;
    read('', 'This is no address of a guide: expected one that begins with https://.');
    return change({from: 'url', url: ''});
  }
  state = {...state, from: 'url', url: url.href};
  address = url.href;
  return load(url.href, 'The guide could not be read', redirect);
}

function own(given: string) {
  asked++;
  const snippet = readSnippet(given, isWidget);
  if (snippet?.text !== undefined || (snippet && !snippet.src)) {
    const {widget, attributes, text: guide} = snippet;
    read(guide ?? '', '');
    return change({from: guide === undefined ? 'none' : 'text', text: guide ?? '', widget, attributes});
  }
  if (snippet?.src) {
    address = snippet.src;
    read('', 'The snippet names a guide by its address. Nothing is asked until you press “Read it”.');
    return change({from: 'url', url: '', widget: snippet.widget, attributes: snippet.attributes});
  }
  read(given, '');
  change({from: 'text', text: given});
}

async function open(file: File | undefined) {
  if (!file) return;
  // What is too long is not read: it would not be used either.
  own(file.size > maxLength * 4 ? '' : await file.text());
  if (file.size > maxLength * 4) waiting = `${file.name} is longer than the ${maxLength} characters that a page reads.`;
  draw();
}

function from(which: From) {
  if (which === 'example') return void example(state.example);
  asked++;
  const before = text;
  read(which === 'text' ? state.text || before : '', '');
  change(which === 'text' ? {from: which, text: state.text || before} : {from: which, url: ''});
}

// What is shown

/** What stands between back-quotes in a description is code. */
const rich = (words: string) => words.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
const value = (event: Event) => (event.target as HTMLInputElement).value;
const sentence = (words: string) => words.slice(0, /[.](\s|$)/.exec(words)?.index ?? words.length);

const step = (n: number, id: string, title: string, content: unknown) => html`
  <section class="step" aria-labelledby=${id}>
    <h2 id=${id}><span class="number">${n}</span> ${title}</h2>
    ${content}
  </section>`;

/** One of a few, in a row. */
const segments = (name: string, label: string, all: readonly (readonly [string, string])[], current: string, choose: (value: string) => void) => html`
  <fieldset class=${`segments ${name}`}><legend class="heard">${label}</legend>${all.map(
    ([key, words]) => html`<label><input type="radio" name=${name} value=${key} .checked=${key === current} @change=${() => choose(key)}><span>${words}</span></label>`,
  )}</fieldset>`;

function guideStep(): TemplateResult {
  const {from: source} = state;
  return html`
    ${segments('from', 'Where the guide comes from', [['example', 'Example'], ['text', 'Your own'], ['url', 'Address'], ['none', 'No guide']], source, (key) => from(key as From))}
    ${source === 'example'
      ? html`<label class="field"><span class="label">Example guide</span>
          <select id="example" @change=${(event: Event) => void example(value(event))}>${__EXAMPLES__.map(
            ({name, title, lang}) => html`<option value=${name} .selected=${name === state.example}>${lang === 'en' ? title : `${title} (${lang})`}</option>`,
          )}</select></label>`
      : source === 'text'
        ? html`<div class="field">
            <label class="label" for="json">The guide: role JSON, or a snippet that you want to change</label>
            <textarea id="json" rows="9" spellcheck="false" dir="ltr" autocomplete="off" placeholder=${'{"title": "…", "salary": {…}}'} aria-describedby="faults"
              .value=${state.text} @input=${(event: Event) => own(value(event))} @dragover=${(event: Event) => event.preventDefault()}
              @drop=${(event: DragEvent) => { const file = event.dataTransfer?.files[0]; if (file) { event.preventDefault(); void open(file); } }}></textarea>
            <label class="button file"><input type="file" accept=".json,application/json,text/plain" @change=${(event: Event) => void open((event.target as HTMLInputElement).files?.[0])}><span>Open a file</span></label>
          </div>`
        : source === 'url'
          ? html`<form class="field" @submit=${(event: Event) => { event.preventDefault(); void ask(address); }}>
              <label class="label" for="url">Address of the guide</label>
              <span class="row"><input id="url" type="text" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://example.com/guide.json" .value=${address} @input=${(event: Event) => { address = value(event); }}><button class="button">Read it</button></span>
              <label class="check"><input type="checkbox" .checked=${state.carry} @change=${() => change({carry: !state.carry})}><span>Put the guide into the line. Otherwise the page reads it from this address, and always has its present state.</span></label>
            </form>`
          : html`<p class="hint">A few figures are enough for these widgets: enter them in step 3.</p>`}
    ${(source === 'example' || source === 'url') && reading.guide ? html`<p class="hint"><button class="plain" @click=${() => { state = {...state, text: ''}; from('text'); }}>Change a copy of it</button></p>` : nothing}
    <div id="faults" role="status">${dropped[0] ? html`<p class="hint"><strong class="problem">The link says more than a link may (${longest} characters of each). Left out: ${dropped.slice(0, 5).join(', ')}${dropped[5] ? ' …' : ''}.</strong></p>` : nothing}${waiting ? html`<p class="hint">${waiting}</p>` : nothing}${faults()}</div>`;
}

/** How many are shown; an editor mends one after the other. */
const most = 5;
function faults() {
  const {faults: all, guide} = reading;
  if (!all[0]) return nothing;
  const fault = (each: Fault) => {
    const {line, column, before, marked, after} = excerpt(text, each);
    return html`<li>
    <p><b>${state.from === 'text'
      ? html`<button class="plain" @click=${() => show(each)}>Line ${line}, column ${column}</button>`
      : `Line ${line}, column ${column}`}</b> ${each.path ? html`<code>${each.path}</code> ` : nothing}${each.message}</p>
    <pre dir="ltr"><span class="line" aria-hidden="true">${line}</span>${before}<mark>${marked}</mark>${after}</pre>
  </li>`;
  };
  return html`<div class="faults">
    <h3>${!guide ? 'The guide cannot be read' : all[1] ? `${all.length} faults; what is valid is used` : 'One fault; what is valid is used'}</h3>
    <ol>${all.slice(0, most).map(fault)}</ol>
    ${all.length > most ? html`<p class="hint">And ${all.length - most} more.</p>` : nothing}
  </div>`;
}
/** Brings a fault into view where it can be mended. */
function show({start, end}: Fault) {
  const field = document.getElementById('json') as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(start, end);
  // A field scrolls to its selection only when somebody types.
  field.scrollTop = (field.scrollHeight * start) / Math.max(1, field.value.length) - field.clientHeight / 2;
}

function widgetStep(): TemplateResult {
  const {widget, from: source} = state;
  const option = (tag: string) => html`<option value=${tag} .selected=${tag === widget}>${nameOf(tag)}</option>`;
  const possible = source === 'none' ? widgets.filter(isFlat) : widgets;
  const inGuide = possible.filter((tag) => has(tag) || tag === 'career-guide');
  const others = possible.filter((tag) => !inGuide.includes(tag));
  return html`
    <label class="field"><span class="heard">Widget</span>
      <select id="widget" aria-describedby="about" @change=${(event: Event) => change({widget: value(event)})}>
        ${source === 'none' ? others.map(option) : [inGuide.map(option), reading.guide && others[0] ? html`<optgroup label="This guide has nothing for">${others.map(option)}</optgroup>` : others.map(option)]}
      </select></label>
    <p class="hint" id="about">${rich(`${sentence(manifest.widgets[widget]!.description)}.`)} <code>${`<${widget}>`}</code></p>`;
}

const set = (name: string, given: string | undefined) => {
  const {[name]: _, ...others} = state.attributes;
  change({attributes: given === undefined ? others : {...others, [name]: given}});
};

function field(control: Control): TemplateResult {
  const {name, kind, label, description = '', values = [], min, max} = control;
  const id = `attr-${name}`;
  const current = state.attributes[name];
  const problem = made?.problems.find(({path}) => path === name);
  const about = html`<span class="hint" id=${`${id}-about`}>${rich(description)}${problem ? html` <strong class="problem">${problem.message}</strong>` : nothing}</span>`;
  const enter = (event: Event) => set(name, value(event) || undefined);
  if (kind === 'boolean')
    return html`<div class="field"><label class="check"><input id=${id} type="checkbox" aria-describedby=${`${id}-about`} .checked=${current !== undefined} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : undefined)}><span>${label}</span></label>${about}</div>`;
  if (kind === 'widgets') {
    const ticked: string[] = current?.match(/[^\s,]+/g) ?? [];
    const toggle = (tag: string) => set(name, (ticked.includes(tag) ? ticked.filter((each) => each !== tag) : [...ticked, tag]).join(' ') || undefined);
    return html`<details class="field"><summary>${label}: ${ticked[0] ? ticked.length : 'all'}</summary>
      <p class="hint">All, unless you tick some: then those, in the order in which you tick them.</p>
      <fieldset class="ticks"><legend class="heard">${label}</legend>${sectionTags.map(
        (tag) => html`<label class="check"><input type="checkbox" value=${tag} .checked=${ticked.includes(tag)} @change=${() => toggle(tag)}><span>${nameOf(tag)}${ticked.includes(tag) ? html` <small>${ticked.indexOf(tag) + 1}</small>` : nothing}</span></label>`,
      )}</fieldset></details>`;
  }
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${kind === 'choice'
      ? html`<select id=${id} aria-describedby=${`${id}-about`} @change=${enter}>${['', ...values].map((each) => html`<option value=${each} .selected=${each === (current ?? '')}>${each || 'not set'}</option>`)}</select>`
      : kind === 'number'
        ? html`<input id=${id} type="number" step="any" min=${min ?? nothing} max=${max ?? nothing} aria-describedby=${`${id}-about`} .value=${current ?? ''} @input=${enter}>`
        : html`<input id=${id} type="text" dir="auto" autocomplete="off" aria-invalid=${problem ? 'true' : nothing} aria-describedby=${`${id}-about`} .value=${current ?? ''} @input=${enter}>`}
    ${about}
  </div>`;
}

function optionStep(): TemplateResult {
  const own = new Set(manifest.widgets[state.widget]!.attributes.map(({name}) => name));
  const all = controls();
  const shared = all.filter(({name}) => !own.has(name));
  const isSet = Object.values(chosen().look).some(Boolean);
  return html`
    <div class="fields">${all.filter(({name}) => own.has(name)).map(field)}${shared.map(field)}</div>
    <details class="look"><summary>Look${isSet ? ': changed' : ''}</summary>
      <p class="hint">Colours and type for all widgets on the page. The line that you paste never carries them, because most editors would take them away: they are a rule for the site’s style sheet, in step 6.</p>
      <div class="fields">${manifest.tokens.map(tokenField)}</div>
    </details>`;
}

function tokenField(token: Token): TemplateResult {
  const {name, description, default: usual} = token;
  const current = state.look[name] ?? '';
  const wrong = !!current && !isTokenValue(token, current.trim());
  const label = name.replace('--career-', '');
  const enter = (event: Event) => {
    const {[name]: _, ...others} = state.look;
    change({look: value(event) ? {...others, [name]: value(event)} : others});
  };
  return html`<div class="field">
    <label class="label" for=${name}>${label[0]!.toUpperCase() + label.slice(1).replaceAll('-', ' ')}</label>
    <span class="row">${isColour(token) ? html`<input type="color" aria-label=${`${label}, from a palette`} .value=${hex(wrong || !current ? usual : current)} @input=${enter}>` : nothing}<input
      id=${name} type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder=${usual} aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${`${name}-about`} .value=${current} @input=${enter}></span>
    <span class="hint" id=${`${name}-about`}>${rich(description)}${wrong ? html` <strong class="problem">Expected ${kindOf(token)}.</strong>` : nothing}</span>
  </div>`;
}
/** A colour as the palette takes it. */
const canvas = document.createElement('canvas').getContext('2d');
function hex(colour: string): string {
  const plain = /#[\da-f]{6}\b/i.exec(colour)?.[0];
  if (plain || !canvas) return plain ?? '#808080';
  canvas.fillStyle = '#808080';
  canvas.fillStyle = colour;
  return /^#[\da-f]{6}$/.test(canvas.fillStyle) ? canvas.fillStyle : '#808080';
}

const forms = {
  element: 'Custom element',
  div: '<div> with data-* attributes',
  code: 'Block of code',
  link: 'Link',
};
function placeStep(): TemplateResult {
  const {place, form} = state;
  const fits = fitting(place, state.withScript);
  return html`
    <label class="field"><span class="label">Place</span>
      <select id="place" aria-describedby="note" @change=${(event: Event) => { const name = value(event); if (isPlace(name)) change({place: name, form: undefined}); }}>${Object.entries(places).map(
        ([key, {name}]) => html`<option value=${key} .selected=${key === place}>${name}</option>`,
      )}</select></label>
    <p class="hint" id="note">${places[place].note}</p>
    <label class="field"><span class="label">Form</span>
      <select id="form" @change=${(event: Event) => { const name = value(event); change({form: isEmbedForm(name) && name !== fits ? name : undefined}); }}>${Object.entries(forms).map(
        ([key, name]) => html`<option value=${key} .selected=${key === (form ?? fits)}>${name}${key === fits ? ' (fits this place)' : ''}</option>`,
      )}</select></label>
    ${keepsScripts(place)
      ? html`<label class="check"><input id="with-script" type="checkbox" aria-describedby="with-script-about" .checked=${state.withScript} @change=${() => change({withScript: !state.withScript, form: undefined})}><span>Put the script into the line</span></label>
        <p class="hint" id="with-script-about">For a page whose site does not have it: see “Once for the whole site” in step 6.</p>`
      : nothing}`;
}

function viewStep(): TemplateResult {
  return html`
    <div class="bar">
      ${segments('script', 'With or without the script', [['with', 'With the script'], ['without', 'Without it']], script ? 'with' : 'without', (key) => { script = key === 'with'; settle(); })}
      ${segments('width', 'How wide', [['wide', 'Wide'], ['phone', 'Phone']], narrow ? 'phone' : 'wide', (key) => { narrow = key === 'phone'; draw(); })}
    </div>
    <p class="hint" id="left">${made?.isEmpty !== false ? 'There is nothing to look at yet.' : leavings()}</p>
    <div class=${narrow ? 'view phone' : 'view'} role="region" aria-label="The widget" tabindex="0" .hidden=${made?.isEmpty !== false}><div id="view"></div></div>`;
}
/** What the place takes away of the line, and what becomes of the widget. */
function leavings(): unknown {
  const {name} = places[state.place];
  return [
    left.taken[0] ? html`${name} takes away ${left.taken.map((each, i) => [i ? ', ' : '', html`<code>${each}</code>`])}. ` : `${name}: all of it is left. `,
    !left.widget
      ? html`<strong class="problem">No widget is left, only its text: choose the form that fits this place.</strong>`
      : !script ? 'This is what readers see before the script has come, and where it never comes.' : left.taken[0] ? 'The widget is left.' : '',
  ];
}

/** What a site needs besides the line, and what is wrong with what was entered for it. */
function site(): {tags: string[]; problem: string} {
  const lang = canonicalLanguage(state.attributes['lang'] ?? languageOf(reading.guide))?.split('-')[0];
  let problem = '';
  const tags = scriptTags({...state, way: wayOffered(), langs: lang ? [lang] : []}, __INTEGRITY__, (_, __, message) => { problem = `This ${message}.`; });
  return {tags, problem};
}
function siteStep(): TemplateResult {
  const {tags, problem} = site();
  const {base, reserve} = state;
  const {version} = __INTEGRITY__;
  const exact = `/career-widgets@${version}/dist/`;
  return html`<details id="once"><summary>Once for the whole site</summary>
    <p class="hint">The line needs the script of the widgets on the site. Whoever looks after the site puts it into the template of all pages once; then no line has to carry it.</p>
    <div class="field"><label class="label" for="base">Folder of the files</label>
      <input id="base" type="text" inputmode="url" dir="ltr" autocomplete="off" list="bases" aria-invalid=${problem ? 'true' : nothing} aria-describedby="base-about" .value=${base} @input=${(event: Event) => change({base: value(event)})}>
      <datalist id="bases"><option value="/career-widgets/"></option><option value=${exact}></option></datalist>
      <span class="hint" id="base-about">${problem ? html`<strong class="problem">${problem}</strong>` : tags.join('').includes(' integrity=') ? 'It names the version, so the hash of each file goes along: a browser runs no other file.' : html`Where it names the version, as <code>${exact}</code> does, the hash of each file goes along.`}</span></div>
    <label class="field"><span class="label">Script</span>
      <select id="way" @change=${(event: Event) => { const name = value(event); if (isWay(name)) change({way: name}); }}>${Object.entries(wayNames).filter(([key]) => key !== 'alone' || offersAlone()).map(
        ([key, name]) => html`<option value=${key} .selected=${key === wayOffered()}>${name}</option>`,
        )}</select></label>
    <label class="check"><input id="reserve" type="checkbox" .checked=${reserve} @change=${() => change({reserve: !reserve})}><span>Reserve the place of each widget, so that nothing moves when the script has come</span></label>
    <pre class="code" id="site" dir="ltr" tabindex="0" role="region" aria-label="The script"><code>${tags.join('\n')}</code></pre>
    <p class="actions"><button class="button" @click=${() => void copy(tags.join('\n'), 'site')}>Copy the script tag</button></p>
  </details>`;
}
const wayNames = {module: 'All widgets in one file', classic: 'All widgets in one file, not a module', loader: 'Only the widgets that a page uses', alone: 'This widget alone, where no page has another'} satisfies Record<Way, string>;
/** The file of one widget draws the element only. */
const offersAlone = () => (state.form ?? fitting(state.place, state.withScript)) === 'element';
const wayOffered = () => (state.way === 'alone' && !offersAlone() ? 'module' : state.way);
/** Where a style sheet may stand in what is pasted. */
const keepsStyles = () => keepsScripts(state.place) && fitting(state.place, state.withScript) === 'element';

function lineStep(): TemplateResult {
  const {snippet = '', imports, problems = [], isEmpty = true} = made ?? {};
  const line = lineOf(snippet, imports);
  const rule = lookRule(manifest.tokens, chosen().look);
  const style = keepsStyles() ? `<style>${rule}</style>` : rule;
  const names = new Set(controls().map(({name}) => name));
  // What is wrong with the guide stands beside it.
  const other = problems.filter(({code, path}) => code !== 'missing' && (path === 'src' || (!reading.guide && !names.has(path))));
  return html`
    ${isEmpty
      ? html`<p id="line" tabindex="-1">${state.from === 'none' ? 'There is nothing to paste yet: enter some figures in step 3.' : reading.guide ? `There is nothing to paste: the guide has nothing for “${nameOf(state.widget)}”.` : 'There is nothing to paste yet: the guide is missing.'}</p>`
      : html`
        <pre class="code" id="line" dir="ltr" tabindex="0" role="region" aria-label="The line"><code>${line}</code></pre>
        <p class="actions"><button class="button primary" id="copy" @click=${copyLine}>Copy the line</button>
          <button class="button" id="send" @click=${() => void copy(location.href, '')}>Copy a link to this page</button></p>
        <p class="hint">${new Intl.NumberFormat('en').format(snippet.length)} characters${snippet.length > 20_000 && !isReference() ? '. Some editors are slow with so much: a guide that has an address of its own makes a short line' : ''}.${unlinked[0] ? ` The link leaves ${unlinked.join(', ')} out, because it is too long for one.` : ''}</p>`}
    <p role="status" class="said">${said}</p>
    ${other.map(({path, message}) => html`<p class="problem">${path} ${message}</p>`)}
    ${rule ? html`<h3>The look, ${keepsStyles() ? 'before the line or in the site’s style sheet' : 'for the site’s style sheet'}</h3>
      <pre class="code" id="style" dir="ltr" tabindex="0" role="region" aria-label="The look"><code>${style}</code></pre>
      <p class="actions"><button class="button" @click=${() => void copy(style, 'style')}>Copy the look</button></p>` : nothing}
    ${siteStep()}`;
}

/** The line as it is pasted: where it is code, with what it imports. */
const lineOf = (snippet: string, imports: string | undefined) => [imports, snippet].filter(Boolean).join('\n\n');
const copyLine = () => void copy(lineOf(made?.snippet ?? '', made?.imports), 'line', placeOf(state.place).isRich);

/** Puts a text on the clipboard as HTML too, as it is: navigator.clipboard.write() would clean the HTML, and comments and data-* attributes may go. */
function copyAsHtmlToo(what: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', what);
    event.clipboardData?.setData('text/html', what);
  };
  document.addEventListener('copy', fill, {once: true});
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** @param isRich - Whether it is pasted where people write: an editor takes HTML there for what it is, and text for tags to print. */
async function copy(what: string, id: string, isRich = false) {
  try {
    if (!isRich || !copyAsHtmlToo(what)) await navigator.clipboard.writeText(what);
    said = 'Copied.';
  } catch {
    const shown = document.getElementById(id);
    if (shown) getSelection()?.selectAllChildren(shown);
    shown?.focus({preventScroll: true});
    said = shown ? 'The browser does not let this page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.' : 'The browser does not let this page copy. Take the address from its address bar.';
  }
  draw();
}

function draw() {
  render(
    html`<div class="steps">
        ${step(1, 'guide', 'Guide', guideStep())}
        ${step(2, 'which', 'Widget', widgetStep())}
        ${step(3, 'options', 'Options', optionStep())}
        ${step(4, 'where', 'Where it goes', placeStep())}
      </div>
      <div class="result">
        ${step(5, 'look', 'How it looks there', viewStep())}
        ${step(6, 'paste', 'The line', lineStep())}
      </div>
      ${made && !made.isEmpty ? html`<p class="reach"><button class="button primary" @click=${copyLine}>Copy the line</button> <span aria-hidden="true">${said}</span></p>` : nothing}`,
    builder,
  );
}

/** The view shows what a page would make of the line. It is drawn anew only where something in it is another. */
let viewed = '';
function preview() {
  const {place, look, form, attributes} = chosen();
  const view = document.getElementById('view')!;
  // JSX and Markdown are no HTML. And the guide is there already: it is not asked for again.
  const {snippet, isEmpty} = compose({...options(), src: undefined, script: undefined, for: 'html', form: form ?? fitting(place, brings())});
  const {body} = new DOMParser().parseFromString(isEmpty ? '' : snippet, 'text/html');
  // Where a script may stand, so may all else.
  const taken = brings() ? [] : leave(place, body);
  left = {taken, widget: isEmpty || survives(body, isWidget)};
  if (!script) withoutScript(body, isWidget);

  const lang = canonicalLanguage(attributes['lang'] ?? languageOf(reading.guide)) ?? 'en';
  view.lang = lang;
  view.dir = directionOf(lang);
  for (const token of manifest.tokens) {
    const set = look[token.name]?.trim();
    view.style.setProperty(token.name, set && isTokenValue(token, set) ? set : null);
  }
  const now = `${place} ${script} ${snippet}`;
  if (now !== viewed) {
    viewed = now;
    const {scrollTop} = view.parentElement!;
    view.replaceChildren(...[...body.childNodes].map((node) => document.importNode(node, true)));
    view.parentElement!.scrollTop = scrollTop;
  }
  draw();
}
const languageOf = (guide: RoleGuide | undefined) => (typeof guide?.lang === 'string' ? guide.lang : undefined);

addEventListener('hashchange', () => {
  if (location.hash === written) return;
  // A link within a widget, which is no choice of anybody's.
  if (location.hash && !location.hash.includes('=')) history.replaceState(null, '', location.pathname + location.search + written);
  else void recall();
});
document.querySelector('[data-skip]')!.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('line')?.focus();
});
document.querySelector('.scheme select')!.addEventListener('change', (event) => {
  document.documentElement.dataset['scheme'] = value(event);
});
void recall();
