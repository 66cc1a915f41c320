import type { Edition } from '../core/edition/edition.ts';
import type { ExportContent, ExportFormat } from '../core/export/contents.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import type { SelectionAsked, WordsOf } from '../core/receipt/words.ts';
import type { EditionRef } from '../core/view/viewState.ts';
import type { Exported } from '../engine/protocol.ts';
import { DownloadDialog } from '../features/download/DownloadDialog.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { WaitingForFile } from '../state/dataset.ts';
import { useReceiptAddress } from '../state/receiptAddress.ts';
import { receiptWords } from './receiptWords.ts';

export interface DownloadProps {
  readonly result: ExploreResult;
  /** The choices `result` answers. */
  readonly filter: Filter;
  readonly edition: Edition;
  readonly reference: Reference;
  /** Shows the same view again, of the same edition. */
  readonly address: string;
  /** What is offered first. */
  readonly content: ExportContent;
  /** Of the edition on screen, else of the one beside it. */
  readonly exportFile: (
    request: SelectionAsked,
    wordsOf: WordsOf,
    beside: EditionRef | null,
    waiting: WaitingForFile,
  ) => Promise<Exported>;
  readonly onClose: () => void;
}

/** Records a sheet of a workbook can hold beside its header. */
const mostInSheet = 1_048_575;

/** Joins the ways of downloading to the selection on screen. */
export function Download({ result, filter, edition, reference, address, content, exportFile, onClose }: DownloadProps) {
  const locale = useLocale();
  const { t, format, language } = locale;
  const receiptAddress = useReceiptAddress();
  const sentence = plainSentence(sentenceOf(result, filter, edition, reference, locale), t);
  const caveats = caveatLines(caveatsOf(result, filter, edition, locale));
  const wordsOf: WordsOf = (told) => receiptWords(told, reference);
  const tooLongFor = (of: ExportContent, as: ExportFormat) =>
    as === 'xlsx' && of === 'grant' && result.total.n > mostInSheet
      ? t('files.tooLong', { most: format.integer(mostInSheet) })
      : null;
  return (
    <DownloadDialog
      {...{ onClose, sentence, caveats, content, tooLongFor }}
      write={(of, as, waiting) => {
        const asked = { filter, content: of, format: as, language, address: receiptAddress(address) };
        return exportFile(asked, wordsOf, null, waiting);
      }}
    />
  );
}
