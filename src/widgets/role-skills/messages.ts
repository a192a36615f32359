import type {Translation} from '../../section/messages.js';

export const en = {heading: 'Skills', technical: 'Technical skills', soft: 'Soft skills'};

export const de: Translation<typeof en> = {heading: 'Fähigkeiten', technical: 'Fachliche Fähigkeiten', soft: 'Persönliche Fähigkeiten'};

export const ar: Translation<typeof en> = {heading: 'المهارات', technical: 'المهارات التقنية', soft: 'المهارات الشخصية'};
