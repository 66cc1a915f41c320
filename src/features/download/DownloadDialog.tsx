import { useState } from 'react';
import {
  breakdownContents,
  type ExportContent,
  type ExportFormat,
  exportContents,
  formatsOf,
} from '../../core/export/contents.ts';
import { subjectKinds } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { WaitingForFile } from '../../state/dataset.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DownloadDialog.module.css';
import { FormatButtons, type SelectionFile } from './FormatButtons.tsx';

interface DownloadDialogProps {
  readonly onClose: () => void;
  /** The selection in words, with its caveats: they go with the file. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  /** What is offered first. */
  readonly content: ExportContent;
  /** Formats that cannot hold what is offered, with the reason in words. */
  readonly tooLongFor: (content: ExportContent, format: ExportFormat) => string | null;
  readonly write: (content: ExportContent, format: ExportFormat, waiting: WaitingForFile) => Promise<SelectionFile>;
}

/** What a selection holds as a file, and the receipt that makes its figure re-checkable. */
export function DownloadDialog(props: DownloadDialogProps) {
  const { onClose, sentence, caveats, tooLongFor, write } = props;
  const { t } = useLocale();
  const [content, setContent] = useState(props.content);
  return (
    <Dialog open title={t('files.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.sentence}>{sentence}</p>
      <ul className={styles.caveats}>
        {caveats.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ContentChoice content={content} onChoose={setContent} />
      <FormatButtons
        key={content}
        formats={formatsOf(content)}
        refusal={(format) => tooLongFor(content, format)}
        write={(format, waiting) => write(content, format, waiting)}
        note={t('files.note')}
      />
    </Dialog>
  );
}

interface ContentChoiceProps {
  readonly content: ExportContent;
  readonly onChoose: (content: ExportContent) => void;
}

/** Which records the file holds: the grants, one line for each body or place among them, or the data of a chart. */
function ContentChoice({ content, onChoose }: ContentChoiceProps) {
  const { t } = useLocale();
  const choose = (written: string) => {
    const known = exportContents.find((id) => id === written);
    if (known) onChoose(known);
  };
  const options = (contents: readonly ExportContent[]) =>
    contents.map((id) => (
      <option key={id} value={id}>
        {t(`files.content.${id}`)}
      </option>
    ));
  return (
    <label className={styles.content}>
      {t('files.what')}
      <select value={content} onChange={(event) => choose(event.currentTarget.value)}>
        {options(['grant'])}
        <optgroup label={t('files.lists')}>{options(subjectKinds)}</optgroup>
        <optgroup label={t('files.charts')}>{options(breakdownContents)}</optgroup>
      </select>
    </label>
  );
}
