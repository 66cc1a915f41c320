import { build } from 'vite';

/**
 * Builds the service worker to `sw.js`, one plain script at a name that never changes: browsers look there for a newer
 * one, and some know no modules in such a worker.
 */
export async function buildServiceWorker(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}
