import type { ReactNode } from 'react';
import type { Action } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  readonly open: boolean;
  /** What the button that closes the sheet leads to, counted. */
  readonly show: string;
  /** What stands beside the way to the sheet on a phone. */
  readonly beside?: ReactNode;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly dispatch: (action: Action) => void;
  readonly children: ReactNode;
}

/** The filter charts on a phone: a sheet over the page, with what the choice comes to always in sight. */
export function FilterSheet({ open, show, beside, onOpen, onClose, dispatch, children }: FilterSheetProps) {
  const { t } = useLocale();
  return (
    <>
      <div className={styles.bar}>
        {beside}
        <button type="button" className={styles.opener} onClick={onOpen}>
          {t('filters.title')}
        </button>
      </div>
      <Dialog open={open} title={t('filters.title')} closeLabel={t('app.close')} onClose={onClose}>
        {children}
        <div className={styles.end}>
          <ButtonRow>
            <BarButton onClick={() => dispatch({ type: 'clear' })}>{t('filters.clearAll')}</BarButton>
            <BarButton solid onClick={onClose}>
              {show}
            </BarButton>
          </ButtonRow>
        </div>
      </Dialog>
    </>
  );
}
