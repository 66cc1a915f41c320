import { type ExportContent, type ExportFormat, exportContents, formatsOf } from '../../core/export/contents.ts';
import { type CsvDialectName, csvDialects } from '../../core/export/csvDialect.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import { type CallContent, callContents } from '../../core/receipt/callsQuery.ts';
import {
  type FiguresFormat,
  type FiguresQuery,
  figuresContent,
  figuresFormats,
} from '../../core/receipt/figuresReceipt.ts';
import { type Page, subjectOf } from '../../core/view/page.ts';
import { oneOf, parseOptions } from '../options.ts';
import { UsageError } from '../usage.ts';
import { type AskedAddress, readAddress } from './exportAddress.ts';

/** The selections of a comparison: the first, and the one held against it. */
const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];

/** What is taken from a page. */
export type Taken =
  | {
      readonly of: 'selection';
      readonly content: ExportContent;
      readonly format: ExportFormat;
      /** Which of the two selections of a comparison; null on other pages. */
      readonly side: Side | null;
    }
  | { readonly of: 'figures'; readonly query: FiguresQuery; readonly format: FiguresFormat }
  | {
      readonly of: 'calls';
      readonly content: CallContent;
      readonly format: CsvDialectName;
      readonly at: string | null;
    };

/** What `kharita export` was asked. */
export interface ExportArguments {
  readonly address: AskedAddress;
  readonly taken: Taken;
  readonly out: string | undefined;
  readonly edition: string | undefined;
}

const options = {
  out: { type: 'string', short: 'o' },
  content: { type: 'string' },
  format: { type: 'string', default: 'data' },
  edition: { type: 'string' },
  at: { type: 'string' },
  side: { type: 'string' },
} as const;

/** @throws UsageError for an option, an address or a combination that the command cannot run. */
export function exportArguments(args: readonly string[], now: Date): ExportArguments {
  const { values: typed, positionals } = parseOptions(args, options);
  const values = { ...typed, format: typed.format === 'csv' ? 'data' : typed.format };
  const [written, ...more] = positionals;
  if (written === undefined || more.length > 0) throw new UsageError('exportTakes');
  const address = readAddress(written, process.env);
  const { page } = address;
  if (values.side !== undefined && page.kind !== 'compare') throw new UsageError('sideForComparison');
  const taken = page.kind === 'calls' ? ofCalls(values, now) : ofSelection(values, page, written);
  return { address, taken, out: values.out, edition: values.edition };
}

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

function ofSelection({ content: typed, format: as, at, side }: Values, page: Page, address: string): Taken {
  if (at !== undefined) throw new UsageError('atForCalls');
  const first = offered(page, address);
  const content = oneOf('content', typed, [...exportContents, figuresContent]) ?? first;
  if (content === figuresContent) return ofFigures(as, page, address);
  const format = oneOf('format', as, formatsOf(content)) ?? 'data';
  const taken = page.kind === 'compare' ? (oneOf('side', side, sides) ?? 'a') : null;
  return { of: 'selection', content, format, side: taken };
}

/** What others published of the subject of a page, or of the country. */
function ofFigures(as: string | undefined, page: Page, address: string): Taken {
  const subject = subjectOf(page);
  if (page.kind !== 'explore' && (subject === null || !speakable.includes(subject.of)))
    throw new UsageError('noExport', { address });
  const format = oneOf('format', as, figuresFormats) ?? 'data';
  return { of: 'figures', query: { of: figuresContent, subject }, format };
}

/** Of what figures are published. */
const speakable: readonly SubjectKind[] = ['region', 'province', 'funder'];

/** What a page offers first. */
function offered(page: Page, address: string): ExportContent {
  if (page.kind === 'directory') return page.of;
  if (page.kind === 'explore' || page.kind === 'profile' || page.kind === 'compare') return 'grant';
  throw new UsageError('noExport', { address });
}

function ofCalls({ content: typed, format: as, at }: Values, now: Date): Taken {
  const content = oneOf('content', typed, callContents) ?? 'calls';
  const format = oneOf('format', as, csvDialects) ?? 'data';
  const instant = at === undefined ? now : new Date(at);
  if (Number.isNaN(instant.getTime())) throw new UsageError('atForm');
  return { of: 'calls', content, format, at: content === 'calls' ? null : instant.toISOString() };
}
