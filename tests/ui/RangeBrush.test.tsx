import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BrushRange, RangeBrush } from '../../src/ui/RangeBrush.tsx';
import { inLanguage } from '../support/chartSubject.tsx';

const seed = 20_261_208;
const bins = [0.5, 1, 0, 0.25].map((height, index) => ({ key: `${index}`, height, spoken: `bar ${index}` }));
const box = { left: 100, right: 500, width: 400, top: 0, bottom: 60, height: 60, x: 100, y: 0, toJSON: () => ({}) };

beforeAll(() => {
  Element.prototype.setPointerCapture = () => undefined;
});
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function brush(language: 'fr' | 'ar', range: BrushRange | null = null, onChange = vi.fn()) {
  const element = (
    <RangeBrush
      bins={bins}
      labels={['2016', '2019']}
      range={range}
      onChange={onChange}
      fromLabel="first"
      toLabel="last"
      mark={0.5}
    />
  );
  return { onChange, element: inLanguage(language, element) };
}

function shown(...args: Parameters<typeof brush>) {
  const { element, onChange } = brush(...args);
  const { container } = render(element);
  const plot = container.querySelector('svg');
  if (!plot) throw new Error('nothing is drawn');
  const drag = (...xs: number[]) => {
    const [start = 0, ...rest] = xs;
    fireEvent.pointerDown(plot, { clientX: start, pointerId: 1 });
    for (const x of rest) fireEvent.pointerMove(plot, { clientX: x, pointerId: 1 });
    fireEvent.pointerUp(plot, { clientX: xs.at(-1), pointerId: 1 });
  };
  return { onChange, drag, plot };
}

const handle = (name: string) => screen.getByRole('slider', { name });

describe('by hand', () => {
  test('dragging keeps the bars passed over, either way', () => {
    const { onChange, drag } = shown('fr');
    drag(250, 350);
    expect(onChange).toHaveBeenLastCalledWith({ from: 1, to: 2 });
    drag(480, 250);
    expect(onChange).toHaveBeenLastCalledWith({ from: 1, to: 3 });
  });

  test('a click keeps one bar; over all bars nothing is kept', () => {
    const { onChange, drag } = shown('fr');
    drag(310);
    expect(onChange).toHaveBeenLastCalledWith({ from: 2, to: 2 });
    drag(-50, 900);
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  test('in Arabic the first bar is the one on the right', () => {
    const { onChange, drag } = shown('ar');
    drag(490);
    expect(onChange).toHaveBeenLastCalledWith({ from: 0, to: 0 });
    drag(490, 210);
    expect(onChange).toHaveBeenLastCalledWith({ from: 0, to: 2 });
  });

  test('a pointer that only passes by changes nothing', () => {
    const { onChange, plot } = shown('fr');
    fireEvent.pointerMove(plot, { clientX: 300 });
    fireEvent.pointerUp(plot, { clientX: 300 });
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  test('both handles are named, in range, and say the bar they stand on', () => {
    shown('fr', { from: 1, to: 2 });
    for (const [name, value] of [
      ['first', 1],
      ['last', 2],
    ] as const) {
      const { min, max, ariaValueText } = handle(name) as HTMLInputElement;
      expect([min, max, (handle(name) as HTMLInputElement).value, ariaValueText]).toEqual([
        '0',
        '3',
        `${value}`,
        `bar ${value}`,
      ]);
    }
  });

  test(`no handle passes the other, and the whole is no range (seed ${seed})`, () => {
    const index = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(index, index, index, fc.constantFrom('first', 'last'), (a, b, value, name) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        fc.pre(value !== (name === 'first' ? range.from : range.to));
        cleanup();
        const { onChange } = shown('fr', range);
        fireEvent.change(handle(name), { target: { value: `${value}` } });
        const from = name === 'first' ? Math.min(value, range.to) : range.from;
        const to = name === 'last' ? Math.max(value, range.from) : range.to;
        expect(onChange).toHaveBeenCalledExactlyOnceWith(from === 0 && to === 3 ? null : { from, to });
      }),
      { seed, numRuns: 40 },
    );
  });
});

test('what is kept is in the accent, the rest grey; heights are those given; nothing is styled inline', () => {
  const { element } = brush('fr', { from: 1, to: 2 });
  const { container } = render(element);
  const bars = [...container.querySelectorAll('rect')].slice(1);
  expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual([
    'var(--grey)',
    'var(--accent)',
    'var(--accent)',
    'var(--grey)',
  ]);
  expect(bars.map((bar) => Number(bar.getAttribute('height')))).toEqual([46, 92, 0, 23]);
  expect(renderToString(element)).not.toContain('style=');
});
