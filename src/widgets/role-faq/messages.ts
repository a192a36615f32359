import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Frequently asked questions',
  open: 'Open all',
  close: 'Close all',
  link: 'Link to “{question}”',
};

export const de: Translation<typeof en> = {
  heading: 'Häufige Fragen',
  open: 'Alle öffnen',
  close: 'Alle schließen',
  link: 'Link zu „{question}“',
};

export const ar: Translation<typeof en> = {
  heading: 'الأسئلة الشائعة',
  open: 'فتح الكل',
  close: 'إغلاق الكل',
  link: 'رابط إلى «{question}»',
};
