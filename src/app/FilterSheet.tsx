import type { ReactNode } from 'react';
import type { Action } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  readonly open: boolean;
  readonly total: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly dispatch: (action: Action) => void;
  readonly children: ReactNode;
}

/** The filter charts on a phone: a sheet over the page, with what the choice comes to always in sight. */
export function FilterSheet({ open, total, onOpen, onClose, dispatch, children }: FilterSheetProps) {
  const { t } = useLocale();
  return (
    <>
      <button type="button" className={styles.opener} onClick={onOpen}>
        {t('filters.title')}
      </button>
      <Dialog open={open} title={t('filters.title')} closeLabel={t('app.close')} onClose={onClose}>
        {children}
        <div className={styles.end}>
          <ButtonRow>
            <BarButton onClick={() => dispatch({ type: 'clear' })}>{t('filters.clearAll')}</BarButton>
            <BarButton solid onClick={onClose}>
              {t('filters.show', { count: total })}
            </BarButton>
          </ButtonRow>
        </div>
      </Dialog>
    </>
  );
}
