export const en = {heading: 'Career guide', contents: 'Contents'};
