import './salary-range.js';
export {};
