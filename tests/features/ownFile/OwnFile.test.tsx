import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import type { FileReport } from '../../../src/core/report/fileReport.ts';
import { OwnFileDialog } from '../../../src/features/ownFile/OwnFileDialog.tsx';
import type { DatasetState } from '../../../src/state/dataset.ts';
import { chartTable, inLanguage, partialEdition, plain, type spoken } from '../../support/chartSubject.tsx';
import { nativeDialogs } from '../../support/nativeDialogs.ts';

beforeEach(() => void nativeDialogs());
afterEach(cleanup);

const ready: DatasetState = {
  edition: partialEdition,
  overview: explore(chartTable, defaultFilter),
  phase: 'ready',
  progress: null,
  failure: null,
  reports: [],
  generation: 1,
};
const report: FileReport = {
  file: 'ملف.csv',
  rows: { read: 1205, accepted: 1200, setAside: 3, blank: 1, totals: 1, footnotes: 0 },
  issues: [
    { code: 'A02', level: 'setsAside', count: 3, first: [{ row: 7, heading: 'montant', cell: '<img src=x>' }] },
    { code: 'H05', level: 'informs', count: 2, first: [] },
    { code: 'A03', level: 'asks', count: 2, first: [] },
  ],
  questions: [{ code: 'A03', heading: 'montant', choices: [',', '.'] }],
  setAsideCsv: 'line,reasons\n7,A02\n',
};

function shown(language: (typeof spoken)[number], opens = false) {
  const spies = { onClose: vi.fn(), openFiles: vi.fn(async () => opens), cancel: vi.fn(), onOpened: vi.fn() };
  const dialog = (dataset: DatasetState) => inLanguage(language, <OwnFileDialog open dataset={dataset} {...spies} />);
  const { rerender, container } = render(dialog(ready));
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no picker');
  return { ...spies, input, turn: (change: Partial<DatasetState>) => rerender(dialog({ ...ready, ...change })) };
}

const csv = (name = 'a.csv') => new File(['a'], name, { type: 'text/csv' });

describe('choosing', () => {
  test('files picked are read with nothing answered beforehand, and shown once they are on screen', async () => {
    const { input, openFiles, onOpened } = shown('fr', true);
    await userEvent.upload(input, [csv(), csv('b.csv')]);
    expect(openFiles).toHaveBeenCalledExactlyOnceWith([expect.any(File), expect.any(File)], {});
    expect(onOpened).toHaveBeenCalledTimes(1);
  });

  test('files dropped are read too; a drop of something else is not', async () => {
    const { input, openFiles, onOpened } = shown('ar');
    const drop = async (files: readonly File[]) =>
      act(async () => void fireEvent.drop(input, { dataTransfer: { files } }));
    await drop([]);
    expect(openFiles).not.toHaveBeenCalled();
    await drop([csv()]);
    expect(openFiles).toHaveBeenCalledTimes(1);
    expect(onOpened).not.toHaveBeenCalled();
  });

  test('what it says first: nothing leaves the browser', () => {
    shown('fr');
    expect(screen.getByRole('dialog', { name: 'Ouvrir mon fichier' }).textContent).toContain('rien n’est envoyé');
  });
});

describe('reading', () => {
  test('tells how far it is, can be stopped, and takes no other file meanwhile', async () => {
    const { input, cancel, turn } = shown('fr');
    await userEvent.upload(input, csv());
    turn({ phase: 'opening' });
    expect(screen.getByRole('status').textContent).toContain('Lecture du fichier');
    turn({ phase: 'opening', progress: { file: 'a.csv', read: 1_500_000, total: 3_000_000 } });
    expect(plain(screen.getByRole('status').textContent ?? '')).toContain('Lecture de a.csv : 1,5 Mo sur 3,0 Mo');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1500000');
    expect(input.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe('the report', () => {
  async function reported(language: (typeof spoken)[number]) {
    const subject = shown(language);
    await userEvent.upload(subject.input, csv());
    subject.turn({ reports: [report] });
    return subject;
  }

  test('French: every row counted, what stops or warns told, what only informs left out; a cell is a text', async () => {
    await reported('fr');
    const text = plain(document.body.textContent ?? '');
    expect(text).toContain('Lues : 1 205 = acceptées 1 200 + mises de côté 3 + vides 1 + totaux 1 + notes 0.');
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(1);
    expect(text).toContain('ligne 7, montant : <img src=x>');
    expect(document.querySelector('img')).toBeNull();
  });

  test('Arabic: the same counts in Arabic, the name of the file isolated', async () => {
    await reported('ar');
    expect(plain(document.body.textContent ?? '')).toContain('المقروء: 1 205 = المقبول 1 200 + المتروك جانباً 3');
    expect(screen.getByRole('heading', { name: 'ملف.csv' }).querySelector('bdi')).not.toBeNull();
  });

  test('a question is answered by one of its choices, and answers add up', async () => {
    const { openFiles, turn } = await reported('fr');
    await userEvent.click(screen.getByRole('button', { name: ',' }));
    expect(openFiles).toHaveBeenLastCalledWith([expect.any(File)], { decimal: ',', mapping: {} });
    const heading = { code: 'H06', heading: 'amount_awarded', choices: ['montant [2]'] } as const;
    turn({ reports: [{ ...report, questions: [heading] }] });
    await userEvent.click(screen.getByRole('button', { name: 'montant [2]' }));
    const answers = { decimal: ',', mapping: { amount_awarded: 'montant [2]' } };
    expect(openFiles).toHaveBeenLastCalledWith([expect.any(File)], answers);
  });

  test('rows set aside are offered as a file', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await reported('fr');
    await userEvent.click(screen.getByRole('button', { name: /^Télécharger les 3 lignes mises de côté/ }));
    expect(saved).toEqual(['ملف.csv.set-aside.csv']);
    vi.restoreAllMocks();
  });

  test('once the file is on screen, the way to the page is offered', async () => {
    const { onClose, turn } = await reported('fr');
    expect(screen.queryByRole('button', { name: 'Voir la page' })).toBeNull();
    turn({ edition: { ...partialEdition, kind: 'own' }, reports: [report] });
    await userEvent.click(screen.getByRole('button', { name: 'Voir la page' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
