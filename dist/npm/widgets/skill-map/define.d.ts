import './skill-map.js';
export {};
