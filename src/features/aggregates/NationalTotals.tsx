import { useEffect, useState } from 'react';
import { hasCompanions, nationalTotalsPath } from '../../core/aggregates/companionPath.ts';
import { type NationalTotal, parseNationalTotals, wholeOf } from '../../core/aggregates/nationalTotals.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Cell } from '../../core/query/explore.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FiguresDownload } from './FiguresDownload.tsx';
import styles from './NationalTotals.module.css';
import { type NationalSpan, nationalSpans } from './nationalModel.ts';
import { SourceLink } from './SourceLink.tsx';

interface NationalTotalsProps {
  readonly edition: Edition;
  /** Grants of the default selection by year. */
  readonly years: readonly Cell[];
  /** Offers the totals as a file. */
  readonly onDownload: () => void;
}

/** What has been published of the whole country, contradictions side by side, and how much of it is in hand. */
export function NationalTotals({ edition, years, onDownload }: NationalTotalsProps) {
  const { t } = useLocale();
  const [totals, setTotals] = useState<readonly NationalTotal[] | 'failed' | null>(null);
  const wanted = hasCompanions(edition);
  const path = nationalTotalsPath(edition);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void fetchTotals(path)
      .catch(() => 'failed' as const)
      .then((fetched) => current && setTotals(fetched));
    return () => {
      current = false;
    };
  }, [wanted, path]);
  if (totals === 'failed') return <Notice tone="check">{t('aggregates.failed')}</Notice>;
  if (totals === null || totals.length === 0) return null;
  const spans = nationalSpans(totals, years);
  const end = Math.max(...totals.map(wholeOf));
  return (
    <>
      <p id="national-lead" className={styles.lead}>
        {t('aggregates.national.lead')}
      </p>
      <FiguresDownload of="national-lead" onDownload={onDownload} />
      <ul className={styles.spans}>
        {spans.map((span) => (
          <Span key={`${span.from}..${span.to}`} span={span} end={end} />
        ))}
      </ul>
    </>
  );
}

async function fetchTotals(path: string): Promise<NationalTotal[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`);
  if (response.status === 404) return [];
  return parseNationalTotals(await response.json());
}

function Span({ span, end }: { readonly span: NationalSpan; readonly end: number }) {
  const { t, format } = useLocale();
  const { from, to, published, contradicts, exceededBy, inHand, share } = span;
  return (
    <li className={styles.span}>
      <b className={styles.years}>{format.range(from, to)}</b>
      <ul className={styles.totals}>
        {published.map((total) => (
          <Total key={total.id} total={total} end={end} />
        ))}
      </ul>
      <p className={styles.inHand}>
        {contradicts && <strong>{t('aggregates.national.contradicts')} </strong>}
        {exceededBy && (
          <strong>{t('aggregates.national.exceeded', { years: format.range(exceededBy.from, exceededBy.to) })} </strong>
        )}
        {share
          ? t('aggregates.national.inHand', {
              grants: t('charts.grants', { count: inHand.n }),
              amount: format.amountShort(inHand.sum),
              share: shareWords(share, format.percent, t),
            })
          : t('aggregates.national.none')}
      </p>
    </li>
  );
}

function Total({ total, end }: { readonly total: NationalTotal; readonly end: number }) {
  const { t, format } = useLocale();
  const amount = format.amountShort(total.value * 100);
  return (
    <li>
      <svg width="100%" height="10" aria-hidden="true" focusable="false" className={styles.bar}>
        <rect x=".5" y=".5" width={`${((98 * wholeOf(total)) / end).toFixed(2)}%`} height="9" />
      </svg>
      <bdi className={styles.value}>{total.average ? t('aggregates.national.average', { amount }) : amount}</bdi>{' '}
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

/** One share, or from the least to the most where publishers differ. */
function shareWords([least, most]: readonly [number, number], percent: Percent, t: Translator['t']): string {
  const [low, high] = [percent(least, 1), percent(most, 1)];
  return low === high ? low : t('aggregates.national.between', { low, high });
}

type Percent = (ratio: number, digits?: number) => string;
