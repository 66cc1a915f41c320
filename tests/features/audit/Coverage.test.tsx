import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { AuditRecord } from '../../../src/core/audit/auditRecord.ts';
import { Coverage } from '../../../src/features/audit/Coverage.tsx';
import { ErrorLetter } from '../../../src/features/audit/ErrorLetter.tsx';
import { GapLetter } from '../../../src/features/audit/GapLetter.tsx';
import { auditOf, readAll } from '../../support/audits.ts';
import { inLanguage, plain, voiceOf } from '../../support/chartSubject.tsx';
import { nativeDialogs } from '../../support/nativeDialogs.ts';

nativeDialogs();
afterEach(cleanup);

const { files, edition } = auditOf(await readAll({ 'a.csv': 'recipient_name,amount_awarded\nAssociation A,1.00\n' }));
const [file] = files;
if (!file) throw new Error('no file');
const names = (n: number) => ({ fr: `Institution ${n}`, ar: `المؤسسة ${n}` });
const record: AuditRecord = {
  edition: { ...edition, date: '2025-06-30' },
  files: [
    { ...file, coverage: { level: 'complete', institution: 'i-2', year: '2023' } },
    { ...file, coverage: { level: 'partial', institution: 'i-1', year: '2023' } },
  ],
  roster: Array.from({ length: 24 }, (_, index) => ({
    ...{ key: `i-${index + 1}`, names: names(index + 1), class: index % 2 ? 'indh' : 'ministry' },
    ...{ expectedFrom: '', expectedBasis: '' },
  })),
  contact: null,
  conflicts: [],
};

