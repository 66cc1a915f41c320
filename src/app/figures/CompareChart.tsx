import { plate } from 'virtual:plate';
import { territories } from 'virtual:territories';
import { isYearComplete } from '../../core/edition/edition.ts';
import type { PairFigureId } from '../../core/model/figures.ts';
import type { Reference } from '../../core/model/reference.ts';
import { Dumbbells } from '../../features/compare/Dumbbells.tsx';
import { differenceSentence, perInhabitantSentence, scaleWords } from '../../features/compare/differenceSentence.ts';
import { measureLines } from '../../features/compare/measureLines.ts';
import { PairedBars } from '../../features/compare/PairedBars.tsx';
import { PairedMaps } from '../../features/compare/PairedMaps.tsx';
import { pairedMaps } from '../../features/compare/pairedMaps.ts';
import type { PairLine } from '../../features/compare/pairLine.ts';
import { funderLines, yearLines } from '../../features/compare/pairLines.ts';
import { SizeOutlines } from '../../features/compare/SizeOutlines.tsx';
import { sectorDots } from '../../features/compare/sectorDots.ts';
import { areComplete, haveNobodyInBoth, type Side, unlike, weightOf } from '../../features/compare/side.ts';
import { YearPairLines } from '../../features/compare/YearPairLines.tsx';
import { yearPair } from '../../features/compare/yearPair.ts';
import { useProvinces } from '../../features/map/provincePlate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { inCurrency } from '../../ui/chart/voice.ts';

export interface PairProps {
  readonly a: Side;
  readonly b: Side;
  readonly reference: Reference;
}

interface CompareChartProps extends PairProps {
  readonly id: PairFigureId;
}

/** One chart of two selections, on one scale for both. */
export function CompareChart({ id, a, b, reference }: CompareChartProps) {
  const voice = inCurrency(a.result.currency, useLocale());
  const { t } = voice;
  const complete = areComplete(a, b);
  const counted = weightOf(a, b, voice).of === 'grants';
  const names = [a.name, b.name] as const;
  const summary = [differenceSentence(a, b, voice), perInhabitantSentence(a, b, complete, voice)].join(' ').trim();
  const said = { summary, names };
  const bars = (heading: string, lines: readonly PairLine[]) => (
    <PairedBars heading={heading} subtitle={scaleWords(a, voice)} {...said} lines={lines} />
  );
  if (haveNobodyInBoth(a)) return <p>{summary}</p>;
  switch (id) {
    case 'compareMaps':
      return <Maps {...{ a, b, reference, summary }} />;
    case 'compareSectors':
      return (
        <Dumbbells
          heading={t(counted ? 'compare.sectorsCounted' : 'compare.sectors')}
          {...said}
          model={sectorDots(a, b, complete, reference, voice)}
        />
      );
    case 'compareSizes':
      return unlike(a, b) ? null : <SizeOutlines {...{ a, b, summary }} />;
    case 'compareMeasures':
      return bars(t('compare.measures'), measureLines(a, b, complete, voice));
    case 'compareFunders':
      return bars(t(counted ? 'compare.fundersCounted' : 'compare.funders'), funderLines(a, b, territories, voice));
    case 'compareYears': {
      const isWhole = (year: string) => [a, b].every(({ edition }) => isYearComplete(edition, year));
      const years = yearPair(a, b, isWhole, voice);
      if (years) return <YearPairLines {...said} pair={years} />;
      return bars(t(counted ? 'compare.yearsCounted' : 'compare.years'), yearLines(a, b, voice));
    }
  }
}

/** Two regions are drawn by province, whose outlines are fetched for it. */
function Maps({ a, b, reference, summary }: PairProps & { readonly summary: string }) {
  const regional = a.place?.of === 'region' && b.place?.of === 'region';
  const provinces = useProvinces(regional ? 'province' : 'region');
  const maps = pairedMaps({ sides: [a, b], plate, provinces, reference, complete: areComplete(a, b) });
  return maps && <PairedMaps {...{ maps, plate, summary }} sides={[a, b]} />;
}
