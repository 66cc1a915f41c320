import { useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { FigureId } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';
import { EmbedMaker, type EmbedMakerProps } from './EmbedMaker.tsx';
import { FigureChoice } from './FigureChoice.tsx';
import { FigureFiles, type FigureFilesProps } from './FigureFiles.tsx';
import styles from './ShareDialog.module.css';

export interface FigureWays extends Omit<EmbedMakerProps, 'figure' | 'edition'>, Omit<FigureFilesProps, 'figure'> {
  /** What stands on the page, the one meant at first before the others. */
  readonly choices: readonly [FigureId, ...FigureId[]];
  /** True where one of them is what is shared: it comes before the page's own link. */
  readonly meant: boolean;
  /** Of what a figure and its file are where it is not of the selection shared; empty elsewhere. */
  readonly scopeOf?: (figure: FigureId) => string;
}

interface FigureMakerProps extends FigureWays {
  readonly embeds: boolean;
  readonly edition: Edition;
}

/** How one figure leaves alone: in a frame where the edition is on the site, as a picture, as its data. */
export function FigureMaker({ choices, embeds, edition, ...ways }: FigureMakerProps) {
  const { t } = useLocale();
  const [figure, setFigure] = useState<FigureId>(choices[0]);
  const scope = ways.scopeOf?.(figure);
  return (
    <>
      <section className={styles.part}>
        <h3>{t('share.alone')}</h3>
        <div className={styles.choices}>
          <FigureChoice figures={choices} figure={figure} onChoose={setFigure} />
        </div>
        {scope && <p className={styles.note}>{scope}</p>}
      </section>
      {embeds && <EmbedMaker {...{ figure, edition }} embedAddress={ways.embedAddress} script={ways.script} />}
      <FigureFiles figure={figure} draw={ways.draw} saveData={ways.saveData} />
    </>
  );
}
