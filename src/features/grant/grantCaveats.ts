import { type Edition, isSourcedInPart } from '../../core/edition/edition.ts';
import { placeBases } from '../../core/model/codelists.ts';
import { defaultClauses } from '../../core/query/filter.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { countedOf } from './Parts.tsx';
import type { GrantSpeech } from './sentenceModel.ts';

type Speech = Pick<GrantSpeech, 't' | 'format'>;

/** What must be known before the grant is quoted: that it may repeat another, counts for less, or not at all. */
export function grantNotes(parts: readonly GrantRow[], row: GrantRow, { t, format }: Speech): string[] {
  const counted = countedOf(parts);
  const standing: readonly string[] = defaultClauses.status;
  return [
    row.overlap === 'yes' && t('record.mayRepeat'),
    !standing.includes(row.status || 'none') &&
      t('record.outOfSums', { status: t(`codes.status.${row.status as 'paid'}`) }),
    counted !== row.amount && t('record.counted', { amount: format.dirhams(counted, row.currency) }),
    inferredYear(row, { t, format }),
  ].filter((note) => note !== false);
}

/** Where the year comes from if no source prints it, beside the date the row bears, which may be known all the same. */
function inferredYear({ year, yearBasis, awardDate }: GrantRow, { t, format }: Speech): string | false {
  if (year === '' || yearBasis === '' || yearBasis === 'printed') return false;
  const told = { year, basis: t(`codes.yearBasis.${yearBasis as 'inferred'}`) };
  if (awardDate === '') return t('record.inferredYear', told);
  return t('record.inferredYearDated', { ...told, date: format.date(awardDate) });
}

/** What travels with the grant wherever it is quoted, in reading order (honest totals, rules 2, 4, 5 and 10). */
export function grantCaveats(
  parts: readonly GrantRow[],
  row: GrantRow,
  edition: Pick<Edition, 'kind' | 'name' | 'files'>,
  speech: Speech,
): string[] {
  const { t } = speech;
  const basis = placeBases.find((code) => code === row.basis) ?? 'none';
  const source = [row.sourceTitle || row.sourcePublisher, row.sourceUrl].filter((text) => text !== '');
  return [
    edition.kind === 'simulated' && t('explore.simulatedMark'),
    isSourcedInPart(edition) && t('explore.partialPhrase'),
    t('record.quoteStatus', { status: t(`codes.status.${(row.status || 'none') as 'paid'}`) }),
    ...grantNotes(parts, row, speech),
    t('record.quoteBasis', { basis: t(`codes.basis.${basis}`) }),
    ...source.map((text, place) => (place === 0 ? t('record.quoteSource', { source: text }) : text)),
    t('record.quoteLine', { file: row.file, line: row.line }),
  ].filter((line) => line !== false);
}
