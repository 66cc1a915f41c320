import { useEffect, useState } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { Subject } from '../core/model/subject.ts';
import { FiguresDialog, type FiguresOffered } from '../features/download/FiguresDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import { useBase, useRoot } from '../state/pageLink.tsx';
import { useReceiptAddress } from '../state/receiptAddress.ts';
import { publishedFile } from './publishedFile.ts';

export interface PublishedFilesDialogProps {
  readonly edition: Edition;
  /** Whom the figures are of; null for the whole country. */
  readonly subject: Subject | null;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Joins the file of published figures to what its receipt says. */
export function PublishedFilesDialog({ edition, subject, dataset, onClose }: PublishedFilesDialogProps) {
  const { t, format, language } = useLocale();
  const base = useBase();
  const root = useRoot();
  const receiptAddress = useReceiptAddress();
  const [offered, setOffered] = useState<FiguresOffered | 'reading' | 'failed'>('reading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the dialog opens
  useEffect(() => {
    const addressOf = (page: string) => receiptAddress(`${root}${language}/${page}`);
    publishedFile(subject, edition, { dataset, base, speech: { t, format, language }, addressOf }).then(
      setOffered,
      () => setOffered('failed'),
    );
  }, []);
  return <FiguresDialog offered={offered} onClose={onClose} />;
}
