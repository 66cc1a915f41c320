import type { Edition } from '../../core/edition/edition.ts';
import { callKinds, fundingOrigins } from '../../core/model/call.ts';
import { none } from '../../core/model/codelists.ts';
import { CallNotes } from '../../features/calls/CallNotes.tsx';
import { CallSentence, type CallToken } from '../../features/calls/CallSentence.tsx';
import type { CallList } from '../../features/calls/callList.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { BodyProps } from '../bodyProps.ts';

interface CallListHeadProps extends Pick<BodyProps, 'dispatch'> {
  readonly list: CallList;
  readonly tokens: readonly CallToken[];
  readonly edition: Edition;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly onOpenFilter: (name: string) => void;
  readonly onShare: () => void;
}

/** How the calls of the list stand, in one sentence, with what must be known of it and the way it leaves the site. */
export function CallListHead({ list, tokens, edition, now, dispatch, onOpenFilter, onShare }: CallListHeadProps) {
  const { t } = useLocale();
  const { summary, closed, undated } = list;
  return (
    <>
      <CallSentence {...{ summary, closed, undated, tokens, onOpenFilter }} />
      <CallNotes edition={edition} now={now}>
        <Hidden n={list.hidden} dispatch={dispatch} />{' '}
        <button type="button" aria-haspopup="dialog" onClick={onShare}>
          {t('download.share')}
        </button>
      </CallNotes>
    </>
  );
}

/** How many calls only the standing choice of money and offer keeps out, and the way to them. */
function Hidden({ n, dispatch }: { readonly n: number } & Pick<BodyProps, 'dispatch'>) {
  const { t } = useLocale();
  if (n === 0) return null;
  return (
    <>
      {t('calls.list.hidden', { count: n })}{' '}
      <button type="button" onClick={() => showHidden(dispatch)}>
        {t('calls.list.showHidden')}
      </button>
    </>
  );
}

/** Whatever is offered, and whosever money it is. */
function showHidden(dispatch: BodyProps['dispatch']): void {
  dispatch({ type: 'choose', choice: 'origin', value: [...fundingOrigins, none].join() });
  dispatch({ type: 'choose', choice: 'offer', value: [...callKinds, none].join() });
}
