import { reference } from 'virtual:reference';
import { renderToString } from 'react-dom/server';
import type { EngineClient } from '../engine/client.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { type Language, languageFacts } from '../i18n/languages.ts';
import { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import { App } from './App.tsx';

export interface RenderedPage {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** What a reader without JavaScript must know. */
  readonly noScript: string;
  readonly body: string;
}

/** Renders the explore page of one language as the browser will hydrate it. */
export async function renderPage(language: Language, page: PageData, base: string): Promise<RenderedPage> {
  const translator = createTranslator(language, await loadMessages(language));
  const dataset = new Dataset(noEngine, page.editions, base, page);
  const body = renderToString(
    <App language={language} translator={translator} dataset={dataset} page={page} reference={reference} base={base} />,
  );
  return {
    language,
    direction: languageFacts[language].direction,
    title: translator.t('app.title'),
    description: translator.t('app.description'),
    noScript: translator.t('app.noScript'),
    body,
  };
}

function noEngine(): EngineClient {
  throw new Error('no engine runs while a page is printed');
}
