/// <reference types="vite/client" />
import {directionOf} from '../src/i18n/language.js';
import {isTest} from './environment.js';

// Every language there is, as the files of dist/locales would bring it; the folder is the only list of them.
const files = import.meta.glob('../src/locales/*.ts', {eager: true});
// No story is in a pseudo-language of itself: the tests of stories are the faster without.
const pseudo = isTest ? undefined : await import('../stories/pseudo.js');
pseudo?.registerPseudo();

const tags = Object.keys(files).map((file) => /([^/]+)\.ts$/.exec(file)![1]!).filter((name) => name !== 'index');
const nameOf = (lang: string) => new Intl.DisplayNames([lang], {type: 'language'}).of(lang)!;

/** Those that widgets speak, English first, each by its own name. */
export const languages: readonly {lang: string; name: string}[] = [
  {lang: 'en', name: 'English'},
  ...tags.map((lang) => ({lang, name: nameOf(lang)})).sort((one, other) => (one.lang < other.lang ? -1 : 1)),
];

/** For a toolbar: languages, then what shows what is not translated and what does not fit. */
export const languageItems = [
  ...languages.map(({lang, name}) => ({value: lang, title: name, right: lang})),
  ...(pseudo?.pseudoLanguages ?? []).map((lang) => ({value: lang, title: directionOf(lang) === 'rtl' ? 'Pseudo: mirrored' : 'Pseudo: long and accented', right: lang})),
];

export {directionOf};
