import './role-faq.js';
export {};
