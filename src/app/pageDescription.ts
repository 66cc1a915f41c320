import type { Reference } from '../core/model/reference.ts';
import { isOfCalls } from '../core/view/page.ts';
import { plainGrantSentence } from '../features/grant/sentenceModel.ts';
import { caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { checkText } from '../i18n/checkText.ts';
import type { Format } from '../i18n/format.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { schemaText } from '../i18n/schemaText.ts';
import { verifyText } from '../i18n/verifyText.ts';
import type { PageData } from '../state/pageData.ts';
import { callsDescription } from './calls/callsDescription.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly format: Format;
  readonly language: Language;
}

type Described = Pick<PageData, 'page' | 'answer' | 'edition' | 'calls' | 'schema'>;

/** A page in a sentence or two, for search engines and for whom its address is sent to. */
export function pageDescription(described: Described, reference: Reference, speech: Speech): string {
  const { t } = speech;
  if (described.page.kind === 'check') return checkText(speech.language).say('private');
  if (described.page.kind === 'verify') return verifyText(speech.language).say('lead');
  if (described.page.kind === 'schema') return schemaDescription(described, speech);
  if (isOfCalls(described.page)) return callsDescription(described, speech);
  const said = saidOf(described, reference, speech);
  if (said === null) return t('printed.description');
  const { result, filter } = described.answer;
  const { simulated, partial } = caveatsOf(result, filter, described.edition, speech);
  return [said, simulated, partial].filter((sentence) => sentence !== '').join('. ');
}

/** Which profile the page is about, and what it tells of each column. */
function schemaDescription({ schema }: Described, { language }: Speech): string {
  const titles = schema?.titles;
  const title = titles ? `${titles[language === 'zgh' ? 'fr' : language]}. ` : '';
  return `${title}${schemaText(language).say('lead')}`;
}

/** What the page says in one sentence, without the stop at its end; null where it is no sentence of its own. */
function saidOf({ page, answer, edition }: Described, reference: Reference, speech: Speech): string | null {
  const { result, filter, grant } = answer;
  if (page.kind === 'profile') return plainSentence(sentenceOf(result, filter, edition, reference, speech), speech.t);
  const [row] = grant?.parts ?? [];
  if (!grant || !row) return null;
  return plainGrantSentence({ row, shared: grant.parts.length > 1, reference }, speech).replace(/[.]$/, '');
}
