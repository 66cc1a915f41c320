import type { Cell, ExploreResult, Ranking } from '../../core/query/explore.ts';
import { pickName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** A line of a table whose lines add up to its total. */
export interface ReportLine {
  readonly key: string;
  readonly name: string;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

/** The first lines, then all others as one. `othersOf` names that many of them. */
export function cutLines(
  lines: readonly ReportLine[],
  keep: number,
  othersOf: (count: number) => string,
): readonly ReportLine[] {
  if (lines.length <= keep + 1) return lines;
  const others = lines.slice(keep);
  return [...lines.slice(0, keep), together('others', othersOf(others.length), others)];
}

/** An organisation's ranking, cut after some lines: the others, those not named and those ranked apart close it. */
export function rankedLines(
  of: 'funder' | 'recipient',
  { funders, recipients, staffWelfare }: Pick<ExploreResult, 'funders' | 'recipients' | 'staffWelfare'>,
  keep: number,
  { t, language }: Voice,
): readonly ReportLine[] {
  const { top, rest, notNamed } = of === 'funder' ? funders : recipients;
  const named = top.map(({ key, n, sum, name, nameAr }) => ({ key, n, sum, name: pickName(name, nameAr, language) }));
  const shown = rest.organisations === 0 && top.length <= keep + 1 ? named : named.slice(0, keep);
  const count = rest.organisations + named.length - shown.length;
  const others = together('others', t(`charts.ranking.${othersWords[of]}`, { count }), [
    ...named.slice(shown.length),
    rest,
  ]);
  const nobody = t(of === 'funder' ? 'charts.ranking.fundersNotNamed' : 'charts.ranking.recipientsNotNamed');
  const apart = of === 'recipient' ? wholeOf(staffWelfare) : [];
  return [
    ...shown,
    ...(count > 0 ? [others] : []),
    ...stated({ key: 'none', name: nobody, ...notNamed }),
    ...stated(together('apart', t('charts.ranking.staffWelfare'), apart)),
  ];
}

const othersWords = { funder: 'otherFunders', recipient: 'otherRecipients' } as const;

function wholeOf({ top, rest, notNamed }: Ranking): readonly Pick<Cell, 'n' | 'sum'>[] {
  return [...top, rest, notNamed];
}

function stated(line: ReportLine): readonly ReportLine[] {
  return line.n > 0 ? [line] : [];
}

function together(key: string, name: string, cells: readonly Pick<Cell, 'n' | 'sum'>[]): ReportLine {
  const add = (of: 'n' | 'sum') => cells.reduce((all, cell) => all + cell[of], 0);
  return { key, name, n: add('n'), sum: add('sum') };
}
