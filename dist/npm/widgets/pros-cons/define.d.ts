import './pros-cons.js';
export {};
