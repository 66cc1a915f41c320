/** With the capital that begins a sentence, where its script has any. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr') + text.slice(first.length);
}
