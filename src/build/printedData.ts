import type { AuditRecord } from '../core/audit/auditRecord.ts';
import { type CallRecord, kinOf } from '../core/calls/callRecord.ts';
import type { KeptDates } from '../core/changes/editionChanges.ts';
import type { Edition, EditionFile } from '../core/edition/edition.ts';
import type { SchemaRecord } from '../core/edition/schemaRecord.ts';
import type { Reference } from '../core/model/reference.ts';
import { compileFilter } from '../core/query/compileFilter.ts';
import type { PlacesResult } from '../core/query/explore.ts';
import { explore } from '../core/query/exploreSelection.ts';
import { defaultFilter } from '../core/query/filter.ts';
import { listRows } from '../core/query/listRows.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { isOfCalls, type Page, standsApart } from '../core/view/page.ts';
import { answer } from '../engine/answer.ts';
import { nameUnheard } from '../engine/nameUnheard.ts';
import { languageFacts } from '../i18n/languages.ts';
import type { EditionEntry } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';

/** What the pages print: the editions of the site, the table and the calls of the first. */
export interface PrintedEditions {
  readonly editions: readonly EditionEntry[];
  readonly table: GrantTable | undefined;
  readonly calls: CallRecord;
  /** The audit of the first. */
  readonly audit?: AuditRecord | undefined;
  /** The profiles of files. */
  readonly schemas?: readonly SchemaRecord[];
  /** The dates kept of the first, and what its newest changed. */
  readonly dates?: KeptDates | undefined;
  readonly reference: Reference;
}

/** Rows of the list in the page itself: as many as it draws before it knows its size. */
const printedRows = 14;

/** An audit of more files than this is fetched: printed it would weigh more than its page. */
const mostAudited = 300;

const list = {
  column: 'counted',
  descending: true,
  locale: languageFacts.fr.locale,
  offset: 0,
  limit: printedRows,
} as const;

/** Records and calls draw no map: what maps need comes with the pack, before any page that has one. */
const noPlaces: PlacesResult = { regions: [], provinces: [] };
const noCharts = {
  ...noPlaces,
  areasNamed: [],
  placesOfSelection: [],
  yearByClass: [],
  regionBySector: [],
  outliers: [],
};

/** Pages that ask the engine nothing name no year, sector or organisation of the grants either. */
const noLists = {
  facets: { year: [], sector: [], class: [], funder: [], status: [], basis: [], overlap: [] },
  histogram: [],
  sectorsOfSelection: [],
  sectorsOfCountry: [],
};

/**
 * What each page prints of the first edition; `site` is the origin it is published at, empty where it is not known.
 * @throws Error where there is no edition.
 */
export function pageDataOf(
  { editions, table, reference, ...shown }: PrintedEditions,
  site: string,
): (page: Page) => PageData {
  const [first] = editions;
  if (!first || !table) throw new Error('prerender: there is no edition to print');
  const { regions, provinces } = explore(table, defaultFilter);
  const entries = editions.map(entryForPages);
  const edition = withoutHashes(first.edition);
  return (page) => {
    const answered = nameUnheard(answer(table, { page, filter: defaultFilter }), reference);
    const listed = page.kind === 'explore' || page.kind === 'profile';
    const rows = listed ? listRows(table, compileFilter(table, answered.filter), list) : [];
    const figures = { overview: { regions, provinces }, answer: answered, rows };
    const data: PageData = { page, edition, ...figures, calls: null, editions: entries, site };
    if (standsApart(page)) return apart(page, withoutLists(withoutFigures(data)), shown);
    const record = answered.grant?.parts[0];
    if (record) return withoutFigures({ ...data, edition: naming(first.edition, ({ path }) => path === record.file) });
    if (page.kind !== 'profile') return data;
    const { of, key } = page.subject;
    return { ...data, edition: naming(edition, ({ funder }) => of === 'funder' && (funder === key || funder === '*')) };
  };
}

/** What is printed of a page that stands apart: what it shows, and of the edition little more than its name. */
function apart(
  page: Page,
  data: PageData,
  { calls, audit, schemas = [], dates }: Pick<PrintedEditions, 'calls' | 'audit' | 'schemas' | 'dates'>,
): PageData {
  const { edition } = data;
  if (isOfCalls(page)) return { ...data, edition: naming(edition, isOfCallsFile), calls: printedCalls(page, calls) };
  const counted = { ...data, edition: naming(edition, () => false) };
  if (page.kind === 'changes') return { ...counted, ...(dates && { dates }) };
  if (page.kind === 'audit') return { ...counted, ...(audit && audit.files.length <= mostAudited && { audit }) };
  const schema = page.kind === 'schema' && schemas.find(({ name }) => name === page.profile);
  return { ...counted, ...(schema && { schema }) };
}

/** The hashes of an edition's files come with its pack: printed in every page they would weigh more than its figures. */
function withoutHashes(edition: Edition): Edition {
  return { ...edition, files: edition.files.map((file) => ({ ...file, sha256: '' })) };
}

/**
 * An edition as the page of one subject or record needs it: as there are so many of them, of the files it does not
 * name it tells how many they are, their years and rows, and whether they are whole lists.
 */
function naming({ files, ...edition }: Edition, isNamed: (file: EditionFile) => boolean): Edition {
  const lists = files.filter(({ profile }) => profile === 'kharita-grants-1' || profile === 'kharita-calls-1');
  const unnamed = { path: '', sha256: '', bytes: 0, funder: '' };
  return { ...edition, files: lists.map((file) => (isNamed(file) ? file : { ...file, ...unnamed })) };
}

/** Pages of calls lead to the file their rows are in. */
function isOfCallsFile({ profile }: EditionFile): boolean {
  return profile === 'kharita-calls-1';
}

/** The calls a page of calls prints. */
function printedCalls(page: Page, calls: CallRecord): CallRecord {
  return page.kind === 'call' ? kinOf(calls, page.id) : calls;
}

/** What a page that draws no chart says, and little more. */
function withoutFigures(data: PageData): PageData {
  return {
    ...data,
    overview: noPlaces,
    answer: { ...data.answer, result: { ...data.answer.result, ...noCharts } },
  };
}

function withoutLists(data: PageData): PageData {
  const { result } = data.answer;
  const recipients = { ...result.recipients, top: [] };
  const funders = { ...result.funders, top: [] };
  return { ...data, answer: { ...data.answer, result: { ...result, ...noLists, recipients, funders } } };
}

/** What a page needs of an edition before it is opened; the list of its files comes with its pack, but that of calls. */
function entryForPages({ edition, pack, bytes, sha256 }: EditionEntry): EditionEntry {
  const files = edition.files.filter(isOfCallsFile);
  const grants = edition.files.filter(({ profile }) => profile === 'kharita-grants-1');
  const lists = { files: grants.length, rows: grants.reduce((sum, file) => sum + file.rows, 0) };
  return { edition: { ...withoutHashes({ ...edition, files }) }, pack, bytes, sha256, lists };
}
