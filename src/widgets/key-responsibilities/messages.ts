export const en = {heading: 'Key responsibilities'};
