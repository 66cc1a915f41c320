import type { HeadingMap } from '../ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../ingest/columnPlan.ts';
import type { Encoding } from '../ingest/decodeBytes.ts';
import { isField } from '../ingest/fields.ts';
import type { Resource } from './descriptor.ts';

/** How a published file is to be read where that cannot be inferred from it. */
export interface ResourceReading extends ReaderAnswers {
  readonly mapping: HeadingMap;
  readonly encoding?: Encoding;
}

/** What a descriptor settles of a file's reading: the headings of its fields, and answers to what would be asked. */
export function resourceReading({ mapping, reading }: Pick<Resource, 'mapping' | 'reading'>): ResourceReading {
  const { encoding, decimal, date, currency, unit, share } = reading;
  return {
    mapping: Object.fromEntries(Object.entries(mapping).filter(([field]) => isField(field))),
    ...(encoding === undefined ? {} : { encoding }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(date === undefined ? {} : { date }),
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    ...(share === undefined ? {} : { share }),
  };
}
