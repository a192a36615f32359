import './key-responsibilities.js';
export {};
