import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { ChosenFile } from '../../state/ownFiles.ts';
import styles from './CheckView.module.css';
import { isCounted } from './fileStanding.ts';

interface ShowFilesProps {
  readonly files: readonly ChosenFile[];
  readonly showing: boolean;
  readonly onShow: (files: readonly ChosenFile[], where: 'map' | 'beside') => void;
  /** True where the site has an edition to put beside them. */
  readonly hasEdition: boolean;
}

/** The way to the map for the files that are ready and wanted; those that are not hold nobody back. */
export function ShowFiles({ files, showing, hasEdition, onShow }: ShowFilesProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const counted = files.filter(isCounted);
  if (counted.length === 0) return null;
  const grants = counted.some(({ report }) => report?.profile === 'kharita-grants-1');
  return (
    <div className={styles.show}>
      <button
        type="button"
        className={styles.solid}
        aria-disabled={showing}
        onClick={() => !showing && onShow(counted, 'map')}
      >
        {showing ? words.say('showing') : words.say(grants ? 'show' : 'seeCalls')}
      </button>
      {grants && hasEdition && (
        <button
          type="button"
          className={styles.outline}
          aria-disabled={showing}
          onClick={() => !showing && onShow(counted, 'beside')}
        >
          {words.say('beside')}
        </button>
      )}
      <p className={styles.note}>
        {words.say('showsAll', { files: counted.length })} {counted.length < files.length && words.say('others')}
      </p>
    </div>
  );
}
