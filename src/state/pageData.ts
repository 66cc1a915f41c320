import type { AuditRecord } from '../core/audit/auditRecord.ts';
import type { CallRecord } from '../core/calls/callRecord.ts';
import type { KeptDates } from '../core/changes/editionChanges.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { SchemaRecord } from '../core/edition/schemaRecord.ts';
import type { PlacesResult } from '../core/query/explore.ts';
import type { GrantRow } from '../core/table/grantTable.ts';
import type { Page } from '../core/view/page.ts';
import type { Answer } from '../engine/protocol.ts';
import type { EditionEntry } from './dataset.ts';

/** What is printed into a page so that its first figures need no further file. */
export interface PageData {
  readonly page: Page;
  readonly edition: Edition;
  /** The places of the edition's default selection. */
  readonly overview: PlacesResult;
  /** What the page shows when its address has no parameters. */
  readonly answer: Answer;
  /** First rows of its list in the default order. */
  readonly rows: readonly GrantRow[];
  /** On the list of calls, all of them; on the page of a call, that one and what its usual window is learnt from. */
  readonly calls: CallRecord | null;
  /** On the page of the audit. */
  readonly audit?: AuditRecord;
  /** On the page of a profile. */
  readonly schema?: SchemaRecord;
  /** On the page of what changed. */
  readonly dates?: KeptDates;
  readonly editions: readonly EditionEntry[];
  /** Origin the site is published at; empty when it is the one that serves it. */
  readonly site: string;
}

/** Element that holds the printed data as JSON. */
export const pageDataId = 'page-data';
