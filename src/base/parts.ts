/** The parts that all sections have, as `exportparts`: the page can style them where a section is inside something else. */
export const parts = 'section,heading,subheading,sentence,picture,table,source';
