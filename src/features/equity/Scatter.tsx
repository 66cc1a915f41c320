import { useRef } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import { leadingName } from '../../ui/chart/leadingName.ts';
import { tenths } from '../../ui/chart/pixels.ts';
import { useWidth } from '../../ui/chart/useWidth.ts';
import { crossPaint } from './crossPaint.ts';
import type { EquityModel } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';
import styles from './Scatter.module.css';
import { ScatterGround } from './ScatterGround.tsx';
import { classesWithin, type ScatterModel, scatterModel } from './scatterModel.ts';
import { useBrush } from './useBrush.ts';
import { type Attention, useOptions } from './useOptions.ts';

interface ScatterProps extends Attention {
  readonly model: EquityModel;
  readonly words: EquityWords;
  /** The classes chosen, and the codes of their regions. */
  readonly classes: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  /** What money it is: `MAD per inhabitant, 2019–2023`. */
  readonly moneyTitle: string;
  /** Chooses these classes instead. */
  readonly onChoose: (classes: ReadonlySet<string>) => void;
}

const narrowest = 500;
/** Beside the plot, pixels: where the numbers of the money stand, and on the far side. */
const margin = 34;
const far = 18;
const patterns = 'scatter';

/** Need along, money upwards, one disc a region. It names the same regions as the map and follows the same choice. */
export function Scatter({ model, words, classes, chosen, moneyTitle, onChoose, ...attention }: ScatterProps) {
  const { t, direction } = useLocale();
  const figure = useRef<HTMLDivElement>(null);
  const full = useWidth(figure, 736);
  const narrow = full < narrowest;
  const plot = scatterModel(model, {
    width: full - margin - far,
    height: narrow ? 300 : 352,
    direction,
    largest: narrow ? 14 : 20,
    name: ({ region, cut }) => {
      const name = narrow ? leadingName(words.name(region)) : words.name(region);
      return cut && region.perInhabitant !== null ? `${name} ${words.bareMoney(region.perInhabitant)}` : name;
    },
  });
  const origin = direction === 'rtl' ? far : margin;
  const { box, gesture } = useBrush(origin, (drawn) => onChoose(classesWithin(plot, drawn)));
  return (
    <div ref={figure} className={styles.scatter}>
      <p className={styles.title}>{moneyTitle}</p>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list of regions inside has the name. */}
      <svg className={styles.plot} width={full} height={plot.height + 24} {...gesture}>
        <LookPatterns prefix={patterns} scale={1} />
        <g transform={`translate(${origin} 0)`}>
          <ScatterGround plot={plot} classes={classes} words={words} model={model} />
          <Discs plot={plot} chosen={chosen} words={words} {...attention} />
          <Names plot={plot} chosen={chosen} />
          {box && <rect {...box} className={styles.brush} />}
        </g>
      </svg>
      <p className={styles.needTitle}>{t('equity.scatter.need')}</p>
    </div>
  );
}

interface DiscsProps extends Attention {
  readonly plot: ScatterModel;
  readonly chosen: ReadonlySet<string>;
  readonly words: EquityWords;
}

function Discs({ plot, chosen, words, ...attention }: DiscsProps) {
  const { t, direction } = useLocale();
  const sign = direction === 'rtl' ? -1 : 1;
  const order = [...plot.points].sort((a, b) => sign * (a.x - b.x)).map(({ region }) => region.code);
  const { option, focused } = useOptions(order, direction, attention);
  return (
    <g role="listbox" aria-multiselectable="true" aria-label={t('equity.scatter.label')} className={styles.discs}>
      {plot.points.map(({ region, x, y, r }) => {
        const { code, look } = region;
        const disc = { cx: tenths(x), cy: tenths(y), r: tenths(r) };
        const state = [chosen.has(code) && styles.chosen, attention.active === code && styles.active];
        return (
          <g
            key={code}
            role="option"
            {...option(code)}
            aria-selected={chosen.has(code)}
            aria-label={words.spoken(region)}
          >
            <circle {...disc} fill={crossPaint(region, patterns)} className={state.filter(Boolean).join(' ')} />
            {look === 'few' && <circle {...disc} fill={`url(#${patterns}-few)`} />}
            {focused === code && <circle {...disc} r={disc.r + 5} className={styles.ring} />}
          </g>
        );
      })}
    </g>
  );
}

function Names({ plot, chosen }: Pick<DiscsProps, 'plot' | 'chosen'>) {
  return (
    <svg className={styles.names} overflow="visible" aria-hidden="true">
      {plot.labels.map(({ code, name, start, width, top, height, from }) => (
        <g key={code} className={chosen.has(code) ? styles.chosenName : undefined}>
          {from && (
            <line
              x1={tenths(from[0])}
              y1={tenths(from[1])}
              x2={tenths(Math.min(start + width, Math.max(start, from[0])))}
              y2={tenths(from[1] > top ? top + height : top)}
            />
          )}
          <text x={tenths(start + width / 2)} y={tenths(top + height - 4)} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
