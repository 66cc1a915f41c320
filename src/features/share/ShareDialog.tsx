import type { Edition } from '../../core/edition/edition.ts';
import { useLocale } from '../../i18n/react.tsx';
import { CopyBox } from '../../ui/CopyBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Citation } from './Citation.tsx';
import { FigureMaker, type FigureWays } from './FigureMaker.tsx';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What is shared in one sentence: a selection and its total, or a grant. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  /** Shows the view again, of the same edition. */
  readonly address: string;
  /** The figures that can leave alone; left out for what has none of its own. */
  readonly figures?: FigureWays;
}

/** The ways a figure leaves the site: a link, a citation, a frame, a picture, each with its source. */
export function ShareDialog(props: ShareDialogProps) {
  const { title, onClose, sentence, caveats, edition, address, figures } = props;
  const { t } = useLocale();
  const published = edition.kind !== 'own';
  const alone = figures && <FigureMaker {...figures} edition={edition} embeds={published} />;
  return (
    <Dialog open title={title} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.sentence}>{sentence}</p>
      <ul className={styles.caveats}>
        {caveats.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {figures?.meant && alone}
      {published ? (
        <>
          <section className={styles.part}>
            <h3>{t('share.link')}</h3>
            <p>{t('share.linkNote')}</p>
            <CopyBox label={t('share.link')} text={address} />
          </section>
          <Citation sentence={sentence} caveats={caveats} edition={edition} address={address} />
        </>
      ) : (
        <p className={styles.part}>{t('share.ownFile')}</p>
      )}
      {!figures?.meant && alone}
    </Dialog>
  );
}
