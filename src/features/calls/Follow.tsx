import type { CallRecord } from '../../core/calls/callRecord.ts';
import { type CallFeed, type FeedFile, feedListPath, feedPath, feedsOf } from '../../core/calls/feeds.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useBase } from '../../state/pageLink.tsx';
import { type CallSpeech, funderOf, placeName, sectorWords } from './callWords.ts';
import styles from './Follow.module.css';
import part from './Part.module.css';

interface FollowProps {
  readonly record: CallRecord;
  readonly reference: Reference;
}

const scopes = ['region', 'sector', 'funder'] as const satisfies readonly CallFeed['scope'][];

/** How to hear of the next call without an account: a calendar and feeds of all calls, of a region, sector or funder. */
export function Follow({ record, reference }: FollowProps) {
  const { t, format, language } = useLocale();
  const base = useBase();
  const speech = { t, format, language };
  const feeds = feedsOf(record);
  const all = feeds.find(({ scope }) => scope === 'all');
  return (
    <section id="follow" className={styles.follow} aria-labelledby="follow-title" tabIndex={-1}>
      <h2 id="follow-title" className={part.title}>
        {t('calls.follow.title')}
      </h2>
      <p className={part.note}>{t('calls.follow.note')}</p>
      {all && (
        <p className={styles.all}>
          <b>{t('calls.follow.all')}</b> <FeedFiles feed={all} name={t('calls.follow.all')} />
        </p>
      )}
      {scopes.map((scope) => (
        <details key={scope} className={styles.scope}>
          <summary>{t(`calls.follow.scope.${scope}`)}</summary>
          <ul>
            {feeds
              .filter((feed) => feed.scope === scope)
              .map((feed) => {
                const name = feedTitle(feed, reference, speech);
                return (
                  <li key={feed.key} className={styles.row}>
                    <bdi>{name}</bdi> <FeedFiles feed={feed} name={name} />
                  </li>
                );
              })}
          </ul>
        </details>
      ))}
      <p className={styles.list}>
        <a href={`${base}${feedListPath(language)}`}>{t('calls.follow.list')}</a>
      </p>
    </section>
  );
}

function FeedFiles({ feed, name }: { readonly feed: CallFeed; readonly name: string }) {
  const { t, language } = useLocale();
  const base = useBase();
  const files: readonly (readonly [FeedFile, string])[] = [
    ...(feed.hasCalendar ? [['calendar.ics', t('calls.follow.calendar')] as const] : []),
    ['feed.atom', 'Atom'],
    ['feed.json', 'JSON'],
  ];
  return (
    <span className={styles.files}>
      {files.map(([file, label]) => (
        <a
          key={file}
          href={`${base}${feedPath(feed, language, file)}`}
          aria-label={[label, name].join(t('explore.tokenSeparator'))}
        >
          {label}
        </a>
      ))}
    </span>
  );
}

function feedTitle({ scope, key, calls }: CallFeed, reference: Reference, speech: CallSpeech): string {
  if (scope === 'region') return placeName(key, reference, speech);
  if (scope === 'sector') return sectorWords(key, reference, speech);
  const [latest] = calls;
  return latest ? funderOf(latest, speech) : key;
}
