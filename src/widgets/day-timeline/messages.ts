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
