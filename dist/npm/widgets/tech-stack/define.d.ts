import './tech-stack.js';
export {};
