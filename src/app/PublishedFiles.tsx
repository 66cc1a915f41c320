import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Preparation } from './bodyProps.ts';
import type { PublishedFilesDialogProps } from './PublishedFilesDialog.tsx';
import type { ShareProps } from './Share.tsx';

const PublishedFilesDialog = lazy(async () => ({
  default: (await import('./PublishedFilesDialog.tsx')).PublishedFilesDialog,
}));
const Share = lazy(async () => ({ default: (await import('./Share.tsx')).Share }));

/** The ways in which figures leave the page. */
interface Ways {
  readonly onDownload: () => void;
  readonly onShare: () => void;
}

interface PublishedFilesProps
  extends Pick<PublishedFilesDialogProps, 'subject'>,
    Pick<ShareProps, 'exploration' | 'view' | 'reference' | 'address' | 'dataset'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
  /** The figures, given the ways they leave. */
  readonly children: (ways: Ways) => ReactNode;
}

/** Figures that others published, beside the dialogs that give them as a file, a frame, a picture or a citation. */
export function PublishedFiles({ subject, prepare, children, ...of }: PublishedFilesProps) {
  const [open, setOpen] = useState<'download' | 'share' | null>(null);
  const opens = (dialog: typeof open) => () => void prepare.sentences().then(() => setOpen(dialog));
  const close = () => setOpen(null);
  const { edition } = of.exploration;
  return (
    <>
      {children({ onDownload: opens('download'), onShare: opens('share') })}
      {open && (
        <Suspense>
          {open === 'download' ? (
            <PublishedFilesDialog {...{ edition, subject }} dataset={of.dataset} onClose={close} />
          ) : (
            <Share
              {...of}
              figures={[subject ? 'publishedFigures' : 'nationalTotals']}
              meant
              sentence=""
              caveats={[]}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </>
  );
}
