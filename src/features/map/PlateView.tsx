import { plate } from 'virtual:plate';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { PlateArea } from '../../core/geo/plate.ts';
import { readingOrder } from '../../core/geo/readingOrder.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { optionAfter } from '../../ui/chart/optionAfter.ts';
import { showing } from './camera.ts';
import { Degrees } from './Degrees.tsx';
import { Keys } from './Keys.tsx';
import { Labels } from './Labels.tsx';
import { Land } from './Land.tsx';
import { LeaderLine } from './LeaderLine.tsx';
import { Legend } from './Legend.tsx';
import { areaLabels } from './labelModel.ts';
import { MapTools } from './MapTools.tsx';
import type { MapModel } from './mapModel.ts';
import { OutlierCallout } from './OutlierCallout.tsx';
import { noteBeside, outlierNote } from './outlierModel.ts';
import styles from './PlateView.module.css';
import { ReadOut } from './ReadOut.tsx';
import { shapeId } from './Shapes.tsx';
import { useLiveMap } from './useLiveMap.ts';
import type { MapWords } from './useMapWords.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface PlateViewProps {
  readonly model: MapModel;
  readonly shapes: readonly PlateArea[];
  readonly words: MapWords;
  readonly heading: ReactNode;
  readonly outliers: ExploreResult['outliers'];
  readonly view: View;
  readonly reference: Reference;
  readonly onToggle: (code: string) => void;
  readonly dispatch: (action: Action) => void;
}

/** The framed map with all that stands on it; drawn as SVG until, and unless, the live map takes over the land. */
export function PlateView(props: PlateViewProps) {
  const { model, shapes, words, heading, outliers, view, reference, onToggle, dispatch } = props;
  const { t, direction } = useLocale();
  const canvas = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const live = useLiveMap(canvas, { model, hovered, onToggle, onHover: setHovered });
  const marks = new Map(model.areas.map((mark) => [mark.code, mark]));
  const order = readingOrder(shapes, direction);
  const onKey = (code: string, event: KeyboardEvent) => {
    const next = optionAfter(order, code, event.key, direction);
    if (event.key === 'Enter' || event.key === ' ') onToggle(code);
    else if (next !== null) document.getElementById(`choose-${shapeId(next)}`)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocus = (code: string | null) => {
    setFocused(code);
    const shape = shapes.find((area) => area.code === code);
    if (!shape) return;
    setEntry(shape.code);
    live.move(showing(live.camera, shape.box, plate));
  };
  const whole = live.camera.k <= 1;
  const chosen = model.areas.filter(({ selected }) => selected);
  const shown = marks.get(hovered ?? focused ?? '') ?? (chosen.length === 1 ? chosen[0] : undefined);
  const note = noteBeside(shown, outlierNote(model, outliers));
  return (
    <div
      className={whole ? styles.sheet : `${styles.sheet} ${styles.zoomed}`}
      dir="ltr"
      data-map={live.drawing ? 'live' : 'drawn'}
    >
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
          entry={entry !== null && order.includes(entry) ? entry : (order[0] ?? null)}
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
        <div className={styles.legend}>
          <div dir={direction}>
            {heading}
            <p className={styles.unit}>{t(`map.unitSquare.${model.level}`)}</p>
            <Legend model={model} words={words} hovered={hovered ?? focused} onToggle={onToggle} onHover={setHovered} />
          </div>
        </div>
      </div>
      <div className={styles.zoom}>
        <ZoomButtons onZoom={live.zoom} onReset={live.reset} whole={whole} />
      </div>
      <div className={styles.side}>
        <div className={styles.notes} dir={direction}>
          <ReadOut
            model={model}
            mark={shown}
            by={(hovered && 'pointer') || (focused && 'keyboard') || 'selection'}
            words={words}
            reference={reference}
          />
          {note && <OutlierCallout note={note} words={words} view={view} dispatch={dispatch} />}
          <Keys model={model} />
        </div>
      </div>
      <div className={styles.tools}>
        <div dir={direction}>
          <MapTools view={view} dispatch={dispatch} />
        </div>
      </div>
      <p className={styles.credit}>{t('map.credit')}</p>
    </div>
  );
}
