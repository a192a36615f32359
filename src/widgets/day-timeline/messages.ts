import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'A typical day',
  whole: {one: '{hours} in one period, {when}.', other: '{hours} in {n} periods, {when}.'},
  overlap: 'Some of them overlap.',
  nextDay: '{time} the next day',
  from: 'from {time}',
  until: 'until {time}',
  midnight: 'midnight',
  time: 'Time',
  period: 'Period',
  focus: 'Focus',
  tasks: 'Tasks',
};

export const de: Translation<typeof en> = {
  heading: 'Ein typischer Tag',
  whole: {one: '{hours} in einem Abschnitt, {when}.', other: '{hours} in {n} Abschnitten, {when}.'},
  overlap: 'Einige davon überschneiden sich.',
  nextDay: '{time} am nächsten Tag',
  from: 'ab {time} Uhr',
  until: 'bis {time} Uhr',
  midnight: 'Mitternacht',
  time: 'Zeit',
  period: 'Abschnitt',
  focus: 'Schwerpunkt',
  tasks: 'Aufgaben',
};

export const ar: Translation<typeof en> = {
  heading: 'يوم عمل نموذجي',
  whole: {
    zero: '{hours}، {when}.',
    one: '{hours} في فترة واحدة، {when}.',
    two: '{hours} في فترتين، {when}.',
    few: '{hours} في {n} فترات، {when}.',
    many: '{hours} في {n} فترة، {when}.',
    other: '{hours} في {n} فترة، {when}.',
  },
  overlap: 'يتداخل بعضها.',
  nextDay: '{time} في اليوم التالي',
  from: 'من {time}',
  until: 'حتى {time}',
  midnight: 'منتصف الليل',
  time: 'الوقت',
  period: 'الفترة',
  focus: 'التركيز',
  tasks: 'المهام',
};
