import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent} from 'storybook/test';
import {widget, type Tokens} from '../.storybook/spread.js';
import '../src/widgets/skill-map/define.js';
import type {SkillMap} from '../src/widgets/skill-map/skill-map.js';
import guide from './guides/operations-assistant.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<SkillMap & Tokens>;

const have = 'Excel, Asana, data entry, attention to detail';
const map = (value: unknown): Story => ({args: {guide: {skillMap: value as object}}});

export default {
  title: 'Widgets/Skill map',
  component: 'skill-map',
  args: {guide},
} satisfies Meta<SkillMap>;

export const Ready: Story = {};
/** What the reader already has, by name: whole phrases, whatever their case and accents. */
export const WithHave: Story = {args: {have}};
/** The reader ticks skills. The page hears of it; nothing is stored. */
export const Interactive: Story = {
  args: {have, interactive: true},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement, 'skill-map');
    const root = element.shadowRoot!;
    const heard = fn();
    element.addEventListener('skill-toggle', (event) => heard((event as CustomEvent<{checked: boolean; have: string[]}>).detail));
    await expect(root.querySelector('[aria-live]')!.textContent).toBe('You have 4 of 15 skills.');
    await userEvent.click(root.querySelectorAll('label')[9]!);
    await expect(heard.mock.lastCall![0]).toMatchObject({skill: 'Workflow automation (Zapier, Power Automate)', group: 'Technical and analytical skills', checked: true});
    await expect(root.querySelector('[aria-live]')!.textContent).toBe('You have 5 of 15 skills.');
  },
};
/** Skills with a level, a detail and examples, which `have` is looked for in too. */
export const Details: Story = {
  args: {
    have: 'Power BI, Excel',
    guide: {
      skillMap: {
        groups: [
          {name: 'Foundations', description: 'What every day asks for.', skills: [{name: 'Spreadsheets', level: 'Advanced', examples: ['Excel', 'Google Sheets']}, 'Record keeping']},
          {
            name: 'Analysis',
            skills: [
              {name: 'Reporting', level: 'Basic', detail: 'Reports that others read without asking back.', examples: ['Power BI', 'Tableau']},
              {name: 'SQL', detail: 'Queries over several tables.'},
            ],
          },
          {name: 'Judgement', description: 'What others come to rely on.', skills: ['Writing', 'Negotiating']},
        ],
      },
    },
  },
};
/** Everything that is asked for is there. */
export const Complete: Story = {
  args: {have: 'Excel, Word, Power BI', guide: {skillMap: {groups: [{name: 'Foundations', skills: ['Excel', 'Word']}, {name: 'Specialisms', skills: ['Power BI']}]}}},
};
/** Some of the data is of the wrong type; the rest is drawn. */
export const Partial: Story = {...map({intro: 5, groups: [{name: 'Foundations', skills: ['Excel', null, 5, {}]}, 7, {name: 'Specialisms', skills: ['Power BI']}]}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {title: 'A role without a skill map'}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: '{“skillMap”: 5}', debug: true}};
export const ErrorWithFallback: Story = {
  tags: ['bad-data'],
  args: {guide: '{'},
  render: (args) => widget('skill-map', args, html`<span slot="fallback">Excel, data entry and attention to detail first; then ERP systems and automation.</span>`),
};
export const Loading: Story = {render: () => html`<guide-that-loads><skill-map></skill-map></guide-that-loads>`};
export const OneGroup: Story = map({groups: [guide.skillMap.groups[0]]});
export const ManyGroups: Story = {
  args: {
    have: 'Skill 1, Skill 3',
    guide: {skillMap: {groups: [...Array(7)].map((_, i) => ({name: `Group ${i + 1}`, skills: [...Array(1 + (i % 4))].map((_, j) => `Skill ${j + 1}`)}))}},
  },
  globals: {width: 'full'},
};
export const TwoHundredSkills: Story = {
  args: {interactive: true, guide: {skillMap: {groups: [{name: 'All of them', skills: [...Array(200)].map((_, i) => `Skill number ${i + 1}`)}]}}},
};
export const LongWords: Story = {
  args: {
    have: 'Excel',
    guide: {
      skillMap: {
        intro: 'Die Rindfleischetikettierungsüberwachungsaufgabenübertragung steht am Anfang.',
        groups: [
          {name: 'Grundlagenqualifikationen und Schlüsselkompetenzen', description: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk.', skills: ['Personaleinsatzplanungssoftwareadministration', 'Excel-Makros']},
          {name: 'Informationssicherheitsmanagementsysteme', skills: [{name: 'Unternehmensressourcenplanungssysteme', level: 'Fortgeschrittenenniveau', examples: ['SAP S/4HANA']}]},
        ],
      },
    },
  },
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {
  args: {
    have: 'Excel، ادارة الوقت',
    guide: {
      lang: 'ar',
      skillMap: {
        intro: 'المجموعة الأولى هي ما يحتاجه المبتدئ، والثانية تسرّع العمل.',
        groups: [
          {name: 'المهارات الأساسية', description: 'ما يتطلبه كل يوم عمل.', skills: ['إدارة الوقت', 'إدخال البيانات', 'Microsoft Office (Excel, Word)']},
          {name: 'المهارات التقنية', description: 'الأنظمة والبيانات.', skills: ['تحليل البيانات', {name: 'SQL', level: 'متقدم', examples: ['PostgreSQL', 'MySQL']}]},
        ],
      },
    },
  },
  globals: {language: 'ar'},
};
export const Narrow: Story = {args: {have}, globals: {width: '280'}};
export const Dark: Story = {args: {have, interactive: true}, globals: {scheme: 'dark'}};
export const Branded: Story = {args: {have, '--career-accent': '#b4005a', '--career-heading-font': 'Georgia, serif', '--career-heading-size': '1.6em', '--career-radius': '0'}};
