import type { Reference } from '../core/model/reference.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { Grants } from '../features/grants/Grants.tsx';
import { languageFacts } from '../i18n/languages.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import type { Exploration } from '../state/useExplore.ts';
import { type PrintedRows, useGrantList } from '../state/useGrantList.ts';
import { usePrinting } from '../state/usePrinting.ts';

interface GrantsSectionProps {
  readonly dataset: Dataset;
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
  /** Rows that came with the page. */
  readonly printed: PrintedRows;
}

/** Feeds the list of grants from the loaded edition. */
export function GrantsSection({ dataset, exploration, view, reference, dispatch, printed }: GrantsSectionProps) {
  const { language } = useLocale();
  const { locale } = languageFacts[language];
  const list = useGrantList(dataset, exploration.dataset, { filter: view.filter, sort: view.sort, locale }, printed);
  const total = list.total ?? exploration.result.total.n;
  const printing = usePrinting();
  const editionKind = exploration.edition.kind;
  return <Grants {...{ view, total, list, printing, reference, editionKind, dispatch }} />;
}
