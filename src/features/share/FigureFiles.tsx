import { useState } from 'react';
import type { FigureId } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './ShareDialog.module.css';

export type PictureFormat = 'svg' | 'png';

export interface FigureFilesProps {
  readonly figure: FigureId;
  readonly draw: (figure: FigureId, format: PictureFormat) => Promise<Blob>;
  /** Saves what the figure is drawn from, with its receipt. */
  readonly saveData: (figure: FigureId) => Promise<void>;
}

/** One figure as a picture that carries its title, selection, source and address, or as its data. */
export function FigureFiles({ figure, draw, saveData }: FigureFilesProps) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'drawing' | 'failed'>('idle');
  const savePicture = async (format: PictureFormat) =>
    saveFile(await draw(figure, format), `kharita-${figure}.${format}`);
  const save = async (saving: () => Promise<void>) => {
    setState('drawing');
    try {
      await saving();
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={styles.part}>
      <h3>{t('share.picture')}</h3>
      <ButtonRow>
        {(['png', 'svg'] as const).map((format) => (
          <BarButton key={format} disabled={state === 'drawing'} onClick={() => void save(() => savePicture(format))}>
            {t(`share.${format}`)}
          </BarButton>
        ))}
        <BarButton disabled={state === 'drawing'} onClick={() => void save(() => saveData(figure))}>
          {t('share.data')}
        </BarButton>
      </ButtonRow>
      {state === 'failed' && <Notice tone="check">{t('share.pictureFailed')}</Notice>}
    </section>
  );
}
