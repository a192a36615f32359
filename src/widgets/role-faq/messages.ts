export const en = {
  heading: 'Frequently asked questions',
  open: 'Open all',
  close: 'Close all',
  link: 'Link to “{question}”',
};
