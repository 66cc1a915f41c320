import { type Action, type ListColumn, listColumns } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Grants.module.css';

interface ColumnChooserProps {
  readonly columns: readonly ListColumn[];
  readonly dispatch: (action: Action) => void;
}

/** Which columns the list shows; at least one stays. */
export function ColumnChooser({ columns, dispatch }: ColumnChooserProps) {
  const { t } = useLocale();
  const toggle = (column: ListColumn) => {
    const next = listColumns.filter((c) => (c === column ? !columns.includes(c) : columns.includes(c)));
    dispatch({ type: 'columns', columns: next });
  };
  return (
    <details className={styles.columns}>
      <summary>{t('grants.columns')}</summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('grants.columns')}</legend>
        {listColumns.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={columns.includes(column)} onChange={() => toggle(column)} />{' '}
            {t(`grants.column.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
