/** Made by `npm run index` from the folders beside it: every language there is. */
import './ar.js';
import './de.js';
