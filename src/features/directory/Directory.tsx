import { type ReactNode, useMemo, useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { DirectoryRow } from '../../core/query/directory.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLead, PageTitle } from '../../ui/PageTitle.tsx';
import styles from './Directory.module.css';
import { DirectoryTable } from './DirectoryTable.tsx';
import { directoryLines, directorySentence } from './directoryModel.ts';
import { sortLines, standingSort } from './lineOrder.ts';
import { lineSearch } from './lineSearch.ts';

interface DirectoryProps {
  readonly of: SubjectKind;
  readonly rows: readonly DirectoryRow[];
  readonly result: ExploreResult;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
  readonly reference: Reference;
  /** The ways the list leaves the site. */
  readonly takeAway: ReactNode;
  /** What the reader chose, in words; empty when nothing is chosen. */
  readonly selection: string;
  /** What a reader must know before quoting. */
  readonly caveats: ReactNode;
}

/** Lines shown at first, and added each time more are asked for. */
const stretch = 100;

/** A list with its search, its order and its file; every line leads to its page. */
export function Directory(props: DirectoryProps) {
  const { of, rows, result, edition, reference, takeAway, selection, caveats } = props;
  const { t, format, language } = useLocale();
  const [sought, setSought] = useState('');
  const [sort, setSort] = useState(standingSort);
  const [most, setMost] = useState(stretch);
  const lines = useMemo(
    () => directoryLines(of, rows, result, edition, reference, { t, language }),
    [of, rows, result, edition, reference, t, language],
  );
  const search = useMemo(() => lineSearch(sortLines(lines, sort, format.compare)), [lines, sort, format]);
  const found = useMemo(() => search(sought), [search, sought]);
  return (
    <section aria-labelledby="directory-title">
      <PageTitle id="directory-title">{t(`app.lists.${of}`)}</PageTitle>
      <PageLead>{directorySentence(lines, result, selection, { t, format })}</PageLead>
      <div className={styles.caveats}>
        {caveats}
        {of === 'recipient' && <p>{t('charts.ranking.asWritten')}</p>}
      </div>
      <div className={styles.tools}>
        <label className={styles.search}>
          <span>{t('directory.search')}</span>
          <input type="search" value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
        </label>
        {takeAway}
      </div>
      <p className={styles.count} aria-live="polite">
        {t('directory.shown', { count: found.length, shown: Math.min(most, found.length) })}
      </p>
      <DirectoryTable
        of={of}
        lines={found.slice(0, most)}
        found={sought.trim() === '' ? null : found}
        result={result}
        sort={sort}
        onSort={setSort}
      />
      {found.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + stretch)}>
          {t('directory.more', { count: Math.min(stretch, found.length - most) })}
        </button>
      )}
    </section>
  );
}
