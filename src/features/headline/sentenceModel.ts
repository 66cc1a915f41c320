import type { Edition } from '../../core/edition/edition.ts';
import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { ClauseDimension, Filter } from '../../core/query/filter.ts';
import { defaultClauses } from '../../core/query/filter.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';

type Speech = Pick<Locale, 'format' | 'language'> & { readonly t: Translator['t'] };

/** One underlined part of the sentence: what it says and the filter it opens. */
export interface Token {
  readonly opens: ClauseDimension | 'amount' | 'text';
  readonly text: string;
  /** True when the reader chose it. */
  readonly chosen: boolean;
}

export interface Sentence {
  /** How the parts stand together: `<grants/>`, `<amount/>`, `<funders/>` and `<tokens/>` mark their places. */
  readonly template: string;
  readonly grants: { readonly sentence: string; readonly figure: string };
  readonly amount: { readonly figure: string; readonly unit: string };
  readonly funders: { readonly sentence: string; readonly figure: string };
  readonly tokens: readonly Token[];
}

const nouns = { published: 'explore.grants', simulated: 'explore.grantsSimulated', own: 'explore.grantsOwn' } as const;

/** The selection and its total as one sentence: it is the page's heading, share text and citation. */
export function sentenceOf(
  result: ExploreResult,
  filter: Filter,
  edition: Edition,
  reference: Reference,
  speech: Speech,
): Sentence {
  const { t, format } = speech;
  const { n, sum, funders } = result.total;
  return {
    template: t(templateOf(result.total)),
    grants: {
      sentence: n === 0 ? t(`explore.noGrant.${edition.kind}`) : t(nouns[edition.kind], { count: n }),
      figure: format.integer(n),
    },
    amount: format.amountParts(sum),
    funders: { sentence: t('explore.funders', { count: funders }), figure: format.integer(funders) },
    tokens: tokensOf(result, filter, reference, speech),
  };
}

/** An empty selection has no amount to quote; records that name no funder have no funders to count. */
function templateOf({ n, funders }: ExploreResult['total']) {
  if (n === 0) return 'explore.sentenceEmpty';
  return funders === 0 ? 'explore.sentenceNoFunder' : 'explore.sentence';
}

/** The sentence without marks, as its language puts it together: for copies, downloads and receipts. */
export function plainSentence(sentence: Sentence, t: Translator['t']): string {
  const { template, grants, amount, funders, tokens } = sentence;
  const parts: Readonly<Record<string, string>> = {
    grants: grants.sentence.replace('<figure/>', grants.figure),
    amount: `${amount.figure} ${amount.unit}`.trim(),
    funders: funders.sentence.replace('<figure/>', funders.figure),
    tokens: tokens.map((token) => token.text).join(t('explore.tokenSeparator')),
  };
  return template.replace(/<(\w+)\/>/g, (_, part: string) => parts[part] ?? '');
}

/**
 * What the reader chose, in the words of the sentence; empty when nothing is chosen. `about` names the organisation a
 * page is about, also where no row of the selection does.
 */
export function selectionWords(
  result: ExploreResult,
  filter: Filter,
  reference: Reference,
  speech: Speech,
  about: About | null = null,
): string {
  const chosen = tokensOf(result, filter, reference, speech, about).filter((token) => token.chosen);
  return chosen.map((token) => token.text).join(speech.t('explore.tokenSeparator'));
}

function tokensOf(
  result: ExploreResult,
  filter: Filter,
  reference: Reference,
  speech: Speech,
  about: About | null = null,
): Token[] {
  return [
    yearToken(result, filter, speech),
    sectorToken(filter, reference, speech),
    placeToken(filter, reference, speech),
    ...extraTokens(result, filter, speech, about),
  ];
}

function yearToken(result: ExploreResult, filter: Filter, { t, format }: Speech): Token {
  const chosen = filter.clauses.year;
  if (chosen) {
    const years = chosen.map((value) => (value === 'none' ? t('explore.yearNotStated') : yearWords(value, format)));
    return { opens: 'year', text: format.list(years), chosen: true };
  }
  return { opens: 'year', text: yearsFound(result, filter, { t, format }) || t('explore.allYears'), chosen: false };
}

/**
 * The years of the rows of a selection, first to last, in words that say so where some rows, or all, state none; empty
 * where there is no row.
 */
export function yearsFound(
  { total, facets }: Pick<ExploreResult, 'total' | 'facets'>,
  { clauses }: Filter,
  { t, format }: Pick<Speech, 't' | 'format'>,
): string {
  const stated = total.years ? format.range(...total.years) : '';
  const kept = clauses.year?.includes(none) ?? true;
  if (!kept || !facets.year.some(({ key, n }) => key === '' && n > 0)) return stated;
  return stated === '' ? t('explore.yearNotStated') : t('explore.orNoYear', { years: stated });
}

