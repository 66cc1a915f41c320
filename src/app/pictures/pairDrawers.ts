import { territories } from 'virtual:territories';
import { isYearComplete } from '../../core/edition/edition.ts';
import type { PairFigureId } from '../../core/model/figures.ts';
import { scaleWords } from '../../features/compare/differenceSentence.ts';
import { dumbbellsDrawing } from '../../features/compare/dumbbellsPicture.ts';
import { measureLines } from '../../features/compare/measureLines.ts';
import { pairedBarsDrawing } from '../../features/compare/pairedBarsPicture.ts';
import { pairedMaps } from '../../features/compare/pairedMaps.ts';
import { pairedMapsDrawing } from '../../features/compare/pairedMapsPicture.ts';
import { areasWords, looksNotes, mapsHeading } from '../../features/compare/pairedMapWords.ts';
import type { PairLine } from '../../features/compare/pairLine.ts';
import { funderLines, yearLines } from '../../features/compare/pairLines.ts';
import { dotsWords, sectorDots } from '../../features/compare/sectorDots.ts';
import { areComplete, haveNobodyInBoth, type Side, unlike, weightOf } from '../../features/compare/side.ts';
import { sidesKey } from '../../features/compare/sidesKey.ts';
import { sizeSteps } from '../../features/compare/sizeSteps.ts';
import { sizesDrawing } from '../../features/compare/sizesPicture.ts';
import { yearPair } from '../../features/compare/yearPair.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { type Drawing, moved, type Sheet } from '../../ui/picture/sheet.ts';
import { yearPlot } from '../../ui/picture/yearPlot.ts';
import type { FigureSubject } from '../figureProps.ts';
import { twoSides } from '../figures/twoSides.ts';
import { type Drawer, type Drawn, type Plates, undrawn } from './drawer.ts';

interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly names: readonly [string, string];
  readonly complete: boolean;
  readonly subject: FigureSubject;
  readonly plates: Plates;
  /** Speaks of amounts in the currency of the selections. */
  readonly voice: Voice;
  readonly sheet: Sheet;
}

/** The figures of two selections, each on one scale for both. */
export const pairDrawers: Readonly<Record<PairFigureId, Drawer>> = {
  compareMaps: ofPair(drawMaps),
  compareSectors: ofPair(drawSectors),
  compareSizes: ofPair(drawSizes),
  compareMeasures: ofPair((pair) =>
    drawBars('compare.measures', measureLines(pair.a, pair.b, pair.complete, pair.voice), pair),
  ),
  compareFunders: ofPair((pair) =>
    drawBars(
      counted(pair) ? 'compare.fundersCounted' : 'compare.funders',
      funderLines(pair.a, pair.b, territories, pair.voice),
      pair,
    ),
  ),
  compareYears: ofPair(drawYears),
};

/** What a drawer of two selections makes; its heading and notes are those of the chart on screen. */
interface PairFigure {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly drawing: Drawing | null;
}

function ofPair(draw: (pair: Pair) => PairFigure): Drawer {
  return (subject, plates, speech, sheet): Drawn => {
    const { exploration, view, reference } = subject;
    const sides = twoSides(exploration, view.filter, reference, speech);
    if (!sides) return undrawn('', speech.t('charts.nothing'));
    const [a, b] = sides;
    const voice = inCurrency(a.result.currency, speech);
    const complete = areComplete(a, b);
    const { heading, notes, drawing } = draw({
      a,
      b,
      names: [a.name, b.name],
      complete,
      subject,
      plates,
      voice,
      sheet,
    });
    if (haveNobodyInBoth(a)) return undrawn('', speech.t('years.difference.nobody'));
    if (!drawing) return undrawn(heading, speech.t('charts.nothing'));
    return { figure: { heading, finding: '', notes, drawing }, named: '' };
  };
}

function drawMaps({ a, b, complete, subject, plates: { plate, provinces }, voice, sheet }: Pair): PairFigure {
  const maps = pairedMaps({ sides: [a, b], plate, provinces, reference: subject.reference, complete });
  return {
    heading: maps ? mapsHeading(maps, a.result.kind, voice) : '',
    notes: maps ? [areasWords(maps, voice), ...looksNotes(maps, voice)] : [],
    drawing: maps && pairedMapsDrawing(maps, plate, [a, b], voice, sheet),
  };
}

function drawSectors({ a, b, names, complete, subject, voice, sheet }: Pair): PairFigure {
  const { t } = voice;
  const model = sectorDots(a, b, complete, subject.reference, voice);
  return {
    heading: t(model.of === 'grants' ? 'compare.sectorsCounted' : 'compare.sectors'),
    notes: [dotsWords(model, voice)],
    drawing: model.dots.length === 0 ? null : dumbbellsDrawing(names, model, t('compare.points'), sheet),
  };
}

function drawSizes({ a, b, names, voice, sheet }: Pair): PairFigure {
  const { t, format } = voice;
  const steps = unlike(a, b) ? null : sizeSteps(a, b, voice);
  const grants = ({ result }: Side) => t('charts.grants', { count: result.total.n });
  const median = ({ name, result: { total } }: Side) =>
    total.median === null ? [] : [t('compare.medianOf', { name, median: format.amountShort(total.median) })];
  return {
    heading: t('compare.sizes'),
    notes: [t('compare.sizesOf', { a: grants(a), b: grants(b) }), ...median(a), ...median(b)],
    drawing: steps && sizesDrawing(names, steps, sheet),
  };
}

function drawBars(
  heading: `compare.${'measures' | 'funders' | 'fundersCounted' | 'years' | 'yearsCounted'}`,
  lines: readonly PairLine[],
  { a, names, voice, sheet }: Pair,
): PairFigure {
  return {
    heading: voice.t(heading),
    notes: [scaleWords(a, voice)],
    drawing: lines.length === 0 ? null : pairedBarsDrawing(names, lines, sheet),
  };
}

/** True where bars are of grants, since amounts do not compare. */
function counted({ a, b, voice }: Pair): boolean {
  return weightOf(a, b, voice).of === 'grants';
}

function drawYears(pair: Pair): PairFigure {
  const { a, b, names, voice, sheet } = pair;
  const { t } = voice;
  const years = yearPair(a, b, (year) => [a, b].every(({ edition }) => isYearComplete(edition, year)), voice);
  if (!years) return drawBars(counted(pair) ? 'compare.yearsCounted' : 'compare.years', yearLines(a, b, voice), pair);
  const key = sidesKey(names, sheet);
  const plot = yearPlot(years, 'pair', sheet);
  return {
    heading: t(years.perInhabitant ? 'compare.yearsPerInhabitant' : 'compare.years'),
    notes: [
      t('compare.lines', { unit: years.unit }),
      ...(years.perInhabitant ? [t('compare.population')] : []),
      ...years.notes,
    ],
    drawing: { marks: [...key.marks, moved(plot.marks, 0, key.height)], height: key.height + plot.height },
  };
}
