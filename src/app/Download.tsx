import type { Edition } from '../core/edition/edition.ts';
import type { ExportContent, ExportFormat } from '../core/export/contents.ts';
import type { Reference } from '../core/model/reference.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import type { Exported, ExportRequest, WorkbookWords } from '../engine/protocol.ts';
import { DownloadDialog } from '../features/download/DownloadDialog.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { columnTitles } from '../i18n/columnTitles.ts';
import { languageFacts } from '../i18n/languages.ts';
import { useLocale } from '../i18n/react.tsx';

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
  readonly exportFile: (request: ExportRequest) => Promise<Exported>;
  readonly onClose: () => void;
}

/** Records a sheet of a workbook can hold beside its header. */
const mostInSheet = 1_048_575;

/** Joins the ways of downloading to the selection on screen. */
export function Download({ result, filter, edition, reference, address, content, exportFile, onClose }: DownloadProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const sentence = plainSentence(sentenceOf(result, filter, edition, reference, locale), t);
  const caveats = caveatLines(caveatsOf(result, filter, edition, locale));
  const words = () => workbookWords({ sentence, caveats, edition, address }, locale);
  const tooLongFor = (of: ExportContent, as: ExportFormat) =>
    as === 'xlsx' && of === 'grant' && result.total.n > mostInSheet
      ? t('files.tooLong', { most: format.integer(mostInSheet) })
      : null;
  return (
    <DownloadDialog
      {...{ onClose, sentence, caveats, content, tooLongFor }}
      write={(of, as) =>
        exportFile({ filter, address, content: of, format: as, words: as === 'xlsx' ? words() : null })
      }
    />
  );
}

interface Told {
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  readonly address: string;
}

/** What the sheets of a workbook say besides the records: all that must travel with a figure. */
function workbookWords(
  { sentence, caveats, edition, address }: Told,
  locale: ReturnType<typeof useLocale>,
): WorkbookWords {
  const { t, format, language } = locale;
  const today = format.date(new Date().toISOString().slice(0, 10));
  const editionWords = `${t(`app.edition.${edition.kind}`)}, ${format.date(edition.date)} (${edition.hash})`;
  return {
    rightToLeft: languageFacts[language].direction === 'rtl',
    sheets: { data: t('files.sheet.data'), sources: t('files.sheet.sources'), about: t('files.sheet.about') },
    titles: columnTitles(language),
    about: [
      [t('files.about.figure'), sentence],
      ...caveats.map((line): [string, string] => [t('files.about.caveat'), line]),
      [t('files.about.edition'), editionWords],
      [t('files.about.address'), address],
      [t('files.about.written'), today],
      [t('files.about.licences'), t('app.licences')],
    ],
  };
}
