import { leadingName } from '../../ui/chart/leadingName.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inkOf, inkOfPaint, inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { lookPatterns } from '../../ui/picture/patterns.ts';
import { baseline, type Drawing, moved, type Sheet, typeOf, words } from '../../ui/picture/sheet.ts';
import { crossPaint } from './crossPaint.ts';
import type { EquityShown } from './equityShown.ts';
import { type ScatterModel, scatterModel } from './scatterModel.ts';
import { unplottedKeys } from './unplottedKeys.ts';

const prefix = 'scatter';
/** Pixels of the picture to one of the plot, and the plot's own room for the numbers of the money. */
const k = 1.35;
const margin = { near: 40, far: 22 };
const height = 400;

/** Need along, money upwards, one disc a region: what the map of both cannot show. */
export function scatterPicture(shown: EquityShown, voice: Voice, sheet: Sheet): Figure {
  const { t, direction } = voice;
  const { words: said, years } = shown;
  const plot = scatterModel(shown.model, {
    width: sheet.width / k - margin.near - margin.far,
    height,
    direction,
    largest: 22,
    name: ({ region, cut }) => {
      const name = cut ? leadingName(said.name(region)) : said.name(region);
      return cut && region.perInhabitant !== null ? `${name} ${said.bareMoney(region.perInhabitant)}` : name;
    },
  });
  const small = typeOf(sheet, 'small');
  const axis = { type: small, fill: inks.ink2 };
  const drawn = drawPlot(shown, plot, voice, sheet);
  const key = unplottedKeys(shown, prefix, voice, sheet);
  const foot = small.line + drawn.height;
  return {
    heading: shown.title.heading,
    warning: shown.reading,
    finding: shown.choice,
    notes: [t('pictures.scatter'), t('equity.method')],
    drawing: {
      marks: [
        words(
          sheet,
          t('equity.scatter.money', { currency: said.currency, years: years.text }),
          0,
          baseline(0, 0, small),
          axis,
        ),
        moved(drawn.marks, 0, small.line + 8),
        words(sheet, t('equity.scatter.need'), sheet.width, baseline(foot, 0, small), { ...axis, align: 'end' }),
        moved(key.marks, 0, foot + small.line + 14),
      ],
      height: foot + small.line + 14 + key.height,
    },
  };
}

function drawPlot(shown: EquityShown, plot: ScatterModel, voice: Voice, sheet: Sheet): Drawing {
  const paper: Sheet = { ...sheet, width: plot.width, direction: 'ltr' };
  const content = [
    ...groundMarks(shown, plot, voice, paper),
    ...discMarks(shown, plot),
    ...nameMarks(shown, plot, paper),
  ];
  const left = voice.direction === 'rtl' ? margin.far : margin.near;
  return {
    marks: [mark('g', { transform: `scale(${k}) translate(${left} 0)` }, lookPatterns(prefix, 1), ...content)],
    height: (plot.height + 24) * k + 8,
  };
}

const tickType = { size: 11.5, line: 15, weight: 400 } as const;

function groundMarks(
  { model, words: said, classes }: EquityShown,
  plot: ScatterModel,
  { t, format, direction }: Voice,
  paper: Sheet,
): Mark[] {
  const { width, height: high, country, zones, moneyName } = plot;
  const rtl = direction === 'rtl';
  const line = (x1: number, y1: number, x2: number, y2: number, attributes: Mark['attributes']) =>
    mark('line', { x1, y1, x2, y2, ...attributes });
  const dotted = { stroke: inks.ink, 'stroke-dasharray': '2 3' };
  const tick = { type: tickType, fill: inks.ink3, reads: 'own' } as const;
  const name = { type: { ...tickType, size: 12 }, casing: { stroke: inks.paper, width: 3 }, reads: 'own' } as const;
  const mean = (text: string) => t('map.key.mean', { mean: text });
  return [
    ...zones.map(({ key, ...zone }) => mark('rect', { ...zone, fill: inkOf(`var(--cross${key})`), opacity: 0.22 })),
    ...plot.moneyTicks.flatMap(({ value, y }) => [
      line(0, y, width, y, { stroke: value === 0 ? inks.ink : inks.rule }),
      words(paper, format.decimal(value, Number.isInteger(value) ? 0 : 1), rtl ? width + 6 : -6, y + 4, {
        ...tick,
        align: rtl ? 'start' : 'end',
      }),
    ]),
    ...plot.needTicks.map(({ value, x }) =>
      words(paper, format.percent(value / 100), x, high + 17, { ...tick, align: 'middle' }),
    ),
    ...zones.flatMap(({ key, ...zone }) =>
      classes.has(key) ? [mark('rect', { ...zone, fill: 'none', stroke: inks.accent, 'stroke-width': 2 })] : [],
    ),
    line(country.x, 0, country.x, high, dotted),
    line(0, country.y, width, country.y, dotted),
    words(paper, mean(said.poverty(model.country.poverty)), country.x + (rtl ? -6 : 6), 12, {
      ...name,
      align: rtl ? 'end' : 'start',
    }),
    words(
      paper,
      mean(said.money(model.country.perInhabitant)),
      moneyName.end === 'left' ? 4 : width - 4,
      country.y - 5,
      {
        ...name,
        align: moneyName.end === 'left' ? 'start' : 'end',
      },
    ),
  ];
}

function discMarks({ chosen }: EquityShown, plot: ScatterModel): Mark[] {
  return plot.points.flatMap(({ region, x, y, r }) => {
    const edge = chosen.has(region.code)
      ? { stroke: inks.accent, 'stroke-width': 2.5 }
      : { stroke: inks.ink2, 'stroke-width': 0.8 };
    const disc = { cx: x, cy: y, r };
    return [
      mark('circle', { ...disc, fill: inkOfPaint(crossPaint(region, prefix)), ...edge }),
      ...(region.look === 'few' ? [mark('circle', { ...disc, fill: `url(#${prefix}-few)` })] : []),
    ];
  });
}

function nameMarks({ chosen }: EquityShown, { labels }: ScatterModel, paper: Sheet): Mark[] {
  return labels.flatMap(({ code, name, start, width, top, height: high, from }) => {
    const leader = from && {
      x1: from[0],
      y1: from[1],
      x2: Math.min(start + width, Math.max(start, from[0])),
      y2: from[1] > top ? top + high : top,
    };
    const isChosen = chosen.has(code);
    return [
      ...(leader ? [mark('line', { ...leader, stroke: inks.ink3, 'stroke-width': 0.75 })] : []),
      words(paper, name, start + width / 2, top + high - 4, {
        type: { size: 12, line: 15, weight: isChosen ? 500 : 400 },
        fill: isChosen ? inks.accent : inks.ink,
        align: 'middle',
        reads: 'own',
        casing: { stroke: inks.paper, width: 3 },
      }),
    ];
  });
}
