export const en = {heading: 'Where the work is done'};
