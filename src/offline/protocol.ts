/** What a page tells the service worker: keep what I loaded, and what my language needs. */
export interface KeepRequest {
  readonly type: 'keep';
  readonly language: string;
  /** Addresses of what the page loaded, its own included. */
  readonly loaded: readonly string[];
  /** True where the reader saves data or the connection is slow: nothing is fetched that was not loaded. */
  readonly sparing: boolean;
}

/** What the service worker tells every page: whether the site answered the last time it was asked for a page. */
export interface ReachNews {
  readonly type: 'reach';
  readonly reached: boolean;
}

export function isKeepRequest(message: unknown): message is KeepRequest {
  return (
    isTyped(message, 'keep') &&
    'language' in message &&
    typeof message.language === 'string' &&
    'sparing' in message &&
    typeof message.sparing === 'boolean' &&
    'loaded' in message &&
    Array.isArray(message.loaded) &&
    message.loaded.every((address) => typeof address === 'string')
  );
}

export function isReachNews(message: unknown): message is ReachNews {
  return isTyped(message, 'reach') && 'reached' in message && typeof message.reached === 'boolean';
}

function isTyped(message: unknown, type: string): message is { readonly type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
