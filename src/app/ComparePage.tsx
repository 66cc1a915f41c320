import { Fragment } from 'react';
import { isComplete } from '../core/edition/edition.ts';
import type { Side } from '../features/compare/compareModel.ts';
import { Presets } from '../features/compare/Presets.tsx';
import { presetsOf, sideOfAddress } from '../features/compare/presets.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { placeOf } from '../features/compare/sidePlace.ts';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { Interleave } from '../ui/Interleave.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CompareCharts } from './CompareCharts.tsx';
import { CompareHeading } from './CompareHeading.tsx';
import styles from './ComparePage.module.css';

/** Two selections side by side on the same scales, the difference in one sentence. */
export function ComparePage({ exploration, notices, reference, dispatch }: BodyProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { result, answered, against, edition } = exploration;
  if (!against) return notices;
  const sideOf = (selection: Pick<Side, 'filter' | 'result'>): Side => ({
    ...selection,
    name: selectionWords(selection.result, selection.filter, reference, locale) || t('compare.everything'),
    place: placeOf(selection.filter, reference),
  });
  const [a, b] = [sideOf({ filter: answered, result }), sideOf(against)];
  const sides = [a, b].map(({ name, result: figures, filter }) => ({
    name,
    caveats: caveatLines(caveatsOf(figures, filter, edition, locale)),
  }));
  const counts = t(edition.kind === 'simulated' ? 'compare.countsSimulated' : 'compare.counts', {
    a: format.integer(result.total.n),
    b: format.integer(against.result.total.n),
  });
  const years = result.facets.year.map(({ key }) => key).filter((year) => year !== '');
  const choice = { reference, funders: result.facets.funder, years };
  return (
    <>
      <CompareHeading a={a} b={b} complete={isComplete(edition)} />
      <p className={styles.note}>{counts}</p>
      {sides.map(({ name, caveats }, side) => (
        <p key={side === 0 ? 'a' : 'b'} className={styles.note}>
          <Interleave
            sentence={t('compare.sideCaveats')}
            parts={{
              name: (
                <b>
                  <bdi>{name}</bdi>
                </b>
              ),
              caveats: caveats.map((caveat) => (
                <Fragment key={caveat}>
                  <span>{caveat}</span>{' '}
                </Fragment>
              )),
            }}
          />
        </p>
      ))}
      {notices}
      <Presets
        presets={presetsOf(answered, result)}
        onChoose={({ filter, against: other }) => dispatch({ type: 'sides', filter, against: sideOfAddress(other) })}
      />
      <div className={styles.sides}>
        <SideChoice
          side="a"
          filter={answered}
          {...choice}
          onChoose={(filter) => dispatch({ type: 'filter', filter })}
        />
        <SideChoice
          side="b"
          filter={against.filter}
          {...choice}
          onChoose={(filter) => dispatch({ type: 'against', filter })}
        />
        <button type="button" className={styles.exchange} onClick={() => dispatch({ type: 'exchange' })}>
          {t('compare.exchange')}
        </button>
      </div>
      <CompareCharts {...{ a, b, edition, reference }} />
    </>
  );
}
