import { placeBases } from '../../core/model/codelists.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './MapTitle.module.css';
import type { MapModel } from './mapModel.ts';

interface MapTitleProps {
  readonly id: string;
  readonly model: MapModel;
  /** The grounds on which grants may be placed, when the reader chose some; else none. */
  readonly bases: readonly string[];
  readonly selection: string;
  /** The title in words. */
  readonly title: string;
  readonly simulated: boolean;
  readonly partial: boolean;
}

/** What the map shows: the measure, the selection, on what basis grants are placed, and what limits it. */
export function MapTitle({ id, model, bases, selection, title, simulated, partial }: MapTitleProps) {
  const { t, format } = useLocale();
  const words = bases.map((basis) => t(`codes.basis.${placeBases.find((known) => known === basis) ?? 'none'}`));
  return (
    <div className={styles.title}>
      <h2 id={id}>{title}</h2>
      {simulated && <p className={styles.reason}>{t('explore.simulatedMark')}</p>}
      {partial && model.measure === 'per_inhabitant' && <p className={styles.reason}>{t('map.partial.printed')}</p>}
      {selection && (
        <p>
          <Published text={selection} />
        </p>
      )}
      <p>{words.length > 0 ? t('map.basis', { bases: format.list(words) }) : t('map.allBases')}</p>
    </div>
  );
}
