import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noPreview } from '../../../src/core/ingest/filePreview.ts';
import type { FileReport } from '../../../src/core/report/fileReport.ts';
import type { Outcome, OwnFile, Progress } from '../../../src/engine/protocol.ts';
import { CheckView } from '../../../src/features/ownFile/CheckView.tsx';
import { OwnFiles } from '../../../src/state/ownFiles.ts';
import { inLanguage, plain, reference, type spoken } from '../../support/chartSubject.tsx';
import { fileReported } from '../../support/fileReports.ts';

const onWidth = (narrow: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: narrow, addEventListener: () => 0, removeEventListener: () => 0 }));
beforeEach(() => onWidth(false));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.localStorage.clear();
});

const columns: FileReport['columns'] = [
  { heading: 'association', field: 'recipient_name', by: 'alias' },
  { heading: 'Prix', field: null, by: null },
  { heading: 'montant', field: 'amount_awarded', by: 'alias' },
  { heading: 'domaine', field: 'sector', by: 'alias' },
];
const cells = (...filled: string[]) => ({ cells: filled, style: null, values: null });
const report = fileReported({
  file: 'ملف.csv',
  rows: { read: 1205, accepted: 1200, setAside: 3, blank: 1, totals: 1, footnotes: 0 },
  amount: { sum: '1000.50', currency: 'MAD', n: 1200, negatives: 0, kind: 'awarded', setAside: '20.00' },
  issues: [
    { code: 'A02', level: 'setsAside', count: 3, first: [{ row: 7, heading: 'montant', cell: '<img src=x>' }] },
    { code: 'H05', level: 'informs', count: 2, first: [{ row: 1, heading: 'montant', cell: 'amount_awarded' }] },
  ],
  occurrences: [{ code: 'A02', level: 'setsAside', row: 7, heading: 'montant', cell: '=1+1' }],
  columns,
  preview: {
    ...noPreview,
    records: [
      { record: 1, cells: ['Liste'] },
      { record: 2, cells: ['association', 'Prix', 'montant', 'domaine'] },
    ],
    columns: [
      cells('A', 'B'),
      cells('1', '2'),
      {
        ...cells('1234,5'),
        style: { kind: 'number', decimal: ',', by: 'cell', evidence: '1234,5' },
      },
      {
        ...cells('Alphab.'),
        values: {
          stated: 3,
          matched: 1,
          unknown: [{ printed: 'Alphab.', rows: 2, suggestion: 'sport' }],
          unknownCount: 1,
        },
      },
    ],
  },
  setAsideRows: [{ line: 7, reasons: ['A02'], field: 'amount_awarded', cells: ['=SUM(A1)', '', '<img src=x>', ''] }],
});
const waiting: FileReport = {
  ...report,
  issues: [{ code: 'A03', level: 'asks', count: 2, first: [] }],
  questions: [
    { code: 'A03', heading: 'montant', choices: [',', '.'], examples: [{ cell: '1.500', readings: ['1500', '1.5'] }] },
  ],
};
const blocked = fileReported({
  rows: { read: 0, accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 },
  issues: [{ code: 'F02', level: 'blocks', count: 1, first: [{ row: 1, heading: '', cell: '' }] }],
});

/** The page over a reader that finds these reports, by the name of the file. */
function shown(language: (typeof spoken)[number], found: Readonly<Record<string, FileReport>> = {}) {
  const check = vi.fn(
    async ({ name }: OwnFile): Promise<Outcome<FileReport>> => ({
      ok: true,
      value: { ...(found[name] ?? report), file: name },
    }),
  );
  const spies = { check, cancel: vi.fn(), onShow: vi.fn() };
  const store = new OwnFiles(() => spies);
  const view = render(
    inLanguage(
      language,
      <CheckView
        store={store}
        root="https://ville.test/kharita/"
        showing={false}
        hasEdition
        opening={null}
        onStop={() => {}}
        notices={null}
        {...{ reference }}
        onShow={spies.onShow}
      />,
    ),
  );
  const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no picker');
  const choose = async (...names: readonly string[]) => {
    await userEvent.upload(
      input,
      names.map((name) => new File(['a'], name, { type: 'text/csv' })),
    );
    await act(async () => {});
  };
  return { ...spies, input, store, choose };
}

const text = () => plain(document.body.textContent ?? '').replace(/[\u2068\u2069]/g, '');
const section = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }));

