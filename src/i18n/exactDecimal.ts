import type { Format } from './format.ts';

/** Every digit of a decimal string, grouped as the language groups: no float in between. */
export function exactDecimal(decimal: string, format: Format): string {
  const [, minus = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const sign = format.decimal(0.5, 1).replace(/[^.,٫]/g, '');
  return `${minus}${format.integer(Number(whole))}${fraction === '' ? '' : sign + fraction}`;
}
