import type {Translation} from '../../section/messages.js';

export const en = {heading: 'What belongs in a portfolio'};

export const de: Translation<typeof en> = {heading: 'Was ins Portfolio gehört'};

export const ar: Translation<typeof en> = {heading: 'ما ينبغي أن يتضمنه ملف الأعمال'};
