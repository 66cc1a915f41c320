import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { answer } from '../../../src/engine/answer.ts';
import { Facts } from '../../../src/features/profile/Facts.tsx';
import { factSentences } from '../../../src/features/profile/facts.ts';
import { inLanguage, plain, tableOf, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const named = Array.from({ length: 10 }, (_, index) => ({
  ...{ amount: index === 0 ? 55_00 : 5_00, recipient: `r${index}`, recipientName: `Association ${index}` },
  ...{ funder: 'f', funderName: 'Bailleur' },
}));
const unnamed = { amount: 300_00, funder: 'f', funderName: 'Bailleur' };

test.each(['fr', 'ar', 'en'] as const)('a concentration says what part of the money it speaks of, %s', (language) => {
  const { t, format } = voiceOf(language);
  const page = { kind: 'profile', subject: { of: 'funder', key: 'f' } } as const;
  const told = (rows: Parameters<typeof tableOf>[0]) => {
    const { about, result } = answer(tableOf(rows), { page, filter: defaultFilter });
    if (!about) throw new Error('no profile');
    const { container } = render(inLanguage(language, <Facts about={about} result={result} />));
    const said = plain(container.textContent ?? '');
    cleanup();
    return said;
  };
  const words = { top: 1, recipients: 10, part: format.percent(0.25) };
  expect(told([...named, unnamed])).toContain(plain(t('profile.facts.concentrationOfPart', words)));
  expect(told(named)).toContain(plain(t('profile.facts.concentration', words)));
  const recovered = told([...named, { ...unnamed, amount: -300_00 }]);
  expect(recovered).not.toContain(plain(t('profile.facts.concentration', words)));
  expect(recovered).not.toContain('%');
});

test.each([
  ['fr', ['Médiane : 5 MAD.', '55 % de l’argent pour 1 des 10 bénéficiaires.']],
  ['ar', ['الوسيط: 5 درهم.', '55 % من المال لفائدة 1 من أصل 10 من المستفيدين.']],
] as const)('the median and the concentration leave with the figure, %s', (language, says) => {
  const voice = voiceOf(language);
  const page = { kind: 'profile', subject: { of: 'funder', key: 'f' } } as const;
  const said = (rows: Parameters<typeof tableOf>[0]) => {
    const { about, result } = answer(tableOf(rows), { page, filter: defaultFilter });
    return about ? factSentences(result, about, voice).map(plain) : null;
  };
  expect(said(named)).toEqual([...says, plain(voice.t('charts.ranking.asWritten'))]);
  expect(said([unnamed])).toEqual([]);
});
