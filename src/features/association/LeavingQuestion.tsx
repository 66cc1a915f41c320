import { useEffect, useRef } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './AssociationEditor.module.css';

interface LeavingQuestionProps {
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}

/** Stands where the form stood when it is left with answers that nothing keeps: they are lost only when that is said. */
export function LeavingQuestion({ onSave, onLeave, onBack }: LeavingQuestionProps) {
  const { t } = useLocale();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} role="alert" tabIndex={-1} className={styles.leaving}>
      <p>{t('association.leaving.question')}</p>
      <ButtonRow>
        <BarButton solid onClick={onSave}>
          {t('association.save')}
        </BarButton>
        <BarButton onClick={onBack}>{t('association.leaving.back')}</BarButton>
        <BarButton onClick={onLeave}>{t('association.leaving.leave')}</BarButton>
      </ButtonRow>
    </div>
  );
}