describe('choosing', () => {
  test('what it says first: nothing leaves the browser, and it works without a network', () => {
    shown('fr');
    expect(text()).toContain('rien n’est envoyé');
    expect(text()).toContain('fonctionne aussi sans connexion');
    cleanup();
    shown('ar');
    expect(text()).toContain('ولا يُرسل منها أي شيء');
  });

  test('files picked are read one after the other, each by its own answers', async () => {
    const { choose, check } = shown('fr', { 'b.csv': waiting });
    await choose('a.csv', 'b.csv');
    expect(check.mock.calls.map(([{ name, options }]) => [name, options])).toEqual([
      ['a.csv', {}],
      ['b.csv', {}],
    ]);
    await userEvent.click(section('b.csv').getByRole('button', { name: plainly('« 1.500 » vaut 1 500') }));
    expect(check).toHaveBeenLastCalledWith(
      expect.objectContaining({ name: 'b.csv', options: { decimal: ',' } }),
      expect.any(Function),
    );
    expect(check).toHaveBeenCalledTimes(3);
  });

  test('files dropped are read too; a drop of something else is not', async () => {
    const { input, check } = shown('ar');
    const drop = async (files: readonly File[]) =>
      act(async () => void fireEvent.drop(input, { dataTransfer: { files } }));
    await drop([]);
    expect(check).not.toHaveBeenCalled();
    await drop([new File(['a'], 'a.csv')]);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test('a file that breaks the engine is said to be unread, and the next one is read', async () => {
    const { choose, check } = shown('fr');
    check.mockRejectedValueOnce(new Error('the worker broke'));
    await choose('a.csv', 'b.csv');
    expect(screen.getByRole('alert').textContent).toContain('a.csv');
    expect(screen.getAllByRole('checkbox', { name: 'Compter ce fichier' })).toHaveLength(1);
  });

  test('a reading tells how far it is and can be stopped, with those that wait for it', async () => {
    const readings: ((progress: Progress) => void)[] = [];
    const { choose, cancel, check } = shown('fr');
    let finish = (_: Outcome<FileReport>) => {};
    check.mockImplementation((...[, onProgress]: unknown[]) => {
      readings.push(onProgress as (progress: Progress) => void);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await choose('a.csv', 'b.csv');
    act(() => readings[0]?.({ file: 'a.csv', read: 1_500_000, total: 3_000_000 }));
    expect(text()).toContain('Lecture de a.csv : 1,5 Mo sur 3,0 Mo');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1500000');
    await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }));
    act(() => readings[0]?.({ file: 'a.csv', read: 2_000_000, total: 3_000_000 }));
    await act(async () => finish({ ok: false, failure: { code: 'cancelled', file: 'a.csv' } }));
    act(() => readings[0]?.({ file: 'a.csv', read: 3_000_000, total: 3_000_000 }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(check).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole('alert').map((alert) => plain(alert.textContent ?? ''))).toEqual([
      expect.stringContaining('a.csv'),
      expect.stringContaining('b.csv'),
    ]);
  });
});

describe('what a file was taken for', () => {
  test('is said in a line, with the cell that settled it, and every part can be switched', async () => {
    const { choose, check } = shown('fr');
    await choose('a.csv');
    expect(text()).toContain('UTF-8, virgule, intitulés ligne 1 et virgule décimale, 1234,56 changer');
    expect(text()).toContain('d’après « 1234,5 »');
    await userEvent.selectOptions(screen.getByLabelText('Ligne des intitulés'), '2');
    expect(check.mock.lastCall?.[0].options).toEqual({ headerRecord: 2 });
    await userEvent.selectOptions(screen.getByLabelText('Séparateur'), ';');
    expect(check.mock.lastCall?.[0].options).toEqual({ headerRecord: 2, delimiter: ';' });
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à la lecture d’origine' }));
    expect(check.mock.lastCall?.[0].options).toEqual({});
  });

  test.each([
    ['fr', 'Champ pour la colonne Prix', 'par un nom connu', 'non lue'],
    ['ar', 'الحقل المقابل للعمود Prix', 'باسم معروف', 'غير مقروء'],
  ] as const)(
    'columns say why they match, and are given to fields by hand (%s)',
    async (language, label, known, unread) => {
      const { choose, check } = shown(language);
      await choose('a.csv');
      expect(screen.getAllByRole('cell', { name: new RegExp(known) })).toHaveLength(3);
      expect(screen.getByRole('cell', { name: unread })).toBeDefined();
      await userEvent.selectOptions(screen.getByRole('combobox', { name: plainly(label) }), 'amount_awarded');
      expect(check.mock.lastCall?.[0].options).toEqual({ mapping: { amount_awarded: 'Prix' } });
    },
  );

  test('a column that is needed and missing is named first', async () => {
    const { choose } = shown('fr', { 'a.csv': { ...report, columns: columns.slice(0, 2) } });
    await choose('a.csv');
    expect(text()).toContain('Colonne indispensable absente : Montant accordé ou Montant versé.');
  });

  test('a label nobody knows is offered what it looks like, and left unstated until confirmed', async () => {
    const { choose, check } = shown('fr');
    await choose('a.csv');
    expect(text()).toContain('valeurs reconnues : 1 sur 3');
    await userEvent.click(screen.getByRole('button', { name: 'Oui' }));
    const values = [{ field: 'sector', printed: 'Alphab.', code: 'sport' }];
    expect(check.mock.lastCall?.[0].options).toEqual({ values });
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(check.mock.lastCall?.[0].options).toEqual({ values: [] });
  });
});

describe('what came of a file', () => {
  test('French: rows ready and set aside with reasons, a sum that closes; a cell is a text', async () => {
    const { choose } = shown('fr');
    await choose('a.csv');
    expect(text()).toContain('Lues : 1 205 = acceptées 1 200 + mises de côté 3 + vides 1 + totaux 1 + notes 0.');
    expect(text()).toContain('1 020,50= 1 000,50 en lignes prêtes + 20,00 en lignes mises de côté');
    expect(text()).toContain('1 · Le montant n’est pas un nombre.');
    expect(text()).toContain('A02 · met la ligne de côté · 3 sur 1 205 lignes');
    expect(text()).toContain('ligne 7, montant : <img src=x>');
    expect(text()).toContain('ligne 1, montant : Montant accordé');
    expect(document.querySelector('img')).toBeNull();
  });

  test('Arabic: the same counts in Arabic, the name of the file isolated', async () => {
    const { choose } = shown('ar');
    await choose('ملف.csv');
    expect(text()).toContain('المقروء: 1 205 = المقبول 1 200 + المتروك جانباً 3');
    expect(screen.getByRole('heading', { name: /ملف.csv/ }).querySelector('bdi')).not.toBeNull();
  });

  test.each([
    ['fr', 'appels prêts', 'L’appel reste, et ce chiffre passe pour non publié.', /subvention|MAD/i],
    ['ar', 'طلبات مشاريع جاهزة', 'يبقى الطلب معروضاً', /MAD|مبالغ/],
  ] as const)('%s: of a file of calls it says how many, and nothing of sums', async (language, counted, told, sums) => {
    const [figure] = report.issues;
    const issues = figure ? [{ ...figure, level: 'warns' as const }] : [];
    const calls = { ...report, profile: 'kharita-calls-1' as const, issues, columns: [], amount: null };
    const { choose } = shown(language, { 'a.csv': calls });
    await choose('a.csv');
    const said = plain(screen.getByRole('region', { name: /a.csv/ }).textContent ?? '');
    expect(said).toContain(counted);
    expect(said).toContain(told);
    expect(said).not.toMatch(sums);
  });

  test('a question is answered in the words of its own cells, with the field it looks for, and answers add up', async () => {
    const heading = { code: 'H06', heading: 'amount_awarded', choices: ['montant [2]'], examples: [] } as const;
    const { choose, check } = shown('fr', { 'a.csv': { ...waiting, questions: [...waiting.questions, heading] } });
    await choose('a.csv');
    expect(text()).toContain('En attente de votre réponse : rien de ce fichier n’est encore compté ni affiché.');
    expect(text()).not.toContain('1 200');
    expect(text()).not.toContain('amount_awarded');
    await userEvent.click(screen.getByRole('button', { name: plainly('« 1.500 » vaut 1 500') }));
    await userEvent.click(screen.getByRole('button', { name: 'montant (colonne 2)' }));
    expect(check.mock.lastCall?.[0].options).toEqual({ decimal: ',', mapping: { amount_awarded: 'montant [2]' } });
  });

  test('where the button pressed goes with its question, the focus stays with the file', async () => {
    const { choose, check } = shown('ar', { 'a.csv': waiting });
    await choose('a.csv');
    check.mockResolvedValue({ ok: true, value: report });
    const [answer] = section('a.csv').getAllByRole('button', { name: /1[.]500/ });
    if (answer) await userEvent.click(answer);
    await act(async () => {});
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /a.csv/ }));
  });

  test('the outcome is told to who does not see it', async () => {
    const { choose } = shown('fr', { 'b.csv': waiting });
    await choose('a.csv', 'b.csv');
    const said = screen.getAllByRole('status').map((status) => plain(status.textContent ?? ''));
    expect(said.join(' ').replace(/[\u2068\u2069]/g, '')).toContain('a.csv : prêt.b.csv : réponses attendues : 1.');
  });
});

