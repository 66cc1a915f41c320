import { useId } from 'react';
import { HatchPattern } from '../../ui/chart/HatchPattern.tsx';
import { tenths } from '../../ui/chart/pixels.ts';
import styles from './Matrix.module.css';
import { largestSide } from './matrixModel.ts';
import type { MatrixCell, MatrixRow } from './matrixShape.ts';

interface MatrixRowViewProps {
  readonly row: MatrixRow;
  readonly onToggleRegion: (place: string) => void;
  readonly onToggleBoth: (place: string, sector: string) => void;
}

/** One place: its squares, or in one band why there is none, then its totals. */
export function MatrixRowView({ row, onToggleRegion, onToggleBoth }: MatrixRowViewProps) {
  const choosable = row.state === 'counted' || row.state === 'outside';
  return (
    <tr
      className={[styles.row, row.chosen && styles.chosen, row.state === 'outside' && styles.outside]
        .filter(Boolean)
        .join(' ')}
    >
      <th scope="row" className={styles.name} title={row.name}>
        {choosable ? (
          <button type="button" aria-pressed={row.chosen} onClick={() => onToggleRegion(row.place)}>
            {row.name}
          </button>
        ) : (
          row.name
        )}
      </th>
      {row.state === 'counted' ? (
        row.cells.map((cell, index) => (
          <td key={cell?.sector ?? index}>{cell && <Square cell={cell} row={row} onToggle={onToggleBoth} />}</td>
        ))
      ) : (
        <td colSpan={row.cells.length}>
          <EmptyBand row={row} />
        </td>
      )}
      <td className={styles.grants}>
        <bdi>{row.grants}</bdi>
      </td>
      <td className={styles.amount}>
        <bdi>{row.amount}</bdi>
      </td>
    </tr>
  );
}

interface SquareProps {
  readonly cell: MatrixCell;
  readonly row: MatrixRow;
  readonly onToggle: (place: string, sector: string) => void;
}

function Square({ cell, row, onToggle }: SquareProps) {
  const side = tenths(cell.side);
  const at = tenths((largestSide - side) / 2);
  const fill = row.chosen ? 'var(--accent)' : 'var(--money4)';
  return (
    <button
      type="button"
      className={styles.square}
      tabIndex={-1}
      title={cell.caption}
      onClick={() => onToggle(row.place, cell.sector)}
    >
      <svg width={largestSide} height={largestSide} aria-hidden="true" focusable="false">
        <rect
          x={at}
          y={at}
          width={side}
          height={side}
          fill={cell.negative ? 'none' : fill}
          stroke={cell.negative ? fill : 'none'}
        />
      </svg>
    </button>
  );
}

/** Hatched where no list of this edition names the place; words alone otherwise. */
function EmptyBand({ row }: { readonly row: MatrixRow }) {
  const hatch = useId();
  return (
    <span className={styles.band}>
      {row.state === 'notInEdition' && (
        <svg width="100%" height="15" aria-hidden="true" focusable="false">
          <HatchPattern id={hatch} />
          <rect width="100%" height="15" fill={`url(#${hatch})`} />
        </svg>
      )}
      <span className={styles.bandWords}>{row.stateWords}</span>
    </span>
  );
}
