import { type FormEvent, useId, useState } from 'react';
import type { Association } from '../../core/calls/association.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { keepAssociation } from '../../state/association.ts';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './AssociationEditor.module.css';
import { AssociationFile } from './AssociationFile.tsx';
import { associationOf, type Draft, draftOf, isSame, isUntold, type Typed } from './draft.ts';
import { FormChoice, PlaceChoice, SectorChoice, TypedAnswer, YesOrNo } from './fields.tsx';
import { LeavingQuestion } from './LeavingQuestion.tsx';

interface AssociationEditorProps {
  readonly association: Association;
  readonly reference: Reference;
  /** The current one. */
  readonly year: number;
  readonly onClose: () => void;
}

/** The form in which an association says of itself what it wants to; nothing in it is required or sent. */
export function AssociationEditor({ association, reference, year, onClose }: AssociationEditorProps) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Draft>(() => draftOf(association));
  const [unread, setUnread] = useState<readonly Typed[]>([]);
  const [leaving, setLeaving] = useState(false);
  const note = useId();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const answers = { draft, change };
  const save = () => {
    const told = associationOf(draft, year);
    setUnread(told.unread);
    setLeaving(false);
    if (told.unread.length > 0) return;
    keepAssociation(isUntold(told.association) ? null : told.association);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const mayLeave = () => {
    const kept = leaving || isSame(draft, draftOf(association));
    setLeaving(!kept);
    return kept;
  };
  const erase = () => {
    keepAssociation(null);
    onClose();
  };
  return (
    <Dialog open title={t('association.title')} closeLabel={t('app.close')} onClose={onClose} mayLeave={mayLeave}>
      {leaving && <LeavingQuestion onSave={save} onLeave={onClose} onBack={() => setLeaving(false)} />}
      <form className={styles.form} onSubmit={submit} noValidate aria-describedby={note} hidden={leaving}>
        <p id={note} className={styles.note}>
          {t('association.lead')}
        </p>
        <FormChoice {...answers} />
        <PlaceChoice {...answers} reference={reference} />
        <SectorChoice {...answers} sectors={reference.sectors} />
        <TypedAnswer {...answers} name="founded" unread={unread.includes('founded')} />
        <TypedAnswer {...answers} name="budget" unread={unread.includes('budget')} />
        <YesOrNo {...answers} name="accounts" />
        <YesOrNo {...answers} name="utility" />
        <ButtonRow>
          <BarButton solid type="submit">
            {t('association.save')}
          </BarButton>
          <BarButton onClick={erase}>{t('association.erase')}</BarButton>
        </ButtonRow>
      </form>
      {!leaving && <AssociationFile draft={draft} year={year} onRead={(read) => setDraft(draftOf(read))} />}
    </Dialog>
  );
}
