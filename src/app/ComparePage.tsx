import { Fragment } from 'react';
import { Presets } from '../features/compare/Presets.tsx';
import { presetsOf, sideOfAddress } from '../features/compare/presets.ts';
import { areOfTwo } from '../features/compare/side.ts';
import { periodsNotes } from '../features/compare/sideYears.ts';
import { useLocale } from '../i18n/react.tsx';
import { remarksText } from '../i18n/remarksText.ts';
import { usePermalink } from '../state/useView.ts';
import { inCurrency } from '../ui/chart/voice.ts';
import { Interleave } from '../ui/Interleave.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CompareCharts } from './CompareCharts.tsx';
import { CompareHeading } from './CompareHeading.tsx';
import { CompareImprint } from './CompareImprint.tsx';
import styles from './ComparePage.module.css';
import { CompareQuote } from './CompareQuote.tsx';
import { CompareSides } from './CompareSides.tsx';
import { sideLines, wholeRecord } from './figures/sideLines.ts';
import { twoSides } from './figures/twoSides.ts';
import { Sharing } from './sharing.tsx';

/** Two selections side by side on the same scales, the difference in one sentence; of one edition or of two. */
export function ComparePage(props: BodyProps) {
  const { exploration, shown, dataset, printed, notices, reference, dispatch, prepare } = props;
  const locale = useLocale();
  const { t, format } = locale;
  const { result, answered, edition, against } = exploration;
  const beside = against?.edition ?? null;
  const view = { ...shown, beside: beside && { name: beside.name, date: beside.date } };
  const address = usePermalink(view, null, edition, printed.site);
  const pair = twoSides(exploration, answered, reference, locale);
  if (!pair) return notices;
  const [a, b] = pair;
  const ofTwo = areOfTwo(a, b);
  const one = edition.kind === 'simulated' ? 'compare.countsSimulated' : 'compare.counts';
  const counts = t(ofTwo ? 'compare.countsBeside' : one, {
    a: format.integer(a.result.total.n),
    b: format.integer(b.result.total.n),
  });
  return (
    <Sharing prepare={prepare}>
      <CompareHeading a={a} b={b} />
      <p className={styles.note}>{counts}</p>
      {a.years &&
        periodsNotes(a.years, inCurrency(a.result.currency, locale)).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      {(ofTwo ? [] : wholeRecord(a, locale)).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {pair.map((side, index) => (
        <p key={index === 0 ? 'a' : 'b'} className={styles.note}>
          <Interleave
            sentence={t('compare.sideCaveats')}
            parts={{
              name: (
                <b>
                  <bdi>{side.name}</bdi>
                </b>
              ),
              caveats: sideLines(pair, side, locale).map((line) => (
                <Fragment key={line}>
                  <span>{line}</span>{' '}
                </Fragment>
              )),
            }}
          />
        </p>
      ))}
      <CompareImprint editions={ofTwo ? [a.edition, b.edition] : [a.edition]} address={address} />
      <div className={styles.actions}>
        <CompareQuote
          {...{ exploration, address, reference, prepare, view }}
          sides={pair}
          site={printed.site}
          dataset={dataset}
        />
      </div>
      {notices}
      {beside && shown.beside && beside.name !== shown.beside.name && (
        <Notice tone="check">
          {remarksText(locale.language).say('unknownEdition', { edition: shown.beside.name })}
        </Notice>
      )}
      <Presets
        presets={presetsOf(answered, result, beside ? b.filter : null)}
        onChoose={({ filter, against: other }) => dispatch({ type: 'sides', filter, against: sideOfAddress(other) })}
      />
      <CompareSides {...{ exploration, reference, dispatch }} editions={printed.editions} />
      <CompareCharts {...{ a, b, reference }} />
    </Sharing>
  );
}
