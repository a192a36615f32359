import type {ReactElement} from 'react';
import {isColour} from '../../src/builder/controls.js';
import {shared, own as ownPhrases} from '../../src/widgets/phrases.js';
import {sections, widgets} from '../../src/widgets/sections.js';
import {placeOf, places, type Place} from '../../src/snippet/places.js';
import {rules} from '../../src/lint/rules.js';
import operations from '../../stories/guides/operations-assistant.json';
import {codeOf} from '../code.js';
import {compose} from '../snippet.js';
import {languages, directionOf} from '../languages.js';
import {base, declarations, type Named} from '../manifest.js';
import acting from '../tokens.json';
import {rich, Table} from './rich.js';
import {keyOf, keys} from './schema.js';
import {Code} from './source.js';
import {keysOf} from './widget-keys.js';

const widgetsOf = (token: string) => Object.entries(acting as Record<string, string[]>).filter(([, tokens]) => tokens.includes(token)).map(([tag]) => tag);
const some = (tags: string[]) => (tags.length === declarations.size ? 'all' : tags.length > declarations.size / 2 ? `all but ${[...declarations.keys()].filter((tag) => !tags.includes(tag)).join(', ')}` : tags.join(', '));
/** Every token, from the comments in the sources. */
export function Tokens(): ReactElement {
  const tokens = base?.cssProperties ?? [];
  return (
    <Table label="Tokens" head={['Token', '', 'What it is', 'Where nothing is said', 'Widgets']} rows={tokens.map((token) => [
      <code key="name">{token.name}</code>,
      isColour(token) && /^(light-dark|#)/.test(token.default ?? '') ? <span key="colour" className="cw-swatch" style={{background: token.default}} /> : '',
      rich(token.description),
      rich(token.default && `\`${token.default}\``),
      some(widgetsOf(token.name)) || 'before they are drawn',
    ])} />
  );
}

/** Parts that all sections have, then those of each. */
export function Parts(): ReactElement {
  const all = [...declarations.values()];
  const ofSections = all.filter(({tagName}) => tagName !== 'career-guide');
  const isShared = ({name}: Named) => ofSections.every(({cssParts}) => cssParts.some((each) => each.name === name));
  const common = ofSections[0]?.cssParts.filter(isShared) ?? [];
  return (
    <>
      <h3>Parts that every section has</h3>
      <Table label="Parts of every section" head={['Part', 'What it is']} rows={common.map(({name, description}) => [<code key="name">{name}</code>, rich(description)])} />
      <h3>Parts of single widgets</h3>
      <Table label="Parts of single widgets" head={['Widget', 'Part', 'What it is']} rows={all.flatMap(({tagName, cssParts}) => cssParts.filter((each) => !isShared(each)).map(({name, description}, i) => [i ? '' : <code key="tag">{tagName}</code>, <code key="name">{name}</code>, rich(description)]))} />
    </>
  );
}

export function States(): ReactElement {
  return <Table label="States" head={['State', 'When']} rows={(base?.cssStates ?? []).map(({name, description}) => [<code key="name">:state({name})</code>, rich(description)])} />;
}

/** What each widget is, and when to use it. */
export function Widgets(): ReactElement {
  return <Table label="Widgets" head={['Widget', 'What it shows', 'When to use it']} rows={widgets.flatMap((tag) => {
    const found = declarations.get(tag);
    return found ? [[<code key="tag">{tag}</code>, rich(found.summary), rich(found.usage)]] : [];
  })} />;
}

/** The keys of role JSON, by the widget that draws each. */
export function Keys(): ReactElement {
  const drawnBy = (key: string) => sections.filter((tag) => keysOf(tag).includes(key));
  return <Table label="Keys of role JSON" head={['Key', 'What it says', 'Drawn by']} rows={keys().map((key) => [<code key="key">{key}</code>, rich(keyOf(key)?.description), drawnBy(key).join(', ')])} />;
}

const count = Object.values(ownPhrases).reduce((sum, phrases) => sum + Object.keys(phrases).length, Object.keys(shared).length);

/** Every language, with what it does to the same figure. */
export function Languages(): ReactElement {
  const english = new Intl.DisplayNames(['en'], {type: 'language'});
  const guide = {salary: {currency: 'EUR', min: 34500, median: 45250, max: 61000}};
  return (
    <>
      <p>{count} phrases in {languages.length} languages; none is missing in any.</p>
      <Table label="Languages" head={['Tag', 'Language', '', 'Direction', 'Its heading for pay', 'What it says of a range']} rows={languages.map(({lang, name}) => {
        const {body} = new DOMParser().parseFromString(compose({widget: 'salary-range', guide, attributes: {lang}, form: 'link'}).snippet, 'text/html');
        const [heading = '', range = ''] = body.textContent.split(/:\s?(.*)/s);
        const words = (text = '') => <span lang={lang} dir={directionOf(lang)}>{text}</span>;
        return [<code key="tag">{lang}</code>, words(name), english.of(lang), directionOf(lang) === 'rtl' ? 'right to left' : 'left to right', words(heading), words(range)];
      })} />
    </>
  );
}

const form = {element: 'the element itself', div: 'a <div> with data-* attributes', code: 'a block of code', link: 'a link'};

/** Place by place: what is left of a snippet there, and the snippet. */
export function Places(): ReactElement {
  const {salary} = operations;
  return (
    <>
      {(Object.keys(places) as Place[]).map((place) => (
        <section key={place}>
          <h3 id={place}>{placeOf(place).name}</h3>
          <p>{rich(placeOf(place).note)} What is pasted is {form[placeOf(place).form]}.</p>
          <Code code={codeOf('salary-range', {guide: {salary: {...salary, levels: undefined, top: undefined}}}, {}, place)} language="html" format={false} />
        </section>
      ))}
    </>
  );
}

/** What is looked for in a guide. */
export function Rules(): ReactElement {
  return <Table label="Rules" head={['What is found', '', 'What to do']} rows={Object.values(rules).map(({finds, severity, remedy}) => [rich(finds), severity === 'error' ? 'error' : 'remark', rich(remedy)])} />;
}
