import './global-outlook.js';
export {};
