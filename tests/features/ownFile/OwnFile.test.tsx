import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import type { FileReport } from '../../../src/core/report/fileReport.ts';
import { OwnFileDialog } from '../../../src/features/ownFile/OwnFileDialog.tsx';
import type { DatasetState } from '../../../src/state/dataset.ts';
import { chartTable, inLanguage, partialEdition, plain, type spoken } from '../../support/chartSubject.tsx';
import { fileReported } from '../../support/fileReports.ts';
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
  calls: null,
  generation: 1,
};
const report: FileReport = fileReported({
  file: 'ملف.csv',
  profile: 'kharita-grants-1',
  rows: { read: 1205, accepted: 1200, setAside: 3, blank: 1, totals: 1, footnotes: 0 },
  issues: [
    { code: 'A02', level: 'setsAside', count: 3, first: [{ row: 7, heading: 'montant', cell: '<img src=x>' }] },
    { code: 'H05', level: 'informs', count: 2, first: [] },
  ],
  questions: [],
  columns: [
    { heading: 'association', field: 'recipient_name', by: 'alias' },
    { heading: 'montant', field: 'amount_awarded', by: 'alias' },
  ],
  setAsideRows: [{ line: 7, reasons: ['A02'], field: 'amount_awarded', cells: ['=SUM(A1)', '<img src=x>'] }],
});
const waiting: FileReport = {
  ...report,
  issues: [{ code: 'A03', level: 'asks', count: 2, first: [] }],
  questions: [
    {
      code: 'A03',
      heading: 'montant',
      choices: [',', '.'],
      examples: [{ cell: '1.500', readings: ['1500', '1.5'] }],
    },
  ],
};
const blocked: FileReport = {
  ...report,
  file: 'vide.csv',
  rows: { read: 0, accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 },
  issues: [{ code: 'F02', level: 'blocks', count: 1, first: [{ row: 1, heading: '', cell: '' }] }],
  setAsideRows: [],
};
const own = { ...partialEdition, kind: 'own' } as const;

function shown(language: (typeof spoken)[number], opens = false) {
  const spies = { onClose: vi.fn(), openFiles: vi.fn(async () => opens), cancel: vi.fn(), onOpened: vi.fn() };
  const dialog = (dataset: DatasetState) =>
    inLanguage(language, <OwnFileDialog open root="https://ville.test/kharita/" dataset={dataset} {...spies} />);
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
  async function reported(language: (typeof spoken)[number], ...reports: readonly FileReport[]) {
    const subject = shown(language);
    await userEvent.upload(subject.input, csv());
    subject.turn({ reports: reports.length > 0 ? reports : [report] });
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
    const text = plain(document.body.textContent ?? '').replace(/[\u2068\u2069]/g, '');
    expect(text).toContain('المقروء: 1 205 = المقبول 1 200 + المتروك جانباً 3');
    expect(screen.getByRole('heading', { name: 'ملف.csv' }).querySelector('bdi')).not.toBeNull();
  });

  test.each([
    ['fr', 'Appels à projets lus : 1 200.', 'L’appel reste, et ce chiffre passe pour non publié.', /subvention|somme/i],
    ['ar', 'طلبات المشاريع المقروءة: 1 200.', 'يبقى الطلب معروضاً', /منح|المجموع:/],
  ] as const)('%s: of a file of calls it says how many, and nothing of sums', async (language, counted, told, sums) => {
    const [figure] = report.issues;
    const issues = figure ? [{ ...figure, level: 'warns' as const }] : [];
    await reported(language, { ...report, profile: 'kharita-calls-1', issues });
    const [text = ''] = [...document.querySelectorAll('section')].map((section) =>
      plain(section.textContent ?? '').replace(/[\u2068\u2069]/g, ''),
    );
    expect(text).toContain(counted);
    expect(text).toContain(told);
    expect(text).not.toMatch(sums);
  });

  test('a blank cell is a place and no text', async () => {
    const first = [{ row: 7, heading: 'date limite', cell: '' }];
    await reported('fr', { ...report, issues: [{ code: 'C01', level: 'warns', count: 1, first }] });
    expect(plain(screen.getByRole('listitem').textContent ?? '')).toMatch(/ligne 7, date limite$/);
  });

  test('a question is answered in the words of its own cells, and answers add up', async () => {
    const { openFiles, turn } = await reported('fr', waiting);
    await userEvent.click(screen.getByRole('button', { name: plainly('« 1.500 » vaut 1 500') }));
    expect(openFiles).toHaveBeenLastCalledWith([expect.any(File)], { decimal: ',', mapping: {} });
    const heading = { code: 'H06', heading: 'amount_awarded', choices: ['montant [2]'], examples: [] } as const;
    turn({ reports: [{ ...report, questions: [heading] }] });
    expect(document.body.textContent).toContain('Montant accordé');
    expect(document.body.textContent).not.toContain('amount_awarded');
    await userEvent.click(screen.getByRole('button', { name: 'montant (colonne 2)' }));
    const answers = { decimal: ',', mapping: { amount_awarded: 'montant [2]' } };
    expect(openFiles).toHaveBeenLastCalledWith([expect.any(File)], answers);
  });

  test('the focus comes to what the reading came to, from where Tab reaches the answers', async () => {
    const { input, turn } = shown('ar');
    await userEvent.upload(input, csv());
    turn({ phase: 'opening' });
    turn({ reports: [waiting] });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('«\u20681.500\u2069» تساوي \u20681\u202F500\u2069');
  });

  test('rows set aside are offered as a file for a spreadsheet, with the reason in words', async () => {
    const saved: string[] = [];
    const contents: Blob[] = [];
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) contents.push(content);
      return 'blob:x';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await reported('fr');
    await userEvent.click(screen.getByRole('button', { name: /^Télécharger les lignes mises de côté.*\(3\)/ }));
    expect(saved).toEqual(['ملف.csv.set-aside.csv']);
    const [, row = ''] = plain((await contents[0]?.text()) ?? '').split(/\s(?=ملف)/);
    expect(row).toContain('ملف.csv;7;amount_awarded;montant;A02;Le montant n’est pas un nombre. ');
    expect(row).toContain(";<img src=x>;'=SUM(A1);<img src=x>");
    vi.restoreAllMocks();
  });
});

