import { Directory } from '../features/directory/Directory.tsx';
import { Caveats } from '../features/headline/Caveats.tsx';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import type { BodyProps } from './bodyProps.ts';
import { DownloadButton } from './DownloadButton.tsx';

/** Every region, province, sector, funder or recipient of the selection, one line each. */
export function DirectoryPage({ exploration, address, dataset, reference, notices, prepare, dispatch }: BodyProps) {
  const { t, format, language } = useLocale();
  const { page, directory, result, answered, edition } = exploration;
  if (page.kind !== 'directory' || !directory) return notices;
  return (
    <>
      <Directory
        of={page.of}
        rows={directory}
        result={result}
        reference={reference}
        download={
          <ButtonRow>
            <DownloadButton
              {...{ result, edition, reference, address, prepare }}
              filter={answered}
              content={page.of}
              exportFile={(...asked) => dataset.exportFile(...asked)}
            />
          </ButtonRow>
        }
        selection={selectionWords(result, answered, reference, { t, format, language })}
        caveats={<Caveats result={result} filter={answered} edition={edition} dispatch={dispatch} />}
      />
      {notices}
    </>
  );
}
