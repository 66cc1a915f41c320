import { useState } from 'react';
import type { FigureId } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { FigureChoice } from './FigureChoice.tsx';
import styles from './ShareDialog.module.css';

export type PictureFormat = 'svg' | 'png';

export interface PictureMakerProps {
  /** What stands on the page, the one meant at first before the others. */
  readonly figures: readonly [FigureId, ...FigureId[]];
  readonly draw: (figure: FigureId, format: PictureFormat) => Promise<Blob>;
}

/** One figure as a picture that carries its title, selection, source and address. */
export function PictureMaker({ figures, draw }: PictureMakerProps) {
  const { t } = useLocale();
  const [figure, setFigure] = useState<FigureId>(figures[0]);
  const [state, setState] = useState<'idle' | 'drawing' | 'failed'>('idle');
  const save = async (format: PictureFormat) => {
    setState('drawing');
    try {
      saveFile(await draw(figure, format), `kharita-${figure}.${format}`);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={styles.part}>
      <h3>{t('share.picture')}</h3>
      <div className={styles.choices}>
        <FigureChoice figures={figures} figure={figure} onChoose={setFigure} />
      </div>
      <ButtonRow>
        {(['png', 'svg'] as const).map((format) => (
          <BarButton key={format} disabled={state === 'drawing'} onClick={() => void save(format)}>
            {t(`share.${format}`)}
          </BarButton>
        ))}
      </ButtonRow>
      {state === 'failed' && <Notice tone="check">{t('share.pictureFailed')}</Notice>}
    </section>
  );
}
