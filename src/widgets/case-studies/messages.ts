import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Case studies', takeaway: 'Takeaway'};

export const de: Translation<typeof en> = {heading: 'Fallbeispiele', takeaway: 'Fazit'};

export const ar: Translation<typeof en> = {heading: 'دراسات حالة', takeaway: 'الخلاصة'};
