import { type DecimalSign, type NumberText, readNumberText } from './numberText.ts';

/** How a column writes numbers. `decimal` is null when nothing settles it: then nobody may guess. */
export interface NumberFormat {
  readonly decimal: DecimalSign | null;
}

type Reading = 'dot' | 'comma' | 'dot?' | 'comma?' | null;

interface Evidence {
  dotDecimal: number;
  commaDecimal: number;
  dotUnsettled: number;
  commaUnsettled: number;
}

/**
 * Decides the decimal sign of a whole column. One or two digits after a sign, both signs in one cell (the last is
 * the decimal), or a repeated sign settle it; a comma that only ever stands before three digits groups thousands;
 * a dot that does so (`1.500` alone) settles nothing, nor do two kinds of evidence that contradict each other
 * beside a cell that needs them. A column without signs is decided: there is nothing to decide.
 */
export function decideNumberFormat(cells: Iterable<string>): NumberFormat {
  const evidence: Evidence = { dotDecimal: 0, commaDecimal: 0, dotUnsettled: 0, commaUnsettled: 0 };
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const number = readNumberText(cell);
    if (number) weigh(readingOf(number), evidence);
  }
  return decide(evidence);
}

/** True for a cell that proves nothing of its separator: one sign, three digits after it, one to three before. */
export function isDoubtfulNumber(cell: string): boolean {
  const number = readNumberText(cell);
  return number !== null && (readingOf(number)?.endsWith('?') ?? false);
}

function weigh(reading: Reading, evidence: Evidence): void {
  if (reading === 'dot') evidence.dotDecimal += 1;
  if (reading === 'comma') evidence.commaDecimal += 1;
  if (reading === 'dot?') evidence.dotUnsettled += 1;
  if (reading === 'comma?') evidence.commaUnsettled += 1;
}

/** Which sign one cell proves to be decimal; with a question mark when it proves nothing alone. */
function readingOf({ body, spaced }: NumberText): Reading {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (dot !== -1 && comma !== -1) return dot > comma ? 'dot' : 'comma';
  if (dot === -1 && comma === -1) return null;
  const sign = dot === -1 ? ',' : '.';
  const [whole = '', digits = '', ...more] = body.split(sign);
  if (more.length > 0) return sign === '.' ? 'comma' : 'dot';
  const groups = digits.length === 3 && whole.length <= 3 && !whole.startsWith('0') && !spaced;
  if (groups) return sign === '.' ? 'dot?' : 'comma?';
  return sign === '.' ? 'dot' : 'comma';
}

function decide(evidence: Evidence): NumberFormat {
  const { dotDecimal, commaDecimal, dotUnsettled, commaUnsettled } = evidence;
  const unsettled = dotUnsettled + commaUnsettled;
  if (dotDecimal > 0 && commaDecimal > 0) {
    if (unsettled > 0 || dotDecimal === commaDecimal) return { decimal: null };
    return { decimal: dotDecimal > commaDecimal ? '.' : ',' };
  }
  if (dotDecimal > 0) return { decimal: '.' };
  if (commaDecimal > 0) return { decimal: ',' };
  return dotUnsettled > 0 ? { decimal: null } : { decimal: '.' };
}
