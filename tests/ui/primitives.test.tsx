import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { Bar } from '../../src/ui/Bar.tsx';
import { Interleave } from '../../src/ui/Interleave.tsx';
import { Notice } from '../../src/ui/Notice.tsx';

afterEach(cleanup);

describe('Interleave', () => {
  const parts = { who: <b>A</b>, what: <i>3</i> };
  const html = (sentence: string) => renderToStaticMarkup(<Interleave sentence={sentence} parts={parts} />);

  test('puts parts where the sentence of each language wants them', () => {
    expect(html('<who/> a reçu <what/>.')).toBe('<b>A</b> a reçu <i>3</i>.');
    expect(html('حصلت على <what/> الجمعية <who/>')).toBe('حصلت على <i>3</i> الجمعية <b>A</b>');
    expect(html('<what/><what/>')).toBe('<i>3</i><i>3</i>');
  });

  test('leaves a sentence without parts alone, and nothing else is markup', () => {
    expect(html('rien')).toBe('rien');
    expect(html('<script>x</script> <nobody/>')).toBe('&lt;script&gt;x&lt;/script&gt; ');
  });
});

describe('Bar', () => {
  const widthOf = (share: number) =>
    /rect width="([^"]+)"/.exec(renderToStaticMarkup(<Bar share={share} height={4} fill="red" />))?.[1];

  test.each([
    [0.5, '50.00%'],
    [1 / 3, '33.33%'],
    [-1, '0.00%'],
    [2, '100.00%'],
  ])('%d of the width is %s', (share, width) => {
    expect(widthOf(share)).toBe(width);
  });

  test('is decoration, without a style attribute', () => {
    const html = renderToStaticMarkup(<Bar share={1} height={4} fill="red" />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('style=');
  });
});

test('a notice waits its turn, a warning is told at once', () => {
  render(
    <>
      <Notice tone="note">lu</Notice>
      <Notice tone="check">échoué</Notice>
    </>,
  );
  expect(screen.getByRole('status').textContent).toBe('lu');
  expect(screen.getByRole('alert').textContent).toBe('échoué');
});
