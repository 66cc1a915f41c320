import { plate } from 'virtual:plate';
import { useState } from 'react';
import type { Action, Measure } from '../../core/view/viewState.ts';
import { measures } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import styles from './MeasureSwitch.module.css';
import { type MapInput, mapModel } from './mapModel.ts';
import { PartialDialog } from './PartialDialog.tsx';
import { shapeId } from './Shapes.tsx';

interface MeasureSwitchProps {
  readonly input: MapInput;
  /** True when money per inhabitant would compare what was found: offered, and off until asked for. */
  readonly partial: boolean;
  /** Those a way of laying out can be drawn by; all when left out. */
  readonly offered?: readonly Measure[];
  readonly dispatch: (action: Action) => void;
}

/** The measures as small maps of the regions. */
export function MeasureSwitch({ input, partial, offered = measures, dispatch }: MeasureSwitchProps) {
  const { t } = useLocale();
  const [asking, setAsking] = useState(false);
  const current = input.view.measure;
  const isOff = (measure: Measure) => partial && measure === 'per_inhabitant' && current !== measure;
  const choose = (measure: Measure) => (isOff(measure) ? setAsking(true) : dispatch({ type: 'measure', measure }));
  return (
    <div className={styles.switch}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of equal columns everywhere. */}
      <div role="group" aria-label={t('map.measure.label')} className={styles.measures}>
        {offered.map((measure) => (
          <button
            key={measure}
            type="button"
            className={`${styles.measure} ${isOff(measure) ? styles.off : ''}`}
            aria-pressed={current === measure}
            aria-haspopup={isOff(measure) ? 'dialog' : undefined}
            onClick={() => choose(measure)}
          >
            <Thumbnail input={{ ...input, view: { ...input.view, measure, level: 'region' } }} blank={isOff(measure)} />
            <span className={styles.words}>
              <b>{t(`map.measure.${measure}`)}</b>
              <small>{isOff(measure) ? t('map.off') : t(`map.unit.${measure}`)}</small>
            </span>
          </button>
        ))}
      </div>
      <PartialDialog
        open={asking}
        onClose={() => setAsking(false)}
        onShow={() => {
          setAsking(false);
          dispatch({ type: 'measure', measure: 'per_inhabitant' });
        }}
      />
    </div>
  );
}

function Thumbnail({ input, blank }: { readonly input: MapInput; readonly blank: boolean }) {
  const { areas } = mapModel(input);
  return (
    <svg className={styles.thumbnail} viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true">
      {areas.map((area) => (
        <use
          key={area.code}
          href={`#${shapeId(area.code)}`}
          fill={blank || area.look === 'noList' ? 'var(--paper)' : areaPaint(area, 'land')}
          stroke={blank || area.look === 'noList' ? 'var(--rule2)' : 'var(--paper)'}
        />
      ))}
    </svg>
  );
}
