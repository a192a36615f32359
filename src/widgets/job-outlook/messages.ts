import * as growth from '../../section/growth.js';
import type {Translation} from '../../section/messages.js';

export const en = {
  ...growth.en,
  heading: 'Job outlook',
  up: 'Employment is projected to grow by {rate}.',
  upOver: 'Employment is projected to grow by {rate} from {from} to {to}.',
  down: 'Employment is projected to shrink by {rate}.',
  downOver: 'Employment is projected to shrink by {rate} from {from} to {to}.',
  same: 'Employment is projected to stay the same.',
  sameOver: 'Employment is projected to stay the same from {from} to {to}.',
  against: 'For all occupations together the change is {average}.',
  openings: 'Openings a year',
  occupation: 'Occupation',
  role: 'This role',
  all: 'All occupations',
};

export const de: Translation<typeof en> = {
  ...growth.de,
  heading: 'Berufsaussichten',
  up: 'Die Zahl der Stellen soll um {rate} wachsen.',
  upOver: 'Die Zahl der Stellen soll von {from} bis {to} um {rate} wachsen.',
  down: 'Die Zahl der Stellen soll um {rate} zurückgehen.',
  downOver: 'Die Zahl der Stellen soll von {from} bis {to} um {rate} zurückgehen.',
  same: 'Die Zahl der Stellen soll gleich bleiben.',
  sameOver: 'Die Zahl der Stellen soll von {from} bis {to} gleich bleiben.',
  against: 'Für alle Berufe zusammen sind es {average}.',
  openings: 'Freie Stellen im Jahr',
  occupation: 'Beruf',
  role: 'Dieser Beruf',
  all: 'Alle Berufe',
};

export const ar: Translation<typeof en> = {
  ...growth.ar,
  heading: 'آفاق الوظيفة',
  up: 'يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.',
  upOver: 'يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.',
  down: 'يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.',
  downOver: 'يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.',
  same: 'يُتوقع أن يبقى عدد الوظائف على حاله.',
  sameOver: 'يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.',
  against: 'أما في جميع المهن معًا فالتغيّر {average}.',
  openings: 'الوظائف الشاغرة في السنة',
  occupation: 'المهنة',
  role: 'هذا الدور',
  all: 'جميع المهن',
};
