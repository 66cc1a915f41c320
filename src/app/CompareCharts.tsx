import { plate } from 'virtual:plate';
import { territories } from 'virtual:territories';
import { type Edition, isComplete, isYearComplete } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
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
import { pairedMaps } from '../features/compare/pairedMaps.ts';
import type { PairLine } from '../features/compare/pairLine.ts';
import { SizeOutlines } from '../features/compare/SizeOutlines.tsx';
import { sectorDots } from '../features/compare/sectorDots.ts';
import { YearPairLines } from '../features/compare/YearPairLines.tsx';
import { yearPair } from '../features/compare/yearPair.ts';
import { useProvinces } from '../features/map/provincePlate.ts';
import { useLocale } from '../i18n/react.tsx';
import { inCurrency } from '../ui/chart/voice.ts';
import styles from './ComparePage.module.css';

interface CompareChartsProps {
  readonly a: Side;
  readonly b: Side;
  readonly edition: Edition;
  readonly reference: Reference;
}

/** Everything two selections are held against each other by, each on one scale for both. */
export function CompareCharts({ a, b, edition, reference }: CompareChartsProps) {
  const locale = useLocale();
  const { t } = locale;
  const regional = a.place?.of === 'region' && b.place?.of === 'region';
  const provinces = useProvinces(regional ? 'province' : 'region');
  const voice = inCurrency(a.result.currency, locale);
  const complete = isComplete(edition);
  const names = [a.name, b.name] as const;
  const summary = [differenceSentence(a, b, voice), perInhabitantSentence(a, b, complete, voice)].join(' ').trim();
  const maps = pairedMaps({ sides: [a, b], plate, provinces, reference, complete });
  const years = yearPair(a, b, (year) => isYearComplete(edition, year), voice);
  const bars = (heading: string, lines: readonly PairLine[]) => (
    <PairedBars heading={heading} subtitle={t('compare.sameScale')} {...{ summary, names, lines }} />
  );
  return (
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
        {years ? (
          <YearPairLines {...{ names, summary }} pair={years} />
        ) : (
          bars(t('compare.years'), yearLines(a, b, voice))
        )}
      </div>
    </div>
  );
}
