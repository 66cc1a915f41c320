import { isComplete, isSourcedInPart } from '../../core/edition/edition.ts';
import { plainSentence, sentenceOf } from '../../features/headline/sentenceModel.ts';
import { coverageModel } from '../../features/places/coverageModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import { today } from '../../state/today.ts';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';
import { unsaidParts } from './unsaid.ts';

/** What a report does not know, how to verify it, and how to cite it. */
export function Closing({ exploration, view, reference, address }: ReportProps) {
  const voice = useLocale();
  const { t, format } = voice;
  const { result, edition } = exploration;
  const { n, sum } = result.total;
  const list = `${address}#grants`;
  const files = edition.files.filter((file) => file.profile === 'kharita-grants-1');
  const editionLine = t('app.editionLine', {
    edition: t(`app.edition.${edition.kind}`),
    date: format.date(edition.date),
    files: files.length,
    rows: files.reduce((rows, file) => rows + file.rows, 0),
  });
  const cited = t('share.reference', {
    sentence: plainSentence(sentenceOf(result, view.filter, edition, reference, voice), t),
    edition: t(`app.edition.${edition.kind}`),
    date: format.date(edition.date),
    accessed: format.date(today()),
  });
  return (
    <div className={styles.last}>
      <div className={styles.section}>
        <h2>{t('report.unknown')}</h2>
        <Unknown exploration={exploration} />
        {n > 0 && (
          <>
            <h2>{t('report.verify')}</h2>
            <p className={styles.note}>
              {t('report.rows', { count: n, amount: format.dirhams(sum, result.currency) })} {editionLine}{' '}
              {t('report.list')} <Address>{list}</Address>
            </p>
          </>
        )}
      </div>
      <div className={styles.section}>
        <h2>{t('share.cite')}</h2>
        <p className={styles.note}>
          {cited} <Address>{address}</Address>
        </p>
      </div>
    </div>
  );
}

function Unknown({ exploration: { result, edition, about } }: Pick<ReportProps, 'exploration'>) {
  const voice = useLocale();
  const { t, format } = voice;
  const parts = unsaidParts(result, voice);
  const partial = !isComplete(edition);
  const coverage = about?.place ? coverageModel(about.place, result, edition) : null;
  const empty = coverage?.emptyYears ?? [];
  const lines = [
    isSourcedInPart(edition) ? t('explore.partialPhrase') : '',
    parts.length > 0 ? t('report.unsaid', { parts: format.list(parts) }) : '',
    coverage ? t('places.ofInstitutions', { count: coverage.institutions.here, all: coverage.institutions.all }) : '',
    empty.length > 0
      ? t('places.emptyYears', { years: format.list(empty.map(([from, to]) => format.range(from, to))) })
      : '',
    result.kind === 'paid' ? '' : t('report.granted'),
    partial ? t('report.absent') : '',
  ];
  return <p className={styles.note}>{lines.filter((line) => line !== '').join(' ')}</p>;
}

function Address({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className={styles.address}>
      {children}
    </bdi>
  );
}
