import { standingAt } from '../../../src/core/calls/callStatus.ts';
import type { PaperList } from '../../../src/core/calls/papers.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import { aCall } from '../../support/calls.ts';
import { plain } from '../../support/chartSubject.tsx';

/** Midday of 21 November 2026 in Morocco. */
export const now = Date.parse('2026-11-21T12:00:00Z');

export const simulated: Edition = {
  name: 'simulated',
  kind: 'simulated',
  date: '2026-11-01',
  hash: '',
  files: [
    {
      path: 'calls.csv',
      profile: 'kharita-calls-1',
      sha256: '',
      bytes: 1,
      rows: 1,
      coverage: 'complete',
      funder: '*',
      year: '*',
    },
  ],
};

export const lists: readonly PaperList[] = [
  {
    url: 'https://example.org/1',
    publisher: 'Commune 1',
    publisherAr: 'جماعة 1',
    year: '2015',
    papers: ['statutes', 'bank'],
  },
  { url: 'javascript:alert(1)', publisher: 'Commune 2', publisherAr: '', year: '2016', papers: ['statutes'] },
];

export function standing(stated: Partial<Call>): { call: Call; standing: ReturnType<typeof standingAt> } {
  const call = aCall(stated);
  return { call, standing: standingAt(call, now) };
}

/** What is read of an element: plain spaces, no marks of direction. */
export function read(text: string | null | undefined): string {
  return plain(withoutBidiControls(text ?? ''));
}
