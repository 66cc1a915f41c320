import { useEffect, useState } from 'react';
import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { GrantList } from '../../state/useGrantList.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import styles from './Grants.module.css';
import { GrantTable } from './GrantTable.tsx';

interface GrantsProps {
  readonly view: View;
  readonly total: number;
  readonly list: GrantList;
  /** True while the page is laid out for paper. */
  readonly printing: boolean;
  readonly reference: Reference;
  readonly editionKind: EditionKind;
  readonly dispatch: (action: Action) => void;
}

/** From the figure to the line: the grants behind the selection, searched, sorted, opened one by one. */
export function Grants({ view, total, list, printing, reference, editionKind, dispatch }: GrantsProps) {
  const locale = useLocale();
  const { t } = locale;
  const speech = { ...locale, reference, editionKind };
  return (
    <section id="grants" className={styles.grants} aria-labelledby="grants-title">
      <div className={styles.head}>
        <h2 id="grants-title">{t('grants.title')}</h2>
        <p className={styles.note}>{t('grants.note', { count: total })}</p>
        <TextSearch text={view.filter.text ?? ''} dispatch={dispatch} />
        <ColumnChooser columns={view.columns} dispatch={dispatch} />
      </div>
      {total === 0 ? (
        <p className={styles.none}>{t('grants.none')}</p>
      ) : (
        <GrantTable
          total={total}
          rowAt={list.rowAt}
          show={list.show}
          printing={printing}
          columns={view.columns}
          sort={view.sort}
          speech={speech}
          dispatch={dispatch}
        />
      )}
    </section>
  );
}

const typingPause = 250;

function TextSearch({ text, dispatch }: { readonly text: string; readonly dispatch: (action: Action) => void }) {
  const { t } = useLocale();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text.trim()) return;
    const timer = setTimeout(() => dispatch({ type: 'search', text: typed }), typingPause);
    return () => clearTimeout(timer);
  }, [typed, text, dispatch]);
  return (
    <input
      id="filter-text"
      type="search"
      className={styles.search}
      value={typed}
      placeholder={t('grants.search')}
      aria-label={t('grants.search')}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
