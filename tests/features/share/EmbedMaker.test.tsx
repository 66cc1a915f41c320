import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { EmbedMaker } from '../../../src/features/share/EmbedMaker.tsx';
import { inLanguage, partialEdition, plain } from '../../support/chartSubject.tsx';

afterEach(cleanup);

test.each([
  ['fr', /^Carte, Kharita, Édition publiée du 1 ?(er)? novembre 2026$/, 'Carte, Kharita, Édition publiée'],
  ['ar', /^الخريطة، خريطة، الإصدار المنشور بتاريخ .*2026$/, 'الخريطة، خريطة، الإصدار المنشور'],
] as const)(
  'a frame is titled by its figure and edition, dated where it stays that one (%s)',
  async (language, dated, live) => {
    const ways = { embedAddress: () => 'https://example.org/embed/map', script: 'https://example.org/embed.js' };
    render(inLanguage(language, <EmbedMaker figure="map" edition={partialEdition} {...ways} />));
    const titled = () => {
      const lines = document.querySelector('textarea')?.value ?? '';
      return plain(new DOMParser().parseFromString(lines, 'text/html').querySelector('iframe')?.title ?? '');
    };
    expect(titled()).toMatch(dated);
    await userEvent.selectOptions(screen.getAllByRole('combobox')[0] as HTMLElement, 'live');
    expect(titled()).toBe(live);
  },
);
