import { useState } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { Filters } from '../features/filters/Filters.tsx';
import { Grants } from '../features/grants/Grants.tsx';
import { Headline } from '../features/headline/Headline.tsx';
import { languageFacts } from '../i18n/languages.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import { useExplore } from '../state/useExplore.ts';
import { useGrantList } from '../state/useGrantList.ts';
import { useNarrow } from '../state/useNarrow.ts';
import { useTheme } from '../state/useTheme.ts';
import { useView } from '../state/useView.ts';
import { HatchPattern } from '../ui/chart/HatchPattern.tsx';
import { Charts } from './Charts.tsx';
import styles from './ExplorePage.module.css';
import { FilterSheet } from './FilterSheet.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { OwnFile } from './OwnFile.tsx';
import { Quote } from './Quote.tsx';
import { focusFilter } from './focusFilter.ts';

interface ExplorePageProps {
  readonly dataset: Dataset;
  readonly page: PageData;
  readonly reference: Reference;
  readonly base: string;
}

/** One map, one sentence, and charts that are also the controls. */
export function ExplorePage({ dataset, page, reference, base }: ExplorePageProps) {
  const { language } = useLocale();
  const { view, repairs, dispatch } = useView();
  const exploration = useExplore(dataset, view);
  const { result, edition, pending } = exploration;
  const list = useGrantList(dataset, exploration.dataset, view.filter, view.sort, languageFacts[language].locale, page.rows);
  const narrow = useNarrow();
  const theme = useTheme(view.theme, dispatch);
  const [open, setOpen] = useState<'nothing' | 'filters' | 'ownFile'>('nothing');
  const filters = <Filters result={result} filter={view.filter} reference={reference} dispatch={dispatch} />;
  const openFilter = (name: string) => {
    if (narrow) setOpen('filters');
    focusFilter(name);
  };
  return (
    <div className={styles.page}>
      <svg width="0" height="0" aria-hidden="true" className="visually-hidden">
        <HatchPattern id="hatch" />
      </svg>
      <Header base={base} search={encodeView(view)} edition={edition} editions={page.editions} theme={theme.shown} dispatch={theme.dispatch} onOpenFile={() => setOpen('ownFile')} />
      <main className={`${styles.main} ${pending ? styles.pending : ''}`} aria-busy={pending}>
        <Headline
          result={result}
          filter={view.filter}
          edition={edition}
          reference={reference}
          dispatch={dispatch}
          onOpenFilter={openFilter}
          actions={<Quote exploration={exploration} view={view} reference={reference} exportCsv={async (request) => (await ready(dataset, view.edition)).exportCsv(request)} />}
        />
        <Notices repairs={repairs} view={view} exploration={exploration} editions={page.editions} onRetry={() => void dataset.retry()} dispatch={dispatch} />
        <Charts exploration={exploration} view={view} reference={reference} dispatch={dispatch} rail={narrow ? null : filters} />
        <Grants view={view} total={list.total ?? result.total.n} list={list} reference={reference} dispatch={dispatch} />
      </main>
      <Footer edition={edition} base={base} />
      <FilterSheet open={open === 'filters'} narrow={narrow} total={result.total.n} onOpen={() => setOpen('filters')} onClose={() => setOpen('nothing')} dispatch={dispatch}>
        {filters}
      </FilterSheet>
      <OwnFile open={open === 'ownFile'} onClose={() => setOpen('nothing')} dataset={dataset} state={exploration.dataset} dispatch={dispatch} />
    </div>
  );
}

async function ready(dataset: Dataset, edition: { readonly name: string; readonly date: string | null }) {
  await dataset.select(edition);
  return dataset.engine;
}
