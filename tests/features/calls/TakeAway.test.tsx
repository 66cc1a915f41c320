import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Checklist } from '../../../src/features/calls/Checklist.tsx';
import { ShareCall } from '../../../src/features/calls/ShareCall.tsx';
import { mostLetters, shareText } from '../../../src/features/calls/shareText.ts';
import { inLanguage, partialEdition, spoken, voiceOf } from '../../support/chartSubject.tsx';
import { lists, now, read, simulated, standing } from './callParts.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const languages = ['fr', 'ar'] as const;
const address = 'https://example.org/fr/call/CALL-1?edition=simulated';
const subject = standing({ needsAccounts: 'yes', needsUtility: 'no', minAge: 2 });

describe.each(languages)('papers to prepare, %s', (language) => {
  const { t } = voiceOf(language);
  const checklist = <Checklist {...subject} {...{ now, address, lists }} edition={simulated} />;

  test('are those of the call first, then those others ask for, with where it was read', () => {
    const published = <Checklist {...subject} {...{ now, address, lists }} edition={partialEdition} />;
    const { container } = render(inLanguage(language, published));
    const papers = [...container.querySelectorAll('li')].map((line) => read(line.textContent).trim());
    expect(papers.slice(0, 2)).toEqual([
      t('calls.checklist.certified'),
      read(t('calls.checklist.minAge', { count: 2 })),
    ]);
    expect(papers[2]).toContain(t('calls.checklist.paper.statutes'));
    expect(papers[2]).toContain(read(t('calls.checklist.times', { times: 2, of: 2 })));
    expect(papers[3]).toContain(t('calls.checklist.paper.bank'));
    expect(container.textContent).toContain(t('calls.checklist.prevails'));
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/1',
    ]);
  });

  test('name no real organisation beside a simulated call', () => {
    const { container } = render(inLanguage(language, checklist));
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  test('are printed on a sheet of their own, which then goes away', async () => {
    const printed: string[] = [];
    vi.stubGlobal('print', () => printed.push(read(document.querySelector('body > article')?.textContent)));
    render(inLanguage(language, checklist));
    await userEvent.click(screen.getByRole('button', { name: t('calls.checklist.print') }));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(language === 'ar' ? 'طلب مشاريع 1' : 'Appel à projets 1');
    expect(printed[0]).toContain(t('explore.simulatedMark'));
    expect(printed[0]).toContain(read(t('calls.checklist.association')));
    expect(printed[0]).toContain(language === 'ar' ? 'الجمعة 27 نونبر 2026' : 'vendredi 27 novembre 2026');
    expect(printed[0]).toContain(address);
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('body > article')).toBeNull());
  });
});

describe('a call in a short message', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.constant('طلب مشاريع '.repeat(200)));

  test('holds its link whole and is short, whatever its title and funder (seed 50)', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...spoken), (title, funderName, language) => {
        const { call } = standing({ title, titleAr: '', funderName, funderNameAr: '' });
        const message = shareText(call, subject.standing, simulated, address, voiceOf(language));
        const lines = message.split('\n');
        expect(lines[0]).toBe(voiceOf(language).t('explore.simulatedMark'));
        expect(lines.at(-1)).toBe(address);
        expect(lines.at(-3)).toContain('https://example.org/call-1');
        expect(lines.at(-2)).toBe(voiceOf(language).t('calls.share.verify'));
        const addresses = [address, 'https://example.org/call-1'].join('').length;
        expect([...message].length - addresses).toBeLessThanOrEqual(mostLetters);
        expect(lines).toHaveLength(7);
      }),
      { seed: 50 },
    );
  });

  test('is marked only where its figures are simulated', () => {
    const message = shareText(subject.call, subject.standing, partialEdition, address, voiceOf('fr'));
    expect(read(message.replaceAll('\n', ' / '))).toBe(
      `Appel à projets 1 / Financeur 1 / Se ferme à la fin du vendredi 27 novembre 2026, heure du Maroc / Annonce : https://example.org/call-1 / Vérifiez toujours la date auprès du financeur. / ${address}`,
    );
    const unlinked = standing({ url: 'javascript:alert(1)' });
    expect(shareText(unlinked.call, unlinked.standing, partialEdition, address, voiceOf('fr'))).not.toContain('alert');
  });
});

describe.each(languages)('sharing a call, %s', (language) => {
  const { t } = voiceOf(language);
  const message = (within: ParentNode) => within.querySelector('p')?.textContent;
  const shared = (edition = simulated) =>
    render(inLanguage(language, <ShareCall {...subject} {...{ edition, address }} />));

  test('copies the link, and writes the message for WhatsApp', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { container } = shared();
    screen.getByRole('button', { name: t('calls.share.copyLink') }).click();
    await waitFor(() => expect(screen.getByText(t('share.copied'))).toBeTruthy());
    expect(writeText).toHaveBeenCalledWith(address);
    const link = new URL(container.querySelector('a')?.href ?? '');
    expect(link.origin).toBe('https://wa.me');
    expect(link.searchParams.get('text')).toBe(message(container));
    expect(screen.queryByRole('button', { name: t('calls.share.device') })).toBeNull();
  });

  test('is handed to the device where it shares', async () => {
    const share = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { share, clipboard: {} });
    shared();
    screen.getByRole('button', { name: t('calls.share.device') }).click();
    expect(share).toHaveBeenCalledWith({ text: message(document) });
  });

  test('a file of the reader’s own has no link', () => {
    const { container } = shared({ ...simulated, kind: 'own' });
    expect(container.textContent).toContain(t('share.ownFile'));
    expect(container.querySelector('a, button')).toBeNull();
  });
});
