import type { CallFilter } from '../../core/calls/callFilter.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { CallToken } from './CallSentence.tsx';
import { type CallSpeech, placeName, sectorWords } from './callWords.ts';

/** More names than this are counted instead. */
const mostNamed = 2;

/** The words of the sentence that say which sectors and places are chosen, each opening its chart. */
export function scopeTokens({ clauses }: CallFilter, reference: Reference, speech: CallSpeech): readonly CallToken[] {
  const { t, format } = speech;
  const named = (values: readonly string[], name: (value: string) => string) =>
    values.length <= mostNamed
      ? format.list(values.map(name))
      : format.list([
          ...values.slice(0, mostNamed).map(name),
          t('filters.others', { count: values.length - mostNamed }),
        ]);
  const { sector, region } = clauses;
  return [
    {
      opens: 'sector',
      text: sector
        ? t('calls.list.inSectors', { sectors: named(sector, (code) => sectorWords(code, reference, speech)) })
        : t('calls.list.allSectors'),
    },
    {
      opens: 'region',
      text: region
        ? t('calls.list.inPlaces', { places: named(region, (code) => placeName(code, reference, speech)) })
        : t('calls.list.allPlaces'),
    },
  ];
}