describe('columns that look like a field', () => {
  const headed = (heading: string): FileReport => ({
    ...report,
    columns: [...columns.filter(({ heading: known }) => known !== 'Prix'), { heading, field: null, by: null }],
  });

  test.each([
    ['fr', 'Nom du financeurs', 'Est-ce « Financeur » ?', 'Oui'],
    ['ar', 'الجهة المانحات', 'هل المقصود «الجهة المانحة»؟', 'نعم'],
  ] as const)('are offered it, and read for it once that is confirmed (%s)', async (language, heading, asks, yes) => {
    const { choose, check } = shown(language, { 'a.csv': headed(heading) });
    await choose('a.csv');
    expect(text()).toContain(asks);
    const row = screen.getByRole('row', { name: new RegExp(heading) });
    await userEvent.click(within(row).getByRole('button', { name: yes }));
    expect(check).toHaveBeenLastCalledWith(
      expect.objectContaining({ options: { mapping: { funder_name: heading } } }),
      expect.any(Function),
    );
  });

  test.each([
    ['fr', 'Colonnes lues : 3 sur 4'],
    ['ar', 'الأعمدة المقروءة: 3 من 4'],
  ] as const)('stand open on a phone, and those that are settled are folded (%s)', async (language, says) => {
    onWidth(true);
    const { choose } = shown(language, { 'a.csv': headed('Nom du financeurs') });
    await choose('a.csv', 'b.csv');
    expect(text()).toContain(says);
    const open = ['a.csv', 'b.csv'].map((name) => {
      const table = screen.getByRole('region', { name: new RegExp(name) }).querySelector('table[class*=columns]');
      return table?.closest('details')?.open;
    });
    expect(open).toEqual([true, false]);
  });
});

