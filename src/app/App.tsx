import type { Reference } from '../core/model/reference.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { LocaleProvider } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import type { Preparation } from './bodyProps.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Site } from './Site.tsx';

export interface AppProps {
  readonly language: Language;
  readonly translator: Translator;
  readonly dataset: Dataset;
  /** What came with the page; its kind of page is prepared. */
  readonly printed: PageData;
  readonly reference: Reference;
  /** Path below which the site is served, with slashes at both ends. */
  readonly base: string;
  readonly prepare: Preparation;
  /** True where what came is another page's, on loan until the engine answers for this one. */
  readonly borrowed?: boolean;
}

/** The application in one language; holds no logic. */
export function App({ language, translator, ...site }: AppProps) {
  return (
    <LocaleProvider language={language} translator={translator}>
      <ErrorBoundary>
        <Site {...site} />
      </ErrorBoundary>
    </LocaleProvider>
  );
}
