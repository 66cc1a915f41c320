import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import type { WordsOf } from '../core/receipt/words.ts';
import { pathOf } from '../core/view/page.ts';
import { permalinkQuery } from '../core/view/permalink.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { EmbedChoice } from '../features/share/EmbedMaker.tsx';
import type { PictureFormat } from '../features/share/FigureFiles.tsx';
import { ShareDialog } from '../features/share/ShareDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import { useRoot } from '../state/pageLink.tsx';
import { useReceiptAddress } from '../state/receiptAddress.ts';
import type { Exploration } from '../state/useExplore.ts';
import { saveFile } from '../ui/saveFile.ts';
import type { DownloadProps } from './Download.tsx';
import { figureFiles, heldView } from './figureData.ts';
import { receiptWords } from './receiptWords.ts';

export interface ShareProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly address: string;
  /** What stands on the page, first the one that is meant unless another is chosen. */
  readonly figures: readonly [FigureId, ...FigureId[]];
  /** True where the first of them was asked for, not the page. */
  readonly meant: boolean;
  readonly exportFile: DownloadProps['exportFile'];
  readonly onClose: () => void;
}

/** Joins the ways of sharing to the view on screen. */
export function Share(props: ShareProps) {
  const { exploration, view, reference, sentence, caveats, address, figures, meant, exportFile, onClose } = props;
  const { t, format, language } = useLocale();
  const root = useRoot();
  const receiptAddress = useReceiptAddress();
  const { edition } = exploration;
  const embedAddress = ({ figure, frozen, theme }: EmbedChoice) => {
    const shown = { ...view, form: defaultView.form, theme, edition: { name: edition.name, date: null } };
    const query = encodeView(shown, frozen ? { editionDate: edition.date } : {});
    return `${root}${language}/${pathOf({ kind: 'embed', figure })}${query}`;
  };
  const draw = async (figure: EmbedChoice['figure'], kind: PictureFormat) => {
    const { drawFigure, toPng } = await import('./pictures/drawFigure.ts');
    const speech = { t, format, language };
    const svg = await drawFigure(figure, { exploration, view, reference, speech, address });
    return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, 2);
  };
  const counted = heldView(view, exploration.against);
  const saveData = async (figure: FigureId) => {
    for (const { content, filter, of } of figureFiles(figure, counted, exploration.about?.subject ?? null)) {
      const beside = of === '-b' ? view.beside : null;
      const drawnFrom = (beside && exploration.against?.edition) || edition;
      const query = permalinkQuery({ ...view, filter, against: null, beside: null }, null, drawnFrom);
      const reproduced = receiptAddress(`${root}${language}/${query}`);
      const request = { filter, content, format: 'data', language, address: reproduced } as const;
      const wordsOf: WordsOf = async (told) => receiptWords(told, reference, { t, format, language });
      const { name, file } = await exportFile(request, wordsOf, beside);
      saveFile(file, name.replace(/(?=[.]zip$)/, of));
    }
  };
  return (
    <ShareDialog
      title={t('share.title')}
      {...{ onClose, sentence, caveats, edition, address }}
      figures={{ choices: figures, meant, embedAddress, script: `${root}embed.js`, draw, saveData }}
    />
  );
}
