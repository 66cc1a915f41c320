import { areOfTwo, type Side } from '../../features/compare/side.ts';
import { type Caveats, caveatLines, caveatsOf } from '../../features/headline/caveatsModel.ts';
import { ownMark } from '../../i18n/ownMark.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { editionLine } from './editionLine.ts';

/** What must be known of one side, its amounts in its own currency. */
export function sideCaveats({ result, filter, edition }: Side, voice: Voice): Caveats {
  return caveatsOf(result, filter, edition, inCurrency(result.currency, voice));
}

/** What is said of the record as a whole, of which both sides are. */
export function wholeRecord(side: Side, voice: Voice): string[] {
  const { simulated, partial } = sideCaveats(side, voice);
  return [simulated, partial].filter((line) => line !== '');
}

/** A line as a sentence, so that the next may follow it. */
function closed(line: string): string {
  return /[.!?؟]$/.test(line) ? line : `${line}.`;
}

/** The sum that a year of the period is told from: that of the side's file. */
function total({ years, result }: Side, { t, format }: Voice): string[] {
  if (!years || years.institutions === 0) return [];
  return [t('compare.periods.total', { amount: format.amountShort(result.total.sum) })];
}

/**
 * What must be known of one side besides what is said of the record as a whole; first where it comes from, in two
 * editions, and what each of these is.
 */
export function sideLines([a, b]: readonly [Side, Side], side: Side, voice: Voice): string[] {
  const caveats = sideCaveats(side, voice);
  if (!areOfTwo(a, b)) return [...total(side, voice), ...caveatLines({ ...caveats, simulated: '', partial: '' })];
  const { edition } = side;
  const source = edition.kind === 'own' ? ownMark(edition, voice) : editionLine(edition, voice);
  return [source, ...caveatLines(caveats)].map(closed);
}
