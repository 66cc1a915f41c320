import { useLocale } from '../../i18n/react.tsx';
import styles from './OffTiles.module.css';

/** A place no tile stands for. */
export interface OffTile {
  /** Its value in the filter of regions. */
  readonly value: string;
  readonly name: string;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  readonly selected: boolean;
}

interface OffTilesProps {
  readonly places: readonly OffTile[];
  /** Of the tiles and these places together. */
  readonly total: { readonly n: number; readonly sum: number };
  readonly onToggle: (value: string) => void;
}

/** What belongs to no region, beneath the tiles, closed by the sum of both. */
export function OffTiles({ places, total, onToggle }: OffTilesProps) {
  const { t, format } = useLocale();
  const figures = ({ n, sum }: OffTilesProps['total']) => ({
    grants: t('map.grants', { count: n }),
    amount: format.amountShort(sum),
  });
  return (
    <div className={styles.off}>
      <ul className={styles.places} aria-label={t('tiles.off')}>
        {places.map((place) => (
          <li key={place.value}>
            <button type="button" aria-pressed={place.selected} onClick={() => onToggle(place.value)}>
              <b>{place.name}</b>
              <span>{t('tiles.figures', figures(place))}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.total}>{t('tiles.total', figures(total))}</p>
    </div>
  );
}
