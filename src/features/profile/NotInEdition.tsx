import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import { subjectName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { HatchBlock } from '../../ui/chart/Hatch.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './NotInEdition.module.css';

interface NotInEditionProps {
  readonly about: About;
  readonly reference: Reference;
}

/** True where neither the edition nor the reference tables give the subject a name: the address is all there is of it. */
export function isUnknown({ subject, names, n }: About, reference: Reference): boolean {
  return n === 0 && subjectName(subject, names, reference, 'fr') === subject.key;
}

/** The address names nobody: said so, with the list of those it could have named. */
export function UnknownSubject({ subject: { of, key } }: Pick<About, 'subject'>) {
  const { t } = useLocale();
  return (
    <Notice tone="check">
      {t(`profile.unknown.${of}`, { key })} {t('profile.searchFinds')}{' '}
      <PageLink to={{ kind: 'directory', of }}>{t(`app.lists.${of}`)}</PageLink>
    </Notice>
  );
}

/** No row of the edition names the subject: said so, with what that does not mean. */
export function NotInEdition({ about, reference }: NotInEditionProps) {
  const { t, language } = useLocale();
  const name = subjectName(about.subject, about.names, reference, language);
  return (
    <div className={styles.nothing}>
      <svg width="120" height="40" aria-hidden="true">
        <HatchBlock height={40} />
        <rect x=".5" y=".5" width="119" height="39" fill="none" stroke="var(--rule2)" />
      </svg>
      <p className={styles.what}>{t('profile.notInEdition', { name })}</p>
      <p>{t('profile.notInEditionWhy')}</p>
    </div>
  );
}
