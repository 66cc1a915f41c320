/** What a frame shows, and how its words are labelled. */
export interface Embedded {
  /** Absolute address of the figure's own page. */
  readonly address: string;
  /** Absolute address of the script that fits the frame to its content. */
  readonly script: string;
  /** What the figure is, for screen readers. */
  readonly title: string;
  /** CSS pixels, until the script knows better. */
  readonly height: number;
}

/** The lines a newspaper pastes: a frame, and the script that gives it the height of its content. */
export function embedSnippet({ address, script, title, height }: Embedded): string {
  const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}\n<script async src="${attribute(script)}"></script>\n`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
