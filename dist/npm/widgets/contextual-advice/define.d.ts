import './contextual-advice.js';
export {};
