/** @jsxRuntime classic */
/** @jsx React.createElement */
/** @jsxFrag React.Fragment */
// Storybook's own React draws this, which has no automatic runtime to import.
import * as React from 'react';
import {useMemo, useState, type ReactElement, type ReactNode} from 'react';
import {places, type Place} from '../src/snippet/places.js';
import {codeOf, rule, type Names} from './code.js';
import type {Args} from './spread.js';

const usual: readonly Place[] = ['html', 'react', 'vue'];
const short: Partial<Record<Place, string>> = {html: 'HTML', react: 'React', vue: 'Vue'};

const styles = `
  .code-tabs { font: 13px/1.5 system-ui, sans-serif }
  .code-tabs [role=tablist], .code-tabs .row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px }
  .code-tabs [role=tab], .code-tabs .copy { all: unset; padding: 6px 2px; cursor: pointer; border-block-end: 2px solid transparent }
  .code-tabs [role=tab][aria-selected=true] { border-color: currentColor; font-weight: 600 }
  .code-tabs :is([role=tab], .copy, select):focus-visible { outline: 2px solid #3b7bea }
  .code-tabs select { font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor, transparent 70%); border-radius: 3px; padding: 2px 4px }
  .code-tabs option { color: #000; background: #fff }
  .code-tabs .note { margin: 6px 0; max-inline-size: 70ch; color: inherit }
  .code-tabs pre { box-sizing: border-box; margin: 8px 0; padding: 10px 12px; max-block-size: 22em; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid color-mix(in srgb, currentColor, transparent 80%); border-radius: 4px; background: color-mix(in srgb, currentColor, transparent 95%); font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; color: inherit }
  .code-tabs .copy { text-decoration: underline dotted; text-underline-offset: 3px }
`;

function Code({children, label}: {children: string; label: string}): ReactElement {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(children).then(
      () => setSaid('Copied'),
      () => setSaid('Select it and copy: this page may not'),
    );
  return (
    <>
      <pre tabIndex={0} aria-label={label}>{children}</pre>
      <div className="row"><button type="button" className="copy" onClick={() => void copy()}>Copy</button><span role="status">{said}</span></div>
    </>
  );
}

/** What to paste to get what a story shows: as HTML, for React and Vue, and for every other place that is known. */
export function CodeTabs({tag, args, names, aside}: {tag: string; args: Args; names: Names; aside?: ReactNode}): ReactElement {
  const [place, setPlace] = useState<Place>('html');
  const line = useMemo(() => codeOf(tag, args, names, place), [tag, args, names, place]);
  const tokens = rule(tag, args);
  return (
    <div className="code-tabs">
      <style>{styles}</style>
      <div className="row">
        <div role="tablist" aria-label="Where it goes">
          {usual.map((each) => (
            <button key={each} type="button" role="tab" aria-selected={each === place} onClick={() => setPlace(each)}>{short[each]}</button>
          ))}
        </div>
        <label>Elsewhere <select value={usual.includes(place) ? '' : place} onChange={({target}) => setPlace((target.value || 'html') as Place)}>
          <option value="">–</option>
          {Object.entries(places).filter(([each]) => !usual.includes(each as Place)).map(([each, {name}]) => <option key={each} value={each}>{name}</option>)}
        </select></label>
        {aside}
      </div>
      <p className="note">{places[place].note}</p>
      <Code label="What to paste">{line}</Code>
      {tokens ? <><p className="note">And in the style sheet of the site:</p><Code label="The rule for the style sheet">{tokens}</Code></> : null}
    </div>
  );
}
