import { type ChangeEvent, useState } from 'react';
import type { Association } from '../../core/calls/association.ts';
import { readAssociation, writeAssociation } from '../../core/calls/associationFile.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow, barLink } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './AssociationEditor.module.css';
import { associationOf, type Draft } from './draft.ts';

/** Bytes beyond which a file is not even opened: none of ours is as large. */
const largest = 100_000;

interface AssociationFileProps {
  readonly draft: Draft;
  readonly year: number;
  readonly onRead: (association: Association) => void;
}

/** Takes what the form says to another browser: a file out, a file in. */
export function AssociationFile({ draft, year, onRead }: AssociationFileProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<'read' | 'notOurs' | null>(null);
  const save = () => {
    const { association } = associationOf(draft, year);
    saveFile(new Blob([writeAssociation(association)], { type: 'application/json' }), 'kharita-association.json');
  };
  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    const association = file.size > largest ? null : readAssociation(await file.text());
    input.value = '';
    setOutcome(association ? 'read' : 'notOurs');
    if (association) onRead(association);
  };
  return (
    <section className={styles.file}>
      <h3>{t('association.file.title')}</h3>
      <p className={styles.note}>{t('association.file.note')}</p>
      <ButtonRow>
        <BarButton onClick={save}>{t('association.file.save')}</BarButton>
        <label className={`${barLink} ${styles.open}`}>
          {t('association.file.open')}
          <input type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
        </label>
      </ButtonRow>
      <p role="status">{outcome && t(`association.file.${outcome}`)}</p>
    </section>
  );
}
