import 'career-widgets/svelte';
import type {SvelteHTMLElements as Elements} from 'svelte/elements';

export const salary: Elements['salary-range'] = {guide: {title: 'Diver'}, min: '1000', max: 2000, per: 'month', 'hours-per-year': '2080', debug: true, class: 'wide', onclick: () => {}, 'onguide-error': ({detail}) => void detail.problems[0]?.path};
export const skills: Elements['skill-map'] = {have: 'Excel', interactive: true, 'on:skill-toggle': ({detail}) => void detail.checked};

// @ts-expect-error — no such period
export const period: Elements['salary-range'] = {per: 'decade'};
// @ts-expect-error — no number
export const amount: Elements['salary-range'] = {min: 'a lot'};
// @ts-expect-error — no such level
export const level: Elements['market-demand'] = {level: 'huge'};
