import './job-market.js';
export {};
