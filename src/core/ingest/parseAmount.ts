import { type Centimes, toCentimes } from '../model/money.ts';
import { type DecimalSign, type NumberText, readNumberText, splitDigits } from './numberText.ts';

export type ParsedAmount =
  | {
      readonly ok: true;
      readonly centimes: Centimes;
      /** What rounding added, in units of 10⁻¹² of the currency; 0n when nothing below the centime was printed. */
      readonly rounding: bigint;
      /** ISO 4217 printed beside the number, or `''`. */
      readonly currency: string;
      readonly bareMillion: boolean;
    }
  | { readonly ok: false; readonly reason: 'missing' | 'notANumber' };

const missing: ParsedAmount = { ok: false, reason: 'missing' };
const notANumber: ParsedAmount = { ok: false, reason: 'notANumber' };
const roundingDigits = 12;
const mostDigits = 40;

/**
 * Exact centimes of a printed amount: the digits are moved as text, never through a float. More than two decimals
 * are rounded half-up (away from zero) and the difference is returned. `exponent` is the unit of the heading.
 */
export function parseAmount(cell: string, decimal: DecimalSign, exponent = 0): ParsedAmount {
  if (cell.trim() === '') return missing;
  const number = readNumberText(cell);
  const digits = number && splitDigits(number, decimal);
  if (!number || !digits) return notANumber;
  return toExact(number, digits.whole, digits.fraction, exponent + number.words.exponent + 2);
}

function toExact(number: NumberText, whole: string, fraction: string, shift: number): ParsedAmount {
  const all = whole + fraction;
  const point = whole.length + shift;
  if (all.length > mostDigits || Math.abs(point) > mostDigits) return notANumber;
  const kept = point <= 0 ? '0' : all.slice(0, point).padEnd(point, '0');
  const cut = point <= 0 ? all.padStart(all.length - point, '0') : all.slice(point);
  const up = cut !== '' && cut.charCodeAt(0) >= 53;
  const magnitude = Number(BigInt(kept) + (up ? 1n : 0n));
  if (!Number.isSafeInteger(magnitude)) return notANumber;
  const added = /[1-9]/.test(cut) ? roundingOf(cut, up) : 0n;
  return {
    ok: true,
    centimes: toCentimes(number.negative && magnitude !== 0 ? -magnitude : magnitude),
    rounding: number.negative ? -added : added,
    currency: number.words.currency,
    bareMillion: number.words.bareMillion,
  };
}

function roundingOf(cut: string, up: boolean): bigint {
  const places = roundingDigits - 2;
  const dropped = BigInt(cut.slice(0, places).padEnd(places, '0'));
  return up ? 10n ** BigInt(places) - dropped : -dropped;
}

/** A sum of roundings as a decimal string without trailing zeros: `-0.004`. */
export function roundingToDecimal(rounding: bigint): string {
  const digits = (rounding < 0n ? -rounding : rounding).toString().padStart(roundingDigits + 1, '0');
  const fraction = digits.slice(-roundingDigits).replace(/0+$/, '');
  const text = `${digits.slice(0, -roundingDigits)}${fraction === '' ? '' : `.${fraction}`}`;
  return rounding < 0n ? `-${text}` : text;
}
