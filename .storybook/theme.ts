import {create} from 'storybook/theming/create';

/** The look of Storybook itself, in both schemes. Its accent is that of the widgets. */
const brand = (ink: string, mark: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 178 24" width="178" height="24"><path d="M1 14h5v8H1zM8.500 8h5v14h-5zM16 2h5v20h-5z" fill="${mark}"/><text x="30" y="18" font-family="system-ui, sans-serif" font-size="17" font-weight="600" fill="${ink}">career-widgets</text></svg>`,
  )}`;

const shared = {
  brandTitle: 'career-widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, Menlo, Consolas, monospace',
  appBorderRadius: 4,
  inputBorderRadius: 3,
} as const;

export const light = create({
  ...shared,
  base: 'light',
  brandImage: brand('#16202e', '#1f5fd0'),
  colorPrimary: '#1f5fd0',
  colorSecondary: '#1f5fd0',
  appBg: '#f4f6f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d9dfe7',
  textColor: '#16202e',
  textMutedColor: '#566273',
  barTextColor: '#48566a',
  barBg: '#ffffff',
  barSelectedColor: '#1f5fd0',
  barHoverColor: '#1f5fd0',
  inputBg: '#ffffff',
  inputBorder: '#c3ccd8',
  inputTextColor: '#16202e',
});

export const dark = create({
  ...shared,
  base: 'dark',
  brandImage: brand('#eef2f7', '#8ab4ff'),
  colorPrimary: '#8ab4ff',
  colorSecondary: '#6d9ff5',
  appBg: '#12161c',
  appContentBg: '#181d25',
  appPreviewBg: '#181d25',
  appBorderColor: '#2c3440',
  textColor: '#e6ebf2',
  textMutedColor: '#a3afbf',
  barTextColor: '#b4bfcd',
  barBg: '#181d25',
  barSelectedColor: '#8ab4ff',
  barHoverColor: '#8ab4ff',
  inputBg: '#12161c',
  inputBorder: '#414c5b',
  inputTextColor: '#e6ebf2',
});

/** As the designer's system has it. */
export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
export const theme = () => (prefersDark() ? dark : light);
