import { createRoot, hydrateRoot } from 'react-dom/client';
import { parseAddress } from '../core/view/address.ts';
import { startEngine } from '../engine/client.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { isLanguage, languageFacts } from '../i18n/languages.ts';
import { loadOtherUnits } from '../i18n/react.tsx';
import { Dataset } from '../state/dataset.ts';
import { watchFocus } from '../state/focusPlace.ts';
import { type PageData, pageDataId } from '../state/pageData.ts';
import { letsChoose, preferredLanguage, rememberLanguage } from '../state/preferences.ts';
import { App } from './App.tsx';
import { preparation } from './preparation.ts';
import { referenceIn } from './referenceIn.ts';
import { shownCurrency } from './shownCurrency.ts';

/**
 * Brings the printed page to life, or sends the reader to the page of their language (a first visit on a slow network
 * chooses it, and what to read, before anything more is fetched). Where no page was printed for
 * an address, the explore page of its language lends its figures until the engine has read the edition.
 */
export async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const { language } = parseAddress(window.location.pathname, base);
  if (!isLanguage(language)) {
    if (language === '' && letsChoose()) return;
    window.location.replace(`${base}${preferredLanguage()}/${window.location.search}${window.location.hash}`);
    return;
  }
  rememberLanguage(language);
  watchFocus();
  const container = document.getElementById('app');
  const here = printedIn(document);
  const printed = here ?? (await borrowedFrom(`${base}${language}/`));
  if (!printed || !container) return;
  const translator = createTranslator(language, await loadMessages(language));
  const prepare = preparation(language, translator);
  await prepare.page(printed.page);
  if (shownCurrency(printed.page, printed.answer.result) !== 'MAD') await loadOtherUnits();
  const reference = await referenceIn(language);
  const dataset = new Dataset(startEngine, printed.editions, base, printed);
  const app = <App {...{ language, translator, dataset, printed, reference, base, prepare }} borrowed={!here} />;
  if (here) hydrateRoot(container, app);
  else {
    document.documentElement.lang = language;
    document.documentElement.dir = languageFacts[language].direction;
    createRoot(container).render(app);
  }
}

function printedIn(page: Document): PageData | null {
  const text = page.getElementById(pageDataId)?.textContent;
  // Written by the build of this very site, so its shape is ours.
  return text ? (JSON.parse(text) as PageData) : null;
}

async function borrowedFrom(address: string): Promise<PageData | null> {
  const response = await fetch(address);
  return printedIn(new DOMParser().parseFromString(await response.text(), 'text/html'));
}
