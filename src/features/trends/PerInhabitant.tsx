import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { YearLines } from '../../ui/chart/YearLines.tsx';
import { type InhabitantSubject, perInhabitantOf } from './perInhabitantOf.ts';

interface PerInhabitantProps extends InhabitantSubject {
  readonly dispatch: (action: Action) => void;
}

/** A place by inhabitant and year beside the country; nothing where too few years have every list. */
export function PerInhabitant({ dispatch, ...subject }: PerInhabitantProps) {
  const inhabited = perInhabitantOf(subject, useLocale());
  if (!inhabited?.model) return null;
  const { title, reading, model } = inhabited;
  const chosen = subject.view.filter.clauses.year;
  const choose = (year: string) =>
    dispatch({ type: 'keep', dimension: 'year', values: chosen?.length === 1 && chosen[0] === year ? null : [year] });
  return (
    <ChartFigure
      title={title}
      summary={model.summary}
      reading={reading}
      table={model.table}
      notes={model.notes}
      onChoose={choose}
    >
      <YearLines model={model} as="ground" />
    </ChartFigure>
  );
}
