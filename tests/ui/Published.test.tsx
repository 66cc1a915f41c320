import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { pickName } from '../../src/i18n/names.ts';
import { Published } from '../../src/ui/Published.tsx';
import { inLanguage } from '../support/chartSubject.tsx';

afterEach(cleanup);

const turned = '\u202eAssociation Q\u2066';

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  test('no mark in a published name turns what is drawn', () => {
    const { container } = render(inLanguage(language, <Published text={turned} />));
    expect(container.textContent).toBe('Association Q');
  });

  test('nor the name that titles, lists, charts and pictures take', () => {
    expect(pickName(turned, '', language)).toBe('Association Q');
    expect(pickName('', turned, language)).toBe('Association Q');
  });
});
