import type { CallOrigin } from '../../core/calls/joinCalls.ts';
import type { Call } from '../../core/model/call.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import type { View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './CallList.module.css';
import { CallsFailed } from './CallsFailed.tsx';
import type { CallsBeside } from './useCallsBeside.ts';

interface OriginLineProps {
  readonly beside: CallsBeside;
  /** The calls of the list under the choices of the reader. */
  readonly listed: readonly Call[];
  readonly view: View;
}

/** How many calls of one list are the reader's own, how many the edition's, and where the latter are taken away. */
export function OriginLine({ beside: { edition, joined, failed, retry }, listed, view }: OriginLineProps) {
  const { t, format } = useLocale();
  if (failed) return <CallsFailed tone="check" retry={retry} />;
  if (!joined) {
    return (
      <Notice tone="note" passing>
        {t('calls.list.loading')}
      </Notice>
    );
  }
  const there = { ...view, edition: { name: edition.name, date: null } };
  const n = (origin: CallOrigin) => format.integer(listed.filter((call) => joined.originOf(call) === origin).length);
  const counts = { own: n('own'), edition: n('edition'), both: n('both'), date: format.date(edition.date) };
  return (
    <p className={styles.origins}>
      {t('calls.list.origins.counted', counts)}{' '}
      <PageLink to={{ kind: 'calls' }} query={encodeView(there)}>
        {t('calls.list.origins.there')}
      </PageLink>
    </p>
  );
}
