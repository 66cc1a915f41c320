import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PublishedFiles } from '../../src/app/PublishedFiles.tsx';
import type { Edition } from '../../src/core/edition/edition.ts';
import { sha256Hex } from '../../src/core/ingest/organisations.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { FiguresDownload } from '../../src/features/aggregates/FiguresDownload.tsx';
import type { Dataset } from '../../src/state/dataset.ts';
import type { Exploration } from '../../src/state/useExplore.ts';
import { parseCsv } from '../e2e/support/csv.ts';
import { inLanguage, partialEdition, plain, reference, voiceOf } from '../support/chartSubject.tsx';
import { nativeDialogs } from '../support/nativeDialogs.ts';
import { unpackedBlob } from '../support/receipts.ts';

const figures = [
  'figure_id,scope,area_code,metric,breakdown_dimension,breakdown_value,year_from,year_to,value,unit,all_holders,table_id,table_complete,publisher,source_title,source_url,source_date,conflicts_with,note',
  'F-1,Bailleur,09,amount,,,2019,2019,1250000.50,MAD,yes,,,Journal,Article,https://journal.example/1,2020,F-2,',
  'F-2,Bailleur,07,amount,,,2019,2019,49,count,,,,Agence,Note,https://agence.example/2,2020,,',
].join('\n');

const [file] = partialEdition.files;
const edition: Edition = {
  ...partialEdition,
  files: file ? [{ ...file, path: 'figures.csv', profile: 'kharita-figures-1', sha256: sha256Hex(figures) }] : [],
};
const dataset = {
  state: () => ({ edition, failure: null, phase: 'ready' }),
  select: async () => undefined,
  subscribe: () => () => undefined,
} as unknown as Dataset;

const exploration = {
  edition,
  about: { subject: { of: 'region', key: '09' }, names: undefined },
} as unknown as Exploration;

let saved: Blob[];
beforeEach(() => {
  nativeDialogs();
  saved = [];
  URL.createObjectURL = (content: Blob) => `blob:${saved.push(content)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(['fr', 'ar'] as const)('published figures taken away in %s', (language) => {
  const { t } = voiceOf(language);
  const open = async (served: string, button: string = t('download.open'), title: string = t('files.titleFigures')) => {
    const fetched = vi.fn(async () => new Response(served));
    vi.stubGlobal('fetch', fetched);
    render(
      inLanguage(
        language,
        <PublishedFiles
          subject={{ of: 'region', key: '09' }}
          {...{ dataset, exploration, reference, view: defaultView, address: 'https://site.example/fr/region/09' }}
          prepare={{ sentences: async () => undefined }}
        >
          {({ onDownload, onShare }) => (
            <>
              <FiguresDownload of="title" onDownload={onDownload} />
              <button type="button" onClick={onShare}>
                share
              </button>
            </>
          )}
        </PublishedFiles>,
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: button }));
    const dialog = await screen.findByRole('dialog', { name: title });
    return { dialog, fetched };
  };

  test('go with what must be known of them, and with their receipt, in every format', async () => {
    const { dialog, fetched } = await open(figures);
    expect(await screen.findByText(t('explore.partialPhrase'))).toBeTruthy();
    expect(plain(dialog.textContent ?? '')).toContain({ fr: 'Souss-Massa', ar: 'سوس-ماسة' }[language]);
    expect(fetched.mock.calls).toEqual([[`/data/editions/${edition.name}/figures.csv`]]);
    for (const format of ['data', 'excel', 'xlsx', 'json'] as const)
      expect(screen.getByRole('button', { name: t(`files.format.${format}`) })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('files.format.json') }));
    expect(await screen.findByText(t('files.done'))).toBeTruthy();
    const { text, manifest, names } = await unpackedBlob(saved[0] ?? new Blob());
    expect(names).toEqual(['data.csv', 'sources.csv', 'data.json', 'manifest.json', 'README.txt', 'SHA256SUMS']);
    expect(parseCsv(text('data.csv'))).toMatchObject([
      { figure_id: 'F-1', value: '1250000.50', conflicting_value: '49', file: 'figures.csv', line: '2' },
    ]);
    expect(manifest).toMatchObject({ language, rows: 1, query: { subject: { of: 'region', key: '09' } } });
    expect(manifest.address).toMatch(new RegExp(`/${language}/region/09[?]edition=${edition.name}@${edition.date}$`));
  });

  test('are shared and cited as themselves, in a frame of their subject, with their data', async () => {
    const { dialog } = await open(figures, 'share', t('share.titleFigures'));
    const said = plain(dialog.textContent ?? '');
    const name = { fr: 'Région 09', ar: 'الجهة 09' }[language];
    for (const line of [t('aggregates.of', { name }), t('aggregates.lead'), t('explore.partialPhrase')])
      expect(said.replaceAll(/[\u2066-\u2069]/g, '')).toContain(plain(line).replaceAll(/[\u2066-\u2069]/g, ''));
    const snippets = [...dialog.querySelectorAll('textarea, code, pre, input')].map(
      (box) => (box as HTMLTextAreaElement).value ?? box.textContent,
    );
    expect([...snippets, said].join(' ')).toContain(`/${language}/embed/publishedFigures?region=09&amp;edition=`);
    await userEvent.click(screen.getByRole('button', { name: t('share.data') }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect((await unpackedBlob(saved[0] ?? new Blob())).manifest.query.subject).toEqual({ of: 'region', key: '09' });
  });

  test('are not read from a file that is not the edition’s', async () => {
    await open(`${figures}\n`);
    expect(plain((await screen.findByRole('alert')).textContent ?? '')).toBe(plain(t('files.failed')));
    expect(screen.queryByRole('button', { name: t('files.format.data') })).toBeNull();
  });
});
