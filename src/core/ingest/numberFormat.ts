import { type DecimalSign, type NumberText, readNumberText } from './numberText.ts';

/** How a column writes numbers. `decimal` is null when nothing settles it: then nobody may guess. */
export interface NumberFormat {
  readonly decimal: DecimalSign | null;
  /** The first cell that settles it; `''` where none has to, or none can. */
  readonly evidence: string;
}

type Reading = 'dot' | 'comma' | 'dot?' | 'comma?' | null;

interface Evidence {
  dotDecimal: number;
  commaDecimal: number;
  dotUnsettled: number;
  commaUnsettled: number;
  /** The first cells that prove a dot, and a comma, to be decimal; and the first comma before three digits. */
  dotCell: string;
  commaCell: string;
  groupCell: string;
}

/**
 * Decides the decimal sign of a whole column. One or two digits after a sign, both signs in one cell (the last is
 * the decimal), or a repeated sign settle it; a comma that only ever stands before three digits groups thousands;
 * a dot that does so (`1.500` alone) settles nothing, nor do two kinds of evidence that contradict each other
 * beside a cell that needs them. A column without signs is decided: there is nothing to decide.
 */
export function decideNumberFormat(cells: Iterable<string>): NumberFormat {
  const evidence: Evidence = { ...noEvidence };
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const number = readNumberText(cell);
    if (number) weigh(readingOf(number), cell, evidence);
  }
  return decide(evidence);
}

/** True for a cell that proves nothing of its separator: one sign, three digits after it, one to three before. */
export function isDoubtfulNumber(cell: string): boolean {
  const number = readNumberText(cell);
  return number !== null && (readingOf(number)?.endsWith('?') ?? false);
}

const noEvidence: Evidence = {
  dotDecimal: 0,
  commaDecimal: 0,
  dotUnsettled: 0,
  commaUnsettled: 0,
  dotCell: '',
  commaCell: '',
  groupCell: '',
};

function weigh(reading: Reading, cell: string, evidence: Evidence): void {
  if (reading === 'dot') {
    evidence.dotDecimal += 1;
    evidence.dotCell ||= cell;
  }
  if (reading === 'comma') {
    evidence.commaDecimal += 1;
    evidence.commaCell ||= cell;
  }
  if (reading === 'dot?') evidence.dotUnsettled += 1;
  if (reading === 'comma?') {
    evidence.commaUnsettled += 1;
    evidence.groupCell ||= cell;
  }
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
  const asked: NumberFormat = { decimal: null, evidence: '' };
  const dot: NumberFormat = { decimal: '.', evidence: evidence.dotCell || evidence.groupCell };
  const comma: NumberFormat = { decimal: ',', evidence: evidence.commaCell };
  if (dotDecimal > 0 && commaDecimal > 0) {
    if (unsettled > 0 || dotDecimal === commaDecimal) return asked;
    return dotDecimal > commaDecimal ? dot : comma;
  }
  if (dotDecimal > 0) return dot;
  if (commaDecimal > 0) return comma;
  return dotUnsettled > 0 ? asked : dot;
}
