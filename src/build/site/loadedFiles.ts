/** The same-origin files a page loads before any input, as paths below `base`. */
export interface LoadedFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

/**
 * What the document itself makes a browser fetch: module scripts with their preloads, style sheets
 * and preloaded fonts, each once and in document order.
 */
export function loadedFiles(html: string, base: string): LoadedFiles {
  const tags = [...html.matchAll(/<(script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const pick = (chosen: (tag: string) => boolean, attribute: string) => [
    ...new Set(tags.filter(chosen).flatMap((tag) => below(base, attributeOf(tag, attribute)))),
  ];
  return {
    scripts: [
      ...new Set([
        ...pick((tag) => tag.startsWith('<script'), 'src'),
        ...pick((tag) => attributeOf(tag, 'rel') === 'modulepreload', 'href'),
      ]),
    ],
    styles: pick((tag) => attributeOf(tag, 'rel') === 'stylesheet', 'href'),
    fonts: pick((tag) => attributeOf(tag, 'rel') === 'preload' && attributeOf(tag, 'as') === 'font', 'href'),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function below(base: string, address: string | undefined): readonly string[] {
  return address?.startsWith(base) ? [address.slice(base.length)] : [];
}
