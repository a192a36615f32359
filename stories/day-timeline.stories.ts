import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {widget, type Tokens} from '../.storybook/spread.js';
import '../src/widgets/day-timeline/define.js';
import type {Day} from '../src/guide/sections/day.js';
import type {DayTimeline} from '../src/widgets/day-timeline/day-timeline.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<DayTimeline & Tokens>;

const day = (...periods: Day): Story => ({args: {guide: {day: periods}}});
const clock = (minutes: number) => `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

export default {
  title: 'Widgets/Day timeline',
  component: 'day-timeline',
  args: {guide},
} satisfies Meta<DayTimeline>;

export const Ready: Story = {};
/** The axis begins where the shift does, whatever the order of the data; midnight is marked. */
export const NightShift: Story = day(
  {name: 'Second half', start: '02:00', end: '06:00', focus: 'Rounds and handover', tasks: ['Look after who cannot sleep.', 'Hand over to the early shift.']},
  {name: 'First half', start: '22:00', end: '02:00', focus: 'Admissions', tasks: ['Take over from the late shift.', 'Admit who comes in by night.']},
);
/** Alternatives: a day of its own each, on one scale. */
export const Shifts: Story = day(
  {shift: 'Early', name: 'Handover', start: '06:00', end: '06:30', focus: 'What the night left'},
  {shift: 'Early', name: 'Rounds', start: '06:30', end: '11:00', focus: 'Patients', tasks: ['Give medicine.', 'Write it down.']},
  {shift: 'Early', name: 'Admissions', start: '11:00', end: '14:00'},
  {shift: 'Late', name: 'Visits', start: '14:00', end: '19:00', focus: 'Relatives'},
  {shift: 'Late', name: 'Evening round', start: '19:00', end: '22:00'},
  {shift: 'Night', name: 'First half', start: '22:00', end: '00:00'},
  {shift: 'Night', name: 'Second half', start: '00:00', end: '08:00', focus: 'Rounds'},
);
export const ShiftsNarrow: Story = {...Shifts, globals: {width: '280'}};
/** Three shifts that are not named as such: no sum of hours is said, and the editor is asked. */
export const AroundTheClock: Story = {
  ...day({name: 'Late shift', start: '14:00', end: '22:00'}, {name: 'Night shift', start: '22:00', end: '06:00'}, {name: 'Early shift', start: '06:00', end: '14:00'}),
  tags: ['bad-data'],
};
export const ToMidnight: Story = day({name: 'Open to close', start: '10:00', end: '24:00'});
export const FourPeriods: Story = day({name: 'Open', start: '9:00', end: '10:00'}, {name: 'Serve', start: '10:00', end: '14:00'}, {name: 'Order', start: '14:00', end: '15:00'}, {name: 'Close', start: '15:00', end: '18:00'});
/** What no period covers stays empty, and does not count as work. */
export const Gaps: Story = day(
  {name: 'Desk', start: '8:00', end: '10:30', focus: 'Tickets', tasks: ['Sort the queue.', 'Answer what is quick.']},
  {name: 'Stand-up', start: '11:00', end: '11:15', tasks: ['Say what comes next.']},
  {name: 'On site', start: '13:00', end: '16:00', focus: 'Visits'},
);
/** Shown as they are, one below the other. */
export const Overlaps: Story = day(
  {name: 'Kitchen', start: '9:00', end: '14:00', focus: 'Preparation'},
  {name: 'Service', start: '12:00', end: '17:00', focus: 'Guests'},
  {name: 'Orders', start: '13:00', end: '15:00', focus: 'Suppliers'},
  {name: 'Closing', start: '17:00', end: '18:30'},
);
/** Periods of which only one end is known, or none, or little else: they are in the list, not in the picture. */
export const Partial: Story = day(
  {name: 'Stand-up', start: '9:00'},
  {name: 'Deep work', start: '9:30', end: '12:00', focus: 'One thing at a time'},
  {name: 'A break at some time', tasks: ['Go outside.']},
  {start: '15:00', focus: 'Only a focus'},
  {name: 'Home', end: '17:00'},
);
/** A time that is none is left out and reported; the rest is drawn. */
export const Faulty: Story = {...day({name: 'Morning', start: '9:00', end: '12:00'}, {name: 'Afternoon', start: '25:00', end: '17:00'}), tags: ['bad-data']};
export const NoTimes: Story = day({name: 'Morning', focus: 'Coordination', tasks: ['Plan the day.']}, {name: 'Afternoon', focus: 'Projects', tasks: ['Carry it out.', 'Report.']});
export const OnePeriod: Story = day({name: 'On call', start: '8:00', end: '20:00', focus: 'Whatever comes in', tasks: ['Answer within ten minutes.']});
export const NinePeriods: Story = day(
  ...[15, 15, 90, 15, 120, 45, 60, 90, 30].map((length, i, all) => {
    const start = 480 + all.slice(0, i).reduce((sum, each) => sum + each, 0);
    const name = ['Arrive', 'Stand-up', 'Tickets', 'Break', 'Projects', 'Lunch', 'Meetings', 'Reports', 'Close'][i]!;
    return {name, start: clock(start), end: clock(start + length), focus: length > 60 ? 'On one’s own' : 'Together'};
  }),
);
export const ManyPeriods: Story = day(...Array.from({length: 200}, (_, i) => ({name: `Period ${i + 1}`, start: clock(30 + i * 7), end: clock(36 + i * 7), focus: `Focus ${i + 1}`})));
export const ManyOverlaps: Story = day(...Array.from({length: 20}, (_, i) => ({name: `Watch ${i + 1}`, start: clock(480 + i * 20), end: clock(900 + i * 20)})));
export const Empty: Story = {args: {guide: {title: 'A role without a day'}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: '{“day”: []}', debug: true}};
export const ErrorWithFallback: Story = {
  tags: ['bad-data'],
  args: {guide: '{'},
  render: (args) => widget('day-timeline', args, html`<span slot="fallback">Nine to six, with the reports at the end</span>`),
};
export const Loading: Story = {render: () => html`<guide-that-loads><day-timeline></day-timeline></guide-that-loads>`};
export const LongWords: Story = {
  ...day(
    {name: 'Vormittagsbesprechungsvorbereitung', start: '8:30', end: '12:00', focus: 'Rindfleischetikettierungsüberwachungsaufgaben', tasks: ['Donaudampfschifffahrtsgesellschaftskapitänsmützen ordnen']},
    {name: 'Nachmittag', start: '13:00', end: '17:15', focus: 'Berichte'},
    {name: 'Nachtbereitschaftsdienst', start: '22:00', end: '6:00', focus: 'Überwachung'},
  ),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {
  ...day(
    {name: 'الصباح', start: '09:00', end: '12:00', focus: 'التنسيق والأولويات', tasks: ['قراءة الرسائل والرد عليها', 'تعديل جدول اليوم']},
    {name: 'بعد الظهر', start: '12:30', end: '15:00', focus: 'دعم المشاريع', tasks: ['ترتيب الشحنات']},
    {name: 'اجتماع', start: '14:00', end: '16:00'},
    {name: 'آخر النهار', start: '15:00', end: '18:20', focus: 'التقارير'},
  ),
  globals: {language: 'ar'},
};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: 'full'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
export const Branded: Story = {args: {'--career-accent': '#b4005a', '--career-heading-font': 'Georgia, serif', '--career-heading-size': '1.6em'}};
