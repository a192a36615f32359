export const en = {heading: 'Common mistakes of beginners'};
