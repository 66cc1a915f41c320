import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { FindDialog } from '../../../src/features/find/FindDialog.tsx';
import { Dataset } from '../../../src/state/dataset.ts';
import { aCall } from '../../support/calls.ts';
import { inLanguage, partialEdition, plain, type spoken, tableOf } from '../../support/chartSubject.tsx';
import { entryOf, FakeEngine, openedAs, settled } from '../../support/fakeEngine.ts';
import { nativeDialogs } from '../../support/nativeDialogs.ts';

beforeEach(() => {
  nativeDialogs();
  Element.prototype.scrollIntoView = () => undefined;
  window.history.replaceState(null, '', '/fr/');
});
afterEach(cleanup);

const reference = { ...readReference(), funders: [], places: [] };

const table = tableOf(
  Array.from({ length: 8 }, (_, index) => ({
    amount: (index + 1) * 10_000_00,
    grantId: `G-${index}`,
    purpose: `Festival ${index}`,
    province: index === 7 ? '02.251' : '',
    year: index === 6 ? '' : '2020',
    yearBasis: index === 7 ? 'inferred' : 'printed',
    funder: 'commune',
    funderName: 'Commune Modèle',
    funderNameAr: 'جماعة النموذج',
    recipient: index === 6 ? '' : 'oasis',
    recipientName: index === 6 ? '' : 'Association Oasis',
    recipientNameAr: index === 6 ? '' : 'جمعية الواحة',
  })),
);

function shown(language: (typeof spoken)[number], held = table, edition = partialEdition) {
  const engine = new FakeEngine();
  const printed = { edition, overview: explore(held, defaultFilter) };
  const dataset = new Dataset(() => engine, [entryOf(edition)], '/', printed);
  const onClose = vi.fn();
  render(inLanguage(language, <FindDialog {...{ dataset, reference, onClose }} typed={{ current: null }} />));
  const reads = () => act(() => engine.opening.succeed(openedAs(edition, held), held));
  return { engine, onClose, reads };
}

const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option').map((option) => plain(option.textContent ?? ''));
const groups = () =>
  screen
    .queryAllByRole('group')
    .map((group) => plain(document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''));
const pointedAt = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const said = () => plain(screen.getByRole('status').textContent ?? '');

async function write(text: string): Promise<void> {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
  await act(settled);
}

test('places and sectors answer at once, the rest when the edition is read, and that is said', async () => {
  const { reads } = shown('fr');
  expect(document.activeElement).toBe(field());
  expect(said()).toBe('Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.');
  await write('figig');
  expect(options()).toEqual(['Figuigprovince']);
  expect(said()).toBe('1 réponse. Lieux, secteurs et appels d’abord : l’édition est en cours de lecture.');
  await reads();
  await waitFor(() => expect(options()).toEqual(['Figuigprovince · 1 subvention · 80 000 MAD']));
  expect(said()).toBe('1 réponse.');
  await write('zzzz');
  expect(options()).toEqual([]);
  expect(said()).toBe('Rien de ce nom dans cette édition.');
});

test('what the edition has no list of, who is not named and what has no year are said, never zero', async () => {
  const { reads } = shown('fr');
  await reads();
  await write('nador');
  expect(options()).toEqual(['Nadorprovince · aucune liste dans cette édition']);
  await write('festival 6');
  expect(options()).toEqual(['Festival 6bénéficiaire au nom absent ou masqué · sans année · 70 000 MAD']);
  await write('festival 7');
  expect(options()).toEqual(['Festival 7Association Oasis · 2020 ≈ · 80 000 MAD']);
});

test('five of a kind, its count, and the way to all of them with the words carried along', async () => {
  const { reads, onClose } = shown('fr');
  await reads();
  window.history.replaceState(null, '', '/fr/province/02.251?region=09&theme=dark');
  await write('festival');
  expect(groups()).toEqual(['Subventions 8']);
  expect(options()).toHaveLength(6);
  expect(options().at(-1)).toBe('Toutes les subventions où ces mots figurent8 subventions');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(`${window.location.pathname}${window.location.search}`).toBe('/fr/?theme=dark&q=festival');
});

test.each(['fr', 'ar'] as const)(
  'where a kind is only heard it is said, and where no list holds the rest of it a word more is asked for (%s)',
  async (language) => {
    const clubs = tableOf(
      Array.from({ length: 7 }, (_, index) => ({
        ...{ amount: 100, recipient: `club${index}`, recipientNameAr: `نادي تيفاوت ${'ابتثجحخ'[index]}` },
      })),
    );
    const { reads } = shown(language, clubs);
    await reads();
    await write('tifawt');
    expect(options()).toHaveLength(5);
    expect(groups()[0]).toMatch(/7 · .*5/);
    expect(groups()[0]).toContain(language === 'fr' ? 'à l’oreille' : 'في النطق');
  },
);

