import type { Language } from '../i18n/languages.ts';
import type { KeepRequest } from '../offline/protocol.ts';
import { isSparing } from './whenIdle.ts';

let begun = false;

/**
 * Has the service worker keep what this page loaded and what its language needs, once for each page load and after
 * all of it has come. Where there is no service worker, nothing is kept and nothing is said.
 */
export function keepSite(language: Language): void {
  if (begun || !('serviceWorker' in navigator)) return;
  begun = true;
  if (document.readyState === 'complete') void register(language);
  else window.addEventListener('load', () => void register(language), { once: true });
}

async function register(language: Language): Promise<void> {
  const scope = import.meta.env.BASE_URL;
  try {
    await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(keepRequest(language, scope));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

function keepRequest(language: Language, scope: string): KeepRequest {
  const { origin, pathname } = window.location;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    type: 'keep',
    language,
    loaded: [origin + pathname, ...new Set(files.filter((name) => name.startsWith(origin + scope)))],
    sparing: isSparing(navigator),
  };
}
