import { useContext, useMemo } from 'react';
import { fits } from '../../core/calls/fit.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView, type View } from '../../core/view/viewState.ts';
import { CallGroups } from '../../features/calls/CallGroups.tsx';
import { CallNotes } from '../../features/calls/CallNotes.tsx';
import { callList } from '../../features/calls/callList.ts';
import { FitLegend, FitMarks } from '../../features/calls/FitMarks.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { remarksText } from '../../i18n/remarksText.ts';
import { useAssociation } from '../../state/association.ts';
import { useFollowed } from '../../state/followed.ts';
import { SiteContext, SiteProvider } from '../../state/pageLink.tsx';
import { useCallsOf } from '../../state/useCalls.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CallsFailed } from './CallsFailed.tsx';

interface EditionCallsProps {
  /** An edition of the site. */
  readonly edition: Edition;
  /** What the reader chose among the calls of their own files. */
  readonly view: View;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

const none: ReadonlySet<string> = new Set();

/**
 * The calls of an edition under the same choices, in a list of their own below those of the reader's files: each list
 * counts by itself, and a call that stands in both is counted in both. Their links lead to that edition.
 */
export function EditionCalls({ edition, view, now }: EditionCallsProps) {
  const { t, language } = useLocale();
  const association = useAssociation();
  const followed = useFollowed();
  const addresses = useContext(SiteContext);
  const { record, failed, retry } = useCallsOf({ edition, calls: null }, true);
  const list = useMemo(
    () => record && callList({ record, view, association, followed, shown: 'all', now }),
    [record, view, association, followed, now],
  );
  const { name } = edition;
  const carried = encodeView({ ...defaultView, edition: { name, date: null }, theme: view.theme });
  const there = useMemo(() => ({ ...addresses, carried }), [addresses, carried]);
  if (failed) return <CallsFailed tone="check" retry={retry} />;
  if (!list)
    return (
      <Notice tone="note" passing>
        {t('calls.list.loading')}
      </Notice>
    );
  const { groups, fitOf, listed } = list;
  return (
    <SiteProvider value={there}>
      <p>{remarksText(language).say('callsApart', { count: listed.length })}</p>
      <CallNotes edition={edition} now={now} />
      <CallGroups
        {...{ groups, chosen: null, fresh: none }}
        compared={fitOf !== null}
        today={dayAt(now)}
        fits={(call) => fitOf !== null && fits(fitOf(call))}
        marks={(call) => fitOf && <FitMarks fit={fitOf(call)} />}
      />
      {fitOf && <FitLegend />}
    </SiteProvider>
  );
}
