import { describe, expect, test } from 'vitest';
import { callsDescription } from '../../src/app/calls/callsDescription.ts';
import { linkedData } from '../../src/build/linkedData.ts';
import { noCalls } from '../../src/core/calls/callRecord.ts';
import type { EditionKind } from '../../src/core/edition/edition.ts';
import type { Call } from '../../src/core/model/call.ts';
import { aCall } from '../support/calls.ts';
import { partialEdition, plain, spoken, voiceOf } from '../support/chartSubject.tsx';

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

function dataOf(stated: Partial<Call> = {}, kind: EditionKind = 'published', id = 'CALL-1') {
  const calls = { ...noCalls, calls: [aCall(stated)] };
  return { page: { kind: 'call', id } as const, edition: { ...partialEdition, kind }, calls };
}

const linked = (...given: Parameters<typeof dataOf>) =>
  linkedData(page, { ...dataOf(...given), answer: {} } as never, at) as Record<string, never> | null;

describe('the linked data of a call', () => {
  test('are a page about a thing of that name, with its source: no grant, no service, no event', () => {
    const data = linked({ sourceTitle: 'Annonce', sourcePublisher: 'Bulletin', sourceDate: '2026-10-01' });
    expect(data).toMatchObject({
      '@type': 'WebPage',
      url: 'https://kharita.example/kharita/fr/call/CALL-1',
      isBasedOn: { url: 'https://example.org/call-1', publisher: { name: 'Bulletin' }, datePublished: '2026-10-01' },
      isPartOf: { '@type': 'Dataset' },
      about: { '@type': 'Thing', identifier: 'CALL-1', name: 'Appel à projets 1' },
    });
    expect(JSON.stringify(data)).not.toMatch(/MonetaryGrant|GovernmentService|Event/);
    expect(linked({ titleScript: 'ar' })?.about).toMatchObject({ name: { '@language': 'ar' } });
  });

  test('name no source whose address is none, and there are none of a call not known or simulated', () => {
    expect(linked({ sourceUrl: 'javascript:alert(1)' })).not.toHaveProperty('isBasedOn');
    expect(linked({}, 'published', 'OTHER')).toBeNull();
    expect(linked({}, 'simulated')).toBeNull();
  });
});

describe('the description of a page of calls', () => {
  test('names the call, its funder, its closing date and who says so', () => {
    const said = callsDescription(dataOf({ sourcePublisher: 'Bulletin', origin: 'private' }), voiceOf('fr'));
    expect(plain(said).replace(/[\u2066-\u2069]/g, '')).toBe(
      'Appel à projets 1. Financeur : Financeur 1. Argent privé. Date limite : 27 novembre 2026. Ouverture : 16 octobre 2026. Source : Bulletin.',
    );
  });

  test.each(spoken)(
    'of the list counts them, never says that one is open, and says where all is simulated (%s)',
    (language) => {
      const list = { ...dataOf({ closes: '' }), page: { kind: 'calls' } as const };
      const said = [list, { ...list, edition: { ...partialEdition, kind: 'simulated' as const } }].map((data) =>
        callsDescription(data, voiceOf(language)),
      );
      for (const text of said) expect(text).not.toMatch(/ouvert|مفتوح|\bopen\b/);
      expect(said[0]).toContain(voiceOf(language).t('find.calls', { count: 1 }));
      expect(said[1]?.length).toBeGreaterThan(said[0]?.length ?? 0);
    },
  );

  test('cuts a title of 4,000 letters', () => {
    expect(callsDescription(dataOf({ title: 'a'.repeat(4000) }), voiceOf('fr')).length).toBeLessThan(400);
  });
});
