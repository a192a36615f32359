import './role-summary.js';
export {};
