import './common-mistakes.js';
export {};
