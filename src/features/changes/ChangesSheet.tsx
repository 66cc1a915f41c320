import type { ReactNode } from 'react';
import { changesPath, type EditionChanges, type KeptDates } from '../../core/changes/editionChanges.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink, useBase } from '../../state/pageLink.tsx';
import { ChangedRecords } from './ChangedRecords.tsx';
import styles from './Changes.module.css';
import { changesMark, changesSentence } from './changesSentence.ts';
import { FileChanges } from './FileChanges.tsx';
import { KeptDatesList } from './KeptDatesList.tsx';
import { MovedFiguresPart } from './MovedFiguresPart.tsx';
import { RecordCountsTable } from './RecordCountsTable.tsx';

interface ChangesSheetProps {
  readonly edition: Edition;
  readonly kept: KeptDates;
  readonly reference: Reference;
  readonly notices: ReactNode;
  /** The ways the sentence leaves the site. */
  readonly takeAway: ReactNode;
  /** The query of a page of this edition at a date; null for its newest. */
  readonly queryAt: (date: string | null) => string;
  /** The query of a comparison of the edition shown with another of its dates. */
  readonly besideQuery: (date: string) => string;
}

/** What one date of an edition changed, or that it is the first one kept and what will be told of the next. */
export function ChangesSheet({ edition, kept, reference, notices, takeAway, queryAt, besideQuery }: ChangesSheetProps) {
  const { t, language, format } = useLocale();
  const { say } = changesText(language);
  const { dates, changes } = kept;
  const mark = changesMark(edition, { t });
  return (
    <div className={styles.page}>
      <h1 className={styles.sentence}>{changes ? changesSentence(changes, { language, format }) : say('title')}</h1>
      {mark && <p className={styles.mark}>{mark}</p>}
      {changes && takeAway}
      {notices}
      {!changes && (
        <div className={styles.first}>
          <p>{say('first', { date: format.date(edition.date) })}</p>
          <p className={styles.note}>{say('firstHow')}</p>
        </div>
      )}
      {changes && <Told {...{ changes, reference, queryAt, besideQuery }} newest={dates[0]?.date ?? ''} />}
      <KeptDatesList {...{ dates, queryAt, besideQuery }} shown={edition.date} />
    </div>
  );
}

interface ToldProps extends Pick<ChangesSheetProps, 'reference' | 'queryAt' | 'besideQuery'> {
  readonly changes: EditionChanges;
  readonly newest: string;
}

function Told({ changes, reference, queryAt, besideQuery, newest }: ToldProps) {
  const { language, format } = useLocale();
  const { say } = changesText(language);
  const base = useBase();
  const { name, before, after, figures, grants, calls } = changes;
  const rows = [grants, calls].reduce((sum, { added, removed, altered }) => sum + added + removed + altered, 0);
  const queryOf = (fate: string) => {
    const date = fate === 'removed' ? before.date : after.date;
    return queryAt(date === newest ? null : date);
  };
  return (
    <>
      <RecordCountsTable changes={changes} />
      <p>
        <PageLink to={{ kind: 'compare' }} query={besideQuery(before.date)}>
          {say('besideDate', { date: format.date(before.date) })}
        </PageLink>
      </p>
      {rows === 0 && <p className={styles.note}>{say('nothing')}</p>}
      {rows > 0 && (
        <p>
          <a className={styles.download} href={`${base}${changesPath(name, before, after, 'csv')}`} download>
            {say('download', { rows })}
          </a>
        </p>
      )}
      {figures && <MovedFiguresPart figures={figures} reference={reference} />}
      <ChangedRecords {...{ changes, reference, queryOf }} />
      <FileChanges files={changes.files} same={changes.filesSame} />
    </>
  );
}
