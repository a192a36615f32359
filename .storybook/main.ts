import type {StorybookConfig} from '@storybook/web-components-vite';

// All of Lit that anything here imports: what is left out would be loaded a second time.
const lit = ['lit', ...['async-directive', 'directive', 'directive-helpers', 'html', 'static-html'].map((name) => `lit/${name}.js`),
  ...['cache', 'class-map', 'guard', 'if-defined', 'keyed', 'live', 'map', 'ref', 'repeat', 'when'].map((name) => `lit/directives/${name}.js`)];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Quiet and offline: nothing is sent, nothing is asked for.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The builder and the role page stand beside each other as in the repository, so that their links hold (src/build/site.mjs); in a folder of
  // their own, because a server of modules has the sources at those addresses.
  staticDirs: [
    'public',
    ...['dist', 'stories/guides', 'stories/pages'].map((folder) => ({from: `../${folder}`, to: `/files/${folder}`})),
  ],
  viteFinal: (vite) => ({
    ...vite,
    build: {...vite.build, chunkSizeWarningLimit: 5000},
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Named here, so that a first run does not find them half-way and reload under the tests.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...lit,
        'react',
        '@storybook/web-components-vite',
        '@storybook/addon-a11y/preview',
        '@storybook/addon-docs/preview',
        'storybook/actions',
        'storybook/test',
        'storybook/theming/create',
      ],
    },
  }),
};

export default config;
