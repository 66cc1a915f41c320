import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Association, untold } from '../../../src/core/calls/association.ts';
import { readAssociation, writeAssociation } from '../../../src/core/calls/associationFile.ts';
import { AssociationLine } from '../../../src/features/association/AssociationLine.tsx';
import { keepAssociation } from '../../../src/state/association.ts';
import { inLanguage, plain, reference as regionsOnly, voiceOf } from '../../support/chartSubject.tsx';
import { nativeDialogs } from '../../support/nativeDialogs.ts';

const reference = {
  ...regionsOnly,
  provinces: ['09.001', '09.002', '01.511'].map((code) => ({
    code,
    region: code.slice(0, 2),
    kind: 'province' as const,
    names: { fr: `Province ${code}`, ar: `إقليم ${code}`, en: '', zgh: '' },
    population: 1,
  })),
};
const key = 'kharita.association.1';

beforeEach(() => {
  nativeDialogs();
  keepAssociation(null);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Line() {
  const [editing, onEditing] = useState(false);
  return <AssociationLine reference={reference} year={2026} editing={editing} onEditing={onEditing} />;
}

const languages = ['fr', 'ar'] as const;
const told: Association = {
  ...untold,
  form: 'association',
  region: '09',
  province: '09.002',
  sectors: ['sport', 'culture'],
  founded: 2022,
  budget: 350_000_00,
  certifiedAccounts: true,
};

const wordsOf = (language: (typeof languages)[number]) => {
  const { t } = voiceOf(language);
  return { t, field: (name: 'form' | 'region' | 'province' | 'founded' | 'budget') => t(`association.field.${name}`) };
};

async function openEditor(t: ReturnType<typeof wordsOf>['t']) {
  await userEvent.click(screen.getByRole('button', { name: t('association.describe') }));
  return within(await screen.findByRole('dialog', { name: t('association.title') }));
}

describe.each(languages)('my association, %s', (language) => {
  const { t, field } = wordsOf(language);

  test('is invited to say what it is, and told that nothing leaves', () => {
    render(inLanguage(language, <Line />));
    expect(screen.getByText(t('association.invitation'))).toBeTruthy();
    expect(screen.getByText(t('association.here'), { exact: false })).toBeTruthy();
  });

  test('says what it has said, and no more', () => {
    keepAssociation(told);
    const { container } = render(inLanguage(language, <Line />));
    const text = plain(container.querySelector('dl')?.textContent ?? '');
    const { format } = voiceOf(language);
    expect(text).toContain(t('calls.form.association'));
    expect(text).toContain(language === 'ar' ? 'إقليم 09.002' : 'Province 09.002');
    expect(text).toContain(language === 'ar' ? 'الثقافة، الرياضة' : 'Culture, Sport');
    expect(text).toContain(plain(t('association.years', { count: 4 })));
    expect(text).toContain(plain(format.amountShort(350_000_00)));
    expect(text).not.toContain(t('association.field.utility'));
  });

  test('lasts for the visit where the browser keeps nothing, and says so', async () => {
    render(inLanguage(language, <Line />));
    const form = await openEditor(t);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.type(form.getByLabelText(field('founded')), '2022');
    await userEvent.click(form.getByRole('button', { name: t('association.save') }));
    expect(screen.getByText(plain(t('association.visitOnly')), { exact: false })).toBeTruthy();
    expect(screen.getByText(plain(t('association.years', { count: 4 })))).toBeTruthy();
  });

  test('is kept as the form says it', async () => {
    render(inLanguage(language, <Line />));
    const form = await openEditor(t);
    expect(form.queryByLabelText(field('province'))).toBeNull();
    await userEvent.selectOptions(form.getByLabelText(field('form')), 'association');
    await userEvent.selectOptions(form.getByLabelText(field('region')), '09');
    await userEvent.selectOptions(form.getByLabelText(field('province')), '09.002');
    for (const sector of language === 'ar' ? ['الثقافة', 'الرياضة'] : ['Culture', 'Sport'])
      await userEvent.click(form.getByRole('checkbox', { name: sector }));
    await userEvent.type(form.getByLabelText(field('founded')), '2022');
    await userEvent.type(form.getByLabelText(field('budget')), '350 000');
    const accounts = within(form.getByRole('group', { name: t('association.field.accounts') }));
    await userEvent.click(accounts.getByRole('radio', { name: t('association.yes') }));
    await userEvent.click(form.getByRole('button', { name: t('association.save') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(readAssociation(window.localStorage.getItem(key) ?? '')).toEqual({ ...told, sectors: ['culture', 'sport'] });
  });

  test('is not kept while an answer cannot be read, and says which', async () => {
    render(inLanguage(language, <Line />));
    const form = await openEditor(t);
    await userEvent.type(form.getByLabelText(field('budget')), '350.000');
    await userEvent.click(form.getByRole('button', { name: t('association.save') }));
    expect(form.getByRole('alert').textContent).toBe(t('association.unread.budget'));
    expect(form.getByLabelText(field('budget')).getAttribute('aria-invalid')).toBe('true');
    expect(window.localStorage.getItem(key)).toBeNull();
  });

  test('is left with answers nothing keeps only when that is said; they come back, or are saved', async () => {
    render(inLanguage(language, <Line />));
    const form = await openEditor(t);
    await userEvent.type(form.getByLabelText(field('founded')), '2022');
    const pressEscape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    const isGone = () => screen.queryByRole('dialog') === null;
    const press = (words: string) => userEvent.click(form.getByRole('button', { name: plain(words) }));
    expect(pressEscape()).toBe(false);
    expect(document.activeElement).toBe(form.getByRole('alert'));
    await press(t('association.leaving.back'));
    expect(form.getByLabelText<HTMLInputElement>(field('founded')).value).toBe('2022');
    await press(t('app.close'));
    expect(isGone()).toBe(false);
    await press(t('association.save'));
    expect(isGone()).toBe(true);
    expect(readAssociation(window.localStorage.getItem(key) ?? '')?.founded).toBe(2022);
  });

  test('is left at once where nothing changed, and without its answers where the reader says so', async () => {
    render(inLanguage(language, <Line />));
    await openEditor(t);
    await userEvent.click(screen.getByRole('button', { name: t('app.close') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const form = await openEditor(t);
    await userEvent.type(form.getByLabelText(field('founded')), '2022');
    await userEvent.click(screen.getByRole('button', { name: t('app.close') }));
    await userEvent.click(form.getByRole('button', { name: plain(t('association.leaving.leave')) }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.localStorage.getItem(key)).toBeNull();
  });

  test('is erased at once', async () => {
    keepAssociation(told);
    render(inLanguage(language, <Line />));
    await userEvent.click(screen.getByRole('button', { name: t('association.edit') }));
    await userEvent.click(await screen.findByRole('button', { name: t('association.erase') }));
    expect(window.localStorage.getItem(key)).toBeNull();
    expect(screen.getByText(t('association.invitation'))).toBeTruthy();
  });

  test('comes in from its file; another file changes nothing and is named', async () => {
    render(inLanguage(language, <Line />));
    const form = await openEditor(t);
    const input = form.getByLabelText(t('association.file.open'));
    const file = (text: string) => new File([text], 'a.json', { type: 'application/json' });
    await userEvent.upload(input, file('{"profile":"kharita-association-1","form":"club"}'));
    await waitFor(() => expect(form.getByText(plain(t('association.file.notOurs')))).toBeTruthy());
    await userEvent.upload(input, file(writeAssociation(told)));
    await waitFor(() => expect(form.getByText(plain(t('association.file.read')))).toBeTruthy());
    expect(form.getByLabelText<HTMLInputElement>(field('founded')).value).toBe('2022');
    expect(window.localStorage.getItem(key)).toBeNull();
  });
});

test('goes out as the file that comes in', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x' }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  keepAssociation(told);
  const { t } = wordsOf('fr');
  render(inLanguage('fr', <Line />));
  await userEvent.click(screen.getByRole('button', { name: t('association.edit') }));
  await userEvent.click(await screen.findByRole('button', { name: t('association.file.save') }));
  expect(readAssociation((await saved[0]?.text()) ?? '')).toEqual(told);
  vi.unstubAllGlobals();
});

test('the server knows of none', () => {
  keepAssociation(told);
  expect(renderToString(inLanguage('fr', <Line />))).toContain(wordsOf('fr').t('association.invitation'));
});
