import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Preparation } from './bodyProps.ts';
import type { PublishedFilesDialogProps } from './PublishedFilesDialog.tsx';

const PublishedFilesDialog = lazy(async () => ({
  default: (await import('./PublishedFilesDialog.tsx')).PublishedFilesDialog,
}));

interface PublishedFilesProps extends Omit<PublishedFilesDialogProps, 'onClose'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
  /** The figures, given the way to offer them as a file. */
  readonly children: (onDownload: () => void) => ReactNode;
}

/** Figures that others published, beside the dialog that gives them as a file. */
export function PublishedFiles({ prepare, children, ...of }: PublishedFilesProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {children(() => void prepare.sentences().then(() => setOpen(true)))}
      {open && (
        <Suspense>
          <PublishedFilesDialog {...of} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
