import type { RenderedPage } from '../app/renderPage.tsx';
import { isWebAddress } from '../core/model/webAddress.ts';
import { defaultClauses } from '../core/query/filter.ts';
import type { GrantDetail } from '../core/query/grantDetail.ts';
import type { GrantRow } from '../core/table/grantTable.ts';
import { type Page, pathOf } from '../core/view/page.ts';
import { pickName } from '../i18n/names.ts';

export interface Place {
  /** Absolute address of the language's first page, slash at the end. */
  readonly address: string;
  readonly id: string;
  /** The edition the record stands in. */
  readonly partOf: object;
}

/**
 * A record as a `WebPage` based on its source, about one `MonetaryGrant`. What was only proposed or announced, was
 * cancelled or given back, or may repeat another row is no grant to a reader of data: such a page names its source
 * alone. Natural persons never entered the table, so a recipient is an organisation.
 */
export function linkedGrant(page: RenderedPage, grant: GrantDetail | null, place: Place): object | null {
  const [row] = grant?.parts ?? [];
  if (!row) return null;
  const url = place.address + pathOf({ kind: 'grant', id: place.id });
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    isPartOf: place.partOf,
    ...stated({ temporalCoverage: timeOf(row), isBasedOn: sourceOf(row) }),
    ...(stands(row) && {
      mainEntity: { '@type': 'MonetaryGrant', '@id': `${url}#grant`, url, ...grantOf(row, page, place) },
    }),
  };
}

function grantOf(row: GrantRow, { language, description }: RenderedPage, { address, id }: Place): object {
  const organisation = (of: 'funder' | 'recipient', name: string) => {
    const profile: Page = { kind: 'profile', subject: { of, key: row[of] } };
    if (name === '') return undefined;
    return { '@type': 'Organization', name, ...(row[of] && { url: address + pathOf(profile) }) };
  };
  return {
    identifier: id,
    description,
    amount: { '@type': 'MonetaryAmount', currency: row.currency, value: row.amount / 100 },
    ...stated({
      name: row.purpose || undefined,
      funder: organisation('funder', pickName(row.funderName, row.funderNameAr, language)),
      fundedItem: organisation('recipient', pickName(row.recipientName, row.recipientNameAr, language)),
    }),
  };
}

function stands({ status, overlap }: GrantRow): boolean {
  const decided: readonly string[] = defaultClauses.status;
  return decided.includes(status || 'none') && status !== 'recovered' && overlap !== 'yes';
}

/** The day of the award, else the year where the source prints it; no year of our own. */
function timeOf({ awardDate, year, yearBasis }: GrantRow): string | undefined {
  return awardDate || (yearBasis === 'printed' && year) || undefined;
}

type Sourced = Pick<GrantRow, 'sourceUrl' | 'sourceTitle' | 'sourcePublisher' | 'sourceDate'>;

/** What a row was read from, as a `CreativeWork`; undefined where its address is none. */
export function sourceOf({ sourceUrl, sourceTitle, sourcePublisher, sourceDate }: Sourced): object | undefined {
  if (!isWebAddress(sourceUrl)) return undefined;
  const publisher = sourcePublisher ? { '@type': 'Organization', name: sourcePublisher } : undefined;
  const facts = stated({ name: sourceTitle || undefined, publisher, datePublished: sourceDate || undefined });
  return { '@type': 'CreativeWork', url: sourceUrl, ...facts };
}

/** The facts that are known. */
export function stated(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
