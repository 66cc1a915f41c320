import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withoutAward } from '../../../src/core/calls/withoutAward.ts';
import { CallsDownload } from '../../../src/features/calls/CallsDownload.tsx';
import { CallsWithoutAward } from '../../../src/features/calls/CallsWithoutAward.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, voiceOf } from '../../support/chartSubject.tsx';
import { now, read } from './callParts.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const calls = ['A', 'B', 'C'].map((id) => aCall({ id, opens: '2025-01-01', closes: '2025-02-01' }));

describe.each(['fr', 'ar'] as const)('calls that no grant names, %s', (language) => {
  const { t } = voiceOf(language);
  const show = (awards: Readonly<Record<string, number>> | null, lastYear: string | null = null) => {
    const found = withoutAward({ calls, awards }, now);
    const view = <CallsWithoutAward {...{ found, lastYear }} download={<p>file</p>} />;
    return render(inLanguage(language, view)).container;
  };

  test('are listed with what that does and does not mean, and can be taken away', () => {
    const text = read(show({ A: 1 }).textContent);
    expect(text).toContain(read(t('calls.withoutAward.count', { count: 2, closed: '3' })));
    expect(text).toContain(read(t('calls.withoutAward.meansNot')));
    expect(text).toContain('file');
    expect(screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([
      `/${language}/call/B`,
      `/${language}/call/C`,
    ]);
  });

  test('are none where each is named; nothing is called missing where no call is ever named', () => {
    expect(read(show({ A: 1, B: 1, C: 1 }).textContent)).toBe(read(t('calls.withoutAward.none')));
    cleanup();
    expect(read(show(null).textContent)).toBe(read(t('calls.withoutAward.unknown')));
  });

  test('closed after the last lists, it says so', () => {
    const until = (year: string) => read(t('calls.withoutAward.until', { year }));
    expect(read(show({ A: 1 }, '2023').textContent)).toContain(until('2023'));
    cleanup();
    expect(read(show({ A: 1 }, '2026').textContent)).not.toContain(until('2026'));
  });

  test('the file and its receipt are saved', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const write = vi.fn(async () => ({ name: 'calls.zip', file: new Blob(['a']) }));
    render(inLanguage(language, <CallsDownload title="title" write={write} />));
    await userEvent.click(screen.getByRole('button', { name: `title: ${t('files.format.excel')}` }));
    expect(await screen.findByText(read(t('files.done')))).toBeTruthy();
    expect(write).toHaveBeenCalledExactlyOnceWith('excel');
    expect(saved).toEqual(['calls.zip']);
  });
});
