import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Skill map',
  skills: {one: '{n} skill.', other: '{n} skills.'},
  path: {one: '{n} skill, from {first} to {last}.', other: '{n} skills, from {first} to {last}.'},
  total: {one: 'You have {had} of {n} skill.', other: 'You have {had} of {n} skills.'},
  of: '{had} of {n}',
  skill: 'Skill',
  had: 'You have it',
};

export const de: Translation<typeof en> = {
  heading: 'Landkarte der Fähigkeiten',
  skills: {one: '{n} Fähigkeit.', other: '{n} Fähigkeiten.'},
  path: {one: '{n} Fähigkeit, von „{first}“ bis „{last}“.', other: '{n} Fähigkeiten, von „{first}“ bis „{last}“.'},
  total: {one: 'Vorhanden: {had} von {n} Fähigkeit.', other: 'Vorhanden: {had} von {n} Fähigkeiten.'},
  of: '{had} von {n}',
  skill: 'Fähigkeit',
  had: 'Vorhanden',
};

export const ar: Translation<typeof en> = {
  heading: 'خريطة المهارات',
  skills: {
    zero: 'لا توجد مهارات.',
    one: 'مهارة واحدة.',
    two: 'مهارتان.',
    few: '{n} مهارات.',
    many: '{n} مهارة.',
    other: '{n} مهارة.',
  },
  path: {
    zero: 'من «{first}» إلى «{last}».',
    one: 'مهارة واحدة، من «{first}» إلى «{last}».',
    two: 'مهارتان، من «{first}» إلى «{last}».',
    few: '{n} مهارات، من «{first}» إلى «{last}».',
    many: '{n} مهارة، من «{first}» إلى «{last}».',
    other: '{n} مهارة، من «{first}» إلى «{last}».',
  },
  total: {
    zero: 'لديك {had} من {n} مهارة.',
    one: 'لديك {had} من مهارة واحدة.',
    two: 'لديك {had} من مهارتين.',
    few: 'لديك {had} من {n} مهارات.',
    many: 'لديك {had} من {n} مهارة.',
    other: 'لديك {had} من {n} مهارة.',
  },
  of: '{had} من {n}',
  skill: 'المهارة',
  had: 'لديك',
};
