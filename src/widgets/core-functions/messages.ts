import type {Translation} from '../../section/messages.js';

export const en = {heading: 'What the role is for'};

export const de: Translation<typeof en> = {heading: 'Wofür es die Stelle gibt'};

export const ar: Translation<typeof en> = {heading: 'الغاية من هذا الدور'};
