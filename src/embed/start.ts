import {start} from './enhance.js';

// On a server there is no page to look at.
if (globalThis.document) start();
