/** For the `focus` of a text field: WebKit brings it into view later, and without its scroll margin, so that a list of contents or a header covers it. */
export const revealField = ({target}: Event): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => (target as Element).scrollIntoView({block: 'nearest'})));
};
