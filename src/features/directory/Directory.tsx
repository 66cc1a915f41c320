import { useState } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { DirectoryRow } from '../../core/query/directory.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { fold } from '../../core/text/fold.ts';
import { subjectName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Directory.module.css';

interface DirectoryProps {
  readonly of: SubjectKind;
  readonly rows: readonly DirectoryRow[];
  readonly result: ExploreResult;
  readonly reference: Reference;
}

/** A list with its search; every line leads to its page. */
export function Directory({ of, rows, reference }: DirectoryProps) {
  const { t, format, language } = useLocale();
  const [sought, setSought] = useState('');
  const lines = rows
    .map((row) => ({ ...row, text: row.key === '' ? '' : subjectName({ of, key: row.key }, row, reference, language) }))
    .filter(({ text, name, nameAr }) => fold(`${text} ${name} ${nameAr}`).includes(fold(sought)));
  return (
    <section aria-labelledby="directory-title">
      <h1 id="directory-title" className={styles.title}>
        {t(`app.lists.${of}`)}
      </h1>
      <p>{t('directory.count', { count: lines.length })}</p>
      <input
        type="search"
        className={styles.search}
        value={sought}
        aria-label={t('directory.search')}
        placeholder={t('directory.search')}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('directory.name')}</th>
            <th>{t('directory.grants')}</th>
            <th>{t('directory.amount')}</th>
            <th>{t('directory.median')}</th>
            <th>{t(`directory.counterparts.${of === 'funder' ? 'recipients' : 'funders'}`)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                {line.key === '' ? (
                  t('directory.notStated')
                ) : (
                  <PageLink to={{ kind: 'profile', subject: { of, key: line.key } }}>
                    <bdi>{line.text}</bdi>
                  </PageLink>
                )}
              </th>
              <td>
                <bdi>{format.integer(line.n)}</bdi>
              </td>
              <td>
                <bdi>{format.decimal(line.sum / 100, 0)}</bdi>
              </td>
              <td>
                <bdi>{format.decimal(line.median / 100, 0)}</bdi>
              </td>
              <td>
                <bdi>{format.integer(line.counterparts)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
