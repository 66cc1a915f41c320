import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { byPages } from './src/build/chunks.ts';
import { platePlugin } from './src/build/plate.ts';
import { referencePlugin } from './src/build/referencePlugin.ts';

/** The first page names every other file: seven signs tell their versions apart, and cost it less than eight. */
const fileNames = {
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** What the entry itself imports, so that every page has it: no script that loads others later need name it. */
const atOnce = /\/(index|rolldown-runtime|common)-[^/]+[.]js$/;

const entry = fileURLToPath(new URL('index.html', import.meta.url));

/** What writes workbooks is told to zip in the worker it is in: see the module. */
const zipHere = fileURLToPath(new URL('src/engine/zipHere.ts', import.meta.url));

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), platePlugin(), referencePlugin()],
  resolve: { alias: [{ find: '../zip/zipToArrayBuffer.js', replacement: zipHere }] },
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:5]' } },
  build: {
    outDir: process.env.DIST ?? 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !atOnce.test(file)),
    },
    rolldownOptions: { output: { codeSplitting: byPages(entry), ...fileNames } },
  },
  worker: { format: 'es', plugins: () => [referencePlugin()] },
});
