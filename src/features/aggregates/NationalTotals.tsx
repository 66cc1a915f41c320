import { useEffect, useState } from 'react';
import { hasCompanions } from '../../core/aggregates/companionPath.ts';
import { type NationalTotal, wholeOf } from '../../core/aggregates/nationalTotals.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Cell } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FiguresDownload } from './FiguresDownload.tsx';
import { loadNationalTotals } from './loadCompanion.ts';
import styles from './NationalTotals.module.css';
import { type NationalSpan, nationalSpans } from './nationalModel.ts';
import { doubts, inHandWords, totalWords } from './nationalWords.ts';
import { SourceLink } from './SourceLink.tsx';

interface NationalTotalsProps {
  readonly edition: Edition;
  /** Grants of the default selection by year. */
  readonly years: readonly Cell[];
  /** Offers the totals as a file; left out where they stand alone. */
  readonly onDownload?: () => void;
}

/** What has been published of the whole country, contradictions side by side, and how much of it is in hand. */
export function NationalTotals({ edition, years, onDownload }: NationalTotalsProps) {
  const { t } = useLocale();
  const [totals, setTotals] = useState<readonly NationalTotal[] | 'failed' | null>(null);
  const wanted = hasCompanions(edition);
  const { name, hash } = edition;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadNationalTotals({ name, hash })
      .catch(() => 'failed' as const)
      .then((fetched) => current && setTotals(fetched));
    return () => {
      current = false;
    };
  }, [wanted, name, hash]);
  if (totals === 'failed') return <Notice tone="check">{t('aggregates.failed')}</Notice>;
  if (totals === null || totals.length === 0) return null;
  const spans = nationalSpans(totals, years);
  const end = Math.max(...totals.map(wholeOf));
  return (
    <>
      <p id="national-lead" className={styles.lead}>
        {t('aggregates.national.lead')}
      </p>
      <div className={styles.ways}>
        <TakeAwayButton of="national-lead" />
        {onDownload && <FiguresDownload of="national-lead" onDownload={onDownload} />}
      </div>
      <ul className={styles.spans}>
        {spans.map((span) => (
          <Span key={`${span.from}..${span.to}`} span={span} end={end} />
        ))}
      </ul>
    </>
  );
}

function Span({ span, end }: { readonly span: NationalSpan; readonly end: number }) {
  const locale = useLocale();
  const { from, to, published } = span;
  return (
    <li className={styles.span}>
      <b className={styles.years}>{locale.format.range(from, to)}</b>
      <ul className={styles.totals}>
        {published.map((total) => (
          <Total key={total.id} total={total} end={end} />
        ))}
      </ul>
      <p className={styles.inHand}>
        {doubts(span, locale).map((doubt) => (
          <strong key={doubt}>{doubt} </strong>
        ))}
        {inHandWords(span, locale)}
      </p>
    </li>
  );
}

function Total({ total, end }: { readonly total: NationalTotal; readonly end: number }) {
  const locale = useLocale();
  return (
    <li>
      <svg width="100%" height="10" aria-hidden="true" focusable="false" className={styles.bar}>
        <rect x=".5" y=".5" width={`${((98 * wholeOf(total)) / end).toFixed(2)}%`} height="9" />
      </svg>
      <bdi className={styles.value}>{totalWords(total, locale)}</bdi>{' '}
      <span className={styles.source}>
        <SourceLink {...total} />
      </span>
      {total.note !== '' && (
        <span className={styles.note} lang="en" dir="ltr">
          {total.note}
        </span>
      )}
    </li>
  );
}
