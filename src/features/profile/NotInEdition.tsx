import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import { subjectName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { HatchBlock } from '../../ui/chart/Hatch.tsx';
import styles from './NotInEdition.module.css';

interface NotInEditionProps {
  readonly about: About;
  readonly reference: Reference;
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
