import './day-timeline.js';
export {};
