import type { ComponentType } from 'react';
import { type FigureId, isPublishedFigure, pairFigureIds } from '../../core/model/figures.ts';
import type { FigureProps } from '../figureProps.ts';
import { laidOutView } from './laidOutView.tsx';
import { type Tell, tellSelection } from './told.ts';

type FigureView = ComponentType<FigureProps>;

/** A figure, and what it says of itself in words. */
interface LoadedFigure {
  readonly Figure: FigureView;
  readonly tell: Tell;
}

const chart = async () => (await import('./chartViews.tsx')).chartViews;
const equity = () => import('../../features/equity/Equity.tsx');
const years = () => import('../../features/years/Years.tsx');
const pair = () => import('./pairViews.tsx');
const place = async () => (await import('./placeViews.tsx')).placeViews;

/** Every figure that can stand alone; each comes with what it shares with others, and with no more. */
const loaders: Readonly<Record<FigureId, () => Promise<FigureView>>> = {
  map: async () => (await chart()).map,
  trends: async () => (await chart()).trends,
  sectors: async () => (await chart()).sectors,
  funders: async () => (await chart()).funders,
  recipients: async () => (await chart()).recipients,
  distribution: async () => (await chart()).distribution,
  matrix: async () => (await chart()).matrix,
  tiles: async () => laidOutView('tiles', (await import('../TilesView.tsx')).TilesView),
  equity: async () => laidOutView('equity', (await equity()).EquityMap),
  scatter: async () => laidOutView('equity', (await equity()).EquityScatter),
  years: async () => laidOutView('years', (await years()).YearsFigure),
  difference: async () => laidOutView('years', (await years()).DifferenceFigure),
  flows: async () => laidOutView('flows', (await import('../../features/flows/Flows.tsx')).Flows),
  provinces: async () => (await place()).provinces,
  rank: async () => (await place()).rank,
  coverage: async () => (await place()).coverage,
  sectorGaps: async () => (await place()).sectorGaps,
  perInhabitant: async () => (await place()).perInhabitant,
  yearByYear: async () => (await import('./FunderYears.tsx')).FunderYears,
  publishedFigures: async () => (await import('./publishedViews.tsx')).publishedViews.publishedFigures,
  grantPeers: async () => (await import('./grantPeers.tsx')).GrantPeers,
  nationalTotals: async () => (await import('./publishedViews.tsx')).publishedViews.nationalTotals,
  compareMaps: async () => (await pair()).pairViews.compareMaps,
  compareSectors: async () => (await pair()).pairViews.compareSectors,
  compareSizes: async () => (await pair()).pairViews.compareSizes,
  compareMeasures: async () => (await pair()).pairViews.compareMeasures,
  compareFunders: async () => (await pair()).pairViews.compareFunders,
  compareYears: async () => (await pair()).pairViews.compareYears,
};

const loaded = new Map<FigureId, LoadedFigure>();

/** What puts a figure into words, with no more than it needs. */
async function tellFor(id: FigureId): Promise<Tell> {
  if (isPublishedFigure(id)) return (await import('./tellPublished.ts')).tellPublished[id];
  if (id === 'grantPeers') return (await import('./tellGrant.ts')).tellGrant;
  const compares = pairFigureIds.some((pair) => pair === id);
  return compares ? (await import('./tellPair.ts')).tellPair : tellSelection;
}

/** Loads a figure, once. */
export async function loadFigure(id: FigureId): Promise<void> {
  if (loaded.has(id)) return;
  loaded.set(id, { Figure: await loaders[id](), tell: await tellFor(id) });
}

/**
 * A figure that {@link loadFigure} has loaded.
 * @throws Error for one it has not.
 */
export function figureView(id: FigureId): LoadedFigure {
  const figure = loaded.get(id);
  if (!figure) throw new Error(`the figure ${id} is not loaded`);
  return figure;
}
