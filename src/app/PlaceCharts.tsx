import type { Reference } from '../core/model/reference.ts';
import type { About } from '../core/query/about.ts';
import { withoutPlace } from '../core/query/filter.ts';
import type { View } from '../core/view/viewState.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { Coverage } from '../features/places/Coverage.tsx';
import { Provinces } from '../features/places/Provinces.tsx';
import { RankStrip } from '../features/places/RankStrip.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';

interface PlaceChartsProps {
  readonly about: About;
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
}

/** A region or province among its own: the map, its table, its rank, and what the edition lacks; nothing of others. */
export function PlaceCharts({ about, exploration, view, reference }: PlaceChartsProps) {
  const { t, format, language } = useLocale();
  const { result, edition, overview } = exploration;
  const { key } = about.subject;
  const isKnown = [...reference.regions, ...reference.provinces].some(({ code }) => code === key);
  if (!about.place || !isKnown) return null;
  const selection = selectionWords(result, withoutPlace(view.filter), reference, { t, format, language });
  const place = { about, result, overview, edition, reference, filter: view.filter, selection };
  return (
    <>
      <Provinces {...place}>
        <Coverage {...place} />
      </Provinces>
      <RankStrip {...place} />
    </>
  );
}