describe('the way to the map', () => {
  const see = { fr: 'Voir sur la carte', ar: 'العرض على الخريطة' } as const;

  test('leads there with the files that are ready and wanted; the others hold nobody back', async () => {
    const { choose, onShow } = shown('fr', { 'b.csv': waiting, 'c.csv': blocked });
    await choose('a.csv', 'b.csv', 'c.csv', 'd.csv');
    expect(text()).toContain('Les autres fichiers ne bloquent pas ceux-ci.');
    const [, second] = screen.getAllByRole('checkbox', { name: 'Compter ce fichier' });
    if (second) await userEvent.click(second);
    await userEvent.click(screen.getByRole('button', { name: see.fr }));
    const wanted = [expect.objectContaining({ file: expect.objectContaining({ name: 'a.csv' }), options: {} })];
    expect(onShow).toHaveBeenCalledExactlyOnceWith(wanted, 'map');
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à côté de l’édition' }));
    expect(onShow).toHaveBeenLastCalledWith(wanted, 'beside');
  });

  test.each(['fr', 'ar'] as const)('is not offered for a file that waits or is blocked (%s)', async (language) => {
    const { choose } = shown(language, { 'b.csv': waiting, 'c.csv': blocked });
    await choose('b.csv', 'c.csv');
    expect(screen.queryByRole('button', { name: see[language] })).toBeNull();
    expect(screen.queryByRole('button', { name: /mises de côté|جانبا/ })).toBeNull();
  });

  test('leads from files of calls to the calls', async () => {
    const { choose } = shown('fr', { 'a.csv': { ...report, profile: 'kharita-calls-1', columns: [], amount: null } });
    await choose('a.csv');
    expect(screen.getByRole('button', { name: 'Voir les appels' })).toBeDefined();
  });
});

