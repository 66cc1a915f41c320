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

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t } = voiceOf(language);
  const name = (n: number) => names(n)[language];
  const shown = () =>
    render(
      inLanguage(
        language,
        <Coverage
          record={record}
          request={({ institution }, years) => <b>{`${institution.key} ${years.join()}`}</b>}
        />,
      ),
    );
  const bodyRows = () => within(screen.getAllByRole('rowgroup')[1] as HTMLElement).getAllByRole('row');
  const text = () => plain(document.body.textContent ?? '');

  test('the fullest come first; a year without a list says just that, and leads to a request', () => {
    shown();
    const [first, second, third] = bodyRows().map((row) => plain(row.textContent ?? ''));
    expect(first).toContain(name(2));
    expect(first).toContain(t('audit.coverage.state.complete'));
    expect(first).toContain('i-2 2024');
    expect(second).toContain(t('audit.coverage.state.partial'));
    expect(third).toContain(t('audit.coverage.state.notInEdition'));
    expect(third).not.toContain(t('audit.coverage.state.notPublished'));
    expect(text()).toContain(plain(t('audit.coverage.dueNotKnown')));
  });

  test('the rest unfolds, one class can be chosen, and names sort', async () => {
    shown();
    const user = userEvent.setup();
    expect(bodyRows()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: plain(t('audit.coverage.more', { count: 4 })) }));
    expect(bodyRows()).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: t('codes.class.indh') }));
    expect(bodyRows()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${t('audit.coverage.column.name')}`) }));
    expect(plain(bodyRows()[1]?.textContent ?? '')).toContain(name(4));
  });

  test('the request names the institution, the years kept and the law, in both languages, dated', async () => {
    render(
      inLanguage(language, <GapLetter names={names(7)} years={['2021', '2022']} address="https://a.test/audit/" />),
    );
    const letters = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => plain(value));
    const [own = '', other = ''] = letters();
    expect(language === 'ar' ? own : other).toContain('المؤسسة 7');
    expect(language === 'ar' ? own : other).toContain('31.13');
    expect(language === 'ar' ? other : own).toContain('Institution 7');
    expect(language === 'ar' ? other : own).toContain('31-13');
    expect(own).toContain('2021');
    await userEvent.setup().click(screen.getByRole('checkbox', { name: '2021' }));
    expect(letters()[0]).not.toContain('2021');
    expect(letters()[0]).toContain('2022');
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
    const html = renderToString(inLanguage(language, <Coverage record={record} request={() => null} />));
    expect(html).not.toContain('style=');
  });
});
