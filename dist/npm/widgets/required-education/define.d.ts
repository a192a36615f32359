import './required-education.js';
export {};
