/** One line of an iCalendar object before it is folded: a name with its parameters, and a value already written. */
export type ContentLine = readonly [name: string, value: string];

const lineEnd = '\r\n';
/** Octets of a line, without its end (RFC 5545, 3.1). */
const longestLine = 75;
const lineBreak = /\r\n?|\u2028|\u2029/g;
const controls = /(?!\n)\p{Cc}/gu;
const halfCharacters = /\p{Surrogate}/gu;

/** A value of type TEXT (3.3.11): backslash, comma, semicolon and line feed written as escapes, other controls left out. */
export function textValue(text: string): string {
  return text
    .replace(lineBreak, '\n')
    .replace(controls, ' ')
    .replace(halfCharacters, '\uFFFD')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** An instant in UTC (3.3.5): `20261127T163000Z`. */
export function utcValue(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A day (3.3.4): `20261127`. */
export function dayValue(day: string): string {
  return day.replaceAll('-', '');
}

/** Lines with their ends, each folded so that no line is longer than 75 octets and no character is split. */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => folded(`${name}:${value}`) + lineEnd).join('');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(lineEnd);
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
