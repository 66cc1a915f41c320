import { useRef } from 'react';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { useWidth } from '../../ui/chart/useWidth.ts';
import { DistributionPlot } from './DistributionPlot.tsx';
import { distributionModel } from './distributionModel.ts';

interface DistributionProps {
  readonly result: ExploreResult;
  readonly view: View;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** Width of the plot where there is no layout, pixels: that of most desktops and phones. */
const usualWidth = 340;

/** All grants by amount, one square each while they are few; a band of amounts can be chosen. */
export function Distribution({ result, view, selection, dispatch }: DistributionProps) {
  const voice = useLocale();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot, usualWidth);
  const model = distributionModel({ result, filter: view.filter, selection, width }, voice);
  const choose = (key: string) => {
    const column = model.columns.find((candidate) => candidate.key === key);
    if (!column) return;
    const bounds = column.chosen ? { min: null, max: null } : column.bounds;
    dispatch({ type: 'amount', ...bounds });
  };
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      reading={model.reading}
      table={model.table}
      nothing={model.nothing}
      onChoose={choose}
    >
      <div ref={plot}>
        <DistributionPlot model={model} onChoose={choose} />
      </div>
    </ChartFigure>
  );
}
