/** How much there is of something: demand, stress. What is said to be so is masculine in Arabic. */
export const en = {
  low: 'low',
  moderate: 'moderate',
  high: 'high',
  'very-high': 'very high',
};
