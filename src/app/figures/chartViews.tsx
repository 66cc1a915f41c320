import type { ComponentType } from 'react';
import type { ChartId } from '../../core/model/figures.ts';
import { Chart } from '../charts/Chart.tsx';
import type { FigureProps } from '../figureProps.ts';

/** The charts of the explore page, each as a figure. */
export const chartViews: Readonly<Record<ChartId, ComponentType<FigureProps>>> = {
  map: (figure) => <Chart id="map" {...figure} />,
  trends: (figure) => <Chart id="trends" {...figure} />,
  sectors: (figure) => <Chart id="sectors" {...figure} />,
  funders: (figure) => <Chart id="funders" {...figure} />,
  recipients: (figure) => <Chart id="recipients" {...figure} />,
  distribution: (figure) => <Chart id="distribution" {...figure} />,
  matrix: (figure) => <Chart id="matrix" {...figure} />,
};
