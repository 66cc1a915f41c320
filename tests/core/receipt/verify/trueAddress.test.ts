import { describe, expect, test } from 'vitest';
import { callFilterOf } from '../../../../src/core/calls/callFilter.ts';
import { heldTo } from '../../../../src/core/query/filter.ts';
import { figuresContent } from '../../../../src/core/receipt/figuresReceipt.ts';
import { compareAddress } from '../../../../src/core/receipt/verify/compareAddress.ts';
import type { ChoiceAsked } from '../../../../src/core/receipt/verify/readManifest.ts';
import { showsOf, trueAddress } from '../../../../src/core/receipt/verify/trueAddress.ts';
import { parsePage, subjectOf } from '../../../../src/core/view/page.ts';
import { decodeView } from '../../../../src/core/view/urlCodec.ts';

const edition = { name: 'published', kind: 'published' as const, date: '2026-11-22', hash: 'a'.repeat(64), files: [] };

/** A manifest whose query is what one address shows, and whose address may be another. */
function manifestOf(of: ChoiceAsked['of'], shown: string, address = shown): ChoiceAsked {
  const [path = '', search = ''] = shown
    .replace(/^https:..[^/]*/, '')
    .replace(/^\/kharita/, '')
    .split('?');
  const subject = subjectOf(parsePage(path.split('/').slice(2).join('/')));
  const { view } = decodeView(search);
  const common = { version: '0', edition, files: [], whole: { address } };
  const asked = { language: 'fr', address, format: 'data' as const };
  if (of === 'calls')
    return {
      ...common,
      of,
      asked: { ...asked, query: { of: 'calls', filter: callFilterOf(view, ''), ids: null, at: null } },
    };
  if (of === 'figures') {
    const about = subject as { of: 'region'; key: string } | null;
    return { ...common, of, asked: { ...asked, query: { of: figuresContent, subject: about } } };
  }
  return { ...common, of, asked: { ...asked, content: 'grant', filter: heldTo(view.filter, subject) } };
}

const shown: readonly (readonly [ChoiceAsked['of'], string])[] = [
  ['selection', '/fr/?edition=published@2026-11-22'],
  ['selection', '/kharita/fr/?region=09&sector=culture&amount=1000..&edition=published@2026-11-22&q=festival'],
  ['selection', 'https://data.example/kharita/fr/region/09?year=2021&edition=published@2026-11-22'],
  ['calls', '/fr/calls/?sector=sport&month=03&origin=private&edition=published@2026-11-22'],
  ['figures', '/fr/region/09?edition=published@2026-11-22'],
];

describe.each(shown)('of a receipt of a %s at %s', (of, right) => {
  const forged = of === 'figures' ? right.replace('/09', '/04') : right.replace('?', '?status=cancelled&');
  const said = (address: string) => `Adresse : \u2068${address}\u2069\nSource : https://publisher.example/fr/`;

  test('the address holds as it is', () => {
    const manifest = manifestOf(of, right);
    expect(trueAddress(manifest, said(right))).toBe(right);
    expect(trueAddress(manifest, '')).toBe(right);
    expect(compareAddress(manifest)).toMatchObject({ level: 'holds', params: { address: right } });
  });

  test('one altered in the manifest, in the README or in both is not believed, and the right one is given', () => {
    if (of === 'calls') return;
    const altered = manifestOf(of, right, forged);
    expect(showsOf(forged, altered)).toBe('another selection');
    for (const readme of [said(right), said(forged), '']) expect(trueAddress(altered, readme)).toBe(right);
    expect(trueAddress(manifestOf(of, right), said(forged))).toBe(right);
    const told = { ...altered, asked: { ...altered.asked, address: right } } as ChoiceAsked;
    expect(compareAddress(told)).toMatchObject({
      code: 'addressDiffers',
      params: { address: forged, expected: right },
    });
  });

  test('one of another site is told beside that of the README', () => {
    const elsewhere = `https://other.example${right.replace(/^https:..[^/]*/, '')}`;
    const altered = manifestOf(of, right, elsewhere);
    expect(trueAddress(altered, said(right))).toBe(right);
    const told = { ...altered, asked: { ...altered.asked, address: right } } as ChoiceAsked;
    expect(compareAddress(told)).toMatchObject({ code: 'addressTwo', params: { address: elsewhere, expected: right } });
  });
});

test('an altered choice of calls is made right from the query', () => {
  const right = '/fr/calls/?sector=sport&month=03&origin=private&edition=published@2026-11-22';
  const altered = manifestOf('calls', right, right.replace('sport', 'culture').replace('03', '04'));
  expect(trueAddress(altered, '')).toBe(right);
});

test('where both addresses name another date than the manifest, none is made of it', () => {
  const right = '/fr/?region=09&edition=published@2026-11-22';
  const dated = { ...manifestOf('selection', right), edition: { ...edition, date: '2026-11-21' } } as ChoiceAsked;
  expect(trueAddress(dated, `Adresse : ${right}`)).toBe(right);
  expect(compareAddress(dated)).toMatchObject({ code: 'addressDiffers', params: { address: right } });
});
