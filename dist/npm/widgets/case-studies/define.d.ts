import './case-studies.js';
export {};
