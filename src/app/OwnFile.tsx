import { lazy, Suspense } from 'react';
import type { Action } from '../core/view/viewState.ts';
import { type Dataset, type DatasetState, ownEdition } from '../state/dataset.ts';

const OwnFileDialog = lazy(async () => ({
  default: (await import('../features/ownFile/OwnFileDialog.tsx')).OwnFileDialog,
}));

interface OwnFileProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dataset: Dataset;
  readonly state: DatasetState;
  readonly dispatch: (action: Action) => void;
}

/** Loads what reading the reader's own files needs only when it is asked for. */
export function OwnFile({ open, onClose, dataset, state, dispatch }: OwnFileProps) {
  if (!open) return null;
  const close = () => {
    onClose();
    // A file that was stopped, blocked or left waiting may have taken the place of the table on its way.
    if (state.phase === 'printed') void dataset.select({ name: state.edition.name, date: null });
  };
  return (
    <Suspense>
      <OwnFileDialog
        open
        onClose={close}
        dataset={state}
        root={new URL(import.meta.env.BASE_URL, window.location.href).href}
        openFiles={(files, options) =>
          dataset.openFiles(files.map((file) => ({ name: file.name, content: file, options })))
        }
        cancel={() => dataset.cancel()}
        onOpened={() => dispatch({ type: 'edition', edition: { name: ownEdition, date: null } })}
      />
    </Suspense>
  );
}
