import type { Companion } from '../../core/aggregates/companion.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Cell, ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import { amountHeading } from '../../ui/chart/voice.ts';
import styles from './YearByYear.module.css';
import { type FunderYear, yearByYear } from './yearByYearModel.ts';

interface YearByYearProps {
  readonly funder: string;
  readonly result: Pick<ExploreResult, 'currency' | 'facets'>;
  readonly edition: Pick<Edition, 'files'>;
  readonly named: Companion['named'];
}

/** What the edition has of a funder in each year, and whom it only names: the two are never added. */
export function YearByYear({ funder, result, edition, named }: YearByYearProps) {
  const voice = useLocale();
  const { t, format } = voice;
  const lines = yearByYear(funder, result.facets.year, edition.files, named);
  if (lines.length === 0) return null;
  const whole = result.facets.year.reduce<Pick<Cell, 'n' | 'sum'>>((all, cell) => add(all, cell), { n: 0, sum: 0 });
  return (
    <section className={styles.section} aria-labelledby="years-title">
      <div className={styles.head}>
        <h2 id="years-title">{t('yearByYear.title')}</h2>
        <TakeAwayButton of="years-title" />
      </div>
      <p className={styles.lead}>{t('yearByYear.lead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('charts.column.year')}</th>
            <th scope="col">{t('yearByYear.list')}</th>
            <th scope="col" className={styles.figure}>
              {t('charts.column.grants')}
            </th>
            <th scope="col" className={styles.figure}>
              {amountHeading(result.currency, voice)}
            </th>
            {named.length > 0 && (
              <th scope="col" className={styles.figure}>
                {t('yearByYear.named')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.from} line={line} names={named.length > 0} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('charts.total')}
            </th>
            <td className={styles.figure}>{format.integer(whole.n)}</td>
            <td className={styles.figure}>{whole.n > 0 && format.inUnit(whole.sum)}</td>
            {named.length > 0 && <td className={styles.figure}>{format.integer(named.length)}</td>}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Line({ line, names }: { readonly line: FunderYear; readonly names: boolean }) {
  const { t, format } = useLocale();
  const { from, to, n, sum, list, named } = line;
  return (
    <tr>
      <th scope="row">{from === '' ? t('charts.trends.notStated') : <bdi>{format.range(from, to)}</bdi>}</th>
      <td>
        <span className={styles.mark} data-list={list} />
        {t(`yearByYear.lists.${list}`)}
      </td>
      <td className={styles.figure}>{n > 0 && format.integer(n)}</td>
      <td className={styles.figure}>{n > 0 && format.inUnit(sum)}</td>
      {names && <td className={styles.figure}>{named > 0 && format.integer(named)}</td>}
    </tr>
  );
}

function add(a: Pick<Cell, 'n' | 'sum'>, b: Cell): Pick<Cell, 'n' | 'sum'> {
  return { n: a.n + b.n, sum: a.sum + b.sum };
}
