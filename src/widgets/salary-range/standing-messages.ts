/** What is said in English of where the reader stands, loaded with what says it; the translations are with the others. */
export const en = {
  notNumber: 'Please type an amount.',
  standsAt: '{amount} is right at {low}.',
  standsBetween: '{amount} lies between {low} and {high}.',
  standsBelow: '{amount} lies below {high}.',
  standsAbove: '{amount} lies above {low}.',
};
