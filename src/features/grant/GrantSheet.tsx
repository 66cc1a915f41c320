import type { ReactNode } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { GrantDetail } from '../../core/query/grantDetail.ts';
import { useLocale } from '../../i18n/react.tsx';
import { peersBasis } from './comparisonModel.ts';
import { GrantFacts, Payment } from './GrantFacts.tsx';
import { GrantNotes } from './GrantNotes.tsx';
import styles from './GrantSheet.module.css';
import { GrantTitle } from './GrantTitle.tsx';
import { Letters } from './Letters.tsx';
import { Parts } from './Parts.tsx';
import { PeerComparison } from './PeerComparison.tsx';
import { Provenance } from './Provenance.tsx';
import { Purpose } from './Purpose.tsx';

interface GrantSheetProps {
  readonly grant: GrantDetail;
  /** Grants of the same funder and sector. */
  readonly peers: ExploreResult;
  readonly edition: Edition;
  readonly reference: Reference;
  /** Shows the record again. */
  readonly address: string;
  /** How the record is shared and quoted. */
  readonly quote: ReactNode;
}

/** One grant as its source states it, where it was read, and how it stands among its like. */
export function GrantSheet({ grant, peers, edition, reference, address, quote }: GrantSheetProps) {
  const locale = useLocale();
  const { parts } = grant;
  const [row] = parts;
  if (!row) return null;
  const basis = peersBasis(row, reference, locale);
  return (
    <article className={styles.sheet}>
      <GrantTitle parts={parts} row={row} reference={reference} />
      <GrantNotes parts={parts} row={row} />
      <div className={styles.quote}>{quote}</div>
      <div className={styles.columns}>
        <div>
          <Purpose text={row.purpose} />
          <Payment row={row} />
          <Parts parts={parts} reference={reference} />
          <GrantFacts row={row} edition={edition} />
        </div>
        <div>
          <Provenance row={row} edition={edition} />
          <PeerComparison grant={grant} peers={peers} basis={basis} />
          <Letters row={row} edition={edition} address={address} />
        </div>
      </div>
    </article>
  );
}
