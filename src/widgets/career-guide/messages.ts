import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Career guide', contents: 'Contents'};

export const de: Translation<typeof en> = {heading: 'Berufsbild', contents: 'Inhalt'};

export const ar: Translation<typeof en> = {heading: 'الدليل المهني', contents: 'المحتويات'};
