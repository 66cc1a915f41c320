import { reference } from 'virtual:reference';
import { hydrateRoot } from 'react-dom/client';
import { parseAddress } from '../core/view/address.ts';
import { startEngine } from '../engine/client.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { isLanguage } from '../i18n/languages.ts';
import { Dataset } from '../state/dataset.ts';
import { type PageData, pageDataId } from '../state/pageData.ts';
import { preferredLanguage, rememberLanguage } from '../state/preferences.ts';
import { App } from './App.tsx';

/** Brings the printed page to life, or sends the reader to the page of their language. */
export async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const { language } = parseAddress(window.location.pathname, base);
  if (!isLanguage(language)) {
    window.location.replace(`${base}${preferredLanguage()}/${window.location.search}${window.location.hash}`);
    return;
  }
  rememberLanguage(language);
  const page = printedData();
  const container = document.getElementById('app');
  if (!page || !container) return;
  const translator = createTranslator(language, await loadMessages(language));
  const dataset = new Dataset(startEngine, page.editions, base, page);
  hydrateRoot(
    container,
    <App language={language} translator={translator} dataset={dataset} page={page} reference={reference} base={base} />,
  );
}

function printedData(): PageData | null {
  const text = document.getElementById(pageDataId)?.textContent;
  // Written by the build of this very page, so its shape is ours.
  return text ? (JSON.parse(text) as PageData) : null;
}
