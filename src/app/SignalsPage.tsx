import { defaultFilter, type Filter } from '../core/query/filter.ts';
import type { SignalCount } from '../core/signals/askSignals.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import { Caveats } from '../features/headline/Caveats.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { outcomeWords } from '../features/signals/outcomeWords.ts';
import styles from '../features/signals/Signals.module.css';
import { SignalsList } from '../features/signals/SignalsList.tsx';
import { SignalView } from '../features/signals/SignalView.tsx';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import type { Voice } from '../ui/chart/voice.ts';
import { PageLead, PageTitle } from '../ui/PageTitle.tsx';
import type { BodyProps } from './bodyProps.ts';
import { SentenceQuote } from './SentenceQuote.tsx';

/** Questions put to the selection: all of them, or one with what it found. */
export function SignalsPage({ exploration, shown, reference, notices, address, dispatch }: BodyProps) {
  const locale = useLocale();
  const { t } = locale;
  const { page, signals, result, answered, edition } = exploration;
  if (page.kind !== 'signals' || !signals) return notices;
  const { edition: open, theme } = shown;
  const queryFor = (filter: Filter) => encodeView({ ...defaultView, edition: open, theme, filter });
  const query = queryFor(answered);
  const [count] = signals.counts;
  const selection = selectionWords(result, answered, reference, locale);
  return (
    <>
      {page.of && (
        <PageLink to={{ kind: 'signals', of: null }} query={query} className={styles.back}>
          {t('signals.all')}
        </PageLink>
      )}
      <PageTitle>{t(page.of ? `signals.of.${page.of}.title` : 'signals.title')}</PageTitle>
      {!page.of && <PageLead>{t('signals.lead')}</PageLead>}
      {selection !== '' && <p>{t('directory.selection', { selection })}</p>}
      {page.of && count && (
        <SentenceQuote
          sentence={answerInWords(count, selection, result.currency, locale)}
          caveats={caveatLines(caveatsOf(result, answered, edition, locale))}
          {...{ edition, address }}
        />
      )}
      <Caveats result={result} filter={answered} edition={edition} dispatch={dispatch} />
      {notices}
      {page.of && count ? (
        <SignalView
          {...{ count, told: signals.told ?? [], currency: result.currency, edition: edition.kind, reference }}
          queryOf={queryFor}
        />
      ) : (
        <SignalsList
          {...{ signals, currency: result.currency, query }}
          welfareQuery={queryFor({
            ...answered,
            clauses: { ...(answered ?? defaultFilter).clauses, recipientKind: ['staff_welfare'] },
          })}
        />
      )}
    </>
  );
}

/** The question, of what selection, and what it came to, each a sentence. */
function answerInWords(count: SignalCount, selection: string, currency: string, voice: Voice): string {
  const { t } = voice;
  const { found, examined, few } = outcomeWords(count, currency, voice);
  const asked = selection === '' ? '' : t('directory.selection', { selection });
  const said = [t(`signals.of.${count.id}.question`), asked, found, examined, few].filter((part) => part !== '');
  return said.map((part) => (/[.?؟]$/.test(part) ? part : `${part}.`)).join(' ');
}
