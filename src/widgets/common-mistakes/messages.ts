import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Common mistakes of beginners'};

export const de: Translation<typeof en> = {heading: 'Typische Anfängerfehler'};

export const ar: Translation<typeof en> = {heading: 'أخطاء شائعة لدى المبتدئين'};
