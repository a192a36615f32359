/** @jsxRuntime classic */
/** @jsx React.createElement */
/** @jsxFrag React.Fragment */
// Storybook's own React draws this, which has no automatic runtime to import.
import * as React from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {addons, types, useArgs, useArgTypes, useStorybookState} from 'storybook/manager-api';
import './brand-panel.js';
import {CodeTabs} from './code-tabs.js';
import type {Names} from './code.js';
import {RoleJson} from './role-json.js';
import {prefersDark, theme} from './theme.js';

addons.setConfig({theme: theme()});
// As the designer's system goes, Storybook goes along.
let isDark = prefersDark();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  if (isDark === prefersDark()) return;
  isDark = prefersDark();
  addons.setConfig({theme: theme()});
});

/** The widget that a story draws from args; undefined where it draws otherwise. */
function useWidget(): string | undefined {
  const {guide} = useArgTypes() as Record<string, {widget?: string} | undefined>;
  return guide?.widget;
}
const Nothing = () => <p style={{padding: 16, margin: 0}}>This story is written by hand, and nothing of it can be changed here: choose “Ready”.</p>;

function RoleJsonPanel() {
  const [args, updateArgs] = useArgs();
  const {storyId} = useStorybookState();
  return useWidget() ? <div style={{padding: 12, blockSize: '100%', boxSizing: 'border-box', display: 'grid'}}><RoleJson key={storyId} value={args['guide']} onApply={(guide) => updateArgs({guide})} /></div> : <Nothing />;
}

function CodePanel() {
  const [args] = useArgs();
  const names = useArgTypes() as Names;
  const tag = useWidget();
  return tag ? <div style={{padding: 12}}><CodeTabs tag={tag} args={args} names={names} /></div> : <Nothing />;
}

addons.register('career-widgets', () => {
  addons.add('career-widgets/role-json', {type: types.PANEL, title: 'Role JSON', render: ({active}) => <AddonPanel active={!!active}>{active ? <RoleJsonPanel /> : <React.Fragment />}</AddonPanel>});
  addons.add('career-widgets/code', {type: types.PANEL, title: 'Code', render: ({active}) => <AddonPanel active={!!active}>{active ? <CodePanel /> : <React.Fragment />}</AddonPanel>});
});
