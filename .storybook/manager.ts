import './brand-panel.js';
