import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { PlateArea } from '../../core/geo/plate.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useNarrow } from '../../state/useNarrow.ts';
import { Degrees } from './Degrees.tsx';
import { Keys } from './Keys.tsx';
import { Labels } from './Labels.tsx';
import { Land } from './Land.tsx';
import { LeaderLine } from './LeaderLine.tsx';
import { Legend } from './Legend.tsx';
import { areaLabels } from './labelModel.ts';
import { MapTools } from './MapTools.tsx';
import type { AreaMark, MapModel } from './mapModel.ts';
import { OutlierCallout } from './OutlierCallout.tsx';
import { noteBeside, outlierNote } from './outlierModel.ts';
import styles from './PlateView.module.css';
import { ReadOut } from './ReadOut.tsx';
import { useAreaFocus } from './useAreaFocus.ts';
import { useLiveMap } from './useLiveMap.ts';
import type { MapWords } from './useMapWords.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const Insets = lazy(async () => ({ default: (await import('./Insets.tsx')).Insets }));

interface PlateViewProps {
  readonly model: MapModel;
  readonly shapes: readonly PlateArea[];
  readonly words: MapWords;
  readonly heading: ReactNode;
  readonly titleId: string;
  readonly outliers: ExploreResult['outliers'];
  readonly view: View;
  readonly reference: Reference;
  readonly outlined: boolean;
  readonly onToggle: (code: string) => void;
  readonly dispatch: (action: Action) => void;
}

/** The framed map with all that stands on it; drawn as SVG until, and unless, the live map takes over the land. */
export function PlateView(props: PlateViewProps) {
  const { model, shapes, words, heading, titleId, outliers, view, reference, outlined, onToggle, dispatch } = props;
  const { t, direction } = useLocale();
  const canvas = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const live = useLiveMap(canvas, { model, hovered, onToggle, onHover: setHovered });
  const marks = new Map(model.areas.map((mark) => [mark.code, mark]));
  const { focused, entry, onFocus, onKey } = useAreaFocus(shapes, live, onToggle);
  const whole = live.camera.k <= 1;
  const shown = marks.get(hovered ?? focused ?? '') ?? onlyChosen(model);
  const note = noteBeside(shown, outlierNote(model, outliers));
  const wide = !useNarrow();
  const beside = hasInsets(model, shapes);
  const enlarges = wide && beside;
  const key = (
    <div dir={direction}>
      {heading}
      <p className={styles.unit}>{t(`map.unitSquare.${model.level}`)}</p>
      <Legend model={model} words={words} hovered={hovered ?? focused} onToggle={onToggle} onHover={setHovered} />
    </div>
  );
  const readOut = (
    <ReadOut
      model={model}
      mark={shown}
      by={reachedBy(hovered, focused)}
      words={words}
      reference={reference}
      brief={enlarges}
    />
  );
  return (
    <div className={sheetClass(whole, enlarges)} dir="ltr" data-map={live.drawing ? 'live' : 'drawn'}>
      <div className={styles.plate}>
        <div className={styles.frame}>
          <div className={styles.canvas}>
            <div ref={canvas} />
          </div>
          <Land
            shapes={shapes}
            marks={marks}
            camera={live.camera}
            label={t(`map.areas.${model.level}`)}
            spoken={words.spoken}
            hovered={hovered}
            focused={focused}
            entry={entry}
            outlined={outlined}
            bare={live.drawing}
            onToggle={onToggle}
            onHover={setHovered}
            onFocus={onFocus}
            onKey={onKey}
          />
          {note && whole && <LeaderLine from={note.area.code} />}
          <div dir={direction}>
            <Labels
              labels={areaLabels(model.level, shapes, marks, words, live.camera.k)}
              marks={marks}
              camera={live.camera}
            />
            {whole && <Degrees />}
          </div>
          {enlarges && (
            <Suspense>
              {whole && <Insets {...{ shapes, marks, words, hovered, onToggle }} onHover={setHovered} />}
            </Suspense>
          )}
        </div>
        {!beside && <div className={styles.legend}>{key}</div>}
      </div>
      <div className={styles.zoom}>
        <ZoomButtons onZoom={live.zoom} onReset={live.reset} whole={whole} />
      </div>
      {enlarges && (
        <div className={styles.west}>
          <div dir={direction}>{readOut}</div>
        </div>
      )}
      <div className={styles.side}>
        <div className={styles.notes} dir={direction}>
          {!enlarges && readOut}
          <div className={styles.under}>
            {note && <OutlierCallout note={note} words={words} view={view} dispatch={dispatch} />}
            {beside && key}
            <Keys model={model} />
          </div>
        </div>
      </div>
      <div className={styles.tools}>
        <div dir={direction}>
          <MapTools of={titleId} view={view} dispatch={dispatch} />
        </div>
      </div>
      <p className={styles.credit}>{t('map.credit')}</p>
    </div>
  );
}

/** Provinces are too small to be named on the map itself. */
function hasInsets({ level }: MapModel, shapes: readonly PlateArea[]): boolean {
  return level === 'province' && shapes.length > 0;
}

function reachedBy(hovered: string | null, focused: string | null) {
  return (hovered && 'pointer') || (focused && 'keyboard') || 'selection';
}

/** The area that alone is chosen. */
function onlyChosen({ areas }: MapModel): AreaMark | undefined {
  const chosen = areas.filter(({ selected }) => selected);
  return chosen.length === 1 ? chosen[0] : undefined;
}

function sheetClass(whole: boolean, enlarges: boolean): string {
  return [styles.sheet, !whole && styles.zoomed, enlarges && styles.enlarging].filter(Boolean).join(' ');
}
