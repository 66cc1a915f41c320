/** Filters that share a section with another. */
const sections: Readonly<Record<string, string>> = {
  region: 'map',
  province: 'map',
  recipient: 'recipients',
  text: 'filter-text',
};

/** True when the chart of a filter is drawn on the page itself, not only in the sheet of filters. */
export function isInSight(name: string): boolean {
  return sectionOf(name)?.checkVisibility() ?? false;
}

/** Brings the chart of a filter into sight and puts the focus there, once it is drawn. */
export function focusFilter(name: string): void {
  requestAnimationFrame(() => {
    const section = sectionOf(name);
    section?.scrollIntoView({ block: 'nearest' });
    section?.focus({ preventScroll: true });
  });
}

function sectionOf(name: string): HTMLElement | null {
  return document.getElementById(sections[name] ?? `filter-${name}`);
}
