import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { tileGrid, tileTowards } from '../../core/geo/tileGrid.ts';
import { useLocale } from '../../i18n/react.tsx';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import tones from '../../ui/chart/areaTone.module.css';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import { leadingName } from '../../ui/chart/leadingName.ts';
import styles from './Tiles.module.css';

/** A region as its tile shows it. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  /** Its figure without the unit, or why there is none. */
  readonly value: string;
  readonly rows: string;
  /** Name, figure and rows in one sentence. */
  readonly spoken: string;
  readonly look: string;
  /** 0 for the lowest class. */
  readonly class: number;
  readonly known: boolean;
  readonly selected: boolean;
}

interface TilesProps {
  readonly tiles: readonly Tile[];
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
  readonly onToggle: (code: string) => void;
  /** Stands in the room the grid leaves. */
  readonly children: ReactNode;
}

const patterns = 'tiles';

/** The regions as tiles of one size, north up in every language; they choose and speak as the map's areas do. */
export function Tiles({ tiles, hovered, onHover, onToggle, children }: TilesProps) {
  const { t, direction } = useLocale();
  const [entry, setEntry] = useState(tileGrid[0]?.code);
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDown = (code: string, event: KeyboardEvent) => {
    const next = tileTowards(code, event.key);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-tile="${next}"]`)?.focus();
  };
  return (
    <div className={styles.grid} dir="ltr">
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <LookPatterns prefix={patterns} scale={1} />
      </svg>
      <div
        ref={grid}
        role="listbox"
        aria-multiselectable="true"
        aria-label={t('tiles.label')}
        tabIndex={-1}
        className={styles.tiles}
      >
        {tileGrid.map(({ code, row, column }) => {
          const tile = tiles.find((other) => other.code === code);
          if (!tile) return null;
          const state = [tile.selected && styles.selected, hovered === code && styles.hovered];
          return (
            <button
              key={code}
              type="button"
              role="option"
              dir={direction}
              data-tile={code}
              aria-selected={tile.selected}
              aria-label={tile.spoken}
              title={tile.name}
              tabIndex={code === entry ? 0 : -1}
              className={[styles.tile, styles[`row${row}`], styles[`column${column}`], ...state]
                .filter(Boolean)
                .join(' ')}
              onClick={() => onToggle(code)}
              onKeyDown={(event) => onKeyDown(code, event)}
              onFocus={() => setEntry(code)}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(null)}
            >
              <Ground tile={tile} />
              <span className={`${styles.words} ${tile.known ? tones[`on${tile.class + 1}`] : tones.absent}`}>
                <b className={styles.whole}>{tile.name}</b>
                <b className={styles.short}>{leadingName(tile.name)}</b>
                <bdi className={styles.value}>{tile.value}</bdi>
                <small>{tile.rows}</small>
              </span>
            </button>
          );
        })}
      </div>
      <div className={styles.room}>
        <div dir={direction} className={styles.legend}>
          {children}
        </div>
      </div>
    </div>
  );
}

function Ground({ tile }: { readonly tile: Tile }) {
  return (
    <svg className={styles.ground} width="100%" height="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill={areaPaint(tile, patterns)} />
      {tile.look === 'few' && <rect width="100%" height="100%" fill={`url(#${patterns}-few)`} />}
      {!tile.known && <rect width="100%" height="100%" className={styles.edge} />}
    </svg>
  );
}
