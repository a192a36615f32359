/// <reference types="vite/client" />
import {directionOf} from '../src/i18n/language.js';
import {pseudoLanguages, registerPseudo} from '../stories/pseudo.js';

// Every language there is, as the files of dist/locales would bring it; the folder is the only list of them.
const files = import.meta.glob('../src/locales/*.ts', {eager: true});
registerPseudo();

const tags = Object.keys(files).map((file) => /([^/]+)\.ts$/.exec(file)![1]!).filter((name) => name !== 'index');
const nameOf = (lang: string) => new Intl.DisplayNames([lang], {type: 'language'}).of(lang)!;

/** Those that widgets speak, English first, each by its own name. */
export const languages: readonly {lang: string; name: string}[] = [
  {lang: 'en', name: 'English'},
  ...tags.map((lang) => ({lang, name: nameOf(lang)})).sort((one, other) => (one.lang < other.lang ? -1 : 1)),
];

const [long, mirrored] = pseudoLanguages;
/** For a toolbar: languages, then what shows what is not translated and what does not fit. */
export const languageItems = [
  ...languages.map(({lang, name}) => ({value: lang, title: name, right: lang})),
  {value: long, title: 'Pseudo: long and accented', right: long},
  {value: mirrored, title: 'Pseudo: mirrored', right: mirrored},
];

export {directionOf};
