import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { explorePage } from '../../src/core/view/page.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import type { FailureCode } from '../../src/engine/protocol.ts';
import {
  chartTable,
  inLanguage,
  type spoken as languages,
  partialEdition,
  plain,
  viewed,
} from '../support/chartSubject.tsx';
import { entryOf } from '../support/fakeEngine.ts';

afterEach(cleanup);

type Props = ComponentProps<typeof Notices>;
type Change = Partial<Omit<Props, 'exploration'>> & {
  readonly exploration?: Partial<Props['exploration']>;
  readonly dataset?: Partial<Props['exploration']['dataset']>;
};

const { result } = viewed(chartTable);
const spoken = Promise.resolve();

function notices(language: (typeof languages)[number], { exploration, dataset, ...change }: Change = {}) {
  const spies = { onRetry: vi.fn(), dispatch: vi.fn() };
  const props: Props = {
    page: explorePage,
    repairs: [],
    view: defaultView,
    editions: [entryOf(partialEdition)],
    sentences: () => spoken,
    exploration: {
      page: explorePage,
      view: defaultView,
      about: null,
      breakdown: null,
      against: null,
      directory: null,
      signals: null,
      grant: null,
      edition: partialEdition,
      result,
      answered: defaultView.filter,
      overview: result,
      pending: false,
      dataset: {
        edition: partialEdition,
        overview: result,
        phase: 'ready',
        progress: null,
        failure: null,
        reports: [],
        calls: null,
        generation: 1,
        ...dataset,
      },
      ...exploration,
    },
    ...spies,
    ...change,
  };
  const { container } = render(inLanguage(language, <Notices {...props} />));
  return { ...spies, told: () => plain(container.textContent ?? '') };
}

const asking = (name: string, date: string | null = null) => ({ view: { ...defaultView, edition: { name, date } } });

test('a site without the edition an address means by default shows its first, and says nothing of it', async () => {
  const city = { ...partialEdition, name: 'my-city' };
  const standing = { editions: [entryOf(city)], exploration: { edition: city } };
  expect(notices('fr', standing).told()).toBe('');
  const asked = notices('fr', { ...standing, ...asking('other-city') });
  await screen.findByText(/other-city/);
  expect(asked.told()).toContain('other-city');
});

test('nothing is said when there is nothing to say', () => {
  expect(notices('fr').told()).toBe('');
});

describe('a file that failed', () => {
  test.each<[FailureCode, string, string]>([
    ['missing', 'est introuvable', 'غير موجود'],
    ['unreachable', 'n’a pas pu être atteint', 'تعذّر الوصول'],
    ['empty', 'est vide', 'فارغ'],
    ['incomplete', 'incomplet', 'ناقصاً'],
    ['hashMismatch', 'ne correspond pas à son empreinte', 'لا يطابق بصمته'],
    ['unreadable', 'n’a pas pu être lu', 'تعذّرت قراءة'],
  ])('%s: named with what failed and what stays exact, at once', async (code, french, arabic) => {
    const failed = { dataset: { failure: { code, file: 'edition.pack' } } };
    const { onRetry, told } = notices('fr', failed);
    expect(screen.getByRole('alert').textContent).toContain('edition.pack');
    expect(told()).toContain(french);
    expect(told()).toContain('Les chiffres affichés restent exacts pour la sélection qu’ils nomment.');
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    cleanup();
    expect(notices('ar', failed).told()).toContain(arabic);
  });

  test('what the reader stopped is no failure', () => {
    expect(notices('fr', { dataset: { failure: { code: 'cancelled', file: 'a.csv' } } }).told()).toBe('');
  });
});

