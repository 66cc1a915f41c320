import { explorePage } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type Theme } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { remarksText } from '../i18n/remarksText.ts';
import { PageLink } from '../state/pageLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Main.module.css';

/** In place of a page of the reader's own file, once that is gone: no other figures stand where theirs stood. */
export function OwnGone({ theme }: { readonly theme: Theme }) {
  const { say } = remarksText(useLocale().language);
  const query = encodeView({ ...defaultView, theme });
  return (
    <>
      <h1 className={styles.gone}>{say('ownFileGone')}</h1>
      <Notice tone="note">
        {say('ownFileGoneWhy')}{' '}
        <PageLink to={{ kind: 'check' }} query={query}>
          {say('checkAgain')}
        </PageLink>
        {' · '}
        <PageLink to={explorePage} query={query}>
          {say('seeEdition')}
        </PageLink>
      </Notice>
    </>
  );
}
