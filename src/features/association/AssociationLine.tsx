import { lazy, Suspense } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useAssociation, useAssociationLasts } from '../../state/association.ts';
import styles from './AssociationLine.module.css';
import { saidBy } from './summaryModel.ts';

/** Loaded when it is first opened. */
const AssociationEditor = lazy(async () => ({ default: (await import('./AssociationEditor.tsx')).AssociationEditor }));

interface AssociationLineProps {
  readonly reference: Reference;
  /** The current one, for its age. */
  readonly year: number;
  /** True while what it says is being changed. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}

/** What the reader's association has said of itself, or the invitation to say it; the form opens over the page. */
export function AssociationLine({ reference, year, editing, onEditing }: AssociationLineProps) {
  const locale = useLocale();
  const { t } = locale;
  const association = useAssociation();
  const lasts = useAssociationLasts();
  const said = saidBy(association, reference, year, locale);
  return (
    <section className={styles.line} aria-label={t('association.title')}>
      <h2 className={styles.title}>{t('association.title')}</h2>
      {said.length > 0 ? (
        <dl className={styles.said}>
          {said.map(({ label, text, speaksAlone }) => (
            <div key={label}>
              <dt className={speaksAlone ? styles.spare : undefined}>{label}</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.invitation}>{t('association.invitation')}</p>
      )}
      <button type="button" className={styles.edit} onClick={() => onEditing(true)}>
        {said.length > 0 ? t('association.edit') : t('association.describe')}
      </button>
      <p className={styles.here}>
        {t(lasts ? 'association.here' : 'association.visitOnly')} <span>· {t('association.unsent')}</span>
      </p>
      {editing && (
        <Suspense>
          <AssociationEditor {...{ association, reference, year }} onClose={() => onEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