describe('an address that asks for something else', () => {
  test('repairs are named as written, shortened, their direction marks removed', () => {
    const repairs = [
      { parameter: 'measure', written: 'mean' },
      { parameter: 'year', written: `\u202E${'9'.repeat(60)}` },
    ];
    const { told } = notices('ar', { repairs });
    expect(told()).toContain('measure=mean');
    expect(told()).toContain(`year=${'9'.repeat(39)}`);
    expect(told()).not.toContain('9'.repeat(41));
    expect(told()).not.toContain('\u202E');
  });

  test('an edition that the site does not carry is told by its name', async () => {
    const { told } = notices('fr', asking('nowhere', null));
    await screen.findByText(/édition/);
    expect(told()).toContain('ne contient pas l’édition « nowhere »');
  });

  test('a date that is not kept is told beside the one shown, once it is known', async () => {
    const { told } = notices('fr', asking('published', '2025-01-31'));
    await screen.findByRole('alert');
    expect(told()).toContain(
      'sur l’édition du 31 janvier 2025 ; les chiffres affichés sont ceux de l’édition du 1er novembre 2026',
    );
    cleanup();
    const pending = notices('fr', { ...asking('published', '2025-01-31'), exploration: { pending: true } });
    expect(pending.told()).toBe('');
  });

  test.each([
    ['fr', 'Édition du 31 janvier 2025 : ce n’est pas la plus récente, datée du 1er novembre 2026.'],
    ['ar', 'إصدار 31 يناير 2025: ليس الأحدث، فالأحدث مؤرخ في 1 نونبر 2026.'],
  ] as const)(
    'an older date that is kept says so, and leads to the newest with the same choices: %s',
    async (language, says) => {
      const older = { ...partialEdition, date: '2025-01-31', older: true } as const;
      const view = { ...defaultView, edition: { name: 'published', date: older.date }, measure: 'grants' } as const;
      const { told } = notices(language, { view, exploration: { edition: older } });
      await screen.findByRole('status');
      expect(told().replace(/[\u2068\u2069]/g, '')).toContain(says);
      const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
      expect(ways[0]).toBe(`/${language}/?measure=grants`);
      expect(ways.at(-1)).toMatch(/[/]compare[?]measure=grants&edition=published@2025-01-31&beside=published$/);
    },
  );

  test('the edition and the date that are shown need no word', () => {
    expect(notices('fr', asking('published', partialEdition.date)).told()).toBe('');
  });

  test.each([
    ['fr', 'Le mettre à côté de l’édition du 1er novembre 2026'],
    ['ar', 'وضعه إلى جانب الإصدار بتاريخ 1 نونبر 2026'],
  ] as const)('a file of the reader’s own can be put beside the edition (%s)', (language, way) => {
    const own = { ...partialEdition, name: 'own', kind: 'own' } as const;
    notices(language, { ...asking('own'), exploration: { edition: own } });
    const link = screen.getByRole('link');
    expect(plain(link.textContent ?? '').replace(/[\u2066-\u2069]/g, '')).toBe(way);
    expect(link.getAttribute('href')).toBe(`/${language}/compare?edition=own&beside=published`);
  });

  test('a path that has no page of its own is named', () => {
    expect(notices('fr', { page: { kind: 'unknown', path: 'nowhere/09' } }).told()).toContain('nowhere/09');
  });
});

test('another edition on its way tells how far it is', () => {
  const progress = { file: 'edition-simulated.pack', read: 200_000, total: 400_000 };
  const dataset = { phase: 'opening', progress } as const;
  expect(
    notices('fr', {
      ...asking('simulated'),
      editions: ['published', 'simulated'].map((name) => entryOf({ ...partialEdition, name })),
      dataset,
    }).told(),
  ).toBe('Lecture de edition-simulated.pack : 200 ko sur 400 ko');
});

test('a selection without a row says so and offers the way out', async () => {
  const none = viewed(chartTable, { type: 'toggle', dimension: 'region', value: '12' }).result;
  const { dispatch } = await act(async () => notices('ar', { exploration: { result: none } }));
  expect((await screen.findByRole('status')).textContent).toContain('لا توجد منحة');
  await userEvent.click(screen.getByRole('button', { name: 'مسح الكل' }));
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'clear' });
});

test.each([
  ['fr', 'tient la place de la monnaie'],
  ['ar', 'تحل محل العملة'],
] as const)('where nothing states a currency its sign is explained (%s)', async (language, says) => {
  await act(async () => notices(language, { exploration: { result: { ...result, currency: '' } } }));
  expect((await screen.findByRole('alert')).textContent).toContain(says);
});

test('where a currency is stated nothing is said of it', async () => {
  await act(async () => notices('fr'));
  expect(screen.queryByRole('alert')).toBeNull();
});