test.each([
  ['fr', 'Institution 2, sans année : liste complète'],
  ['ar', 'المؤسسة 2، دون سنة: لائحة كاملة'],
] as const)('a list without a year column is in the coverage of its institution, %s', (language, said) => {
  const undated = { ...file, coverage: { level: 'complete', institution: 'i-2', year: 'none' } } as const;
  const view = render(
    inLanguage(language, <Coverage record={{ ...record, files: [undated] }} address="https://a.test/" />),
  );
  expect([...view.container.querySelectorAll('li')].map((line) => plain(line.textContent ?? '').trim())).toEqual([
    said,
  ]);
});

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t } = voiceOf(language);
  const name = (n: number) => names(n)[language];
  const shown = () =>
    render(inLanguage(language, <Coverage record={record} address="https://a.test/kharita/fr/audit/" />));
  const bodyRows = () => [...document.querySelectorAll('tbody tr')];
  const text = () => plain(document.body.textContent ?? '');

  const labelled = (label: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('td :is(a, button)')].find(
      (way) => plain(way.getAttribute('aria-label') ?? '') === plain(label),
    );
    if (!found) throw new Error(`no way is called ${label}`);
    return found;
  };
  const cell = (n: number, year: string, state: 'complete' | 'partial' | 'notInEdition') => {
    const words = { name: name(n), year, state: t(`audit.coverage.state.${state}`) };
    return labelled(t(`audit.coverage.${state === 'complete' ? 'figuresCell' : 'askCell'}`, words));
  };
  const dialog = () => within(document.querySelector('dialog') ?? document.body);

  test('the fullest come first; a year without a list says just that', () => {
    shown();
    const [first, second, third] = bodyRows().map((row) => plain(row.textContent ?? ''));
    expect(first).toContain(name(2));
    expect(second).toContain(name(1));
    expect(third).toContain(name(3));
    expect(bodyRows()[0]?.contains(cell(2, '2023', 'complete'))).toBe(true);
    expect(bodyRows()[1]?.contains(cell(1, '2023', 'partial'))).toBe(true);
    expect(bodyRows()[2]?.contains(cell(3, '2023', 'notInEdition'))).toBe(true);
    expect(text()).toContain(plain(t('audit.coverage.dueNotKnown')));
    expect(first).toContain(plain(t('audit.coverage.heldOf', { held: '1', count: 2 })));
    expect(text()).toContain(plain(t('audit.coverage.leadsRow')));
  });

  test('the rest unfolds, one class can be chosen, and names sort', async () => {
    shown();
    const user = userEvent.setup();
    expect(bodyRows()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: plain(t('audit.coverage.more', { count: 4 })) }));
    expect(bodyRows()).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: t('codes.class.indh') }));
    expect(bodyRows()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: t('audit.coverage.column.name') }));
    expect(plain(bodyRows()[1]?.textContent ?? '')).toContain(name(4));
    const fullest = screen.getByRole('columnheader', { name: t('audit.coverage.column.completeness') });
    expect(fullest.getAttribute('aria-sort')).toBe('none');
    within(fullest).getByRole('button').focus();
    await user.keyboard('{Enter}{Enter}');
    expect(fullest.getAttribute('aria-sort')).toBe('ascending');
    expect(plain(bodyRows().at(-1)?.textContent ?? '')).toContain(name(2));
  });

  const letters = () =>
    dialog()
      .getAllByRole<HTMLTextAreaElement>('textbox')
      .map(({ value }) => plain(value));

  test('a year held whole leads to its figures, one that is not to its own letter, where others may join it', async () => {
    shown();
    const user = userEvent.setup();
    expect(cell(2, '2023', 'complete').getAttribute('href')).toMatch(/[?&]year=2023/);
    expect(cell(2, '2023', 'complete').getAttribute('href')).toMatch(/[?&]funder=i-2/);
    await user.click(cell(1, '2023', 'partial'));
    await dialog().findByRole('checkbox', { name: /^2023/ });
    const partly = /une partie seulement|إلا جزءاً/;
    expect(letters()).toHaveLength(2);
    for (const letter of letters()) {
      expect(letter).toContain('2023');
      expect(letter).not.toContain('2024');
      expect(letter).toMatch(partly);
      expect(letter).toMatch(/l’exercice suivant : 2023|السنة المالية التالية: \P{L}?2023/u);
    }
    await user.click(dialog().getByRole('checkbox', { name: '2024' }));
    for (const letter of letters()) expect(letter).toMatch(/les exercices suivants : |السنوات المالية التالية: /);
    await user.click(dialog().getByRole('checkbox', { name: /^2023/ }));
    expect(letters()[0]).not.toContain('2023');
    expect(letters()[0]).toContain('2024');
    expect(letters()[0]).not.toMatch(partly);
    await user.click(dialog().getByRole('checkbox', { name: '2024' }));
    expect(dialog().queryAllByRole('textbox')).toEqual([]);
    expect(text()).toContain(plain(t('audit.letters.noYear')));
  });

  test('the table is one stop of Tab, and arrows follow the years as they are written', async () => {
    shown();
    const user = userEvent.setup();
    const stops = () =>
      [...document.querySelectorAll('tbody :is(a, button)')].filter((way) => way.matches('[tabindex="0"]'));
    expect(stops()).toEqual([cell(2, '2023', 'complete')]);
    const [ahead, back] = language === 'ar' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    cell(2, '2023', 'complete').focus();
    await user.keyboard(ahead);
    expect(document.activeElement).toBe(cell(2, '2024', 'notInEdition'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cell(1, '2024', 'notInEdition'));
    expect(stops()).toEqual([cell(1, '2024', 'notInEdition')]);
    await user.keyboard(back);
    expect(document.activeElement).toBe(cell(1, '2023', 'partial'));
    await user.keyboard('{ArrowUp}{End}{ArrowDown}');
    expect(document.activeElement).toBe(labelled(t('audit.letters.askOf', { name: name(1) })));
    await user.keyboard('{Enter}');
    expect(await dialog().findByRole('checkbox', { name: '2024' })).toHaveProperty('checked', true);
    expect(dialog().getByRole('checkbox', { name: /^2023/ })).toHaveProperty('checked', false);
  });

  test('nobody is asked for what a simulated body lacks', () => {
    const simulated = { ...record, edition: { ...record.edition, kind: 'simulated' as const } };
    render(inLanguage(language, <Coverage record={simulated} address="https://a.test/" />));
    expect(document.querySelector('[aria-label*="31"]')).toBeNull();
    expect(cell(2, '2023', 'complete')).toBeTruthy();
  });

  test('the request names the institution, the years and the law, in both languages, dated', () => {
    const gaps = ['2021', '2022'].map((year) => ({ year, state: 'notInEdition' as const }));
    const address = 'https://a.test/kharita/en/audit/';
    render(inLanguage(language, <GapLetter names={names(7)} {...{ gaps, address }} first={['2022']} />));
    const [own = '', other = ''] = letters();
    const [arabic, french] = language === 'ar' ? [own, other] : [other, own];
    expect(arabic).toContain('المؤسسة 7');
    expect(arabic).toContain('31.13');
    expect(french).toContain('Institution 7');
    expect(french).toContain('31-13');
    expect(french).toContain(String(new Date().getUTCFullYear()));
    expect(own).toContain('2022');
    expect(own).not.toContain('2021');
    const mail = screen.getAllByRole('link')[0]?.getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=/);
  });

  test('an error report goes to whom the edition names, else says that it names nobody', () => {
    const contact = { name: 'Service 1', email: 'contact@a.test' };
    render(inLanguage(language, <ErrorLetter record={{ edition, contact }} file={file} address="https://a.test/" />));
    expect(text()).toContain('Service 1');
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^mailto:contact%40a\.test\?/);
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox')[0]?.value).toContain(file?.sha256);
    cleanup();
    render(inLanguage(language, <ErrorLetter record={{ edition, contact: null }} address="https://a.test/" />));
    expect(text()).toContain(plain(t('audit.letters.noContact')));
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox')[0]?.value).not.toContain('sha256');
  });

  test('prints without styles of its own', () => {
    const html = renderToString(inLanguage(language, <Coverage record={record} address="https://a.test/" />));
    expect(html).not.toContain('style=');
  });
});
