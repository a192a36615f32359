export const en = {heading: 'The role around the world'};
