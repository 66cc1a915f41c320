import { plate } from 'virtual:plate';
import { plate as provincePlate } from 'virtual:plate-provinces';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { Insets } from '../../../src/features/map/Insets.tsx';
import { areasIn, insetLabels, insets, sizeOf } from '../../../src/features/map/insetModel.ts';
import { mapModel } from '../../../src/features/map/mapModel.ts';
import { mapWords } from '../../../src/features/map/useMapWords.ts';
import { letterWidth } from '../../../src/ui/chart/brokenName.ts';
import { completeEdition, inLanguage, spoken, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const { provinces } = provincePlate;
const reference = readReference();
const { result, view } = viewed(tableOf([{ province: '06.141', region: '06', amount: 500_000_00 }]), {
  type: 'level',
  level: 'province',
});
const model = mapModel({ result, baseline: result, view, edition: completeEdition, reference });
const marks = new Map(model.areas.map((mark) => [mark.code, mark]));

let sea: (inset: (typeof insets)[number]) => boolean;
beforeAll(() => {
  sea = (inset) => {
    const [width, height] = sizeOf(inset);
    const [x, y] = inset.at;
    return provinces.every(({ box }) => box[0] > x + width || box[2] < x || box[1] > y + height || box[3] < y);
  };
});

describe.each(insets)('the inset of the $key', (inset) => {
  test('lies in the open sea, inside the frame', () => {
    const [width, height] = sizeOf(inset);
    expect(inset.at[0]).toBeGreaterThanOrEqual(0);
    expect(inset.at[0] + width).toBeLessThan(plate.width);
    expect(inset.at[1] + height).toBeLessThan(plate.height);
    expect(sea(inset)).toBe(true);
  });

  test('shows all of the provinces it names', () => {
    const [left, top, right, bottom] = inset.window;
    const shown = areasIn(inset, provinces);
    for (const { code } of inset.named) {
      const [west, north, east, south] = shown.find((area) => area.code === code)?.box ?? [0, 0, 0, 0];
      expect([west >= left, north >= top, east <= right, south <= bottom]).toEqual([true, true, true, true]);
    }
  });

  test.each(spoken)('keeps led names inside its frame (%s)', (language) => {
    const words = mapWords(model, { ...voiceOf(language), direction: 'ltr' });
    const [width] = sizeOf(inset);
    for (const { anchor, at, name, value } of insetLabels(inset, provinces, marks, words)) {
      if (anchor === 'middle') continue;
      const length = (name.join('').length + value.length) * letterWidth * 0.8;
      const [from, to] = anchor === 'start' ? [at[0], at[0] + length] : [at[0] - length, at[0]];
      expect(from).toBeGreaterThanOrEqual(inset.at[0]);
      expect(to).toBeLessThanOrEqual(inset.at[0] + width);
    }
  });
});

test('a province too small for a finger on the map can be pointed at and chosen in its inset', () => {
  const onToggle = vi.fn();
  const onHover = vi.fn();
  const words = mapWords(model, { ...voiceOf('fr'), direction: 'ltr' });
  const { container } = render(
    inLanguage('fr', <Insets {...{ shapes: provinces, marks, words, hovered: null, onToggle, onHover }} />),
  );
  const area = container.querySelector('use[href="#area-06-141"]')?.parentElement;
  if (!area) throw new Error('Casablanca is not drawn');
  fireEvent.pointerEnter(area);
  fireEvent.click(area);
  expect(onHover).toHaveBeenCalledWith('06.141');
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('06.141');
  expect(container.textContent).toContain('Casablanca 0,5');
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
