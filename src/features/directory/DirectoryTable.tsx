import type { SubjectKind } from '../../core/model/subject.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './DirectoryTable.module.css';
import { DirectoryTableRow, FigureCells } from './DirectoryTableRow.tsx';
import type { DirectoryLine } from './directoryModel.ts';
import { type LineColumn, type LineSort, lineColumns } from './lineOrder.ts';

interface DirectoryTableProps {
  readonly of: SubjectKind;
  readonly lines: readonly DirectoryLine[];
  /** All the lines a search found, shown or not; null where nothing is sought. */
  readonly found: readonly DirectoryLine[] | null;
  readonly result: ExploreResult;
  readonly sort: LineSort;
  readonly onSort: (sort: LineSort) => void;
}

/** The lines with their figures, each column a button that sorts by it; the total closes the table. */
export function DirectoryTable({ of, lines, found, result, sort, onSort }: DirectoryTableProps) {
  const { t } = useLocale();
  const { total } = result;
  const largest = Math.max(0, ...lines.map(({ figures }) => figures?.sum ?? 0));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t(`app.lists.${of}`)}</caption>
      <thead>
        <tr>
          {lineColumns.map((column) => (
            <HeadCell key={column} of={of} column={column} currency={result.currency} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <DirectoryTableRow key={`${line.state} ${line.key}`} of={of} line={line} largest={largest} />
        ))}
      </tbody>
      <tfoot>
        {found && (
          <tr>
            <th scope="row">{t('directory.found')}</th>
            <FigureCells
              of={of}
              n={null}
              sum={sumOf(found)}
              share={total.sum === 0 ? null : sumOf(found) / total.sum}
            />
          </tr>
        )}
        <tr>
          <th scope="row">{t('directory.total')}</th>
          <FigureCells of={of} n={total.n} sum={total.sum} median={total.median} share={total.sum === 0 ? null : 1} />
        </tr>
      </tfoot>
    </table>
  );
}

function sumOf(lines: readonly DirectoryLine[]): number {
  return lines.reduce((sum, { figures }) => sum + (figures?.sum ?? 0), 0);
}

interface HeadCellProps {
  readonly of: SubjectKind;
  readonly column: LineColumn;
  readonly currency: string;
  readonly sort: LineSort;
  readonly onSort: (sort: LineSort) => void;
}

function HeadCell({ of, column, currency, sort, onSort }: HeadCellProps) {
  const { t } = useLocale();
  const sorted = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const descending = sorted ? !sort.descending : column !== 'name';
  const label =
    column === 'counterparts'
      ? t(`directory.column.${of === 'funder' ? 'recipients' : 'funders'}`)
      : t(`directory.column.${column}`, { currency: currencyWord(currency, t) });
  return (
    <th scope="col" aria-sort={sorted ? order : 'none'} className={column === 'name' ? styles.name : styles.figure}>
      <button type="button" onClick={() => onSort({ column, descending })}>
        {label}
        <span aria-hidden="true" className={styles.order}>
          {sorted && arrows[order]}
        </span>
      </button>
    </th>
  );
}

function currencyWord(currency: string, t: ReturnType<typeof useLocale>['t']): string {
  return currency === 'MAD' ? t('charts.dirham') : currency || t('explore.noCurrency');
}

const arrows = { ascending: '↑', descending: '↓' } as const;
