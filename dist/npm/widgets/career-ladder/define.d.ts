import './career-ladder.js';
export {};
