import type { EnglishPlural, SameKeys } from '../messageShape.ts';
import type { pagesFr } from './pages.fr.ts';

/** What only the pages beside the explore page say, in one language. */
export const pagesEn = {
  profile: {
    path: 'Breadcrumb',
    country: 'Morocco',
    neighbours: 'Neighbours in the order of codes',
    previous: 'Previous: {{name}}',
    next: 'Next: {{name}}',
    facts: {
      funders_one: 'funder',
      funders_other: 'funders',
      recipients_one: 'named recipient',
      recipients_other: 'named recipients',
      median: 'median, MAD',
      grants_one: 'published grant',
      grants_other: 'published grants',
      concentration: 'of the named money for {{top}} of {{recipients}} recipients',
    },
    notInEdition: '{{name}}: no list in this edition.',
    notInEditionWhy:
      'The edition is a compilation of what could be sourced. That it has no row here does not say that nothing was paid.',
    ofClass: 'Class: {{kinds}}',
    ofKind: 'Kind: {{kinds}}',
    spellings: 'As sources write it',
    sameSpelling: 'Same spelling in the same region: not verified to be one body.',
    byIdentifier: 'Rows brought together by the official identifier {{identifiers}}.',
    alike: 'Is it the same body?',
    alikeNote: 'Close names, never added up: only an official identifier would bring these rows together.',
    labels: {
      sector: 'The sources’ own labels put in this sector',
      funder: 'Programmes',
    },
    labelNotStated: 'no label',
    counted: '{{grants}}, {{amount}}',
  },
  directory: {
    count_one: '{{count}} line',
    count_other: '{{count}} lines',
    search: 'Search the list',
    name: 'Name',
    grants: 'Grants',
    amount: 'MAD',
    median: 'Median, MAD',
    counterparts: { funders: 'Funders', recipients: 'Recipients' },
    notStated: 'Not stated by the source',
  },
  record: {
    unknown: 'This edition has no grant {{id}}.',
  },
} as const satisfies SameKeys<typeof pagesFr, EnglishPlural>;
