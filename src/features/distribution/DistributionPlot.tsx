import { tenths } from '../../ui/chart/pixels.ts';
import { plotHeight } from './binLabels.ts';
import styles from './Distribution.module.css';
import { DistributionAxis, MedianMark } from './DistributionAxis.tsx';
import type { BinColumn, DistributionModel } from './distributionModel.ts';

interface DistributionPlotProps {
  readonly model: DistributionModel;
  readonly onChoose: (key: string) => void;
}

/** The bands of amounts in the reading direction, each a button, and where half of the grants lie. */
export function DistributionPlot({ model, onChoose }: DistributionPlotProps) {
  return (
    <div className={styles.plot}>
      {model.median && <MedianMark median={model.median} />}
      <div className={styles.columns}>
        {model.columns.map((column) => (
          <BinButton key={column.key} column={column} model={model} onChoose={onChoose} />
        ))}
      </div>
      <DistributionAxis units={model.units} />
    </div>
  );
}

interface BinButtonProps {
  readonly column: BinColumn;
  readonly model: DistributionModel;
  readonly onChoose: (key: string) => void;
}

function BinButton({ column, model, onChoose }: BinButtonProps) {
  return (
    <button
      type="button"
      className={styles.bin}
      aria-pressed={column.chosen}
      aria-label={column.caption}
      title={column.caption}
      disabled={column.n === 0}
      onClick={() => onChoose(column.key)}
    >
      {column.squares ? <Squares column={column} model={model} /> : <Bars column={column} model={model} />}
      <bdi className={styles.label}>{column.labelFits && column.label}</bdi>
    </button>
  );
}

function toneOf({ inside, chosen }: BinColumn): { readonly fill: string; readonly stroke: string } {
  if (!inside) return { fill: 'var(--grey2)', stroke: 'var(--grey)' };
  return chosen
    ? { fill: 'var(--accent)', stroke: 'var(--accent)' }
    : { fill: 'var(--money4)', stroke: 'var(--money5)' };
}

interface MarksProps {
  readonly column: BinColumn;
  readonly model: DistributionModel;
}

/** Squares stand on the foot of the column; the number of grants stands on their head. */
function Squares({ column, model }: MarksProps) {
  const { across, up } = model.grid;
  const { fill, stroke } = toneOf(column);
  const rows = Math.ceil(column.n / across);
  return (
    <span className={styles.marks}>
      <span className={styles.count}>{column.grantsFit && column.grants}</span>
      <svg
        viewBox={`0 0 ${across} ${Math.max(1, rows)}`}
        className={styles.squares}
        aria-hidden="true"
        focusable="false"
      >
        <g transform={`translate(0 ${Math.max(1, rows) - up})`}>
          <path d={column.squares?.named} fill={fill} />
          <path d={column.squares?.unnamed} fill="var(--paper)" stroke={stroke} strokeWidth="0.14" />
        </g>
      </svg>
    </span>
  );
}

function Bars({ column, model }: MarksProps) {
  const { fill, stroke } = toneOf(column);
  const height = tenths(column.height);
  const hollow = tenths((plotHeight * column.unnamed) / model.largest);
  return (
    <span className={styles.marks}>
      <span className={styles.count}>{column.grantsFit && column.grants}</span>
      <svg width="100%" height={height} aria-hidden="true" focusable="false">
        <rect x="4%" width="92%" y={hollow} height={tenths(height - hollow)} fill={fill} />
        {hollow > 0 && (
          <rect x="4%" width="92%" y="0.5" height={Math.max(0.5, hollow - 1)} fill="var(--paper)" stroke={stroke} />
        )}
      </svg>
    </span>
  );
}
