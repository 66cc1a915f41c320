import { none } from '../../core/model/codelists.ts';
import { useLocale } from '../../i18n/react.tsx';
import { HatchBlock } from '../../ui/chart/Hatch.tsx';
import { tenths } from '../../ui/chart/pixels.ts';
import { plotHeight, stubHeight } from './columns.ts';
import styles from './Trends.module.css';
import type { TrendsModel, YearColumn } from './trendsModel.ts';

interface PlotProps {
  readonly model: TrendsModel;
  readonly onChoose: (year: string) => void;
}

/** Columns in the reading direction, each a button; the one without a year stands off the axis. */
export function Plot({ model, onChoose }: PlotProps) {
  return (
    <div className={styles.plot}>
      <Grid model={model} />
      <div className={styles.columns}>
        {model.years.map((year) => (
          <ColumnButton key={year.year} column={year} complete={model.complete} onChoose={onChoose} />
        ))}
      </div>
      {model.notStated && (
        <div className={styles.offAxis}>
          <ColumnButton column={model.notStated} complete={model.complete} onChoose={onChoose} />
        </div>
      )}
    </div>
  );
}

/** Room over the plot for a printed amount, pixels. */
const headroom = 16;

function Grid({ model }: { readonly model: TrendsModel }) {
  const { direction } = useLocale();
  return (
    <svg className={styles.grid} width="100%" height={plotHeight + headroom} aria-hidden="true" focusable="false">
      {model.gridlines.map(({ y, label }) => (
        <g key={y} transform={`translate(0 ${tenths(y + headroom)})`}>
          <line x1="0" x2="100%" stroke="var(--rule)" />
          <text x={direction === 'rtl' ? '100%' : '0'} y="-3" className={styles.gridText}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface ColumnButtonProps {
  readonly column: YearColumn;
  readonly complete: boolean;
  readonly onChoose: (year: string) => void;
}

function ColumnButton({ column, complete, onChoose }: ColumnButtonProps) {
  const stub = column.empty && !complete && column.inside;
  return (
    <button
      type="button"
      className={styles.column}
      aria-pressed={column.chosen}
      aria-label={column.caption}
      title={column.caption}
      disabled={column.empty}
      onClick={() => onChoose(column.year)}
    >
      <svg width="100%" height={plotHeight + headroom} aria-hidden="true" focusable="false">
        <g transform={`translate(0 ${headroom})`}>
          <ColumnMarks column={column} />
          {stub && <HatchBlock y={plotHeight - stubHeight} height={stubHeight} />}
        </g>
        {column.printed && (
          <text x="50%" y={tenths(column.top + headroom - 4)} textAnchor="middle" className={styles.printed}>
            {column.printed}
          </text>
        )}
      </svg>
      <span className={styles.label}>
        <span>{column.label}</span>
      </span>
    </button>
  );
}

/** The stack, or the hatched bar of the rows without a year; a cut near the head when it goes beyond the axis. */
function ColumnMarks({ column }: { readonly column: YearColumn }) {
  const top = tenths(column.top);
  const height = tenths(plotHeight - top);
  return (
    <>
      {column.year === none ? (
        <g opacity={column.inside ? 1 : 0.5}>
          <HatchBlock y={top} height={height} />
          <rect width="100%" y={top} height={height} fill="none" stroke="var(--rule2)" strokeWidth="0.75" />
        </g>
      ) : (
        column.parts.map((part) => (
          <rect
            key={part.tone}
            width="100%"
            y={tenths(part.y + 0.5)}
            height={tenths(Math.max(0.5, part.height - 1))}
            fill={part.fill}
          />
        ))
      )}
      {column.cut && <rect x="-10%" width="120%" y={top + 12} height="4" fill="var(--paper)" transform="skewY(-8)" />}
    </>
  );
}
