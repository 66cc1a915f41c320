import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explorePage } from '../../../src/core/view/page.ts';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { type Action, reduce } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { pace } from '../../../src/features/years/usePlayer.ts';
import { Years } from '../../../src/features/years/Years.tsx';
import { chartTable, inLanguage, partialEdition, plain, reference, viewed } from '../../support/chartSubject.tsx';

function preferring(still: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: still, addEventListener: () => 0, removeEventListener: () => 0 }));
}

beforeEach(() => preferring(false));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function years(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  const { view } = viewed(chartTable, { type: 'form', form: 'years' }, ...actions);
  const asked = answer(chartTable, { page: explorePage, filter: view.filter, form: view.form });
  const exploration = { ...asked, edition: partialEdition };
  return <Years {...{ exploration, view, reference, dispatch }} selection="tous secteurs" />;
}

/** The view as the page has it: what is chosen goes to the address and comes back from it. */
function Reader({ language, actions = [] }: { language: 'fr' | 'ar'; actions?: readonly Action[] }) {
  const [search, setSearch] = useState(() => encodeView(viewed(chartTable, ...actions).view));
  const { view } = decodeView(search);
  const asked = answer(chartTable, { page: explorePage, filter: view.filter, form: 'years' });
  const exploration = { ...asked, edition: partialEdition };
  const dispatch = (action: Action) => setSearch((now) => encodeView(reduce(decodeView(now).view, action)));
  return inLanguage(
    language,
    <>
      <Years {...{ exploration, view, reference, dispatch }} selection="tous secteurs" />
      <pre>{search}</pre>
    </>,
  );
}

const address = () => document.querySelector('pre')?.textContent;
const panel = (name: RegExp) => screen.getByRole('button', { name });
const text = () => plain(document.body.textContent ?? '');

describe('the grid of years', () => {
  test('tells amount, grants and institutions of each year, and keeps the place of one without rows', () => {
    render(inLanguage('fr', years(vi.fn())));
    expect(plain(panel(/^2016/).getAttribute('aria-label') ?? '')).toBe(
      '2016 : 420 000 MAD, 2 subventions, 2 institutions',
    );
    expect(panel(/^2018/).getAttribute('aria-disabled')).toBe('true');
    const names = screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 10));
    expect(names.slice(0, 6).map((name) => name?.slice(0, 4))).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      'Sans',
    ]);
    expect(text()).toContain('font ensemble 9 subventions, 14,6 M MAD');
    expect(text()).toContain('Ce qui a pu être sourcé, pas tout ce qui a été versé.');
  });

  test('speaks Arabic, without a dash for a range', () => {
    render(inLanguage('ar', years(vi.fn())));
    expect(panel(/^2016: .*منحتان، مؤسستان/)).toBeDefined();
    expect(panel(/^دون سنة/)).toBeDefined();
    expect(text()).toContain('من 2016 إلى 2018');
    expect(text()).not.toMatch(/\d–\d/);
  });

  test('a year is chosen by a click and let go by another; one without rows is not', async () => {
    const dispatch = vi.fn();
    const { rerender } = render(inLanguage('fr', years(dispatch)));
    await userEvent.click(panel(/^2018/));
    expect(dispatch).not.toHaveBeenCalled();
    await userEvent.click(panel(/^Sans année/));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'years', values: ['none'] });
    await userEvent.click(panel(/^2017/));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'years', values: ['2017'] });
    rerender(inLanguage('fr', years(dispatch, { type: 'years', values: ['2017'] })));
    expect(panel(/^2019/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^2017/, pressed: true }));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'years', values: null });
  });

  test('its table closes on the same total', async () => {
    render(inLanguage('fr', years(vi.fn())));
    await userEvent.click(screen.getAllByRole('button', { name: 'Tableau' })[0] as HTMLElement);
    const total = screen.getAllByRole('row').at(-1) as HTMLElement;
    expect(plain(total.textContent ?? '')).toMatch(/^Total9 ?14,6/);
  });
});

