import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Finding,
  findingCodes,
  findingLevels,
  finding as made,
} from '../../../src/core/receipt/verify/finding.ts';
import { findingsCsv } from '../../../src/core/receipt/verify/findingsCsv.ts';
import { VerifyView } from '../../../src/features/verify/VerifyView.tsx';
import type { Verification } from '../../../src/features/verify/verification.ts';
import { verifyText } from '../../../src/i18n/verifyText.ts';
import { inLanguage } from '../../support/chartSubject.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const altered = made('edited', 'lineAltered', {
  name: 'data.csv',
  line: 7,
  heading: 'amount_awarded',
  found: '91000.00',
  expected: '',
});
const holds = made('holds', 'linesHold', { name: 'sources.csv', n: 48 });

describe.each(['fr', 'ar'] as const)('the page that verifies, %s', (language) => {
  const text = verifyText(language);
  const show = (state: Verification, onFile = vi.fn(), onStop = vi.fn()) =>
    render(inLanguage(language, <VerifyView {...{ state, onFile, onStop }} notices={null} />)).container;
  const done = (findings: readonly Finding[]): Verification => ({ step: 'done', file: 'a.zip', findings });

  test('says what it does before any file, and takes one', async () => {
    const onFile = vi.fn();
    show({ step: 'idle' }, onFile);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text.say('title'));
    expect(screen.getByText(text.say('lead'))).toBeTruthy();
    const file = new File(['a'], 'a.zip', { type: 'application/zip' });
    await userEvent.upload(screen.getByLabelText(new RegExp(text.say('choose'))), file);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('marks what is simulated, and nothing else', () => {
    show(done([holds]));
    expect(document.body.textContent).not.toMatch(/Données simulées|معطيات مُحاكاة/);
    cleanup();
    show(done([made('holds', 'editionSimulated'), holds]));
    expect(document.body.textContent).toMatch(/Données simulées|معطيات مُحاكاة/);
  });

  test('says how far it is, takes no other file meanwhile, and can be stopped', async () => {
    const measured = { done: 3_200_000, total: 12_800_000 };
    for (const step of ['opening', 'loading', 'comparing', 'telling'] as const) {
      const onStop = vi.fn();
      show({ step: 'working', file: 'a.zip', at: step === 'loading' ? step : { step, ...measured } }, vi.fn(), onStop);
      const bar = screen.getByRole('progressbar', { name: text.say(step) }) as HTMLProgressElement;
      expect([bar.value, bar.max]).toEqual(step === 'loading' ? [0, 1] : [measured.done, measured.total]);
      expect(screen.getByRole('status').textContent).toBe(text.say(step));
      expect((screen.getByLabelText(new RegExp(text.say('choose'))) as HTMLInputElement).disabled).toBe(true);
      await userEvent.click(screen.getByRole('button', { name: text.say('stop') }));
      expect(onStop).toHaveBeenCalledExactlyOnceWith('a.zip');
      cleanup();
    }
    show({ step: 'stopped', file: 'a.zip' });
    expect(screen.getByRole('status').textContent).toBe(text.say('stopped', { file: 'a.zip' }));
    expect((screen.getByLabelText(new RegExp(text.say('choose'))) as HTMLInputElement).disabled).toBe(false);
  });

  test('one sentence for the whole, then each finding under its level, worst first', () => {
    show(done([holds, altered]));
    expect(screen.getByRole('alert').textContent?.trim()).toBe(text.verdict('edited').saw);
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([`${text.level('edited')} 1`, `${text.level('holds')} 1`]);
    const [first] = screen.getAllByRole('list');
    const line = within(first as HTMLElement).getByRole('listitem').textContent;
    for (const part of ['data.csv', '7', 'amount_awarded', '91000.00', text.say('blank')]) expect(line).toContain(part);
  });

  test('a receipt that holds, one of own files that are not open, one that cannot be read, a check that failed', () => {
    show(done([holds]));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent?.trim()).toBe(text.verdict('holds').saw);
    cleanup();
    show(done([made('unchecked', 'ownClosed')]));
    expect(screen.getByRole('link', { name: text.say('own') }).getAttribute('href')).toBe(`/${language}/check`);
    cleanup();
    const shown = show(done([made('unreadable', 'foreign')])).textContent ?? '';
    const { saw, why, do: action } = text.verdict('unreadable');
    for (const sentence of [saw, why, action]) expect(shown).toContain(sentence);
    cleanup();
    show({ step: 'failed', file: 'a.zip' });
    expect(screen.getByRole('alert').textContent).toBe(text.say('failed'));
  });

  test('every finding has a sentence with nothing left to fill in, whatever it knows', () => {
    const params = { name: 'data.csv', path: 'sum', n: 3, most: 16, bytes: 9, ratio: 500, line: 2, at: 4, rows: 5 };
    const texts = {
      sum: '1.00',
      currency: 'MAD',
      heading: 'a',
      found: 'b',
      expected: 'c',
      address: '/fr/',
      date: '2026-11-22',
    };
    const more = { nowDate: '2027-01-01', hash: 'ab', nowHash: 'cd', version: '0.1.0', now: '0.2.0', profile: 'x' };
    for (const code of findingCodes)
      for (const level of findingLevels)
        for (const known of [params, { ...params, ...texts }, { ...params, ...texts, ...more }])
          expect(text.finding(made(level, code, known))).toMatch(/^[^{}[\]]+$/);
  });

  test('the findings as a file: a line each, with its place, harmless to a spreadsheet', () => {
    const sneaky = made('edited', 'lineAdded', { name: 'data.csv', line: 3, found: '=CMD()|x' });
    const [header, first, second] = findingsCsv('a.zip', [altered, sneaky], text.finding).split('\r\n');
    expect(header).toBe('\ufefffile;level;code;part;line;column;found;expected;sentence');
    expect(first).toMatch(/^a\.zip;edited;lineAltered;data\.csv;7;amount_awarded;91000\.00;;/);
    expect(second).toContain(";'=CMD()|x;");
  });
});
