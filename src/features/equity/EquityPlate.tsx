import { plate } from 'virtual:plate';
import type { ReactNode } from 'react';
import type { Box } from '../../core/geo/plate.ts';
import { readingOrder } from '../../core/geo/readingOrder.ts';
import { useLocale } from '../../i18n/react.tsx';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import { crossPaint } from './crossPaint.ts';
import { EquityNames } from './EquityNames.tsx';
import styles from './EquityPlate.module.css';
import { EquitySea } from './EquitySea.tsx';
import type { EquityModel } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';
import { type Attention, useOptions } from './useOptions.ts';

interface EquityPlateProps extends Attention {
  readonly model: EquityModel;
  readonly words: EquityWords;
  /** Codes of the regions of the classes chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly legend: ReactNode;
  readonly years: ReactNode;
}

const patterns = 'equity';

/** The twelve regions in their class of need and money; a region chooses its class. */
export function EquityPlate({ model, words, chosen, legend, years, ...attention }: EquityPlateProps) {
  const { t, direction } = useLocale();
  const { option, focused } = useOptions(readingOrder(plate.regions, direction), direction, attention);
  const regions = new Map(model.regions.map((region) => [region.code, region]));
  const shapes = plate.regions.flatMap((shape) => {
    const region = regions.get(shape.code);
    return region ? [{ ...shape, region }] : [];
  });
  const ring = shapes.find(({ code }) => code === focused);
  const active = shapes.find(({ code }) => code === attention.active);
  return (
    <div className={styles.sheet} dir="ltr">
      <div className={styles.frame}>
        <div className={styles.drawing}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list of areas inside has the name. */}
          <svg className={styles.land} viewBox={`0 0 ${plate.width} ${plate.height}`}>
            <LookPatterns prefix={patterns} scale={1} />
            <EquitySea />
            <g role="listbox" aria-multiselectable="true" aria-label={t('equity.plate.label')} className={styles.areas}>
              {shapes.map(({ code, path, region }) => (
                <g
                  key={code}
                  role="option"
                  {...option(code)}
                  aria-selected={chosen.has(code)}
                  aria-label={words.spoken(region)}
                >
                  <path d={path} fill={crossPaint(region, patterns)} />
                  {region.look === 'few' && <path d={path} fill={`url(#${patterns}-few)`} />}
                </g>
              ))}
            </g>
            <g className={styles.lines} fill="none">
              {shapes.map(({ code, path, region }) => (
                <path key={code} d={path} className={region.look === 'zero' ? styles.zero : styles.edge} />
              ))}
              <path d={plate.landBorder} className={styles.border} />
              <path d={plate.coast} className={styles.coast} />
            </g>
            <g className={styles.marks} fill="none">
              {shapes.map(
                ({ code, path }) => chosen.has(code) && <path key={code} d={path} className={styles.casing} />,
              )}
              {shapes.map(
                ({ code, path }) => chosen.has(code) && <path key={code} d={path} className={styles.chosen} />,
              )}
              {ring && <FocusRing box={ring.box} />}
              {active && <path d={active.path} className={styles.active} />}
            </g>
          </svg>
          <EquityNames regions={regions} words={words} chosen={chosen} />
        </div>
        <div className={styles.legend}>
          <div dir={direction}>{legend}</div>
        </div>
        <div className={styles.years}>
          <div dir={direction}>{years}</div>
        </div>
      </div>
      <p className={styles.credit}>{t('map.credit')}</p>
    </div>
  );
}

const ringGap = 4;

function FocusRing({ box: [left, top, right, bottom] }: { readonly box: Box }) {
  return (
    <rect
      className={styles.ring}
      x={left - ringGap}
      y={top - ringGap}
      width={right - left + 2 * ringGap}
      height={bottom - top + 2 * ringGap}
    />
  );
}