test('arrows move from end to end, and Enter opens what they point at', async () => {
  const { reads, onClose } = shown('fr');
  await reads();
  await write('oasis');
  expect(pointedAt()?.textContent).toContain('Association Oasis');
  await write('modele');
  expect(pointedAt()?.getAttribute('aria-selected')).toBe('true');
  await write('o');
  const all = screen.getAllByRole('option');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(pointedAt()).toBe(all[2]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(pointedAt()).toBe(all.at(-1));
  await write('oasis');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(window.location.pathname).toBe('/fr/recipient/oasis');
});

test('Enter waits for the answer to the words just typed', async () => {
  const { reads, onClose } = shown('fr');
  await reads();
  await write('oasis');
  await userEvent.clear(field());
  await userEvent.type(field(), 'figig{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(window.location.pathname).toBe('/fr/province/02.251');
});

test('a click opens too; one that opens another window leaves the search where it is', async () => {
  const { reads, onClose } = shown('fr');
  await reads();
  await write('modèle');
  const funder = screen.getByRole('option', { name: /Commune Modèle/ });
  const user = userEvent.setup();
  await user.keyboard('{Control>}');
  await user.click(funder);
  await user.keyboard('{/Control}');
  expect(onClose).not.toHaveBeenCalled();
  await user.click(funder);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(window.location.pathname).toBe('/fr/funder/commune');
});

test('in Arabic, either spelling and either script find the same, in Arabic words', async () => {
  const { reads } = shown('ar');
  await reads();
  await write('الناظور');
  expect(options()).toEqual(['الناضورإقليم · لا توجد لائحة في هذا الإصدار']);
  for (const text of ['الواحة', 'oasis']) {
    await write(text);
    expect(groups()).toEqual(['المستفيدون 1']);
    expect(options()[0]).toMatch(/^جمعية الواحة7 منح · 290 000 درهم$/);
  }
  expect(said()).toBe('نتيجة واحدة.');
  const list = screen.getByRole('listbox', { name: 'النتائج' });
  expect(within(list).getAllByRole('option')).toHaveLength(1);
});

const failing = [
  ['fr', 'L’édition n’a pas pu être lue : seuls les lieux, les secteurs et les appels ont été cherchés.', 'Réessayer'],
  ['ar', 'تعذّرت قراءة الإصدار: لم يُبحث إلا في الأماكن والقطاعات وطلبات المشاريع.', 'إعادة المحاولة'],
] as const;

test.each(failing)('a file that does not come is said, and asked for again (%s)', async (language, sentence, again) => {
  const { engine, reads } = shown(language);
  await act(() => engine.opening.fail('unreachable'));
  await write('oasis');
  expect(said()).toBe(sentence);
  await write('figuig');
  expect(said()).toMatch(new RegExp(`[.] ${sentence}$`));
  await userEvent.click(screen.getByRole('button', { name: again }));
  expect(engine.openings).toHaveLength(2);
  expect(document.activeElement).toBe(field());
  expect(said()).not.toContain(sentence);
  await reads();
  await waitFor(() => expect(options()[0]).toContain('80 000'));
  expect(screen.queryByRole('button', { name: again })).toBeNull();
});

test('an engine that fails leaves places and sectors, says so, and Enter still opens them', async () => {
  const { engine, reads, onClose } = shown('fr');
  await reads();
  engine.broken = true;
  await write('figuig');
  expect(options()).toEqual(['Figuigprovince']);
  expect(said()).toBe(`1 réponse. ${failing[0][1]}`);
  expect(screen.getByRole('button', { name: failing[0][2] })).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
});

const calls = Array.from({ length: 7 }, (_, index) =>
  aCall({
    id: `CALL-${index}`,
    title: `Appel tifawt ${index}`,
    titleAr: `طلب تيفاوت ${index}`,
    closes: index === 3 ? '2199-12-31' : `201${index}-03-31`,
    opens: `201${index}-03-01`,
    origin: index === 1 ? 'private' : 'public_ma',
  }),
);

function withCalls(hash: string, respond: () => Response) {
  vi.stubGlobal('fetch', async () => respond());
  const [grants] = partialEdition.files;
  const files = grants ? [grants, { ...grants, path: 'calls.csv', profile: 'kharita-calls-1' as const }] : [];
  return { ...partialEdition, hash, files };
}

test.each([
  [
    'fr',
    'Appels à projets 7',
    'Appel tifawt 3Financeur 1 · ouvert jusqu’au 31 décembre 2199',
    'Appels où ces mots figurent6 appels',
  ],
  [
    'ar',
    'طلبات المشاريع 7',
    'طلب تيفاوت 3الجهة المانحة 1 · مفتوح حتى 31 دجنبر 2199',
    'طلبات المشاريع التي ترد فيها هذه الكلمات6 طلبات مشاريع',
  ],
] as const)(
  'calls are found without the engine: open first, each with where it stands (%s)',
  async (language, group, first, all) => {
    const record = { ...noCalls, calls, currency: 'MAD' };
    const { onClose } = shown(
      language,
      table,
      withCalls(`calls-${language}`, () => Response.json(record)),
    );
    await write(language === 'ar' ? 'تيفاوت' : 'tifawt');
    await waitFor(() => expect(groups()).toEqual([group]));
    expect(options()[0]?.replace(/[\u2066-\u2069]/g, '')).toBe(first);
    expect(
      options()
        .at(-1)
        ?.replace(/[\u2066-\u2069]/g, ''),
    ).toBe(all);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(window.location.pathname).toBe(`/${language}/call/CALL-3`);
    vi.unstubAllGlobals();
  },
);

test('money that is not Moroccan public money is labelled, and what is over says so', async () => {
  const record = { ...noCalls, calls: calls.slice(1, 2), currency: 'MAD' };
  shown(
    'fr',
    table,
    withCalls('labels', () => Response.json(record)),
  );
  await write('tifawt 1');
  await waitFor(() => expect(options()).toEqual(['Appel tifawt 1Financeur 1 · clos, 31 mars 2011 · Argent privé']));
  vi.unstubAllGlobals();
});

test.each([
  ['fr', 'Les appels à projets n’ont pas pu être chargés.'],
  ['ar', 'تعذر جلب طلبات المشاريع.'],
] as const)(
  'calls that do not come are said, and keep nothing else from being found (%s)',
  async (language, sentence) => {
    const { reads } = shown(
      language,
      table,
      withCalls(`none-${language}`, () => new Response('', { status: 503 })),
    );
    await reads();
    await write('oasis');
    await waitFor(() => expect(said()).toMatch(new RegExp(`${sentence}$`)));
    expect(options()).toHaveLength(1);
    vi.unstubAllGlobals();
  },
);
