import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './GrantSentence.module.css';
import { grantSentence, type Piece, type Told } from './sentenceModel.ts';

/** The grant's story in one sentence, its names leading to their pages. */
export function GrantSentence(told: Told) {
  const pieces = grantSentence(told, useLocale()).map((piece, place) => ({ ...piece, key: `${place}-${piece.text}` }));
  return (
    <p className={styles.sentence}>
      {pieces.map(({ key, ...piece }) => (
        <Said key={key} {...piece} />
      ))}
    </p>
  );
}

function Said({ text, is, leadsTo, inferred }: Piece) {
  if (is === 'words') return text;
  if (is === 'year') {
    return <bdi className={styles.stressed}>{inferred ? <abbr title={inferred}>{text}</abbr> : text}</bdi>;
  }
  const name = <Published text={text} />;
  if (!leadsTo) return <span className={styles.stressed}>{name}</span>;
  return <PageLink to={{ kind: 'profile', subject: leadsTo }}>{name}</PageLink>;
}
