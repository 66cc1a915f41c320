/** How a style shows a stored number. */
export type CellStyle = 'number' | 'date' | 'time' | { readonly zeros: number };

const dayMs = 86_400_000;
const digitsKept = 15;
const tooLong = 1e15;
const plain = /^-?\d+(?:\.\d+)?$/;
const stored = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The text of a stored number, and whether it is still one that can be added up. */
export interface CellText {
  readonly text: string;
  readonly number: boolean;
}

/**
 * A stored number as its sheet shows it, without grouping or currency: dates as ISO, a number kept to the fifteen
 * digits a spreadsheet keeps (`0.1+0.2` is stored as 0.30000000000000004), leading zeros where the style is made of
 * them. Longer numbers have lost digits already, so they stay in scientific notation and are told as such.
 */
export function cellText(value: string, style: CellStyle, from1904: boolean): CellText {
  if (!stored.test(value)) return { text: value, number: false };
  const number = Number(value);
  if (style === 'date' || style === 'time') {
    const text = momentText(number, style, from1904);
    return text === null ? { text: decimal(value, number), number: true } : { text, number: false };
  }
  if (Math.abs(number) >= tooLong)
    return { text: Number(number.toPrecision(digitsKept)).toExponential().toUpperCase(), number: false };
  const text = decimal(value, number);
  const padded = typeof style === 'object' && /^\d+$/.test(text);
  return { text: padded ? text.padStart(style.zeros, '0') : text, number: true };
}

function decimal(value: string, number: number): string {
  if (plain.test(value) && value.length <= digitsKept) return value;
  const kept = Number(number.toPrecision(digitsKept));
  const text = String(kept);
  return /e/i.test(text) ? kept.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** Null where the number is no moment of a sheet's calendar. */
function momentText(serial: number, style: 'date' | 'time', from1904: boolean): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const seconds = Math.round(serial * 86_400);
  const time = clock(seconds % 86_400);
  if (style === 'time' || seconds < 86_400) return seconds < 86_400 && time !== '' ? time : null;
  const days = Math.floor(seconds / 86_400);
  const day = new Date(epoch(days, from1904) + days * dayMs).toISOString().slice(0, 10);
  return time === '' ? day : `${day}T${time}`;
}

/** Sheets count a 29 February 1900 that never was, so days before it lie one later. */
function epoch(days: number, from1904: boolean): number {
  if (from1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, days < 60 ? 31 : 30);
}

function clock(seconds: number): string {
  if (seconds === 0) return '';
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Number formats every workbook has without naming them (ECMA-376, 18.8.30), first and last of each run. */
const builtIn = {
  date: [14, 17, 22, 22, 27, 36, 50, 58],
  time: [18, 21, 45, 47],
} as const;

/** What a number format makes of a number; `code` is that of a format of the workbook's own. */
export function styleOf(id: number, code: string | undefined): CellStyle {
  if (code !== undefined) return styleOfCode(code);
  if (isAmong(id, builtIn.date)) return 'date';
  return isAmong(id, builtIn.time) ? 'time' : 'number';
}

function isAmong(id: number, runs: readonly number[]): boolean {
  return runs.some((first, i) => i % 2 === 0 && id >= first && id <= (runs[i + 1] ?? first));
}

function styleOfCode(code: string): CellStyle {
  if (/^0{2,30}$/.test(code)) return { zeros: code.length };
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';');
  if (/general|standard/i.test(first)) return 'number';
  if (/[dy]|m{3}/i.test(first)) return 'date';
  return /[hs]/i.test(first) ? 'time' : 'number';
}
