import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExportContent } from '../../../src/core/export/contents.ts';
import { CopyFigure } from '../../../src/features/download/CopyFigure.tsx';
import { DownloadDialog } from '../../../src/features/download/DownloadDialog.tsx';
import type { SelectionFile } from '../../../src/features/download/FormatButtons.tsx';
import type { WaitingForFile } from '../../../src/state/dataset.ts';
import { inLanguage, type spoken } from '../../support/chartSubject.tsx';
import { nativeDialogs } from '../../support/nativeDialogs.ts';

let saved: { readonly name: string; readonly content: Blob }[];
beforeEach(() => {
  nativeDialogs();
  saved = [];
  const contents: Blob[] = [];
  URL.createObjectURL = (content: Blob) => `blob:${contents.push(content) - 1}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const content = contents[Number(this.href.split(':')[1])];
    if (content) saved.push({ name: this.download, content });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const file: SelectionFile = { name: 'kharita-x.zip', file: new Blob(['a,b\n']) };

type Write = (content: string, format: string, waiting: WaitingForFile) => Promise<SelectionFile>;
const waiting = { onProgress: expect.any(Function), signal: expect.any(AbortSignal) };

function dialog(language: (typeof spoken)[number], write: Write, content: ExportContent = 'grant') {
  render(
    inLanguage(
      language,
      <DownloadDialog
        onClose={vi.fn()}
        sentence="12 lignes"
        caveats={['partiel', 'laissées']}
        content={content}
        tooLongFor={(_, format) => (format === 'json' ? 'trop long' : null)}
        write={write}
      />,
    ),
  );
}

describe('the selection as a file', () => {
  test('goes with its sentence and its caveats', () => {
    dialog('fr', vi.fn());
    const text = screen.getByRole('dialog', { name: 'Télécharger cette sélection' }).textContent;
    for (const words of ['12 lignes', 'partiel', 'laissées', 'leur reçu']) expect(text).toContain(words);
  });

  test.each([
    ['fr', 'CSV', 'data', 'L’archive est dans vos téléchargements.'],
    ['ar', 'CSV لبرنامج Excel', 'excel', 'الأرشيف ضمن تحميلاتكم.'],
  ] as const)('%s: rows and receipt are saved as one file', async (language, button, dialect, done) => {
    const write = vi.fn(async () => file);
    dialog(language, write);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(write).toHaveBeenCalledExactlyOnceWith('grant', dialect, waiting);
    expect((await screen.findByRole('status')).textContent).toBe(done);
    expect(saved.map(({ name, content }) => [name, content.size])).toEqual([['kharita-x.zip', 4]]);
  });

  test.each([
    ['fr', 'Contenu', 'Régions', 'region', 'GeoJSON', 'geojson'],
    ['ar', 'المحتوى', 'الجهة والقطاع', 'matrix', 'XLSX', 'xlsx'],
  ] as const)(
    '%s: %s can be something else than the grants',
    async (language, label, choice, content, button, format) => {
      const write = vi.fn(async () => file);
      dialog(language, write);
      expect(screen.queryByRole('button', { name: 'GeoJSON' })).toBeNull();
      await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), choice);
      expect(screen.queryAllByRole('button', { name: 'GeoJSON' })).toHaveLength(content === 'region' ? 1 : 0);
      await userEvent.click(screen.getByRole('button', { name: button }));
      expect(write).toHaveBeenCalledExactlyOnceWith(content, format, waiting);
    },
  );

  test('a format that cannot hold the lines is refused with its reason', () => {
    dialog('fr', vi.fn());
    expect((screen.getByRole('button', { name: 'JSON' }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText('trop long')).toBeTruthy();
  });

  test.each([
    ['fr', '12,0\u00A0Mo de données écrits', 'Arrêter', 'Arrêté\u202F: aucun fichier n’a été enregistré.'],
    ['ar', 'كُتب من المعطيات 12,0\u00A0ميغابايت', 'إيقاف', 'أُوقفت الكتابة: لم يُحفظ أي ملف.'],
  ] as const)('%s: a long one says how far it is and can be stopped, a short one says neither', async (...row) => {
    const [language, written, stop, stopped] = row;
    let told: WaitingForFile['onProgress'] = () => undefined;
    dialog(language, (_, __, { onProgress, signal }) => {
      told = onProgress;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    act(() => told(3_000_000));
    expect(screen.queryByRole('progressbar')).toBeNull();
    const later = performance.now() + 1500;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    act(() => told(12_000_000));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(document.body.textContent?.replace(/[\u2066-\u2069]/g, '')).toContain(written);
    await userEvent.click(screen.getByRole('button', { name: stop }));
    expect((await screen.findByText(stopped.replace('\u202F', ' '))).textContent).toBe(stopped);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(saved).toEqual([]);
  });

  test('cannot be asked for twice while it is written; a failure is told and can be tried again', async () => {
    let fail = (_: Error): void => undefined;
    dialog('fr', () => new Promise((_, reject) => (fail = reject)));
    const button = () => screen.getByRole('button', { name: 'CSV' }) as HTMLButtonElement;
    await userEvent.click(button());
    expect(button().disabled).toBe(true);
    fail(new Error('no'));
    expect((await screen.findByRole('alert')).textContent).toContain('L’export a échoué');
    expect(button().disabled).toBe(false);
    expect(saved).toEqual([]);
  });
});

describe('the figure on the clipboard', () => {
  const copying = (writeText: (text: string) => Promise<void>) =>
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

  test('is all that must travel with it, and that is said', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(async () => undefined);
    copying(writeText);
    render(inLanguage('ar', <CopyFigure text={'فقرة\nمصدر'} />));
    await user.click(screen.getByRole('button', { name: 'نسخ الرقم' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('فقرة\nمصدر');
    expect(await screen.findByText('نُسخ مع مصدره')).toBeDefined();
  });

  test('a browser that refuses is told of', async () => {
    const user = userEvent.setup();
    copying(() => Promise.reject(new Error('denied')));
    render(inLanguage('fr', <CopyFigure text="x" />));
    await user.click(screen.getByRole('button', { name: 'Copier le chiffre' }));
    expect(await screen.findByText('Le navigateur refuse la copie')).toBeDefined();
  });
});
