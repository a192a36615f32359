import * as growth from '../../section/growth.js';
import * as levels from '../../section/levels.js';
import type {Translation} from '../../section/messages.js';

export const en = {
  ...growth.en,
  ...levels.en,
  heading: 'At a glance',
  median: 'Median pay',
  pay: 'Pay',
  way: 'Way of working',
  'on-site': 'on-site',
  hybrid: 'hybrid',
  remote: 'remote',
  'remote-friendly': 'remote-friendly',
  demand: 'Demand',
  aliases: 'Also called {names}.',
  updated: 'Updated {date}',
  guide: 'Full guide',
};

export const de: Translation<typeof en> = {
  ...growth.de,
  ...levels.de,
  heading: 'Auf einen Blick',
  median: 'Mediangehalt',
  pay: 'Gehalt',
  way: 'Arbeitsweise',
  'on-site': 'vor Ort',
  hybrid: 'hybrid',
  remote: 'von überall',
  'remote-friendly': 'oft von überall',
  demand: 'Nachfrage',
  aliases: 'Auch genannt: {names}.',
  updated: 'Stand: {date}',
  guide: 'Ganzes Berufsporträt',
};

export const ar: Translation<typeof en> = {
  ...growth.ar,
  ...levels.ar,
  heading: 'نظرة سريعة',
  median: 'الراتب الوسيط',
  pay: 'الراتب',
  way: 'طريقة العمل',
  'on-site': 'في مقر العمل',
  hybrid: 'هجين',
  remote: 'عن بُعد',
  'remote-friendly': 'يتيح العمل عن بُعد',
  demand: 'الطلب',
  aliases: 'يُعرف أيضًا باسم {names}.',
  updated: 'آخر تحديث: {date}',
  guide: 'الدليل الكامل',
};
