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
  return (
    <Suspense>
      <OwnFileDialog
        open
        onClose={onClose}
        dataset={state}
        openFiles={(files, options) => dataset.openFiles(files, options)}
        cancel={() => dataset.cancel()}
        onOpened={() => dispatch({ type: 'edition', edition: { name: ownEdition, date: null } })}
      />
    </Suspense>
  );
}
