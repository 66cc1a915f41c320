import { damaged } from './zipEntries.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));|&/gi;

/** Text with its character references read: the five of XML and numbers. Nothing else is expanded. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (printed, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? '';
    if (hex === undefined && decimal === undefined) throw damaged('&');
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? printed : String.fromCodePoint(code);
  });
}

/** One attribute of a start tag, whatever its prefix; `''` where the tag has none. */
export function attribute(attributes: string, name: string): string {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes[at - 1];
    const quote = attributes[at + name.length + 1];
    const starts = before === undefined || before === ':' || /\s/.test(before);
    if (!starts || attributes[at + name.length] !== '=' || (quote !== '"' && quote !== "'")) continue;
    const from = at + name.length + 2;
    const to = attributes.indexOf(quote, from);
    return to === -1 ? '' : unescapeXml(attributes.slice(from, to));
  }
  return '';
}
