import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Skill map',
  skills: {one: '{count} skill.', other: '{count} skills.'},
  path: {one: '{count} skill, from {first} to {last}.', other: '{count} skills, from {first} to {last}.'},
  total: {one: 'You have {had} of {count} skill.', other: 'You have {had} of {count} skills.'},
  of: '{had} of {count}',
  had: 'you have this',
  examples: 'e.g. {examples}',
  skill: 'Skill',
  level: 'Level',
  have: 'You have it',
  yes: 'yes',
  no: 'no',
};

export const de: Translation<typeof en> = {
  heading: 'Landkarte der Fähigkeiten',
  skills: {one: '{count} Fähigkeit.', other: '{count} Fähigkeiten.'},
  path: {one: '{count} Fähigkeit, von „{first}“ bis „{last}“.', other: '{count} Fähigkeiten, von „{first}“ bis „{last}“.'},
  total: {one: 'Vorhanden: {had} von {count} Fähigkeit.', other: 'Vorhanden: {had} von {count} Fähigkeiten.'},
  of: '{had} von {count}',
  had: 'vorhanden',
  examples: 'z. B. {examples}',
  skill: 'Fähigkeit',
  level: 'Niveau',
  have: 'Vorhanden',
  yes: 'ja',
  no: 'nein',
};

export const ar: Translation<typeof en> = {
  heading: 'خريطة المهارات',
  skills: {
    zero: 'لا توجد مهارات.',
    one: 'مهارة واحدة.',
    two: 'مهارتان.',
    few: '{count} مهارات.',
    many: '{count} مهارة.',
    other: '{count} مهارة.',
  },
  path: {
    zero: 'من «{first}» إلى «{last}».',
    one: 'مهارة واحدة، من «{first}» إلى «{last}».',
    two: 'مهارتان، من «{first}» إلى «{last}».',
    few: '{count} مهارات، من «{first}» إلى «{last}».',
    many: '{count} مهارة، من «{first}» إلى «{last}».',
    other: '{count} مهارة، من «{first}» إلى «{last}».',
  },
  total: {
    zero: 'لديك {had} من {count} مهارة.',
    one: 'لديك {had} من مهارة واحدة.',
    two: 'لديك {had} من مهارتين.',
    few: 'لديك {had} من {count} مهارات.',
    many: 'لديك {had} من {count} مهارة.',
    other: 'لديك {had} من {count} مهارة.',
  },
  of: '{had} من {count}',
  had: 'لديك هذه المهارة',
  examples: 'مثل {examples}',
  skill: 'المهارة',
  level: 'المستوى',
  have: 'لديك',
  yes: 'نعم',
  no: 'لا',
};
