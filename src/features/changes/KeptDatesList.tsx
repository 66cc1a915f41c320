import type { DatedEdition } from '../../core/changes/editionChanges.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Changes.module.css';

interface KeptDatesListProps {
  /** The newest first. */
  readonly dates: readonly DatedEdition[];
  readonly shown: string;
  readonly queryAt: (date: string | null) => string;
  readonly besideQuery: (date: string) => string;
}

/** Every date kept of the edition: what it changed, and the way to its figures. */
export function KeptDatesList({ dates, shown, queryAt, besideQuery }: KeptDatesListProps) {
  const { language, format } = useLocale();
  const { say } = changesText(language);
  return (
    <section className={styles.section} aria-labelledby="changes-dates">
      <h2 id="changes-dates">{say('dates')}</h2>
      <ul className={styles.dates}>
        {dates.map(({ date, hash }, place) => {
          const query = queryAt(place === 0 ? null : date);
          const standing = [
            ...(place === 0 ? [say('newest')] : []),
            ...(place === dates.length - 1 ? [say('firstKept')] : []),
          ];
          return (
            <li key={`${date} ${hash}`}>
              <b>{format.date(date)}</b> {standing.length > 0 && <span>({format.list(standing)})</span>}{' '}
              <bdi dir="ltr" className={styles.hash}>
                {hash.slice(0, 10)}
              </bdi>{' '}
              <PageLink to={{ kind: 'explore' }} query={query}>
                {say('openDate')}
              </PageLink>{' '}
              {date !== shown && (
                <PageLink to={{ kind: 'compare' }} query={besideQuery(date)}>
                  {say('besideDate', { date: format.date(shown) })}
                </PageLink>
              )}{' '}
              {date !== shown && place < dates.length - 1 && (
                <PageLink to={{ kind: 'changes' }} query={query}>
                  {say('title')}
                </PageLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
