import {
  differenceSentence,
  funderLines,
  measureLines,
  type Side,
  sectorLines,
  yearLines,
} from '../features/compare/compareModel.ts';
import { PairedBars } from '../features/compare/PairedBars.tsx';
import type { PairLine } from '../features/compare/pairLine.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { inCurrency } from '../ui/chart/voice.ts';
import type { BodyProps } from './bodyProps.ts';
import styles from './ComparePage.module.css';

/** Two selections side by side on the same scales, the difference in one sentence. */
export function ComparePage({ exploration, notices, reference, dispatch }: BodyProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { result, answered, against, edition } = exploration;
  if (!against) return notices;
  const voice = inCurrency(result.currency, locale);
  const nameOf = (selection: Omit<Side, 'name'>) =>
    selectionWords(selection.result, selection.filter, reference, locale) || t('compare.everything');
  const sideOf = (selection: Omit<Side, 'name'>): Side => ({ ...selection, name: nameOf(selection) });
  const [a, b] = [sideOf({ filter: answered, result }), sideOf(against)];
  const names = [a.name, b.name] as const;
  const sides = [a, b].map(({ name, result: figures, filter }) => ({
    name,
    caveats: caveatLines(caveatsOf(figures, filter, edition, locale)),
  }));
  const counts = t('compare.counts', { a: format.integer(result.total.n), b: format.integer(against.result.total.n) });
  const years = result.facets.year.map(({ key }) => key).filter((year) => year !== '');
  const choice = { reference, funders: result.facets.funder, years };
  const summary = differenceSentence(a, b, voice);
  const bars = (heading: string, lines: readonly PairLine[]) => (
    <PairedBars heading={heading} subtitle={t('compare.sameScale')} {...{ summary, names, lines }} />
  );
  return (
    <>
      <h1 className={styles.sentence}>{summary}</h1>
      <p className={styles.note}>{counts}</p>
      {sides.map(({ name, caveats }, side) => (
        <p key={side === 0 ? 'a' : 'b'} className={styles.note}>
          <b>{name}</b> {caveats.join(' ')}
        </p>
      ))}
      {notices}
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
      <div className={styles.charts}>
        {bars(t('compare.measures'), measureLines(a, b, voice))}
        {bars(t('compare.sectors'), sectorLines(a, b, reference, voice))}
        {bars(t('compare.funders'), funderLines(a, b, voice))}
        {bars(t('compare.years'), yearLines(a, b, voice))}
      </div>
    </>
  );
}
