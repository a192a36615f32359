import type {Translation} from '../../section/messages.js';

export const en = {heading: 'The role around the world'};

export const de: Translation<typeof en> = {heading: 'Der Beruf rund um die Welt'};

export const ar: Translation<typeof en> = {heading: 'المهنة حول العالم'};
