import type {NextConfig} from 'next';

export default {
  output: 'export',
  distDir: 'dist',
  // `npm run types` is for that.
  typescript: {ignoreBuildErrors: true},
} satisfies NextConfig;
