import './market-demand.js';
export {};
