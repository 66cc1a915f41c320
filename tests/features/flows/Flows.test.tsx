import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explorePage } from '../../../src/core/view/page.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { answer } from '../../../src/engine/answer.ts';
import { Flows } from '../../../src/features/flows/Flows.tsx';
import { chartTable, inLanguage, partialEdition, plain, reference, viewed } from '../../support/chartSubject.tsx';

function onPage(narrow: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: narrow, addEventListener: () => 0, removeEventListener: () => 0 }));
}

beforeEach(() => onPage(false));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function flows(dispatch: (action: Action) => void, ...actions: readonly Action[]) {
  const { view } = viewed(chartTable, { type: 'form', form: 'flows' }, ...actions);
  const asked = answer(chartTable, { page: explorePage, filter: view.filter, form: view.form });
  const exploration = { ...asked, answered: asked.filter, edition: partialEdition };
  return <Flows {...{ exploration, view, reference, dispatch }} selection="tous secteurs" />;
}

const node = (name: RegExp) => screen.getByRole('button', { name });
const text = () => plain(document.body.textContent ?? '');

describe.each([
  ['bands', false],
  ['bars', true],
] as const)('as %s', (_, narrow) => {
  test('each node says its grants, its amount and its share, and toggles its clause', async () => {
    onPage(narrow);
    const dispatch = vi.fn();
    const { rerender } = render(inLanguage('fr', flows(dispatch)));
    const ministries = node(/^Ministères/);
    expect(plain(ministries.getAttribute('aria-label') ?? '')).toBe(
      'Ministères : 3 subventions, 13,0 M MAD, soit 89 %',
    );
    await userEvent.click(ministries);
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'class', value: 'ministry' });
    await userEvent.click(node(/^À l’étranger/));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'region', value: 'abroad' });
    await userEvent.click(node(/^Secteur non renseigné/));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'sector', value: 'none' });
    rerender(inLanguage('fr', flows(dispatch, { type: 'toggle', dimension: 'class', value: 'indh' })));
    expect(screen.getByRole('button', { name: /^INDH/, pressed: true })).toBeDefined();
  });

  test('says what is bundled, what is hatched and what the edition is', () => {
    onPage(narrow);
    render(inLanguage('fr', flows(vi.fn())));
    expect(text()).toMatch(/des financeurs aux secteurs : 2 liens sous 0,5 % du total, 2 subventions, 85 000 MAD/);
    expect(text()).toContain('Hachuré : non renseigné par la source');
    expect(text()).toContain('Ce qui a pu être sourcé, pas tout ce qui a été versé.');
  });

  test('speaks Arabic', () => {
    onPage(narrow);
    render(inLanguage('ar', flows(vi.fn())));
    expect(node(/^الوزارات: 3 منح/)).toBeDefined();
    expect(text()).toContain('من الجهات المانحة إلى القطاعات، ثم إلى الجهات');
    expect(text()).not.toMatch(/\d–\d/);
  });
});

describe('the leading funders', () => {
  const leading: Action = { type: 'choose', choice: 'flows', value: 'funder' };

  test.each([
    ['fr', /^Premiers financeurs/, /^Bailleur 1/, /^Financeur non nommé par la source/],
    ['ar', /^أولى الجهات المانحة/, /^جهة 1/, /^الجهة المانحة لم يسمها/],
  ] as const)('take the place of their classes on demand (%s)', async (language, choice, named, nobody) => {
    const dispatch = vi.fn();
    const { rerender } = render(inLanguage(language, flows(dispatch)));
    await userEvent.click(node(choice));
    expect(dispatch).toHaveBeenLastCalledWith(leading);
    rerender(inLanguage(language, flows(dispatch, leading)));
    expect(screen.getByRole('button', { name: choice, pressed: true })).toBeDefined();
    expect(node(named)).toBeDefined();
    expect(node(nobody)).toBeDefined();
    await userEvent.click(node(named));
    expect(dispatch).toHaveBeenLastCalledWith({ type: 'toggle', dimension: 'funder', value: 'bailleur-1' });
  });
});

describe('the bands', () => {
  test.each([
    ['fr', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const)('are walked through with the arrows and chosen with Enter, %s', (language, onward) => {
    const dispatch = vi.fn();
    render(inLanguage(language, flows(dispatch)));
    const [first] = screen.getAllByRole('button').filter((button) => button.getAttribute('tabindex') === '0');
    if (!first) throw new Error('nothing to reach');
    first.focus();
    fireEvent.keyDown(first, { key: onward });
    expect(document.activeElement?.getAttribute('data-node')).toMatch(/^sector:/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
    expect(dispatch).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'toggle', dimension: 'sector' }));
  });

  test('are mirrored whole for readers of Arabic', () => {
    const { container, rerender } = render(inLanguage('fr', flows(vi.fn())));
    const start = () => Number(container.querySelector('[data-node="class:ministry"] text')?.getAttribute('x'));
    const fromLeft = start();
    rerender(inLanguage('ar', flows(vi.fn())));
    expect(start()).toBe(736 - fromLeft);
    expect(container.querySelector('svg > g[transform]')?.getAttribute('transform')).toBe(
      'translate(736 0) scale(-1 1)',
    );
  });

  test('have a table of nodes that closes on the total, and one of every link', async () => {
    render(inLanguage('fr', flows(vi.fn())));
    const links = screen.getByRole('table', { name: 'Tous les liens, y compris ceux du faisceau', hidden: true });
    expect(within(links).getAllByRole('row', { hidden: true }).length).toBeGreaterThan(10);
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
    const nodes = screen.getByRole('table', { name: /des financeurs aux secteurs/ });
    expect(plain(within(nodes).getAllByRole('row').at(-1)?.textContent ?? '')).toMatch(
      /^Total de chaque colonne9 ?14,6/,
    );
  });
});
