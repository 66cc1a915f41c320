import type { Edition } from '../../core/edition/edition.ts';
import { isYearComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { YearLines } from '../../ui/chart/YearLines.tsx';
import { perInhabitantModel } from './perInhabitantModel.ts';

interface PerInhabitantProps {
  readonly about: About;
  readonly result: ExploreResult;
  readonly view: View;
  readonly edition: Edition;
  readonly reference: Reference;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** A place by inhabitant and year beside the country; nothing where too few years have every list. */
export function PerInhabitant({ about, result, view, edition, reference, selection, dispatch }: PerInhabitantProps) {
  const voice = useLocale();
  const { of, key } = about.subject;
  const places = of === 'region' ? reference.regions : reference.provinces;
  const place = places.find(({ code }) => code === key);
  if (!about.place || !place) return null;
  const chosen = view.filter.clauses.year;
  const model = perInhabitantModel(
    {
      years: about.place.years,
      population: { here: place.population, country: places.reduce((all, { population }) => all + population, 0) },
      place: areaName(place.names, voice.language),
      chosen,
      currency: result.currency,
      isWhole: (year) => isYearComplete(edition, year),
    },
    voice,
  );
  if (!model) return null;
  const heading = voice.t('perInhabitant.title', { measure: measureName(result.kind, voice) });
  const choose = (year: string) =>
    dispatch({ type: 'keep', dimension: 'year', values: chosen?.length === 1 && chosen[0] === year ? null : [year] });
  return (
    <ChartFigure
      title={chartTitle(heading, { kind: result.kind, selection, bases: [] }, voice)}
      summary={model.summary}
      reading={voice.t('perInhabitant.reading', { unit: voice.t('map.unit.per_inhabitant') })}
      table={model.table}
      notes={model.notes}
      onChoose={choose}
    >
      <YearLines model={model} as="ground" />
    </ChartFigure>
  );
}
