import type { Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { siteServer } from '../../../src/build/site/server.ts';
import { test as drawn } from './drawnMap.ts';

/** The site as built, on a server of its own that a test can stop: to be without a network is to get no answer. */
export class StoppableSite {
  /** The path of every request that arrived, in order. */
  readonly asked: string[] = [];
  /** Paths that have no file until the page at `gone.until` is asked for, if it ever is. */
  gone: { readonly path: RegExp; readonly until?: string } | null = null;
  /** How long pages let themselves be waited for, in milliseconds. */
  patience = 0;
  #server: Server | null = null;
  #port = 0;

  constructor(private readonly base: string) {}

  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  async start(): Promise<void> {
    const built = siteServer({ dist: this.base === '/' ? 'dist' : 'dist-kharita', base: this.base });
    const [answer] = built.listeners('request');
    const server = built.removeAllListeners('request').on('request', (request, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      if (path === this.gone?.until) this.gone = null;
      if (this.gone?.path.test(path)) response.writeHead(404).end();
      else setTimeout(() => answer?.call(built, request, response), path.endsWith('/') ? this.patience : 0);
    });
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
    const address = server.address();
    if (address && typeof address === 'object') this.#port = address.port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise((closed) => (server ? server.close(closed) : closed(null)));
  }
}

/** Pages with the site's own service worker, on a site that can be stopped; under a base path where the project is. */
export const test = drawn.extend<{ readonly site: StoppableSite }>({
  serviceWorkers: 'allow',
  site: async ({ headless: _ }, use, { project }) => {
    const site = new StoppableSite(new URL(project.use.baseURL ?? '').pathname);
    await site.start();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});

/** Waits until the service worker keeps a page of the site, the last thing it does after a visit. */
export async function untilKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => keptPaths(page), { timeout: 30_000 }).toContain(path);
}

/** The paths of everything kept. */
export async function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}
