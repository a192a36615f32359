import './source-list.js';
export {};
