export const en = {heading: 'The way into the role'};
