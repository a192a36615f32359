import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/required-education/define.js';
import type {RequiredEducation} from '../src/widgets/required-education/required-education.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<RequiredEducation>;
const education = (education: unknown): Story => ({args: {guide: {education: education as object}}});

export default {
  title: 'Widgets/Required education',
  component: 'required-education',
  args: {guide},
} satisfies Meta<RequiredEducation>;

export const Ready: Story = {};
export const Wide: Story = {globals: {width: 'full'}};
export const Prose: Story = education(['A bachelor’s degree is the usual way in.', 'People without one are hired too, mostly on proof of what they have built.']);
export const LevelAlone: Story = education({level: 'No formal education'});
export const LevelAndIntroduction: Story = {...education({level: 'Bachelor’s degree', intro: 'Some employers prefer a master’s degree.'}), globals: {width: 'full'}};
export const ListsAlone: Story = {...education({routes: guide.education.routes, certifications: guide.education.certifications}), globals: {width: 'full'}};
export const TwoHundredOfEach: Story = education({
  level: guide.education.level,
  routes: [...Array(200)].map((_, i) => `Route ${i + 1}, described in a few words.`),
  certifications: [...Array(200)].map((_, i) => ({name: `Certificate ${i + 1}`, issuer: 'Somebody', url: `https://example.org/${i + 1}`})),
});
/** A certificate may lack its name, its issuer or its address; an address that cannot be followed is left out, and reported. */
export const Partial: Story = {...education({
  level: ['Degree'],
  certifications: [{name: 'Name alone'}, {issuer: 'Issuer alone'}, {url: 'https://example.org/certificate'}, {name: 'Unsafe', url: 'javascript:alert(1)'}, 'A text'],
}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {education: 42}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><required-education></required-education></guide-that-loads>`};
export const LongWords: Story = {
  ...education({level: 'Verwaltungsfachangestelltenprüfung', routes: ['Rechtsschutzversicherungsgesellschaftenausbildung'], certifications: [{name: 'Rindfleischetikettierungsüberwachungszertifikat', issuer: 'Landesvermessungsämterzusammenschluss', url: 'https://example.org/'}]}),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
