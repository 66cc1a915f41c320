import { lazy, Suspense, useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { missingIn } from './missing.ts';
import styles from './Section.module.css';

/** Loaded when a letter is first asked for. */
const LetterTexts = lazy(async () => ({ default: (await import('./LetterTexts.tsx')).LetterTexts }));

interface LettersProps {
  readonly row: GrantRow;
  readonly edition: Edition;
  /** Shows the record again. */
  readonly address: string;
}

/** Two ways to make the record better: say what is wrong in it, ask its funder for what it lacks. */
export function Letters({ row, edition, address }: LettersProps) {
  const { t } = useLocale();
  const [opened, setOpened] = useState<'report' | 'ask' | null>(null);
  const missing = missingIn(row);
  return (
    <section className={styles.section}>
      <h2>{t('letter.title')}</h2>
      <ButtonRow>
        <BarButton onClick={() => setOpened('report')}>{t('letter.report')}</BarButton>
        {missing.length > 0 && <BarButton onClick={() => setOpened('ask')}>{t('letter.ask')}</BarButton>}
      </ButtonRow>
      {missing.length === 0 && <p className={styles.quiet}>{t('letter.complete')}</p>}
      {opened && (
        <Dialog
          open
          title={t(opened === 'ask' ? 'letter.askTitle' : 'letter.reportTitle')}
          closeLabel={t('app.close')}
          onClose={() => setOpened(null)}
        >
          <Suspense fallback={<p>{t('letter.loading')}</p>}>
            <LetterTexts form={opened} row={row} missing={missing} edition={edition} address={address} />
          </Suspense>
        </Dialog>
      )}
    </section>
  );
}
