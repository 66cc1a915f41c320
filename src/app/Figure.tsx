import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import { withoutPlace } from '../core/query/filter.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { Distribution } from '../features/distribution/Distribution.tsx';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { PlaceMap } from '../features/map/PlaceMap.tsx';
import { Matrix } from '../features/matrix/Matrix.tsx';
import { RankingChart } from '../features/ranking/RankingChart.tsx';
import { Sectors } from '../features/sectors/Sectors.tsx';
import { Trends } from '../features/trends/Trends.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';

interface FigureProps {
  readonly id: FigureId;
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** One figure of the explore page, by its name in an address. */
export function Figure({ id, exploration, view, reference, dispatch }: FigureProps) {
  const { t, format, language } = useLocale();
  const { result, edition, overview } = exploration;
  const speech = { t, format, language };
  const filter = id === 'map' ? withoutPlace(view.filter) : view.filter;
  const selection = selectionWords(result, filter, reference, speech);
  const chart = { result, view, edition, reference, selection, dispatch };
  switch (id) {
    case 'map':
      return <PlaceMap {...chart} baseline={overview} />;
    case 'trends':
      return <Trends {...chart} />;
    case 'sectors':
      return <Sectors {...chart} />;
    case 'funders':
      return <RankingChart {...chart} of="funder" />;
    case 'recipients':
      return <RankingChart {...chart} of="recipient" />;
    case 'distribution':
      return <Distribution {...chart} />;
    case 'matrix':
      return <Matrix {...chart} />;
  }
}
