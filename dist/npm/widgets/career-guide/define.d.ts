import '../index.js';
export {};
