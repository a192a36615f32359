// TODO: the heading, and what the chart says; whole phrases, nothing glued.
export const en = {
  heading: 'New widget',
  highest: '{name} comes first, with {value}.',
  name: 'What',
  value: 'Figure',
};
