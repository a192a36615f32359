import './membership-plans.js';
export {};
