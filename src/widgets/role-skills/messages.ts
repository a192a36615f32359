export const en = {heading: 'Skills', technical: 'Technical skills', soft: 'Soft skills'};