function yearWords(value: string, format: Speech['format']): string {
  const [from = '', to] = value.split('..');
  return to === undefined ? from : format.range(from, to);
}

function sectorToken(filter: Filter, reference: Reference, { t, format, language }: Speech): Token {
  const chosen = filter.clauses.sector;
  if (!chosen) return { opens: 'sector', text: t('explore.allSectors'), chosen: false };
  const names = chosen.map((code) => {
    const sector = reference.sectors.find((s) => s.code === code);
    return sector ? sectorName(sector, language) : t('explore.sectorNotStated');
  });
  return { opens: 'sector', text: format.list(names), chosen: true };
}

function placeToken(filter: Filter, reference: Reference, speech: Speech): Token {
  const { region = [], province = [] } = filter.clauses;
  if (region.length + province.length === 0)
    return { opens: 'region', text: speech.t('explore.allRegions'), chosen: false };
  const names = [
    ...province.map((code) => provinceName(code, reference, speech)),
    ...region.map((code) => placeName(code, reference, speech)),
  ];
  return { opens: province.length > 0 ? 'province' : 'region', text: speech.format.list(names), chosen: true };
}

/** The name of a region code or of a place that is not an area. */
export function placeName(
  code: string,
  reference: Reference,
  { t, language }: { t: Translator['t']; language: Language },
): string {
  const region = reference.regions.find((r) => r.code === code);
  if (region) return areaName(region.names, language);
  return t(`codes.place.${code === '' ? 'none' : (code as 'several' | 'national' | 'abroad' | 'none')}`);
}

function provinceName(code: string, reference: Reference, { t, language }: Speech): string {
  const province = reference.provinces.find((p) => p.code === code);
  if (province) return areaName(province.names, language);
  return code === none ? t('codes.place.none') : code;
}

function extraTokens(result: ExploreResult, filter: Filter, speech: Speech, about: About | null): Token[] {
  const { t, format } = speech;
  const tokens: Token[] = [];
  const { clauses, amount, text } = filter;
  const add = (opens: Token['opens'], words: string) => tokens.push({ opens, text: words, chosen: true });
  if (clauses.class) add('class', format.list(clauses.class.map((c) => t(`codes.class.${c as 'ministry'}`))));
  if (clauses.funder)
    add(
      'funder',
      format.list(clauses.funder.map((slug) => organisationName(result.facets.funder, slug, speech, about))),
    );
  if (clauses.recipient)
    add('recipient', format.list(clauses.recipient.map((slug) => recipientWords(result, slug, speech, about))));
  if (clauses.basis)
    add(
      'basis',
      t('explore.basisIs', { basis: format.list(clauses.basis.map((b) => t(`codes.basis.${b as 'seat'}`))) }),
    );
  if (clauses.recipientKind)
    add('recipientKind', format.list(clauses.recipientKind.map((k) => t(`codes.recipientKind.${k as 'club'}`))));
  if (clauses.callId) {
    const calls = clauses.callId.map((id) => (id === none ? t('codes.none') : id));
    const others = calls.length > 3 ? [t('filters.others', { count: calls.splice(2).length })] : [];
    add('callId', `${t('explore.callIs')} ${format.list([...calls, ...others])}`);
  }
  if (clauses.status?.join() !== defaultClauses.status.join()) add('status', statusWords(clauses.status, speech));
  if (clauses.overlap?.includes('yes') && !clauses.overlap.includes('none')) add('overlap', t('explore.onlyOverlap'));
  if (amount) add('amount', amountWords(amount, speech));
  if (text) add('text', t('explore.matching', { text }));
  return tokens;
}

function statusWords(values: readonly string[] | undefined, { t, format }: Speech): string {
  if (!values) return t('explore.allStatuses');
  return t('explore.statusIs', { statuses: format.list(values.map((s) => t(`codes.status.${s as 'paid'}`))) });
}

function recipientWords(result: ExploreResult, slug: string, speech: Speech, about: About | null): string {
  if (slug === 'none') return speech.t('explore.recipientNotNamed');
  return organisationName([...result.recipients.top, ...result.staffWelfare.top], slug, speech, about);
}

function organisationName(
  cells: ExploreResult['facets']['funder'],
  slug: string,
  { language }: Speech,
  about: About | null,
): string {
  const known = cells.find((cell) => cell.key === slug) ?? (about?.subject.key === slug ? about.names : null);
  return known ? pickName(known.name, known.nameAr, language) : slug;
}

function amountWords({ min, max }: NonNullable<Filter['amount']>, { t, format }: Speech): string {
  if (min === null && max !== null) return t('explore.amountUpTo', { max: format.dirhams(max) });
  if (max === null && min !== null) return t('explore.amountFrom', { min: format.dirhams(min) });
  return t('explore.amountBetween', { min: format.dirhams(min ?? 0), max: format.dirhams(max ?? 0) });
}
