import { useState } from 'react';
import { explorePage } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import { CheckView } from '../features/ownFile/CheckView.tsx';
import { SchemaLink } from '../features/schema/SchemaLink.tsx';
import { type Dataset, ownEdition } from '../state/dataset.ts';
import { navigate } from '../state/history.ts';
import { type ChosenFile, OwnFiles } from '../state/ownFiles.ts';
import { usePageAddress } from '../state/pageLink.tsx';
import { useHydrated } from '../state/useHydrated.ts';
import type { BodyProps } from './bodyProps.ts';

const stores = new WeakMap<Dataset, OwnFiles>();

/** The files the reader chose in this visit: they are still there when the page is come back to. */
function filesOf(dataset: Dataset): OwnFiles {
  const known = stores.get(dataset);
  if (known) return known;
  const store = new OwnFiles(() => dataset.engine);
  stores.set(dataset, store);
  return store;
}

/** The reader's own files, checked here before they go on the map or to whoever publishes them. */
export function CheckPage({ dataset, exploration, printed, reference, notices }: BodyProps) {
  const address = usePageAddress();
  const [showing, setShowing] = useState(false);
  const beside = printed.editions[0]?.edition.name;
  const show = async (files: readonly ChosenFile[], where: 'map' | 'beside') => {
    setShowing(true);
    const shown = await dataset.openFiles(
      files.map(({ file, options }) => ({ name: file.name, content: file, options })),
    );
    setShowing(false);
    if (!shown) return;
    const { reports } = dataset.state();
    const grants = reports.some(({ profile }) => profile === 'kharita-grants-1');
    const { theme } = exploration.view;
    const own = { ...defaultView, theme, edition: { name: ownEdition, date: null } };
    if (where === 'beside' && beside)
      return navigate(
        address({ kind: 'compare' }, encodeView({ ...own, beside: { name: beside, date: null } })),
        'push',
      );
    navigate(address(grants ? explorePage : { kind: 'calls' }, encodeView(own)), 'push');
  };
  const root = useHydrated() ? new URL(import.meta.env.BASE_URL, window.location.href).href : '';
  return (
    <>
      <CheckView
        store={filesOf(dataset)}
        onShow={(...asked) => void show(...asked)}
        opening={exploration.dataset.progress}
        onStop={() => dataset.cancel()}
        hasEdition={beside !== undefined}
        {...{ reference, notices, root, showing }}
      />
      <SchemaLink />
    </>
  );
}
