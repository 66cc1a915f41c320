import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import styles from './Matrix.module.css';
import { MatrixRowView } from './MatrixRowView.tsx';
import { type MatrixModel, matrixModel } from './matrixModel.ts';

interface MatrixProps {
  readonly result: ExploreResult;
  readonly view: View;
  readonly edition: Edition;
  readonly reference: Reference;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/**
 * Regions by sectors, squares by area. Row and column heads toggle their filter by keyboard or pointer;
 * a square is a pointer's short way to both.
 */
export function Matrix({ result, view, edition, reference, selection, dispatch }: MatrixProps) {
  const voice = useLocale();
  const subject = { result, filter: view.filter, reference, selection, edition };
  const model = matrixModel(subject, voice);
  const toggleRegion = (value: string) => dispatch({ type: 'toggle', dimension: 'region', value });
  const toggleSector = (value: string) => dispatch({ type: 'toggle', dimension: 'sector', value });
  const toggleBoth = (region: string, sector: string) => dispatch({ type: 'toggleCell', region, sector });
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      reading={model.reading}
      table={model.table}
      nothing={model.nothing}
      onChoose={toggleRegion}
    >
      <ScrollRegion label={voice.t('charts.matrix.scroll')}>
        <table className={styles.matrix}>
          <MatrixHead model={model} onToggle={toggleSector} />
          <tbody>
            {model.rows.map((row) => (
              <MatrixRowView key={row.place} row={row} onToggleRegion={toggleRegion} onToggleBoth={toggleBoth} />
            ))}
          </tbody>
          <MatrixFoot model={model} />
        </table>
      </ScrollRegion>
    </ChartFigure>
  );
}

interface MatrixHeadProps {
  readonly model: MatrixModel;
  readonly onToggle: (sector: string) => void;
}

function MatrixHead({ model, onToggle }: MatrixHeadProps) {
  const { t } = useLocale();
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {model.columns.map((column) => (
          <th key={column.sector} scope="col" className={styles.columnHead}>
            <button
              type="button"
              aria-pressed={column.chosen}
              title={column.name}
              onClick={() => onToggle(column.sector)}
            >
              <span className={styles.slanted}>{column.name}</span>
            </button>
          </th>
        ))}
        <th scope="col" className={styles.edgeHead}>
          {t('charts.column.grants')}
        </th>
        <th scope="col" className={styles.edgeHead}>
          {model.unit}
        </th>
      </tr>
    </thead>
  );
}

function MatrixFoot({ model }: { readonly model: MatrixModel }) {
  const { t } = useLocale();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {t('charts.total')}
        </th>
        {model.columns.map((column) => (
          <td key={column.sector}>
            <bdi>{column.amount}</bdi>
            <bdi className={styles.footGrants}>{column.grants}</bdi>
          </td>
        ))}
        <td className={styles.grants}>
          <bdi>{model.whole.grants}</bdi>
        </td>
        <td className={styles.amount}>
          <bdi>{model.whole.amount}</bdi>
        </td>
      </tr>
    </tfoot>
  );
}
