import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { AuditRecord } from '../../../src/core/audit/auditRecord.ts';
import { AuditSentence } from '../../../src/features/audit/AuditSentence.tsx';
import { exactFigure } from '../../../src/features/audit/exactAmount.ts';
import { FileDetails } from '../../../src/features/audit/FileDetails.tsx';
import { plainAuditSentence } from '../../../src/features/audit/plainAuditSentence.ts';
import { Reasons } from '../../../src/features/audit/Reasons.tsx';
import { Reconciliation } from '../../../src/features/audit/Reconciliation.tsx';
import { altered, auditOf, readAll } from '../../support/audits.ts';
import { inLanguage, plain, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const header = 'grant_id,recipient_name,purpose,amount_awarded,currency,fiscal_year';
const read = await readAll({
  'a.csv': `${header}\n1,Association A,P,1000.00,MAD,2024\n2,Association B,P,,MAD,2024\n,,,,,\n`,
  'b.csv': `${header}\n1,Association C,P,250.50,MAD,2023\n1,Association D,Q,99.00,MAD,2023\n`,
});
const record = auditOf(read);
const faulty = auditOf({ ...read, table: altered(read.table, (row, amount) => (row === 0 ? amount + 100 : amount)) });
const none = () => null;

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const { t, format } = voiceOf(language);
  const shown = (node: ReactElement) => render(inLanguage(language, node));
  const text = () => plain(document.body.textContent ?? '');

  test('the sentence says rows, files and a difference of nought', () => {
    shown(<AuditSentence files={record.files} />);
    expect(text()).toContain(plain(t('audit.sentence.rows', { count: 4 })));
    expect(text()).toContain(plain(t('audit.sentence.setAside', { count: 2 })));
    expect(text()).toContain(plain(`${exactFigure(0, format)} ${language === 'ar' ? 'درهم' : 'MAD'}`));
    expect(text()).not.toContain(plain(t('audit.sentence.kindsNote')));
    expect(text()).toContain(plain(t('audit.sentence.blank', { count: 1 })));
  });

  test('what is cited is what the heading says, whether it closes or not', () => {
    for (const { files } of [record, faulty]) {
      shown(<AuditSentence files={files} />);
      const heading = screen.getByRole('heading', { level: 1 });
      const cited = plainAuditSentence(files, { t, format });
      expect(cited).not.toContain('<');
      expect(plain(cited)).toBe(plain(heading.textContent ?? '').trim());
      cleanup();
    }
  });

  test('files of several kinds are counted apart, so that the foot of the page is found again', () => {
    const [file] = record.files;
    shown(
      <AuditSentence files={[...record.files, ...(file ? [{ ...file, profile: 'kharita-calls-1' as const }] : [])]} />,
    );
    const words = { kind: t('audit.sentence.profile.kharita-calls-1'), files: t('audit.sentence.files', { count: 1 }) };
    const rows = t('audit.sentence.rows', { count: (file?.rows.accepted ?? 0) + (file?.rows.setAside ?? 0) });
    expect(text()).toContain(plain(t('audit.sentence.ofKind', { ...words, rows })));
    expect(text()).toContain(plain(t('audit.sentence.kindsNote')));
  });

  test('a changed amount is said at once, and its file comes first with its line', async () => {
    shown(
      <>
        <AuditSentence files={faulty.files} />
        <Reconciliation record={faulty} details={(path) => <p>{path}</p>} />
      </>,
    );
    expect(text()).toContain(plain(t('audit.sentence.where', { count: 1 })));
    const [, first] = screen.getAllByRole('rowgroup');
    expect(plain(first?.textContent ?? '')).toContain(plain(t('audit.files.fails')));
    expect(plain(first?.textContent ?? '')).toContain(plain(exactFigure(-100, format)));
    cleanup();
    const [file] = faulty.files;
    if (!file) throw new Error('no file');
    shown(<FileDetails file={file} edition={faulty.edition} download={null} />);
    const words = { line: '2', printed: exactFigure(100_000, format), counted: exactFigure(100_100, format) };
    expect(text()).toContain(plain(t('audit.file.fault.changed', words)));
  });

  test('files are found, sorted and added up; details open under their row', async () => {
    shown(<Reconciliation record={record} details={(path) => <p>{`détail ${path}`}</p>} />);
    const user = userEvent.setup();
    const names = () => screen.getAllByRole('rowheader').map((cell) => plain(cell.textContent ?? ''));
    expect(names()[0]).toContain('a.csv');
    expect(plain(screen.getAllByRole('row').at(-1)?.textContent ?? '')).toContain(plain(exactFigure(134_950, format)));
    await user.click(screen.getByRole('button', { name: new RegExp(plain(t('audit.files.column.sumIn'))) }));
    await user.click(screen.getByRole('button', { name: new RegExp(plain(t('audit.files.column.sumIn'))) }));
    expect(names()[0]).toContain('b.csv');
    const opener = screen.getByRole('button', { name: t('audit.files.open', { file: 'Liste a.csv' }) });
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('détail a.csv');
    await user.type(screen.getByRole('searchbox'), 'b.csv');
    expect(names().filter((name) => name.includes('.csv'))).toHaveLength(1);
    await user.type(screen.getByRole('searchbox'), ' nulle part');
    expect(text()).toContain(plain(t('audit.files.none')));
  });

  test('reasons are counted with their shares, and none is said in words', () => {
    shown(<Reasons files={record.files} download={<button type="button">CSV</button>} />);
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => plain(row.textContent ?? ''));
    expect(rows).toEqual([
      expect.stringContaining(plain(t('audit.reasons.code.A01'))),
      expect.stringContaining(plain(t('audit.reasons.code.R06'))),
      expect.stringContaining('2'),
    ]);
    expect(rows[0]).toContain(plain(format.percent(0.5)));
    expect(text()).toContain(plain(exactFigure(9_900, format)));
    cleanup();
    const clean: AuditRecord['files'] = record.files.map((file) => ({
      ...file,
      issues: [],
      rows: { ...file.rows, setAside: 0 },
    }));
    shown(<Reasons files={clean} download={null} />);
    expect(text()).toContain(plain(t('audit.reasons.none')));
  });

  test('of a thousand files and more a few are drawn, the others added up, and more can be asked for', async () => {
    const [file] = record.files;
    if (!file) throw new Error('no file');
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...file, path: `f-${index}.csv` }));
    shown(<Reconciliation record={{ ...record, files: many }} details={none} />);
    const drawn = () => screen.getAllByRole('rowheader').length;
    expect(drawn()).toBe(22);
    expect(text()).toContain(plain(t('audit.files.others', { count: 1180 })));
    expect(plain(screen.getAllByRole('row').at(-1)?.textContent ?? '')).toContain(
      plain(exactFigure(120_000_000, format)),
    );
    await userEvent.setup().click(screen.getByRole('button', { name: plain(t('audit.files.more', { count: 100 })) }));
    expect(drawn()).toBe(122);
  });

  test('prints without styles of its own', () => {
    const html = renderToString(inLanguage(language, <Reconciliation record={record} details={none} />));
    expect(html).not.toContain('style=');
  });
});
