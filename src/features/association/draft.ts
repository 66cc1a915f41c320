import { type Association, untold } from '../../core/calls/association.ts';
import { decideNumberFormat } from '../../core/ingest/numberFormat.ts';
import { parseAmount } from '../../core/ingest/parseAmount.ts';
import { type EligibleForm, eligibleForms } from '../../core/model/call.ts';
import { centimesToDecimal } from '../../core/model/money.ts';
import { asciiDigits } from '../../core/text/fold.ts';

export type Answered = '' | 'yes' | 'no';

/** What stands in the form, as typed and chosen; blank where nothing is said. */
export interface Draft {
  readonly form: EligibleForm | '';
  readonly region: string;
  readonly province: string;
  readonly sectors: readonly string[];
  readonly founded: string;
  readonly budget: string;
  readonly accounts: Answered;
  readonly utility: Answered;
}

/** The answers that are typed, and so can be unreadable. */
export const typed = ['founded', 'budget'] as const;
export type Typed = (typeof typed)[number];

/** Declared before, an association is not. */
const firstYear = 1900;

/** The form an association fills. */
export function draftOf(association: Association): Draft {
  const { form, region, province, sectors, founded, budget } = association;
  return {
    form: form ?? '',
    region: region ?? '',
    province: province ?? '',
    sectors,
    founded: founded === null ? '' : String(founded),
    budget: budget === null ? '' : centimesToDecimal(budget).replace(/\.00$/, ''),
    accounts: answered(association.certifiedAccounts),
    utility: answered(association.publicUtility),
  };
}

/** The association a form tells of, and which answers cannot be read; `year` is the current one. */
export function associationOf(draft: Draft, year: number): { association: Association; unread: readonly Typed[] } {
  const founded = readYear(draft.founded, year);
  const budget = readDirhams(draft.budget);
  const association: Association = {
    form: eligibleForms.find((form) => form === draft.form) ?? null,
    region: draft.region || null,
    province: draft.province.startsWith(`${draft.region}.`) ? draft.province : null,
    sectors: draft.sectors,
    founded: founded ?? null,
    budget: budget ?? null,
    certifiedAccounts: said(draft.accounts),
    publicUtility: said(draft.utility),
  };
  const read = { founded, budget };
  return { association, unread: typed.filter((name) => read[name] === undefined) };
}

/** True for an association that has said nothing. */
export function isUntold(association: Association): boolean {
  const { sectors, ...others } = association;
  return sectors.length === 0 && Object.values(others).every((answer) => answer === null);
}

/** The form of an association that has said nothing. */
export const blank = draftOf(untold);

/** True where two forms say the same, in whatever order sectors were chosen. */
export function isSame(one: Draft, other: Draft): boolean {
  const words = ({ sectors, ...answers }: Draft) =>
    JSON.stringify([Object.entries(answers).sort(), sectors.toSorted()]);
  return words(one) === words(other);
}

/** Null for nothing, undefined for what is no year up to this one. */
function readYear(text: string, thisYear: number): number | null | undefined {
  const digits = asciiDigits(text).trim();
  if (digits === '') return null;
  const year = Number(digits);
  return /^\d{4}$/.test(digits) && year >= firstYear && year <= thisYear ? year : undefined;
}

/** Centimes; null for nothing, undefined for what cannot be read without a doubt. */
function readDirhams(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const { decimal } = decideNumberFormat([text]);
  const amount = decimal && parseAmount(text, decimal);
  if (!amount?.ok || amount.centimes < 0 || amount.bareMillion) return undefined;
  return amount.currency === '' || amount.currency === 'MAD' ? amount.centimes : undefined;
}

function answered(has: boolean | null): Answered {
  if (has === null) return '';
  return has ? 'yes' : 'no';
}

function said(answer: Answered): boolean | null {
  return answer === '' ? null : answer === 'yes';
}
