export const en = {heading: 'Advice'};
