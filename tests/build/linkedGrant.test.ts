import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataBlock } from '../../src/build/dataBlock.ts';
import { linkedData } from '../../src/build/linkedData.ts';
import { grantDetail } from '../../src/core/query/grantDetail.ts';
import type { GrantCells } from '../../src/core/table/grantTable.ts';
import { partialEdition, tableOf } from '../support/chartSubject.tsx';

const seed = 20_261_122;
const at = { base: '/kharita/', site: 'https://kharita.example' };
const page = {
  language: 'fr',
  direction: 'ltr',
  title: 'Titre',
  description: 'Phrase.',
  noScript: '',
  opening: '',
  body: '',
} as const;
const full = {
  grantId: 'G-1',
  amount: 12_345_650,
  status: 'awarded',
  funder: 'bailleur-1',
  funderName: 'Bailleur 1',
  recipient: 'aaaaaaaaaa',
  recipientName: 'Association A',
  purpose: 'Fête',
  year: '2019',
  yearBasis: 'printed',
  sourceUrl: 'https://example.org/liste',
  sourceTitle: 'Liste',
  sourceDate: '2019-04-01',
};

function linked(cells: Partial<GrantCells> & { amount: number } = full, kind = 'published') {
  const grant = grantDetail(tableOf([cells]), cells.grantId ?? '');
  const data = { page: { kind: 'grant', id: 'G-1' }, edition: { ...partialEdition, kind }, answer: { grant } } as never;
  return linkedData(page, data, at) as Record<string, never> | null;
}

describe('the linked data of a record', () => {
  test('name its amount, funder, recipient, source and edition', () => {
    expect(linked()).toMatchObject({
      '@type': 'WebPage',
      url: 'https://kharita.example/kharita/fr/grant/G-1',
      temporalCoverage: '2019',
      isBasedOn: { url: 'https://example.org/liste', name: 'Liste', datePublished: '2019-04-01' },
      isPartOf: { '@type': 'Dataset', version: expect.stringContaining('published@') },
      mainEntity: {
        '@type': 'MonetaryGrant',
        identifier: 'G-1',
        name: 'Fête',
        amount: { '@type': 'MonetaryAmount', currency: 'MAD', value: 123_456.5 },
        funder: {
          '@type': 'Organization',
          name: 'Bailleur 1',
          url: expect.stringMatching(/fr[/]funder[/]bailleur-1$/),
        },
        fundedItem: { '@type': 'Organization', name: 'Association A' },
      },
    });
  });

  test.each(['proposed', 'announced', 'cancelled', 'recovered'])('call no %s row a grant', (status) => {
    expect(linked({ ...full, status })).not.toHaveProperty('mainEntity');
  });

  test('call no row a grant that may repeat another', () => {
    expect(linked({ ...full, overlap: 'yes' })).not.toHaveProperty('mainEntity');
  });

  test('leave out what is not stated, a year of our own, and a source that is no web address', () => {
    const bare = linked({
      ...full,
      recipientName: '',
      recipient: '',
      yearBasis: 'inferred',
      sourceUrl: 'javascript:alert(1)',
    });
    expect(bare).not.toHaveProperty('isBasedOn');
    expect(bare).not.toHaveProperty('temporalCoverage');
    expect(bare?.mainEntity).not.toHaveProperty('fundedItem');
  });

  test('are none for simulated editions, nor where there is no such grant', () => {
    expect(linked(full, 'simulated')).toBeNull();
    expect(linked({ amount: 1 })).toBeNull();
  });

  test(`never end their element, and are read back whole, whatever the names hold (seed ${seed})`, () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script', '\u2028"\\', ']]>', '&lt;/script&gt;'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (recipientName, funderName, purpose) => {
        const data = linked({ ...full, recipientName, funderName, purpose });
        const block = dataBlock('application/ld+json', data ?? {});
        expect(block.match(/<[!/a-z]/gi)).toEqual(['<s', '</']);
        expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { seed, numRuns: 200 },
    );
  });
});
