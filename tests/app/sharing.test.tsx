import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Shareable, Sharing, useSharing } from '../../src/app/sharing.tsx';
import { ChartFigure } from '../../src/ui/chart/ChartFigure.tsx';
import { inLanguage } from '../support/chartSubject.tsx';

afterEach(cleanup);

const table = { columns: [{ key: 'a', label: 'A', numeric: false }], rows: [], total: null };
const chart = (heading: string) => (
  <ChartFigure title={{ heading, subtitle: '' }} summary="" table={table}>
    <p />
  </ChartFigure>
);

function Said() {
  const { shared } = useSharing();
  return <output>{shared}</output>;
}

test.each([
  ['fr', 'Partager'],
  ['ar', 'مشاركة'],
] as const)('%s: each chart is shared from where it stands, once the words are there', async (language, name) => {
  let speak: () => void = () => undefined;
  const sentences = vi.fn(() => new Promise<void>((resolve) => (speak = resolve)));
  render(
    inLanguage(
      language,
      <Sharing prepare={{ sentences }}>
        <Shareable id="sectors">{chart('S')}</Shareable>
        <Shareable id="funders">{chart('F')}</Shareable>
        <Said />
      </Sharing>,
    ),
  );
  await userEvent.click(within(screen.getByRole('figure', { name: 'F' })).getByRole('button', { name }));
  expect(screen.getByRole('status').textContent).toBe('');
  speak();
  expect(await screen.findByText('funders')).toBeTruthy();
});

test('where nothing is shared a chart offers only its table', () => {
  render(inLanguage('fr', <Shareable id="sectors">{chart('S')}</Shareable>));
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
