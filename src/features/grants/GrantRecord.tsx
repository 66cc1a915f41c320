import { isWebAddress } from '../../core/model/webAddress.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { pickName } from '../../i18n/names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { type CellSpeech, cellOf } from './columns.tsx';
import styles from './GrantRecord.module.css';
import { recordLines } from './recordModel.ts';

interface GrantRecordProps {
  readonly row: GrantRow;
  readonly speech: CellSpeech;
  readonly onClose: () => void;
}

/** One grant as its source states it, with the page it was read on and its line in our file. */
export function GrantRecord({ row, speech, onClose }: GrantRecordProps) {
  const { t, format, language } = speech;
  const name = pickName(row.recipientName, row.recipientNameAr, language) || t('grants.recipientNotNamed');
  return (
    <Dialog open title={<bdi>{name}</bdi>} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>
        <bdi className={styles.amount}>{format.dirhams(row.amount, row.currency)}</bdi>
        {t('explore.tokenSeparator')}
        {t(`codes.status.${(row.status || 'none') as 'paid'}`)}
        {row.counted !== row.amount && (
          <> · {t('grants.counted', { amount: format.dirhams(row.counted, row.currency) })}</>
        )}
      </p>
      <dl className={styles.facts}>
        {(['funder', 'year', 'region', 'province', 'basis', 'sector'] as const).map((column) => (
          <Fact key={column} term={t(`grants.column.${column}`)}>
            {cellOf(column, row, speech)}
          </Fact>
        ))}
        {row.amountPeriod && (
          <Fact term={t('grants.field.amountPeriod')}>{t(`codes.amountPeriod.${row.amountPeriod as 'one_off'}`)}</Fact>
        )}
        {recordLines(row, format).map(({ field, text }) => (
          <Fact key={field} term={t(`grants.field.${field}`)}>
            <bdi>{text}</bdi>
          </Fact>
        ))}
      </dl>
      {row.overlap === 'yes' && <p className={styles.note}>{t('grants.mayRepeat')}</p>}
      <Provenance row={row} speech={speech} />
    </Dialog>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Provenance({ row, speech }: { readonly row: GrantRow; readonly speech: CellSpeech }) {
  const { t, format } = speech;
  return (
    <section className={styles.provenance}>
      <h3>{t('grants.source')}</h3>
      {row.sourceUrl && (
        <p>
          <bdi>{row.sourceTitle || row.sourcePublisher}</bdi>
          {row.sourceDate && <>, {format.date(row.sourceDate)}</>}
          {row.sourceKind && <> ({t(`codes.sourceKind.${row.sourceKind as 'publisher'}`)})</>}
          <br />
          {isWebAddress(row.sourceUrl) ? (
            <a href={row.sourceUrl} target="_blank" rel="noopener noreferrer" dir="ltr" className={styles.address}>
              {row.sourceUrl}
            </a>
          ) : (
            <bdi>{row.sourceUrl}</bdi>
          )}
        </p>
      )}
      <p className={styles.file}>
        <bdi>{t('grants.fileLine', { file: row.file, line: row.line })}</bdi>
        {row.grantId && (
          <>
            {' · '}
            <bdi>{row.grantId}</bdi>
          </>
        )}
      </p>
    </section>
  );
}
