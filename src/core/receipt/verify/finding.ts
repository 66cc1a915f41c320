/**
 * What checking a receipt found. `unreadable`: it cannot be judged. `edited`: it is not what the edition it names says.
 * `changed`: the edition at hand is another one and says something else. `repacked`: every file is
 * right, and the archive around them is not the one written. `unchecked`: nothing here can tell. `holds`:
 * what was checked and is right.
 */
export const findingLevels = ['unreadable', 'edited', 'changed', 'repacked', 'unchecked', 'holds'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** Everything a check can find; wording lives in the messages. */
export const findingCodes = [
  'notZip',
  'damaged',
  'damagedEnd',
  'encrypted',
  'tooMany',
  'tooLarge',
  'overweight',
  'bomb',
  'unsafeName',
  'nested',
  'repeated',
  'foreign',
  'manifestBroken',
  'manifestOther',
  'missing',
  'unexpected',
  'sumsHold',
  'sumDiffers',
  'sumMissing',
  'sumsBroken',
  'hashDiffers',
  'editionHolds',
  'editionSimulated',
  'editionChanged',
  'editionUnknown',
  'ownClosed',
  'fileChanged',
  'fileGone',
  'fileNew',
  'queryHolds',
  'callsHold',
  'figuresHold',
  'field',
  'addressHolds',
  'addressDiffers',
  'addressTwo',
  'linesHold',
  'header',
  'lineAltered',
  'lineAdded',
  'lineMissing',
  'lineMoved',
  'lineEnd',
  'moreLines',
  'partHolds',
  'textAltered',
  'partDiffers',
  'otherVersion',
  'container',
  'archiveHolds',
  'archiveAlone',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly level: FindingLevel;
  readonly code: FindingCode;
  /** Names, numbers and short texts of the file and of the edition. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding; texts of the file are cut to what a sentence can hold. */
export function finding(level: FindingLevel, code: FindingCode, params: Finding['params'] = {}): Finding {
  const cut = Object.entries(params).map(([name, param]) => [name, typeof param === 'string' ? short(param) : param]);
  return { level, code, params: Object.fromEntries(cut) };
}

/** Of findings, those that were not told already. */
export function notTold(findings: readonly Finding[], told: readonly Finding[]): Finding[] {
  const known = new Set(told.map((found) => JSON.stringify(found)));
  return findings.filter((found) => !known.has(JSON.stringify(found)));
}

/** The worst level met: what the receipt comes to. Nothing found is nothing checked. */
export function verdictOf(findings: readonly Finding[]): FindingLevel {
  return findingLevels.find((level) => findings.some((found) => found.level === level)) ?? 'unchecked';
}

const longest = 240;

/** Cut between words where it can be, and marked as cut. */
function short(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.length > longest / 2 ? atWord : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
