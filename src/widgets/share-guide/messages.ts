import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Share this guide',
  share: 'Share…',
  copy: 'Copy link',
  copied: 'Link copied',
  select: 'The link is selected: copy it from here',
};

export const de: Translation<typeof en> = {
  heading: 'Diesen Ratgeber teilen',
  share: 'Teilen …',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  select: 'Der Link ist markiert und kann kopiert werden',
};

export const ar: Translation<typeof en> = {
  heading: 'مشاركة هذا الدليل',
  share: 'مشاركة…',
  copy: 'نسخ الرابط',
  copied: 'تم نسخ الرابط',
  select: 'تم تحديد الرابط ويمكنك نسخه',
};
