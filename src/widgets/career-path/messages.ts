import type {Translation} from '../../section/messages.js';

export const en = {heading: 'The way into the role'};

export const de: Translation<typeof en> = {heading: 'Der Weg in den Beruf'};

export const ar: Translation<typeof en> = {heading: 'الطريق إلى المهنة'};
