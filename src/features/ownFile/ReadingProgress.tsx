import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { remarksText } from '../../i18n/remarksText.ts';
import type { Arriving } from './fetchSiteFile.ts';
import styles from './OwnFile.module.css';

interface ReadingProgressProps {
  /** Null before the first news of it. */
  readonly progress: Arriving | null;
  readonly onCancel: () => void;
}

/** How far a file has come, and the way to stop it. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const { format, language } = useLocale();
  const words = ownFileText(language);
  const read = format.bytes(progress?.read ?? 0);
  const label = () => {
    if (!progress) return words.say('starting');
    const { file, total } = progress;
    if (total === null) return words.address('fetching', { file, read });
    return remarksText(language).say('reading', { file, read, total: format.bytes(total) });
  };
  const measured = progress && progress.total !== null ? { max: progress.total, value: progress.read } : {};
  return (
    <div className={styles.progress}>
      <span role="status">{label()}</span>
      <progress {...measured} aria-label={words.say('starting')} />
      <button type="button" onClick={onCancel}>
        {words.say('cancel')}
      </button>
    </div>
  );
}
