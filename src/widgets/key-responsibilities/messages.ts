import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Key responsibilities'};

export const de: Translation<typeof en> = {heading: 'Die wichtigsten Aufgaben'};

export const ar: Translation<typeof en> = {heading: 'أهم المسؤوليات'};
