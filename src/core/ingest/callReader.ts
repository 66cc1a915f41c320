import { type CallStatus, standingAt } from '../calls/callStatus.ts';
import type { Call, EligibleForm } from '../model/call.ts';
import type { Reference } from '../model/reference.ts';
import { isWebAddress } from '../model/webAddress.ts';
import { readCallDates } from './callDates.ts';
import { readCallFigures } from './callFigures.ts';
import {
  readCallKind,
  readEligible,
  readOrigin,
  readRecurrence,
  readStatedStatus,
  readYesNo,
  type StatedStatus,
} from './callLabels.ts';
import { readCallPlaces } from './callPlaces.ts';
import type { CallPlan } from './callPlan.ts';
import type { CallField } from './callSchema.ts';
import type { CodeReader } from './codelistLabels.ts';
import { eatenById } from './identifiers.ts';
import { sha256Hex } from './organisations.ts';
import { hasPersonalTrace, isPersonalContact } from './personalTraces.ts';
import { PartiesReader } from './readParties.ts';
import { indexesOf, type ReferenceIndexes } from './referenceIndexes.ts';
import type { RowView } from './rowView.ts';

/** What a call reader needs besides the row. */
export interface CallContext {
  readonly reference: Reference;
  readonly file: string;
  readonly thisYear: number;
  /** The instant at which a stated status is held against its dates. */
  readonly now: number;
}

const longestTitle = 300;
const longestId = 100;
const addresses: readonly CallField[] = ['url', 'apply_url', 'source_url'];
const freeText: readonly CallField[] = ['title', 'title_ar', 'eligibility', 'note'];

/** Turns the rows of one file into calls: every row with a title is one, whatever else could not be read. */
export class CallReader {
  readonly #indexes: ReferenceIndexes;
  readonly #parties: PartiesReader;

  constructor(
    readonly row: RowView,
    readonly plan: CallPlan,
    readonly context: CallContext,
  ) {
    this.#indexes = indexesOf(context.reference);
    this.#parties = new PartiesReader(this.#indexes.findFunder);
  }

  /** The row the view stands on. */
  read(): Call {
    const { row, plan, context } = this;
    const recurrence = this.#code('recurrence', readRecurrence);
    const call: Call = {
      id: idOf(row),
      ...this.#title(),
      ...this.#funder(),
      recurrence,
      series: row.cell('series'),
      ...readCallDates(row, plan, recurrence, context.thisYear),
      ...readCallFigures(row, plan),
      ...this.#applicants(),
      sector: this.#code('sector', this.#indexes.readSector),
      ...readCallPlaces(row, this.#indexes.locator),
      regionPrinted: row.cell('region'),
      origin: this.#code('funding_origin', readOrigin),
      kind: this.#code('kind', readCallKind),
      url: row.cell('url'),
      applyUrl: row.cell('apply_url'),
      contact: row.cell('contact'),
      sourceUrl: row.cell('source_url'),
      sourceTitle: row.cell('source_title'),
      sourcePublisher: row.cell('source_publisher'),
      sourceDate: row.cell('source_date'),
      transcription: row.cell('transcription'),
      note: row.cell('note'),
      file: context.file,
      line: row.line,
    };
    this.#checkStatus(call);
    this.#checkTexts();
    return call;
  }

  /** A call titled in Arabic alone is known by that title. */
  #title(): Pick<Call, 'title' | 'titleAr' | 'titleScript'> {
    const { row } = this;
    const titleAr = row.cell('title_ar');
    const title = row.cell('title') || titleAr;
    if (title.length > longestTitle) row.report('C05', row.cell('title') === '' ? 'title_ar' : 'title');
    return { title, titleAr, titleScript: languageOf(title, row.cell('title_script').toLowerCase()) };
  }

  #funder(): Pick<Call, 'funder' | 'funderName' | 'funderNameAr' | 'funderProvince'> {
    const { slug, province } = this.#parties.funder(this.row);
    const names = { funderName: this.row.cell('funder_name'), funderNameAr: this.row.cell('funder_name_ar') };
    return { funder: slug, ...names, ...(province ? { funderProvince: province } : {}) };
  }

  /** Bodies no codelist knows are told; where nothing else says who may answer, they stand as printed. */
  #applicants(): Pick<Call, 'eligible' | 'eligibility' | 'needsAccounts' | 'needsUtility'> {
    const { row } = this;
    const printed = row.cell('eligible');
    const codes = printed.split(/[|,;،؛]/).map((label) => readEligible(label.trim()));
    if (codes.includes(null)) row.report('S01', 'eligible');
    const eligible = [...new Set(codes)].filter((code): code is EligibleForm => code !== null && code !== '');
    return {
      eligible,
      eligibility: row.cell('eligibility') || (codes.includes(null) ? printed : ''),
      needsAccounts: this.#code('needs_certified_accounts', readYesNo),
      needsUtility: this.#code('needs_public_utility', readYesNo),
    };
  }

  #code<Code extends string>(field: CallField, read: CodeReader<Code>): Code | '' {
    const code = read(this.row.label(field));
    this.row.values.add(field, this.row.cell(field), code !== null);
    if (code === null) this.row.report('S01', field);
    return code ?? '';
  }

  #checkStatus(call: Call): void {
    const stated = this.#code('status', readStatedStatus);
    if (stated !== '' && contradicts(stated, standingAt(call, this.context.now).status))
      this.row.report('C03', 'status');
  }

  #checkTexts(): void {
    const { row } = this;
    for (const field of addresses) {
      if (row.cell(field) !== '' && !isWebAddress(row.cell(field))) row.report('C04', field);
    }
    for (const field of freeText) {
      if (hasPersonalTrace(row.cell(field))) row.reportCell('P01', field, '…');
    }
    if (isPersonalContact(row.cell('contact'))) row.reportCell('P01', 'contact', '…');
  }
}

/** The language stated; else Arabic where the title is in its script. */
function languageOf(title: string, stated: string): string {
  if (/^(?:fr|ar|en)$/.test(stated)) return stated;
  return /\p{Script=Arabic}/u.test(title) ? 'ar' : '';
}

/** The published id, if it is whole; else one made of the row's cells, so that the same row keeps it. */
function idOf(row: RowView): string {
  const id = row.cell('call_id');
  if (id !== '' && id.length <= longestId && eatenById(id) === null) return id;
  return `call-${sha256Hex(row.record.cells.map((cell) => cell.trim()).join('\u001f')).slice(0, 10)}`;
}

/** Dates that settle nothing contradict nothing. */
function contradicts(stated: StatedStatus, computed: CallStatus): boolean {
  if (computed === 'undated') return false;
  if (stated === 'open') return computed === 'upcoming' || computed === 'closed';
  return stated !== computed;
}
