import { Directory } from '../features/directory/Directory.tsx';
import { directoryLines, directorySentence } from '../features/directory/directoryModel.ts';
import { Caveats } from '../features/headline/Caveats.tsx';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { BodyProps } from './bodyProps.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { SentenceQuote } from './SentenceQuote.tsx';

/** Every region, province, sector, funder or recipient of the selection, one line each. */
export function DirectoryPage({ exploration, address, dataset, reference, notices, prepare, dispatch }: BodyProps) {
  const locale = useLocale();
  const { t } = locale;
  const { page, directory, result, answered, edition } = exploration;
  if (page.kind !== 'directory' || !directory) return notices;
  const { of } = page;
  const selection = selectionWords(result, answered, reference, locale);
  const lines = directoryLines(of, directory, result, edition, reference, locale);
  const caveats = caveatLines(caveatsOf(result, answered, edition, locale));
  return (
    <>
      <Directory
        of={of}
        rows={directory}
        result={result}
        edition={edition}
        reference={reference}
        takeAway={
          <SentenceQuote
            sentence={t('directory.quote', {
              list: t(`app.lists.${of}`),
              sentence: directorySentence(lines, result, selection, locale),
            })}
            caveats={of === 'recipient' ? [...caveats, t('charts.ranking.asWritten')] : caveats}
            {...{ edition, address }}
          >
            <DownloadButton
              {...{ result, edition, reference, address, prepare }}
              filter={answered}
              content={of}
              exportFile={(...asked) => dataset.exportFile(...asked)}
            />
          </SentenceQuote>
        }
        selection={selection}
        caveats={<Caveats result={result} filter={answered} edition={edition} dispatch={dispatch} />}
      />
      {notices}
    </>
  );
}
