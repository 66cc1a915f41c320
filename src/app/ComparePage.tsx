import { plate } from 'virtual:plate';
import { territories } from 'virtual:territories';
import { isComplete } from '../core/edition/edition.ts';
import type { Filter } from '../core/query/filter.ts';
import {
  differenceSentence,
  funderLines,
  measureLines,
  perInhabitantSentence,
  type Side,
  yearLines,
} from '../features/compare/compareModel.ts';
import { Dumbbells } from '../features/compare/Dumbbells.tsx';
import { PairedBars } from '../features/compare/PairedBars.tsx';
import { PairedMaps } from '../features/compare/PairedMaps.tsx';
import { Presets } from '../features/compare/Presets.tsx';
import { pairedMaps } from '../features/compare/pairedMaps.ts';
import type { PairLine } from '../features/compare/pairLine.ts';
import { presetsOf, sideOfAddress } from '../features/compare/presets.ts';
import { SideChoice } from '../features/compare/SideChoice.tsx';
import { SizeOutlines } from '../features/compare/SizeOutlines.tsx';
import { sectorDots } from '../features/compare/sectorDots.ts';
import { placeOf } from '../features/compare/sidePlace.ts';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useProvinces } from '../features/map/provincePlate.ts';
import { useLocale } from '../i18n/react.tsx';
import { inCurrency } from '../ui/chart/voice.ts';
import { Interleave } from '../ui/Interleave.tsx';
import type { BodyProps } from './bodyProps.ts';
import styles from './ComparePage.module.css';

/** Two selections side by side on the same scales, the difference in one sentence. */
export function ComparePage({ exploration, notices, reference, dispatch }: BodyProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const { result, answered, against, edition } = exploration;
  const isRegion = (filter: Filter | undefined) => filter !== undefined && placeOf(filter, reference)?.of === 'region';
  const provinces = useProvinces(isRegion(answered) && isRegion(against?.filter) ? 'province' : 'region');
  if (!against) return notices;
  const voice = inCurrency(result.currency, locale);
  const nameOf = (selection: Selection) =>
    selectionWords(selection.result, selection.filter, reference, locale) || t('compare.everything');
  const sideOf = (selection: Selection): Side => ({
    ...selection,
    name: nameOf(selection),
    place: placeOf(selection.filter, reference),
  });
  const [a, b] = [sideOf({ filter: answered, result }), sideOf(against)];
  const names = [a.name, b.name] as const;
  const sides = [a, b].map(({ name, result: figures, filter }) => ({
    name,
    caveats: caveatLines(caveatsOf(figures, filter, edition, locale)),
  }));
  const counts = t('compare.counts', { a: format.integer(result.total.n), b: format.integer(against.result.total.n) });
  const years = result.facets.year.map(({ key }) => key).filter((year) => year !== '');
  const choice = { reference, funders: result.facets.funder, years };
  const complete = isComplete(edition);
  const summary = [differenceSentence(a, b, voice), perInhabitantSentence(a, b, complete, voice)].join(' ').trim();
  const maps = pairedMaps({ sides: [a, b], plate, provinces, reference, complete });
  const bars = (heading: string, lines: readonly PairLine[]) => (
    <PairedBars heading={heading} subtitle={t('compare.sameScale')} {...{ summary, names, lines }} />
  );
  return (
    <>
      <Heading a={a} b={b} complete={complete} />
      <p className={styles.note}>{counts}</p>
      {sides.map(({ name, caveats }, side) => (
        <p key={side === 0 ? 'a' : 'b'} className={styles.note}>
          <b>{name}</b> {caveats.join(' ')}
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
      <div className={styles.charts}>
        <div className={styles.stack}>
          {maps && <PairedMaps {...{ maps, plate, names, summary }} />}
          <Dumbbells
            heading={t('compare.sectors')}
            {...{ summary, names }}
            model={sectorDots(a, b, complete, reference, voice)}
          />
          <SizeOutlines {...{ a, b, summary }} />
        </div>
        <div className={styles.stack}>
          {bars(t('compare.measures'), measureLines(a, b, complete, voice))}
          {bars(t('compare.funders'), funderLines(a, b, territories, voice))}
          {bars(t('compare.years'), yearLines(a, b, voice))}
        </div>
      </div>
    </>
  );
}

type Selection = Pick<Side, 'filter' | 'result'>;

interface HeadingProps {
  readonly a: Side;
  readonly b: Side;
  readonly complete: boolean;
}

/** The difference as a sentence, its two sides marked as they are drawn. */
function Heading({ a, b, complete }: HeadingProps) {
  const voice = inCurrency(a.result.currency, useLocale());
  const marked = [{ ...a, name: '<a/>' } as const, { ...b, name: '<b/>' } as const] as const;
  const parts = { a: <bdi className={styles.a}>{a.name}</bdi>, b: <bdi className={styles.b}>{b.name}</bdi> };
  return (
    <h1 className={styles.sentence}>
      <Interleave sentence={differenceSentence(...marked, voice)} parts={parts} />{' '}
      {perInhabitantSentence(a, b, complete, voice)}
    </h1>
  );
}
