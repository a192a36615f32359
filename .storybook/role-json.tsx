/** @jsxRuntime classic */
/** @jsx React.createElement */
// Storybook's own React draws this, which has no automatic runtime to import.
import * as React from 'react';
import {useEffect, useRef, useState, type ReactElement} from 'react';
import {lintText} from '../src/lint/lint.js';
import type {Finding} from '../src/lint/types.js';

/** How long somebody has to pause before their text is read: nothing is wrong with what is half typed. */
const pause = {read: 250, complain: 900};

const written = (guide: unknown): string => (guide == null ? '' : typeof guide === 'string' ? guide : JSON.stringify(guide, null, 2));

interface Reading {
  /** What is applied; absent where the text is no guide yet. */
  guide?: object | undefined;
  isGuide: boolean;
  findings: Finding[];
}
function read(text: string): Reading {
  if (!text.trim()) return {guide: undefined, isGuide: true, findings: []};
  try {
    const guide: unknown = JSON.parse(text);
    const isGuide = typeof guide === 'object' && guide !== null && !Array.isArray(guide);
    return {guide: isGuide ? guide : undefined, isGuide, findings: lintText(text)};
  } catch {
    return {isGuide: false, findings: lintText(text)};
  }
}

/** Where a line and a column are in a text. */
function offsetOf(text: string, line = 1, column = 1): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

const styles = `
  .role-json { display: grid; grid-template-rows: 1fr auto; gap: 8px; font: 13px/1.5 system-ui, sans-serif }
  .role-json textarea { box-sizing: border-box; inline-size: 100%; block-size: 100%; min-block-size: 12em; padding: 8px 10px; resize: vertical; border: 1px solid color-mix(in srgb, currentColor, transparent 70%); border-radius: 3px; background: transparent; color: inherit; font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; tab-size: 2; white-space: pre }
  .role-json textarea:focus-visible { outline: 2px solid #3b7bea; outline-offset: -1px }
  .role-json p { margin: 0; color: inherit }
  .role-json ul { margin: 4px 0 0; padding: 0; list-style: none; max-block-size: 14em; overflow: auto }
  .role-json li { display: grid; grid-template-columns: 5.5em 1fr; gap: 0 8px; padding: 4px 0; border-block-start: 1px solid color-mix(in srgb, currentColor, transparent 85%) }
  .role-json li button { all: unset; cursor: pointer; font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; text-decoration: underline dotted; text-underline-offset: 3px }
  .role-json li button:focus-visible { outline: 2px solid #3b7bea }
  .role-json code { font: 12px/1.6 ui-monospace, Menlo, Consolas, monospace; background: none; border: 0; padding: 0; color: inherit }
`;

/** Role JSON to edit. The text stays as it is typed; it is applied whenever it is a guide, and what is wrong with it stands below, with its place. */
export function RoleJson({value, onApply, rows}: {value: unknown; onApply: (guide: object | undefined) => void; rows?: number}): ReactElement {
  const [text, setText] = useState(() => written(value));
  const [reading, setReading] = useState<Reading>(() => read(written(value)));
  const [isTyping, setTyping] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  /** What this editor applied last: all else comes from outside. */
  const applied = useRef(JSON.stringify(value ?? null));

  useEffect(() => {
    const given = JSON.stringify(value ?? null);
    if (given === applied.current) return;
    applied.current = given;
    timers.current.forEach(clearTimeout);
    setText(written(value));
    setReading(read(written(value)));
    setTyping(false);
  }, [value]);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const type = (next: string) => {
    setText(next);
    setTyping(true);
    timers.current.forEach(clearTimeout);
    timers.current = [
      setTimeout(() => {
        const now = read(next);
        if (now.isGuide) {
          applied.current = JSON.stringify(now.guide ?? null);
          onApply(now.guide);
          setReading(now);
          setTyping(false);
        }
      }, pause.read),
      setTimeout(() => {
        setReading(read(next));
        setTyping(false);
      }, pause.complain),
    ];
  };
  const show = ({line, column}: Finding) => {
    const at = offsetOf(text, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(at, at + 1);
  };

  const {findings, isGuide} = reading;
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const said = isTyping
    ? 'Typing …'
    : !isGuide
      ? 'Not applied: this is no role JSON yet. The widget shows the last that was.'
      : findings[0]
        ? `Applied. ${[errors && count(errors, 'error'), findings.length - errors && count(findings.length - errors, 'remark')].filter(Boolean).join(', ')}.`
        : text.trim() ? 'Applied. Nothing is wrong with it.' : 'Empty: the widget has no guide.';

  return (
    <div className="role-json">
      <style>{styles}</style>
      <textarea ref={area} aria-label="Role JSON" aria-describedby="role-json-said" spellCheck={false} rows={rows} value={text} onChange={({target}) => type(target.value)} />
      <div>
        <p id="role-json-said" role="status">{said}</p>
        {isTyping || !findings[0] ? null : (
          <ul>
            {findings.map((finding, i) => (
              <li key={i}>
                <button type="button" title="Go to this place" onClick={() => show(finding)}>{`${finding.line}:${finding.column}`}</button>
                <span><strong>{finding.severity === 'error' ? 'Error' : 'Remark'}</strong> {finding.path ? <code>{finding.path}</code> : null} {finding.reason}. {finding.remedy}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
