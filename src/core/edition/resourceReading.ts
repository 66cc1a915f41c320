import type { HeadingMap } from '../ingest/claimHeadings.ts';
import { isField } from '../ingest/fields.ts';
import type { ReadOptions } from '../report/fileReport.ts';
import type { Resource } from './descriptor.ts';

/** How a published file is to be read where that cannot be inferred from it. */
export interface ResourceReading extends ReadOptions {
  readonly mapping: HeadingMap;
}

/** What a descriptor settles of a file's reading: the headings of its fields, and answers to what would be asked. */
export function resourceReading({ mapping, reading }: Pick<Resource, 'mapping' | 'reading'>): ResourceReading {
  return { ...reading, mapping: Object.fromEntries(Object.entries(mapping).filter(([field]) => isField(field))) };
}
