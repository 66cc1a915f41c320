import type { ComponentProps } from 'react';
import { NationalTotals } from '../features/aggregates/NationalTotals.tsx';
import type { Preparation } from './bodyProps.ts';
import { PublishedFiles } from './PublishedFiles.tsx';
import type { PublishedFilesDialogProps } from './PublishedFilesDialog.tsx';

export interface NationalFiguresProps
  extends Omit<ComponentProps<typeof NationalTotals>, 'onDownload'>,
    Pick<PublishedFilesDialogProps, 'dataset'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** The published totals of the country, which can be taken away. */
export function NationalFigures({ edition, years, dataset, prepare }: NationalFiguresProps) {
  return (
    <PublishedFiles subject={null} {...{ edition, dataset, prepare }}>
      {(onDownload) => <NationalTotals {...{ edition, years, onDownload }} />}
    </PublishedFiles>
  );
}
