/** An element of a picture: text inside it is always text, whatever signs it holds. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
}

export function mark(name: string, attributes: Mark['attributes'] = {}, ...children: Mark['children']): Mark {
  return { name, attributes, children };
}

/** Well-formed XML for any texts; numbers to a hundredth of their unit, which no eye can tell from the exact one. */
export function written({ name, attributes, children }: Mark): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
  return inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`;
}

/** Every mark of a picture, itself first. */
export function* marksIn(mark: Mark): Generator<Mark> {
  yield mark;
  for (const child of mark.children) if (typeof child !== 'string') yield* marksIn(child);
}

/** What XML 1.0 has no way to hold, lone surrogates included. */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value).replaceAll('"', '&quot;');
}
