import { plate } from 'virtual:plate';
import { useId, useMemo, useState } from 'react';
import { isComplete } from '../core/edition/edition.ts';
import { none } from '../core/model/codelists.ts';
import { Keys } from '../features/map/Keys.tsx';
import { Legend } from '../features/map/Legend.tsx';
import { MapTitle } from '../features/map/MapTitle.tsx';
import { MeasureSwitch } from '../features/map/MeasureSwitch.tsx';
import { mapHeading } from '../features/map/mapHeading.ts';
import { type AreaMark, type MapModel, mapModel } from '../features/map/mapModel.ts';
import { PlaceTable } from '../features/map/PlaceTable.tsx';
import { placeTable } from '../features/map/placeTableModel.ts';
import { Shapes } from '../features/map/Shapes.tsx';
import { type MapWords, useMapWords } from '../features/map/useMapWords.ts';
import { OffTiles } from '../features/tiles/OffTiles.tsx';
import { type Tile, Tiles } from '../features/tiles/Tiles.tsx';
import { useLocale } from '../i18n/react.tsx';
import { TakeAwayButton } from '../ui/chart/TakeAwayButton.tsx';
import type { LaidOutProps } from './laidOut.ts';
import styles from './TilesView.module.css';

interface TilesViewProps extends Omit<LaidOutProps, 'exploration'> {
  readonly exploration: Pick<LaidOutProps['exploration'], 'result' | 'edition' | 'overview'>;
}

/** The map of the regions drawn as tiles: the same measures, classes, looks, words and table. */
export function TilesView({ exploration, view, reference, selection, dispatch }: TilesViewProps) {
  const { t } = useLocale();
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const { result, edition, overview } = exploration;
  const input = useMemo(
    () => ({ result, baseline: overview, view: { ...view, level: 'region' as const }, edition, reference }),
    [result, overview, view, edition, reference],
  );
  const model = useMemo(() => mapModel(input), [input]);
  const words = useMapWords(model);
  const partial = !isComplete(edition);
  const onToggle = (value: string) => dispatch({ type: 'toggle', dimension: 'region', value });
  const chosen = view.filter.clauses.region ?? [];
  const title = mapHeading(model, edition.kind, t);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <Shapes shapes={plate.regions} />
      <MeasureSwitch input={input} partial={partial} dispatch={dispatch} />
      <div className={styles.head}>
        <MapTitle
          id={titleId}
          model={model}
          bases={view.filter.clauses.basis ?? []}
          selection={selection}
          title={title}
          simulated={edition.kind === 'simulated'}
          partial={partial}
        />
        <div className={styles.ways}>
          <TakeAwayButton of={titleId} />
          <button type="button" className={styles.toggle} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('tiles.show') : t('charts.showTable')}
          </button>
        </div>
      </div>
      {asTable ? (
        <PlaceTable {...{ model, result, words, chosen, onToggle }} caption={title} />
      ) : (
        <TiledRegions {...{ model, result, words, chosen, onToggle }} />
      )}
    </figure>
  );
}

interface TiledRegionsProps {
  readonly model: MapModel;
  readonly result: LaidOutProps['exploration']['result'];
  readonly words: MapWords;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function TiledRegions({ model, result, words, chosen, onToggle }: TiledRegionsProps) {
  const { t } = useLocale();
  const [hovered, setHovered] = useState<string | null>(null);
  const { offMap, total } = placeTable(model, result);
  const places = offMap.map(({ place, n, sum }) => {
    const value = place === 'notStated' ? none : place;
    const name = place === 'notStated' ? t('map.table.notStated.region') : t(`map.table.${place}`);
    return { value, name, n, sum, selected: chosen.includes(value) };
  });
  return (
    <>
      <Tiles
        tiles={model.areas.map((mark) => tileOf(mark, words))}
        hovered={hovered}
        onHover={setHovered}
        onToggle={onToggle}
      >
        <p className={styles.reading}>{t('tiles.summary')}</p>
        <Legend {...{ model, words, hovered, onToggle }} onHover={setHovered} />
        <Keys model={model} />
      </Tiles>
      <OffTiles places={places} total={total} onToggle={onToggle} />
    </>
  );
}

function tileOf(mark: AreaMark, words: MapWords): Tile {
  return {
    code: mark.code,
    name: words.name(mark),
    value: words.value(mark),
    rows: words.rows(mark),
    spoken: words.spoken(mark),
    look: mark.look,
    class: mark.class,
    known: mark.value !== null,
    selected: mark.selected,
  };
}
