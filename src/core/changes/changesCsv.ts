import type { Extract } from '../export/extract.ts';
import { writeCsv } from '../export/writeCsv.ts';
import { centimesToDecimal } from '../model/money.ts';
import type { CallChange, EditionChanges, FieldChange, GrantChange } from './editionChanges.ts';

const columns = [
  { heading: 'record', kind: 'text' },
  { heading: 'change', kind: 'text' },
  { heading: 'id', kind: 'text' },
  { heading: 'file', kind: 'text' },
  { heading: 'funder_name', kind: 'text' },
  { heading: 'recipient_name', kind: 'text' },
  { heading: 'title', kind: 'text' },
  { heading: 'moved', kind: 'number' },
  { heading: 'field', kind: 'text' },
  { heading: 'before', kind: 'text' },
  { heading: 'after', kind: 'text' },
] as const satisfies Extract['columns'];

/**
 * Every record that changed as CSV (UTF-8, commas): one line for each field of an altered one, one for each that was
 * added or removed. What it moves in the total stands on its first line alone, so that the column sums to the difference.
 */
export function changesCsv(changes: Pick<EditionChanges, 'grantRows' | 'callRows'>): string {
  const records = () => [...changes.grantRows.flatMap(grantLines), ...changes.callRows.flatMap(callLines)];
  return [...writeCsv({ columns, records }, 'data')].join('');
}

function grantLines(grant: GrantChange): string[][] {
  const { fate, id, file, funderName, funderNameAr, recipientName, recipientNameAr, purpose, moved, fields } = grant;
  const told = ['grant', fate, id, file, funderName || funderNameAr, recipientName || recipientNameAr, purpose];
  return linesOf(fields, (first) => [...told, first ? centimesToDecimal(moved) : '']);
}

function callLines({ fate, id, file, funderName, funderNameAr, title, titleAr, fields }: CallChange): string[][] {
  return linesOf(fields, () => ['call', fate, id, file, funderName || funderNameAr, '', title || titleAr, '']);
}

function linesOf(fields: readonly FieldChange[], told: (first: boolean) => string[]): string[][] {
  if (fields.length === 0) return [[...told(true), '', '', '']];
  return fields.map(({ field, before, after }, index) => [...told(index === 0), field, before, after]);
}
