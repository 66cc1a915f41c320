import { type Edition, isYearComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { View } from '../../core/view/viewState.ts';
import { areaName } from '../../i18n/names.ts';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { perInhabitantModel } from './perInhabitantModel.ts';

export interface InhabitantSubject {
  readonly about: About;
  readonly result: ExploreResult;
  readonly view: View;
  readonly edition: Edition;
  readonly reference: Reference;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
}

/** What is shown, of what selection, and how it is to be read. */
export interface Inhabited {
  readonly title: ChartTitle;
  readonly reading: string;
  /** Null where too few years have every list. */
  readonly model: ReturnType<typeof perInhabitantModel>;
}

/** A place by inhabitant and year beside the country; null where the subject is no known place. */
export function perInhabitantOf(subject: InhabitantSubject, voice: Voice): Inhabited | null {
  const { about, result, view, edition, reference, selection } = subject;
  const { of, key } = about.subject;
  const places = of === 'region' ? reference.regions : reference.provinces;
  const place = places.find(({ code }) => code === key);
  if (!about.place || !place) return null;
  const heading = voice.t('perInhabitant.title', { measure: measureName(result.kind, voice) });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: [] }, voice),
    reading: voice.t('perInhabitant.reading', { unit: voice.t('map.unit.per_inhabitant') }),
    model: perInhabitantModel(
      {
        years: about.place.years,
        population: { here: place.population, country: places.reduce((all, { population }) => all + population, 0) },
        place: areaName(place.names, voice.language),
        chosen: view.filter.clauses.year,
        currency: result.currency,
        isWhole: (year) => isYearComplete(edition, year),
      },
      voice,
    ),
  };
}
