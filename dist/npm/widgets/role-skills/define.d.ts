import './role-skills.js';
export {};
