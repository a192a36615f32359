export const en = {heading: 'What the role is for'};
