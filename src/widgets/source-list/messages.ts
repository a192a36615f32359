export const en = {heading: 'Sources'};
