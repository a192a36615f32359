import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/global-outlook/define.js';
import type {GlobalOutlook} from '../src/widgets/global-outlook/global-outlook.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<GlobalOutlook>;
const outlook = (globalOutlook: unknown): Story => ({args: {guide: {globalOutlook: globalOutlook as object}}});

export default {
  title: 'Widgets/Global outlook',
  component: 'global-outlook',
  args: {guide},
} satisfies Meta<GlobalOutlook>;

export const Ready: Story = {};
export const Wide: Story = {globals: {width: 'full'}};
export const Prose: Story = outlook(['Bodies are the same everywhere, licences are not.', 'Whoever moves to another country has to register again.']);
export const OneRegion: Story = outlook({intro: 'One country, for once.', regions: [{name: 'Iceland', note: 'Everybody knows everybody.'}]});
export const WithoutIntroduction: Story = {...outlook({regions: guide.globalOutlook.regions}), globals: {width: 'full'}};
export const TwoHundredRegions: Story = outlook({intro: guide.globalOutlook.intro, regions: [...Array(200)].map((_, i) => ({name: `Region ${i + 1}`, note: 'What holds there, in a sentence that takes more than a line.'}))});
/** A region may have a name alone, or a note alone; what is no region is left out, and reported. */
export const Partial: Story = {...outlook({regions: [{name: 'Canada'}, {note: 'And elsewhere nobody counts.'}, 'Mexico', {name: 7, note: 'A region without a name.'}]}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {globalOutlook: 42}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><global-outlook></global-outlook></guide-that-loads>`};
export const LongWords: Story = {
  ...outlook({intro: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', regions: [{name: 'Mecklenburg-Vorpommernsche Küstenschutzgebietsverwaltung', note: 'Rechtsschutzversicherungsgesellschaften gibt es überall.'}]}),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
