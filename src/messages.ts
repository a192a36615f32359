/** dist/messages.js: for a page that adds a language, or says something in words of its own. */
export {registerMessages} from './i18n/messages.js';
