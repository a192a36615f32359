import './job-outlook.js';
export {};
