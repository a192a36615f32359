import './portfolio-tips.js';
export {};
