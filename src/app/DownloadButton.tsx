import { lazy, Suspense, useState } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { BarButton } from '../ui/ButtonRow.tsx';
import type { Preparation } from './bodyProps.ts';
import type { DownloadProps } from './Download.tsx';

const Download = lazy(async () => ({ default: (await import('./Download.tsx')).Download }));

interface DownloadButtonProps extends Omit<DownloadProps, 'onClose'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
  /** Said on the button where a page offers more than one file. */
  readonly label?: string;
  /** False for one that is not the first of its row. */
  readonly solid?: boolean;
}

/** The first thing a reader takes away: the file behind the figures. */
export function DownloadButton({ prepare, label, solid = true, ...offered }: DownloadButtonProps) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <BarButton solid={solid} onClick={() => void prepare.sentences().then(() => setOpen(true))}>
        {label ?? t('download.open')}
      </BarButton>
      {open && (
        <Suspense>
          <Download {...offered} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
