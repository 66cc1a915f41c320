import { useLocale } from '../../i18n/react.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import { mapModel } from './mapModel.ts';
import type { PlaceMapProps } from './PlaceMap.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import styles from './PlaceTwin.module.css';
import { useMapWords } from './useMapWords.ts';

/** The map's table beside it, where areas are too many to be named on the map. */
export function PlaceTwin({ result, baseline, view, edition, reference, dispatch }: Omit<PlaceMapProps, 'selection'>) {
  const { t } = useLocale();
  const model = mapModel({ result, baseline, view, edition, reference });
  const words = useMapWords(model);
  const heading = t('map.twin', { count: model.areas.length });
  return (
    <section className={styles.twin}>
      <h2>{heading}</h2>
      <ScrollRegion label={heading}>
        <PlaceTable
          model={model}
          result={result}
          words={words}
          caption={heading}
          chosen={view.filter.clauses[view.level] ?? []}
          onToggle={(code) => dispatch({ type: 'toggle', dimension: view.level, value: code })}
        />
      </ScrollRegion>
    </section>
  );
}
