import './work-setting.js';
export {};
