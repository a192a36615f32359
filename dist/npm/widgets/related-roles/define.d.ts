import './related-roles.js';
export {};
