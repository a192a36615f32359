/** `{years}` and `{when}` come from Intl with their plurals: "3 years", "in 2 years". */
export const en = {
  heading: 'Career ladder',
  rungs: {one: 'One rung: {first}.', other: '{n} rungs, from {first} to {last}.'},
  standing: 'With {years} of experience you stand at {here}.',
  off: 'With {years} of experience you stand on none of the rungs.',
  comes: 'Next comes {next}, {when}.',
  here: 'You are here',
  next: 'Next, {when}',
  open: '{n}+ years',
  you: 'you',
  rung: 'Rung',
  experience: 'Experience',
  pay: 'Pay',
};
