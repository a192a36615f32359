export const en = {heading: 'What belongs in a portfolio'};
