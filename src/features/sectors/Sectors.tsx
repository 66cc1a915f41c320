import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Arrow } from '../../ui/Arrow.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import linked from '../../ui/LinkedRow.module.css';
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
      <div className={`${styles.heads} ${linked.heads}`} aria-hidden="true">
        <span>{voice.t('charts.column.grants')}</span>
        <span>{voice.t('charts.column.share')}</span>
      </div>
      <ul>
        {model.rows.map((row) => (
          <li key={row.value} className={linked.row}>
            <SectorButton row={row} tone={toneOf(row, model.compared)} onToggle={toggle} />
            {!row.notStated && (
              <PageLink
                to={{ kind: 'profile', subject: { of: 'sector', key: row.value } }}
                className={linked.link}
                label={voice.t('app.openPage', { name: row.name })}
              >
                <Arrow />
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function toneOf(row: SectorRow, compared: boolean): 'hatch' | 'accent' | 'money' {
  if (row.notStated) return 'hatch';
  return row.chosen || compared ? 'accent' : 'money';
}

interface SectorButtonProps {
  readonly row: SectorRow;
  readonly tone: 'hatch' | 'accent' | 'money';
  readonly onToggle: (value: string) => void;
}

function SectorButton({ row, tone, onToggle }: SectorButtonProps) {
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={row.chosen}
      aria-label={row.caption}
      title={row.caption}
      onClick={() => onToggle(row.value)}
    >
      <span className={styles.name}>{row.name}</span>
      <span className={styles.bar}>
        <MeasureBar length={row.length} height={14} tone={tone} reference={row.reference} />
      </span>
      <bdi className={styles.grants}>{row.grants}</bdi>
      <bdi className={styles.share}>{row.share}</bdi>
    </button>
  );
}
