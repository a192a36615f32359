import './core-functions.js';
export {};
