import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Sources'};

export const de: Translation<typeof en> = {heading: 'Quellen'};

export const ar: Translation<typeof en> = {heading: 'المصادر'};
