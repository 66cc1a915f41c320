import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { CardWriter, RenderPage } from '../app/renderPage.tsx';
import type { Language } from '../i18n/languages.ts';
import { ssrFolder } from './ssrFolder.ts';

/** What prints pages and draws their cards, as built for Node. */
interface Renderer {
  readonly pageRenderer: (language: Language, base: string) => Promise<RenderPage>;
  readonly cardWriter: CardWriter;
}

/** Builds the renderer of pages for Node. */
export async function buildRenderer(): Promise<void> {
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/app/renderPage.tsx', outDir: ssrFolder, emptyOutDir: true, copyPublicDir: false },
  });
}

/** The renderer that {@link buildRenderer} built. */
export async function loadRenderer(): Promise<Renderer> {
  return (await import(pathToFileURL(resolve(ssrFolder, 'renderPage.js')).href)) as Renderer;
}
