import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Sentence } from '../../../src/features/verify/Sentence.tsx';

afterEach(cleanup);

test('texts from files stand apart, identifiers unbroken where they fit, and no word is lost', () => {
  const long = `MA-${'0'.repeat(40)}`;
  const text = `سطر \u2068AB-c-2018-003 · Association A\u2069، \u2068${long}\u2069.`;
  const { container } = render(<Sentence text={text} />);
  expect(container.textContent).toBe(text.replace(/[\u2068\u2069]/g, ''));
  expect([...container.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
    'AB-c-2018-003 · Association A',
    long,
  ]);
  expect([...container.querySelectorAll('span')].map((one) => one.textContent)).toEqual(['AB-c-2018-003']);
});
