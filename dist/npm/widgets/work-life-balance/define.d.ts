import './work-life-balance.js';
export {};
