import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { GrantDetail } from '../../core/query/grantDetail.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './GrantSheet.module.css';

interface GrantSheetProps {
  readonly grant: GrantDetail;
  /** Grants of the same funder and sector. */
  readonly peers: ExploreResult;
  readonly reference: Reference;
}

/** One grant as its source states it. */
export function GrantSheet({ grant: { parts } }: GrantSheetProps) {
  const { format, language } = useLocale();
  const [row] = parts;
  if (!row) return null;
  return (
    <article className={styles.sheet}>
      <h1>
        <bdi>{format.dirhams(row.amount, row.currency)}</bdi>
      </h1>
      <p>{pickName(row.recipientName, row.recipientNameAr, language)}</p>
    </article>
  );
}