describe('a reading kept for the next file with the same headings', () => {
  test('is read again so, says since when, and is forgotten on demand', async () => {
    const first = shown('fr');
    await first.choose('a.csv');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: plainly('Champ pour la colonne Prix') }),
      'note',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Retenir ces choix/ }));
    expect(text()).toContain('Choix retenus dans ce navigateur');
    cleanup();
    const next = shown('fr');
    await next.choose('b.csv');
    expect(next.check.mock.calls.map(([{ options }]) => options)).toEqual([{}, { mapping: { note: 'Prix' } }]);
    expect(text()).toMatch(/Lu comme la dernière fois \(\d+ \S+ \d{4}\)\./);
    await userEvent.click(screen.getByRole('button', { name: 'Oublier' }));
    await act(async () => {});
    expect(next.check.mock.lastCall?.[0].options).toEqual({});
    expect(window.localStorage).toHaveLength(0);
  });

  test('answers no question that the next file does not ask', async () => {
    const first = shown('fr', { 'a.csv': waiting });
    await first.choose('a.csv');
    await userEvent.click(screen.getByRole('button', { name: plainly('« 1.500 » vaut 1 500') }));
    await userEvent.click(screen.getByRole('button', { name: /^Retenir ces choix/ }));
    cleanup();
    const next = shown('fr', { 'b.csv': report, 'c.csv': waiting });
    await next.choose('b.csv', 'c.csv');
    expect(next.check.mock.calls.map(([{ name, options }]) => [name, options])).toEqual([
      ['b.csv', {}],
      ['c.csv', {}],
      ['c.csv', { decimal: ',' }],
    ]);
  });
});

describe('the report', () => {
  test('is saved as one table, every place in words, and rows set aside as another', async () => {
    const saved = new Map<string, Blob>();
    let last: Blob = new Blob();
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) last = content;
      return 'blob:x';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.set(this.download, last);
    });
    const { choose } = shown('fr');
    await choose('ملف.csv');
    await userEvent.click(screen.getByRole('button', { name: /^Télécharger les lignes mises de côté.*\(3\)/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger le rapport (CSV)' }));
    expect([...saved.keys()]).toEqual(['ملف.csv.set-aside.csv', 'ملف.csv.report.csv']);
    const aside = plain((await saved.get('ملف.csv.set-aside.csv')?.text()) ?? '');
    expect(aside).toContain('ملف.csv;7;amount_awarded;montant;A02;Le montant n’est pas un nombre. ');
    expect(aside).toContain(";<img src=x>;'=SUM(A1);");
    const full = plain((await saved.get('ملف.csv.report.csv')?.text()) ?? '');
    expect(full).toContain("ملف.csv;7;montant;'=1+1;A02;met la ligne de côté;1;");
    expect(full).toContain(';H05;pour information;2;');
    vi.restoreAllMocks();
  });

  test('stands on paper with the hash of the file while it is printed, and only then', async () => {
    const seen: string[] = [];
    window.print = () => void seen.push(plain(document.querySelector('[data-report]')?.textContent ?? ''));
    const { choose } = shown('ar');
    await choose('a.csv');
    expect(document.querySelector('[data-report]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'طباعة التقرير' }));
    expect(seen).toEqual([expect.stringContaining('ab'.repeat(32))]);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('[data-report]')).toBeNull();
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
    const { check } = shown('fr');
    await ask(/l’adresse d’un fichier/, 'data/a%20b.csv');
    await vi.waitFor(() => expect(check).toHaveBeenCalledTimes(1));
    expect(fetched).toEqual(['https://ville.test/kharita/data/a%20b.csv']);
    expect(check.mock.lastCall?.[0]).toMatchObject({ name: 'a b.csv', options: {} });
  });

  test.each([
    ['https://ailleurs.test/a.csv', 'celle d’un autre site'],
    ['//ailleurs.test/a.csv', 'celle d’un autre site'],
    ['javascript:alert(1)', 'n’est pas celle d’un fichier d’un site'],
    ['data:text/csv,a', 'n’est pas celle d’un fichier d’un site'],
  ])('%s is refused unasked, with what to do', async (address, said) => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const { check } = shown('fr');
    await ask(/l’adresse d’un fichier/, address);
    const alert = plain(screen.getByRole('alert').textContent ?? '');
    expect(alert).toContain(said);
    expect(alert).toContain(address);
    expect(asked).not.toHaveBeenCalled();
    expect(check).not.toHaveBeenCalled();
  });

  test('says in Arabic that nothing is there, and can be stopped on its way', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { check } = shown('ar');
    await ask(/عنوان ملف CSV/, 'x.csv');
    expect((await screen.findByRole('alert')).textContent).toContain('لا ملف في هذا العنوان');
    const stopped = (_: URL, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
    vi.stubGlobal('fetch', stopped);
    await ask(/عنوان ملف CSV/, 'y.csv');
    expect(text()).toContain('y.csv');
    await userEvent.click(screen.getByRole('button', { name: 'إيقاف' }));
    expect((await screen.findByRole('alert')).textContent).toContain('أُوقف التحميل');
    expect(check).not.toHaveBeenCalled();
  });
});

const plainly = (name: string) => (found: string) => plain(found).replace(/[\u2068\u2069]/g, '') === name;
