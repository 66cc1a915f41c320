import type { Edition } from '../core/edition/edition.ts';
import { licenceOf } from '../i18n/licence.ts';
import { ownMark } from '../i18n/ownMark.ts';
import { useLocale } from '../i18n/react.tsx';
import styles from './ComparePage.module.css';
import { editionLine } from './figures/editionLine.ts';

interface CompareImprintProps {
  readonly editions: readonly Edition[];
  /** Shows the same comparison again; empty until it is known. */
  readonly address: string;
}

/** On paper alone: what was compared, of which bytes, under which terms, and where it can be seen again. */
export function CompareImprint({ editions, address }: CompareImprintProps) {
  const locale = useLocale();
  const { t } = locale;
  const isOwn = editions.some(({ kind }) => kind === 'own');
  return (
    <div className={styles.imprint}>
      {editions.map((edition) => (
        <p key={`${edition.name} ${edition.date}`}>
          {edition.kind === 'own' ? ownMark(edition, locale) : editionLine(edition, locale)}{' '}
          {edition.kind !== 'own' && (
            <>
              {t('picture.edition', { name: edition.name, hash: edition.hash.slice(0, 10) })}{' '}
              {licenceOf(edition, locale)}
            </>
          )}
        </p>
      ))}
      {!isOwn && (
        <p dir="ltr" className={styles.address}>
          {address}
        </p>
      )}
    </div>
  );
}
