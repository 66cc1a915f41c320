import type { ComponentType } from 'react';
import type { PairFigureId } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { FigureProps } from '../figureProps.ts';
import { CompareChart } from './CompareChart.tsx';
import { twoSides } from './twoSides.ts';

/** The charts of two selections, each as a figure. */
export const pairViews: Readonly<Record<PairFigureId, ComponentType<FigureProps>>> = {
  compareMaps: (figure) => <OfPair id="compareMaps" {...figure} />,
  compareSectors: (figure) => <OfPair id="compareSectors" {...figure} />,
  compareSizes: (figure) => <OfPair id="compareSizes" {...figure} />,
  compareMeasures: (figure) => <OfPair id="compareMeasures" {...figure} />,
  compareFunders: (figure) => <OfPair id="compareFunders" {...figure} />,
  compareYears: (figure) => <OfPair id="compareYears" {...figure} />,
};

function OfPair({ id, exploration, view, reference }: FigureProps & { readonly id: PairFigureId }) {
  const sides = twoSides(exploration, view.filter, reference, useLocale());
  if (!sides) return null;
  const [a, b] = sides;
  return <CompareChart {...{ id, a, b, reference }} />;
}
