import type { Call } from '../../core/model/call.ts';
import type { Page } from '../../core/view/page.ts';
import { type CallSpeech, listedTitle } from '../../features/calls/callWords.ts';
import { callText } from '../../i18n/callText.ts';
import type { PageData } from '../../state/pageData.ts';

type Described = Pick<PageData, 'page' | 'edition' | 'calls'>;

/**
 * A page of calls in a few sentences, for search engines and for whom its address is sent to. They are read on another
 * day than they are written: none says what is open.
 */
export function callsDescription({ page, edition, calls }: Described, speech: CallSpeech): string {
  const { t, format } = speech;
  const all = calls?.calls ?? [];
  const own = all.find((call) => isThe(call, page));
  const simulated = edition.kind === 'simulated' ? [t('calls.list.simulated').replace(/[.]$/, '')] : [];
  if (own) return sentences([...simulated, listedTitle(own, speech).text, ...callText(speech.language).outline(own)]);
  const dated = all.filter(({ closes }) => closes !== '').length;
  const counts = { calls: t('find.calls', { count: all.length }), dated, date: format.date(edition.date) };
  return sentences([...simulated, t('calls.page.description', counts)]);
}

function isThe({ id }: Call, page: Page): boolean {
  return page.kind === 'call' && page.id === id;
}

function sentences(said: readonly string[]): string {
  return `${said.join('. ')}.`;
}
