/** Filters that share a section with another. */
const sections: Readonly<Record<string, string>> = {
  region: 'map',
  province: 'map',
  recipient: 'recipients',
  text: 'filter-text',
};

/** Brings the chart of a filter into sight and puts the focus there, once it is drawn. */
export function focusFilter(name: string): void {
  requestAnimationFrame(() => {
    const section = document.getElementById(sections[name] ?? `filter-${name}`);
    section?.scrollIntoView({ block: 'nearest' });
    section?.focus({ preventScroll: true });
  });
}
