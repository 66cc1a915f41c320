import { useLocale } from '../../i18n/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PartialDialog.module.css';

interface PartialDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onShow: () => void;
}

/** Why money per inhabitant is off on a partial edition, and the way to see it all the same. */
export function PartialDialog({ open, onClose, onShow }: PartialDialogProps) {
  const { t } = useLocale();
  return (
    <Dialog open={open} title={t('map.partial.title')} closeLabel={t('map.partial.close')} onClose={onClose}>
      <p className={styles.why}>{t('map.partial.why')}</p>
      <button type="button" className={styles.show} onClick={onShow}>
        {t('map.partial.show')}
      </button>
    </Dialog>
  );
}
