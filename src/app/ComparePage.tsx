import { Fragment } from 'react';
import { isComplete } from '../core/edition/edition.ts';
import { Presets } from '../features/compare/Presets.tsx';
import { presetsOf, sideOfAddress } from '../features/compare/presets.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { Interleave } from '../ui/Interleave.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CompareCharts } from './CompareCharts.tsx';
import { CompareHeading } from './CompareHeading.tsx';
import styles from './ComparePage.module.css';
import { CompareQuote } from './CompareQuote.tsx';
import { twoSides } from './figures/twoSides.ts';
import { Sharing } from './sharing.tsx';

/** Two selections side by side on the same scales, the difference in one sentence. */
export function ComparePage(props: BodyProps) {
  const { exploration, shown, address, dataset, printed, notices, reference, dispatch, prepare } = props;
  const locale = useLocale();
  const { t, format } = locale;
  const { result, answered, edition } = exploration;
  const pair = twoSides(exploration, answered, reference, locale);
  if (!pair) return notices;
  const [a, b] = pair;
  const sides = [a, b].map(({ name, result: figures, filter }) => ({
    name,
    caveats: caveatLines(caveatsOf(figures, filter, edition, locale)),
  }));
  const counts = t(edition.kind === 'simulated' ? 'compare.countsSimulated' : 'compare.counts', {
    a: format.integer(result.total.n),
    b: format.integer(b.result.total.n),
  });
  const years = result.facets.year.map(({ key }) => key).filter((year) => year !== '');
  const choice = { reference, funders: result.facets.funder, years };
  return (
    <Sharing prepare={prepare}>
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
      <div className={styles.actions}>
        <CompareQuote
          {...{ exploration, address, reference, prepare }}
          view={shown}
          sides={pair}
          site={printed.site}
          exportFile={(...asked) => dataset.exportFile(...asked)}
        />
      </div>
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
          filter={b.filter}
          {...choice}
          onChoose={(filter) => dispatch({ type: 'against', filter })}
        />
        <button type="button" className={styles.exchange} onClick={() => dispatch({ type: 'exchange' })}>
          {t('compare.exchange')}
        </button>
      </div>
      <CompareCharts {...{ a, b, edition, reference }} />
    </Sharing>
  );
}
