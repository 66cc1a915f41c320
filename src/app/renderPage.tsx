import { renderToString } from 'react-dom/server';
import { regionCodes } from '../core/model/codelists.ts';
import type { Reference } from '../core/model/reference.ts';
import type { EngineClient } from '../engine/client.ts';
import { loadSheet } from '../features/places/regionSheets.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { type Language, languageFacts } from '../i18n/languages.ts';
import { loadOtherUnits } from '../i18n/react.tsx';
import { spokenBy } from '../i18n/speech.ts';
import { Dataset } from '../state/dataset.ts';
import type { PageData } from '../state/pageData.ts';
import type { Measure } from '../ui/picture/typeset.ts';
import { App } from './App.tsx';
import { callPageTitle } from './calls/callPageTitle.ts';
import { changesPageTitle } from './changesPageTitle.ts';
import { pageDescription } from './pageDescription.ts';
import { pageTitle } from './pageTitle.ts';
import { preparation } from './preparation.ts';
import { referenceIn } from './referenceIn.ts';
import { shownCurrency } from './shownCurrency.ts';
import { type CardSubject, socialCard } from './socialCard.ts';

export interface RenderedPage {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** What a reader without JavaScript must know. */
  readonly noScript: string;
  /** Stands over the page while another edition than the printed one is awaited. */
  readonly opening: string;
  readonly body: string;
}

export type RenderPage = (printed: PageData) => Promise<RenderedPage>;

/** What renders the pages of one language as the browser will hydrate them. */
export async function pageRenderer(language: Language, base: string): Promise<RenderPage> {
  const translator = createTranslator(language, await loadMessages(language));
  const prepare = preparation(language, translator);
  const reference = await referenceIn(language);
  await prepare.sentences();
  await Promise.all(regionCodes.map(loadSheet));
  return async (printed) => {
    await prepare.page(printed.page);
    const currency = shownCurrency(printed.page, printed.answer.result);
    if (currency !== 'MAD') await loadOtherUnits();
    const speech = await spokenBy(translator, language, currency);
    const dataset = new Dataset(noEngine, printed.editions, base, printed);
    const app = <App {...{ language, translator, dataset, printed, reference, base, prepare }} />;
    return {
      language,
      direction: languageFacts[language].direction,
      title: titleOf(printed, reference, speech),
      description: pageDescription(printed, reference, speech),
      noScript: translator.t('printed.noScript'),
      opening: translator.t('app.opening'),
      body: renderToString(app),
    };
  };
}

/**
 * What draws the cards of one language and edition, see `socialCard`: its amounts in the currency told; `measure` must
 * know the faces they will be set in.
 */
export async function cardWriter(
  language: Language,
  currency: string,
  measure: Measure,
): Promise<(subject: CardSubject) => string> {
  const translator = createTranslator(language, await loadMessages(language));
  await preparation(language, translator).sentences();
  const { direction } = languageFacts[language];
  const reference = await referenceIn(language);
  const voice = { ...(await spokenBy(translator, language, currency)), direction };
  return (subject) => socialCard(subject, reference, voice, measure);
}

export type CardWriter = typeof cardWriter;

function titleOf({ page, answer, calls }: PageData, reference: Reference, speech: Parameters<typeof pageTitle>[3]) {
  if (page.kind === 'changes') return changesPageTitle(speech);
  return page.kind === 'call' ? callPageTitle(page.id, calls, speech) : pageTitle(page, answer, reference, speech);
}

function noEngine(): EngineClient {
  throw new Error('no engine runs while a page is printed');
}
