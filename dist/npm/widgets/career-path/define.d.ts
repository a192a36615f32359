import './career-path.js';
export {};
