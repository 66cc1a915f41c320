import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import { SectorRows } from './SectorRows.tsx';
import styles from './Sectors.module.css';
import { type SectorRow, sectorsModel } from './sectorsModel.ts';

interface SectorsProps {
  readonly result: ExploreResult;
  readonly view: View;
  readonly reference: Reference;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** Share of the selection by sector, a tick for the country; a sector can be chosen. */
export function Sectors({ result, view, reference, selection, dispatch }: SectorsProps) {
  const voice = useLocale();
  const model = sectorsModel({ result, filter: view.filter, reference, selection }, voice);
  const toggle = (value: string) => dispatch({ type: 'toggle', dimension: 'sector', value });
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      table={model.table}
      nothing={model.nothing}
      onChoose={toggle}
      {...(model.reading && { reading: model.reading })}
    >
      <SectorRows
        lines={model.rows}
        onToggle={toggle}
        bar={(row) => (
          <span className={styles.bar}>
            <MeasureBar length={row.length} height={14} tone={toneOf(row, model.compared)} reference={row.reference} />
          </span>
        )}
      />
    </ChartFigure>
  );
}

function toneOf(row: SectorRow, compared: boolean): 'hatch' | 'accent' | 'money' {
  if (row.notStated) return 'hatch';
  return row.chosen || compared ? 'accent' : 'money';
}
