import type { ExportContent } from '../core/export/contents.ts';
import {
  isPublishedFigure,
  type PublishedFigureId,
  pairFigureIds,
  type SelectionFigureId,
} from '../core/model/figures.ts';
import type { Subject } from '../core/model/subject.ts';
import { periodsOfTwo } from '../core/query/comparedPeriods.ts';
import { defaultFilter, type Filter, heldTo, withoutPlace, withoutYear } from '../core/query/filter.ts';
import type { View } from '../core/view/viewState.ts';
import type { Answer } from '../engine/protocol.ts';

/** The file behind a figure: what a record of it is, and the choices it answers. */
export interface FigureData {
  readonly content: ExportContent;
  readonly filter: Filter;
}

type Asked = Pick<View, 'filter' | 'level' | 'against'>;
type DataOf = (view: Asked, place: Subject | null) => FigureData;

/** Figures under every choice of the view. */
const asChosen =
  (content: ExportContent): DataOf =>
  ({ filter }) => ({ content, filter });

/** Figures that show every place, whatever place is chosen. */
const everywhere =
  (content: ExportContent): DataOf =>
  ({ filter }) => ({ content, filter: withoutPlace(filter) });

const everyYear: DataOf = ({ filter }) => ({ content: 'periods', filter: withoutYear(withoutPlace(filter)) });

/** The provinces of the region a place is, or lies in. */
const itsProvinces: DataOf = ({ filter }, place) => ({
  content: 'province',
  filter: heldTo(withoutPlace(filter), place && { of: 'region', key: place.key.slice(0, 2) }),
});

/** Figures drawn from rows of grants. */
type OfGrants = Exclude<SelectionFigureId, PublishedFigureId>;

const figures: Readonly<Record<OfGrants, DataOf>> = {
  map: (view, place) => everywhere(view.level)(view, place),
  tiles: everywhere('region'),
  equity: everywhere('region'),
  scatter: everywhere('region'),
  years: everyYear,
  difference: everyYear,
  flows: asChosen('flows'),
  trends: asChosen('trends'),
  sectors: asChosen('sector'),
  funders: asChosen('funder'),
  recipients: asChosen('recipient'),
  distribution: asChosen('distribution'),
  matrix: asChosen('matrix'),
  provinces: itsProvinces,
  rank: (view, place) => (place?.of === 'province' ? itsProvinces : everywhere('region'))(view, place),
  coverage: asChosen('grant'),
  sectorGaps: asChosen('sector'),
  perInhabitant: ({ filter }) => ({ content: 'trends', filter: withoutYear(filter) }),
  yearByYear: ({ filter }) => ({ content: 'trends', filter: withoutYear(filter) }),
  compareMaps: ofMaps,
  compareSectors: asChosen('sector'),
  compareSizes: asChosen('distribution'),
  compareMeasures: asChosen('grant'),
  compareFunders: asChosen('funder'),
  compareYears: asChosen('trends'),
};

/** Two regions are drawn by province, anything else over the whole country. */
function ofMaps(view: Asked): FigureData {
  const other = view.against ?? defaultFilter;
  const held = ({ clauses }: Filter) => (clauses.province ? [] : (clauses.region ?? []));
  const [a, b] = [held(view.filter), held(other)];
  const regional = a.length === 1 && b.length === 1 && a[0] !== b[0];
  const asChosen = regional || periodsOfTwo(view.filter, other) !== null;
  return { content: regional ? 'province' : 'region', filter: asChosen ? view.filter : withoutPlace(view.filter) };
}

/**
 * The data a figure is drawn from, under the clauses that figure answers: a map shows every place whatever place is
 * chosen, and so does its file. Of a place held against the country, the place's side. `place` is the one a profile is
 * about; null on other pages.
 */
export function figureData(figure: OfGrants, view: Asked, place: Subject | null): FigureData {
  return figures[figure](view, place);
}

/** The view whose files stand behind what is shown: two periods are held to the institutions with rows in both. */
export function heldView<V extends Asked>(view: V, against: Answer['against']): V {
  const [one, other] = against?.periods?.held ?? [];
  return one && other ? { ...view, filter: one.filter, against: other.filter } : view;
}

/**
 * The files behind a figure: one, or of two selections one each, told apart by `of`; none of grants where others
 * published it.
 */
export function figureFiles(
  figure: SelectionFigureId,
  view: Asked,
  place: Subject | null,
): readonly (FigureData & { readonly of: '' | '-a' | '-b' })[] {
  if (isPublishedFigure(figure)) return [];
  const first = figureData(figure, view, place);
  if (!pairFigureIds.some((id) => id === figure)) return [{ ...first, of: '' }];
  const exchanged = { ...view, filter: view.against ?? defaultFilter, against: view.filter };
  return [
    { ...first, of: '-a' },
    { ...figureData(figure, exchanged, place), of: '-b' },
  ];
}
