/** The colours the live map draws with, read from the page so that both themes are one style sheet. */
export interface MapPalette {
  readonly paper: string;
  readonly grey2: string;
  readonly ink: string;
  readonly rule: string;
  readonly rule2: string;
  readonly accent: string;
  /** Lowest class first. */
  readonly money: readonly [string, string, string, string, string, string];
}

export function readPalette(root: Element): MapPalette {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    grey2: token('grey2'),
    ink: token('ink'),
    rule: token('rule'),
    rule2: token('rule2'),
    accent: token('accent'),
    money: [token('money1'), token('money2'), token('money3'), token('money4'), token('money5'), token('money6')],
  };
}

/** Calls back when the reader or the system changes the theme; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', changed);
  };
}