describe('the year shown', () => {
  const shown = () => screen.getByRole('status').previousElementSibling?.previousElementSibling?.textContent;

  test.each([
    ['fr', 'Left', '2019'],
    ['ar', 'Right', '2019'],
  ] as const)('arrows step through the years as %s reads them', (language, side, before) => {
    render(inLanguage(language, years(vi.fn())));
    expect(shown()).toBe('2020');
    fireEvent.keyDown(screen.getByRole('status'), { key: `Arrow${side}` });
    expect(shown()).toBe(before);
  });

  test('plays to the last year once asked, pauses, and starts again from the first', () => {
    vi.useFakeTimers();
    render(<Reader language="fr" />);
    fireEvent.keyDown(screen.getByRole('group', { name: 'Année montrée en grand' }), { key: ' ' });
    expect(shown()).toBe('2016');
    act(() => vi.advanceTimersByTime(pace));
    expect(shown()).toBe('2017');
    expect(address()).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(address()).toBe('?year-shown=2017');
    act(() => vi.advanceTimersByTime(10 * pace));
    expect(shown()).toBe('2017');
    fireEvent.click(screen.getByRole('button', { name: 'Faire défiler les années' }));
    for (const _ of [1, 2, 3, 4]) act(() => vi.advanceTimersByTime(pace));
    expect([shown(), screen.queryByRole('button', { name: 'Pause' })]).toEqual(['2020', null]);
    expect(address()).toBe('');
  });

  test('a bar shows its year, and the address keeps it', async () => {
    render(<Reader language="fr" />);
    const [bar] = screen.getAllByTitle(/^2017 : /);
    await userEvent.click(bar as HTMLElement);
    expect([shown(), address()]).toEqual(['2017', '?year-shown=2017']);
    await userEvent.click(panel(/^2016/));
    expect(address()).toBe('?year=2016');
    expect(shown()).toBe('2016');
  });

  test('is the one that a link names', () => {
    render(<Reader language="ar" actions={[{ type: 'choose', choice: 'year-shown', value: '2019' }]} />);
    expect(shown()).toBe('2019');
  });

  test('only steps where no motion is wanted', () => {
    preferring(true);
    render(inLanguage('fr', years(vi.fn())));
    expect(screen.queryByRole('button', { name: 'Faire défiler les années' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Année précédente' }));
    expect(shown()).toBe('2019');
  });
});

describe('the measure', () => {
  const by = (measure: 'grants' | 'per_inhabitant' | 'median'): Action => ({ type: 'measure', measure });
  const cellsOf = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => plain(textContent ?? ''));

  test.each([
    ['fr', /^Nombre de subventions par année/, 'nombre de subventions'],
    ['ar', /^عدد المنح/, 'عدد المنح'],
  ] as const)('grants: title, scale and table count them (%s)', async (language, title, unit) => {
    render(<Reader language={language} actions={[by('grants')]} />);
    expect(screen.getAllByRole('heading', { level: 2, name: title })).toHaveLength(1);
    expect(text()).toContain(unit);
  });

  test('per inhabitant: the reason stays, and the table divides by the inhabitants', async () => {
    render(<Reader language="fr" actions={[by('per_inhabitant')]} />);
    expect(text()).toContain('Montant accordé par habitant par année');
    expect(text().match(/Édition partielle : la comparaison ne porte que/g)).toHaveLength(2);
    await userEvent.click(screen.getAllByRole('button', { name: 'Tableau' })[0] as HTMLElement);
    // 120 000 + 300 000 dirhams of 2016 in region 09, of 1 000 inhabitants
    expect(cellsOf(/^2016/)).toContain('420,00');
  });

  test('a median cannot be added up: amounts are drawn, and the title says so', () => {
    render(<Reader language="fr" actions={[by('median')]} />);
    expect(text()).toContain('Montant accordé par année et par région');
  });
});

describe('two periods', () => {
  test('compare the institutions of both and say what is left out', () => {
    render(inLanguage('fr', years(vi.fn())));
    expect(text()).toContain('Montant accordé par année de liste : 2019–2020 rapporté à 2016–2018');
    expect(text()).toMatch(
      /2 institutions avec des lignes dans les deux périodes : 390 000 MAD par année de liste en 2016–2018/,
    );
    expect(text()).toMatch(/Sans année : 1 subvention, 700 000 MAD/);
    expect(text()).toMatch(/Financeur non nommé par la source : 1 subvention, 25 000 MAD/);
  });

  test.each([
    ['fr', 'D’une période à l’autre, région par région', 'M MAD, par année de liste'],
    ['ar', 'من فترة إلى أخرى، جهة جهة', 'مليون درهم'],
  ] as const)('are drawn region by region, those without rows named (%s)', (language, title, unit) => {
    const { container } = render(<Reader language={language} />);
    const heading = screen.getByRole('heading', { level: 3, name: title });
    expect(plain(heading.nextElementSibling?.textContent ?? '')).toContain(unit);
    expect(container.querySelectorAll('circle').length % 2).toBe(0);
  });

  test.each([
    ['fr', 'proches du pays (× 17)', '× 5,6 × 11 × 15 × 18 × 25 × 50'],
    ['ar', 'القريبة من البلد (17 مرة)', '× 5,6 × 11 × 15 × 18 × 25 × 50'],
  ] as const)('the key is in the ratio written on regions, the country’s own named (%s)', (language, named, bounds) => {
    render(<Reader language={language} />);
    const key = plain(
      screen.getByRole('img', { name: new RegExp(named.slice(0, 6)) }).getAttribute('aria-label') ?? '',
    );
    expect(key).toContain(named);
    expect(key).toContain(bounds);
    expect(text()).toContain(named);
  });

  test('are set by their first and last years, and never overlap', async () => {
    render(<Reader language="ar" />);
    const second = within(screen.getByRole('group', { name: 'الفترة الثانية' })).getByLabelText('من');
    expect([...second.querySelectorAll('option')].map(({ value }) => value)).toEqual(['2019', '2020']);
    await userEvent.selectOptions(second, '2020');
    expect(text()).toContain('المبلغ الممنوح في كل سنة لها لائحة: 2020 مقارنةً');
    expect(text()).toMatch(/سنوات خارج الفترتين: منحتان/);
    expect(address()).toBe('?periods=2016..2018,2020..2020');
    await userEvent.selectOptions(second, '2019');
    expect(address()).toBe('');
  });

  test('that a link names are compared; those that the years do not hold give way to the halves', () => {
    const named = (value: string): Action => ({ type: 'choose', choice: 'periods', value });
    render(<Reader language="fr" actions={[named('2016..2017,2019..2019')]} />);
    expect(text()).toContain('2019 rapporté à 2016–2017');
    cleanup();
    render(<Reader language="fr" actions={[named('1999..2001,2019..2020')]} />);
    expect(text()).toContain('2019–2020 rapporté à 2016–2018');
  });
});
