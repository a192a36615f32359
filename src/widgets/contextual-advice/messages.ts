import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Advice'};

export const de: Translation<typeof en> = {heading: 'Ratschläge'};

export const ar: Translation<typeof en> = {heading: 'نصائح عملية'};
