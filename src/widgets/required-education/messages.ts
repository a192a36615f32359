import type {Translation} from '../../section/messages.js';

export const en = {heading: 'What education it takes', routes: 'Ways to get there', certifications: 'Certificates'};

export const de: Translation<typeof en> = {heading: 'Welche Ausbildung man braucht', routes: 'Wege dorthin', certifications: 'Zertifikate und Nachweise'};

export const ar: Translation<typeof en> = {heading: 'التعليم المطلوب', routes: 'مسارات الوصول إليه', certifications: 'الشهادات المهنية'};
