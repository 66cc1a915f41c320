import { use } from 'react';
import type { Page } from '../core/view/page.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import type { EditionEntry } from '../state/dataset.ts';
import type { Exploration } from '../state/useExplore.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Preparation } from './bodyProps.ts';
import { EditionNotice } from './EditionNotice.tsx';
import { EmptySelection } from './EmptySelection.tsx';

interface RemarksProps {
  readonly page: Page;
  readonly view: View;
  readonly exploration: Exploration;
  readonly editions: readonly EditionEntry[];
  readonly sentences: Preparation['sentences'];
  readonly dispatch: (action: Action) => void;
  /** True where the address asks for another edition than the one on screen, or for an older date. */
  readonly other: boolean;
  /** True where no grant answers. */
  readonly empty: boolean;
  /** True where nothing states the currency of the amounts shown. */
  readonly noCurrency: boolean;
}

/** What must be known of some selections and editions, and of most not. */
export function Remarks({ other, empty, noCurrency, ...shown }: RemarksProps) {
  const { page, view, exploration, editions, sentences, dispatch } = shown;
  return (
    <>
      {other && <EditionNotice {...{ page, view, editions }} edition={exploration.edition} />}
      {noCurrency && <NoCurrency sentences={sentences} />}
      {empty && <EmptySelection {...{ sentences, dispatch }} result={exploration.result} filter={view.filter} />}
    </>
  );
}

function NoCurrency({ sentences }: Pick<RemarksProps, 'sentences'>) {
  use(sentences());
  const { t, format } = useLocale();
  return <Notice tone="check">{t('remarks.noCurrency', { codes: format.list(['MAD', 'EUR']) })}</Notice>;
}
