import { useState } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { Exported, ExportRequest } from '../engine/protocol.ts';
import { CopyFigure } from '../features/download/CopyFigure.tsx';
import { DownloadDialog } from '../features/download/DownloadDialog.tsx';
import { quotation } from '../features/download/quotation.ts';
import { caveatLines, caveatsOf } from '../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';
import { BarButton, ButtonRow } from '../ui/ButtonRow.tsx';

interface QuoteProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  /** Origin the site is published at; empty when it is the one that serves it. */
  readonly site: string;
  readonly exportCsv: (request: ExportRequest) => Promise<Exported>;
}

/** What a reader takes away: the file behind the figure, or the figure with its source. */
export function Quote({ exploration, view, reference, site, exportCsv }: QuoteProps) {
  const { t, format, language } = useLocale();
  const [open, setOpen] = useState(false);
  const { result, edition } = exploration;
  const speech = { t, format, language };
  const sentence = plainSentence(sentenceOf(result, view.filter, edition, reference, speech), t);
  const caveats = caveatLines(caveatsOf(result, view.filter, edition, speech));
  const shown = { name: edition.name, date: null };
  const address =
    typeof window === 'undefined'
      ? ''
      : `${site || window.location.origin}${window.location.pathname}${encodeView({ ...view, theme: defaultView.theme, edition: shown }, { editionDate: edition.date })}`;
  return (
    <>
      <ButtonRow>
        <BarButton solid onClick={() => setOpen(true)}>
          {t('download.open')}
        </BarButton>
        <CopyFigure text={quotation(sentence, caveats, edition, address, t, format)} />
      </ButtonRow>
      {open && (
        <DownloadDialog
          open
          onClose={() => setOpen(false)}
          sentence={sentence}
          caveats={caveats}
          write={(dialect) => exportCsv({ filter: view.filter, address, dialect })}
        />
      )}
    </>
  );
}