describe('the way to the page', () => {
  const see = { fr: 'Voir la page', ar: 'عرض الصفحة' } as const;

  async function arrived(language: keyof typeof see, ...reports: readonly FileReport[]) {
    const subject = shown(language);
    await userEvent.upload(subject.input, csv());
    subject.turn({ edition: own, reports });
    return { ...subject, text: plain(document.body.textContent ?? '') };
  }

  test('is offered once the file is on screen', async () => {
    const { onClose } = await arrived('fr', report);
    await userEvent.click(screen.getByRole('button', { name: see.fr }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['fr', 'Voir les appels'],
    ['ar', 'عرض طلبات المشاريع'],
  ] as const)('leads from a file of calls to the calls, and nowhere else (%s)', async (language, calls) => {
    const { onClose } = await arrived(language, { ...report, profile: 'kharita-calls-1' });
    expect(screen.queryByRole('button', { name: see[language] })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: calls }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(window.location.pathname).toBe(`/${language}/calls/`);
  });

  test.each(['fr', 'ar'] as const)(
    'is not offered for a file that waits, though one before it stands there (%s)',
    async (language) => {
      const { text } = await arrived(language, waiting);
      expect(screen.queryByRole('button', { name: see[language] })).toBeNull();
      expect(text).not.toContain('1 200');
      expect(text).toContain(
        language === 'fr'
          ? 'En attente de votre réponse : rien de ce fichier n’est encore compté ni affiché. Lignes lues : 1 205. Questions sans réponse : 1.'
          : 'في انتظار جوابكم: لا شيء من هذا الملف محتسب أو معروض بعد.',
      );
      expect(screen.queryByRole('button', { name: /mises de côté|جانبا/ })).toBeNull();
    },
  );

  test('is not offered for a file that is blocked, nor for one that is held back by it', async () => {
    const { text } = await arrived('fr', blocked, report);
    expect(screen.queryByRole('button', { name: see.fr })).toBeNull();
    expect(text).toContain('Ce fichier n’a pas pu être lu : rien n’en est compté ni affiché.');
    expect(text).toContain('La page derrière cette fenêtre reste telle qu’elle était.');
    expect(text).toContain('Fichier lu, mais pas encore affiché : un autre fichier bloque ou attend une réponse.');
  });

  test('is not offered after a reading that was stopped', async () => {
    const { input, turn } = shown('fr');
    await userEvent.upload(input, csv());
    turn({ edition: own, failure: { code: 'cancelled', file: 'a.csv' } });
    expect(screen.queryByRole('button', { name: see.fr })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('a.csv');
  });
});

describe('an address of this site', () => {
  afterEach(() => vi.unstubAllGlobals());
  const ask = async (label: RegExp, address: string) => {
    await userEvent.type(screen.getByLabelText(label), `${address}{Enter}`);
  };

  test('is fetched below the root and read like a chosen file', async () => {
    const fetched: string[] = [];
    vi.stubGlobal('fetch', async (url: URL) => {
      fetched.push(url.href);
      return new Response('association,montant\nA,1\n');
    });
    const { openFiles, onOpened } = shown('fr', true);
    await ask(/l’adresse d’un fichier/, 'data/a%20b.csv');
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledTimes(1));
    expect(fetched).toEqual(['https://ville.test/kharita/data/a%20b.csv']);
    expect(openFiles).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ name: 'a b.csv' })], {});
  });

  test.each([
    ['https://ailleurs.test/a.csv', 'celle d’un autre site'],
    ['//ailleurs.test/a.csv', 'celle d’un autre site'],
    ['javascript:alert(1)', 'n’est pas celle d’un fichier d’un site'],
    ['data:text/csv,a', 'n’est pas celle d’un fichier d’un site'],
  ])('%s is refused unasked, with what to do', async (address, said) => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const { openFiles } = shown('fr');
    await ask(/l’adresse d’un fichier/, address);
    const alert = plain(screen.getByRole('alert').textContent ?? '');
    expect(alert).toContain(said);
    expect(alert).toContain(address);
    expect(asked).not.toHaveBeenCalled();
    expect(openFiles).not.toHaveBeenCalled();
  });

  test('says in Arabic that nothing is there, and can be stopped on its way', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { input, openFiles } = shown('ar');
    await ask(/عنوان ملف CSV/, 'x.csv');
    expect((await screen.findByRole('alert')).textContent).toContain('لا ملف في هذا العنوان');
    const stopped = (_: URL, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
    vi.stubGlobal('fetch', stopped);
    await ask(/عنوان ملف CSV/, 'y.csv');
    expect(screen.getByRole('status').textContent).toContain('y.csv');
    expect(input.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'إيقاف' }));
    expect((await screen.findByRole('alert')).textContent).toContain('أُوقف التحميل');
    expect(openFiles).not.toHaveBeenCalled();
  });
});

const plainly = (name: string) => (found: string) => plain(found) === name;
