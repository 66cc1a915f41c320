import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { Plot } from './Plot.tsx';
import { ToneKey } from './ToneKey.tsx';
import { type ToneKeyEntry, trendsModel } from './trendsModel.ts';

interface TrendsProps {
  readonly result: ExploreResult;
  readonly view: View;
  readonly edition: Edition;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** The selection by year, stacked by class of funder; a year or a class can be chosen. */
export function Trends({ result, view, edition, selection, dispatch }: TrendsProps) {
  const voice = useLocale();
  const model = trendsModel({ result, filter: view.filter, selection, complete: isComplete(edition) }, voice);
  const chosenYears = view.filter.clauses.year ?? [];
  const chosenClasses = view.filter.clauses.class ?? [];
  const chooseYear = (year: string) =>
    dispatch({
      type: 'keep',
      dimension: 'year',
      values: chosenYears.length === 1 && chosenYears[0] === year ? null : [year],
    });
  const chooseTone = ({ classes, chosen }: ToneKeyEntry) => {
    const others = chosenClasses.filter((value) => !classes.includes(value));
    dispatch({ type: 'keep', dimension: 'class', values: chosen ? others : [...others, ...classes] });
  };
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      reading={model.reading}
      table={model.table}
      notes={model.notes}
      nothing={model.nothing}
      onChoose={chooseYear}
    >
      <ToneKey tones={model.tones} onChoose={chooseTone} />
      <Plot model={model} onChoose={chooseYear} />
    </ChartFigure>
  );
}
