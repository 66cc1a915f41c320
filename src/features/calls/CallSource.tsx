import type { Edition } from '../../core/edition/edition.ts';
import { editionFolder } from '../../core/edition/editionFolder.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useBase } from '../../state/pageLink.tsx';
import { TranscriptionNote } from '../../ui/TranscriptionNote.tsx';
import { Address } from './Address.tsx';
import styles from './CallFacts.module.css';
import { type StatedFact, StatedFacts } from './StatedFacts.tsx';

interface CallSourceProps {
  readonly call: Call;
  readonly edition: Edition;
}

/** The page a call was read on, and the file and line of the edition that hold it. */
export function CallSource({ call, edition }: CallSourceProps) {
  const { t, format } = useLocale();
  const base = useBase();
  const { sourceUrl, sourceTitle, sourcePublisher, sourceDate, note, file, line } = call;
  const transcription = call.transcription === 'partial' ? call.transcription : null;
  const path = edition.kind === 'own' ? undefined : edition.files.find((one) => one.path === file)?.path;
  const facts: readonly StatedFact[] = [
    [t('source.page'), sourceTitle && <bdi key="title">{sourceTitle}</bdi>],
    [t('source.publisher'), sourcePublisher && <bdi key="publisher">{sourcePublisher}</bdi>],
    [t('source.date'), sourceDate && format.date(sourceDate)],
    [t('calls.facts.readOn'), sourceUrl && sourceUrl !== call.url && <Address key="address" address={sourceUrl} />],
    [t('source.transcribed'), transcription && t(`source.transcription.${transcription}`)],
    [
      t(edition.kind === 'published' ? 'source.noteInEnglish' : 'source.note'),
      note && <TranscriptionNote key="note" text={note} inEnglish={edition.kind === 'published'} />,
    ],
    [
      t('source.file'),
      <bdi key="file" dir="ltr" className={styles.mono}>
        {path ? <a href={`${base}data/editions/${editionFolder(edition)}/${path}`}>{file}</a> : file}
      </bdi>,
    ],
    [t('source.line'), <bdi key="line">{format.integer(line)}</bdi>],
  ];
  return (
    <section className={styles.section}>
      <h2>{t('source.title')}</h2>
      <StatedFacts facts={facts} />
      {edition.kind === 'own' && <p className={styles.note}>{t('source.ownFile')}</p>}
    </section>
  );
}
