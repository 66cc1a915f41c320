import { useMemo } from 'react';
import { isComplete, isSourcedInPart } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Exploration } from '../../state/useExplore.ts';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { Difference } from './Difference.tsx';
import { SmallMapShapes } from './SmallMap.tsx';
import { YearGrid } from './YearGrid.tsx';
import { yearsMeasureOf } from './yearsMeasure.ts';
import { yearsModel } from './yearsModel.ts';

interface YearsProps {
  readonly exploration: Pick<Exploration, 'breakdown' | 'edition' | 'result'>;
  readonly view: View;
  readonly reference: Reference;
  /** The selection in words, without place and year. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
  /** One of the two figures alone. */
  readonly only?: 'years' | 'difference';
}

/** The small maps alone. */
export function YearsFigure(props: YearsProps) {
  return <Years {...props} only="years" />;
}

/** The difference alone. */
export function DifferenceFigure(props: YearsProps) {
  return <Years {...props} only="difference" />;
}

/** The selection as one small map a year, and as the difference between two periods. */
export function Years({ exploration, view, reference, selection, dispatch, only }: YearsProps) {
  const voice = useLocale();
  const { breakdown, edition, result } = exploration;
  const lists = breakdown?.form === 'years' ? breakdown.lists : null;
  const bases = breakdown?.form === 'years' ? breakdown.bases : null;
  const chosen = view.filter.clauses.year;
  const complete = isComplete(edition);
  const partial = isSourcedInPart(edition);
  const { currency, kind } = result;
  const measure = yearsMeasureOf(view.measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language stands for the voice.
  const shown = useMemo(() => {
    if (!lists || !bases) return null;
    const subject = { lists, bases, measure, currency, kind, chosen, selection, reference, complete, partial };
    return { subject, model: yearsModel(subject, voice) };
  }, [lists, bases, measure, currency, kind, chosen, selection, reference, complete, partial, voice.language]);
  if (!shown) return null;
  const { subject, model } = shown;
  const chooseYear = (year: string) =>
    dispatch({ type: 'years', values: chosen?.length === 1 && chosen[0] === year ? null : [year] });
  const choose = (choice: 'periods' | 'year-shown') => (value: string | null) =>
    dispatch({ type: 'choose', choice, value });
  return (
    <>
      <SmallMapShapes />
      {only !== 'difference' && (
        <ChartFigure
          title={model.title}
          summary={model.summary}
          reading={model.reading}
          table={model.table}
          notes={model.notes}
          nothing={model.nothing}
          onChoose={chooseYear}
        >
          <YearGrid
            model={model}
            wanted={view.choices['year-shown']}
            onChoose={chooseYear}
            onRest={choose('year-shown')}
          />
        </ChartFigure>
      )}
      {only !== 'years' && !model.nothing && (
        <Difference subject={subject} wanted={view.choices.periods} onChange={choose('periods')} />
      )}
    </>
  );
}
