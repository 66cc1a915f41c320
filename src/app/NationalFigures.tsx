import type { ComponentProps } from 'react';
import { NationalTotals } from '../features/aggregates/NationalTotals.tsx';
import { TakeAway } from '../ui/chart/takeAway.ts';
import { PublishedFiles } from './PublishedFiles.tsx';

export type NationalFiguresProps = Omit<ComponentProps<typeof PublishedFiles>, 'subject' | 'children'>;

/** The published totals of the country, which can be taken away. */
export function NationalFigures(props: NationalFiguresProps) {
  const { edition, result } = props.exploration;
  return (
    <PublishedFiles subject={null} {...props}>
      {({ onDownload, onShare }) => (
        <TakeAway value={onShare}>
          <NationalTotals edition={edition} years={result.facets.year} onDownload={onDownload} />
        </TakeAway>
      )}
    </PublishedFiles>
  );
}
