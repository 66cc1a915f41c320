import { plate } from 'virtual:plate';
import { lazy, Suspense, useId, useMemo } from 'react';
import { type Edition, type EditionKind, isComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult, PlacesResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { MapTitle } from './MapTitle.tsx';
import { MapTools } from './MapTools.tsx';
import { MeasureSwitch } from './MeasureSwitch.tsx';
import { mapHeading } from './mapHeading.ts';
import { type MapModel, mapModel } from './mapModel.ts';
import styles from './PlaceMap.module.css';
import { PlateView } from './PlateView.tsx';
import { useProvinces } from './provincePlate.ts';
import { Shapes } from './Shapes.tsx';
import { useMapWords } from './useMapWords.ts';

const PlaceTable = lazy(async () => ({ default: (await import('./PlaceTable.tsx')).PlaceTable }));

export interface PlaceMapProps {
  readonly result: ExploreResult;
  /** The places of the edition's default selection: they fix the classes while the reader filters. */
  readonly baseline: PlacesResult;
  /** The selection in a few words, as the sentence says it; empty when nothing is chosen. */
  readonly selection: string;
  readonly view: View;
  readonly edition: Edition;
  readonly reference: Reference;
  /** False where names and figures stand before the outlines are drawn. */
  readonly outlined?: boolean | undefined;
  readonly dispatch: (action: Action) => void;
}

/** Where the money goes: the switch of measures, and the places as a map or as the table that says the same. */
export function PlaceMap({ outlined = true, ...props }: PlaceMapProps) {
  const { result, baseline, selection, view, edition, reference, dispatch } = props;
  const titleId = useId();
  const input = { result, baseline, view, edition, reference };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of `input`.
  const model = useMemo(() => mapModel(input), [result, baseline, view, edition, reference]);
  const words = useMapWords(model);
  const { summary, title } = useMapTitle(model, words, edition.kind);
  const provinces = useProvinces(view.level);
  const partial = !isComplete(edition);
  const onToggle = (code: string) => dispatch({ type: 'toggle', dimension: view.level, value: code });
  const chosen = view.filter.clauses[view.level] ?? [];
  const bases = view.filter.clauses.basis ?? [];
  const heading = (
    <MapTitle
      id={titleId}
      model={model}
      bases={bases}
      selection={selection}
      title={title}
      simulated={edition.kind === 'simulated'}
      partial={partial}
    />
  );
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      {outlined && <Shapes shapes={provinces ? [...plate.regions, ...provinces] : plate.regions} />}
      <MeasureSwitch input={input} partial={partial} dispatch={dispatch} />
      <p className="visually-hidden">{summary}</p>
      {view.form === 'table' ? (
        <div className={styles.twin}>
          {heading}
          <Suspense>
            <PlaceTable
              model={model}
              result={result}
              words={words}
              caption={title}
              chosen={chosen}
              onToggle={onToggle}
            />
          </Suspense>
          <MapTools of={titleId} view={view} dispatch={dispatch} />
        </div>
      ) : (
        <PlateView
          model={model}
          shapes={view.level === 'province' ? (provinces ?? []) : plate.regions}
          words={words}
          heading={heading}
          titleId={titleId}
          outliers={result.outliers}
          view={view}
          reference={reference}
          outlined={outlined}
          onToggle={onToggle}
          dispatch={dispatch}
        />
      )}
    </figure>
  );
}

function useMapTitle(model: MapModel, words: ReturnType<typeof useMapWords>, kind: EditionKind) {
  const { t } = useLocale();
  const first = model.areas.find(({ rank }) => rank === 1);
  const shown = model.areas.filter(({ n }) => n > 0).length;
  const few = model.areas.filter(({ look }) => look === 'few').length;
  const summary = first
    ? t('map.summary', { area: words.name(first), value: words.full(first), shown, all: model.areas.length, few })
    : t('map.summaryEmpty');
  return { title: mapHeading(model, kind, t), summary };
}
