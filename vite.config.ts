import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { platePlugin } from './src/build/plate.ts';
import { referencePlugin } from './src/build/referencePlugin.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), platePlugin(), referencePlugin()],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:5]' } },
  build: {
    outDir: process.env.DIST ?? 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [referencePlugin()] },
});
