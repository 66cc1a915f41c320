import { useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import { embedSnippet } from '../../core/export/embedSnippet.ts';
import type { FigureId } from '../../core/model/figures.ts';
import { type Theme, themes } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { CopyBox } from '../../ui/CopyBox.tsx';
import styles from './ShareDialog.module.css';

/** What a frame shows: which figure, of the newest edition or of this one, and in which theme. */
export interface EmbedChoice {
  readonly figure: FigureId;
  readonly frozen: boolean;
  readonly theme: Theme;
}

export interface EmbedMakerProps {
  readonly figure: FigureId;
  readonly edition: Edition;
  /** Absolute address of a figure's own page. */
  readonly embedAddress: (choice: EmbedChoice) => string;
  /** Absolute address of the script that fits frames to their content. */
  readonly script: string;
}

/** CSS pixels a figure needs in a column of text, until the script knows better. */
const heights: Readonly<Record<FigureId, number>> = {
  map: 900,
  trends: 520,
  sectors: 620,
  funders: 640,
  recipients: 680,
  distribution: 480,
  matrix: 760,
  tiles: 1000,
  equity: 1100,
  scatter: 720,
  years: 1200,
  difference: 900,
  flows: 860,
  provinces: 1180,
  rank: 720,
  coverage: 640,
  sectorGaps: 620,
  perInhabitant: 460,
  yearByYear: 640,
  publishedFigures: 1200,
  nationalTotals: 1600,
  grantPeers: 520,
  compareMaps: 760,
  compareSectors: 780,
  compareSizes: 460,
  compareMeasures: 700,
  compareFunders: 860,
  compareYears: 620,
};

/** The lines that put one figure into another page. */
export function EmbedMaker({ figure, edition, embedAddress, script }: EmbedMakerProps) {
  const { t, format } = useLocale();
  const [choice, setChoice] = useState<Omit<EmbedChoice, 'figure'>>({ frozen: true, theme: 'auto' });
  const named = { figure: t(`share.figure.${figure}`), edition: t(`app.edition.${edition.kind}`) };
  const title = choice.frozen
    ? t('share.frameTitle', { ...named, date: format.date(edition.date) })
    : t('share.frameTitleLive', named);
  const snippet = embedSnippet({
    address: embedAddress({ ...choice, figure }),
    script,
    title,
    height: heights[figure],
  });
  return (
    <section className={styles.part}>
      <h3>{t('share.embed')}</h3>
      <div className={styles.choices}>
        <label>
          {t('share.edition')}
          <select
            value={choice.frozen ? 'frozen' : 'live'}
            onChange={(event) => setChoice({ ...choice, frozen: event.currentTarget.value === 'frozen' })}
          >
            <option value="frozen">{t('share.frozen')}</option>
            <option value="live">{t('share.live')}</option>
          </select>
        </label>
        <label>
          {t('app.theme')}
          <select
            value={choice.theme}
            onChange={(event) => {
              const theme = themes.find((known) => known === event.currentTarget.value);
              if (theme) setChoice({ ...choice, theme });
            }}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {theme === 'auto' ? t('share.readersTheme') : t(`app.themes.${theme}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyBox label={t('share.embed')} text={snippet} />
      <p className={styles.note}>{t('share.embedNote')}</p>
    </section>
  );
}
