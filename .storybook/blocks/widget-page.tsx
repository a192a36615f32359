import {Canvas, Controls, DocsContext, Stories, Title, useOf} from '@storybook/addon-docs/blocks';
import {useContext, useEffect, useState, type ReactElement} from 'react';
import {CodeTabs} from '../code-tabs.js';
import type {Names} from '../code.js';
import {base, declarations, ownFirst, type Named} from '../manifest.js';
import {RoleJson} from '../role-json.js';
import type {Args} from '../spread.js';
import acting from '../tokens.json';
import {rich, Table} from './rich.js';
import {fieldsOf, keyOf, typeOf} from './schema.js';
import {Code} from './source.js';
import {keysOf} from './widget-keys.js';

const NamedTable = ({title, label, list, code = (name) => name}: {title: string; label: string; list: readonly Named[]; code?: (name: string) => string}): ReactElement | null =>
  list[0] ? (
    <>
      <h3>{title}</h3>
      <Table label={title} head={[label, 'What it is']} rows={list.map(({name, description}) => [<code key="name">{code(name)}</code>, rich(description)])} />
    </>
  ) : null;

/** The first story's args, as they are now. */
function useArgs(): {id: string; component: string; args: Args; argTypes: Names; update: (args: Args) => void} {
  const context = useContext(DocsContext);
  const {story} = useOf<'story'>('story', ['story']);
  const [args, setArgs] = useState<Args>(() => context.getStoryContext(story).args);
  useEffect(() => {
    const changed = ({storyId, args: now}: {storyId: string; args: Args}) => storyId === story.id && setArgs(now);
    context.channel.on('storyArgsUpdated', changed);
    return () => context.channel.off('storyArgsUpdated', changed);
  }, [context, story.id]);
  return {id: story.id, component: story.component as unknown as string, args, argTypes: story.argTypes as Names, update: (updatedArgs) => context.channel.emit('updateStoryArgs', {storyId: story.id, updatedArgs})};
}

/** The keys of role JSON that a widget draws, each with all that it may hold, and what that looks like. */
function Data({tag, guide}: {tag: string; guide: Readonly<Record<string, unknown>>}): ReactElement {
  if (tag === 'career-guide')
    return <p>The whole guide. Every key is optional, and each is drawn by a widget: <a href="./?path=/docs/writing-for-guides--docs" target="_top">Writing for guides</a> lists them.</p>;
  const keys = keysOf(tag);
  const fields = keys.flatMap((key) => fieldsOf(keyOf(key) ?? {}, key));
  const example = Object.fromEntries(keys.filter((key) => guide[key] !== undefined).map((key) => [key, guide[key]]));
  return (
    <>
      <Table label="Keys" head={['Key', 'What it says', 'Type']} rows={keys.map((key) => [<code key="key">{key}</code>, rich(keyOf(key)?.description), typeOf(keyOf(key) ?? {})])} />
      {fields[0] ? (
        <details className="cw-more">
          <summary>All {fields.length} fields</summary>
          <Table label="Fields" head={['Field', 'What it says', 'Type']} rows={fields.map(({path, type, description}) => [<code key="path">{path}</code>, rich(description), type])} />
        </details>
      ) : null}
      {Object.keys(example)[0] ? (
        <details className="cw-more">
          <summary>An example</summary>
          <Code code={JSON.stringify(example, null, 2)} language="json" />
        </details>
      ) : null}
    </>
  );
}

/** The page of a widget: when to use it, what data it wants, then it, its states and what it offers. */
export default function WidgetPage(): ReactElement {
  const {id, component: tag, args, argTypes, update} = useArgs();
  const declaration = declarations.get(tag);
  if (!declaration) return <><Title /><p>Nothing is known of this widget: <code>npm run build</code> writes what is.</p><Stories /></>;
  const {description, usage, attributes, events, slots, cssParts, cssStates, cssProperties} = declaration;
  const tokens = (acting as Record<string, string[]>)[tag] ?? [];
  return (
    <>
      <Title />
      <p className="cw-tag"><code>{`<${tag}>`}</code></p>
      <p className="cw-lead">{rich(description)}</p>
      <h2 id="when">When to use it</h2>
      <p>{rich(usage)}</p>
      <h2 id="data">What data it wants</h2>
      <Data tag={tag} guide={typeof args['guide'] === 'object' ? (args['guide'] as Record<string, unknown>) : {}} />
      <h2 id="try">Try it</h2>
      <Canvas sourceState="none" />
      <Controls />
      <details className="cw-more">
        <summary>Change its role JSON</summary>
        <RoleJson key={id} value={args['guide']} onApply={(guide) => update({guide})} rows={18} />
      </details>
      <h2 id="paste">What to paste</h2>
      <CodeTabs tag={tag} args={args} names={argTypes} />
      <Stories title="Its states, and hard cases" includePrimary={false} />
      <h2 id="reference">Reference</h2>
      <h3>Attributes</h3>
      <Table label="Attributes" head={['Attribute', 'What it does', 'Type', 'Default']} rows={ownFirst(attributes, base?.attributes).map(({name, description: text, type, default: usual}) => [<code key="name">{name}</code>, rich(text), type?.text, usual])} />
      <NamedTable title="Events" label="Event" list={ownFirst(events, base?.events)} />
      <NamedTable title="Slots" label="Slot" list={slots} code={(name) => name || '(none)'} />
      <NamedTable title="CSS states" label="State" list={cssStates} code={(name) => `:state(${name})`} />
      <h3>Tokens</h3>
      <Table label="Tokens" head={['Token', 'What it is', 'Where nothing is said']} rows={cssProperties.filter(({name}) => tokens.includes(name)).map(({name, description: text, default: usual}) => [<code key="name">{name}</code>, rich(text), rich(usual && `\`${usual}\``)])} />
      <NamedTable title="Parts" label="Part" list={ownFirst(cssParts, base?.cssParts)} code={(name) => `::part(${name})`} />
    </>
  );
}
