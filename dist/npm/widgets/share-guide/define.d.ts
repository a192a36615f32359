import './share-guide.js';
export {};
