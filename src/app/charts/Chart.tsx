import type { ComponentProps, ReactNode } from 'react';
import type { ChartId } from '../../core/model/figures.ts';
import type { PlacesResult } from '../../core/query/explore.ts';
import { withoutPlace } from '../../core/query/filter.ts';
import { Distribution } from '../../features/distribution/Distribution.tsx';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { PlaceMap } from '../../features/map/PlaceMap.tsx';
import { Matrix } from '../../features/matrix/Matrix.tsx';
import { RankingChart } from '../../features/ranking/RankingChart.tsx';
import { Sectors } from '../../features/sectors/Sectors.tsx';
import { Trends } from '../../features/trends/Trends.tsx';
import { useLocale } from '../../i18n/react.tsx';
import type { FigureProps } from '../figureProps.ts';
import { Shareable } from '../sharing.tsx';

type Charted = Omit<ComponentProps<typeof PlaceMap>, 'baseline'>;

const charts: Readonly<Record<ChartId, (chart: Charted, overview: PlacesResult) => ReactNode>> = {
  map: (chart, overview) => <PlaceMap {...chart} baseline={overview} />,
  trends: (chart) => <Trends {...chart} />,
  sectors: (chart) => <Sectors {...chart} />,
  funders: (chart) => <RankingChart {...chart} of="funder" />,
  recipients: (chart) => <RankingChart {...chart} of="recipient" />,
  distribution: (chart) => <Distribution {...chart} />,
  matrix: (chart) => <Matrix {...chart} />,
};

interface ChartProps extends FigureProps, Pick<Charted, 'outlined'> {
  readonly id: ChartId;
}

/** A chart of the explore page, wherever it stands; the map shows every place, so its title names none. */
export function Chart({ id, exploration, view, reference, outlined, dispatch }: ChartProps) {
  const speech = useLocale();
  const { result, edition, overview, about } = exploration;
  const named = id === 'map' ? withoutPlace(view.filter) : view.filter;
  const selection = selectionWords(result, named, reference, speech, about);
  const chart = charts[id]({ result, view, edition, reference, selection, outlined, dispatch }, overview);
  return <Shareable id={id}>{chart}</Shareable>;
}
