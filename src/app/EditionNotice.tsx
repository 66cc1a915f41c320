import type { Edition } from '../core/edition/edition.ts';
import { type Page, subjectOf } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { remarksText } from '../i18n/remarksText.ts';
import type { EditionEntry } from '../state/dataset.ts';
import { PageLink } from '../state/pageLink.tsx';
import { queryOf } from '../state/useView.ts';
import { Notice } from '../ui/Notice.tsx';

interface EditionNoticeProps {
  readonly page: Page;
  readonly view: View;
  /** The edition whose figures are on screen. */
  readonly edition: Edition;
  readonly editions: readonly EditionEntry[];
}

/**
 * Which edition is on screen where the address asks for another, or for an older date: that date, with the way to the
 * newest, or what stands in for what the site does not keep.
 */
export function EditionNotice({ page, view, edition, editions }: EditionNoticeProps) {
  const { language, format } = useLocale();
  const { say } = remarksText(language);
  const { name, date } = view.edition;
  const newest = editions.find((entry) => entry.edition.name === name)?.edition.date;
  if (newest === undefined) return <Notice tone="check">{say('unknownEdition', { edition: name })}</Notice>;
  if (date === null || name !== edition.name) return null;
  if (date !== edition.date) {
    const dates = { asked: format.date(date), shown: format.date(edition.date) };
    return <Notice tone="check">{say('otherDate', dates)}</Notice>;
  }
  const undated = { ...view, edition: { name, date: null } };
  return (
    <Notice tone="note">
      {say('older', { date: format.date(date), newest: format.date(newest) })}{' '}
      <PageLink to={page} query={queryOf(undated, subjectOf(page))}>
        {say('openNewest')}
      </PageLink>
      {' · '}
      <PageLink
        to={{ kind: 'changes' }}
        query={encodeView({ ...defaultView, theme: view.theme, edition: undated.edition })}
      >
        {say('seeChanges')}
      </PageLink>
      {' · '}
      <PageLink to={{ kind: 'compare' }} query={encodeView({ ...view, against: view.filter, beside: undated.edition })}>
        {say('besideNewest')}
      </PageLink>
    </Notice>
  );
}
